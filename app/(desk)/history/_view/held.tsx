import type { HistoryEntry } from '#lib/audit/read-history';
import { t } from './texts';

/** What the ledger holds of an act: ids, numbers and digests, never the words. */
export function Held({ entry, names }: { entry: HistoryEntry; names: ReadonlyMap<string, string> }) {
  const { streamId, seq, opId, leafHash, leafIndex, at, sets, data } = entry;
  const place = leafIndex === null ? t('history.held.placeOpen') : String(leafIndex);
  const rows = [
    [t('history.held.event'), `${streamId}, ${t('history.held.number', { seq: String(seq) })}`],
    [t('history.held.recorded'), at.toISOString()],
    [t('history.held.operation'), opId],
    [t('history.held.leaf'), leafHash],
    [t('history.held.place'), place],
  ] as const;
  return (
    <dl className="mt-0.5 mb-2 grid gap-x-4 gap-y-1 rounded-md bg-sunk px-3 py-2.5 text-xs sm:grid-cols-[auto_minmax(0,1fr)]">
      {rows.map(([name, value]) => (
        <Line key={name} name={name} value={value} />
      ))}
      <Said name={t('history.held.sets')} said={sets} names={names} />
      <Said name={t('history.held.data')} said={data} names={names} />
    </dl>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="text-ink3">{name}</dt>
      <dd className="font-mono text-[11px] leading-[17px] break-all text-ink2">{value}</dd>
    </>
  );
}

function Said({ name, said, names }: { name: string; said: Record<string, unknown>; names: ReadonlyMap<string, string> }) {
  const lines = Object.entries(said).map(([key, value]) => [key, textOf(value, names)] as const);
  return (
    <>
      <dt className="text-ink3">{name}</dt>
      <dd className="font-mono text-[11px] leading-[17px] break-all text-ink2">
        {lines.length === 0 ? <span className="font-sans text-xs">{t('history.held.nothing')}</span> : null}
        {lines.map(([key, value]) => (
          <span key={key} className="block">
            <span className="text-ink3">{key}</span> <bdi>{value}</bdi>
          </span>
        ))}
      </dd>
    </>
  );
}

function textOf(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') return names.get(value) ?? value;
  return JSON.stringify(value) ?? '';
}
