'use client';
import { UPDATE_SUBJECTS, type UpdateSubject } from '#lib/workflow/vocabulary';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area, Input, Select } from '#ui/field.client';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

/** What became known after publication, with its date; a late reply in the words in which it came. */
export function UpdateDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const reply = claim.lateReply ?? { who: claim.words.claimant ?? '', words: '', answeredOn: '' };
  const blank = { about: 'late-reply' as UpdateSubject, note: '', ...reply };
  const { fields, set, drop, isKept } = useKeptForm('update', blank);
  const { about, note, who, words, answeredOn } = fields;
  const isReply = about === 'late-reply';
  const lacksReply = isReply && (who.trim() === '' || words.trim() === '' || answeredOn === '');
  return (
    <FormDialog
      title={say('update.title', { number: claim.number })}
      text={say('update.text')}
      discard={isKept ? drop : undefined}
      verb={say('verb.update')}
      isOff={note.trim() === '' || lacksReply}
      send={async () => {
        const body = { seen: claim.seen, about, note, ...(isReply && { reply: { who, words, answeredOn } }) };
        const refused = await run({ act: 'update', path: 'update', body });
        if (!refused) drop();
        return refused;
      }}
    >
      <Select
        name="about"
        label={say('update.about')}
        value={about}
        options={UPDATE_SUBJECTS.map((value) => ({ value, label: say(`updateSubject.${value}`) }))}
        set={(value) => set('about', value as UpdateSubject)}
      />
      {isReply ? (
        <>
          <Input name="who" label={say('update.who')} max={200} value={who} set={(value) => set('who', value)} />
          <Input
            name="answeredOn"
            type="date"
            label={say('update.answeredOn')}
            value={answeredOn}
            set={(value) => set('answeredOn', value)}
          />
          <Area name="words" label={say('update.words')} isSerif max={5000} value={words} set={(value) => set('words', value)} />
        </>
      ) : null}
      <Area
        name="note"
        label={say('update.note')}
        hint={say('correct.noteHint')}
        max={1000}
        value={note}
        set={(value) => set('note', value)}
      />
    </FormDialog>
  );
}
