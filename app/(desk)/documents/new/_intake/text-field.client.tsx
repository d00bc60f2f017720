'use client';
import { FileUp } from 'lucide-react';
import { type ChangeEvent, useCallback, useRef, useState } from 'react';
import { useSay } from '#ui/texts.client';
import { decodeText } from './decode-text';
import { useFileDrop } from './use-file-drop.client';

interface Props {
  value: string;
  fileName: string;
  set: (part: { text: string; fileName: string }) => void;
  /** Before the page is alive nothing typed could be kept. */
  isReady: boolean;
  error: string | undefined;
}

/** The text to check: pasted, typed, dropped anywhere on the page, or from a file. */
export function TextField({ value, fileName, set, isReady, error }: Props) {
  const say = useSay();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = useCallback(
    async (files: File[]) => {
      const [file] = files;
      if (!file) return;
      if (files.length > 1) return setProblem(say('intake.manyFiles'));
      const result = decodeText(file.name, new Uint8Array(await file.arrayBuffer()));
      if ('problem' in result) return setProblem(say(`intake.${result.problem}`, { name: file.name }));
      setProblem(null);
      set({ text: result.text, fileName: file.name });
    },
    [say, set],
  );
  const drop = useCallback((files: File[]) => void take(files), [take]);
  const isOver = useFileDrop(drop);
  const wrong = problem ?? error;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    void take([...(event.target.files ?? [])]);
    event.target.value = '';
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
        readOnly={!isReady}
        value={value}
        onChange={(event) => set({ text: event.target.value, fileName })}
        aria-describedby={wrong ? 'text-wrong text-hint' : 'text-hint'}
        aria-invalid={wrong ? true : undefined}
        className="serif h-[230px] w-full resize-y bg-transparent px-4 py-4 text-[17px] leading-[1.62] outline-offset-[-2px] md:h-[338px] md:px-5"
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line bg-bg px-3 py-2">
        <input
          ref={picker}
          type="file"
          accept=".txt,.md,text/plain,text/markdown"
          className="hidden"
          onChange={choose}
          aria-hidden
          tabIndex={-1}
        />
        <button type="button" className="btn btn-sm" disabled={!isReady} onClick={() => picker.current?.click()}>
          <FileUp size={13} aria-hidden />
          {say('intake.choose')}
        </button>
        <p id="text-hint" className="min-w-0 text-xs text-ink2">
          {isOver ? say('intake.drop') : fileName ? say('intake.fileIs', { name: fileName }) : say('intake.hint')}
        </p>
      </div>
      <p id="text-wrong" role="alert" className="border-t border-line px-3 py-2 text-(--st-sent-back) empty:hidden">
        {wrong}
      </p>
    </div>
  );
}
