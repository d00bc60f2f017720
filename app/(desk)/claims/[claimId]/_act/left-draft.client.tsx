'use client';
import { useDesk } from './desk.client';
import { useSay } from '#ui/texts.client';
import { DRAFT_TEXTS, readDraft } from './verdict-draft';
import { useWorkingCopy } from './working-copy.client';

/** What somebody who had the claim before was typing and never saved: to read, and to go on with. */
export function LeftDraft({ title, left }: { title: string; left: unknown }) {
  const { claim } = useDesk();
  const { keep } = useWorkingCopy();
  const say = useSay();
  const draft = readDraft(left);
  if (!draft) return null;
  return (
    <details className="mb-3 rounded-lg border border-line bg-(--row) px-3 py-2">
      <summary className="min-h-6 cursor-pointer font-medium">{title}</summary>
      <dl className="mt-2 space-y-2">
        {DRAFT_TEXTS.filter((field) => draft[field].trim() !== '').map((field) => (
          <div key={field}>
            <dt className="text-xs text-ink3">{say(`editor.${field}`)}</dt>
            <dd className="serif text-[14px] whitespace-pre-line" dir="auto">
              {draft[field]}
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="btn btn-sm mt-2"
        onClick={() => keep('verdict', { ...draft, baseRev: claim.seen.verdictRev })}
      >
        {say('editor.goOn')}
      </button>
    </details>
  );
}
