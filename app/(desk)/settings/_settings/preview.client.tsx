'use client';
import type { RuleChange } from '#lib/workflow/describe-rules';
import { type Say, useSay } from '#ui/texts.client';

/** What is different once the rules are saved, in one sentence each. */
export function Preview({ changes }: { changes: readonly RuleChange[] }) {
  const say = useSay();
  if (changes.length === 0) return <p className="text-ink2">{say('preview.none')}</p>;
  return (
    <ul className="list-disc space-y-1 ps-5">
      {changes.map((change) => (
        <li key={`${change.code} ${change.depth} ${change.kind} ${change.item?.code}`} dir="auto">
          {sentenceOf(change, say)}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf({ code, depth, kind, item, numbers }: RuleChange, say: Say): string {
  return say(`preview.${code}`, {
    ...numbers,
    ...(depth && { at: say(`at.${depth}`) }),
    ...(kind && { kind: say(`claimKind.${kind}`) }),
    ...(item && { item: item.words ?? say(`item.${item.code}`) }),
  });
}
