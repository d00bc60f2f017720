'use client';
import { useSay } from '#ui/texts.client';
import { useWorkingCopy } from './working-copy.client';

/** Begins a comment that asks somebody by name to read the original; what was being typed there stays. */
export function AskReader({ name, language }: { name: string; language: string }) {
  const say = useSay();
  const { body, keep } = useWorkingCopy();
  const begun = typeof body.comment === 'string' && body.comment !== '' ? `${body.comment}\n` : '';
  return (
    <a
      href="#discussion"
      className="btn btn-sm"
      onClick={() => {
        const words = say('rendering.asking', { name, language });
        if (!begun.includes(words)) keep('comment', `${begun}${words}`);
      }}
    >
      {say('rendering.ask', { name })}
    </a>
  );
}
