'use client';
import { CopyPlus, Link2, MessageSquareText, TriangleAlert } from 'lucide-react';
import type { UnderstoodLine } from '#lib/incoming/understand-lines';
import { LONGEST_LINE } from '#lib/incoming/vocabulary';
import { type Say, useSay } from '#ui/texts.client';

/** Line by line what was understood: words or a link, known or not, and why it cannot come in. */
export function LineList({ lines }: { lines: UnderstoodLine[] }) {
  const say = useSay();
  return (
    <ol
      tabIndex={0}
      aria-label={say('linesRegion')}
      className="hair u-scroll max-h-56 overflow-y-auto rounded-lg border border-line bg-surface"
    >
      {lines.map((line) => (
        <Line key={line.number} line={line} note={noteOf(line, say)} />
      ))}
    </ol>
  );
}

function Line({ line, note }: { line: UnderstoodLine; note: string | null }) {
  const say = useSay();
  const Icon = line.kind === 'link' ? Link2 : MessageSquareText;
  return (
    <li className="grid grid-cols-[34px_16px_minmax(0,1fr)] items-baseline gap-x-2 px-3 py-1.5">
      <span className="num text-end text-xs text-ink3">
        <span className="sr-only">{say('line.number', { n: '' })}</span>
        {line.number}
      </span>
      <Icon size={13} className="self-center text-ink3" aria-label={say(`kind.${line.kind}`)} />
      <span className="min-w-0">
        <span className="serif block truncate text-[15px]" dir="auto">
          {line.words}
        </span>
        {note ? (
          <span className={`flex items-center gap-1 text-xs ${line.problem ? 'text-(--st-sent-back)' : 'text-ink2'}`}>
            {line.problem ? <TriangleAlert size={11} aria-hidden /> : <CopyPlus size={11} aria-hidden />}
            <span className="min-w-0 truncate">{note}</span>
          </span>
        ) : null}
      </span>
    </li>
  );
}

function noteOf({ problem, repeats, isOpen, earlier }: UnderstoodLine, say: Say): string | null {
  if (problem) return say('line.tooLong', { limit: LONGEST_LINE });
  if (isOpen) return say('line.open');
  if (repeats !== null) return say('line.repeats', { n: repeats });
  return earlier && say(`line.${earlier.kind}`, { number: earlier.number ?? '', label: earlier.label });
}
