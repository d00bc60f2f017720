/** Whether an event says that what was signed for a claim was done in a new version, and by which act; null when it does not. */
export function appliedBy(kind: string, data: Record<string, unknown>): 'carry-over' | 'place' | null {
  const { state } = (data.placement ?? {}) as { state?: string };
  return state === 'applied' && (kind === 'carry-over' || kind === 'place') ? kind : null;
}
