const DEMONSTRATIVE = '(this|that)\\s+(is|was|would|will|has|had|could|should|may|might|means|did|does|can)';

// Determiners that look like pronouns ("this road", "das Haus") are not meant.
const FIRST: Record<string, string> = {
  en: `he|she|it|they|we|i|you|him|her|his|its|their|our|my|your|these|those|${DEMONSTRATIVE}`,
  ru: 'он|она|оно|они|мы|я|вы|ты|это|его|её|ее|их|наш|наша|наше|наши|мой|моя|мое|моё',
  uk: 'він|вона|воно|вони|ми|я|ви|ти|це|його|її|їх',
  es: 'él|ella|ellos|ellas|yo|nosotros|nosotras|esto|eso|usted|ustedes|su|sus|mi|nuestro|nuestra',
  fr: 'il|elle|ils|elles|on|nous|je|j’|vous|cela|ça|c’est|son|sa|ses|leur|leurs|notre|nos|mon|ma',
  de: 'er|sie|es|wir|ich|ihr|ihre|sein|seine|unser|unsere|mein|meine',
};

/** Whether a claim line begins with a pronoun that nobody could read alone (ClaimReview practice: the line stands by itself). */
export function beginsWithPronoun(claimLine: string, language: string): boolean {
  const words = FIRST[language] ?? FIRST.en!;
  return new RegExp(`^["“«„»']*(${words})(?![\\p{L}\\p{N}])`, 'iu').test(claimLine.replaceAll("'", '’'));
}
