'use client';
import { RADIO } from '#app/_ui/looks';
import type { AssignablePerson } from '#lib/claims/assignable-people';
import { barOf } from '#lib/claims/vocabulary';
import { type Say, useSay } from '#ui/texts.client';

interface Props {
  legend: string;
  people: AssignablePerson[];
  /** The documents whose claims are given away. */
  documentIds: readonly string[];
  /** Who has the claims already. */
  hasIt?: string | null;
  value: string;
  set: (personId: string) => void;
}

/** Everybody of the desk with what they have in hand. Who cannot have the claims stands below, with the reason. */
export function PersonChoice({ legend, people, documentIds, hasIt = null, value, set }: Props) {
  const say = useSay();
  const listed = people.map((person) => ({ person, why: whyNot(person, { documentIds, hasIt, say }) }));
  const sorted = listed.toSorted((a, b) => rankOf(a) - rankOf(b));
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{legend}</legend>
      <div className="hair max-h-72 overflow-y-auto rounded-lg border border-line">
        {sorted.map(({ person, why }) => (
          <label
            key={person.id}
            className={`flex min-h-9 items-center gap-2.5 px-3 py-1.5 ${why ? 'text-ink3' : 'cursor-pointer hover:bg-sunk'}`}
          >
            <input
              type="radio"
              className={RADIO}
              name="assigneeId"
              value={person.id}
              disabled={why !== null}
              checked={value === person.id}
              onChange={() => set(person.id)}
            />
            <span className="min-w-0 flex-1">
              <span className="font-medium" dir="auto">
                {person.name}
              </span>
              {why ? <span className="block text-xs">{why}</span> : null}
            </span>
            <Load person={person} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** First who can have the claims, then checkers who cannot, then who is no checker; the order of names stays within each. */
function rankOf({ person, why }: { person: AssignablePerson; why: string | null }): number {
  if (!why) return 0;
  return person.isChecker ? 1 : 2;
}

/** How much somebody has: what is late stands out. */
function Load({ person }: { person: AssignablePerson }) {
  const say = useSay();
  const { openClaims, late, dueThisWeek, waiting, isChecker } = person;
  if (!isChecker && openClaims === 0) return null;
  const rest = [
    dueThisWeek > 0 && say('assign.dueThisWeek', { count: dueThisWeek }),
    waiting > 0 && say('assign.waiting', { count: waiting }),
  ].filter((part) => part !== false);
  return (
    <span className="num text-end text-xs text-ink3">
      {say('assign.inHand', { count: openClaims })}
      {late > 0 ? <span className="font-medium text-(--st-sent-back)"> · {say('assign.late', { count: late })}</span> : null}
      {rest.map((part) => ` · ${part}`)}
    </span>
  );
}

function whyNot(
  person: AssignablePerson,
  { documentIds, hasIt, say }: { documentIds: readonly string[]; hasIt: string | null; say: Say },
): string | null {
  const bar = barOf(person, documentIds);
  if (!bar) return person.id === hasIt ? say('assign.hasIt') : null;
  const isOneOfSeveral = bar !== 'assigneeNotChecker' && new Set(documentIds).size > 1;
  return say(`assign.${bar}${isOneOfSeveral ? 'One' : ''}`);
}
