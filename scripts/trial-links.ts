import { expect } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';
import { readDirectory } from '#lib/extraction/people/directory';
import { createMemory } from '#lib/extraction/people/memory';
import { readLinks } from '#lib/extraction/reference/links';
import { readSentences } from '#lib/extraction/text/sentences';

/** What the claims of a Spanish text point at. */
export function spanishLinksOf(body: string): string[] {
  const text = `Las noticias de la semana en la comarca\n\n${body} ¿Y seguirá el tiempo tan seco y tan cálido como hoy durante toda la semana que viene?\n`;
  return extractClaims(text, { language: 'es', publishedOn: '2025-03-12' }).candidates.flatMap(({ coreferences }) =>
    coreferences.map(({ text: words, refersTo, start, end }) => {
      expect(text.slice(start, end)).toBe(words);
      return `${words}→${refersTo}`;
    }),
  );
}

/** What a text points at, spoken by somebody or by nobody. */
export function englishLinksOf(text: string, outer: string | null = null): string[] {
  const memory = createMemory(readDirectory(text));
  return readSentences(text, { start: 0, end: text.length }, 'en').flatMap((span) =>
    readLinks(text, memory, { span, voices: [], known: [], addressee: null, outer }).map((link) => {
      expect(text.slice(link.start, link.end)).toBe(link.text);
      return `${link.text}→${link.refersTo}`;
    }),
  );
}
