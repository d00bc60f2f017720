import type { Hand } from '#lib/extraction/extraction';
import { withoutTitles } from '#lib/extraction/labels';
import { nameInWords } from '#lib/extraction/text/heading-words';
import type { Block } from '#lib/workflow/vocabulary';

/** A letter to the editor: whose it is, and where its words begin and end. */
export interface Letter {
  speaker: Hand;
  from: number;
  /** Where the signature begins. */
  to: number;
}

/** "SIR – ", "Dear Editor, ", "To the Editor: " */
export const SALUTATION =
  /^(?:(?:dear )?(?:sirs?(?: (?:or|and) madam)?|madams?|(?:the )?editors?)|to the editor)(?:\s?[–—:]|\s-|,)\s/i;
const SIGNED =
  /^(?<name>(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Revd|Sir|Dame|Lord|Lady|Cllr|Col|Capt|Major)\.?\s)*\p{Lu}[\p{L}.'’-]*(?:\s(?:de|van|von|\p{Lu}[\p{L}.'’-]*)){1,3})(?:\s\(?(?:retd|MP|OBE|MBE|CBE)\)?)?(?:,\s[^.!?]{2,80})?$/u;
const CLOSING = /^(?:yours|kind regards|best wishes|with best wishes|sincerely|respectfully|faithfully)\b[^.!?]{0,30}$/i;
const LONGEST_SIGNATURE = 110;
const LAST_LINES = 5;

/** Null when the text opens as no letter, or nobody has signed it. */
export function readLetter(text: string, blocks: readonly Block[]): Letter | null {
  const first = blocks.findIndex(({ start }) => SALUTATION.test(text.slice(start, start + 40)));
  if (first < 0 || first > 2) return null;
  const at = blocks.findIndex((block, i) => i > first && i >= blocks.length - LAST_LINES && nameIn(text, block) !== null);
  const signed = blocks[at];
  const name = signed && nameIn(text, signed);
  if (!signed || !name || blocks.slice(at).some(({ start, end }) => end - start > LONGEST_SIGNATURE)) return null;
  const before = blocks[at - 1];
  const isClosed = before !== undefined && CLOSING.test(text.slice(before.start, before.end));
  const who = nameInWords(withoutTitles(name));
  const speaker = {
    who: who.includes(' ') ? who : nameInWords(name),
    verb: 'wrote',
    start: signed.start,
    end: signed.start + name.length,
  };
  return { speaker, from: blocks[first]?.start ?? 0, to: isClosed ? before.start : signed.start };
}

function nameIn(text: string, { start, end }: Block): string | null {
  return end - start > LONGEST_SIGNATURE ? null : (SIGNED.exec(text.slice(start, end))?.groups?.name ?? null);
}
