import { isPartyName } from '#lib/extraction/people/belongs';
import { classOf, fieldOf } from '#lib/extraction/reference/noun-kinds';
import { isKnownNoun } from '#lib/extraction/reference/nouns';
import { isBody } from '#lib/extraction/words/roles';

/** "Ferry boss Ann Lowe" at the head of a line: a noun of which no capital elsewhere says that it is a body's name. */
export function isNounAtHead(body: string, inside: ReadonlySet<string>): boolean {
  if (!isLone(body, inside) || isPartyName(body)) return false;
  const noun = body.toLowerCase();
  return isBody(noun) || classOf(noun) !== null || fieldOf(noun) !== null || isKnownNoun(noun);
}

/** "Ferry" gives way to "Orvik Ferries". */
export function isLessThan(told: string, body: string, inside: ReadonlySet<string>): boolean {
  return isLone(told, inside) && body.includes(' ');
}

function isLone(body: string, inside: ReadonlySet<string>): boolean {
  return !body.includes(' ') && !inside.has(body);
}
