const PARTICLE = /^(?:Van|Von|De|Da|Di|Del|Della|Der|Den|Ter|Ten|Al|El|La|Le|Du|Dos|Bin|Ibn)\s\p{Lu}/u;

/** "Van Reenen" at the head of a sentence is "Nokuthula van Reenen", when that is the only one; null for any other name. */
export function withParticle(people: Iterable<string>, name: string): string | null {
  if (!PARTICLE.test(name)) return null;
  const own = ` ${name.toLowerCase()}`;
  const bearers = [...people].filter((each) => each.length > own.length && each.toLowerCase().endsWith(own));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}
