'use client';
import { TriangleAlert } from 'lucide-react';
import type { Refused } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';
import { FactField } from '../../_facts/fact-fields.client';
import { AlikeNote } from './alike-note.client';
import { saidByPage } from './came';
import { whereItStays } from './where-it-stays';
import { type IntakeDraft, READ_FACTS, type ReadFact, readingOf, type Understanding, valueOf } from './intake-draft';

interface Props {
  draft: IntakeDraft;
  read: Understanding | null;
  isReading: boolean;
  deskId: string;
  set: (facts: IntakeDraft['facts']) => void;
  /** The text goes elsewhere. */
  drop: () => void;
  people: { id: string; name: string }[];
  personId: string;
  refused: Refused | null;
  /** Another machine reads the text once it is filed. */
  isSentOn: boolean;
}

/** What was read from the text, every line with the words it rests on and open to correction. */
export function Understood(props: Props) {
  const say = useSay();
  const { read, isReading, draft } = props;
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
        {read?.earlier ? <AlikeNote alike={read.earlier} {...props} /> : null}
        {READ_FACTS.map((name) => (
          <ReadField key={name} name={name} {...props} />
        ))}
        {read ? <Missing read={read} draft={draft} /> : null}
      </div>
      <p className="border-t border-line px-4 py-2.5 text-xs text-ink3">
        {say(`intake.${whereItStays({ isFetched: Boolean(draft.came?.finalUrl), isSentOn: props.isSentOn })}`)}
      </p>
    </section>
  );
}

function ReadField({ name, draft, read, set, people, personId, refused }: Props & { name: ReadFact }) {
  const say = useSay();
  const isSaid = draft.facts[name] !== undefined;
  const isKnown = readingOf(name, read) !== null || saidByPage(name, draft.came) !== '';
  const { [name]: _said, ...others } = draft.facts;
  return (
    <div>
      <FactField
        name={name}
        value={valueOf(name, draft, read)}
        set={(value) => set({ ...draft.facts, [name]: value })}
        people={people}
        personId={personId}
        hint={isSaid ? say('intake.yours') : basisOf(name, { draft, read, say })}
        error={refused?.field === name ? refused.sentence : undefined}
      />
      {isSaid && isKnown ? (
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

interface Basis {
  draft: IntakeDraft;
  read: Understanding | null;
  say: ReturnType<typeof useSay>;
}

/** What the value of a field rests on. */
function basisOf(name: ReadFact, { draft, read, say }: Basis): string | undefined {
  if (saidByPage(name, draft.came) !== '') return say('intake.basisPage');
  if (!read) return undefined;
  const reading = readingOf(name, read);
  if (!reading) return say('intake.noBasis');
  return reading.words ? say('intake.basisWords', { words: shortened(reading.words) }) : say('intake.basisWhole');
}

/** What a text should have and has not; a missing date keeps days without a year open. */
function Missing({ read, draft }: { read: Understanding; draft: IntakeDraft }) {
  const say = useSay();
  const given: Partial<Record<Understanding['flags'][number], ReadFact>> = {
    'no-title': 'title',
    'no-byline': 'byline',
    'no-date': 'publishedOn',
  };
  const isGiven = (fact: ReadFact | undefined) => fact !== undefined && saidByPage(fact, draft.came) !== '';
  const missing = read.flags.filter((flag) => flag !== 'machine-translated' && !isGiven(given[flag]));
  const named = missing.map((flag) => say(`intake.flag.${flag}`)).join(', ');
  return (
    <>
      <p className="num text-xs text-ink2">{say('intake.words', { count: read.words })}</p>
      {named === '' ? null : (
        <p className="flex gap-2 text-(--st-sent-back)">
          <TriangleAlert size={14} aria-hidden className="mt-[3px] shrink-0" />
          <span>{say('intake.missing', { what: named })}</span>
        </p>
      )}
    </>
  );
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words;
}
