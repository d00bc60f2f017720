'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { FormDialog } from './frame.client';

/** Takes a source off the claim; its number is not given again, and what was cited stays in the record. */
export function RemoveSourceDialog({ about }: { about: string | undefined }) {
  const { claim, run } = useDesk();
  const say = useSay();
  const item = claim.evidence.find(({ evidenceId }) => evidenceId === about);
  if (!item) return null;
  return (
    <FormDialog
      title={say('source.remove', { n: item.n })}
      text={say('source.removeText')}
      verb={say('verb.remove-evidence')}
      isDanger
      send={() => run({ act: 'remove-evidence', path: `evidence/${item.evidenceId}/remove`, body: { seen: claim.seen } })}
    >
      <p className="serif text-[15px]" dir="auto">
        {item.publisher}: {item.title}
      </p>
    </FormDialog>
  );
}
