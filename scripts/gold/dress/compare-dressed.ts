import type { Extraction } from '#lib/extraction/extraction';

/** What of a text's reading is other in another dress. */
export interface Difference {
  /** Proposals of the text as it was. */
  of: number;
  /** Those that are gone, in these words. */
  gone: string[];
  /** Those that are somebody else's. */
  otherSpeaker: string[];
  /** Proposals that only the dressed text has. */
  more: string[];
  /** Proposals of the lines that were put in. */
  ofInserted: string[];
}

interface Said {
  words: string;
  speaker: string;
}

/** What was proposed and whose it is, held against the same of the undressed text; by words, letters and digits alone. */
export function difference(plain: Extraction, dressed: Extraction, inserted: readonly string[]): Difference {
  const lines = inserted.map(wordsOf);
  const before = saidIn(plain);
  const after = saidIn(dressed);
  const left = new Map<string, string[]>();
  for (const { words, speaker } of after) left.set(words, [...(left.get(words) ?? []), speaker]);
  const found: Difference = { of: before.length, gone: [], otherSpeaker: [], more: [], ofInserted: [] };
  for (const { words, speaker } of before) {
    const speakers = left.get(words) ?? [];
    const [other] = speakers;
    if (other === undefined) found.gone.push(`${words} [${speaker}]`);
    else {
      const at = Math.max(speakers.indexOf(speaker), 0);
      if (speakers[at] !== speaker) found.otherSpeaker.push(`${words} [${speaker} > ${speakers[at]}]`);
      speakers.splice(at, 1);
    }
  }
  const more = leftOf(after, left);
  const isInserted = ({ words }: Said) => lines.some((line) => line.includes(words) && words !== '');
  found.more.push(...more.filter((each) => !isInserted(each)).map(written));
  found.ofInserted.push(...more.filter(isInserted).map(written));
  return found;
}

function leftOf(said: readonly Said[], left: ReadonlyMap<string, string[]>): Said[] {
  return said.filter(({ words, speaker }) => {
    const speakers = left.get(words) ?? [];
    const at = speakers.indexOf(speaker);
    if (at >= 0) speakers.splice(at, 1);
    return at >= 0;
  });
}

function written({ words, speaker }: Said): string {
  return `${words} [${speaker}]`;
}

function saidIn({ candidates }: Extraction): Said[] {
  return candidates.map(({ quote, attribution }) => ({ words: wordsOf(quote), speaker: wordsOf(attribution.at(-1)?.who ?? '') }));
}

/** Case, marks, type and breaks left out. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\]\(https:[^)]*\)/gu, ' ')
    .replace(/\[\d{1,2}\]/gu, ' ')
    .replace(/['’ʼ]/gu, '')
    .replace(/&(?:quot|amp);/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
