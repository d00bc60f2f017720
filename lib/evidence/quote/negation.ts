/**
 * Words that turn a statement round, in the languages the desk reads most. Only ever a flag that sends a person's eye
 * there: a word missed costs a warning, a word too many costs a glance.
 */
const NEGATIONS = new Set(
  [
    'no not never none nobody nothing neither nor without cannot hardly barely denied denies deny refused refuses refuse false falsely untrue unlikely',
    'не нет ни никогда никто никого ничего ничто без нельзя невозможно отрицал отрицает опроверг опровергает отказался',
    'ні немає ніколи ніхто нічого няма ніколі нічога',
    'nicht kein keine keinen keinem keiner nie niemals niemand ohne weder',
    'pas jamais aucun aucune sans rien ne ni',
    'nunca jamás tampoco ningún ninguna nadie nada não nem sem',
    'non mai senza nessuno nessuna niente nie nigdy bez żaden nikt',
    '不 没 沒 未 无 無 非',
  ]
    .join(' ')
    .split(' '),
);

/** Whether the words contain a negation. */
export function hasNegation(text: string): boolean {
  return wordsOf(text).some(isNegation);
}

/** One word, in any letter case. */
export function isNegation(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return NEGATIONS.has(plain) || plain.endsWith("n't");
}

/** Han signs one by one: a word of them stands between no spaces. */
function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}
