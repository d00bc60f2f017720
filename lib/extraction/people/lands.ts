import { anyCase } from '#lib/extraction/text/any-case';
import { matchesOf } from '#lib/extraction/text/matches-of';
const NAME = String.raw`(\p{Lu}\p{L}{3,})`;
const HAS = String.raw`(?:government|prime minister|foreign minister|foreign ministry|defen[cs]e minister|defen[cs]e ministry|ambassador|embassy|airspace|territory|territorial waters|citizens|armed forces|border guards?|central bank|head of state)`;
const OF = anyCase(new RegExp(String.raw`\b${HAS} of (?:the Republic of |the Kingdom of )?${NAME}(?!\p{L})`, 'giu'));
const WHOSE = anyCase(new RegExp(String.raw`(?=['’]s )(?<=(?<!\p{L})${NAME})['’]s ${HAS}\b`, 'giu'));

/** Names that a text speaks of as of countries or lands that govern themselves: they have a government, a border, citizens. */
export function readLands(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const pattern of [OF, WHOSE])
    for (const { 1: name = '' } of matchesOf(text, pattern)) if (/^\p{Lu}/u.test(name)) found.add(name);
  return found;
}
