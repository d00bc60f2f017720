import { anyCase } from '#lib/extraction/text/any-case';

/** "he told me on Monday": whom and when, up to the comma that closes the tag. */
const WHEN = anyCase(
  /^(?:\s+(?:me|us|him|her|them|you|reporters|journalists|parliament|members|(?:(?:the|his|her|its|their|this) )?\p{Ll}+))?(?:\s+(?:on|in|at|to|last|this|earlier)\s[^,;:]{2,30})?(?=,)/iu,
);
/** "she told a radio programme, had lain": who heard it. */
const TO_WHOM =
  /^\s(?:(?:an?|the|his|her|its|their|this|one)\s(?:[\p{L}’'-]+\s){0,3}?[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})(?:\s(?:on|in|last|this|earlier)\s[^,;:]{2,30})?(?=,)/u;

/** Units behind a verb of saying that tell whom and when, up to the comma that closes the tag. */
export function heardLength(words: string, verb: string): number {
  const heard = /^(?:tell|told|inform|assur|remind|warn)/.test(verb) ? TO_WHOM.exec(words)?.[0].length : undefined;
  return heard ?? WHEN.exec(words)?.[0].length ?? 0;
}
