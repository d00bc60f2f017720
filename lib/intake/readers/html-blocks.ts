/** As much of a DOM as is walked here; linkedom's and that of the browser both have it. */
export interface DomNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const NO_TEXT =
  /^(?:script|style|noscript|template|svg|math|iframe|object|embed|canvas|audio|video|button|select|textarea|form|head|title)$/i;
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|caption|ul)$/i;
const CELL = /^t[dh]$/i;

/**
 * The paragraphs of a page as a reader sees them: white space folded, line breaks kept, two of them end a paragraph, the cells of
 * a row beside each other.
 */
export function htmlBlocks(root: DomNode): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    blocks.push(...line.split(/\n\s*\n/).map(tidy));
    line = '';
  };
  const walk = (node: DomNode) => {
    if (node.nodeType === TEXT) line += (node.textContent ?? '').replace(/\s+/g, ' ');
    else if (node.nodeType === ELEMENT && !NO_TEXT.test(node.nodeName)) enter(node);
  };
  const enter = (node: DomNode) => {
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock) flush();
    for (const child of node.childNodes) walk(child);
    if (isBlock) flush();
    else line += endOf(node.nodeName, line);
  };
  walk(root);
  flush();
  return blocks.filter((block) => block !== '');
}

/** What a reader sees where an element ends that is no paragraph. */
function endOf(name: string, line: string): string {
  if (/^br$/i.test(name)) return '\n';
  return CELL.test(name) && line.trim() !== '' ? ' | ' : '';
}

function tidy(block: string): string {
  return block
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/(?: \|)+ ?$/, '')
    .trim();
}
