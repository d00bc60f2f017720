import type { Metadata } from 'next';
import Link from 'next/link';
import { findSession } from '#app/_server/session';
import { database } from '#lib/db/connection';
import { findInvitation, type Invitation } from '#lib/people/invitations/find-invitation';
import { AcceptForm } from '../../_door/accept-form.client';
import { Card } from '../../_door/card';
import { LeaveButton } from '../../_door/leave-button.client';
import { t } from '../../_door/texts';

export const metadata: Metadata = { title: t('door.invitation.verb') };

interface Props {
  params: Promise<{ token: string }>;
}

/** What somebody sees who opens the link of an invitation. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const invitation = token.length <= 100 ? await findInvitation(database(), token) : null;
  if (invitation?.state !== 'open') return <Card title={t('door.invitation.goneTitle')} text={t('door.invitation.goneText')} />;
  const { email, personId } = invitation;
  const session = await findSession();
  const path = `/invitations/${encodeURIComponent(token)}`;
  if (session && session.personId !== personId) {
    return (
      <Card title={t('door.invitation.otherTitle')} text={t('door.invitation.otherText', { email, other: session.email })}>
        <LeaveButton next={path} />
      </Card>
    );
  }
  if (personId && !session) return <SignInFirst email={email} path={path} />;
  return (
    <Card title={t('door.invitation.title', { desk: invitation.deskName })} text={t('door.invitation.text', { email })}>
      <MayDo roles={invitation.roles} />
      <AcceptForm token={token} name={invitation.name} isNew={personId === null} />
    </Card>
  );
}

function SignInFirst({ email, path }: { email: string; path: string }) {
  return (
    <Card title={t('door.invitation.knownTitle')} text={t('door.invitation.knownText', { email })}>
      <Link href={`/sign-in?next=${encodeURIComponent(path)}`} prefetch={false} className="btn btn-p min-h-11 w-full text-[14px]">
        {t('door.toSignIn')}
      </Link>
    </Card>
  );
}

function MayDo({ roles }: Pick<Invitation, 'roles'>) {
  return (
    <section className="mb-5 rounded-lg border border-line bg-(--row) px-4 py-3">
      <h2 className="text-xs font-semibold text-ink2">{t('door.invitation.roles')}</h2>
      <dl className="mt-1.5 space-y-1.5">
        {roles.map((role) => (
          <div key={role}>
            <dt className="font-semibold">{t(`door.role.${role}`)}</dt>
            <dd className="text-ink2">{t(`door.may.${role}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
