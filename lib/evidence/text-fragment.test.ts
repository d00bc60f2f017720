import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageOf, textFragmentUrl } from '#lib/evidence/text-fragment';
import { verifyQuote } from '#lib/evidence/verify-quote';

const PAGE = 'https://example.org/speech';

describe('what a page is searched for', () => {
  it('is the words of the kept copy, however they were typed', () => {
    const kept = 'Minsk said: “It’s a hand’s throw,” he added.';
    const quote = "it's a hand's throw";
    expect(passageOf(quote, verifyQuote(quote, kept))).toEqual({ exact: 'It’s a hand’s throw' });
  });

  it('has what stands around, punctuation included, where the words stand twice', () => {
    const kept = 'First: one two three. Then, one two three; last.';
    const url = textFragmentUrl(PAGE, passageOf('one two three', verifyQuote('one two three', kept)));
    expect(url).toBe(`${PAGE}#:~:text=First%3A-,one%20two%20three,-.%20Then%2C%20one`);
  });

  it('is the quote as typed where nothing was proven', () => {
    expect(passageOf('one two three', null)).toEqual({ exact: 'one two three' });
    expect(passageOf('one two three', verifyQuote('one two three', 'nothing of it'))).toEqual({ exact: 'one two three' });
  });
});

describe('text fragments', () => {
  it('names a short passage whole', () => {
    expect(textFragmentUrl(PAGE, { exact: 'dozens of homing warheads' })).toBe(`${PAGE}#:~:text=dozens%20of%20homing%20warheads`);
  });

  it('keeps the context with its punctuation and marks it with bare hyphens', () => {
    const url = textFragmentUrl(PAGE, { exact: 'NATO forces', prefix: 'stand at the border, ', suffix: ' - are being pulled' });
    expect(url).toBe(`${PAGE}#:~:text=at%20the%20border%2C-,NATO%20forces,-%2D%20are%20being`);
  });

  it('names a long passage by its first and last words', () => {
    const exact = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
    expect(textFragmentUrl(PAGE, { exact })).toBe(
      `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word34%20word35%20word36%20word37%20word38%20word39`,
    );
  });

  it('never lets one part run over the end of a block', () => {
    const url = textFragmentUrl(PAGE, {
      exact: 'first block ends here\n\nsecond block starts',
      prefix: 'other block\n',
      suffix: '\nthird',
    });
    expect(url).toBe(`${PAGE}#:~:text=first%20block%20ends%20here,second%20block%20starts`);
  });

  it('names a quote with gaps by its two ends', () => {
    expect(textFragmentUrl(PAGE, { exact: '“We assess this […] from the west”' })).toBe(
      `${PAGE}#:~:text=We%20assess%20this,from%20the%20west`,
    );
  });

  it('keeps an anchor and replaces an older text fragment', () => {
    expect(textFragmentUrl(`${PAGE}#part2`, { exact: 'a b' })).toBe(`${PAGE}#part2:~:text=a%20b`);
    expect(textFragmentUrl(`${PAGE}#part2:~:text=old`, { exact: 'a b' })).toBe(`${PAGE}#part2:~:text=a%20b`);
  });

  it('answers null for addresses and passages it cannot name', () => {
    expect(textFragmentUrl('javascript:alert(1)', { exact: 'a' })).toBeNull();
    expect(textFragmentUrl('not an address', { exact: 'a' })).toBeNull();
    expect(textFragmentUrl(PAGE, { exact: ' \n ' })).toBeNull();
  });

  it('always gives one address whose parts read back as words of the passage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (exact) => {
        const url = textFragmentUrl(PAGE, { exact });
        if (url === null || exact.includes('[')) return;
        const parts = url
          .slice(url.indexOf(':~:text=') + 8)
          .split(',')
          .map(decodeURIComponent);
        const flat = exact.toWellFormed().replace(/\s+/g, ' ');
        for (const part of parts) expect(flat).toContain(part);
        expect(URL.canParse(url)).toBe(true);
      }),
    );
  });
});
