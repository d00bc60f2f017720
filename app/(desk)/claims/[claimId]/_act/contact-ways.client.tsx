'use client';
import { useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { CopyWords } from './copy-words.client';
import { useDesk } from './desk.client';

interface Props {
  contactId: string;
  words: string;
  /** Where a prepared e-mail goes; null when they were not asked by e-mail or the address is not for this person. */
  mailTo: string | null;
  /** Labels of what this person may do by one press; null for what they may not. */
  texts: { noAnswer: string | null; use: string | null; of: string };
}

/** What is done with a contact by one press: taking the words along, noting that nobody answered, using it in the text. */
export function ContactWays({ contactId, words, mailTo, texts }: Props) {
  const { run } = useDesk();
  const [refused, setRefused] = useState<Refused | null>(null);
  const noAnswer = () =>
    run({
      act: 'note-answer',
      path: `contacts/${contactId}/answer`,
      body: { outcome: 'no-answer', answer: '', receivedAt: new Date().toISOString() },
    });
  const use = () => run({ act: 'use-contact', path: `contacts/${contactId}/use` });
  const press = (act: () => Promise<Refused | null>) => () => void act().then(setRefused);
  return (
    <>
      {texts.noAnswer ? (
        <button type="button" className="btn btn-sm" onClick={press(noAnswer)}>
          {texts.noAnswer}
          <span className="sr-only">{texts.of}</span>
        </button>
      ) : null}
      {texts.use ? (
        <button type="button" className="btn btn-sm btn-p" onClick={press(use)}>
          {texts.use}
        </button>
      ) : null}
      <CopyWords words={words} mailTo={mailTo} />
      {refused ? (
        <p role="alert" className="w-full text-(--st-sent-back)">
          {refused.sentence}
        </p>
      ) : null}
    </>
  );
}

/** An answer that signed text does not have: bringing it in is editing what was signed. */
export function UseAnswers({ label }: { label: string }) {
  const { claim, run } = useDesk();
  const [refused, setRefused] = useState<Refused | null>(null);
  const body = { seen: claim.seen, useContacts: true };
  return (
    <span className="ms-auto">
      <button
        type="button"
        className="btn btn-sm"
        onClick={() => void run({ act: 'edit-signed', path: 'edit-signed', body }).then(setRefused)}
      >
        {label}
      </button>
      {refused ? (
        <span role="alert" className="block text-(--st-sent-back)">
          {refused.sentence}
        </span>
      ) : null}
    </span>
  );
}
