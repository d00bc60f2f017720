import { isBodyNoun } from '#lib/extraction/reference/nouns';
import { isBody } from '#lib/extraction/words/roles';

/** "Steelmaker Orvik" at the head of a sentence is Orvik. */
export function withoutKind(name: string): string {
  const space = name.indexOf(' ');
  const kind = name.slice(0, Math.max(0, space)).toLowerCase();
  return kind !== '' && isBodyNoun(kind) && !isBody(kind) ? name.slice(space + 1) : name;
}
