import { describe, expect, it } from 'vitest';
import { readPlainly } from '../../../scripts/trial-reading';

describe('German as newsrooms write it', () => {
  it.each([
    [
      'Der Stadtrat hat den Haushalt abgelehnt, und die Bürgermeisterin sucht neue Mehrheiten.',
      ['–: Der Stadtrat hat den Haushalt abgelehnt', '–: die Bürgermeisterin sucht neue Mehrheiten'],
    ],
    [
      'Bürgermeister Karl Wendt räumte ein, dass die Kosten um 3 Millionen Euro gestiegen seien und dass zwei Schulen geschlossen würden.',
      ['Karl Wendt: die Kosten um 3 Millionen Euro gestiegen seien | 3000000', 'Karl Wendt: zwei Schulen geschlossen würden | 2'],
    ],
    [
      '„Wir haben drei Monate verloren“, sagte Landrätin Anna Berg. „Die Firma hat nicht gezahlt“, fügte sie hinzu.',
      ['Anna Berg: Wir haben drei Monate verloren | 3', 'Anna Berg: Die Firma hat nicht gezahlt'],
    ],
    [
      'Nach Angaben der Polizei nahmen 900 Menschen teil; die Veranstalter sprachen von 3.000.',
      ['Polizei: nahmen 900 Menschen teil | 900', 'Die Veranstalter: die Veranstalter sprachen von 3.000 | 3000'],
    ],
    [
      'Die Linke fordert ein Verbot, während die CDU das Vorhaben ablehnt.',
      ['–: Die Linke fordert ein Verbot', '–: die CDU das Vorhaben ablehnt'],
    ],
    [
      'Der Chef des Klinikums, Peter Lang, kündigte an, er werde im Mai zurücktreten.',
      ['Peter Lang: er werde im Mai zurücktreten | 2025-05'],
    ],
    [
      'Die Brücke sei seit Jahren marode, so Wendt. Das Land habe die Mittel gekürzt.',
      ['Wendt: Die Brücke sei seit Jahren marode', 'Wendt: Das Land habe die Mittel gekürzt'],
    ],
    [
      'Das Werk, das 320 Menschen beschäftigt, schloss im Juni.',
      ['–: Das Werk, das 320 Menschen beschäftigt | 320', '–: schloss im Juni | 2024-06'],
    ],
    [
      'Der Zug hatte Verspätung, weil ein Baum auf die Gleise gefallen war.',
      ['–: Der Zug hatte Verspätung', '–: weil ein Baum auf die Gleise gefallen war'],
    ],
    ['Laut einer Studie leidet jedes fünfte Kind an Übergewicht.', ['Studie: leidet jedes fünfte Kind an Übergewicht | 0.2']],
    ['Wer bezahlt den Schaden?', []],
    ['Die Behörde bestreitet, dass Akten vernichtet wurden.', ['Behörde: Die Behörde bestreitet, dass Akten vernichtet wurden']],
    [
      'Das Gebäude wurde 1998 errichtet und bietet Platz für 400 Schüler.',
      ['–: Das Gebäude wurde 1998 errichtet | 1998', '–: bietet Platz für 400 Schüler | 400'],
    ],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'de')).toEqual(expected);
  });
});

