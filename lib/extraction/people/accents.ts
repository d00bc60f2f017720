/** Surnames of a text in small letters with whoever bears them, and those with accents by their letters without. */
interface Surnames {
  surnames: ReadonlyMap<string, ReadonlySet<string>>;
  folded: Map<string, string | null>;
}

/** "YILMAZ" in a label is Emre Yılmaz, and "GARCIA" Eva García, when one alone bears such a name. */
export function withAccents({ surnames, folded }: Surnames, name: string): string | null {
  if (name !== plainLetters(name)) return null;
  if (folded.size === 0) {
    for (const [surname, names] of surnames) {
      const plain = plainLetters(surname);
      for (const full of names) if (surname !== plain) folded.set(plain, folded.has(plain) ? null : full);
    }
  }
  return folded.get(name.toLowerCase()) ?? null;
}

const HAS_MORE = /[^\0-\x7f]/;

function plainLetters(name: string): string {
  if (!HAS_MORE.test(name)) return name;
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l').replaceAll('ø', 'o');
}
