/** A noun without its plural: "partes" and "parte", "tribunales" and "tribunal" are one. */
export function stemOf(noun: string): string {
  return noun.replace(/(?:[^aeiouáéíóú]es|s)$/u, (end) => (end.length > 1 ? end.slice(0, 1) : ''));
}
