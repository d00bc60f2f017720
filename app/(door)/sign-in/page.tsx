import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { findSession, ownPath } from '#app/_server/session';
import { howToStart } from '#lib/desks/start-desk';
import { findOpenDemo } from '#lib/people/sign-in/demo-sign-in';
import { Card } from '../_door/card';
import { DemoPage } from '../_door/demo-page';
import { LeaveButton } from '../_door/leave-button.client';
import { readDemo } from '../_door/read-demo';
import { readDoor } from '../_door/read-door';
import { SignInForm } from '../_door/sign-in-form.client';
import { t } from '../_door/texts';

export const metadata: Metadata = { title: t('door.signIn.title') };

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

/** The way in: a click while the demo is open, else address and password. */
export default async function SignInPage({ searchParams }: Props) {
  const wish = (await searchParams).next;
  const next = ownPath(typeof wish === 'string' ? wish : null);
  const door = await readDoor();
  const session = await findSession();
  const demo = await findOpenDemo(door);
  if (demo) {
    const signedIn = session?.place ? { email: session.place.name, deskName: session.place.deskName } : null;
    return <DemoPage demo={await readDemo(demo.id, new Date())} next={next} signedIn={signedIn} />;
  }
  if (session?.place) redirect(next);
  if (session) return <WithoutDesk email={session.email} />;
  const hasNobody = (await howToStart(door)) !== 'closed';
  return (
    <Card title={t('door.signIn.title')} text={hasNobody ? t('door.signIn.noPeople') : undefined}>
      <SignInForm next={next} />
      <p className="mt-4 text-ink2">{t('door.signIn.meaning')}</p>
      <p className="mt-1 text-ink2">{t('door.signIn.forgot')}</p>
    </Card>
  );
}

function WithoutDesk({ email }: { email: string }) {
  return (
    <Card title={t('door.signIn.signedIn', { email })} text={t('door.signIn.noDesk')}>
      <LeaveButton next="/sign-in" />
    </Card>
  );
}
