'use client';
import { useState } from 'react';
import { CONTACT_OUTCOMES } from '#lib/workflow/vocabulary';
import { localInput, toIso } from '#app/_client/local-time';
import { useSay } from '#ui/texts.client';
import { Area, Input, Select } from '#ui/field.client';
import { useDesk } from '../_act/desk.client';
import { FileField } from './file-field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

interface Props {
  /** The id of the contact. */
  about: string | undefined;
}

/** Notes that somebody was reminded, with the words when there were any. */
export function RemindDialog({ about = '' }: Props) {
  const { claim, run } = useDesk();
  const say = useSay();
  const [opened] = useState(() => localInput(new Date().toISOString()));
  const { fields, set, drop, isKept, dropIfDone } = useKeptForm(`remind-${about}`, { remindedAt: '', words: '' });
  const remindedAt = fields.remindedAt || opened;
  const body = { remindedAt: toIso(remindedAt), words: fields.words };
  return (
    <FormDialog
      title={say('remind.title', { who: nameOf(claim, about) })}
      text={say('remind.text')}
      discard={isKept ? drop : undefined}
      verb={say('verb.remind')}
      send={async () => dropIfDone(await run({ act: 'remind', path: `contacts/${about}/remind`, body }))}
    >
      <Input
        name="remindedAt"
        type="datetime-local"
        label={say('remind.remindedAt')}
        value={remindedAt}
        set={(value) => set('remindedAt', value)}
      />
      <Area
        name="words"
        label={say('remind.words')}
        isOptional
        max={10_000}
        value={fields.words}
        set={(value) => set('words', value)}
      />
    </FormDialog>
  );
}

const ANSWERS = CONTACT_OUTCOMES.filter((outcome) => outcome !== 'awaiting' && outcome !== 'no-answer');

/** Notes what came back, word for word. */
export function AnswerDialog({ about = '' }: Props) {
  const { claim, run } = useDesk();
  const say = useSay();
  const [opened] = useState(() => localInput(new Date().toISOString()));
  const initial = { outcome: '', answer: '', receivedAt: '', fileSha256: '', fileName: '' };
  const { fields, set, setAll, drop, isKept, dropIfDone } = useKeptForm(`answer-${about}`, initial);
  const receivedAt = fields.receivedAt || opened;
  const { outcome, answer, fileSha256 } = fields;
  const body = { outcome, answer, receivedAt: toIso(receivedAt), fileSha256: fileSha256 || null };
  return (
    <FormDialog
      title={say('answer.title', { who: nameOf(claim, about) })}
      text={say('answer.text')}
      discard={isKept ? drop : undefined}
      verb={say('verb.note-answer')}
      isOff={fields.outcome === ''}
      send={async () => dropIfDone(await run({ act: 'note-answer', path: `contacts/${about}/answer`, body }))}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name="outcome"
          label={say('answer.outcome')}
          value={fields.outcome}
          set={(value) => set('outcome', value)}
          options={[
            { value: '', label: say('answer.choose') },
            ...ANSWERS.map((value) => ({ value, label: say(`contactOutcome.${value}`) })),
          ]}
        />
        <Input
          name="receivedAt"
          type="datetime-local"
          label={say('answer.receivedAt')}
          value={receivedAt}
          set={(value) => set('receivedAt', value)}
        />
      </div>
      <Area
        name="answer"
        label={say('answer.answer')}
        isOptional={outcome === 'no-comment' || outcome === 'refused' || fileSha256 !== ''}
        rows={6}
        max={20_000}
        isSerif
        value={answer}
        set={(value) => set('answer', value)}
      />
      <FileField
        label={say('answer.file')}
        hint={say('answer.fileHint')}
        name={fields.fileName}
        set={({ sha256, name }) => setAll({ fileSha256: sha256, fileName: name })}
      />
    </FormDialog>
  );
}

function nameOf({ contacts }: ReturnType<typeof useDesk>['claim'], contactId: string): string {
  return contacts.find(({ id }) => id === contactId)?.who ?? '';
}
