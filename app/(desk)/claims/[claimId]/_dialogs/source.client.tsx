'use client';
import { STANCES, TIERS } from '#lib/workflow/vocabulary';
import type { BrowserEvidence } from '../_act/browser-claim';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { Area, Input, Select } from '#ui/field.client';
import { Facts } from './facts.client';
import { FormDialog } from './frame.client';
import { KnownSources, useKnownSources } from './known-sources.client';
import { QuoteTrial } from './quote-trial.client';
import { captureIn, emptySource, isCapturedAtOnce, isReady, type SourceDraft, sourceBody, sourceDraftOf } from './source-draft';
import { useKeptForm } from './kept-form.client';
import { RADIO } from '#app/_ui/looks';

export interface FieldsProps {
  fields: SourceDraft;
  set: <K extends keyof SourceDraft>(field: K, value: SourceDraft[K]) => void;
}

/** Puts a source on the claim, or corrects one: what it is, its own words as the kept copy, the quote, how it bears on what. */
export function SourceDialog({ about }: { about: string | undefined }) {
  const { claim } = useDesk();
  const item = claim.evidence.find(({ evidenceId }) => evidenceId === about);
  return item ? <EditSource item={item} /> : <AddSource />;
}

function AddSource() {
  const { claim, run } = useDesk();
  const say = useSay();
  const form = useKeptForm<SourceDraft>('source', emptySource(claim.words.questions[0] ?? 'veracity'));
  const known = useKnownSources();
  const { fields, set } = form;
  const capturing = useCaptureAtOnce(form.setAll);
  const isKnown = fields.mode === 'known';
  return (
    <FormDialog
      title={say('source.add', { number: claim.number })}
      isWide
      discard={form.isKept ? form.drop : undefined}
      verb={say('verb.add-evidence')}
      isOff={!isReady(fields)}
      send={async () => {
        const body = { seen: claim.seen, ...sourceBody(await capturing(fields), null) };
        return form.dropIfDone(await run({ act: 'add-evidence', path: 'evidence', body }));
      }}
    >
      <Modes fields={fields} set={set} />
      {isKnown ? (
        <KnownSources known={known} chosen={fields.sourceId} choose={(id) => set('sourceId', id)} />
      ) : (
        <Facts fields={fields} set={set} setAll={form.setAll} origins={known.origins} before={null} mayWait />
      )}
      <Use fields={fields} set={set} sourceId={isKnown ? fields.sourceId : null} fileSha256={isKnown ? '' : fields.fileSha256} />
    </FormDialog>
  );
}

function EditSource({ item }: { item: BrowserEvidence }) {
  const { claim, run } = useDesk();
  const say = useSay();
  const before = sourceDraftOf(item);
  const form = useKeptForm<SourceDraft>(`source-${item.evidenceId}`, before);
  const { origins } = useKnownSources();
  const { fields, set } = form;
  const capturing = useCaptureAtOnce(form.setAll);
  return (
    <FormDialog
      title={say('source.edit', { n: item.n })}
      isWide
      discard={form.isKept ? form.drop : undefined}
      verb={say('verb.change-evidence')}
      isOff={!isReady(fields)}
      send={async () => {
        const isElsewhere = fields.url.trim() !== before.url;
        const body = { seen: claim.seen, ...sourceBody(isElsewhere ? await capturing(fields) : fields, before) };
        const path = `evidence/${item.evidenceId}`;
        return form.dropIfDone(await run({ act: 'change-evidence', path, method: 'PUT', body }));
      }}
    >
      <Facts
        fields={fields}
        set={set}
        setAll={form.setAll}
        origins={origins}
        before={{ ...before, hasCopy: item.hasCopy }}
        mayWait
      />
      <Use
        fields={fields}
        set={set}
        sourceId={item.sourceId}
        fileSha256={fields.fileSha256 === before.fileSha256 ? '' : fields.fileSha256}
      />
    </FormDialog>
  );
}

/** Has the page captured that is about to be added with nothing kept of it (E4); the capture joins the source when it is there. */
function useCaptureAtOnce(setAll: (part: Partial<SourceDraft>) => void) {
  const { call } = useDesk();
  return async (fields: SourceDraft): Promise<SourceDraft> => {
    if (!isCapturedAtOnce(fields)) return fields;
    const url = fields.url.trim();
    const answer = await call<{ id: string }>('/api/v1/captures', { method: 'POST', body: { url } });
    if (!answer.ok) return fields;
    const asked = { askedId: answer.data.id, askedUrl: url };
    setAll(asked);
    return { ...fields, ...asked };
  };
}

export function Modes({ fields, set }: FieldsProps) {
  const say = useSay();
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="sr-only">{say('source.which')}</legend>
      {(['new', 'known'] as const).map((mode) => (
        <label key={mode} className="flex min-h-6 items-center gap-2">
          <input type="radio" className={RADIO} name="mode" checked={fields.mode === mode} onChange={() => set('mode', mode)} />
          {say(`source.mode.${mode}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface UseProps extends FieldsProps {
  sourceId: string | null;
  /** A file that came new, whose words the quote may stand in. */
  fileSha256: string;
}

function Use({ fields, set, sourceId, fileSha256 }: UseProps) {
  const { claim } = useDesk();
  const say = useSay();
  return (
    <>
      <div>
        <Area
          name="quote"
          label={say('source.quote')}
          isOptional
          isSerif
          rows={3}
          max={5000}
          value={fields.quote}
          set={(value) => set('quote', value)}
        />
        <QuoteTrial
          quote={fields.quote}
          snapshot={fields.snapshot}
          captureId={sourceId && fields.mode === 'known' ? '' : captureIn(fields)}
          fileSha256={fileSha256}
          sourceId={sourceId}
          note={fields.quoteNote}
          setNote={(value) => set('quoteNote', value)}
        />
      </div>
      <Input
        name="locator"
        label={say('source.locator')}
        isOptional
        max={300}
        hint={say('source.locatorHint')}
        value={fields.locator}
        set={(value) => set('locator', value)}
      />
      <div className="grid gap-4 sm:grid-cols-3">
        <Select
          name="question"
          label={say('source.question')}
          value={fields.question}
          set={(value) => set('question', value)}
          options={claim.words.questions.map((value) => ({ value, label: say(`question.${value}`) }))}
        />
        <Select
          name="stance"
          label={say('source.stance')}
          value={fields.stance}
          set={(value) => set('stance', value as SourceDraft['stance'])}
          options={STANCES.map((value) => ({ value, label: say(`stance.${value}`) }))}
        />
        <Select
          name="tier"
          label={say('source.tier')}
          value={fields.tier}
          set={(value) => set('tier', value as SourceDraft['tier'])}
          options={TIERS.map((value) => ({ value, label: say(`tier.${value}`) }))}
        />
      </div>
    </>
  );
}
