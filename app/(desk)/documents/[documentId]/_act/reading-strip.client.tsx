'use client';
import { Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReadingProgress } from '#app/_client/readings.client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';
import { barsOf } from '../_text/bars';

/** While a text is read: how far, in a sentence and in bars, one for each paragraph, and the way to stop it. */
export function ReadingStrip() {
  const { reading } = useDocumentDesk();
  const say = useSay();
  const progress = reading.now?.state === 'reading' ? reading.now.progress : null;
  if (!progress) return null;
  return (
    <div className="flex min-h-[46px] shrink-0 items-center gap-4 border-b border-line bg-surface px-4 md:px-5">
      <Bars progress={progress} />
      <Sentence progress={progress} />
      <button type="button" className="btn btn-sm ms-auto shrink-0" data-key="." onClick={reading.stop}>
        <Square size={10} fill="currentColor" aria-hidden />
        {say('reading.stop')}
        <kbd className="kbd">.</kbd>
      </button>
    </div>
  );
}

function Bars({ progress }: { progress: ReadingProgress }) {
  const { width, bars } = barsOf(progress);
  return (
    <svg viewBox={`0 0 ${width} 6`} width={width} height="6" aria-hidden className="shrink-0 max-sm:hidden">
      {bars.map(({ x, length, state }) => (
        <rect key={x} x={x} width={length} height="6" rx="3" className={FILL[state]} />
      ))}
    </svg>
  );
}

const FILL = { read: 'fill-(--hi-edge)', now: 'fill-accent', open: 'fill-line2' };

/** Milliseconds between two sentences: whoever listens is not flooded. */
const PAUSE = 2000;

function Sentence({ progress: { read, blocks, proposed } }: { progress: ReadingProgress }) {
  const say = useSay();
  const [said, setSaid] = useState('');
  const last = useRef(-PAUSE);
  const sentence = say('reading.line', { n: Math.min(read + 1, blocks), all: blocks, count: proposed });
  useEffect(() => {
    const wait = setTimeout(
      () => {
        last.current = performance.now();
        setSaid(sentence);
      },
      Math.max(0, last.current + PAUSE - performance.now()),
    );
    return () => clearTimeout(wait);
  }, [sentence]);
  return (
    <p role="status" className="num min-w-0 font-medium">
      {said}
    </p>
  );
}
