import { anyCase } from '#lib/extraction/text/any-case';
import type { Discourse, Entity, Nature } from '#lib/extraction/reference/entities';
import type { Item } from '#lib/extraction/reference/item';
import { classOf, isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import type { Candidate, Place, Wants } from '#lib/extraction/reference/pronoun-place';

export interface Choice {
  entity: Entity;
  /** How far the next best is behind; large when nobody else fits. */
  lead: number;
}

const FARTHEST = 7;
const ALONE = 9;
/** Below this nothing that was spoken of fits. */
const LEAST = -1.5;

/** Whom or what a pronoun most likely means: what fits in kind, gender and number, then what stands near and is spoken of. */
export function choose(discourse: Discourse, place: Place): Choice | null {
  const wants = wantedBy(place.item.head);
  if (!wants) return null;
  const fitting = candidates(discourse, place).filter(
    (each) => fits(each.entity, wants) && !isBarred(place, each) && !isTalking(discourse, each.entity, wants),
  );
  const scores = discourse.judge(place, fitting, wants);
  const scored = fitting.map(({ entity }, i) => ({ entity, score: scores[i] ?? 0 })).toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  const next = scored.find(({ entity }) => entity !== best?.entity);
  if (!best || best.score < LEAST) return null;
  return { entity: best.entity, lead: next ? best.score - next.score : ALONE };
}

export function wantedBy(pronoun: string): Wants | null {
  if (/^(?:she|her|hers|herself)$/.test(pronoun)) return 'f';
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return 'm';
  if (/^(?:it|its|itself)$/.test(pronoun)) return 'it';
  return /^(?:they|them|their|theirs|themselves|these|those)$/.test(pronoun) ? 'they' : null;
}

function candidates({ recent, sentence }: Discourse, { before, item }: Place): Candidate[] {
  const here = before.map(({ item: at, entity }, i) => ({
    entity,
    distance: 0,
    part: at.part,
    clause: at.clause,
    behind: Math.min(before.length - 1 - i, FARTHEST),
    at,
  }));
  const met = new Set(before.map(({ entity }) => entity));
  const earlier: Candidate[] = [];
  for (const entity of recent) {
    const distance = sentence - entity.sentence + 1;
    if (distance >= FARTHEST) break;
    // Who was spoken of before and is spoken of again counts by the better place.
    earlier.push({
      entity,
      distance: met.has(entity) ? Math.max(1, distance) : distance,
      part: entity.part,
      clause: item.clause - 1,
      behind: 0,
      at: null,
    });
  }
  return [...here, ...earlier];
}

const IT: readonly Nature[] = ['body', 'country', 'place', 'thing', 'name'];

function fits({ who, nature, gender, heads, isNamed, kind }: Entity, wants: Wants): boolean {
  if (wants === 'it') return IT.includes(nature) || (nature === 'person' && isNamed && gender === null && isLikeFirm(who));
  if (wants === 'they')
    return (
      MANY.includes(nature) ||
      isCrowd(heads) ||
      (nature === 'name' && NAMES_MANY.test(who)) ||
      (nature === 'thing' && kind === 'group')
    );
  if (nature === 'thing') return isMaybeSomebody(heads);
  const isSomebody = nature === 'person' || (nature === 'name' && (gender === wants || (gender === null && isLikeSomebody(who))));
  return isSomebody && (gender ?? wants) === wants;
}

const MANY: readonly Nature[] = ['people', 'things', 'body'];
/** "Stainby Rovers", "the Greens". */
const NAMES_MANY = /\p{L}{2}[^su]s$/u;

/** "Banque Morrow": said to say something, and maybe nobody. */
function isLikeFirm(who: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}’'-]+(?: [\p{Lu}&][\p{L}’'-]*){0,3}$/u.test(who);
}

/** "Oda Falk": two names of which neither tells what bears them. */
function isLikeSomebody(who: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(who) &&
    !who
      .toLowerCase()
      .split(' ')
      .some((word) => classOf(word) !== null)
  );
}

/** "A source", "a picker": a word that no list has. */
function isMaybeSomebody(heads: ReadonlySet<string>): boolean {
  const [head = ''] = heads;
  return head === 'source' || (/\p{L}{3,}er$/u.test(head) && classOf(head) === null && !isHardlyNoun(head));
}

function isCrowd(heads: ReadonlySet<string>): boolean {
  return heads.has('side') || heads.has('family') || heads.has('couple');
}

/** "The mayor met her": the mayor is not her. Inside of a quotation he is not the speaker. */
function isBarred({ item, speaker, isQuoted, text }: Place, { entity, distance, part, clause, at }: Candidate): boolean {
  if (at !== null && !at.isPronoun && isAsking(text, at)) return true;
  // "The ferry calls at Hallin and Stroma": they are places.
  if (entity.of !== undefined && entity.nature === 'things' && part !== 'subject') return true;
  if (isQuoted && entity === speaker && !/^(?:it|its|they|them|their)$/.test(item.head)) return true;
  if (isShareOf(item, text)) return entity.isNamed && entity.nature === 'body';
  const isObject = /^(?:him|them|it)$/.test(item.head) || (item.head === 'her' && item.part !== 'owner');
  return isObject && item.part !== 'subject' && distance === 0 && clause === item.clause && part === 'subject';
}

/** "The riders were stopped, most of them at night", "among them a boy": the subject's own. */
function isShareOf({ head, start }: Item, text: string): boolean {
  return /^(?:them|it)$/.test(head) && SHARE.test(text.slice(Math.max(0, start - 44), start));
}

const SHARE = anyCase(
  /(?:[,(–—;]\s?(?:(?:but|and|or|with|roughly|about|at least|not|only|nearly|almost|more than|over|fewer than|a) )*(?:most|many|several|some|all|both|none|neither|each|half|one|a? ?(?:third|quarter|fifth|tenth|few|dozen|number|majority|handful)|(?:two|three) (?:thirds|quarters|fifths)|every one|the \p{L}+est|\p{N}[\p{N},.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?)(?: of)| among) $/iu,
);

/** "Asked by the chair when she had heard of it, she replied": neither is the chair. */
function isAsking(text: string, { start }: Item): boolean {
  return ASKED_BY.test(text.slice(Math.max(0, start - LONGEST_ASKING), start));
}

const LONGEST_ASKING = 160;
const ASKED_BY = anyCase(
  /(?:^|[\n.!?”"]\s*)(?:(?:And|But|Later|When|Also|Repeatedly|Then|Again)\s)?(?:asked|pressed|questioned|challenged|interviewed|confronted|pushed|quizzed|prompted|urged|reminded|told|warned)\b[^.;:!?]{0,60}?\sby (?:(?:an? |the |his |her |its )?(?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+, )?(?:an? |the |his |her )?$/iu,
);

/** In a conversation "she" is neither who speaks nor who is spoken to. */
function isTalking({ talking }: Discourse, { who }: Entity, wants: Wants): boolean {
  return (wants === 'f' || wants === 'm') && talking.has(who);
}
