import { anyCase } from '#lib/extraction/text/any-case';
const PRONOUN = anyCase(
  /^(?:он|она|они|мы|я|его|её|ее|их|это|наш\p{L}*|мо[йяёи]|він|вона|вони|ми|його|її|це|él|ella|ellos|ellas|nosotros|yo|su|sus|nuestr\p{L}+|mi|mis|eso|esto|il|elle|ils|elles|nous|je|on|son|sa|ses|leur|leurs|notre|nos|ce|cela|er|sie|wir|ich|es|sein\p{L}*|ihr\p{L}*|unser\p{L}*|mein\p{L}*|ele|ela|eles|elas|nós|eu|seu|sua|seus|suas|isso|lui|lei|loro|noi|io|suo|sua|suoi|nostr\p{L}+|mio|mia|questo)(?=[\s,])/iu,
);

/** A statement in another language that begins with a pronoun says first whose it is: no line may open with a pronoun. */
export function lineElsewhere(words: string, claimant: string | null): string {
  const line = words.trim();
  return claimant !== null && PRONOUN.test(line) ? `${claimant}: ${line}` : line;
}
