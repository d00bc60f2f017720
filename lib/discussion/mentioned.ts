const MENTION = /@([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/giu;

/** The people a comment asks by name, each once, in the order of the text. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(MENTION)].map(([, id = '']) => id.toLowerCase()))];
}

export type CommentPart = { text: string } | { personId: string };

/** A comment cut into words and people, in the order of the text; the parts together are the whole. */
export function partsOf(text: string): CommentPart[] {
  return text
    .split(MENTION)
    .map((part, i): CommentPart => (i % 2 === 1 ? { personId: part.toLowerCase() } : { text: part }))
    .filter((part) => !('text' in part) || part.text !== '');
}
