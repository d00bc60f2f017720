import { describe, expect, it } from 'vitest';
import { readPlainly } from '../../../scripts/trial-reading';

describe('German verbs that no list knows, by where they stand', () => {
  it.each([
    [
      'Die Feuerwehr rettete zwei Kinder aus dem brennenden Haus.',
      ['–: Die Feuerwehr rettete zwei Kinder aus dem brennenden Haus | 2'],
    ],
    ['Messungen des Landesamts ergaben keine erhöhten Werte.', ['–: Messungen des Landesamts ergaben keine erhöhten Werte']],
    ['Gegen den Mann ermittelt die Kripo.', ['–: Gegen den Mann ermittelt die Kripo']],
    ['Die Kosten übernehmen die Krankenkassen.', ['–: Die Kosten übernehmen die Krankenkassen']],
    ['Damit hat sich die Zahl mehr als verdreifacht.', ['–: Damit hat sich die Zahl mehr als verdreifacht']],
    ['Das kostet 3 Millionen Euro.', ['–: Das kostet 3 Millionen Euro | 3000000']],
    ['Die ist seit diesem Jahr Pflicht.', ['–: Die ist seit diesem Jahr Pflicht | 2025/..']],
    ['Zwei Säuglinge starben.', ['–: Zwei Säuglinge starben | 2']],
    [
      'Die von der Stadt geplanten Kürzungen treffen 300 Familien.',
      ['–: Die von der Stadt geplanten Kürzungen treffen 300 Familien | 300'],
    ],
    [
      'Sprecher Dirk Hansen behauptete, in manchen Klassen spreche kein Kind Deutsch.',
      ['Dirk Hansen: in manchen Klassen spreche kein Kind Deutsch'],
    ],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'de')).toEqual(expected);
  });
});

describe('who says the sentence before', () => {
  it.each([
    [
      'Die Brücke ist gesperrt. Das teilte der stellvertretende Bürgermeister Otto Lindner mit.',
      ['Otto Lindner: Die Brücke ist gesperrt'],
    ],
    [
      'Das Bad bleibt zu. Das gab Bürgermeisterin Karin Oelschläger (SPD) am Dienstagabend im Stadtrat bekannt.',
      ['Karin Oelschläger: Das Bad bleibt zu'],
    ],
    ['Der Zug fuhr weiter. Das hat die Bahn am Abend mitgeteilt.', ['Die Bahn: Der Zug fuhr weiter']],
    [
      'Jede vierte Brücke ist marode. Dies geht aus einem Bericht des Rechnungshofs hervor.',
      ['Bericht des Rechnungshofs: Jede vierte Brücke ist marode | 0.25'],
    ],
    ['Die Linke bestreitet das. Das sagte sie nicht.', ['–: Die Linke bestreitet das', '–: Das sagte sie nicht']],
    [
      'Ein Gutachter habe Rost gefunden, sagte Karl Wendt. »Da kann ich niemanden schwimmen lassen.« Die Sanierung koste 3 Millionen Euro.',
      [
        'Karl Wendt: Ein Gutachter habe Rost gefunden',
        'Karl Wendt: Da kann ich niemanden schwimmen lassen',
        'Karl Wendt: Die Sanierung koste 3 Millionen Euro | 3000000',
      ],
    ],
  ])('%s', (body, expected) => {
    expect(readPlainly(body, 'de')).toEqual(expected);
  });
});
