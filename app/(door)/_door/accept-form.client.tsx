'use client';
import { useSay } from '../../_ui/texts.client';
import { DoorField, PasswordField } from './door-field.client';
import { DoorForm } from './door-form.client';
import { field, knock } from './enter.client';

/** Comes to the desk; somebody new chooses a password. */
export function AcceptForm({ token, name, isNew }: { token: string; name: string; isNew: boolean }) {
  const say = useSay();
  const send = (form: FormData) => {
    const body = { token, name: field(form, 'name') };
    return knock('/api/v1/invitations/accept', isNew ? Object.assign(body, { password: field(form, 'password') }) : body);
  };
  return (
    <DoorForm verb={say('invitation.verb')} send={send} fields={['name', 'password']}>
      {(fault) => (
        <>
          <DoorField
            label={say('invitation.name')}
            hint={say('firstRun.nameHint')}
            name="name"
            defaultValue={name}
            autoComplete="name"
            maxLength={100}
            fault={fault('name')}
          />
          {isNew ? (
            <PasswordField
              label={say('password.new')}
              hint={say('password.hint')}
              name="password"
              autoComplete="new-password"
              fault={fault('password')}
            />
          ) : null}
        </>
      )}
    </DoorForm>
  );
}