describe('Russian as newsrooms write it', () => {
  it.each([
    [
      'Мэр города Иван Петров заявил, что школа откроется в сентябре, а ремонт обойдётся в 120 млн рублей.',
      ['Иван Петров: школа откроется в сентябре | 2025-09', 'Иван Петров: ремонт обойдётся в 120 млн рублей | 120000000'],
    ],
    [
      '«Мы потеряли три месяца, и подрядчик не заплатил рабочим», — сказала депутат Анна Ковалёва.',
      ['Анна Ковалёва: Мы потеряли три месяца | 3', 'Анна Ковалёва: подрядчик не заплатил рабочим'],
    ],
    [
      'По данным полиции, на площадь вышли 900 человек; организаторы говорят о трёх тысячах.',
      ['Полиция: на площадь вышли 900 человек | 900', 'Полиция: организаторы говорят о трёх тысячах | 3000'],
    ],
    [
      'Мост, который построили в 1974 году, закрыт с марта.',
      ['–: Мост, который построили в 1974 году | 1974', '–: закрыт с марта | 2025-03/..'],
    ],
    [
      'Поезд до столицы опоздал, потому что на пути упало дерево.',
      ['–: Поезд до столицы опоздал', '–: потому что на пути упало дерево'],
    ],
    [
      'По словам губернатора Олега Смирнова, плотина разрушена, однако вода в городе есть.',
      ['Олег Смирнов: плотина разрушена', 'Олег Смирнов: вода в городе есть'],
    ],
    [
      'Суд приговорил бывшего министра к семи годам колонии, сообщили в пресс-службе прокуратуры.',
      ['Пресс-служба прокуратуры: Суд приговорил бывшего министра к семи годам колонии | 7'],
    ],
    ['Компания отрицает, что сливала отходы в реку.', ['Компания: Компания отрицает, что сливала отходы в реку']],
    ['Сколько стоил ремонт?', []],
    [
      'Завод, на котором работают 320 человек, остановил производство, и областное правительство пообещало помощь.',
      [
        '–: Завод, на котором работают 320 человек | 320',
        '–: остановил производство',
        '–: областное правительство пообещало помощь',
      ],
    ],
    ['Эксперты считают, что цены вырастут на 12%, но власти с этим не согласны.', ['Эксперты: цены вырастут на 12% | 12']],
    [
      'Смирнов добавил, что средства выделят до конца года. Он также подчеркнул, что дамбу проверяли дважды.',
      ['Смирнов: средства выделят до конца года | 2025-12-31', 'Смирнов: дамбу проверяли дважды | 2'],
    ],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'ru')).toEqual(expected);
  });
});

describe('Ukrainian as newsrooms write it', () => {
  it.each([
    [
      'Мер міста Андрій Коваль заявив, що школа відкриється у вересні, а ремонт коштуватиме 12 млн гривень.',
      ['Андрій Коваль: школа відкриється у вересні | 2025-09', 'Андрій Коваль: ремонт коштуватиме 12 млн гривень | 12000000'],
    ],
    [
      '«Ми втратили три місяці, і підрядник не заплатив робітникам», — сказала депутатка Оксана Мельник.',
      ['Оксана Мельник: Ми втратили три місяці | 3', 'Оксана Мельник: підрядник не заплатив робітникам'],
    ],
    [
      'За даними поліції, на площу вийшли 900 людей; організатори говорять про три тисячі.',
      ['Поліція: на площу вийшли 900 людей | 900', 'Поліція: організатори говорять про три тисячі | 3000'],
    ],
    [
      'Міст, який збудували 1974 року, закрито з березня.',
      ['–: Міст, який збудували 1974 року | 1974', '–: закрито з березня | 2025-03/..'],
    ],
    ['Потяг до столиці запізнився, бо на колію впало дерево.', ['–: Потяг до столиці запізнився', '–: бо на колію впало дерево']],
    [
      'За словами міністра Олега Шевчука, греблю зруйновано, проте води в місті вистачає.',
      ['Олег Шевчук: греблю зруйновано', 'Олег Шевчук: води в місті вистачає'],
    ],
    [
      'Суд засудив колишнього міністра до семи років ув’язнення, повідомили у пресслужбі прокуратури.',
      ['Пресслужба прокуратури: Суд засудив колишнього міністра до семи років ув’язнення | 7'],
    ],
    ['Компанія заперечує, що зливала відходи в річку.', ['Компанія: Компанія заперечує, що зливала відходи в річку']],
    ['Скільки коштував ремонт?', []],
    [
      'Унаслідок обстрілу загинули троє людей, ще п’ятеро дістали поранення.',
      ['–: Унаслідок обстрілу загинули троє людей | 3', '–: ще п’ятеро дістали поранення | 5'],
    ],
    [
      'Шевчук додав, що кошти виділять до кінця року. Він також наголосив, що дамбу перевіряли двічі.',
      ['Шевчук: кошти виділять до кінця року | 2025-12-31', 'Шевчук: дамбу перевіряли двічі | 2'],
    ],
    [
      'Завод, який дає роботу 320 людям, зупинив виробництво.',
      ['–: Завод, який дає роботу 320 людям | 320', '–: зупинив виробництво'],
    ],
    ['«Грошей немає», — поскаржився директор Петро Бондар.', ['Петро Бондар: Грошей немає']],
    ['Ціни зросли на 12%, повідомила речниця банку Леся Гнатюк.', ['Леся Гнатюк: Ціни зросли на 12% | 12']],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'uk')).toEqual(expected);
  });
});
