/** What a word can tell of a sentence, one bit each. */
export const TRAITS = [
  'number',
  'share',
  'money',
  'year',
  'size',
  'name',
  'body',
  'record',
  'cause',
  'compares',
  'trend',
  'past',
  'has',
  'future',
  'first',
  'we',
  'second',
  'third',
  'not',
  'opinion',
  'asks',
  'address',
  'says',
  'every',
] as const;
export type Trait = (typeof TRAITS)[number];

/** The bit of a trait. */
export function bitOf(trait: Trait): number {
  return 1 << TRAITS.indexOf(trait);
}

const LISTS: Partial<Record<Trait, string>> = {
  number:
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half third quarter twice double triple',
  share: '% percent percentage per rate average majority',
  money: '$ € £ dollar dollars cents euros pounds cost costs spent spending paid',
  size: 'million millions billion billions trillion trillions thousands hundreds',
  body: 'senate congress house court government department bureau committee commission agency administration university institute office police army ministry parliament council board union nato fbi cia irs fda epa un u.n imf company',
  record:
    'law laws bill bills act treaty amendment constitution report study record records vote voted votes statistics data according budget legislation resolution agreement program signed passed enacted vetoed',
  cause: 'because caused causes cause led leads due result resulted results why therefore',
  compares:
    'more less fewer higher lower larger smaller greater bigger faster longer better worse most least highest lowest largest biggest smallest greatest worst best than first last only',
  trend:
    'increase increased increases increasing decrease decreased rise rose risen fall fell fallen grew grown growth drop dropped doubled tripled cut cuts raised lost gained created down up',
  past: 'was were had did went said told took gave made came got became began left kept held brought built bought sold ran won knew thought saw found put wrote stood met paid sent spent heard meant broke chose drew drove taught fought',
  has: 'has have having been',
  future: "will would shall going gonna won't i'll we'll you'll they'll he'll she'll it'll could should must may might can",
  first: "i me my mine i'm i've i'd i'll myself",
  we: "we us our ours we're we've we'd we'll let's",
  second: "you your yours you're you've you'd you'll",
  third: "he she his her him they them their he's she's they're they've",
  not: "not no never none nothing nobody don't didn't doesn't isn't wasn't won't can't couldn't wouldn't haven't hasn't aren't",
  opinion:
    'think believe feel hope want wish guess know like love believe good great bad terrible wonderful proud important need ought should better tremendous beautiful ready',
  asks: '? what why how who when where which whether',
  address:
    'thank thanks please welcome sorry okay well yes yeah hello evening senator governor secretary gentlemen ladies applause laughter crosstalk question mr mrs sir',
  says: 'said says told claimed promised called announced stated',
  every: 'every all always never nobody everyone everybody ever anyone nothing entire whole',
};

const BY_WORD = new Map<string, number>();
for (const [trait, words] of Object.entries(LISTS)) {
  for (const word of words.split(' ')) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | bitOf(trait as Trait));
}

/** The traits of a word in lower case that stands in a list. */
export function listedTraits(word: string): number {
  return BY_WORD.get(word) ?? 0;
}
