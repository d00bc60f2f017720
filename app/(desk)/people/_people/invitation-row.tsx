import type { OpenInvitation } from '#lib/people/queries';
import { momentOf } from '#app/_ui/format';
import type { SignedIn } from '#app/_server/session';
import { t } from './texts';
import { WithdrawButton } from './withdraw-button.client';

interface Props {
  invitation: OpenInvitation;
  madeBy: string;
  onlooker: SignedIn;
  now: Date;
  reasonId: string;
}

/** Somebody who was invited and has not come yet. */
export function InvitationRow({ invitation, madeBy, onlooker, now, reasonId }: Props) {
  const { id, name, email, roles, expiresAt } = invitation;
  const time = momentOf(expiresAt, { now, timeZone: onlooker.timeZone });
  return (
    <li className="grid gap-x-6 gap-y-3 px-4 py-3.5 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <p className="font-semibold" dir="auto">
          {name}
        </p>
        <p className="truncate text-ink2">
          <span dir="auto">{email}</span> · {roles.map((role) => t(`role.${role}`)).join(', ')}
        </p>
        <p className="num text-xs text-ink3">{t('invitedBy', { name: madeBy, time })}</p>
      </div>
      <WithdrawButton
        deskId={onlooker.deskId}
        invitation={{ id, name }}
        isHead={onlooker.roles.includes('head')}
        reasonId={reasonId}
      />
    </li>
  );
}
