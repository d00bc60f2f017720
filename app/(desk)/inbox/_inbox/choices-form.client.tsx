'use client';
import { type FormEvent, useId, useState } from 'react';
import { callApi } from '#app/_client/call-api.client';
import { FIELD } from '#app/_ui/looks';
import { TOPICS, type Topic, WAYS, type Way } from '#lib/notices/vocabulary';
import { useSay } from '#ui/texts.client';

interface Props {
  deskId: string;
  ways: Record<Topic, Way>;
}

/** How this person hears of each topic by mail. */
export function ChoicesForm({ deskId, ways }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState(ways);
  const [kept, setKept] = useState(ways);
  const [said, setSaid] = useState('');
  const isOff = TOPICS.every((topic) => chosen[topic] === kept[topic]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isOff) return;
    const answer = await callApi({ deskId, method: 'PUT', path: '/api/v1/notices/choices', body: { ways: chosen } });
    setSaid(answer.ok ? say('saved') : answer.sentence || say('offline'));
    if (answer.ok) setKept(chosen);
  };
  return (
    <form method="post" onSubmit={(event) => void save(event)}>
      <div className="hair">
        {TOPICS.map((topic) => (
          <Choice
            key={topic}
            topic={topic}
            way={chosen[topic]}
            set={(way) => {
              setChosen({ ...chosen, [topic]: way });
              setSaid('');
            }}
          />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="submit" className="btn" aria-disabled={isOff}>
          {say('save')}
        </button>
        <p role="status" className="text-ink2">
          {said}
        </p>
      </div>
    </form>
  );
}

function Choice({ topic, way, set }: { topic: Topic; way: Way; set: (way: Way) => void }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <label htmlFor={id} className="min-w-0 flex-1 basis-52">
        {say(`topic.${topic}`)}
      </label>
      <span className="w-52">
        <select id={id} name={topic} className={FIELD} value={way} onChange={(event) => set(event.target.value as Way)}>
          {WAYS.map((each) => (
            <option key={each} value={each}>
              {say(`way.${each}`)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
