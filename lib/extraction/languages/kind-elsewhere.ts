import { anyOf, type Sayings, sayingsOf } from '#lib/extraction/languages/sayings';
import type { ClaimKind } from '#lib/workflow/vocabulary';

interface Patterns {
  kinds: [ClaimKind, RegExp][];
}

const built = new Map<string, Patterns | null>();

/** What kind of statement the words make in a language of rules, by small lists; null when its words are not known. */
export function kindElsewhere(words: string, language: string, hasQuantity: boolean): ClaimKind | null {
  const patterns = patternsOf(language);
  if (!patterns) return null;
  const found = patterns.kinds.find(([, pattern]) => pattern.test(words))?.[0];
  if (found !== undefined && found !== 'capability' && found !== 'document') return found;
  return hasQuantity ? 'quantity' : (found ?? 'event');
}

function patternsOf(language: string): Patterns | null {
  const base = language.split('-')[0] ?? '';
  const known = built.get(base);
  if (known !== undefined) return known;
  const words = sayingsOf(base);
  const made = words && { kinds: kindsOf(words) };
  built.set(base, made);
  return made;
}

function kindsOf({ opinion, ahead, motive, causal, document, capability }: Sayings): [ClaimKind, RegExp][] {
  const whole = (list: string) => new RegExp(`(?<![\\p{L}])(?:${anyOf(list)})(?![\\p{L}])`, 'iu');
  return [
    ['opinion', whole(opinion)],
    ['prediction', whole(ahead)],
    ['motive', whole(motive)],
    ['causal', whole(causal)],
    ['document', new RegExp(`^(?:\\p{L}{1,4}\\s)?(?:${anyOf(document)})(?![\\p{L}])`, 'iu')],
    ['capability', whole(capability)],
  ];
}
