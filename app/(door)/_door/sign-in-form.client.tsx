'use client';
import { useSay } from '../../_ui/texts.client';
import { DoorField, PasswordField } from './door-field.client';
import { DoorForm } from './door-form.client';
import { enter, field } from './enter.client';

/** E-mail address and password. */
export function SignInForm({ next }: { next: string }) {
  const say = useSay();
  const send = (form: FormData) => enter('password', { email: field(form, 'email'), password: field(form, 'password') }, next);
  return (
    <DoorForm verb={say('signIn.verb')} send={send} fields={['email', 'password']}>
      {(fault) => (
        <>
          <DoorField
            label={say('signIn.email')}
            name="email"
            type="email"
            autoComplete="username"
            maxLength={254}
            fault={fault('email')}
          />
          <PasswordField
            label={say('signIn.password')}
            name="password"
            autoComplete="current-password"
            fault={fault('password')}
          />
        </>
      )}
    </DoorForm>
  );
}
