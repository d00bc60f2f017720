import { expect, test } from 'vitest';
import { anyCase } from '#lib/extraction/text/any-case';

const PATTERNS = [
  /\b(?:his|her) \p{Ll}+ (?:is|was) as\b/iu,
  /^(?<who>[^,;a-f]{2,20}?)\s(?:said|écrit)\b/giu,
  /[^a-zà-ÿ\d]+[À-ß][\]x-]/iu,
  /\P{Ll}{2}\p{Lu}\d{2,3}/iu,
  /(?<!\p{L})(?:был|Что)(?<q>["“])\k<q>(?!\p{L})/iu,
];
const WORDS = [
  'His Word IS as',
  'HER law was AS high',
  'Mrs Lund SAID',
  'Zoé Écrit',
  '7 É]',
  'ab– ñX',
  'ABÉ12',
  'был"" ЧТО““',
  'übel',
];

test.each(PATTERNS)('%s finds the same with both cases written out', (pattern) => {
  const written = anyCase(pattern);
  expect(written.flags).toBe(pattern.flags.replace('i', ''));
  for (const words of WORDS) expect([words, words.match(written)]).toEqual([words, words.match(pattern)]);
});
