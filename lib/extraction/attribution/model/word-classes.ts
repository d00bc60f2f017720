/** Closed classes of English words, and of what stands between words. Every other word is known by its ending and its case. */
const LISTED: Record<string, string> = {
  DET: 'the a an this these those some any no every each another both all',
  PRON: 'i he she they we it you who',
  OBJ: 'him them us me himself herself themselves itself myself her',
  POSS: 'his its their our your my whose',
  IN: 'in on at by from with about into over after before during between through against under among within toward towards near since until without amid across despite per via upon',
  OF: 'of',
  FOR: 'for',
  TO: 'to',
  AS: 'as',
  ACC: 'according',
  THAT: 'that',
  AND: 'and or nor',
  BUT: 'but yet',
  SUB: 'because although though while unless once so than if whether',
  WH: 'what when where why how which whom',
  MODAL: 'will would can could may might must should shall ca wo cannot',
  BE: 'is are was were be been being am s',
  HAVE: 'has have had having ve',
  DO: 'do does did doing don doesn didn',
  NEG: 'not never n t',
  ADV: 'also just still now then even only already too very more most again here there however later ever often recently',
  DAY: 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
};

const CONTRACTIONS: Record<string, string> = { s: 'POS', t: 'NEG', ll: 'MODAL', d: 'MODAL', re: 'BE', m: 'BE', ve: 'HAVE' };
const SIGNS: Record<string, string> = {
  ',': 'COMMA',
  ':': 'COLON',
  ';': 'SEMI',
  '.': 'STOP',
  '!': 'STOP',
  '?': 'ASK',
  '…': 'STOP',
  '(': 'LPAR',
  ')': 'RPAR',
  '[': 'LPAR',
  ']': 'RPAR',
  '—': 'DASH',
  '–': 'DASH',
  '-': 'HYPHEN',
  '“': 'OPEN',
  '«': 'OPEN',
  '„': 'OPEN',
  '”': 'CLOSE',
  '»': 'CLOSE',
  '"': 'QUOTE',
  "'": 'TICK',
  '‘': 'LTICK',
  '’': 'RTICK',
  $: 'MONEY',
  '£': 'MONEY',
  '€': 'MONEY',
  '%': 'PERCENT',
};

const OPEN_CLASSES = ['PAD', 'NUM', 'NAME', 'UPPER', 'ING', 'ED', 'LY', 'ES', 'TION', 'NOUN', 'ADJ', 'WORD', 'SIGN'];
const NAMES = [...OPEN_CLASSES, ...Object.keys(LISTED), ...new Set([...Object.values(CONTRACTIONS), ...Object.values(SIGNS)])];
const NUMBER = new Map(NAMES.map((name, i) => [name, i]));
const words = new Map(Object.entries(LISTED).flatMap(([name, list]) => list.split(' ').map((word) => [word, name] as const)));

/** The number of a class by its name. */
export function classNumber(name: string): number {
  const number = NUMBER.get(name);
  if (number === undefined) throw new Error(`There is no word class ${name}.`);
  return number;
}

/** The class of a token: of what it is a form, as far as a list and its ending tell. */
export function classOf(token: string): number {
  return classNumber(nameOf(token));
}

function nameOf(token: string): string {
  const sign = Object.hasOwn(SIGNS, token) ? SIGNS[token] : undefined;
  if (sign) return sign;
  const lower = token.toLowerCase();
  if (/^['’]./.test(lower)) return CONTRACTIONS[lower.slice(1)] ?? 'SIGN';
  return words.get(lower) ?? openClass(token, lower);
}

const ENDINGS: [RegExp, string][] = [
  [/ing$/, 'ING'],
  [/ed$/, 'ED'],
  [/ly$/, 'LY'],
  [/(?:tion|ment|ness|ity|sion|ance|ence)s?$/, 'TION'],
  [/(?:er|or|ist|ian|man|woman)$/, 'NOUN'],
  [/(?:al|ous|ive|ful|less|able|ible|ic)$/, 'ADJ'],
  [/[^s]s$/, 'ES'],
];

function openClass(token: string, lower: string): string {
  if (/\p{N}/u.test(token)) return 'NUM';
  if (!/\p{L}/u.test(token)) return 'SIGN';
  if (token !== lower) return token.length > 1 && token === token.toUpperCase() ? 'UPPER' : 'NAME';
  return (lower.length > 3 && ENDINGS.find(([ending]) => ending.test(lower))?.[1]) || 'WORD';
}
