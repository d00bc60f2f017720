'use client';
import type { OriginCount } from '#lib/evidence/count-origins';
import { useSay } from '#ui/texts.client';

/** "5 docs, 2 indep.": the number that a rule counts stands out, amber while it is short of two. */
export function Origins({ origins: { documents, independent }, isLong = false }: { origins: OriginCount; isLong?: boolean }) {
  const say = useSay();
  if (documents === 0) return <span className="text-ink3">{say('noSource')}</span>;
  const form = `${isLong ? 'long' : 'short'}.${documents === 1 ? 'one' : 'many'}`;
  return (
    <span className="num whitespace-nowrap text-ink2">
      {say(`origins.${form}`, { documents })}{' '}
      <b className={`font-semibold ${independent < 2 ? 'text-sourcing' : 'text-ink'}`}>
        {say(isLong ? 'origins.independentLong' : 'origins.independent', { independent })}
      </b>
    </span>
  );
}
