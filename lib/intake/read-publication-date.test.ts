import { describe, expect, it } from 'vitest';
import { readBlocks } from '#lib/intake/read-blocks';
import { readPublicationDate } from '#lib/intake/read-publication-date';

const BODY = 'The chair opened the hearing, and the committee went through the accounts of the port for most of the day.';
const dayOf = (head: string, language = 'en', foot = '') => {
  const text = `${head}\n\n${BODY}\n\n${BODY}\n${foot}`;
  return readPublicationDate(text, readBlocks(text), language)?.day ?? null;
};

describe('the day a text says it is of', () => {
  it.each([
    ['en', 'COUNCIL OF THE ISLES, 12 JUNE 2023'],
    ['en', 'Harbour Committee\n\nOral evidence, Monday 12 June 2023'],
    ['en', 'Official Report | Monday, June 12, 2023 | Vol. 4'],
    ['en', 'Minutes of the meeting held on 12th June 2023'],
    ['en', 'Remarks at the opening of the quay (June 12th, 2023)'],
    ['de', 'Wortprotokoll der Sitzung vom 12. Juni 2023'],
    ['es', 'Pleno extraordinario, 12 de junio de 2023'],
    ['es', 'Acta de la sesión del 12 de junio de 2023'],
    ['fr', 'Compte rendu de la séance du 12 juin 2023'],
    ['it', 'Seduta di lunedì 12 giugno 2023'],
    ['ru', 'Заседание от 12 июня 2023 г.'],
    ['pl', 'Posiedzenie z dnia 12 czerwca 2023 r.'],
    ['ja', '港湾委員会\n\n2023年6月12日'],
  ])('stands in the heading of a sitting (%s): %s', (language, head) => {
    expect(dayOf(head, language)).toBe('2023-06-12');
  });

  it.each([
    ['en', 'Quay closed\n\nSELBY, June 12, 2023 — The quay was closed by the port.'],
    ['en', 'Quay closed\n\nSELBY, 12 June 2023 (Reuters) - The quay was closed by the port.'],
    ['de', 'Kai gesperrt\n\nSELBY, 12. Juni 2023 (dpa) – Der Kai wurde gesperrt.'],
    ['es', 'Muelle cerrado\n\nSELBY, 12 de junio de 2023.- El muelle fue cerrado.'],
    ['fr', 'Quai fermé\n\nPublié le 12/06/2023'],
    ['de', 'Kai gesperrt\n\nStand: 12.06.2023, 19:42 Uhr'],
  ])('stands in a dateline or in a line that only says when (%s): %s', (language, head) => {
    expect(dayOf(head, language)).toBe('2023-06-12');
  });

  it.each([
    'Meeting of 12 June 2023 was unlawful, court finds',
    'Port to close by 12 June 2023',
    'Quay closed\n\nThe quay was closed on 12 June 2023.',
    'Quay closed\n\nSELBY, June 12 — The quay was closed by the port.',
    'Quay closed\n\nPublished 12/6/2023',
  ])('is not what the text is about, and no day that is told in part: %s', (head) => {
    expect(dayOf(head)).toBeNull();
  });

  it('takes the year of a dateline from a mark of copyright alone', () => {
    const head = 'Quay closed\n\nSELBY, June 12 — The quay was closed by the port.';
    expect(dayOf(head, 'en', '\n© 2023 Selby Press\n')).toBe('2023-06-12');
  });
});
