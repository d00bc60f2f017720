import type { ReactNode } from 'react';
import type { Member } from '#lib/people/queries';
import { dayOf, languageName } from '#app/_ui/format';
import { Avatar } from '#ui/marks';
import type { SignedIn } from '#app/_server/session';
import { PersonActs } from './person-acts.client';
import { t } from './texts';

interface Props {
  member: Member;
  onlooker: SignedIn;
  reasonId: string;
  isLastHead: boolean;
  /** The way to hand over what this person has in hand, when there is something. */
  handOver: ReactNode;
}

/** Somebody of the desk: who, what they may do, what a head may change. */
export function PersonRow({ member, onlooker, reasonId, isLastHead, handOver }: Props) {
  const { personId, name, email, roles, languages, joinedAt } = member;
  return (
    <li className="grid gap-x-6 gap-y-3 px-4 py-3.5 md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:grid-cols-[minmax(0,4fr)_minmax(0,5fr)_auto]">
      <div className="flex min-w-0 items-start gap-3">
        <Avatar name={name} />
        <div className="min-w-0">
          <p className="font-semibold">
            <span dir="auto">{name}</span>
            {personId === onlooker.personId ? <span className="font-normal text-ink2"> · {t('you')}</span> : null}
          </p>
          <p className="truncate text-ink2" dir="auto">
            {email}
          </p>
          <p className="num text-xs text-ink3">{t('since', { day: dayOf(localDay(joinedAt, onlooker.timeZone)) })}</p>
        </div>
      </div>
      <dl className="space-y-1">
        {roles.map((role) => (
          <div key={role}>
            <dt className="inline font-semibold">{t(`role.${role}`)}: </dt>
            <dd className="inline text-ink2">{t(`may.${role}`)}</dd>
          </div>
        ))}
        {languages.length > 0 ? (
          <div>
            <dt className="inline font-semibold">{t('reads')}: </dt>
            <dd className="inline text-ink2">{languages.map(languageName).join(', ')}</dd>
          </div>
        ) : null}
      </dl>
      <div className="md:col-span-2 lg:col-span-1">
        <PersonActs
          deskId={onlooker.deskId}
          person={{ personId, name, roles, languages }}
          isHead={onlooker.roles.includes('head')}
          reasonId={reasonId}
          stays={isLastHead ? t('lastHead') : undefined}
        />
        {handOver ? <div className="mt-1.5 flex flex-wrap gap-1.5 lg:justify-end">{handOver}</div> : null}
      </div>
    </li>
  );
}

/** YYYY-MM-DD at the desk. */
function localDay(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at);
}
