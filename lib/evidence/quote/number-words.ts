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
