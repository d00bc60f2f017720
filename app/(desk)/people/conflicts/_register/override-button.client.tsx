'use client';
import { useState } from 'react';
import { useKept } from '#app/_client/kept.client';
import { FormDialog } from '#ui/dialog.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useAct } from '../../_people/use-act.client';

interface Props {
  deskId: string;
  conflict: { documentId: string; title: string; personId: string; name: string };
  /** The id of the sentence that says why this person cannot override it. */
  offBy: string | null;
}

/** The head lets somebody work on a text in spite of their conflict, for a reason that is printed. */
export function OverrideButton({ deskId, conflict, offBy }: Props) {
  const say = useSay();
  const act = useAct(deskId);
  const [isOpen, setOpen] = useState(false);
  const { documentId, title, personId, name } = conflict;
  const { fields, set, drop, isKept } = useKept(`cs:override:${documentId}:${personId}`, { reason: '' });
  return (
    <>
      <button
        type="button"
        className="btn btn-sm"
        aria-label={`${say('override')}: ${name}, ${title}`}
        aria-disabled={offBy !== null}
        aria-describedby={offBy ?? undefined}
        onClick={() => offBy === null && setOpen(true)}
      >
        {say('override')}
      </button>
      {isOpen ? (
        <FormDialog
          title={say('overrideTitle', { name })}
          text={say('overrideText', { name, title })}
          verb={say('overrideVerb')}
          isDanger
          discard={isKept ? drop : undefined}
          isOff={fields.reason.trim() === ''}
          close={() => setOpen(false)}
          send={async () => {
            const answer = await act(`documents/${documentId}/override-conflict`, { personId, reason: fields.reason });
            if (!answer.ok) return answer;
            drop();
            setOpen(false);
            return null;
          }}
        >
          <Area name="reason" label={say('overrideReason')} max={1000} value={fields.reason} set={(reason) => set({ reason })} />
        </FormDialog>
      ) : null}
    </>
  );
}
