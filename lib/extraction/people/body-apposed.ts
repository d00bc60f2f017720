import { nameIn } from '#lib/extraction/attribution/name-beside';
import type { Span } from '#lib/extraction/extraction';

/** What a body is to a thing: "the factory's owner", "its operator". */
const OF_THING =
  /^(?:(?:its|their|his|her|the)\s|(?:the\s)?[\p{L} ’'-]{2,40}(?:['’]s|(?<=s)['’])\s)(?:\p{Ll}+\s){0,2}(?:owners?|operator|developer|publisher|maker|manufacturer|builder|landlord|supplier|contractor|employer|insurer|parent|subsidiary|rival|competitor|concessionaire|carrier|exporter|importer|tenant|shareholder|creditor|lender|sponsor|promoter|organi[sz]er|buyer|seller|client|customer|regulator|company|firm|union)(?:\scompany|\sgroup)?$/iu;
const BESIDE = /^,\s([^,;:.]{3,60})(?=,\s|$)/u;

/** "The factory's owner, the Holm group,": where the name of the body stands that the description is of; null where none does. */
export function bodyApposed(text: string, words: string, { start, end }: Span): Span | null {
  const comma = words.indexOf(', ');
  const head = comma < 0 ? words : words.slice(0, comma);
  if (!OF_THING.test(head)) return null;
  const from = comma < 0 ? end : start + comma;
  const beside = BESIDE.exec(text.slice(from, comma < 0 ? from + 70 : end))?.[1];
  const name = beside === undefined ? null : nameIn(beside);
  return name && { start: from + 2 + name.start, end: from + 2 + name.end };
}
