import type { Span } from '../_text/find-words';

/**
 * The words of the text as the page holds them: every element with `data-at` begins at that offset, in UTF-16 units. What
 * stands beside the words (numbers, ticks, sentences for screen readers) has no `data-at`.
 */
function piecesIn(root: Element): { node: Element; at: number; text: string }[] {
  return [...root.querySelectorAll('[data-at]')].map((node) => ({
    node,
    at: Number(node.getAttribute('data-at')),
    text: node.textContent ?? '',
  }));
}

/** Where words of the text stand on the page; null for those that are not on it. */
export function rangesOf(root: Element, spans: readonly Span[]): (Range | null)[] {
  const pieces = piecesIn(root);
  return spans.map(({ start, end }) => {
    const first = pieces.find(({ at, text }) => start >= at && start < at + text.length);
    const last = pieces.findLast(({ at, text }) => end > at && end <= at + text.length);
    if (!first?.node.firstChild || !last?.node.firstChild) return null;
    const range = document.createRange();
    range.setStart(first.node.firstChild, start - first.at);
    range.setEnd(last.node.firstChild, end - last.at);
    return range;
  });
}

/** What a block says, without what is drawn beside its words. */
export function blockText(block: Element): { span: Span; text: string } {
  const pieces = piecesIn(block);
  const start = pieces[0]?.at ?? 0;
  const text = pieces.map((piece) => piece.text).join('');
  return { span: { start, end: start + text.length }, text };
}

/** The block of the text an element stands in. */
export function blockOf(node: Node | null): Element | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest('[data-block]') ?? null;
}

/** Which words of the text a selection covers; null when it covers none. */
export function selectedSpan(root: Element, selection: Selection | null): Span | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const touched = piecesIn(root).filter(({ node, text }) => text !== '' && range.intersectsNode(node));
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) return null;
  const start = first.at + (first.node.contains(range.startContainer) ? lengthBefore(first.node, range, 'start') : 0);
  const end = last.at + (last.node.contains(range.endContainer) ? lengthBefore(last.node, range, 'end') : last.text.length);
  return start < end ? { start, end } : null;
}

function lengthBefore(node: Element, range: Range, edge: 'start' | 'end'): number {
  const before = document.createRange();
  before.setStart(node, 0);
  if (edge === 'start') before.setEnd(range.startContainer, range.startOffset);
  else before.setEnd(range.endContainer, range.endOffset);
  return before.toString().length;
}
