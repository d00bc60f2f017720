'use client';
import { FileUp, Globe, Square, Undo2 } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { useSay } from '#ui/texts.client';
import { addressIn, type Came } from './came';
import { CameLine } from './came-line.client';
import { type Bringing, type FieldText } from './use-bringing.client';
import { useFileDrop } from './use-file-drop.client';

interface Props {
  value: string;
  came: Came | null;
  set: (part: FieldText) => void;
  bringing: Bringing;
  /** Before the page is alive nothing typed could be kept. */
  isReady: boolean;
  error: string | undefined;
}

const READ = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf';

/** The text to check: pasted or typed, read from a page by its address, or from a file that is chosen or dropped anywhere. */
export function TextField({ value, came, set, bringing, isReady, error }: Props) {
  const say = useSay();
  const { step, problem, setProblem, readFile } = bringing;
  const drop = (files: File[]) => {
    const [file] = files;
    if (!file || !isReady) return;
    if (files.length > 1) setProblem(say('intake.manyFiles'));
    else void readFile(file);
  };
  const isOver = useFileDrop(drop);
  const wrong = problem ?? error;
  const type = (text: string) => {
    setProblem(null);
    set({ text, came: text.trim() === '' ? null : came });
  };
  return (
    <div className={`field flex flex-col overflow-hidden rounded-[10px] ${isOver ? 'ring-2 ring-accent' : ''}`}>
      <label htmlFor="text" className="sr-only">
        {say('intake.text')}
      </label>
      <textarea
        id="text"
        name="text"
        dir="auto"
        spellCheck={false}
        readOnly={!isReady || step !== null}
        value={value}
        onChange={(event) => type(event.target.value)}
        aria-describedby={wrong ? 'text-wrong text-hint' : 'text-hint'}
        aria-invalid={wrong ? true : undefined}
        className="serif h-[230px] w-full resize-y bg-transparent px-4 py-4 text-[17px] leading-[1.62] outline-offset-[-2px] md:h-[338px] md:px-5"
      />
      <div className="flex min-h-[46px] flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-bg px-3 py-2">
        {step === null ? (
          <Ways address={addressIn(value)} bringing={bringing} isReady={isReady} drop={drop} />
        ) : (
          <button type="button" className="btn btn-sm" onClick={bringing.stop}>
            <Square size={11} aria-hidden />
            {say('intake.stop')}
          </button>
        )}
        <p role="status" className="min-w-0 text-ink2 empty:hidden">
          {step}
        </p>
        <p id="text-hint" className={`min-w-0 text-xs text-ink2 ${step ? 'sr-only' : ''}`}>
          <Hint value={value} came={came} isOver={isOver} />
        </p>
        {bringing.putBack && step === null ? (
          <button type="button" className="btn btn-sm ms-auto" onClick={bringing.putBack}>
            <Undo2 size={13} aria-hidden />
            {say('intake.putBack')}
          </button>
        ) : null}
      </div>
      <p id="text-wrong" role="alert" className="border-t border-line px-3 py-2 text-(--st-sent-back) empty:hidden">
        {wrong}
      </p>
    </div>
  );
}

interface WaysProps {
  /** What stands in the field, when it is an address. */
  address: string | null;
  bringing: Bringing;
  isReady: boolean;
  drop: (files: File[]) => void;
}

/** The ways a text comes in beside typing it. */
function Ways({ address, bringing, isReady, drop }: WaysProps) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    drop([...(event.target.files ?? [])]);
    event.target.value = '';
  };
  return (
    <>
      <input ref={picker} type="file" accept={READ} className="hidden" onChange={choose} aria-hidden tabIndex={-1} />
      {address ? (
        <button type="button" className="btn btn-sm btn-p" disabled={!isReady} onClick={() => void bringing.fetchPage(address)}>
          <Globe size={13} aria-hidden />
          {say('intake.readPage')}
        </button>
      ) : null}
      <button type="button" className="btn btn-sm" disabled={!isReady} onClick={() => picker.current?.click()}>
        <FileUp size={13} aria-hidden />
        {say('intake.choose')}
      </button>
    </>
  );
}

function Hint({ value, came, isOver }: { value: string; came: Came | null; isOver: boolean }) {
  const say = useSay();
  if (isOver) return say('intake.drop');
  if (addressIn(value)) return say('intake.isAddress');
  return came ? <CameLine came={came} /> : say('intake.hint');
}
