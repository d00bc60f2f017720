import { z } from 'zod';
import { id, line, text } from '#lib/db/text-input';
import { LANGUAGES } from '#lib/people/vocabulary';
import { ROLES } from '#lib/workflow/vocabulary';

const email = line({ min: 1, max: 254 }).pipe(z.email({ error: 'emailUnknown' }));
const personName = line({ min: 1, max: 100 });
/** Length and strength are judged in check-password.ts; the limit here only keeps hashing cheap. */
const password = text({ min: 1, max: 1000 });
const linkToken = z.string().max(100, { error: 'linkUnknown' });
const roles = z
  .array(z.enum(ROLES, { error: 'roleUnknown' }))
  .min(1, { error: 'roleMissing' })
  .max(ROLES.length)
  .transform((list) => ROLES.filter((role) => list.includes(role)));

export const timeZone = z
  .string()
  .max(64)
  .refine((name) => isTimeZone(name), { error: 'timeZoneUnknown' });

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export const nothing = z.strictObject({});
export const signInInput = z.strictObject({ email: line({ min: 1, max: 254 }), password });
export const demoSignInInput = z.strictObject({ personId: id });
export const confirmPasswordInput = z.strictObject({ password });
export const switchDeskInput = z.strictObject({ deskId: id });

export const startDeskInput = z.strictObject({
  /** Printed at start; not asked where the demo desk may be entered by a click. */
  setupToken: z.string().max(200).optional(),
  deskName: line({ min: 1, max: 80 }),
  timeZone,
  name: personName,
  email,
  password,
});

/** One more desk for somebody who heads one already. */
export const openAnotherDeskInput = z.strictObject({ deskName: line({ min: 1, max: 80 }), timeZone });

export const invitePersonInput = z.strictObject({ email, name: personName, roles });
export const withdrawInvitationInput = z.strictObject({ invitationId: id });
export const acceptInvitationInput = z.strictObject({ token: linkToken, name: personName, password: password.optional() });
export const changeRolesInput = z.strictObject({ personId: id, roles });
/** Codes, sorted and each once: `ru`, `uk`. */
export const changeLanguagesInput = z.strictObject({
  personId: id,
  languages: z
    .array(z.enum(LANGUAGES, { error: 'languageUnread' }))
    .max(LANGUAGES.length)
    .transform((codes) => [...new Set(codes)].sort()),
});
export const removePersonInput = z.strictObject({ personId: id });
export const makeResetLinkInput = z.strictObject({ personId: id });
export const resetPasswordInput = z.strictObject({ token: linkToken, password });
export const nameInPublicInput = z.strictObject({ namedInPublic: z.boolean() });
