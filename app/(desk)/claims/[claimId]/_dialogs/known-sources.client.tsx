'use client';
import { useEffect, useState } from 'react';
import { useDesk } from '../_act/desk.client';
import { useSay } from '#ui/texts.client';
import { FIELD, RADIO } from '#app/_ui/looks';

interface KnownSource {
  sourceId: string;
  publisher: string;
  title: string;
  publishedOn: string | null;
  hasCopy: boolean;
}

interface Known {
  q: string;
  search: (q: string) => void;
  sources: KnownSource[];
  origins: string[];
}

const PAUSE_MS = 250;

/** Sources and origins the desk knows; asked again after each pause in typing. */
export function useKnownSources(): Known {
  const { call } = useDesk();
  const [q, search] = useState('');
  const [found, setFound] = useState<{ sources: KnownSource[]; origins: string[] }>({ sources: [], origins: [] });
  useEffect(() => {
    let isLate = false;
    const ask = async () => {
      const query = q.trim() ? `?q=${encodeURIComponent(q.trim())}` : '';
      const answer = await call<{ sources: KnownSource[]; origins: { name: string }[] }>(`/api/v1/sources${query}`, {
        method: 'GET',
      });
      if (answer.ok && !isLate) setFound({ sources: answer.data.sources, origins: answer.data.origins.map(({ name }) => name) });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [q, call]);
  return { q, search, ...found };
}

/** Picks a source of the desk as it stands, with its kept copy. */
export function KnownSources({ known, chosen, choose }: { known: Known; chosen: string; choose: (id: string) => void }) {
  const say = useSay();
  return (
    <div>
      <label className="mb-1 block text-xs font-medium text-ink2" htmlFor="known-q">
        {say('source.find')}
      </label>
      <input
        id="known-q"
        className={FIELD}
        dir="auto"
        value={known.q}
        maxLength={100}
        onChange={(event) => known.search(event.target.value)}
      />
      <fieldset className="hair mt-2 max-h-56 overflow-y-auto rounded-lg border border-line">
        <legend className="sr-only">{say('source.mode.known')}</legend>
        {known.sources.map((source) => (
          <label key={source.sourceId} className="flex cursor-pointer items-start gap-2.5 px-3 py-1.5 hover:bg-sunk">
            <input
              type="radio"
              className={`${RADIO} mt-0.5`}
              name="sourceId"
              checked={chosen === source.sourceId}
              onChange={() => choose(source.sourceId)}
            />
            <span className="min-w-0">
              <span className="block font-medium" dir="auto">
                {source.title}
              </span>
              <span className="text-xs text-ink3">
                {source.publisher}
                {source.publishedOn ? `, ${source.publishedOn}` : ''}. {say(source.hasCopy ? 'source.hasCopy' : 'source.noCopy')}
              </span>
            </span>
          </label>
        ))}
        {known.sources.length === 0 ? <p className="px-3 py-2 text-ink3">{say('source.noneFound')}</p> : null}
      </fieldset>
    </div>
  );
}
