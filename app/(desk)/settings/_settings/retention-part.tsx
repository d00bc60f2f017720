import { dayIn, sizeOf } from '#app/_ui/format';
import type { WhatGoes } from '#lib/keeping/retention/due-copies';
import { RetentionForm } from './retention-form.client';
import { t } from './texts';

interface Props {
  deskId: string;
  months: number;
  goes: WhatGoes;
  isHead: boolean;
  timeZone: string;
}

/** The rule for old copies, and for the head what it removes next. */
export function RetentionPart({ goes, timeZone, ...form }: Props) {
  const { copies, bytes, next } = goes;
  // Where all copies are kept for good, only what was filed with no source can be due.
  const due = form.months === 0 ? 'retention.dueUnfiled' : 'retention.due';
  return (
    <RetentionForm {...form}>
      {form.isHead ? (
        <p className="num">
          {next ? t(due, { count: copies, size: sizeOf(bytes), day: dayIn(next, timeZone) }) : t('retention.none')}
        </p>
      ) : null}
      <p className="text-ink2">{t('retention.unfiled')}</p>
    </RetentionForm>
  );
}
