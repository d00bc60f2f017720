import { describe, expect, it } from 'vitest';
import { readClauses } from '#lib/extraction/text/clauses';
import { datelineLength } from '#lib/extraction/text/dateline';
import { maskQuotations } from '#lib/extraction/text/mask';
import { isSpeech, readQuotations } from '#lib/extraction/text/quotations';
import { readSentences } from '#lib/extraction/text/sentences';

const whole = (text: string) => ({ start: 0, end: text.length });
const words = (text: string, spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Dr. Ana Lopes left at 5 p.m. on Monday. The U.S. team stayed.', 'en', 2],
    ['Das Gesetz gilt ab dem 13. Dezember 2024. Es ist neu.', 'de', 2],
    ['Мост закрыли в 2019 г. на ремонт. Его откроют весной.', 'ru', 2],
    ['他说桥已关闭。工程将持续六个月。', 'zh', 2],
    ['“Who paid for it?” Ana Holm asked. Nobody knew.', 'en', 2],
    ['The union files by Sept. 15. The court sits on Dec. 3.', 'en', 2],
    ['He left in Sept. The court sat.', 'en', 2],
    ['Capt. Lowe and Supt. Hall left.', 'en', 1],
    ['No. We did not.', 'en', 2],
    ['It is in No. 10 Hill Street.', 'en', 1],
    ['no full stop at all', 'en', 1],
  ])('%s', (text, language, count) => {
    const found = words(text, readSentences(text, whole(text), language));
    expect(found).toHaveLength(count);
    expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('sentences without spaces between them', () => {
  it.each([
    ['全市有300人。“我们不会离开。”市长李明说。', 'zh', ['全市有300人。', '“我们不会离开。”市长李明说。']],
    ['隨後有300人離開。「這是真的。」她說。', 'zh', ['隨後有300人離開。', '「這是真的。」她說。']],
    ['价格上涨。（见图1。）出口下降。', 'zh', ['价格上涨。', '（见图1。）', '出口下降。']],
    ['人口は5万人だ。「それは誤りだ。」と野党は述べた。', 'ja', ['人口は5万人だ。', '「それは誤りだ。」と野党は述べた。']],
    [
      '「橋は閉鎖された。」市長はこう語った。300人が去った。',
      'ja',
      ['「橋は閉鎖された。」市長はこう語った。', '300人が去った。'],
    ],
    ['她出版了『港口史』。销量三万。', 'zh', ['她出版了『港口史』。', '销量三万。']],
  ])('keep their opening marks and the words behind a quotation: %s', (text, language, expected) => {
    expect(words(text, readSentences(text, whole(text), language))).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['“We won,” she said. “Twice.”', ['We won,', 'Twice.']],
    ['Il a dit « oui » et « non ».', [' oui ', ' non ']],
    ['„Wir kommen“, sagte er.', ['Wir kommen']],
    ["''It is late,'' he said.", ["'It is late,'"]],
    ['“A quotation that goes on in the next paragraph', ['A quotation that goes on in the next paragraph']],
    ["'We won,' she said. 'Twice.'", ['We won,', 'Twice.']],
    ["'I don't know,' he said of the workers' union.", ["I don't know,"]],
    ['‘We’ve won,’ she told the clubs’ owners.', ['We’ve won,']],
    ["The letters, he said, 'went to the wrong building'.", ['went to the wrong building']],
    ["'The ministers' plan failed,' he said.", ["The ministers' plan failed,"]],
    ["the teachers' and nurses' unions of the '90s", []],
    ["It is Tully's, not Mears's or the Jones' house", []],
    ['他说：「桥已关闭。」『真的。』她说。', ['桥已关闭。', '真的。']],
    ['no marks', []],
  ])('%s', (text, expected) => {
    const found = words(text, readQuotations(text, whole(text)));
    expect(found.map((each) => each.replace(/^'|'$/g, ''))).toEqual(expected.map((each) => each.replace(/^'|'$/g, '')));
  });

  it('are blanked unit for unit', () => {
    const text = 'She said “yes” twice.';
    const masked = maskQuotations(text, whole(text), readQuotations(text, whole(text)));
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain('yes');
  });

  it('are speech when they are a sentence, not when they are a name', () => {
    const text = 'The ship “Aurora” sank. He said: “Nobody was on board.”';
    const [name, speech] = readQuotations(text, whole(text));
    expect([isSpeech(text, name!, whole(text)), isSpeech(text, speech!, whole(text))]).toEqual([false, true]);
  });
});

describe('clauses', () => {
  it.each([
    ['the dam is full and that the river has risen', ['the dam is full', 'the river has risen']],
    ['wages rose by a tenth, but prices rose by a third', ['wages rose by a tenth', 'prices rose by a third']],
    ['the hall was sold; the garden was kept', ['the hall was sold', 'the garden was kept']],
    [
      'one in three falls each year, and treating a broken hip costs €12,000',
      ['one in three falls each year', 'treating a broken hip costs €12,000'],
    ],
    ['the cannery had gone, the railway had gone', ['the cannery had gone', 'the railway had gone']],
    ['if the heat goes on, the sea will rise again', ['if the heat goes on, the sea will rise again']],
    ['nobody was chosen by lot, so the trial proves nothing', ['nobody was chosen by lot', 'the trial proves nothing']],
    [
      'four planes stayed on the ground, even though the state paid for all',
      ['four planes stayed on the ground', 'the state paid for all'],
    ],
    ['that is too soon: he expects new cases in May', ['that is too soon', 'he expects new cases in May']],
    [
      'the firm would have gone under and that, in all, its share is small',
      ['the firm would have gone under', 'in all, its share is small'],
    ],
    ['we were promised 400 officers and got 95', ['we were promised 400 officers', 'got 95']],
    ['the plan was dropped, but not the tax', ['the plan was dropped, but not the tax']],
    ['it sells bread, milk and that sort of thing', ['it sells bread, milk and that sort of thing']],
  ])('%s', (text, expected) => {
    expect(words(text, readClauses(text, whole(text)))).toEqual(expected);
  });
});

describe('a dateline', () => {
  it.each([
    ['PORT SALVO, May 3 (Reuters) - Ash fell.', 'Ash fell.'],
    ['Oslo – The king spoke.', 'The king spoke.'],
    ['SAN ROQUE (De nuestra redacción).- El concejo votó.', 'El concejo votó.'],
    ['The king – an old man – spoke.', 'The king – an old man – spoke.'],
    ['NATO said on Friday that it was ready.', 'NATO said on Friday that it was ready.'],
  ])('%s', (text, rest) => {
    expect(text.slice(datelineLength(text))).toBe(rest);
  });
});
