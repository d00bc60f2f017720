'use client';
import Link from 'next/link';
import { Copy, TriangleAlert } from 'lucide-react';
import type { Refused } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';
import { FactField } from '../../_facts/fact-fields.client';
import { type IntakeDraft, READ_FACTS, type ReadFact, readingOf, type Understanding, valueOf } from './intake-draft';

interface Props {
  draft: IntakeDraft;
  read: Understanding | null;
  isReading: boolean;
  set: (facts: IntakeDraft['facts']) => void;
  people: { id: string; name: string }[];
  personId: string;
  refused: Refused | null;
}

/** What was read from the text, every line with the words it rests on and open to correction. */
export function Understood(props: Props) {
  const say = useSay();
  const { read, isReading } = props;
  return (
    <section aria-labelledby="understood" className="rounded-[10px] border border-line bg-surface shadow-(--shadow-sm)">
      <h2 id="understood" className="flex items-baseline gap-3 border-b border-line px-4 py-2.5 font-semibold">
        {say('intake.understood')}
        <span role="status" className="text-xs font-normal text-ink3">
          {isReading ? say('intake.reading') : ''}
        </span>
      </h2>
      <div className="space-y-3.5 px-4 py-3.5">
        {read ? null : <p className="text-ink2">{say(isReading ? 'intake.reading' : 'intake.waiting')}</p>}
        {read?.earlier ? <Duplicate earlier={read.earlier} /> : null}
        {READ_FACTS.map((name) => (
          <ReadField key={name} name={name} {...props} />
        ))}
        {read ? <Missing flags={read.flags} words={read.words} /> : null}
      </div>
      <p className="border-t border-line px-4 py-2.5 text-xs text-ink3">{say('intake.local')}</p>
    </section>
  );
}

function ReadField({ name, draft, read, set, people, personId, refused }: Props & { name: ReadFact }) {
  const say = useSay();
  const isSaid = draft.facts[name] !== undefined;
  const reading = readingOf(name, read);
  const words = reading?.words;
  const unread = reading ? say('intake.basisWhole') : say('intake.noBasis');
  const basis = words ? say('intake.basisWords', { words: shortened(words) }) : unread;
  const { [name]: _said, ...others } = draft.facts;
  return (
    <div>
      <FactField
        name={name}
        value={valueOf(name, draft, read)}
        set={(value) => set({ ...draft.facts, [name]: value })}
        people={people}
        personId={personId}
        hint={isSaid ? say('intake.yours') : read ? basis : undefined}
        error={refused?.field === name ? refused.sentence : undefined}
      />
      {isSaid && reading ? (
        <button
          type="button"
          className="min-h-6 text-xs font-medium text-accent underline-offset-2 hover:underline"
          onClick={() => set(others)}
        >
          {say('intake.back')}
        </button>
      ) : null}
    </div>
  );
}

function Duplicate({ earlier }: { earlier: NonNullable<Understanding['earlier']> }) {
  const say = useSay();
  const time = new Date(earlier.filedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <p role="status" className="flex gap-2 rounded-md bg-(--mark) px-2.5 py-2 text-ink">
      <Copy size={14} aria-hidden className="mt-[3px] shrink-0" />
      <span>
        {say('intake.duplicateExact', { title: earlier.title, time })}{' '}
        <Link href={`/documents/${earlier.documentId}`} prefetch={false} className="font-medium underline underline-offset-2">
          {say('intake.openDuplicate')}
        </Link>
      </span>
    </p>
  );
}

/** What a text should have and has not; a missing date keeps days without a year open. */
function Missing({ flags, words }: { flags: Understanding['flags']; words: number }) {
  const say = useSay();
  const missing = flags.filter((flag) => flag !== 'machine-translated').map((flag) => say(`intake.flag.${flag}`));
  return (
    <>
      <p className="num text-xs text-ink2">{say('intake.words', { count: words })}</p>
      {missing.length > 0 ? (
        <p className="flex gap-2 text-(--st-sent-back)">
          <TriangleAlert size={14} aria-hidden className="mt-[3px] shrink-0" />
          <span>{say('intake.missing', { what: missing.join(', ') })}</span>
        </p>
      ) : null}
    </>
  );
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words;
}
