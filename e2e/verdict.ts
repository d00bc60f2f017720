/** What the checker of every journey writes; the same words in the room behind the browser and in the browser. */
export const VERDICT = {
  headline: 'The register of the harbour confirms the figure',
  summary: 'The harbour register gives the same figure.',
  rationale: 'The register gives the figure in its entry for 2025 [1].',
  whyChosen: 'The figure is repeated by other papers.',
  reason: 'The register of the harbour says so.',
} as const;
