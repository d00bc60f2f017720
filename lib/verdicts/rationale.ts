import { fromMarkdown } from 'mdast-util-from-markdown';

/** Text with its emphasis; what the page and the screens draw. Nothing else can come out of a rationale. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'emphasis' | 'strong'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'citation'; n: number }
  | { type: 'break' };

export type Block =
  | { type: 'paragraph' | 'heading'; children: Inline[] }
  | { type: 'quote'; children: Block[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] };

/** The parts of a Markdown tree that are read here; everything else counts by its children or its value. */
interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  ordered?: boolean | null;
  start?: number | null;
  children?: MarkdownNode[];
}

/**
 * Switched off: HTML (it stays visible as the text it is), images, code, rules and reference links. Without the last, a
 * line "[1]: https://…" would turn the citation [1] into a link to wherever it says.
 */
const DISABLED = [
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'definition',
  'codeIndented',
  'codeFenced',
  'codeText',
  'thematicBreak',
  'setextUnderline',
];

/** Deeper nesting is kept as text of the level above: nobody reads a list in a list in a quote in a list. */
const DEEPEST = 6;

/**
 * Reads a rationale in restricted Markdown: paragraphs, one level of headings, emphasis, lists, quotations, links to http
 * and https, and citations [1] of the evidence with that number. Never throws; what is not allowed stays as plain text.
 */
export function readRationale(markdown: string): Block[] {
  const tree = fromMarkdown(markdown, { extensions: [{ disable: { null: DISABLED } }] });
  return blocksOf(tree.children as MarkdownNode[], 0);
}

/** The evidence numbers a rationale cites, in order of first mention. */
export function citationsIn(markdown: string): number[] {
  const found = new Set<number>();
  visitInline(readRationale(markdown), (node) => {
    if (node.type === 'citation') found.add(node.n);
  });
  return [...found];
}

/** The words alone, for markup and feeds: no emphasis, no citations, blocks apart by one line. */
export function plainText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.type === 'list') lines.push(...block.items.map((item) => plainText(item)));
    else if (block.type === 'quote') lines.push(plainText(block.children));
    else lines.push(inlineText(block.children).replace(/\s+/g, ' ').trim());
  }
  return lines.filter((line) => line !== '').join('\n');
}

function inlineText(nodes: readonly Inline[]): string {
  const words = nodes.map((node) => {
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return ' ';
    return node.type === 'citation' ? '' : inlineText(node.children);
  });
  return words.join('');
}

function blocksOf(nodes: readonly MarkdownNode[], depth: number): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (depth >= DEEPEST) return paragraphFrom(everyText(node));
    if (node.type === 'blockquote') return [{ type: 'quote', children: blocksOf(node.children ?? [], depth + 1) }];
    if (node.type === 'list') return [listOf(node, depth)];
    const children = inlineOf(node.children ?? (node.value === undefined ? [] : [{ type: 'text', value: node.value }]), {
      depth: 0,
      inLink: false,
    });
    if (children.length === 0) return [];
    return [{ type: node.type === 'heading' ? 'heading' : 'paragraph', children }];
  });
}

function listOf(node: MarkdownNode, depth: number): Block {
  const items = (node.children ?? []).map((item) => blocksOf(item.children ?? [], depth + 1));
  return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
}

interface Place {
  depth: number;
  /** A citation is a link of its own, and links do not nest. */
  inLink: boolean;
}

function inlineOf(nodes: readonly MarkdownNode[], place: Place): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return place.inLink ? [textOf(node)] : withCitations(node.value ?? '');
    if (node.type === 'break') return [{ type: 'break' }];
    if (place.depth >= DEEPEST) return [{ type: 'text', value: everyText(node) }];
    return spanOf(node, { ...place, depth: place.depth + 1 });
  });
}

function spanOf(node: MarkdownNode, place: Place): Inline[] {
  if (node.type === 'link') return linkOf(node, place);
  if (!node.children) return [textOf(node)];
  const children = inlineOf(node.children, place);
  return node.type === 'emphasis' || node.type === 'strong' ? [{ type: node.type, children }] : children;
}

function linkOf(node: MarkdownNode, place: Place): Inline[] {
  const url = readWebAddress(node.url ?? '');
  if (url === null || place.inLink) return inlineOf(node.children ?? [], place);
  return [{ type: 'link', url, children: inlineOf(node.children ?? [], { ...place, inLink: true }) }];
}

function textOf(node: MarkdownNode): Inline {
  return { type: 'text', value: node.value ?? '' };
}

function withCitations(text: string): Inline[] {
  return text.split(/(\[[1-9]\d{0,2}\])/).flatMap((part): Inline[] => {
    if (part === '') return [];
    const n = /^\[([1-9]\d{0,2})\]$/.exec(part)?.[1];
    return n === undefined ? [{ type: 'text', value: part }] : [{ type: 'citation', n: Number(n) }];
  });
}

/** The address as browsers will read it, or null when it is not http or https. */
export function readWebAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href;
}

function paragraphFrom(text: string): Block[] {
  return text.trim() === '' ? [] : [{ type: 'paragraph', children: withCitations(text) }];
}

/** All text below a node, without recursion: the depth of the tree is the writer's to choose. */
function everyText(top: MarkdownNode): string {
  const texts: string[] = [];
  const waiting = [top];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.value !== undefined) texts.push(node.value);
    waiting.push(...[...(node.children ?? [])].reverse());
  }
  return texts.join(' ');
}

function visitInline(blocks: readonly Block[], visit: (node: Inline) => void): void {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) visitInline(item, visit);
    else if (block.type === 'quote') visitInline(block.children, visit);
    else visitChildren(block.children, visit);
  }
}

function visitChildren(nodes: readonly Inline[], visit: (node: Inline) => void): void {
  for (const node of nodes) {
    visit(node);
    if ('children' in node) visitChildren(node.children, visit);
  }
}
