import { extractClaims } from '#lib/extraction/extract-claims';

/** Somebody else who spoke before: a tag that is not read makes the sentence hers. */
const BEFORE: Record<string, string> = {
  de: 'Der Minister Karl Voss sagte, die Steuern seien gesunken.',
  es: 'El ministro Carlos Vera dijo que los impuestos bajaron.',
  fr: 'Le ministre Paul Morel a déclaré que les impôts avaient baissé.',
  it: 'Il ministro Carlo Voltri ha detto che le tasse sono scese.',
  pt: 'O ministro Carlos Moura disse que os impostos caíram.',
  ru: 'Министр Павел Громов заявил, что налоги снизились.',
  uk: 'Міністр Павло Громов заявив, що податки знизилися.',
};

/** The claims of sentences that stand behind somebody else's words: "?" when it is asked who says it, "–" for the text itself. */
export function readBehind(sentences: string, language: string): string[] {
  const text = `–\n\n${BEFORE[language] ?? ''} ${sentences}\n`;
  const from = text.indexOf(sentences);
  return extractClaims(text, { language, publishedOn: '2025-03-12', nested: () => [] })
    .candidates.filter(({ kind, start }) => kind !== 'descriptor' && start >= from)
    .map(({ claimant, quote, flags }) => {
      const isAsked = flags.some((flag) => flag.startsWith('unclear who says it'));
      return `${claimant ?? (isAsked ? '?' : '–')}: ${quote}`;
    });
}
