'use client';
import { useSyncExternalStore } from 'react';
import { useSay } from '../../_ui/texts.client';
import { DoorField, PasswordField, ZoneField } from './door-field.client';
import { DoorForm } from './door-form.client';
import { field, knock } from './enter.client';

const FIELDS = ['setupToken', 'deskName', 'timeZone', 'name', 'email', 'password'] as const;

/** Names a desk and its first head. The setup token comes in the fragment of the printed link, which no log sees. */
export function StartForm({ zones, needsToken }: { zones: readonly string[]; needsToken: boolean }) {
  const say = useSay();
  const token = useSyncExternalStore(followFragment, tokenInFragment, () => '');
  const here = useSyncExternalStore(never, browserZone, () => 'UTC');
  const send = (form: FormData) => {
    const asked = FIELDS.filter((name) => needsToken || name !== 'setupToken');
    return knock('/api/v1/desks', Object.fromEntries(asked.map((name) => [name, field(form, name)])));
  };
  return (
    <DoorForm verb={say('firstRun.verb')} send={send} fields={FIELDS}>
      {(fault) => (
        <>
          {needsToken ? (
            <DoorField
              key={token}
              label={say('firstRun.token')}
              hint={say('firstRun.tokenHint')}
              name="setupToken"
              defaultValue={token}
              autoComplete="off"
              maxLength={200}
              fault={fault('setupToken')}
            />
          ) : null}
          <DoorField
            label={say('firstRun.deskName')}
            hint={say('firstRun.deskNameHint')}
            name="deskName"
            autoComplete="organization"
            maxLength={80}
            fault={fault('deskName')}
          />
          <ZoneField label={say('firstRun.timeZone')} name="timeZone" zones={zones} here={here} fault={fault('timeZone')} />
          <DoorField
            label={say('firstRun.name')}
            hint={say('firstRun.nameHint')}
            name="name"
            autoComplete="name"
            maxLength={100}
            fault={fault('name')}
          />
          <DoorField
            label={say('signIn.email')}
            name="email"
            type="email"
            autoComplete="username"
            maxLength={254}
            fault={fault('email')}
          />
          <PasswordField
            label={say('password.new')}
            hint={say('password.hint')}
            name="password"
            autoComplete="new-password"
            fault={fault('password')}
          />
        </>
      )}
    </DoorForm>
  );
}

const never = () => () => {};

function followFragment(tell: () => void): () => void {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
}

function tokenInFragment(): string {
  return new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
}

function browserZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
