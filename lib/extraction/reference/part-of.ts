import type { Entity } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { inFull, type Read, type Work } from '#lib/extraction/reference/work';

/** What belongs to something of which the text has spoken: the results to a study, the organisers to a march. */
const WHOLES: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [
    /^(?:results?|findings|conclusions?|authors?|participants|volunteers|sample)$/,
    /^(?:study|trial|survey|experiment|poll|test|review|research|paper|analysis|audit|inquiry|report|census)$/,
  ],
  [
    /^(?:organi[sz]ers?|marchers|demonstrators|protesters)$/,
    /^(?:march|rally|protest|demonstration|festival|vigil|parade|strike|conference|race|fair|show|concert|exhibition|tournament)$/,
  ],
  [/^(?:winner|turnout|result|candidates|runner-up)$/, /^(?:election|vote|ballot|referendum|run-off|race|primary)$/],
  [/^(?:signatories|signatures)$/, /^(?:petition|letter|treaty|agreement)$/],
  [/^(?:crew|captain|skipper|passengers)$/, /^(?:ship|ferry|boat|vessel|trawler|plane|flight|train|tanker|freighter)$/],
  [
    /^(?:management|workforce|shareholders|headquarters)$/,
    /^(?:company|firm|port|harbour|hospital|club|university|plant|factory|mine|works|\p{Ll}+works|mill|hotel|airport|theatre|museum|bank|yard|shipyard|brewery)$/u,
  ],
  [
    /^owners?$/,
    /^(?:flat|house|building|hotel|shop|castle|works|\p{Ll}+works|factory|mill|mine|ship|ferry|boat|vessel|club|farm|dog|car|pub|restaurant)$/u,
  ],
  [/^(?:tenants|landlord|roof)$/, /^(?:flat|house|building|block|tower|estate|shop|school|church|library|hall)$/],
  [/^(?:families|relatives|bereaved)$/, /^(?:victims|dead|miners|passengers|pupils|hostages|drowned|missing)$/],
  [/^(?:driver|engine)$/, /^(?:train|bus|lorry|truck|coach|tram|van|car)$/],
];
const LASTS = 8;

/** "the results", once a trial was spoken of: those of the trial. */
export function partMeant({ discourse, mentions, text }: Work, { head, words, opener }: Item): Read | null {
  if (opener !== 'the' || words.toLowerCase() !== head) return null;
  const whole = WHOLES.find(([part]) => part.test(head))?.[1];
  if (!whole) return null;
  const suits = ({ heads }: Entity) => [...heads].some((each) => whole.test(each));
  const found =
    mentions.findLast(({ entity }) => suits(entity))?.entity ??
    discourse.recent.find((entity) => discourse.sentence - entity.sentence < LASTS && suits(entity));
  if (!found) return null;
  return { refersTo: `the ${head} of ${withThe(text, inFull(found))}`, how: 'description', sure: 'likely', isOpen: false };
}

function withThe(text: string, words: string): string {
  const isBare =
    /^the\s/u.test(words) || (/^\p{Lu}/u.test(words) && !text.includes(`the ${words}`) && !text.includes(`The ${words}`));
  return isBare ? words : `the ${words}`;
}
