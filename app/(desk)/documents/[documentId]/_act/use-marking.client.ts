'use client';
import { useCallback } from 'react';
import type { Span } from '../_text/find-words';
import { useDocumentDesk } from './document-desk.client';
import { wordsElement } from './places';
import { blockOf, blockText, selectedSpan } from './text-offsets';

/** Marking one's own claim: the selected words, else a sentence of the paragraph that has the focus. */
export function useMarking() {
  const { document: it, open, activeId } = useDocumentDesk();

  const markIn = useCallback(
    (block: Element) => {
      if (it.refusal !== null) return;
      const { span, text } = blockText(block);
      open({ name: 'mark', span: null, block: span, words: text });
    },
    [it.refusal, open],
  );

  const startMarking = useCallback(() => {
    const marking = it.refusal === null ? (selectedWords() ?? paragraphOf(activeId)) : null;
    if (marking) open({ name: 'mark', span: marking.span, block: marking.block, words: marking.words });
  }, [it.refusal, open, activeId]);

  return { markIn, startMarking };
}

interface Marking {
  span: Span | null;
  block: Span;
  words: string;
}

/** A selection inside one block; one that reaches over several is no claim's exact words. */
function selectedWords(): Marking | null {
  const article = document.getElementById('article');
  const selection = getSelection();
  const span = article && selectedSpan(article, selection);
  const block = span && blockOf(selection?.getRangeAt(0).startContainer ?? null);
  if (!span || !block) return null;
  const whole = blockText(block);
  const isInside = span.start >= whole.span.start && span.end <= whole.span.end;
  return isInside ? { span, block: whole.span, words: whole.text } : null;
}

function paragraphOf(activeId: string | null): Marking | null {
  const block = blockOf(document.activeElement) ?? (activeId ? blockOf(wordsElement(activeId)) : null);
  if (!block) return null;
  const { span, text } = blockText(block);
  return { span: null, block: span, words: text };
}
