import { goesOn } from '#lib/extraction/attribution/beside-tag';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/** "…, according to its head, Ann Lowe.", "…, according to the board, whose chairman resigned": who the source is belongs to the tag. */
export function besideSource(words: string, end: number): number {
  const beside = /^,\s((?:[^,;:]|,(?=\d)){3,90})(?:,\s((?:[^,;:]|,(?=\d)){3,90}))?[.\s]*$/u.exec(words.slice(end));
  const [, said = '', more = ''] = beside ?? [];
  const apposed = BESIDE_AMID.exec(words.slice(end))?.[0].length ?? 0;
  const behind = words.slice(end + apposed);
  if (apposed > 0 && (JOINS.test(behind) || goesOn(behind, words.slice(0, words.indexOf(','))))) return end + apposed;
  // "One child in five, according to the board, goes to school hungry"
  if (!DONE.test(said) && goesOn(words.slice(end), words.slice(0, words.indexOf(',')))) return end;
  return beside &&
    (more === '' || (/^(?:who|which|whose|where)\s/u.test(said) ? false : !hasFiniteVerb(more))) &&
    (/^(?:who|which|whose|where)\s/u.test(said) || !hasFiniteVerb(said) || DONE.test(said)) &&
    !/^(?:and|but|or|because|as|in|at|on|for|from|with|after|before|while|when|up|down|compared|of)\s/u.test(said)
    ? words.length
    : end;
}

/** ", according to Ann Lowe, a nurse at the ward, and …": who the source is, ahead of another clause. */
const BESIDE_AMID = /^,\s(?:\d{1,3}|(?:an?|the|its|his|her|their|who|whose|which)\s[^,;:]{3,80})(?=,\s)/iu;
const JOINS = /^,\s(?:and|but|while|whereas|because|although|though)\s/iu;

/** ", published on Monday.": what became of a paper. */
const DONE =
  /^(?:published|released|issued|seen|obtained|dated|written|signed|commissioned|drafted|filed|leaked|compiled|carried out|conducted|presented|completed|submitted)(?:\s(?:on|in|by|at|last|this|earlier|yesterday|today|to|for|from|with)\b|$)/u;
