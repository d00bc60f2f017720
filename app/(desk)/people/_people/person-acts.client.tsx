'use client';
import { useId, useState } from 'react';
import type { Role } from '#lib/workflow/vocabulary';
import type { Refused } from '#app/_client/call-api.client';
import { FormDialog } from '#ui/dialog.client';
import { Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { LanguagesDialog } from './languages-dialog.client';
import { LinkDialog } from './link-dialog.client';
import { RolesField, rolesIn } from './roles-field.client';
import { textIn } from './text-in';
import { useAct } from './use-act.client';

interface Props {
  deskId: string;
  person: { personId: string; name: string; roles: Role[]; languages: string[] };
  isHead: boolean;
  /** The id of the sentence that says why nothing here may be used. */
  reasonId: string;
  /** Why this person stays, when they do. */
  stays?: string;
}

type Shown = 'roles' | 'languages' | 'reset' | 'remove';

/** What a head may do with somebody of the desk. */
export function PersonActs({ deskId, person, isHead, reasonId, stays }: Props) {
  const say = useSay();
  const staysId = useId();
  const [shown, setShown] = useState<Shown | { link: string } | null>(null);
  const close = () => setShown(null);
  const button = (act: Shown, word: string, why?: string) => (
    <button
      type="button"
      className="btn btn-sm"
      aria-label={`${say(word)}: ${person.name}`}
      aria-disabled={!isHead || why !== undefined}
      aria-describedby={isHead ? why : reasonId}
      onClick={() => isHead && why === undefined && setShown(act)}
    >
      {say(word)}
    </button>
  );
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap gap-1.5 lg:flex-nowrap lg:justify-end">
        {button('roles', 'changeRoles')}
        {button('languages', 'languages')}
        {button('reset', 'reset')}
        {button('remove', 'remove', stays ? staysId : undefined)}
      </div>
      {stays ? (
        <p id={staysId} className="mt-1.5 max-w-[290px] text-xs text-ink3 lg:ms-auto lg:text-end">
          {stays}
        </p>
      ) : null}
      {shown === 'roles' ? <RolesDialog deskId={deskId} person={person} close={close} /> : null}
      {shown === 'languages' ? <LanguagesDialog deskId={deskId} person={person} close={close} /> : null}
      {shown === 'reset' ? (
        <ResetDialog deskId={deskId} person={person} close={close} done={(link) => setShown({ link })} />
      ) : null}
      {shown === 'remove' ? <RemoveDialog deskId={deskId} person={person} close={close} /> : null}
      {typeof shown === 'object' && shown ? <LinkDialog name={person.name} link={shown.link} close={close} /> : null}
    </div>
  );
}

interface DialogProps extends Pick<Props, 'deskId' | 'person'> {
  close: () => void;
}

function RolesDialog({ deskId, person, close }: DialogProps) {
  const say = useSay();
  const act = useAct(deskId);
  const { name, personId, roles } = person;
  async function send(form: FormData): Promise<Refused | null> {
    const answer = await act(`people/${personId}/roles`, { roles: rolesIn(form) });
    if (!answer.ok) return answer;
    close();
    return null;
  }
  return (
    <FormDialog title={say('rolesTitle', { name })} text={say('rolesText')} verb={say('rolesVerb')} close={close} send={send}>
      <RolesField chosen={roles} />
    </FormDialog>
  );
}

function ResetDialog({ deskId, person, close, done }: DialogProps & { done: (link: string) => void }) {
  const say = useSay();
  const act = useAct(deskId);
  const { name, personId } = person;
  async function send(): Promise<Refused | null> {
    const answer = await act<{ link: string }>(`people/${personId}/reset-link`, {});
    if (!answer.ok) return answer;
    done(answer.data.link);
    return null;
  }
  return (
    <FormDialog
      title={say('resetTitle', { name })}
      text={say('resetText', { name })}
      verb={say('resetVerb')}
      close={close}
      send={send}
    >
      {null}
    </FormDialog>
  );
}

/** Typing the name keeps a slip of the hand from putting somebody out. */
function RemoveDialog({ deskId, person, close }: DialogProps) {
  const say = useSay();
  const act = useAct(deskId);
  const [isMistyped, setMistyped] = useState(false);
  const { name, personId } = person;
  async function send(form: FormData): Promise<Refused | null> {
    const typed = textIn(form, 'typed');
    setMistyped(typed !== name);
    if (typed !== name) return null;
    const answer = await act(`people/${personId}/remove`, {});
    if (!answer.ok) return answer;
    close();
    return null;
  }
  return (
    <FormDialog
      title={say('removeTitle', { name })}
      text={say('removeText', { name })}
      verb={say('removeVerb')}
      isDanger
      close={close}
      send={send}
    >
      <Input name="typed" label={say('removeType', { name })} error={isMistyped ? say('removeMistyped') : undefined} />
    </FormDialog>
  );
}
