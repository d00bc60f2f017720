'use client';
import { Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import type { Proposal } from '../_act/browser-document';
import { dateInWords } from '../_text/date-words';
import { useDateRead } from './use-date-read.client';

interface Props {
  i: number;
  date: { start?: number; edtf: string };
  set: (edtf: string) => void;
  error: string | undefined;
  /** What was read of the same words of the text. */
  read: Proposal['dates'][number] | undefined;
}

/** A date as anybody would type it; below it how it is understood, in words, or what may be typed. */
export function DateField({ i, date, set, error, read }: Props) {
  const say = useSay();
  const { words, isRead, refused } = useUnderstood(date.edtf.trim());
  const basis = read?.edtf === date.edtf.trim() ? `: ${read.basis}` : '';
  const wrong = isRead ? undefined : error;
  return (
    <Input
      name={`dates-${i}`}
      label={say('card.when')}
      hint={refused !== null && refused === wrong ? undefined : (refused ?? `${words}${basis}`)}
      error={wrong}
      isOptional
      max={60}
      value={date.edtf}
      set={set}
    />
  );
}

/** EDTF is understood here, other words by the desk; until something is, the words say what may be typed. */
function useUnderstood(typed: string): { words: string; isRead: boolean; refused: string | null } {
  const say = useSay();
  const here = dateInWords(typed, say);
  const isEdtf = here !== typed;
  const answer = useDateRead(isEdtf ? '' : typed);
  if (isEdtf) return { words: here, isRead: true, refused: null };
  if (answer && answer.edtf !== null)
    return { words: say('line.dateRead', { day: dateInWords(answer.edtf, say) }), isRead: true, refused: null };
  return { words: say('line.dateHint'), isRead: false, refused: answer?.sentence ?? null };
}
