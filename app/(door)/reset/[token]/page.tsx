import type { Metadata } from 'next';
import { database } from '#lib/db/connection';
import { findReset } from '#lib/people/resets/reset-password';
import { Card } from '../../_door/card';
import { ResetForm } from '../../_door/reset-form.client';
import { t } from '../../_door/texts';

export const metadata: Metadata = { title: t('door.reset.title') };

interface Props {
  params: Promise<{ token: string }>;
}

/** What somebody sees who opens the link for a new password. */
export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const reset = token.length <= 100 ? await findReset(database(), token) : null;
  if (!reset) return <Card title={t('door.reset.goneTitle')} text={t('door.reset.goneText')} />;
  return (
    <Card title={t('door.reset.title')} text={t('door.reset.text', { email: reset.email })}>
      <ResetForm token={token} />
    </Card>
  );
}
