'use client';
import { useState } from 'react';
import { useKept } from '#app/_client/kept.client';
import { CLAIM_KINDS } from '#lib/workflow/vocabulary';
import { FormDialog } from '#ui/dialog.client';
import { Area, Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { findWords, sentencesIn, type Span } from '../_text/find-words';
import { useDocumentDesk } from '../_act/document-desk.client';

interface Props {
  /** The words that were selected; null when a sentence is to be chosen. */
  span: Span | null;
  block: Span;
  /** The text of the block. */
  words: string;
}

interface Marked {
  number: number;
}

/** A claim of one's own: its exact words in the text, and the sentence that stands for it. */
export function MarkDialog({ span, block, words }: Props) {
  const { document, close, send, announce } = useDocumentDesk();
  const say = useSay();
  const sentences = sentencesIn(words, { start: 0, end: words.length }, document.language).map(({ start, end }) =>
    words.slice(start, end),
  );
  const given = span ? words.slice(span.start - block.start, span.end - block.start) : (sentences[0] ?? words);
  const [passage, setPassage] = useState(given.trim());
  const { fields, set, drop, isKept } = useKept(`cs:${document.personId}:mark:${document.id}:${span?.start ?? block.start}`, {
    line: '',
    claimant: '',
    kind: 'event',
  });
  const line = fields.line === '' ? passage : fields.line;
  const found = locate(passage, { span, block, words });
  return (
    <FormDialog
      title={say('markDialog.title')}
      text={say('markDialog.text')}
      close={close}
      isWide
      discard={isKept ? drop : undefined}
      verb={say('markDialog.verb')}
      isOff={!found || line.trim() === ''}
      send={async () => {
        const { kind, claimant } = fields;
        const answer = await send<Marked>({
          path: `/api/v1/documents/${document.id}/mark`,
          body: { ...found, claimLine: line.trim(), kind, ...(claimant.trim() && { claimant: claimant.trim() }) },
        });
        if (!answer.ok) return answer;
        drop();
        close();
        getSelection()?.removeAllRanges();
        announce(say('done.mark', { number: answer.data.number }));
        return null;
      }}
    >
      {span ? null : <SentenceChoice sentences={sentences} value={passage} set={setPassage} />}
      <Area
        name="words"
        label={say('markDialog.words')}
        hint={say('markDialog.wordsHint')}
        error={found ? undefined : say('markDialog.notThere')}
        isSerif
        rows={3}
        value={passage}
        set={setPassage}
      />
      <Area
        name="claimLine"
        label={say('line.claimLine')}
        hint={say('line.claimLineHint')}
        isSerif
        rows={2}
        max={500}
        value={line}
        set={(next) => set({ line: next })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Input
          name="claimant"
          label={say('line.claimant')}
          hint={say('line.claimantHint')}
          isOptional
          max={200}
          value={fields.claimant}
          set={(claimant) => set({ claimant })}
        />
        <Select
          name="kind"
          label={say('line.kind')}
          value={fields.kind}
          set={(kind) => set({ kind })}
          options={CLAIM_KINDS.map((value) => ({ value, label: say(`claimKind.${value}`) }))}
        />
      </div>
    </FormDialog>
  );
}

function SentenceChoice(choice: { sentences: string[]; value: string; set: (value: string) => void }) {
  const say = useSay();
  const { sentences, value, set } = choice;
  if (sentences.length < 2) return null;
  const options = [...new Set([...sentences, value])].map((each) => ({ value: each, label: each }));
  return <Select name="sentence" label={say('markDialog.sentence')} value={value} set={set} options={options} />;
}

/** Near the selection first, because the same words may stand twice in a paragraph; then anywhere in it. */
function locate(passage: string, { span, block, words }: Props): Span | null {
  const inside = (from: number) => findWords(words, passage, { start: from, end: words.length });
  const local = (span && inside(span.start - block.start)) ?? inside(0);
  return local && { start: block.start + local.start, end: block.start + local.end };
}
