import { extractClaims } from '#lib/extraction/extract-claims';
import { canonicalText } from '#lib/intake/canonical-text';
import { goldFiles, readGold } from '../read-gold';
import { type Change, CHANGES } from './changes';
import { type Difference, difference } from './compare-dressed';
import { undressed } from './undressed';

/** A text that reads otherwise from this part of its proposals on is named. */
const MUCH = 0.15;

export interface DressReport {
  /** By change, the costliest first. */
  changes: ChangeReport[];
}

export interface ChangeReport {
  change: string;
  texts: number;
  /** Of all proposals of these texts, the part that is gone or somebody else's in this dress. */
  changed: number;
  /** Proposals that only the dressed texts have, for each hundred. */
  more: number;
  /** Proposals made of the lines that were put in, for each text. */
  ofInserted: number;
  /** Texts that read otherwise to a large part. */
  much: string[];
}

/** Reads each text of a folder in every dress and says how much of its reading changed. */
export function evaluateDress(path: string): Promise<DressReport> {
  const texts = goldFiles(path)
    .map(readGold)
    .filter(({ document }) => /^(?:en|es)/u.test(document.language));
  const read = texts.map(({ name, text, document }) => {
    const options = { publishedOn: document.publishedOn };
    return { name, options, of: undressed(text, document.language), plain: extractClaims(text, options) };
  });
  const changes = CHANGES.map((change) =>
    report(
      change,
      read.flatMap(({ name, options, of, plain }) => {
        const dressed = dressIn(change, of);
        if (dressed === null) return [];
        return [{ name, ...difference(plain, extractClaims(canonicalText(dressed), options), change.inserted ?? []) }];
      }),
    ),
  );
  return Promise.resolve({ changes: changes.sort((one, other) => other.changed - one.changed) });
}

/** Null when the change is not for this text. */
export function dressIn({ of: kind, dress }: Change, of: ReturnType<typeof undressed>): string | null {
  if (kind !== undefined && (kind === 'transcript') !== of.isTranscript) return null;
  return dress(of);
}

function report({ name }: Change, texts: ({ name: string } & Difference)[]): ChangeReport {
  const of = texts.reduce((sum, each) => sum + each.of, 0);
  const changed = texts.reduce((sum, each) => sum + changedIn(each), 0);
  const share = (count: number, whole: number) => (whole === 0 ? 0 : Math.round((count / whole) * 1000) / 1000);
  return {
    change: name,
    texts: texts.length,
    changed: share(changed, of),
    more: share(
      texts.reduce((sum, { more }) => sum + more.length, 0),
      of,
    ),
    ofInserted: share(
      texts.reduce((sum, { ofInserted }) => sum + ofInserted.length, 0),
      texts.length,
    ),
    much: texts.filter((each) => changedIn(each) > each.of * MUCH).map((each) => each.name),
  };
}

function changedIn({ gone, otherSpeaker }: Difference): number {
  return gone.length + otherSpeaker.length;
}
