'use client';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { FormDialog } from '#ui/dialog.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { findWords, halvesOf } from '../_text/find-words';
import type { Proposal } from '../_act/browser-document';
import { useDocumentDesk } from '../_act/document-desk.client';

interface Part {
  words: string;
  line: string;
}

/** Cuts a proposal in parts by their exact words; each becomes a proposal of its own. */
export function SplitDialog({ proposal }: { proposal: Proposal }) {
  const { document, close, send, announce, activate } = useDocumentDesk();
  const say = useSay();
  const [parts, setParts] = useState<Part[]>(() => halvesOf(proposal.quote).map((words) => ({ words, line: '' })));
  const found = parts.map(({ words }) => findWords(proposal.quote, words, { start: 0, end: proposal.quote.length }));
  const change = (i: number, part: Partial<Part>) => setParts(parts.map((each, at) => (at === i ? { ...each, ...part } : each)));
  return (
    <FormDialog
      title={say('splitDialog.title')}
      text={say('splitDialog.text')}
      close={close}
      isWide
      verb={say('splitDialog.verb')}
      isOff={found.some((span) => span === null)}
      send={async () => {
        const answer = await send({
          path: `/api/v1/candidates/${proposal.id}/split`,
          body: { parts: parts.map(({ line }, i) => partBody(proposal, found[i] ?? null, line)) },
        });
        if (!answer.ok) return answer;
        close();
        announce(say('done.split'));
        activate(null);
        return null;
      }}
    >
      <div>
        <p className="mb-1 text-xs font-medium text-ink2">{say('splitDialog.passage')}</p>
        <p className="serif rounded-md bg-sunk px-3 py-2 text-[15px] leading-[1.5]" dir="auto" lang={document.language}>
          {proposal.quote}
        </p>
      </div>
      {parts.map(({ words, line }, i) => (
        <fieldset key={i} className="space-y-2.5 rounded-lg border border-line p-2.5">
          <legend className="sr-only">{say('splitDialog.part', { n: i + 1 })}</legend>
          <Area
            name={`words-${i}`}
            label={say('splitDialog.part', { n: i + 1 })}
            error={found[i] === null && words.trim() !== '' ? say('splitDialog.notThere') : undefined}
            isSerif
            rows={2}
            value={words}
            set={(next) => change(i, { words: next })}
          />
          <Area
            name={`line-${i}`}
            label={say('splitDialog.line', { n: i + 1 })}
            isOptional
            rows={1}
            max={500}
            value={line}
            set={(next) => change(i, { line: next })}
          />
          {parts.length > 2 ? (
            <button
              type="button"
              className="btn btn-sm"
              aria-label={say('splitDialog.removePart', { n: i + 1 })}
              onClick={() => setParts(parts.filter((_, at) => at !== i))}
            >
              <X size={13} aria-hidden />
            </button>
          ) : null}
        </fieldset>
      ))}
      {parts.length < 10 ? (
        <button type="button" className="btn btn-sm" onClick={() => setParts([...parts, { words: '', line: '' }])}>
          <Plus size={13} aria-hidden />
          {say('splitDialog.addPart')}
        </button>
      ) : null}
    </FormDialog>
  );
}

function partBody({ start }: Proposal, span: { start: number; end: number } | null, line: string): object {
  const at = { start: start + (span?.start ?? 0), end: start + (span?.end ?? 0) };
  return line.trim() === '' ? at : { ...at, claimLine: line.trim() };
}
