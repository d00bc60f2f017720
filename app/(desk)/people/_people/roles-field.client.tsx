'use client';
import { ROLES, type Role } from '#lib/workflow/vocabulary';
import { useSay } from '#ui/texts.client';

/** The roles as sentences, to be ticked; they add up. */
export function RolesField({ chosen }: { chosen: readonly Role[] }) {
  const say = useSay();
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('roles')}</legend>
      <div className="hair rounded-md border border-line">
        {ROLES.map((role) => (
          <label key={role} className="flex items-start gap-2.5 px-3 py-2.5">
            <input type="checkbox" name="roles" value={role} defaultChecked={chosen.includes(role)} className="chk mt-px" />
            <span>
              <span className="block font-semibold">{say(`role.${role}`)}</span>
              <span className="block text-ink2">{say(`may.${role}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="mt-1 text-xs text-ink3">{say('rolesHint')}</p>
    </fieldset>
  );
}

/** The roles that are ticked. */
export function rolesIn(form: FormData): FormDataEntryValue[] {
  return form.getAll('roles');
}
