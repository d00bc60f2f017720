'use client';
import { useKept } from '#app/_client/kept.client';
import { FormDialog } from '#ui/dialog.client';
import { Area } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { useDocumentDesk } from '../_act/document-desk.client';

/** A person says that this text is too close to home, or no longer is. */
export function ConflictDialog() {
  const { document, close, send, announce } = useDocumentDesk();
  const say = useSay();
  const { fields, set, drop, isKept } = useKept(`cs:${document.personId}:conflict:${document.id}`, { note: '' });
  const hasConflict = document.conflict === null;
  const words = fields.note.trim();
  return (
    <FormDialog
      title={say(hasConflict ? 'conflict.title' : 'conflict.takeBackTitle')}
      text={say(hasConflict ? 'conflict.text' : 'conflict.takeBackText')}
      close={close}
      discard={isKept ? drop : undefined}
      verb={say(hasConflict ? 'conflict.verb' : 'conflict.takeBack')}
      send={async () => {
        const body = { hasConflict, ...(hasConflict && words && { note: words }) };
        const answer = await send({ path: `/api/v1/documents/${document.id}/conflict`, body });
        if (!answer.ok) return answer;
        drop();
        announce(say(hasConflict ? 'conflict.done' : 'conflict.takenBack'));
        close();
        return null;
      }}
    >
      {hasConflict ? (
        <Area
          name="note"
          label={say('conflict.words')}
          hint={say('conflict.wordsHint')}
          isOptional
          max={500}
          value={fields.note}
          set={(note) => set({ note })}
        />
      ) : null}
    </FormDialog>
  );
}
