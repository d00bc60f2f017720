import { describe, expect, it } from 'vitest';
import { addressKey, matchHash, wordsKey } from '#lib/incoming/match-key';
import { readLines } from '#lib/incoming/read-lines';
import { LONGEST_LINE } from '#lib/incoming/vocabulary';

const seen = (pasted: string) => readLines(pasted).map(({ number, kind, words, address }) => ({ number, kind, words, address }));

describe('pasted lines', () => {
  it('become one item a line; blank ones are dropped and still counted in the numbers', () => {
    expect(seen('The deficit fell.\r\n\n   \n\tA  second one. \u2028third')).toEqual([
      { number: 1, kind: 'text', words: 'The deficit fell.', address: null },
      { number: 4, kind: 'text', words: 'A second one.', address: null },
      { number: 5, kind: 'text', words: 'third', address: null },
    ]);
    expect(readLines('\n \n')).toEqual([]);
  });

  it('are links when they are an address alone, and words when they say something about one', () => {
    expect(seen('https://example.org/a?b=1')[0]).toMatchObject({ kind: 'link', address: 'https://example.org/a?b=1' });
    expect(seen('www.example.org/flood.')[0]).toMatchObject({ kind: 'link', address: 'https://www.example.org/flood' });
    expect(seen('Is this true? https://example.org/a, my aunt asks')[0]).toMatchObject({
      kind: 'text',
      words: 'Is this true? https://example.org/a, my aunt asks',
      address: 'https://example.org/a',
    });
    for (const plain of ['http is a protocol', 'https://nowhere', 'javascript:alert(1)', 'ftp://example.org/a', 'example.org'])
      expect(seen(plain)[0]).toMatchObject({ kind: 'text', address: null });
  });

  it('that repeat say which line they repeat', () => {
    const lines = readLines(
      'Prices doubled!\nhttps://example.org/a\n„prices doubled“\nhttp://www.example.org/a/?utm_source=x#top',
    );
    expect(lines.map(({ repeats }) => repeats)).toEqual([null, null, 1, 2]);
  });

  it('may not be longer than a line is', () => {
    const [fits, not] = readLines(`${'a'.repeat(LONGEST_LINE)}\n${'b'.repeat(LONGEST_LINE + 1)}`);
    expect([fits?.problem, not?.problem]).toEqual([null, 'too-long']);
  });
});

describe('what is the same', () => {
  it('is an address whatever its scheme, its last slash and what follows the reader', () => {
    const same = ['https://www.example.org/a/', 'HTTP://EXAMPLE.org/a', 'https://example.org/a?fbclid=1&utm_medium=x#p3'];
    expect(new Set(same.map(addressKey))).toEqual(new Set(['example.org/a']));
    const others = [
      'https://example.org/A',
      'https://m.example.org/a',
      'https://example.org/a?id=2',
      'https://example.org:8080/a',
    ];
    for (const other of others) expect(addressKey(other)).not.toBe('example.org/a');
    expect(addressKey('mailto:a@example.org')).toBeNull();
  });

  it('are words whatever their signs and capitals, in any script, and nothing vaguer', () => {
    expect(wordsKey(' «Отопление подорожало на 40 %»! ')).toBe('отопление подорожало на 40');
    expect(wordsKey('It’s 40 %.')).toBe('it s 40');
    expect(wordsKey('40 million')).not.toBe(wordsKey('40 millions'));
  });

  it('is never a link and a sentence, nor two signs without words', () => {
    const line = (words: string) => matchHash({ kind: 'text', words, address: null });
    expect(line('!!!')).not.toBe(line('???'));
    expect(matchHash({ kind: 'link', words: 'https://a.example', address: 'https://a.example' })).not.toBe(line('a.example'));
  });
});
