import type { Coreference, Hand, Span } from '#lib/extraction/extraction';
import { sideOf } from '#lib/extraction/rules/pointers';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';

/** Whose words a part is: through which hands, the innermost last. */
export interface Frame {
  hands: Hand[];
  speaker: Whom;
  coreferences: Coreference[];
  /** Whose words those around it are; null for the text's own. */
  outer: Frame | null;
  /** Opened by "according to": it holds for the whole sentence. */
  isTag: boolean;
  /** The words that say who says it: when it was said stands there. */
  tag?: Span;
  /** The tag stands behind what it is about, and a semicolon ends it. */
  isBehind?: boolean;
}

export function frameOf(
  who: Whom,
  { verb, outer, at }: { verb: string; outer: Frame | null; at: number },
  sentence: Sentence,
): Frame {
  const { start } = sentence;
  const isNamed = who.start >= start;
  const hand: Hand = {
    who: who.who,
    verb,
    start: isNamed ? who.start : start + at,
    end: isNamed ? who.end : start + at + verb.length,
  };
  return {
    hands: [...(outer?.hands ?? []), hand],
    speaker: who,
    coreferences: isNamed ? linksOf(sentence, who) : [],
    outer,
    isTag: false,
  };
}

/** Whom the words mean, and of what she is what they call her: "la presidenta, Ana Ruiz" is also "presidenta de Lugo Viva". */
export function linksOf(sentence: Sentence, { who, coreference }: Whom): Coreference[] {
  if (!coreference) return [];
  const { nouns, last, topic, near } = sentence;
  const words = coreference.text.replace(/,$/, '').split(' ');
  const [led = '', ...rest] = words;
  const isOwned = /^sus?$/i.test(led);
  if (
    nouns.length === 0 ||
    coreference.how !== 'description' ||
    coreference.sure !== 'certain' ||
    words.length > (isOwned ? 5 : 2)
  )
    return [coreference];
  const noun = rest.join(' ');
  const owner = [near, last.subject].find((each) => each && each.who !== who && (each.isPerson || each.isBody)) ?? topic;
  const of = isOwned ? owner?.who : sideOf(sentence, who);
  return of === undefined || of === who
    ? [coreference]
    : [coreference, { ...coreference, refersTo: `${noun} de ${of}`, sure: 'likely' }];
}
