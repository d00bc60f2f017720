import type { Metadata } from 'next';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { listInvitations, listMembers, memberNames } from '#lib/people/queries';
import { TextsProvider } from '#ui/texts.client';
import { DeskList } from './_people/desk-list.client';
import { InvitationRow } from './_people/invitation-row';
import { InviteButton } from './_people/invite-button.client';
import { PersonRow } from './_people/person-row';
import { SelfActs } from './_people/self-acts.client';
import { peopleTexts, t } from './_people/texts';

export const metadata: Metadata = { title: t('title') };

const REASON = 'only-head';
const DEMO_REASON = 'demo-starts-none';

/** Who belongs to the desk, what each may do, and what everybody decides for themselves. */
export default async function PeoplePage() {
  const person = await requirePerson();
  const { deskId, desks, personId } = person;
  const now = new Date();
  const { members, invitations, names } = await inDesk({ db: database(), deskId }, async (tx) => ({
    members: await listMembers(tx),
    invitations: await listInvitations(tx, now),
    names: await memberNames(tx),
  }));
  const isHead = person.roles.includes('head');
  const heads = members.filter(({ roles }) => roles.includes('head'));
  const me = members.find((member) => member.personId === personId);
  return (
    <TextsProvider texts={peopleTexts}>
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 md:px-6">
        <h1 className="text-[17px] font-semibold tracking-[-.01em]">{t('title')}</h1>
        <p className="min-w-0 truncate text-ink2">{t('count', { count: members.length, desk: person.deskName })}</p>
        <div className="ms-auto">
          <InviteButton deskId={deskId} isHead={isHead} reasonId={REASON} />
        </div>
      </header>
      <div className="u-scroll min-h-0 flex-1 overflow-y-auto" tabIndex={0} role="region" aria-label={t('title')}>
        <div className="mx-auto grid max-w-[1280px] gap-6 px-4 pt-5 pb-12 md:px-6 xl:grid-cols-[minmax(0,1fr)_300px]">
          <div className="min-w-0 space-y-6">
            {isHead ? null : (
              <p id={REASON} className="text-ink2">
                {t('onlyHead')}
              </p>
            )}
            {members.length === 1 ? <p className="text-ink2">{t('signsAlone')}</p> : null}
            <section aria-label={t('list')}>
              <ul className="hair rounded-lg border border-line bg-surface">
                {members.map((member) => (
                  <PersonRow
                    key={member.personId}
                    member={member}
                    onlooker={person}
                    reasonId={REASON}
                    isLastHead={heads.length === 1 && member.roles.includes('head')}
                  />
                ))}
              </ul>
            </section>
            {invitations.length > 0 ? (
              <section>
                <h2 className="mb-2 text-[14px] font-semibold">{t('invitations')}</h2>
                <ul className="hair rounded-lg border border-dashed border-line2 bg-surface">
                  {invitations.map((invitation) => (
                    <InvitationRow
                      key={invitation.id}
                      invitation={invitation}
                      madeBy={names.get(invitation.madeBy) ?? ''}
                      onlooker={person}
                      now={now}
                      reasonId={REASON}
                    />
                  ))}
                </ul>
              </section>
            ) : null}
          </div>
          <div className="min-w-0 space-y-6">
            <section className="rounded-lg border border-line bg-surface p-4">
              <h2 className="mb-3 text-[14px] font-semibold">{t('self')}</h2>
              <SelfActs deskId={deskId} namedInPublic={me?.namedInPublic ?? false} />
            </section>
            <section className="rounded-lg border border-line bg-surface p-4">
              <h2 className="mb-1 text-[14px] font-semibold">{t('desks')}</h2>
              <DeskList
                deskId={deskId}
                desks={desks}
                zones={[...new Set([person.timeZone, ...Intl.supportedValuesOf('timeZone'), 'UTC'])].toSorted()}
                timeZone={person.timeZone}
                reasonId={person.isDemo ? DEMO_REASON : isHead ? undefined : REASON}
              />
              {person.isDemo ? (
                <p id={DEMO_REASON} className="mt-1.5 text-ink2">
                  {t('demoDesks')}
                </p>
              ) : null}
            </section>
          </div>
        </div>
      </div>
    </TextsProvider>
  );
}
