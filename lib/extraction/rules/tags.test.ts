import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBehind } from '../../../scripts/trial-tags';

/** Sentences, each with its claims below it; somebody else's words stand before every one. */
function trialsOf(language: string): [string, string[]][] {
  const lines = readFileSync(`fixtures/tags/${language}.txt`, 'utf8').trimEnd().split('\n');
  const trials: [string, string[]][] = [];
  for (const line of lines) {
    if (line.startsWith('  ')) trials.at(-1)?.[1].push(line.trim());
    else trials.push([line, []]);
  }
  return trials;
}

describe.each(['de', 'es', 'fr', 'it', 'pt', 'ru', 'uk'])('who says it, by the words beside a statement: %s', (language) => {
  it.each(trialsOf(language))('%s', (sentences, claims) => {
    expect(readBehind(sentences, language)).toEqual(claims);
  });
});
