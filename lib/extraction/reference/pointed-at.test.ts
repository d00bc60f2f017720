import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what “that”, “those” and “such” point at', () => {
  it.each([
    ['The yard lost 310 tonnes of oil. That figure, the guild said, is too low.', 'That figure→310 tonnes'],
    ['Repairs will cost $410,000 a year. The mayor called that sum absurd.', 'that sum→$410,000 a year'],
    ['The guild says one driver in six holds a second job. The firm disputes that figure.', 'that figure→one driver in six'],
    ['Our plan comes to £4.8 billion over five years. A third of that is for roads.', 'that→£4.8 billion'],
    ['Pupils were taught outdoors. Fewer fell ill than among those who stayed in.', 'those→pupils'],
    ['Some 412 residents were tested. The age of those affected surprised her.', 'those→residents'],
    ['Exports to the south fell in May, and those of spare parts by half.', 'those→exports'],
    ['An expert sold the violin in 1998. Ida Berg played that violin every evening.', 'that violin→the violin'],
    ['A letter about the floods went out in May. The minister has not read that letter.', 'that letter→letter about the floods'],
    ['Some 46 infections were recorded. Such infections are rare.', 'Such infections→infections'],
    [
      'The ministry drew up a list of schools for closure. It was no such list, she said.',
      'such list→the list of schools for closure',
    ],
    ['The dam leaked for a week. The lender calls this a misunderstanding.', 'this→The dam leaked for a week'],
    ['The dam leaked for a week. Is that true?', 'that→The dam leaked for a week'],
    ['“The dam leaked for a week,” the engineer assured. This is contradicted by the guild.', 'This→The dam leaked for a week'],
  ])('%s', (text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['The firm was founded in 1998. That figure of a knight is its sign.', /^That figure/],
    ['The dam leaked for a week. Those who can swim are lucky.', /^Those/],
    ['The fire was put out. That week nine people had such luck.', /^such/],
    ['On 12 May the tower fell. The firm disputes that figure.', /^that figure/],
  ])('%s (nothing)', (text, wrong) => expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]));
});
