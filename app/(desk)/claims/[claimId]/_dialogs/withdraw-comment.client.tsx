'use client';
import { useSay } from '#ui/texts.client';
import { useDesk } from '../_act/desk.client';
import { FormDialog } from './frame.client';

/** Erases one's own comment; `about` is its number. */
export function WithdrawCommentDialog({ about }: { about: string | undefined }) {
  const { run } = useDesk();
  const say = useSay();
  return (
    <FormDialog
      title={say('comment.withdrawTitle')}
      text={say('comment.withdrawText')}
      verb={say('verb.withdraw-comment')}
      isDanger
      send={() => run({ act: 'withdraw-comment', path: `comments/${about}/withdraw` })}
    >
      {null}
    </FormDialog>
  );
}
