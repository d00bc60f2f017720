'use client';
import { useRef } from 'react';
import { SOURCE_TYPES } from '#lib/workflow/vocabulary';
import { Area, Input, Select } from '#ui/field.client';
import { useSay } from '#ui/texts.client';
import { CaptureField } from './capture-field.client';
import { FileField } from './file-field.client';
import type { FieldsProps } from './source.client';
import { isFilled, withAddress, withCapture, withFile, withFormerFile, withTyped } from './fill-source';
import { awaitedIn, captureIn, isCapturedAtOnce, type SourceDraft } from './source-draft';

interface Props extends FieldsProps {
  setAll: (part: Partial<SourceDraft>) => void;
  origins: string[];
  /** The source as it stands, and whether words of it are kept; null for a new one. */
  before: (SourceDraft & { hasCopy: boolean }) | null;
  /** Whether its copy may come later, or not at all. */
  mayWait?: boolean;
}

/** What a source is: first where it stands and our copy of it, then how it is named, then words that somebody types. */
export function Facts({ fields, set, setAll, origins, before, mayWait = false }: Props) {
  const say = useSay();
  return (
    <>
      <Copy {...{ fields, set, setAll, origins, before, mayWait }} />
      <Names {...{ fields, set, setAll, origins }} />
      <Area
        name="snapshot"
        label={say('source.snapshot')}
        hint={before?.hasCopy ? say('source.snapshotKept') : say('source.snapshotHint')}
        isOptional
        isSerif
        rows={4}
        max={1_000_000}
        value={fields.snapshot}
        set={(value) => set('snapshot', value)}
      />
    </>
  );
}

/** Its address with the page there, and its file. */
function Copy({ fields, set, setAll, before, mayWait = false }: Props) {
  const say = useSay();
  const isNewAddress = before?.url !== fields.url.trim();
  const fileInput = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className="space-y-2">
        <Input
          name="url"
          type="url"
          label={say('source.url')}
          isOptional
          max={2000}
          value={fields.url}
          set={(value) => setAll(withAddress(fields, value))}
        />
        <CaptureField
          url={fields.url}
          captureId={captureIn(fields) || awaitedIn(fields)}
          set={(capture) => setAll(withCapture(fields, capture))}
          await={({ id, url }) => setAll({ askedId: id, askedUrl: url, linkOnly: false })}
          linkOnly={mayWait ? { is: fields.linkOnly, set: (is) => set('linkOnly', is) } : null}
          isAtOnce={mayWait && isNewAddress && isCapturedAtOnce(fields)}
          upload={() => fileInput.current?.click()}
          fileName={fields.fileSha256 && fields.fileName}
        />
      </div>
      <FileField
        label={say('source.file')}
        name={fields.fileName}
        inputRef={fileInput}
        set={(file) => setAll(withFile(fields, file))}
        takeOut={takeOutOf({ fields, setAll, before })}
      />
    </>
  );
}

/** A file that came new can be taken out again: then the source has the one that it had. */
function takeOutOf({ fields, setAll, before }: Pick<Props, 'fields' | 'setAll' | 'before'>): (() => void) | null {
  const { fileSha256, fileName } = before ?? { fileSha256: '', fileName: '' };
  return fields.fileSha256 === fileSha256 ? null : () => setAll(withFormerFile(fields, { fileSha256, fileName }));
}

function Names({ fields, set, setAll, origins }: Pick<Props, 'fields' | 'set' | 'setAll' | 'origins'>) {
  const say = useSay();
  const text = (name: 'publisher' | 'author' | 'title' | 'publishedOn' | 'eventOn' | 'language' | 'interest' | 'origin') => ({
    name,
    label: say(`source.${name}`),
    value: fields[name],
    set: (value: string) => setAll(withTyped(fields, name, value)),
  });
  return (
    <>
      {isFilled(fields) ? <p className="text-xs text-ink3">{say('source.filled')}</p> : null}
      <Input {...text('title')} max={300} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Input {...text('publisher')} max={200} />
        <Select
          name="type"
          label={say('source.type')}
          value={fields.type}
          set={(value) => set('type', value as SourceDraft['type'])}
          options={SOURCE_TYPES.map((value) => ({ value, label: say(`sourceType.${value}`) }))}
        />
        <Input {...text('author')} isOptional max={200} />
        <Input {...text('publishedOn')} isOptional type="date" />
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
    </>
  );
}
