import { describe, expect, it } from 'vitest';
import type { ProposedContent } from '#lib/candidates/proposed-content';
import { wordsTold } from '#lib/candidates/words-told';

const TEXT =
  '“If he wins I’ll eat my hat,” joked Bo Lund. Paris is wary of the deal, he told his wife. She left and sold the boat.';
const word = (text: string, refersTo: string, from = 0) => {
  const start = TEXT.indexOf(text, from);
  return { text, refersTo, start, end: start + text.length, sure: 'likely' as const };
};

function told(quote: string, more: Partial<ProposedContent>): string[] {
  const start = TEXT.indexOf(quote);
  const content = { quote, sentence: quote, attribution: [], claimLine: quote, coreferences: [], ...more };
  return wordsTold(content, { start, end: start + quote.length }).map(({ text }) => text);
}

describe('whose meaning a card tells', () => {
  const SECOND = 'Paris is wary of the deal, he told his wife.';
  const at = TEXT.indexOf(SECOND);
  const leftovers = [word('I', 'Bo Lund', 1), word('my', 'Bo Lund')];

  it('is that of words in the passage, and of no words of the sentence before it', () => {
    expect(told('Paris is wary of the deal', { sentence: SECOND, coreferences: leftovers })).toEqual([]);
    const own = word('the deal', 'the treaty', at);
    expect(told('Paris is wary of the deal', { sentence: SECOND, coreferences: [...leftovers, own] })).toEqual(['the deal']);
  });

  it('is that of words in the tag, behind the name of the speaker and before it', () => {
    const he = word('he', 'Bo Lund', at + 20);
    const attribution = [{ who: 'Bo Lund', verb: 'told', start: he.start, end: he.end }];
    const coreferences = [...leftovers, he, word('his', 'Bo Lund', at)];
    expect(told('Paris is wary of the deal', { sentence: SECOND, attribution, coreferences })).toEqual(['he', 'his']);
  });

  it('is that of the name alone when it stands in another sentence', () => {
    const bo = word('Bo Lund', 'Bo Lund');
    const attribution = [{ who: 'Bo Lund', verb: 'joked', start: bo.start, end: bo.end }];
    const coreferences = [...leftovers, bo, word('he', 'somebody', at + 20)];
    expect(told('Paris is wary of the deal', { sentence: SECOND, attribution, coreferences })).toEqual(['Bo Lund']);
  });

  it('is that of a subject in the same sentence which the claim line puts into brackets', () => {
    const she = word('She', 'Ann Lowe');
    const sentence = 'She left and sold the boat.';
    const line = { sentence, claimLine: '[Ann Lowe] sold the boat.', coreferences: [she] };
    expect(told('sold the boat', line)).toEqual(['She']);
    expect(told('sold the boat', { ...line, claimLine: 'Ann Lowe sold the boat.' })).toEqual([]);
  });
});
