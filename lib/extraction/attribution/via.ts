import type { Hand } from '#lib/extraction/extraction';
import type { Cue } from '#lib/extraction/attribution/cues';
import type { Stretch } from '#lib/extraction/attribution/stretch';
import type { Memory } from '#lib/extraction/people/memory';
import { readNames } from '#lib/extraction/people/names';
import { isOutlet } from '#lib/extraction/words/outlets';

const WITH =
  /\b(?:in an? (?:\p{L}+ )?(?:interview|conversation) (?:with|to|for)|in (?:an? |his |her |their )?(?:\p{L}+ )?(?:remarks|comments|statement|article|column|op-ed) (?:to|for|in|published by|carried by|published in)|quoted by|as reported by|in comments carried by)\s+(?:the\s+)?(?=\p{Lu})/iu;

/** The outlet that words were told to or published by: a hand around the speaker's own. */
export function readVia(stretch: Stretch, cue: Cue, { directory }: Memory): Hand[] {
  const rest = stretch.words.slice(cue.end, cue.end + 240);
  const told = /^tell|^told/.test(cue.verb) ? /^\s+(?:the\s+)?(?=\p{Lu})/u.exec(rest) : null;
  const lead = told ?? WITH.exec(rest);
  if (!lead) return [];
  const from = lead.index + lead[0].length;
  const name = readNames(rest.slice(from))[0];
  if (name?.index !== 0 || directory.isPerson(directory.fullName(name.name))) return [];
  const isNamedSo = /^\s(?:newspaper|news agency|agency|magazine|broadcaster|television|channel|radio|website)\b/i.test(
    rest.slice(from + name.text.length),
  );
  if (told && !isNamedSo && !isOutlet(name.name)) return [];
  const start = stretch.start + cue.end + from;
  return [{ who: directory.fullName(name.name), verb: told ? 'told to' : 'published by', start, end: start + name.text.length }];
}
