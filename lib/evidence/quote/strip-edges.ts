/**
 * A normalised quote without the punctuation and spaces at its edges, which belong to the quoting sentence. A minus before
 * a number stays.
 */
export function stripEdges(text: string): string {
  return text.replace(/^(?:[\s.,;:!?"')]|-(?!\p{N}))+/u, '').replace(/[\s.,;:!?"'-]+$/u, '');
}
