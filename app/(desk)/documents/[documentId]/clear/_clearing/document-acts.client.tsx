'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { RADIO } from '#app/_ui/looks';
import { FormDialog } from '#ui/dialog.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';

interface Props {
  deskId: string;
  documentId: string;
  mayReopen: boolean;
  mayClose: boolean;
}

const CLOSE_REASONS = ['not-run', 'dropped'] as const;

/** Take the document up again, or close it with its open claims: each for a reason. */
export function DocumentActs({ mayReopen, mayClose, ...at }: Props) {
  const say = useSay();
  const [open, setOpen] = useState<'reopen' | 'close' | null>(null);
  return (
    <span className="flex gap-2">
      {mayReopen ? (
        <button type="button" className="btn h-8" onClick={() => setOpen('reopen')}>
          {say('reopen')}
        </button>
      ) : null}
      {mayClose ? (
        <button type="button" className="btn h-8" onClick={() => setOpen('close')}>
          {say('close')}
        </button>
      ) : null}
      {open ? <ActDialog {...at} act={open} close={() => setOpen(null)} /> : null}
    </span>
  );
}

interface DialogProps {
  deskId: string;
  documentId: string;
  act: 'reopen' | 'close';
  close: () => void;
}

function ActDialog({ deskId, documentId, act, close }: DialogProps) {
  const say = useSay();
  const router = useRouter();
  const kept = useKept(`cs:${act}:${documentId}`, { reason: '', closeReason: 'not-run' });
  const { reason, closeReason } = kept.fields;
  return (
    <FormDialog
      title={say(`${act}Title`)}
      text={say(`${act}Text`)}
      verb={say(act)}
      isDanger={act === 'close'}
      isOff={reason.trim() === ''}
      discard={kept.isKept ? kept.drop : undefined}
      close={close}
      send={async () => {
        const body = act === 'close' ? { reason, closeReason } : { reason };
        const answer = await callApi({ deskId, path: `/api/v1/documents/${documentId}/${act}`, body });
        if (!answer.ok) return { ...answer, sentence: answer.sentence || say('offline') };
        kept.drop();
        close();
        router.refresh();
        return null;
      }}
    >
      {act === 'close' ? (
        <fieldset>
          <legend className="mb-1 text-xs font-medium text-ink2">{say('closeWhy')}</legend>
          {CLOSE_REASONS.map((each) => (
            <label key={each} className="flex min-h-7 items-center gap-2">
              <input
                type="radio"
                name="closeReason"
                className={RADIO}
                checked={closeReason === each}
                onChange={() => kept.set({ closeReason: each })}
              />
              {say(`closeReason.${each}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      <Area name="reason" label={say('reason')} max={1000} value={reason} set={(words) => kept.set({ reason: words })} />
    </FormDialog>
  );
}
