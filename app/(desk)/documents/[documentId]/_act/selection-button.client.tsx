'use client';
import { Highlighter } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { selectedSpan } from './text-offsets';
import { useMarking } from './use-marking.client';

/** Appears beside selected words of the text and makes a claim of them. */
export function SelectionButton() {
  const { document: it, dialog } = useDocumentDesk();
  const { startMarking } = useMarking();
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (it.refusal !== null) return undefined;
    const look = () => {
      const article = document.getElementById('article');
      const selection = getSelection();
      const span =
        article && selection?.anchorNode && article.contains(selection.anchorNode) ? selectedSpan(article, selection) : null;
      setShown(span !== null);
      const rect = span ? selection?.getRangeAt(0).getBoundingClientRect() : null;
      if (!rect || !button.current) return;
      button.current.style.top = `${Math.max(8, rect.top - 42)}px`;
      button.current.style.left = `${Math.max(8, Math.min(innerWidth - 170, rect.left + rect.width / 2 - 75))}px`;
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('scroll', look, true);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('scroll', look, true);
    };
  }, [it.refusal]);
  return (
    <button
      ref={button}
      type="button"
      // A press must not take the selection away before it is read.
      onPointerDown={(event) => event.preventDefault()}
      onClick={startMarking}
      className={`btn btn-ink fixed z-30 h-8 shadow-(--shadow) ${isShown && !dialog ? '' : 'hidden'}`}
    >
      <Highlighter size={14} aria-hidden />
      {say('mark.selection')}
      <kbd className="kbd kbd-in">c</kbd>
    </button>
  );
}
