'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useState } from 'react';
import { callApi, type Refused } from '#app/_client/call-api.client';
import { useKept } from '#app/_client/kept.client';
import { FIELD, RADIO } from '#app/_ui/looks';
import { TOPICS, type Topic } from '#lib/notices/vocabulary';
import { Input } from '#ui/field.client';
import { useSay } from '#ui/texts.client';

interface Props {
  deskId: string;
  chat: { url: string; topics: Topic[] } | null;
}

interface Chat {
  url: string;
  topics: Topic[];
}

/** What a chat hears of unless the head says otherwise: what holds others up. */
const FIRST_TOPICS: Topic[] = ['sign', 'back', 'stopped'];

/** The chat's address and what it hears of; a test of it, a new secret, and its end. */
export function ChatForm({ deskId, chat }: Props) {
  const say = useSay();
  const { fields, set, drop, isKept } = useKept<Chat>(`cs:chat:${deskId}`, chat ?? { url: '', topics: FIRST_TOPICS });
  const { said, refused, secret, act } = useActs(deskId);
  const isOff = chat !== null && !isKept;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isOff && (await act({ method: 'PUT', path: '', body: fields, said: 'saved' }))) drop();
  };
  return (
    <form method="post" className="space-y-3" onSubmit={(event) => void save(event)}>
      <Input
        name="url"
        type="url"
        label={say('url')}
        hint={say('urlHint')}
        max={2000}
        value={fields.url}
        set={(url) => set({ url })}
        error={refused?.field === 'url' ? refused.sentence : undefined}
      />
      <TopicChoice topics={fields.topics} set={(topics) => set({ topics })} />
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" className="btn" aria-disabled={isOff}>
          {say('save')}
        </button>
        {chat && !isKept ? (
          <>
            <button type="button" className="btn" onClick={() => void act({ path: '/test', said: 'arrived' })}>
              {say('test')}
            </button>
            <button type="button" className="btn" onClick={() => void act({ path: '/secret', said: '' })}>
              {say('renew')}
            </button>
            <button type="button" className="btn" onClick={() => void act({ path: '/remove', said: 'removed' })}>
              {say('remove')}
            </button>
          </>
        ) : null}
      </div>
      <p role="status" className="text-ink2 empty:hidden">
        {said}
      </p>
      {refused && refused.field !== 'url' ? (
        <p role="alert" className="text-(--st-sent-back)">
          {refused.sentence}
        </p>
      ) : null}
      {secret ? <Secret secret={secret} /> : null}
    </form>
  );
}

interface Act {
  method?: 'POST' | 'PUT';
  path: '' | '/test' | '/secret' | '/remove';
  body?: object;
  /** What is said when it is done. */
  said: string;
}

interface Done {
  secret?: string | null;
  /** Why a test did not arrive, as a code. */
  fault?: string | null;
}

/** Sends the acts of this form and holds what came of the last one. The secret stays in sight until the page is left. */
function useActs(deskId: string) {
  const say = useSay();
  const router = useRouter();
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const act = async ({ path, said: done, ...call }: Act) => {
    setSaid('');
    const answer = await callApi<Done>({ deskId, ...call, path: `/api/v1/desk/chat${path}` });
    setRefused(answer.ok ? null : { ...answer, sentence: answer.sentence || say('offline') });
    if (!answer.ok) return false;
    const { fault, secret: made } = answer.data;
    setSaid(fault ? say(`reason.${fault}`) : done && say(done));
    if (made) setSecret(made);
    if (path === '/remove') setSecret(null);
    router.refresh();
    return true;
  };
  return { said, refused, secret, act };
}

function TopicChoice({ topics, set }: { topics: readonly Topic[]; set: (topics: Topic[]) => void }) {
  const say = useSay();
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink2">{say('topics')}</legend>
      {TOPICS.map((topic) => (
        <label key={topic} className="flex min-h-6 items-center gap-2 py-0.5">
          <input
            type="checkbox"
            className={RADIO}
            checked={topics.includes(topic)}
            onChange={({ target: { checked } }) =>
              set(TOPICS.filter((each) => (each === topic ? checked : topics.includes(each))))
            }
          />
          {say(`topic.${topic}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Secret({ secret }: { secret: string }) {
  const say = useSay();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-ink2">
        {say('secret')}
      </label>
      <input
        id={id}
        readOnly
        value={secret}
        aria-describedby={`${id}-hint`}
        className={`${FIELD} num`}
        onFocus={({ target }) => target.select()}
      />
      <p id={`${id}-hint`} className="mt-1 text-xs text-ink3">
        {say('secretHint')}
      </p>
    </div>
  );
}
