import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { requirePerson } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { inDesk } from '#lib/db/in-desk';
import { readAssignablePeople } from '#lib/claims/assignable-people';
import { type Holder, readHolders } from '#lib/claims/claims-in-hand';
import { listInvitations, listMembers, memberNames } from '#lib/people/queries';
import { TextsProvider } from '#ui/texts.client';
import { DeskList } from './_people/desk-list.client';
import { HandOverButton } from './_people/hand-over-button.client';
import { InvitationRow } from './_people/invitation-row';
import { InviteButton } from './_people/invite-button.client';
import { PersonRow } from './_people/person-row';
import { SelfActs } from './_people/self-acts.client';
import { peopleTexts, t } from './_people/texts';

export const metadata: Metadata = { title: t('title') };

const REASON = 'only-head';
const DEMO_REASON = 'demo-starts-none';
const HAND_OVER_REASON = 'only-editor';

/** Who belongs to the desk, what each may do, and what everybody decides for themselves. */
export default async function PeoplePage() {
  const person = await requirePerson();
  const { deskId, desks, personId } = person;
  const now = new Date();
  const { members, invitations, names, holders, successors } = await inDesk({ db: database(), deskId }, async (tx) => ({
    members: await listMembers(tx),
    invitations: await listInvitations(tx, now),
    names: await memberNames(tx),
    holders: await readHolders(tx),
    successors: await readAssignablePeople(tx, { now }),
  }));
  const isHead = person.roles.includes('head');
  const mayHandOver = person.roles.some((role) => role === 'editor' || role === 'head');
  const handOver = (holder: Holder | undefined) =>
    holder ? (
      <HandOverButton
        deskId={deskId}
        person={holder}
        claims={holder.claims}
        successors={successors}
        mayHandOver={mayHandOver}
        reasonId={HAND_OVER_REASON}
      />
    ) : null;
  const heads = members.filter(({ roles }) => roles.includes('head'));
  const isNamed = members.some((member) => member.personId === personId && member.namedInPublic);
  return (
    <TextsProvider texts={peopleTexts}>
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 md:px-6">
        <h1 className="text-[17px] font-semibold tracking-[-.01em]">{t('title')}</h1>
        <p className="min-w-0 truncate text-ink2">{t('count', { count: members.length, desk: person.deskName })}</p>
        <div className="ms-auto flex items-center gap-2">
          {mayHandOver ? (
            <Link href="/people/conflicts" prefetch={false} className="btn">
              {t('conflicts.title')}
            </Link>
          ) : null}
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
            {mayHandOver || holders.length === 0 ? null : (
              <p id={HAND_OVER_REASON} className="text-ink2">
                {t('onlyEditor')}
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
                    handOver={handOver(holders.find(({ personId: holder }) => holder === member.personId))}
                  />
                ))}
              </ul>
            </section>
            <Gone holders={holders.filter(({ isGone }) => isGone)} handOver={handOver} />
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
              <SelfActs deskId={deskId} namedInPublic={isNamed} />
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

/** People who are no longer of the desk and still hold claims. */
function Gone({ holders, handOver }: { holders: Holder[]; handOver: (holder: Holder) => ReactNode }) {
  if (holders.length === 0) return null;
  return (
    <section>
      <h2 className="mb-1 text-[14px] font-semibold">{t('gone')}</h2>
      <p className="mb-2 text-ink2">{t('goneText')}</p>
      <ul className="hair rounded-lg border border-line bg-surface">
        {holders.map((holder) => (
          <li key={holder.personId} className="flex flex-wrap items-center justify-between gap-2 px-4 py-2.5">
            <span className="font-semibold" dir="auto">
              {holder.name}
            </span>
            {handOver(holder)}
          </li>
        ))}
      </ul>
    </section>
  );
}
