import type { Mention } from '#lib/extraction/reference/choose';
import type { Discourse, Entity } from '#lib/extraction/reference/entities';
import { countryOf } from '#lib/extraction/words/countries';

/** "we" in somebody's words: the body or the country that they speak for. */
export interface Side {
  who: string;
  sure: 'certain' | 'likely';
}

/**
 * Whom somebody speaks for: the body of which the text says that they lead it or belong to it, the country of their office,
 * else the body that was spoken of most. Null when there is none.
 */
export function sideOf(discourse: Discourse, speaker: Entity, before: readonly Mention[]): Side | null {
  if (speaker.nature === 'body') return { who: speaker.who, sure: 'certain' };
  const { directory } = discourse;
  for (const office of directory.officesOf(speaker.who)) {
    const of = / of (?:the )?(.+)$/.exec(office)?.[1];
    const found = of ? entityCalled(discourse, of) : countryOf(office.split(' ')[0] ?? '');
    if (found) return { who: found, sure: 'likely' };
  }
  const body = directory.bodyOf(speaker.who);
  if (body) return { who: body, sure: 'likely' };
  return spokenOfMost(discourse, before);
}

function entityCalled({ byName, directory }: Discourse, words: string): string | null {
  for (const name of byName.keys()) if (name.toLowerCase() === words) return name;
  return directory.bodyCalled(words.split(' ').at(-1) ?? '');
}

function spokenOfMost({ recent, byName }: Discourse, before: readonly Mention[]): Side | null {
  const bodies = [...new Set([...before.map(({ entity }) => entity), ...recent, ...[...byName.values()].slice(0, 40)])].filter(
    ({ nature, isNamed }) => isNamed && (nature === 'body' || nature === 'country' || nature === 'place'),
  );
  const [best] = bodies.toSorted((a, b) => weight(b) - weight(a));
  return best ? { who: best.who, sure: 'likely' } : null;
}

function weight({ nature, mentions }: Entity): number {
  return mentions + (nature === 'body' ? 0.5 : nature === 'country' ? 0.2 : 0);
}
