'use client';
import { Camera } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { type CaptureState, type CaptureStep, isUnderWay } from '#lib/captures/vocabulary';
import { useSay } from '#ui/texts.client';
import { useDesk } from './desk.client';

const LOOK_MS = 1500;
/** It is put on its source right after its end. */
const LINKED_MS = 1500;

/** How far the capture of a source is; the page is drawn anew once it has ended. */
export function AwaitCapture({ id }: { id: string }) {
  const { call } = useDesk();
  const say = useSay();
  const router = useRouter();
  const [step, setStep] = useState<CaptureStep | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const look = async () => {
      const answer = await call<{ state: CaptureState; step: CaptureStep | null }>(`/api/v1/captures/${id}`, { method: 'GET' });
      if (isOver) return;
      if (answer.ok && !isUnderWay(answer.data.state)) {
        timer = setTimeout(() => router.refresh(), LINKED_MS);
        return;
      }
      if (answer.ok) setStep(answer.data.step);
      timer = setTimeout(() => void look(), LOOK_MS);
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [id, call, router]);
  return (
    <p className="mt-1.5 flex items-start gap-1 text-xs text-ink2" role="status">
      <Camera size={12} className="mt-0.5 shrink-0" aria-hidden />
      <span>
        {say('capture.running')} {say(`capture.step.${step ?? 'queued'}`)}
      </span>
    </p>
  );
}
