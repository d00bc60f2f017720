import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('whom and what a pronoun takes up', () => {
  it.each([
    ['what a contracted verb tells of', "The mill's a sad tale. It shut in 2019.", 'It→the mill'],
    ['a verb with nothing but “on” behind it', 'The senate votes on Friday. If it says no, the mill shuts.', 'it→the senate'],
    ['a noun that is mostly a verb', 'We had an offer in May. The board laughed at it.', 'it→the offer'],
    ['an order that somebody knows of', 'The clerk knew of the order. She burned it.', 'it→the order'],
    ['whoever says so', 'The trust told us in a note that it was short of money.', 'it→the trust'],
    ['whoever holds an office that is a name', 'The Auditor General came. He laughed.', 'He→Auditor General'],
    ['no one in brackets', 'Mayor Lina Holm met 600 men (the priest counted 400). She left.', 'She→Lina Holm'],
    ['a sister', 'The sisters Ida and Vera Lund left. Ida wept.', 'Ida→Ida Lund'],
    ['a firm of which only the name is told', 'Zorblax, the printing house, shut. Its director wept.', 'Its→Zorblax'],
  ])('%s', (_name, text, link) => {
    expect(linksOf(text)).toContain(link);
  });
});
