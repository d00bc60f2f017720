import { describe, expect, it } from 'vitest';
import { readClauses } from '#lib/extraction/text/clauses';

const parts = (text: string) => readClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a part that leans on the verb of the part before', () => {
  it.each([
    ['The buses will stop at the mill on Monday and, two days later, at the school', 'two days later, at the school'],
    ['It put the number of tenants at 4,210 and the arrears at £3,300', 'the arrears at £3,300'],
    ['Turnout rose to 71 per cent in Cork and to 58 per cent in Sligo', 'to 58 per cent in Sligo'],
    ['The east got 90 beds and the west 14', 'the west 14'],
    ['Lagos counted 340 cases last week and Kano 61', 'Kano 61'],
    ['The lorry was seen in Perth on Monday and in Dundee on Tuesday', 'in Dundee on Tuesday'],
    ['Imports fell by a quarter, exports by a sixth', 'exports by a sixth'],
    ['The first tram ran in May and the second in October', 'the second in October'],
    ['Rents rose 4 per cent in March and 7 per cent in April', '7 per cent in April'],
    ['The union has 3,000 members in Leeds and 700 in York', '700 in York'],
    ['The court will hear the aunt on Thursday and the two vets on Friday', 'the two vets on Friday'],
  ])('%s', (text, last) => {
    expect(parts(text).at(-1)).toBe(last);
    expect(parts(text)).toHaveLength(2);
  });

  it.each([
    'The talks between the 12 states and the two firms began in May',
    'The strike hit schools in Leeds and hospitals in Hull',
    'The fair runs from 9 May to 12 June in Cork and Kerry',
    'The fee is £40 for adults and children over 12',
    'She was a member between January 2019 and August 2022',
  ])('%s: one part', (text) => {
    expect(parts(text)).toEqual([text]);
  });

  it('three of them lean on the same verb', () => {
    expect(parts('Arson accounted for 41 fires, faulty wiring for 17 and candles for six')).toHaveLength(3);
  });
});

describe('clauses that commas part', () => {
  it.each([
    ['The firm cut 300 jobs in May, sold its Perth plant in June and moved its head office to Cork', 3],
    ['He joined the navy at 16, lost an eye at Narvik and wrote two novels', 3],
    ['The airline cancelled 30 flights, refunded 8,000 passengers and chartered five coaches', 3],
    ['Flames spread through the block and firefighters rescued seven tenants', 2],
    ['Dockers closed the port for a day and police fired rubber bullets', 2],
    ['The pier, built by a Dutch firm and opened in 1911, carries two tram lines', 1],
    ['The firm sells paint, brushes and ladders in nine countries', 1],
    ['The mine was flooded on Sunday, nineteen workers remain underground', 2],
    ['The school will close in July, the council has said', 1],
  ])('%s', (text, count) => {
    expect(parts(text)).toHaveLength(count);
  });
});
