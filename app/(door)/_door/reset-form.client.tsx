'use client';
import { useSay } from '../../_ui/texts.client';
import { PasswordField } from './door-field.client';
import { DoorForm } from './door-form.client';
import { field, knock } from './enter.client';

/** Sets a new password with the link of the head, and signs in with it. */
export function ResetForm({ token }: { token: string }) {
  const say = useSay();
  const send = (form: FormData) => knock('/api/v1/resets', { token, password: field(form, 'password') });
  return (
    <DoorForm verb={say('reset.verb')} send={send} fields={['password']}>
      {(fault) => (
        <PasswordField
          label={say('password.new')}
          hint={say('password.hint')}
          name="password"
          autoComplete="new-password"
          fault={fault('password')}
        />
      )}
    </DoorForm>
  );
}
