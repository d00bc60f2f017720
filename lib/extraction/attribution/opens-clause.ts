import { hasFiniteVerb, isPredicate, plainWords } from '#lib/extraction/words/predicate';

/** "The line was cut because Kembale, they say, had stopped paying": a tag behind the subject of such a clause is that of the clause alone. */
export function opensClause(before: string, behind: string): boolean {
  const at = SUBCLAUSE.exec(before)?.index;
  if (at === undefined || !isPredicate(['it', ...plainWords(behind.replace(/^[,\s]+/u, ''), 4)], 1)) return false;
  const subject = before.slice(at).replace(/^[,\s]*\p{L}+\s/u, '');
  return hasFiniteVerb(before.slice(0, at), 1) && !hasFiniteVerb(subject, 1) && /\p{L}/u.test(subject);
}

const SUBCLAUSE =
  /,?\s(?:because|since|after|before|when|although|though|even though|whereas|while|as)\s(?!.*\s(?:because|since|after|before|when|although|though|whereas|while|as)\s)/su;
