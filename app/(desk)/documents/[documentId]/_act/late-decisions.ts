import type { Refused } from '#app/_client/call-api.client';

/** What happened to the proposal, or to the document's facts, before the click arrived. */
export interface LateDecision {
  by: string | null;
  /** An ISO moment, if known. */
  at: string | null;
  /** A state of proposals, "facts" or "new-version". */
  what: string;
}

/** A refusal to show over the page, with who was faster when that was the reason. */
export interface Notice {
  sentence: string;
  since: LateDecision[];
}

/** Both kinds of conflict list what happened since: proposals their new state, documents the events on their facts. */
export function lateDecisions({ sentence, changes }: Refused): Notice {
  const found = changes as { since?: { by?: string | null; at?: string | null; state?: string; version?: number }[] } | undefined;
  const since = found?.since ?? [];
  return {
    sentence,
    since: since.map(({ by, at, state, version }) => ({
      by: by ?? null,
      at: at ?? null,
      what: state ?? (version === undefined ? 'facts' : 'new-version'),
    })),
  };
}
