'use client';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { FormDialog } from '#ui/dialog.client';
import { Field, Input } from '#ui/field.client';
import { FIELD } from '#app/_ui/looks';
import { useSay } from '#ui/texts.client';
import { LinkDialog } from './link-dialog.client';
import { RolesField, rolesIn } from './roles-field.client';
import { textIn } from './text-in';
import { useAct } from './use-act.client';

interface Props {
  deskId: string;
  isHead: boolean;
  /** The id of the sentence that says why it is shut. */
  reasonId: string;
}

/** Invites somebody by a link that is shown once. */
export function InviteButton({ deskId, isHead, reasonId }: Props) {
  const say = useSay();
  const [shown, setShown] = useState<'form' | { name: string; link: string } | null>(null);
  return (
    <>
      <button
        type="button"
        className={`btn ${isHead ? 'btn-p' : ''}`}
        aria-disabled={!isHead}
        aria-describedby={isHead ? undefined : reasonId}
        onClick={() => isHead && setShown('form')}
      >
        <UserPlus size={14} aria-hidden />
        {say('invite')}
      </button>
      {shown === 'form' ? (
        <InviteDialog deskId={deskId} close={() => setShown(null)} done={(name, link) => setShown({ name, link })} />
      ) : shown ? (
        <LinkDialog name={shown.name} link={shown.link} close={() => setShown(null)} />
      ) : null}
    </>
  );
}

interface DialogProps {
  deskId: string;
  close: () => void;
  done: (name: string, link: string) => void;
}

function InviteDialog({ deskId, close, done }: DialogProps) {
  const say = useSay();
  const act = useAct(deskId);
  async function send(form: FormData) {
    const name = textIn(form, 'name');
    const answer = await act<{ link: string }>('invitations', { name, email: form.get('email'), roles: rolesIn(form) });
    if (!answer.ok) return answer;
    done(name, answer.data.link);
    return null;
  }
  return (
    <FormDialog title={say('inviteTitle')} text={say('inviteText')} verb={say('inviteVerb')} close={close} send={send}>
      <Input name="name" label={say('name')} max={100} />
      <Field label={say('email')} hint={say('emailHint')}>
        {(id, hintId) => (
          <input
            id={id}
            name="email"
            type="email"
            required
            maxLength={254}
            autoComplete="off"
            aria-describedby={hintId}
            className={FIELD}
          />
        )}
      </Field>
      <RolesField chosen={['checker']} />
    </FormDialog>
  );
}
