import type { Span } from '#lib/extraction/extraction';
import type { Entity, Nature } from '#lib/extraction/reference/entities';
import type { Link, Work } from '#lib/extraction/reference/work';
import { matchesOf } from '#lib/extraction/text/matches-of';
import { IRREGULAR_PAST } from '#lib/extraction/words/verb-forms';

/** "than those who stayed", "among those removed", "those under 40", "those of spare parts". */
const THOSE = /(?<!\p{L})those(?=\s(who|whose|whom|aged|under|over|elsewhere|of|in|at|from|with|without|\p{Ll}{3,})\b)/giu;
const SOMEBODY = /^(?:who|whose|whom|aged|under|over|elsewhere)$/;
const PLACED = /^(?:of|in|at|from|with|without)$/;
const PARTICIPLE =
  /^(?:given|taken|left|seen|known|shown|hit|hurt|born|done|gone|chosen|driven|struck|told|sent|kept|held|laid)$/;
const PEOPLE: readonly Nature[] = ['people'];
const MANY: readonly Nature[] = ['people', 'things'];

/** Whom or what "those" means where a clause or a preposition tells which of them. */
export function readThose(work: Work, span: Span): Link[] {
  const { text, discourse } = work;
  const words = text.slice(span.start, span.end);
  if (!/\bthose\b/i.test(words)) return [];
  return matchesOf(words, THOSE).flatMap(({ 0: word, 1: next = '', index }): Link[] => {
    const natures = naturesOf(next.toLowerCase());
    if (!natures) return [];
    const start = span.start + index;
    const here = work.mentions.filter(({ item }) => item.end <= start).map(({ entity }) => entity);
    const before = discourse.recent.filter(({ sentence }) => discourse.sentence - sentence < NEAR);
    const meant = [...here.toReversed(), ...before].find((entity) => isMany(entity, natures));
    if (!meant) return [];
    const refersTo = headOf(meant);
    return [{ start, end: start + word.length, text: word, refersTo, how: 'pronoun', sure: 'likely', isOpen: true }];
  });
}

/** The last sentence and the one before. */
const NEAR = 2;

function naturesOf(next: string): readonly Nature[] | null {
  if (SOMEBODY.test(next)) return PEOPLE;
  if (PLACED.test(next)) return MANY;
  return PARTICIPLE.test(next) || /\p{L}{2}ed$/u.test(next) || IRREGULAR_PAST.has(next) ? PEOPLE : null;
}

function isMany({ nature, isNamed, who, of }: Entity, natures: readonly Nature[]): boolean {
  return (
    !isNamed &&
    of === undefined &&
    natures.includes(nature) &&
    /^\p{L}{3,}$/u.test(headOf({ who })) &&
    !/^others?$/.test(headOf({ who }))
  );
}

/** Those who are told apart are of the same kind, and not the same: "residents" of "412 residents". */
function headOf({ who }: Pick<Entity, 'who'>): string {
  return (
    who
      .replace(/\s(?:of|in|at|from|on|for|with|between|who|that)\s.*$/u, '')
      .split(' ')
      .at(-1) ?? who
  );
}
