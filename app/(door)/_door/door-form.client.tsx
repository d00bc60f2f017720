'use client';
import { type FormEvent, type ReactNode, useState, useSyncExternalStore } from 'react';
import type { Refused } from '#app/_client/call-api.client';
import { useSay } from '../../_ui/texts.client';

interface Props {
  verb: string;
  /** Does it. Null when it is done and the page goes elsewhere, else why it is not. */
  send: (form: FormData) => Promise<Refused | null>;
  /** The fields; `fault` is what is wrong with one of them. */
  children: (fault: (field: string) => string | undefined) => ReactNode;
  fields: readonly string[];
}

/**
 * A form at the door. It posts JSON, never itself: until the page is awake it is shut, so that no password lands in an
 * address.
 */
export function DoorForm({ verb, send, children, fields }: Props) {
  const say = useSay();
  const isAwake = useIsAwake();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const sentence = refused && (refused.sentence || say('offline'));
  const isOfField = refused?.field !== undefined && fields.includes(refused.field);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await send(new FormData(event.currentTarget));
    setRefused(answer);
    // When it is done the next page is on its way; a second click must not find the form open.
    if (answer) setBusy(false);
  }

  return (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <fieldset disabled={!isAwake} className="space-y-4">
        {children((field) => (refused?.field === field ? (sentence ?? undefined) : undefined))}
        <p role="alert" className="text-[14px] font-medium text-(--st-sent-back) empty:hidden">
          {isOfField ? null : sentence}
        </p>
        <button type="submit" aria-disabled={isBusy} className="btn btn-p min-h-11 w-full text-[14px]">
          {verb}
        </button>
      </fieldset>
    </form>
  );
}

const never = () => () => {};

/** False in the HTML of the server and until React has taken over. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
