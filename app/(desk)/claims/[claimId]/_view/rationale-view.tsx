import type { ReactNode } from 'react';
import { type Block, type Inline, readRationale } from '#lib/verdicts/rationale';
import { t } from './texts';

/** A rationale as it will be read: restricted Markdown, its citations as chips that lead to their source. */
export function RationaleView({ markdown }: { markdown: string }) {
  return (
    <div className="serif space-y-2 text-[15.5px] leading-[1.52]" dir="auto">
      <Blocks blocks={readRationale(markdown)} />
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, i) => <OneBlock key={i} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return (
        <p className="font-semibold">
          <Inlines nodes={block.children} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={block.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote className="border-s-2 border-line2 ps-3">
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'list':
      return <List block={block} />;
  }
}

function List({ block }: { block: Extract<Block, { type: 'list' }> }) {
  const items = block.items.map((item, i) => (
    <li key={i}>
      <Blocks blocks={item} />
    </li>
  ));
  if (!block.ordered) return <ul className="list-disc ps-5">{items}</ul>;
  return (
    <ol className="list-decimal ps-5" start={block.start}>
      {items}
    </ol>
  );
}

function Inlines({ nodes }: { nodes: readonly Inline[] }): ReactNode {
  return nodes.map((node, i) => {
    if (node.type === 'citation')
      return <Cited key={i} word={partsOf(nodes, i - 1).last} n={node.n} mark={partsOf(nodes, i + 1).first} />;
    return node.type === 'text' ? partsOf(nodes, i).rest : <OneInline key={i} node={node} />;
  });
}

/** A text between citations, divided: the signs that close the one before it, the rest, the word that leads into the next. */
function partsOf(nodes: readonly Inline[], i: number): { first: string; rest: string; last: string } {
  const node = nodes[i];
  if (node?.type !== 'text') return { first: '', rest: '', last: '' };
  const first = nodes[i - 1]?.type === 'citation' ? matchOf(/^[.,;:!?…)]{1,3}/u, node.value) : '';
  const inner = node.value.slice(first.length);
  const last = nodes[i + 1]?.type === 'citation' ? matchOf(/[^\s]{1,24}\s?$/u, inner) : '';
  return { first, rest: inner.slice(0, inner.length - last.length), last };
}

function matchOf(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[0] ?? '';
}

/** A citation never stands alone at the beginning of a line: the word before it and the sign after it stay with it. */
function Cited({ word, n, mark }: { word: string; n: number; mark: string }) {
  return (
    <span className="whitespace-nowrap">
      {word}
      <Citation n={n} />
      {mark}
    </span>
  );
}

function OneInline({ node }: { node: Inline }): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return <br />;
    case 'citation':
      return <Citation n={node.n} />;
    case 'strong':
      return (
        <strong>
          <Inlines nodes={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} />
        </em>
      );
    case 'link':
      return (
        <a href={node.url} rel="noopener noreferrer" target="_blank" className="underline decoration-line2 underline-offset-2">
          <Inlines nodes={node.children} />
        </a>
      );
  }
}

/** The chip is 17 px high; a transparent edge makes it a 24 px target (WCAG 2.5.8). */
function Citation({ n }: { n: number }) {
  return (
    <a
      href={`#source-${n}`}
      aria-label={t('claim.verdict.source', { n })}
      className="num relative mx-px inline-grid h-[17px] min-w-[17px] -translate-y-px place-items-center rounded bg-accent-soft px-1 font-sans text-[11px] font-semibold text-accent no-underline before:absolute before:-inset-1"
    >
      {n}
    </a>
  );
}
