'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { describeChanges } from '#lib/workflow/describe-rules';
import type { DeskRules } from '#lib/workflow/desk-rules';
import type { PolicyBody } from '#lib/workflow/policy';
import { useSay } from '#ui/texts.client';
import { Checklists } from './checklists.client';
import { ContactRule, SearchRules, SourceRules } from './rule-fields.client';
import { Preview } from './preview.client';
import { Part } from './section';

interface Props {
  deskId: string;
  policy: { version: number; byDepth: PolicyBody['byDepth']; rules: DeskRules };
  isHead: boolean;
}

/** The rules of the desk as sentences with their numbers; what a change does is said before it is saved. */
export function RulesForm({ deskId, policy, isHead }: Props) {
  const say = useSay();
  const router = useRouter();
  const { version, byDepth } = policy;
  const { fields: rules, set, drop, isKept } = useKept<DeskRules>(`cs:rules:${deskId}:${version}`, policy.rules);
  const [said, setSaid] = useState('');
  const changes = describeChanges(policy.rules, rules);
  const save = async () => {
    const answer = await callApi({ deskId, path: '/api/v1/desk/policy', body: { version, byDepth, rules } });
    setSaid(answer.ok ? say('saved') : answer.sentence || say('offline'));
    if (!answer.ok) return;
    drop();
    router.refresh();
  };
  const isOff = changes.length === 0;
  return (
    <form
      className="space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff) void save();
      }}
    >
      <fieldset disabled={!isHead} className="space-y-6">
        <legend className="sr-only">{say('save')}</legend>
        <SourceRules rules={rules} set={set} />
        <SearchRules rules={rules} set={set} />
        <ContactRule rules={rules} set={set} />
        <Checklists rules={rules} set={set} isHead={isHead} />
      </fieldset>
      <Part title={say('signing.heading')} text={say('signing.text')}>
        {null}
      </Part>
      {isHead ? (
        <Part title={say('preview.heading')}>
          <Preview changes={changes} />
          <div className="flex flex-wrap gap-2">
            <button type="submit" className="btn btn-p" aria-disabled={isOff}>
              {say('save')}
            </button>
            {isKept ? (
              <button type="button" className="btn" onClick={drop}>
                {say('discard')}
              </button>
            ) : null}
          </div>
          <p role="status" className="text-ink2">
            {said}
          </p>
        </Part>
      ) : null}
    </form>
  );
}
