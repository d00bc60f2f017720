const NUMBER_WORDS = new Set(
  [
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    'thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion',
    'dozen dozens half twice double triple first second third',
    'один одна два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести',
    'десяток десятки десятков сотня сотни сотен тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов',
    'zwei drei vier fünf sechs sieben acht neun zehn hundert tausend deux trois quatre cinq sept huit dix cent mille dos tres cuatro cinco diez cien',
  ]
    .join(' ')
    .split(' '),
);

/** Whether the word is a number in digits or, in the languages the desk reads most, in letters. */
export function isNumberWord(word: string): boolean {
  return /\p{N}/u.test(word) || NUMBER_WORDS.has(word.toLowerCase());
}

/** Whether the same numbers stand among both: "15,000" and "15 000" are one, "million" and "millions" too. */
export function haveSameNumbers(some: readonly string[], others: readonly string[]): boolean {
  return numbersIn(some) === numbersIn(others);
}

function numbersIn(words: readonly string[]): string {
  return words.filter(isNumberWord).map(plainNumber).sort().join(' ');
}

/** In digits without the marks between thousands; in letters in the singular. A dot is left: it may begin a fraction. */
export function plainNumber(word: string): string {
  if (!/^\p{N}/u.test(word)) return word.toLowerCase().replace(/(?:(?<=[a-z])s|(?<=[дн])(?:а|ов)|(?<=ч)[аи])$/u, '');
  return /^\d{1,3}(?:[,'’ \u00a0\u2009\u202f]\d{3})+$/.test(word) ? word.replace(/\D/g, '') : word;
}
