'use client';
import { useId, useRef } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { SERIF_FIELD } from '#app/_ui/looks';
import { FormDialog } from '#ui/dialog.client';
import { Field, Input } from '#ui/field.client';
import { type Say, useSay } from '#ui/texts.client';
import { LineList } from './line-list.client';
import { type Understood, useLines } from './use-lines.client';

interface Props {
  person: { deskId: string; personId: string };
  people: { id: string; name: string }[];
  close: () => void;
  brought: (text: string) => void;
}

/** Many lines at once. What was typed stays in this browser until it is brought in; each line says what was understood. */
export function PasteDialog({ person: { deskId, personId }, people, close, brought }: Props) {
  const say = useSay();
  const names = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { fields, set, drop, isKept } = useKept(`cs:${personId}:${deskId}:incoming`, { text: '', sender: '', channel: '' });
  const { read, isReading } = useLines(deskId, fields.text);
  const ready = isReading ? 0 : readyLines(read);
  const send = async (): Promise<Refused | null> => {
    const senderId = people.find(({ name }) => name === fields.sender.trim())?.id;
    const said = { channel: fields.channel, ...(senderId ? { senderId } : { sender: fields.sender }) };
    const answer = await callApi<{ brought: number; counted: number }>({
      deskId,
      path: '/api/v1/incoming',
      body: { text: fields.text, ...said },
    });
    if (!answer.ok) return answer.code === 'offline' ? { ...answer, sentence: say('offline') } : answer;
    drop();
    brought(say('brought', answer.data));
    return null;
  };
  return (
    <FormDialog
      title={say('pasteTitle')}
      text={say('pasteText')}
      verb={ready > 0 ? say('bringInCount', { count: ready }) : say('bringIn')}
      isWide
      isOff={ready === 0}
      close={close}
      discard={isKept ? drop : undefined}
      send={send}
    >
      <Field label={say('pasteLabel')}>
        {(id) => (
          <textarea
            ref={area}
            id={id}
            name="text"
            dir="auto"
            rows={6}
            spellCheck={false}
            value={fields.text}
            onChange={(event) => set({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) area.current?.form?.requestSubmit();
            }}
            className={SERIF_FIELD}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Input
          name="sender"
          label={say('sender')}
          hint={say('senderHint')}
          max={200}
          list={names}
          value={fields.sender}
          set={(sender) => set({ sender })}
          isOptional
        />
        <Input
          name="channel"
          label={say('channel')}
          max={200}
          value={fields.channel}
          set={(channel) => set({ channel })}
          isOptional
        />
        <datalist id={names}>
          {people.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </div>
      <ReadLines read={read} isReading={isReading} />
    </FormDialog>
  );
}

/** What was understood, as a whole and line by line. */
function ReadLines({ read, isReading }: ReturnType<typeof useLines>) {
  const say = useSay();
  return (
    <>
      <p role="status" className="num text-xs text-ink2 empty:hidden">
        {isReading ? say('reading') : read ? summaryOf(read, say) : ''}
      </p>
      <p role="alert" className="text-(--st-sent-back) empty:hidden">
        {read && read.count > read.limit ? say('tooMany', { count: read.count, limit: read.limit }) : ''}
      </p>
      {read && read.lines.length > 0 ? <LineList lines={read.lines} /> : null}
    </>
  );
}

/** How many lines can be brought in; none while one of them cannot. */
function readyLines(read: Understood | null): number {
  if (!read || read.count > read.limit || read.lines.some(({ problem }) => problem)) return 0;
  return read.lines.length;
}

function summaryOf({ lines }: Understood, say: Say): string {
  const links = lines.filter(({ kind }) => kind === 'link').length;
  const known = lines.filter(({ isOpen, earlier, repeats }) => isOpen || earlier !== null || repeats !== null).length;
  return say('linesRead', { lines: lines.length, links, texts: lines.length - links, known });
}
