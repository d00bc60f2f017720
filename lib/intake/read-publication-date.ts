import { readDatelineDay } from '#lib/intake/read-dateline-day';
import { type FullDay, readFullDays } from '#lib/intake/read-full-days';
import type { Block } from '#lib/workflow/vocabulary';

/** A calendar day as it stands in a text: YYYY-MM-DD and the words. */
export interface ReadDay {
  day: string;
  words: string;
}

const TOP_BLOCKS = 4;
const LONGEST_LINE = 160;

/** "Hearing", "Sitzung", "sesión": a heading that names one and its day says when what follows was said. */
const SITTING =
  /(?<!\p{L})(?:sittings?|hearings?|sessions?|debates?|minutes|meetings?|transcripts?|(?:oral )?evidence|official report|hansard|proceedings|question time|statement|speech|remarks|address|interview|briefing|press conference|sitzung|protokoll|anhörung|wortprotokoll|mitschrift|rede|sesi[oó]n|acta|audiencia|comparecencia|debate|pleno|discurso|séance|compte rendu|procès-verbal|audition|débats|discours|seduta|verbale|audizione|resoconto|sessão|ata|audiência|заседани\p{L}|протокол|слушани\p{L}|стенограмма|засіданн\p{L}|слухан\p{L}|стенограма|posiedzeni\p{L}|protokół|zasedání|schůze|vergadering|notulen|handelingen|sammanträde|møte|istunto|tutanağı|oturum)(?!\p{L})/iu;
/** Nothing but these may stand before the day in a heading that is no sentence: a mark, or the day of the week. */
const SET_APART = /(?:^|[,|·•/:;()[\]–—-])\s*(?:(?:on |am |den |le |el |dated )?[\p{L}\p{M}-]{2,16}(?:,|\.)?\s+)?$/u;
const JOINED =
  /(?:^|\s)(?:on|of|held|dated|from|vom|am|den|du|del|de|el|le|do|di|em|van|op|от|від|z|ze|dnia)\s+(?:[\p{L}\p{M}-]{2,16},?\s+)?$/iu;
const ENDS = /^(?:\s(?:года|г|року|р|r|roku))?[.\s]*(?:$|[,|·•/;()[\]–—-])/u;
const SENTENCE_END = /[.!?…。]["”»’)\]]*\s*$/u;
/** A line of no more words than these beside its day only says when. */
const FEW_WORDS = 4;

/**
 * The day a text says it is of: a full date, year included, in its byline or in a short line at its top, in the dateline of its
 * first paragraphs, or in a heading that dates a sitting. A date in running text is what the text is about, not when it ran; the
 * year of a dateline is completed by a mark of copyright alone.
 */
export function readPublicationDate(text: string, blocks: readonly Block[], language: string): ReadDay | null {
  for (const read of [ofLine, ofHeading, ofDateline])
    for (const [i, block] of blocks.entries()) {
      if (i >= TOP_BLOCKS && block.kind !== 'byline') continue;
      const day = read(text.slice(block.start, Math.min(block.end, block.start + 2 * LONGEST_LINE)), block, language, text);
      if (day) return { day: day.day, words: day.words };
    }
  return null;
}

function ofLine(line: string, { kind, start }: Block, language: string): FullDay | null {
  if (kind === 'headline' || (kind !== 'byline' && line.length > LONGEST_LINE)) return null;
  const days = readFullDays(line, language);
  const isPlain = kind === 'byline' || !SENTENCE_END.test(line);
  return (isPlain ? days[0] : days.find((day) => isDated(line, day, start))) ?? null;
}

function ofHeading(line: string, { kind, start }: Block, language: string): FullDay | null {
  return kind === 'headline' ? (readFullDays(line, language).find((day) => isDated(line, day, start)) ?? null) : null;
}

/** The day closes a line that names a sitting or says little else, or stands apart in it. */
function isDated(line: string, day: FullDay, at: number): boolean {
  if (isSetApart(line, day)) return true;
  const before = line.slice(0, day.start);
  const isShort = at > 0 && before.trim().split(/\s+/).length <= FEW_WORDS;
  const isSitting = SITTING.test(line) && SITTING.test(before.split(/\s+/).at(-2) ?? '');
  return ENDS.test(line.slice(day.end)) && (isSitting || ((isShort || SITTING.test(line)) && JOINED.test(before)));
}

function isSetApart(line: string, { start, end }: FullDay): boolean {
  return ENDS.test(line.slice(end)) && SET_APART.test(line.slice(0, start));
}

function ofDateline(paragraph: string, { kind }: Block, language: string, text: string): FullDay | null {
  return kind === 'paragraph' ? readDatelineDay(paragraph, language, text) : null;
}
