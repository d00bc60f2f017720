'use client';
import type { Level } from '#lib/verdicts/scales';
import { VerdictBall } from '#ui/marks';
import { RADIO } from '#app/_ui/looks';

interface Props {
  level: Level;
  name: string;
  isChosen: boolean;
  isOff: boolean;
  /** Why it cannot be chosen, when that differs from level to level. */
  note: string | null;
  describedBy?: string;
  choose: () => void;
}

/** One level of a scale: its ball, its word, what it means. */
export function RatingChoice({ level, name, isChosen, isOff, note, describedBy, choose }: Props) {
  return (
    <label
      className={`flex items-start gap-2 rounded-md px-1.5 py-1 ${isOff ? 'cursor-not-allowed text-ink3' : 'cursor-pointer hover:bg-sunk'} ${isChosen ? 'bg-(--sel)' : ''}`}
    >
      <input
        type="radio"
        className={`${RADIO} mt-0.5`}
        name={name}
        checked={isChosen}
        disabled={isOff}
        aria-describedby={describedBy}
        onChange={choose}
      />
      <span className={`mt-0.5 ${isOff ? 'opacity-60' : ''}`}>
        <VerdictBall mark={level.mark} slot={level.slot} size={15} />
      </span>
      <span className="min-w-0">
        <span className="font-medium">{level.label}</span>
        <span className="block text-xs text-ink3">
          {level.meaning}
          {note ? ` ${note}` : ''}
        </span>
      </span>
    </label>
  );
}
