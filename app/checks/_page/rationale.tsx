import type { Block, Inline } from '#lib/verdicts/rationale';
import { t } from './texts';

/** A rationale, or a part of it. Its numbers lead to the sources below. */
export function Rationale({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, i) => <BlockView key={i} block={block} />);
}

function BlockView({ block }: { block: Block }) {
  if (block.type === 'quote') {
    return (
      <blockquote dir="auto">
        <Rationale blocks={block.children} />
      </blockquote>
    );
  }
  if (block.type === 'list') return <ListView block={block} />;
  const inner = <InlineView nodes={block.children} />;
  return block.type === 'heading' ? <h3 dir="auto">{inner}</h3> : <p dir="auto">{inner}</p>;
}

function ListView({ block }: { block: Extract<Block, { type: 'list' }> }) {
  const items = block.items.map((item, i) => (
    <li key={i} dir="auto">
      <Rationale blocks={item} />
    </li>
  ));
  return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
}

function InlineView({ nodes }: { nodes: readonly Inline[] }) {
  return nodes.map((node, i) => <NodeView key={i} node={node} />);
}

function NodeView({ node }: { node: Inline }) {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return <br />;
    case 'citation':
      return (
        <a className="cite" href={`#s${node.n}`} aria-label={t('sources.cite', { n: node.n })}>
          {node.n}
        </a>
      );
    case 'link':
      return (
        <a className="link" href={node.url} rel="noopener nofollow">
          <InlineView nodes={node.children} />
        </a>
      );
    case 'emphasis':
      return (
        <em>
          <InlineView nodes={node.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <InlineView nodes={node.children} />
        </strong>
      );
  }
}
