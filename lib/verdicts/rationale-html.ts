import type { Block, Inline } from '#lib/verdicts/rationale';

export interface CitationMarkup {
  /** Address of the source with this number on the page. */
  href: (n: number) => string;
  /** What a screen reader says for the number. */
  label: (n: number) => string;
}

/**
 * The rationale as HTML that is safe to put into a page: every text and attribute is escaped, and no element can occur
 * but p, h3, ul, ol, li, blockquote, em, strong, br and a.
 */
export function rationaleHtml(blocks: readonly Block[], citation: CitationMarkup): string {
  return blocks.map((block) => blockHtml(block, citation)).join('');
}

function blockHtml(block: Block, citation: CitationMarkup): string {
  if (block.type === 'quote') return `<blockquote>${rationaleHtml(block.children, citation)}</blockquote>`;
  if (block.type === 'list') {
    const items = block.items.map((item) => `<li>${rationaleHtml(item, citation)}</li>`).join('');
    if (!block.ordered) return `<ul>${items}</ul>`;
    return block.start === 1 ? `<ol>${items}</ol>` : `<ol start="${block.start}">${items}</ol>`;
  }
  const tag = block.type === 'heading' ? 'h3' : 'p';
  return `<${tag}>${inlineHtml(block.children, citation)}</${tag}>`;
}

function inlineHtml(nodes: readonly Inline[], citation: CitationMarkup): string {
  return nodes.map((node) => nodeHtml(node, citation)).join('');
}

function nodeHtml(node: Inline, citation: CitationMarkup): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'break':
      return '<br>';
    case 'citation':
      return `<a class="cite" href="${escapeHtml(citation.href(node.n))}" aria-label="${escapeHtml(citation.label(node.n))}">${node.n}</a>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}" rel="noopener nofollow">${inlineHtml(node.children, citation)}</a>`;
    case 'emphasis':
      return `<em>${inlineHtml(node.children, citation)}</em>`;
    case 'strong':
      return `<strong>${inlineHtml(node.children, citation)}</strong>`;
  }
}

/** For text and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (char) => named[char] ?? char);
}
