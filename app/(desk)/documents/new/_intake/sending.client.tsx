'use client';
import { useSay } from '#ui/texts.client';
import type { Filing } from './use-filing.client';

interface Props {
  filing: Filing;
  isOff: boolean;
  isKept: boolean;
  discard: () => void;
}

/** The buttons under the intake, and what became of the last press. */
export function Sending({ filing, isOff, isKept, discard }: Props) {
  const say = useSay();
  const { step, refused } = filing;
  const isBusy = step !== 'idle';
  const off = isOff || isBusy;
  return (
    <div className="shrink-0 border-t border-line bg-surface">
      <div className="mx-auto flex max-w-[1120px] flex-wrap items-center gap-2.5 px-4 py-3 md:px-8">
        {isKept ? (
          <p className="flex min-w-0 flex-wrap items-center gap-x-3 text-xs text-ink3 max-sm:hidden">
            {say('intake.keptHere')}
            <button type="button" className="min-h-6 font-medium text-ink2 underline-offset-2 hover:underline" onClick={discard}>
              {say('intake.discard')}
            </button>
          </p>
        ) : null}
        <p role="status" className="text-ink2 empty:hidden">
          {step === 'filing' ? say('intake.filing') : step === 'finding' ? say('intake.finding') : ''}
        </p>
        <p role="alert" className="text-(--st-sent-back) empty:hidden">
          {refused?.sentence}
        </p>
        <span className="ms-auto flex gap-2.5 max-sm:w-full">
          <button
            type="button"
            className="btn max-sm:flex-1"
            aria-disabled={off}
            aria-describedby={isOff ? 'why-nothing' : undefined}
            onClick={() => !off && void filing.file({ isRead: false })}
          >
            {say('intake.myself')}
          </button>
          <button
            type="submit"
            className={`btn max-sm:flex-1 ${off ? '' : 'btn-p'}`}
            aria-disabled={off}
            aria-describedby={isOff ? 'why-nothing' : undefined}
          >
            {say('intake.submit')}
            <kbd className="kbd max-sm:hidden">⌘↵</kbd>
          </button>
        </span>
      </div>
    </div>
  );
}
