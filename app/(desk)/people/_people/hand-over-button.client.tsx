'use client';
import { useId, useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { FormDialog } from '#ui/dialog.client';
import type { AssignablePerson } from '#lib/claims/assignable-people';
import { useSay } from '#ui/texts.client';
import { PersonChoice } from '../../_assign/person-choice.client';
import { useAct } from './use-act.client';

interface Props {
  deskId: string;
  person: { personId: string; name: string };
  /** Claims in hand. */
  claims: number;
  /** Everybody of the desk: who could have them, and why others could not. */
  successors: AssignablePerson[];
  mayHandOver: boolean;
  /** The id of the sentence that says why not. */
  reasonId: string;
}

interface Handed {
  handed: unknown[];
  kept: { number: number }[];
}

/** Everything somebody has in hand, to one successor, in one act. */
export function HandOverButton({ deskId, person, claims, successors, mayHandOver, reasonId }: Props) {
  const say = useSay();
  const act = useAct(deskId);
  const emptyId = useId();
  const [isOpen, setOpen] = useState(false);
  const [kept, setKept] = useState<number[]>([]);
  const others = successors.filter(({ id }) => id !== person.personId);
  const first = others.find(({ isChecker }) => isChecker)?.id ?? '';
  const [chosen, setAssignee] = useState('');
  const assigneeId = chosen || first;
  const isOff = !mayHandOver || first === '';

  async function send(): Promise<Refused | null> {
    const answer = await act<Handed>(`people/${person.personId}/hand-over`, { assigneeId });
    if (!answer.ok) return answer;
    setKept(answer.data.kept.map(({ number }) => number));
    setOpen(false);
    return null;
  }

  return (
    <>
      <button
        type="button"
        className="btn btn-sm"
        aria-label={`${say('handOver', { count: claims })}: ${person.name}`}
        aria-disabled={isOff}
        aria-describedby={mayHandOver ? emptyId : reasonId}
        onClick={() => !isOff && setOpen(true)}
      >
        {say('handOver', { count: claims })}
      </button>
      <p id={emptyId} role="status" className="basis-full text-xs text-ink2 empty:hidden">
        {mayHandOver && first === '' ? say('nobodyElse') : null}
        {kept.length > 0 ? say('kept', { numbers: kept.join(', ') }) : null}
      </p>
      {isOpen ? (
        <FormDialog
          title={say('handOverTitle', { name: person.name })}
          text={say('handOverText', { count: claims })}
          verb={say('handOverVerb')}
          close={() => setOpen(false)}
          send={send}
        >
          <PersonChoice legend={say('handOverTo')} people={others} documentIds={[]} value={assigneeId} set={setAssignee} />
        </FormDialog>
      ) : null}
    </>
  );
}
