import type { Sentence, Whom } from '#lib/extraction/rules/sentence';

/** How the words for somebody or something begin, by gender and number. */
interface Articles {
  m: RegExp;
  f: RegExp;
  many: RegExp;
}

const ARTICLES: Readonly<Record<string, Articles>> = {
  fr: {
    m: /^(?:le|un|ce|cet|son)\s/i,
    f: /^(?:la|une|cette|sa)\s/i,
    many: /^(?:les|des|ces|ses|leurs|plusieurs|deux|trois|quatre|cinq|\d+)\s/i,
  },
  it: {
    m: /^(?:il|lo|un|uno|questo|quel|quello)\s/i,
    f: /^(?:la|una|questa|quella)\s/i,
    many: /^(?:i|gli|le|alcuni|alcune|due|tre|molti|molte|\d+)\s/i,
  },
  pt: {
    m: /^(?:o|um|este|esse|aquele)\s/i,
    f: /^(?:a|uma|esta|essa|aquela)\s/i,
    many: /^(?:os|as|dois|duas|três|alguns|algumas|muitos|muitas|vários|várias|\d+)\s/i,
  },
};

/** "il est tombé 180 millimètres", "il y a", "il faut": nobody. */
const NOBODY =
  /^(?:n[e’']\s?)?(?:y\s|s[’']agit|faut|faudra|faudrait|fallait|a fallu|pleut|neige|reste|suffit|manque|convient|existe|semble|paraît|importe|vaut mieux|s[’']avère|est (?:tombé|prévu|question|interdit|possible|impossible|temps|probable|vrai|question|arrivé|né|de|à|difficile|facile|nécessaire|important|clair|certain|trop|encore|désormais)|a été (?:décidé|constaté|demandé|procédé|mis|établi|enregistré|recensé)|était (?:prévu|question|possible|temps)|sera (?:possible|interdit|question)|se peut|s[’']est (?:produit|passé))/;

/** Whether the pronoun at a word means nobody: "il faut", "La Ville, elle, dit". */
export function isIdle({ words, lexicon }: Sentence, i: number): boolean {
  const word = words[i];
  if (!word || !Object.hasOwn(ARTICLES, lexicon.base)) return false;
  if (word.mark === ',' && (words[i + 1]?.mark ?? '').startsWith(',')) return true;
  if (lexicon.base !== 'fr' || word.lower !== 'il') return false;
  const behind = words
    .slice(i + 1, i + 5)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll('’ ', '’');
  return NOBODY.test(behind.replace(/^ne? |^n’/, ''));
}

/** What the sentence before or an earlier part was about, when the words for it agree with the pronoun and it is nobody. */
export function thingNear(sentence: Sentence, gender: 'm' | 'f', isMany: boolean): Whom | null {
  const articles = ARTICLES[sentence.lexicon.base];
  if (!articles) return null;
  for (const each of [sentence.near, sentence.last.subject]) {
    if (!each) continue;
    if (each.isPerson && !isMany) return (each.gender ?? gender) === gender ? each : null;
    const form = isMany ? articles.many : articles[gender];
    if (form.test(each.who)) return each;
  }
  return null;
}

export const hasArticles = (base: string): boolean => Object.hasOwn(ARTICLES, base);
