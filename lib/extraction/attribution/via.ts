import { anyCase } from '#lib/extraction/text/any-case';
import type { Hand } from '#lib/extraction/extraction';
import type { Cue } from '#lib/extraction/attribution/cues';
import type { Stretch } from '#lib/extraction/attribution/stretch';
import type { Memory } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { isOutlet } from '#lib/extraction/words/outlets';

const WITH = anyCase(
  /\b(?:in an? (?:\p{L}+ )?(?:interview|conversation|briefing|exchange|phone call|email|statement) (?:with|to|for)|in (?:an? |his |her |their )?(?:\p{L}+ )?(?:remarks|comments|statement|article|column|op-ed|essay|letter|piece|email|post|testimony) (?:to|for|in|published by|carried by|published in|broadcast by|broadcast on|aired by|aired on|released by|reported by|seen by|shared with)|quoted by|as reported by|as quoted by|as cited by|in comments carried by|in comments reported by|in quotes carried by|speaking to|speaking on|told to)\s+(?:the\s+)?(?=\p{Lu})/iu,
);

const KIND_BEHIND =
  /^\s(?:newspaper|paper|daily|weekly|tabloid|broadsheet|news agency|newswire|wire|agency|magazine|journal|broadcaster|network|television|TV|channel|station|radio|website|site|portal|outlet|podcast|blog|programme|program|show|bulletin)\b/i;

/** The outlet that words were told to or published by: a hand around the speaker's own. */
export function readVia(stretch: Stretch, cue: Cue, memory: Memory): Hand[] {
  const rest = stretch.words.slice(cue.end, cue.end + 240);
  const told = /^tell|^told/.test(cue.verb) ? /^\s+(?:the\s+)?(?=\p{Lu})/u.exec(rest) : null;
  const lead = told ?? WITH.exec(rest);
  if (!lead) return quotedBy(stretch, cue, memory);
  const from = lead.index + lead[0].length;
  const who = outletAt(rest.slice(from), memory, told !== null);
  if (!who) return [];
  const start = stretch.start + cue.end + from;
  return [{ who: who.name, verb: told ? 'told to' : 'published by', start, end: start + who.length }];
}

const QUOTED_BY = anyCase(
  /,?\s(?:quoted|cited|interviewed|contacted|reached|questioned|consulted|polled)\sby\s(?:the\s)?(?:(?:\p{Ll}+\s)?(?:newspaper|paper|daily|weekly|tabloid|agency|news agency|newswire|website|news site|site|portal|outlet|broadcaster|channel|network|station|magazine|journal|radio|television|programme|podcast)\s)?(?=\p{Lu}[^,]{1,40}[,\s]*$)/iu,
);

/** "Informed sources, quoted by the newspaper Al-Fanus, said …": the paper hands it on. */
function quotedBy({ words, start }: Stretch, cue: Cue, memory: Memory): Hand[] {
  const before = words.slice(0, cue.start);
  const lead = QUOTED_BY.exec(before);
  if (!lead) return [];
  const from = lead.index + lead[0].length;
  const who = outletAt(before.slice(from), memory, false);
  return who ? [{ who: who.name, verb: 'quoted by', start: start + from, end: start + from + who.length }] : [];
}

/** Somebody may be told things without being an outlet, so a name behind "told" has to look like one. */
function outletAt(words: string, { directory }: Memory, mustShow: boolean): { name: string; length: number } | null {
  const [read] = readNames(words);
  if (read?.index !== 0) return null;
  const name = directory.fullName(read.name);
  const isShown = isOutlet(read.name) || KIND_BEHIND.test(words.slice(read.text.length));
  return directory.isPerson(name) || (mustShow && !isShown) ? null : { name, length: read.text.length };
}
