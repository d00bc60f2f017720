/** Written with a capital where a small letter would be expected. */
export function isName(source: string, start: number): boolean {
  if (!/\p{Lu}/u.test(source.charAt(start))) return false;
  return start > 0 && !beginsSentence(source, start);
}

/** The same, and at the beginning of a sentence whatever is none of the small words that usually stand there. */
export function mayBeName(source: string, start: number, word: string): boolean {
  return /\p{Lu}/u.test(source.charAt(start)) && !SMALL.has(word.toLowerCase());
}

function beginsSentence(source: string, start: number): boolean {
  return /(?:^|[.!?\n"“«„])$/u.test(source.slice(Math.max(0, start - 3), start).trimEnd());
}

/** Pronouns and articles, in the languages the desk reads most: what a bracket is there to stand for. */
const SMALL = new Set(
  [
    'i he she it we you they him her us them his hers its our ours your their theirs this that these those who which what one',
    'the a an and but or in on at by for of to from with as if when then there here',
    'я он она оно мы вы ты они его её ее их ему ей им нас вас это этот эта эти тот та те кто что в на и но',
    'він вона воно ми ви вони його її їх це ён яна яно мы вы яны яго яе іх гэта',
    'ich er sie es wir ihr ihn ihm ihnen sein seine unser euer dies dieser diese dieses das der die den dem ein eine und aber in',
    'je il elle on nous vous ils elles lui leur leurs ce cet cette ces le la les un une et mais',
    'yo él ella ello nosotros ellos ellas su sus este esta esto estos el los las un una y pero',
    'io lui lei noi loro questo questa ja on ona ono oni one jego jej ich to ten ta',
  ]
    .join(' ')
    .split(' '),
);
