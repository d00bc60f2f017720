import type { PinState } from './pins';

const TONE = { open: 'bg-(--st-sent-back)', answered: 'bg-ink2', settled: 'bg-(--st-signed)' } as const;

/** The drawing of a pin: red while it waits for an answer, ink once answered, green when settled. */
export function PinDot({ n, state, label }: { n: number; state: PinState; label: string }) {
  return (
    <span
      className={`num inline-grid h-[18px] min-w-[18px] shrink-0 place-items-center rounded-full rounded-es-[3px] px-1 font-sans text-[11px] leading-none font-bold text-surface ${TONE[state]}`}
    >
      <span aria-hidden>{n}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
