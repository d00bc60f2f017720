'use client';
import { MOST_UNITS, textOf } from '#lib/signoff/vocabulary';
import { SUGGESTION_FIELDS, type SuggestionField } from '#lib/workflow/vocabulary';
import { useSay } from '#ui/texts.client';
import { Area, Select } from '#ui/field.client';
import { useDesk } from '../_act/desk.client';
import { Diffed } from '#ui/diffed';
import { FormDialog } from './frame.client';
import { useKeptForm } from './kept-form.client';

interface Form extends Record<string, unknown> {
  field: SuggestionField;
  words: Partial<Record<SuggestionField, string>>;
  note: string;
}

/** An editor words a part of the signed text otherwise, with the words as they stand to begin from. */
export function SuggestDialog() {
  const { claim, run } = useDesk();
  const say = useSay();
  const standing = (field: SuggestionField) => textOf(field, { claimLine: claim.words.claimLine, verdict: claim.verdict });
  const { fields, set, drop, isKept } = useKeptForm<Form>('suggest', { field: 'summary', words: {}, note: '' });
  const { field } = fields;
  const before = standing(field) ?? '';
  const words = fields.words[field] ?? before;
  const isChanged = words.trim() !== '' && words.trim() !== before.trim();
  return (
    <FormDialog
      title={say('suggest.title', { number: claim.number })}
      text={say('suggest.text', { who: claim.assigneeName ?? say('suggest.whoever') })}
      isWide
      discard={isKept ? drop : undefined}
      verb={say('verb.suggest')}
      isOff={!isChanged}
      send={async () => {
        const note = fields.note.trim();
        const body = { seen: claim.seen, suggestion: { field, words }, ...(note && { note }) };
        const refused = await run({ act: 'suggest', path: 'suggestions', body });
        if (!refused) drop();
        return refused;
      }}
    >
      <Select
        name="field"
        label={say('suggest.field')}
        value={field}
        options={SUGGESTION_FIELDS.filter((each) => standing(each) !== null).map((value) => ({
          value,
          label: say(`pin.${value}`),
        }))}
        set={(value) => set('field', value as SuggestionField)}
      />
      <Area
        name="words"
        label={say('suggest.words')}
        isSerif
        rows={field === 'rationale' ? 9 : 3}
        max={MOST_UNITS[field]}
        value={words}
        set={(value) => set('words', { ...fields.words, [field]: value })}
      />
      {isChanged ? (
        <div role="group" aria-label={say('suggest.preview')}>
          <p className="mb-1 text-xs font-medium text-ink2">{say('suggest.preview')}</p>
          <p
            className="serif rounded-lg border border-line bg-paper px-3 py-2 text-[15px] leading-[1.5] whitespace-pre-line"
            dir="auto"
          >
            <Diffed before={before} after={words} />
          </p>
        </div>
      ) : null}
      <Area
        name="note"
        label={say('suggest.note')}
        isOptional
        rows={2}
        max={1000}
        value={fields.note}
        set={(value) => set('note', value)}
      />
    </FormDialog>
  );
}
