import { isFirmWord } from '#lib/extraction/words/roles';

/** "Cold Harbour" is Cold Harbour Pharma when that is the only name that begins so; null for any other. */
export function firmOf(names: ReadonlySet<string> | undefined, name: string): string | null {
  const longer = [...(names ?? [])].filter((each) => each.startsWith(`${name} `));
  const [firm] = longer;
  return longer.length === 1 && firm !== undefined && isFirmWord(firm.split(' ').at(-1) ?? '') ? firm : null;
}
