import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUOTE_VERIFIER, type QuoteLevel, readSnapshot, verifyQuote } from '#lib/evidence/verify-quote';

const SEED = readFileSync(new URL('../../fixtures/seed-article.txt', import.meta.url), 'utf8');
const KEPT = readSnapshot(SEED);

/** What the spans of the proof cover in the kept copy. */
function wordsFound(quote: string, kept: string = SEED): string[] {
  return verifyQuote(quote, kept).spans.map((span) => kept.slice(span.start, span.end));
}

describe('a quote that stands in the kept copy', () => {
  it.each<[string, string, QuoteLevel]>([
    ['letter for letter', 'NATO forces are being pulled to Belarus', 'exact'],
    ['with its own quotation marks', 'ballistic missile "Oreshnik" on the territory', 'exact'],
    ['broken over two lines', 'NATO forces are\nbeing pulled to Belarus', 'normalised'],
    ['hyphenated at a line end', 'the situation on the bor-\nders with Lithuania', 'normalised'],
    ['with angle quotation marks', 'ballistic missile «Oreshnik» on the territory', 'normalised'],
    ['with a curly apostrophe', 'it’s a hand’s throw to the border', 'normalised'],
    ['with spaces that do not break', 'Already 15\u00a0kilometers\u202faway', 'normalised'],
    ['with a soft hyphen inside a word', 'hyper\u00adsonic medium-range ballistic missile', 'normalised'],
    ['with a ligature', 'treaty on security guarantees between the two countries. As speciﬁed by', 'normalised'],
    ['with a comma of the quoting sentence', '“Minsk is concerned about the situation,”', 'normalised'],
    ['with full-width digits', 'the Oreshnik has １０ separating blocks', 'normalised'],
    ['with a gap between long enough pieces', 'Minsk is concerned about the situation […] Lithuania and Poland', 'elided'],
    ['with bare dots for the gap', 'We assess this as a danger ... than from the belligerent Ukraine', 'elided'],
    ['with a name put in for a pronoun', '[Putin] emphasized that the move was in response', 'elided'],
    ['with a pronoun replaced in the middle', 'In the following days, [Putin] clarified that Russia would continue', 'elided'],
    ['in capitals', 'NATO FORCES ARE BEING PULLED', 'casefold'],
    ['without its quotation marks', 'ballistic missile Oreshnik on the territory of the country', 'casefold'],
    ['with a hyphen less', 'hypersonic mediumrange ballistic missile', 'casefold'],
    ['with a changed first letter', '[T]he situation on the borders with Lithuania', 'casefold'],
  ])('%s', (_case, quote, level) => {
    expect(verifyQuote(quote, KEPT).level).toBe(level);
  });

  it('in decomposed Cyrillic, with either spelling on either side', () => {
    const kept = 'Войска стоят у нашей границы, и не только польские.';
    const quote = 'у нашей границы, и не только';
    expect(verifyQuote(quote.normalize('NFD'), kept).level).toBe('normalised');
    expect(wordsFound(quote, kept.normalize('NFD'))).toEqual([quote.normalize('NFD')]);
  });

  it('answers offsets of the kept copy whatever was evened out', () => {
    expect(wordsFound('it’s a hand’s\nthrow to the border')).toEqual(["it's a hand's throw to the border"]);
    expect(wordsFound('BALLISTIC MISSILE ORESHNIK ON')).toEqual(['ballistic missile "Oreshnik" on']);
    const kept = '🙂 e\u0301te\u0301 ﬁn de la soi\u00adre\u0301e, dit-il.';
    expect(wordsFound('été fin de la soirée', kept)).toEqual(['e\u0301te\u0301 ﬁn de la soi\u00adre\u0301e']);
  });

  it('says which verifier looked', () => {
    expect(verifyQuote('NATO forces are being pulled', KEPT).verifier).toBe(QUOTE_VERIFIER);
  });
});

