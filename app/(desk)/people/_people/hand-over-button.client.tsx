'use client';
import { useId, useState } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { FormDialog } from '#ui/dialog.client';
import { Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { textIn } from './text-in';
import { useAct } from './use-act.client';

interface Props {
  deskId: string;
  person: { personId: string; name: string };
  /** Claims in hand. */
  claims: number;
  /** Checkers who could have them. */
  successors: readonly { id: string; name: string }[];
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
  const isOff = !mayHandOver || others.length === 0;

  async function send(form: FormData): Promise<Refused | null> {
    const answer = await act<Handed>(`people/${person.personId}/hand-over`, { assigneeId: textIn(form, 'assigneeId') });
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
        {mayHandOver && others.length === 0 ? say('nobodyElse') : null}
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
          <Select
            name="assigneeId"
            label={say('handOverTo')}
            value={others[0]?.id ?? ''}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FormDialog>
      ) : null}
    </>
  );
}
