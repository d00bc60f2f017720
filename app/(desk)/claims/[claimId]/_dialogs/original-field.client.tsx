'use client';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { KnownSources, useKnownSources } from './known-sources.client';
import { Facts } from './facts.client';
import { Modes } from './source.client';
import type { SourceDraft } from './source-draft';

interface Props {
  isKept: boolean;
  setKept: (isKept: boolean) => void;
  fields: SourceDraft;
  set: <K extends keyof SourceDraft>(field: K, value: SourceDraft[K]) => void;
  setAll: (part: Partial<SourceDraft>) => void;
}

/** The copy of the original that somebody reads in: one that the desk has, or a page, a file or words that are kept now. */
export function OriginalField({ isKept, setKept, fields, set, setAll }: Props) {
  const { claim } = useDesk();
  const say = useSay();
  const known = useKnownSources();
  return (
    <fieldset className={isKept ? 'space-y-4 rounded-lg border border-line px-3.5 pt-2 pb-3.5' : ''}>
      <legend className="sr-only">{say('rendering.kept', { language: claim.translation.language })}</legend>
      <label className="flex min-h-8 cursor-pointer items-center gap-2.5">
        <input type="checkbox" className="chk" checked={isKept} onChange={(event) => setKept(event.target.checked)} />
        {say('rendering.keep')}
      </label>
      {isKept ? (
        <>
          <p className="text-xs text-ink3">{say('rendering.keepHint')}</p>
          <Modes fields={fields} set={set} />
          {fields.mode === 'known' ? (
            <KnownSources known={known} chosen={fields.sourceId} choose={(id) => set('sourceId', id)} />
          ) : (
            <Facts fields={fields} set={set} setAll={setAll} origins={known.origins} before={null} />
          )}
        </>
      ) : null}
    </fieldset>
  );
}