describe('a quote with gaps', () => {
  it('shows the words that were left out', () => {
    const proof = verifyQuote('We assess this as a danger […] than from the belligerent Ukraine', KEPT);
    expect(proof.omitted.map((gap) => gap.text)).toEqual([' even greater ']);
    expect(proof.spans).toHaveLength(2);
    expect(proof.warnings).toEqual([]);
  });

  it('warns of a negation among the words left out', () => {
    const kept = 'The minister said that he did, as he had always maintained, not sign the order of the cabinet.';
    const proof = verifyQuote('The minister said that he did […] sign the order', kept);
    expect(proof).toMatchObject({ level: 'elided', warnings: ['negation-omitted'] });
  });

  it('warns of a negation that the quoting hand put in', () => {
    const proof = verifyQuote('Minsk is [not] concerned about the situation', KEPT);
    expect(proof).toMatchObject({
      level: 'elided',
      bracketed: [{ text: 'not', hasNegation: true }],
      warnings: ['negation-added'],
    });
  });

  it('is refused when the gap runs across the text', () => {
    expect(verifyQuote('Belarusian President Alexander Lukashenko […] the explosion turns into dust', KEPT)).toMatchObject({
      level: 'absent',
    });
  });

  it('is refused over 600 units, found at 600', () => {
    const text = (width: number) => `alpha beta gamma${'.'.repeat(width)}delta epsilon zeta`;
    expect(verifyQuote('alpha beta gamma […] delta epsilon zeta', text(600)).level).toBe('elided');
    expect(verifyQuote('alpha beta gamma […] delta epsilon zeta', text(601)).level).toBe('absent');
  });

  it('may reach into the next paragraph and no further', () => {
    const quote = 'alpha beta gamma […] delta epsilon zeta';
    expect(verifyQuote(quote, 'alpha beta gamma\n\ndelta epsilon zeta').level).toBe('elided');
    expect(verifyQuote(quote, 'alpha beta gamma\n\nother\n\ndelta epsilon zeta').level).toBe('absent');
  });

  it('is refused when a piece has fewer than three words', () => {
    expect(verifyQuote('Belarusian President Alexander […] dust', KEPT)).toMatchObject({
      level: 'absent',
      reason: 'piece-too-short',
    });
  });

  it('is refused with more than eight pieces', () => {
    const quote = Array.from({ length: 9 }, () => 'one two three').join(' […] ');
    expect(verifyQuote(quote, 'one two three '.repeat(20))).toMatchObject({ level: 'absent', reason: 'too-many-pieces' });
  });

  it('goes on when the nearest next piece leads nowhere', () => {
    const kept = 'a b c one. d e f two. a b c three. d e f four. g h i.';
    expect(verifyQuote('a b c […] d e f […] g h i', kept).level).toBe('elided');
  });

  it('gives up soon on scraps that stand everywhere', () => {
    const began = performance.now();
    const quote = Array.from({ length: 8 }, () => 'a a a').join(' […] ');
    expect(verifyQuote(`${quote} […] b b b`.replace('a a a […] ', ''), 'a '.repeat(500_000)).level).toBe('absent');
    expect(performance.now() - began).toBeLessThan(8_000);
  });
});

describe('a quote that does not stand there', () => {
  it('names a changed number', () => {
    const proof = verifyQuote("Already 50 kilometers away, it is a hand's throw to the border", KEPT);
    expect(proof).toMatchObject({ level: 'absent', reason: 'not-found' });
    expect(proof.nearest?.differences).toContainEqual({ kind: 'number', quote: '50', text: '15' });
    expect(proof.nearest?.similarity).toBeGreaterThan(0.7);
    expect(SEED.slice(proof.nearest?.start, proof.nearest?.end)).toBe(proof.nearest?.text);
  });

  it('names a number in letters', () => {
    const proof = verifyQuote('the Oreshnik has dozens separating blocks that attack the target', KEPT);
    expect(proof.nearest?.differences).toEqual([{ kind: 'number', quote: 'dozens', text: '10' }]);
  });

  it('names a negation that was added', () => {
    const proof = verifyQuote('Minsk is not concerned about the situation on the borders', KEPT);
    expect(proof.level).toBe('absent');
    expect(proof.nearest?.differences).toEqual([{ kind: 'negation', quote: 'not', text: '' }]);
  });

  it('names a changed name', () => {
    const proof = verifyQuote('Kremlin spokesman Sergei Peskov noted that the decision', KEPT);
    expect(proof.nearest?.differences).toEqual([{ kind: 'name', quote: 'Sergei', text: 'Dmitry' }]);
  });

  it('names other words', () => {
    const proof = verifyQuote('this would hardly matter to the defense of our union and', KEPT);
    expect(proof.nearest?.differences.map((difference) => difference.kind)).toContain('negation');
    const other = verifyQuote('This would greatly strengthen the defense of our union', KEPT);
    expect(other.nearest?.differences).toEqual([{ kind: 'words', quote: 'greatly', text: 'significantly' }]);
  });

  it('says that only punctuation differs', () => {
    const proof = verifyQuote('Minsk is concerned, about the situation', KEPT);
    expect(proof.nearest?.differences.map((difference) => difference.kind)).toEqual(['punctuation']);
  });

  it('tells a look-alike letter of another script', () => {
    const proof = verifyQuote('Мinsk is concerned about the situation', KEPT);
    expect(proof).toMatchObject({ level: 'absent', warnings: ['mixed-scripts'] });
  });

  it('tells what differs in a script without spaces', () => {
    const kept = '外交部星期一说，台湾海峡局势保持稳定，没有发现任何异常情况。';
    const word = verifyQuote('台湾海峡局势保持紧张，没有发现', kept);
    expect(word.nearest?.differences).toEqual([{ kind: 'words', quote: '紧张', text: '稳定' }]);
    expect(verifyQuote('台湾海峡局势不保持稳定，没有', kept).nearest?.differences).toEqual([
      { kind: 'negation', quote: '不', text: '' },
    ]);
  });

  it('has no nearest passage when nothing is alike', () => {
    expect(verifyQuote('purple bananas dance under yellow moons', KEPT).nearest).toBeNull();
  });

  it.each([
    ['""', 'empty'],
    ['', 'empty'],
    ['He', 'too-short'],
    ['Minsk is', 'too-short'],
    ['!!! ??? ... ,,,', 'empty'],
  ])('%j proves nothing', (quote, reason) => {
    expect(verifyQuote(quote, KEPT)).toMatchObject({ level: 'absent', reason });
  });

  it('may be short in a script without spaces', () => {
    expect(verifyQuote('台湾海峡', '外交部说台湾海峡局势稳定。').level).toBe('exact');
  });
});

