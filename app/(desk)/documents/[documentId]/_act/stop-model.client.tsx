'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from './document-desk.client';

const LOOK_MS = 4000;

/** Stops the model that reads this text. While it reads, the page looks now and then whether it has finished. */
export function StopModel() {
  const { document: here, send, tell } = useDocumentDesk();
  const router = useRouter();
  const say = useSay();
  const isOff = here.refusal !== null;
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [router]);
  async function stop() {
    const answer = await send({ path: `/api/v1/documents/${here.id}/stop-model`, body: {} });
    tell(answer.ok ? null : answer);
  }
  return (
    <button
      type="button"
      className="inline-flex min-h-6 items-center font-medium text-accent underline-offset-2 hover:underline aria-disabled:text-ink3 aria-disabled:no-underline"
      aria-disabled={isOff}
      aria-describedby={isOff ? 'why-nothing' : undefined}
      onClick={() => !isOff && void stop()}
    >
      {say('model.stop')}
    </button>
  );
}
