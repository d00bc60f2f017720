'use client';
import { FormDialog } from '#ui/dialog.client';
import { useSay } from '#ui/texts.client';
import { harmIn } from '../../../_harm/harm';
import { HarmFields } from '../../../_harm/harm-fields.client';
import type { Proposal } from '../_act/browser-document';
import { useDocumentDesk } from '../_act/document-desk.client';
import { useDraft } from '../_act/use-draft.client';

/** How much harm a proposal could do, side by side: kept here, and saved with the claim when it is accepted. */
export function HarmDialog({ proposal }: { proposal: Proposal }) {
  const { close, announce } = useDocumentDesk();
  const { harm, set } = useDraft(proposal);
  const say = useSay();
  return (
    <FormDialog
      title={say('harmDialog.title')}
      text={say('harmDialog.text')}
      close={close}
      verb={say('harmDialog.verb')}
      send={(form) => {
        set({ harm: harmIn(form) });
        close();
        announce(say('done.harm'));
        return Promise.resolve(null);
      }}
    >
      <HarmFields judged={harm} />
    </FormDialog>
  );
}
