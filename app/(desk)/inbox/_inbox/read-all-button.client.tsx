'use client';
import { CheckCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { useSay } from '#ui/texts.client';

interface Props {
  deskId: string;
  /** The moment the list was drawn, ISO 8601. */
  until: string;
  label: string;
}

/** Marks as read what the list shows. */
export function ReadAllButton({ deskId, until, label }: Props) {
  const router = useRouter();
  const say = useSay();
  const [sentence, setSentence] = useState('');
  async function readAll() {
    const answer = await callApi({ deskId, path: '/api/v1/notices/read-all', body: { until } });
    if (answer.ok) router.refresh();
    setSentence(answer.ok ? '' : answer.sentence || say('offline'));
  }
  return (
    <>
      <p role="alert" className="text-(--st-sent-back) empty:hidden">
        {sentence}
      </p>
      <button type="button" className="btn" onClick={() => void readAll()}>
        <CheckCheck size={14} aria-hidden />
        {label}
      </button>
    </>
  );
}
