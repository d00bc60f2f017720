import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what belongs to what the text speaks of', () => {
  it.each([
    [
      'The Harbour Trust lost 9 million euros in 2023. The trustees resigned in May.',
      'The trustees',
      'the trustees of the Harbour Trust',
    ],
    ['The town library opened in 1931. Rain came through the ceiling.', 'the ceiling', 'the ceiling of the town library'],
    ['A ferry ran aground off Kelby on Monday. The hull was torn open.', 'The hull', 'the hull of the ferry'],
    ['The old pump failed twice in June. Nobody had oiled the bearings.', 'the bearings', 'the bearings of the old pump'],
    [
      'The repair of the sea wall begins in May. The cost has not been published.',
      'The cost',
      'the cost of the repair of the sea wall',
    ],
    ['Ida Brandt died in Leeds on Monday. Her son missed the funeral.', 'the funeral', 'the funeral of Ida Brandt'],
  ])('%s', (text, words, refersTo) => {
    expect(linksOf(text)).toContain(`${words}→${refersTo}`);
  });

  it.each([
    ['what tells itself apart', 'The Harbour Trust lost money. The board of the museum met.', /^The board→/],
    ['a roof without a house', 'Ann Lowe sang on Monday. The roof leaked.', /^The roof→/],
  ])('never takes %s', (_name, text, wrong) => {
    expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]);
  });
});

describe('an amount', () => {
  it.each([
    ['The state paid the yard £30m in May. The sum had been agreed long before.', 'The sum', '£30m'],
    ['The harbour handled 61,000 tonnes in 2023. The figure is disputed.', 'The figure', '61,000 tonnes'],
    ['Turnout fell to 43 per cent. Nobody had expected the figure.', 'the figure', '43 per cent'],
    ['The charity collected 61 billion shillings. The money never arrived.', 'The money', '61 billion shillings'],
  ])('%s', (text, words, refersTo) => {
    expect(linksOf(text)).toContain(`${words}→${refersTo}`);
  });

  it.each([
    ['an amount that is told behind it', 'The state paid £30m. The sum of the losses is unknown.', /^The sum→/],
    ['money where none was told', 'The charity closed in 2019. The money was gone.', /^The money→/],
  ])('never takes %s', (_name, text, wrong) => {
    expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]);
  });
});
