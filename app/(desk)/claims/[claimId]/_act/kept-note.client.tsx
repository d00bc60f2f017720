'use client';
import { useSay } from '#ui/texts.client';
import { useWorkingCopy } from './working-copy.client';

/** Where the words are that a person is typing. Polite, so that it is not read after each pause. */
export function KeptNote({ isDirty }: { isDirty: boolean }) {
  const say = useSay();
  const { state, keptAt } = useWorkingCopy();
  if (state === 'offline') return <span className="text-xs text-(--st-sent-back)">{say('kept.offline')}</span>;
  if (state === 'refused') return <span className="text-xs text-(--st-sent-back)">{say('kept.refused')}</span>;
  if (!isDirty) return null;
  const time = keptAt?.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <span className="num text-xs text-ink3">{state === 'keeping' || !time ? say('kept.keeping') : say('kept.at', { time })}</span>
  );
}
