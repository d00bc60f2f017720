'use client';
import { SOURCE_TYPES, STANCES, TIERS } from '#lib/workflow/vocabulary';
import { useDesk } from '../_act/desk.client';
import { useSay } from '../_act/texts.client';
import { Area, Input, Select } from './field.client';
import { FormDialog } from './frame.client';
import { KnownSources, useKnownSources } from './known-sources.client';
import { QuoteTrial } from './quote-trial.client';
import { emptySource, isReady, type SourceDraft, sourceBody, sourceDraftOf } from './source-draft';
import { useKeptForm } from './kept-form.client';

interface FieldsProps {
  fields: SourceDraft;
  set: <K extends keyof SourceDraft>(field: K, value: SourceDraft[K]) => void;
}

/** Puts a source on the claim, or corrects one: what it is, its own words as the kept copy, the quote, how it bears on what. */
export function SourceDialog({ about }: { about: string | undefined }) {
  const { claim, run } = useDesk();
  const say = useSay();
  const item = claim.evidence.find(({ evidenceId }) => evidenceId === about) ?? null;
  const before = item && sourceDraftOf(item);
  const { fields, set, drop, isKept } = useKeptForm<SourceDraft>(item ? `source-${item.evidenceId}` : 'source', before ?? emptySource(claim.words.questions[0] ?? 'veracity'));
  const known = useKnownSources();
  return (
    <FormDialog
      title={item ? say('source.edit', { n: item.n }) : say('source.add', { number: claim.number })}
      isWide
      discard={isKept ? drop : undefined}
      verb={item ? say('verb.change-evidence') : say('verb.add-evidence')}
      isOff={!isReady(fields)}
      send={async () => {
        const body = { seen: claim.seen, ...sourceBody(fields, before) };
        const refused = item
          ? await run({ act: 'change-evidence', path: `evidence/${item.evidenceId}`, method: 'PUT', body })
          : await run({ act: 'add-evidence', path: 'evidence', body });
        if (!refused) drop();
        return refused;
      }}
    >
      {item ? null : <Modes fields={fields} set={set} />}
      {fields.mode === 'known' && !item ? (
        <KnownSources known={known} chosen={fields.sourceId} choose={(id) => set('sourceId', id)} />
      ) : (
        <Facts fields={fields} set={set} origins={known.origins} hasCopy={item?.hasCopy ?? false} />
      )}
      <Use fields={fields} set={set} sourceId={fields.mode === 'known' || item ? fields.sourceId : null} />
    </FormDialog>
  );
}

function Modes({ fields, set }: FieldsProps) {
  const say = useSay();
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="sr-only">{say('source.which')}</legend>
      {(['new', 'known'] as const).map((mode) => (
        <label key={mode} className="flex min-h-6 items-center gap-2">
          <input type="radio" className="radio" name="mode" checked={fields.mode === mode} onChange={() => set('mode', mode)} />
          {say(`source.mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Facts({ fields, set, origins, hasCopy }: FieldsProps & { origins: string[]; hasCopy: boolean }) {
  const say = useSay();
  const text = (name: 'publisher' | 'author' | 'title' | 'url' | 'publishedOn' | 'eventOn' | 'language' | 'interest' | 'origin') => ({
    name,
    label: say(`source.${name}`),
    value: fields[name],
    set: (value: string) => set(name, value),
  });
  return (
    <>
      <Input {...text('title')} max={300} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Input {...text('publisher')} max={200} />
        <Select name="type" label={say('source.type')} value={fields.type} set={(value) => set('type', value as SourceDraft['type'])} options={SOURCE_TYPES.map((value) => ({ value, label: say(`sourceType.${value}`) }))} />
        <Input {...text('author')} isOptional max={200} />
        <Input {...text('publishedOn')} isOptional type="date" />
        <Input {...text('url')} isOptional type="url" max={2000} />
        <Input {...text('language')} isOptional max={20} hint={say('source.languageHint')} />
        <Input {...text('origin')} isOptional max={200} list="known-origins" hint={say('source.originHint')} />
        <Input {...text('interest')} isOptional max={300} hint={say('source.interestHint')} />
        <Input {...text('eventOn')} isOptional type="date" />
      </div>
      <datalist id="known-origins">
        {origins.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Area name="snapshot" label={say('source.snapshot')} hint={hasCopy ? say('source.snapshotKept') : say('source.snapshotHint')} isOptional isSerif rows={5} max={1_000_000} value={fields.snapshot} set={(value) => set('snapshot', value)} />
    </>
  );
}

function Use({ fields, set, sourceId }: FieldsProps & { sourceId: string | null }) {
  const { claim } = useDesk();
  const say = useSay();
  return (
    <>
      <div>
        <Area name="quote" label={say('source.quote')} isOptional isSerif rows={3} max={5000} value={fields.quote} set={(value) => set('quote', value)} />
        <QuoteTrial quote={fields.quote} snapshot={fields.snapshot} sourceId={sourceId} note={fields.quoteNote} setNote={(value) => set('quoteNote', value)} />
      </div>
      <Input name="locator" label={say('source.locator')} isOptional max={300} hint={say('source.locatorHint')} value={fields.locator} set={(value) => set('locator', value)} />
      <div className="grid gap-4 sm:grid-cols-3">
        <Select name="question" label={say('source.question')} value={fields.question} set={(value) => set('question', value)} options={claim.words.questions.map((value) => ({ value, label: say(`question.${value}`) }))} />
        <Select name="stance" label={say('source.stance')} value={fields.stance} set={(value) => set('stance', value as SourceDraft['stance'])} options={STANCES.map((value) => ({ value, label: say(`stance.${value}`) }))} />
        <Select name="tier" label={say('source.tier')} value={fields.tier} set={(value) => set('tier', value as SourceDraft['tier'])} options={TIERS.map((value) => ({ value, label: say(`tier.${value}`) }))} />
      </div>
    </>
  );
}
