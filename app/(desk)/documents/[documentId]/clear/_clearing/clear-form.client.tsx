'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';

interface Props {
  deskId: string;
  documentId: string;
  version: number;
  digest: string;
  open: { id: string; number: number; claimLine: string }[];
  /** Why this person cannot clear it, or null. */
  whyNot: string | null;
}

/** Exceptions with their reasons, and the button that names the version it clears. What is typed is kept. */
export function ClearForm({ deskId, documentId, version, digest, open, whyNot }: Props) {
  const say = useSay();
  const router = useRouter();
  const { fields, set, drop } = useKept<Record<string, string>>(`cs:clear:${documentId}`, {});
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function clear() {
    if (whyNot || isBusy) return;
    setBusy(true);
    const exceptions = open.flatMap(({ id }) => (fields[id] ? [{ claimId: id, reason: fields[id] }] : []));
    const body = { version, digest, exceptions };
    const answer = await callApi({ deskId, path: `/api/v1/documents/${documentId}/clear`, body });
    setBusy(false);
    setFailure(answer.ok ? null : answer.sentence || say('offline'));
    if (answer.ok) drop();
    router.refresh();
  }

  return (
    <form
      method="post"
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void clear();
      }}
    >
      {open.map(({ id, number, claimLine }) => (
        <Area
          key={id}
          name={id}
          label={say('exceptWhy', { number })}
          hint={claimLine}
          rows={2}
          max={1000}
          isOptional
          value={fields[id] ?? ''}
          set={(reason) => set({ [id]: reason })}
        />
      ))}
      {failure ? (
        <p role="alert" className="text-(--st-sent-back)">
          {failure}
        </p>
      ) : null}
      <button
        type="submit"
        className={`btn h-9 px-4 ${whyNot ? '' : 'btn-p'}`}
        aria-disabled={whyNot !== null || isBusy}
        aria-describedby={whyNot ? 'why-not-clear' : undefined}
      >
        {say('clear', { version })}
      </button>
      {whyNot ? (
        <p id="why-not-clear" className="text-xs text-ink2">
          {whyNot}
        </p>
      ) : null}
    </form>
  );
}
