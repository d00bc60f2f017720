import { Refusal } from '#lib/db/refusal';
import type { WordChanges } from '#lib/candidates/input';
import { type DatedText, readTypedDate } from '#lib/candidates/typed/read-typed-date';

/** The dates that a person gave, each in EDTF however it was typed. Refuses what is read as none (`dateUnread`, `dateUnplaced`) at its field. */
export function settleDates(given: WordChanges['dates'], text: DatedText): WordChanges['dates'] {
  return given?.map((date, i) => {
    const read = readTypedDate(date.edtf, text);
    if ('unread' in read) throw new Refusal('invalid', read.unread, { field: `dates.${i}.edtf` });
    return { ...date, ...read };
  });
}
