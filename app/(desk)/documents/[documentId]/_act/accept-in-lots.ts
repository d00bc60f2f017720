import type { Answer, Refused } from '#app/_client/call-api.client';

/** At most this many go in one request. */
const LOT = 200;

/** What became of accepting a list: those that were accepted, and why it went no further. */
export interface InLots {
  accepted: readonly string[];
  refused: Refused | null;
}

/** Accepts a list of any length in the order of the text: lot after lot, each of them whole or not at all, up to the first refusal. */
export async function acceptInLots(
  ids: readonly string[],
  accept: (candidateIds: readonly string[]) => Promise<Answer<unknown>>,
): Promise<InLots> {
  let accepted: readonly string[] = [];
  for (const lot of lotsOf(ids)) {
    const answer = await accept(lot);
    if (!answer.ok) return { accepted, refused: answer };
    accepted = [...accepted, ...lot];
  }
  return { accepted, refused: null };
}

/** The same without waiting for one answer before the next is sent, for a page that is being left. */
export async function acceptAtOnce(
  ids: readonly string[],
  accept: (candidateIds: readonly string[]) => Promise<Answer<unknown>>,
): Promise<InLots> {
  const lots = lotsOf(ids);
  const answers = await Promise.all(lots.map(accept));
  const refused = answers.find((answer) => !answer.ok);
  return { accepted: lots.filter((_lot, i) => answers[i]?.ok).flat(), refused: refused?.ok === false ? refused : null };
}

function lotsOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / LOT) }, (_, i) => ids.slice(i * LOT, (i + 1) * LOT));
}
