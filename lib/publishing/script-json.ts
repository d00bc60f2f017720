/**
 * JSON for the inside of a script element. "<" is written as \u003c, so that no text can end the element or open a comment
 * (F4); "&" too, for parsers that read the page as XML, and the two line ends that older JavaScript did not allow in strings.
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
