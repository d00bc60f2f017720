import type { Chain } from '#lib/extraction/rules/chain';
import type { Frame } from '#lib/extraction/rules/frame';
import { IS } from '#lib/extraction/rules/lexicon';
import type { Part } from '#lib/extraction/rules/part';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { whom } from '#lib/extraction/rules/whom';

/** "Monzón lo acusó de mentir: …": what stands behind the colon is what it rests on. Spanish. */
export const BLAMES =
  /^(?:acus(?:a|ó|an|aron)|reproch(?:a|ó|an|aron)|culp(?:ó|aron)|critic(?:a|ó|an|aron)|rebat(?:e|ió)|discrep(?:a|ó|an|aron))$/u;

/** "Lo confirmó el edil, Curro Ruiz, que visitó la playa y aseguró que …": whom the relative before is about. */
export function toldOfBefore({ sentence, drafts }: Chain, { joint }: Part): Whom | null {
  const head = drafts.at(-1)?.part.joint === 'relative' ? drafts.at(-1)?.part.head : null;
  const who = head && joint === 'and' && sentence.lexicon.base === 'es' ? whom(sentence, head.from, head.to) : null;
  return who?.isPerson || who?.isBody ? who : null;
}

/** "El informe concluye que el Gobierno pagó obras y aprobó adicionales": a paper does little but ask. Spanish. */
export function isOfPaper({ lexicon, words }: Sentence, { speaker }: Frame, verb: number): boolean {
  const noun =
    speaker.who
      .toLowerCase()
      .split(' ')
      .find((word) => word.length > 3) ?? '';
  return (
    lexicon.base === 'es' &&
    !ASKS.test(words[verb]?.lower ?? '') &&
    !speaker.isPerson &&
    ((lexicon.bits.get(noun) ?? 0) & IS.paper) !== 0
  );
}

const ASKS =
  /^(?:pid|exig|reclam|recom|propon|propus|solicit|rechaz|neg|nieg|conden|absuel|absolv|critic|instó|insta|orden|descart|advi)/u;
