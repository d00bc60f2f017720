import type { Metadata } from 'next';
import Link from 'next/link';
import { howToStart } from '#lib/desks/start-desk';
import { findOpenDemo } from '#lib/people/sign-in/demo-sign-in';
import { Card } from '../_door/card';
import { readDoor } from '../_door/read-door';
import { StartForm } from '../_door/start-form.client';
import { t } from '../_door/texts';

export const metadata: Metadata = { title: t('door.firstRun.title') };

/** The first head names the desk and signs up. */
export default async function FirstRunPage() {
  const door = await readDoor();
  const way = await howToStart(door);
  if (way === 'closed') return <Closed />;
  const demo = await findOpenDemo(door);
  const back = (
    <Link href="/sign-in" prefetch={false} className="text-ink2 underline underline-offset-3">
      {t(demo ? 'door.firstRun.back' : 'door.toSignIn')}
    </Link>
  );
  return (
    <Card title={t('door.firstRun.title')} text={t('door.firstRun.text')} after={back}>
      <StartForm zones={Intl.supportedValuesOf('timeZone')} needsToken={way === 'token'} />
      {demo ? <p className="mt-4 text-ink2">{t('door.firstRun.closesDemo')}</p> : null}
    </Card>
  );
}

function Closed() {
  return (
    <Card title={t('door.firstRun.closedTitle')} text={t('door.firstRun.closedText')}>
      <Link href="/sign-in" prefetch={false} className="btn btn-p min-h-11 w-full text-[14px]">
        {t('door.toSignIn')}
      </Link>
    </Card>
  );
}