describe('a quote that cuts a word or a number short', () => {
  it.each([
    ['prices were raised by 15', 'The prices were raised by 150 euros.'],
    ['prices were raised by 15', 'The prices were raised by 15.5 euros.'],
    ['prices were raised by 15', 'The prices were raised by 15 000 euros.'],
    ['prices were raised by 15', 'The prices were raised by 15-20 euros.'],
    ['5 percent of growth', 'There was 3.5 percent of growth.'],
    ['5 percent of growth', 'There was -5 percent of growth.'],
    ['000 people came home', 'That day 15 000 people came home.'],
    ['cerned about the situation', 'Minsk is concerned about the situation.'],
    ['likely to attack us', 'They are un-\nlikely to attack us.'],
    ['likely to attack us', 'They are un\u00adlikely to attack us.'],
    ['nuclear weapons and tanks', 'They moved non-nuclear weapons and tanks.'],
  ])('%s is not found in: %s', (quote, kept) => {
    expect(verifyQuote(quote, kept).level).toBe('absent');
  });

  it('says so', () => {
    expect(verifyQuote('prices were raised by 15', 'The prices were raised by 150 euros.').reason).toBe('cuts-word-or-number');
  });

  it.each([
    ['prices were raised by 15', 'The prices were raised by 15.'],
    ['prices were raised by 15', 'The prices were raised by 15, then lowered.'],
    ['5 percent of growth', 'There was growth: 5 percent of growth.'],
    ['19 cases in the city', 'There were COVID-19 cases in the city.'],
    ['ranges of 10-15 tons', 'They have ranges of 10–15 tons.'],
  ])('%s is found in: %s', (quote, kept) => {
    expect(verifyQuote(quote, kept).level).not.toBe('absent');
  });

  it.each([
    ['a superscript', 'an area of 102 square miles', 'an area of 10² square miles'],
    ['a fraction', 'it took 51/2 hours to arrive', 'it took 5½ hours to arrive'],
    ['a range', 'about 1015 people were there', 'about 10-15 people were there'],
  ])('never reads %s as other digits', (_case, quote, kept) => {
    expect(verifyQuote(quote, kept).level).toBe('absent');
  });
});

describe('words beside the quote', () => {
  it('warns of a negation just before it', () => {
    const proof = verifyQuote('concerned about the situation', 'Minsk is not concerned about the situation.');
    expect(proof).toMatchObject({ level: 'exact', warnings: ['negation-before'] });
  });

  it('does not mind a negation of the sentence before', () => {
    const proof = verifyQuote('Minsk is concerned today', 'He did not. Minsk is concerned today.');
    expect(proof.warnings).toEqual([]);
  });

  it.each(['prices rose by 15 million euros', 'prices rose by 15%', 'prices rose by 15 percent', 'prices rose by 15 тысяч'])(
    'warns when the number goes on: %s',
    (kept) => {
      expect(verifyQuote('prices rose by 15', kept).warnings).toEqual(['number-goes-on']);
    },
  );

  it('does not mind words after a number that only count things', () => {
    expect(verifyQuote('prices rose by 15', 'prices rose by 15 euros').warnings).toEqual([]);
  });

  it('warns when the kept copy asks', () => {
    expect(verifyQuote('Is Minsk concerned today.', 'Is Minsk concerned today?').warnings).toEqual(['question-in-text']);
    expect(verifyQuote('Is Minsk concerned today?', 'Is Minsk concerned today?').warnings).toEqual([]);
  });
});
