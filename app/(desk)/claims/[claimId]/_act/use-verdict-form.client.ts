'use client';
import { useEffect, useState } from 'react';
import { useDesk } from './desk.client';
import { draftOf, isChanged, readDraft, type VerdictDraft, verdictBody } from './verdict-draft';
import { useWorkingCopy } from './working-copy.client';

/** The verdict form's state: what is typed, whether it differs from what is saved, whether somebody saved meanwhile. */
export function useVerdictForm() {
  const { claim, isEditingSigned, setEditingSigned, run } = useDesk();
  const { body, keep } = useWorkingCopy();
  const [failure, setFailure] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  // The revision our own save went over: its words arrive from the server a moment later and are no conflict.
  const [savedOver, setSavedOver] = useState<number | null>(null);
  const { verdictRev } = claim.seen;
  const draft = readDraft(body.verdict) ?? draftOf(claim.verdict, verdictRev);
  const isDirty = isChanged(draft, claim.verdict, claim.words.questions);
  const isBehind = isDirty && savedOver === null && draft.baseRev < verdictRev;

  useEffect(() => {
    if (savedOver !== null && verdictRev > savedOver) keep('verdict', undefined);
  }, [savedOver, verdictRev, keep]);

  const change = (part: Partial<VerdictDraft>) => {
    // A draft that says what is saved begins from there: what was left of an earlier save would look like a conflict with it.
    const begun = isDirty ? draft.baseRev : verdictRev;
    const baseRev = savedOver === null ? begun : savedOver + 1;
    setFailure(null);
    setSavedOver(null);
    keep('verdict', { ...draft, baseRev, ...part });
  };

  const save = async (how?: 'submit') => {
    setSaving(true);
    const words = verdictBody(draft, claim.words.questions);
    const seen = { ...claim.seen, verdictRev: draft.baseRev };
    const refused = isEditingSigned
      ? await run({ act: 'edit-signed', path: 'edit-signed', body: { seen, verdict: words } })
      : await run({
          act: claim.stage === 'assigned' ? 'waive-proof' : 'rate',
          path: 'verdict',
          method: 'PUT',
          body: { seen, ...words },
        });
    if (!refused) {
      setSavedOver(draft.baseRev);
      setEditingSigned(false);
    }
    // What was saved stays saved when a gate is still open; its sentence says which.
    const saved = { ...claim.seen, verdictRev: draft.baseRev + 1 };
    const kept = !refused && how ? await run({ act: 'submit', path: 'submit', body: { seen: saved } }) : null;
    setSaving(false);
    setFailure((refused ?? kept)?.sentence ?? null);
  };

  return {
    draft,
    change,
    save,
    isDirty,
    isBehind,
    isOff: !isDirty || isBehind || isSaving || savedOver !== null,
    failure: isBehind ? null : failure,
    keepMine: () => change({ baseRev: verdictRev }),
    takeTheirs: () => keep('verdict', undefined),
  };
}
