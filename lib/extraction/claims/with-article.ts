/** How far back a name is looked for, in UTF-16 units. */
const LOOKED_BACK = 20_000;
const BEHIND = String.raw`(?=[,.;:’'”"]|\s(?:said|says|has|had|have|is|are|was|were|will|would|to|in|on|at|by|of|from|for|that|which|who|and|but|did|does|met|told|took|gave|found|sent|began|put|made|wrote|held|won|lost|sat|can|may|must|\p{Ll}+ed|\p{Ll}+s)(?!\p{L}))`;
const NAMED = /^\p{Lu}[\p{L}’'&-]*(?: (?:(?:of|for|and|on|in) (?:the )?)?\p{Lu}[\p{L}’'&-]*)*$/u;

/**
 * A body or an office as a sentence has it: "The Medicines Board", "The Courier", where the text before writes the article; a
 * name that it writes without stays as it is.
 */
export function withArticle(text: string, at: number, who: string): string {
  if (!NAMED.test(who) || /^(?:The|A|An)\s/u.test(who)) return who;
  const near = text.slice(Math.max(0, at - LOOKED_BACK), at + who.length + 2);
  if (!near.includes(`he ${who}`)) return who;
  const escaped = who.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?:^|[^\\p{L}])[Tt]he ${escaped}${BEHIND}`, 'u').test(near) ? `The ${who}` : who;
}
