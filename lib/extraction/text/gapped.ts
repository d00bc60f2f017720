import { ABOUT, COUNT, PART, ROUND } from '#lib/extraction/words/number-words';
import { isFirstOfTwo } from '#lib/extraction/text/own-subject';
import { findPredicate, hasFiniteVerb, isPredicate, plainWords } from '#lib/extraction/words/predicate';

const PREPOSITIONS = 'by|to|at|for|from|in|on|of|with|into|under|over|through|between|against|within|near|behind|after|before';
const NUMBER = `(?:[£$€₹¥]\\s?\\d[\\d.,]*(?:m|bn|k|tn)?|(?:Rs\\.?|A\\$|US\\$|C\\$|R|N)\\s?\\d[\\d.,]*|\\d[\\d.,]*(?:m|bn|k|tn)?|(?:${ROUND})\\b|(?:${COUNT})\\b|(?:${PART})\\b)`;
const FIGURE = `(?:(?:${ABOUT}|an?)\\s)?${NUMBER}`;
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const PERIOD = 'minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|seasons?|terms?|quarters?';
/** When: "on Friday", "in May 2024", "a week later", "the following year", "at weekends", "this morning". */
const TIME = new RegExp(
  `\\b(?:(?:on|in|by|since|until|till|from|for|before|after|during|of)\\s)?(?:(?:early|late|mid|last|this|next|that|the|every|each|most)[\\s-]){0,2}(?:${DAY}s?|${MONTH}|(?:1[89]|20)\\d\\d|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|weekdays?|weekends?|noon|midnight|dawn|dusk|Christmas|Easter|Ramadan|Diwali|Eid|yesterday|today|tomorrow|tonight)\\b|\\b(?:an?|one|${COUNT}|\\d+|several|some|a\\sfew)\\s(?:${PERIOD})\\s(?:later|earlier|before|after|afterwards|ago|on)\\b|\\b(?:the|last|this|next)\\s(?:(?:following|next|previous|same|first|second|third|last|year\\s)?\\s?)(?:${PERIOD})(?:\\sbefore|\\safter|\\sago)?\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|\\b\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]\\.?m\\b|\\blater\\b`,
  'u',
);
const LED = new RegExp(`^(?<prep>${PREPOSITIONS})\\s`, 'u');
/** "candles for five", "the surplus at 1,150", "to 48 per cent in Hull": a new subject or none, and the figure led as before. */
const LED_FIGURE = new RegExp(`^(?<who>(?!(?:${PREPOSITIONS})\\s)[^,;:.]{2,60}?\\s)?(?<prep>${PREPOSITIONS})\\s${FIGURE}`, 'u');
/** "the south 12", "France 12 guns", "the tram £3". */
const BARE_FIGURE = new RegExp(
  `^(?:(?:the|its|his|her|their|our|those|that)\\s(?:(?!(?:${PREPOSITIONS}|that|which|who|of)\\s)[\\p{L}’'-]+\\s){1,2}?(?:\\d[\\d.,]*\\s\\p{Ll}+\\s)?|(?:\\p{Lu}[\\p{L}’'-]+\\s){1,3})(?:(?:only|just|another|a further|about|some|nearly|almost|around|over|more than|fewer than|less than)\\s)?${NUMBER}(?=$|[\\s.])`,
  'u',
);
/** "one in Sligo", "another in June", "the other two by air". */
const REST = new RegExp(
  `^(?:(?:${COUNT}|\\d[\\d.,]*|another(?:\\s(?:${COUNT}|\\d[\\d.,]*))?|others|a\\s(?:second|third|fourth|fifth|sixth)|the\\s(?:others?|second|third|last|latter|rest|remainder|remaining\\s\\S+|other\\s(?:${COUNT})))\\s)(?<prep>${PREPOSITIONS}|last|this|yesterday|earlier)\\b`,
  'u',
);
const SUBJECT_COUNTS = new RegExp(
  `^(?:(?:the|its|his|her|their|of|${ABOUT})\\s)*(?:${COUNT}|\\d[\\d.,]*|an?|the\\sfirst|some|${ROUND})\\s`,
  'iu',
);
const TIME_AHEAD = new RegExp(`^(?<when>[^,;:]{3,40}),\\s`, 'u');
const LONGEST = 90;

/** What stands behind the joint up to the next mark: no more than one part. */
function firstPart(behind: string): string {
  return (
    /^(?:[^,;:.!?]|[.,](?=\d)|(?<=^[^,;:.]{3,40}),\s(?=(?:at|in|on|by|to|for|from|with)\s))*/u
      .exec(behind)?.[0]
      .replace(/\s(?:and|but)\s.*$/su, '') ?? ''
  );
}

/**
 * "Exports dropped by 11 per cent, imports by a fifth", "It put the number at 21,640 and the surplus at 1,150", "will call at the
 * prison on Friday and, a week later, at the market": the part behind the joint leans on the verb of the part before.
 */
export function isGapped(before: string, behind: string): boolean {
  const part = firstPart(behind);
  if (part.length < 4 || part.length > LONGEST || hasFiniteVerb(part, 1) || !hasFiniteVerb(before.replace(DONE_BESIDE, ''), 1))
    return false;
  if (isFirstOfTwo(before, part) || OPENS_VERB.test(part) || opensWithVerb(part)) return false;
  return (
    isLedAlike(before, part) ||
    isFigureAlike(before, part) ||
    isCountAlike(before, part) ||
    isTimeAlike(before, part) ||
    isRest(before, part) ||
    isPlacedAlike(before, part)
  );
}

/** "the ships, ordered in 2020 at £74 million": no verb of a clause. */
const DONE_BESIDE =
  /,\s(?:\p{Ll}+ly\s)?(?:\p{Ll}{2,}ed|\p{Ll}+(?:wn|ilt|ade|ght|en)|led|run|set|cut|put|sold|held|sent|left|lost|paid|won)\s(?:in|on|at|by|for|from|to|with|of|as|under|after|before|last)\s[^,;:]*$/u;
/** "now stand at £131 million" */
const OPENS_VERB = /^(?:now|still|also|already|only|never|not|even|\p{Ll}+ly)\s/u;

/** "gets to his desk at five"; not "exports to 2 million". */
function opensWithVerb(part: string): boolean {
  const who = LED_FIGURE.exec(part)?.groups?.who?.trim() ?? '';
  return !(who !== '' && !who.includes(' ')) && isPredicate(['it', ...plainWords(part, 3)], 1);
}

const leads = (words: string, prep: string, next: string): boolean => new RegExp(`\\s${prep}\\s${next}`, 'u').test(words);

function isLedAlike(before: string, part: string): boolean {
  const match = LED_FIGURE.exec(part);
  const { prep, who } = match?.groups ?? {};
  if (prep === undefined || prep === 'of') return false;
  // "from 3 to 5": the same figure goes on; "in May and in June" are days.
  if (!leads(before, prep, FIGURE)) return false;
  if (/^(?:in|on|at|from|after|before|between)$/.test(prep) && TIME.test(part) && who === undefined)
    return isPlacedAlike(before, part);
  return who !== undefined || part.split(/\s+/u).length >= 4;
}

function isFigureAlike(before: string, part: string): boolean {
  if (
    !BARE_FIGURE.test(part) ||
    /[:]|\b(?:(?:between|both)\s[^,;]*|from\s(?:\p{Lu}\p{Ll}+|\d[^,;]*))$/u.test(before) ||
    /\bof (?:them|which|whom)\b/u.test(part)
  )
    return false;
  const list = plainWords(before, 40);
  const verb = findPredicate(list, 1);
  return (
    list.slice(verb + 1, verb + 5).some((word) => word === '#') ||
    new RegExp(`\\s${NUMBER}`, 'iu').test(
      before
        .split(/\s+/u)
        .slice(verb + 1, verb + 5)
        .join(' ')
        .replace(/^/u, ' '),
    )
  );
}

const COUNT_LED = new RegExp(
  `^(?<count>(?:(?:${ABOUT})\\s)?${NUMBER}(?:\\s?(?:%|per\\s?cent|percent|million|billion|m|bn))?)(?<unit>(?:\\s(?!(?:${PREPOSITIONS})\\s)\\p{Ll}+){0,2})\\s(?<prep>${PREPOSITIONS})\\s\\S`,
  'u',
);

/** "4 per cent in May and 6 per cent in June", "4,000 members in Perth and 900 in Dundee". */
function isCountAlike(before: string, part: string): boolean {
  const { count = '', unit = '', prep } = COUNT_LED.exec(part)?.groups ?? {};
  if (prep === undefined || prep === 'of' || !(/[\d%£$€]/u.test(count) || TIME.test(part))) return false;
  const own = unit === '' ? '(?:\\s\\p{Ll}+){0,3}' : unit.replace(/s$/u, 's?');
  const scale = '(?:\\s?(?:%|per\\s?cent|percent|million|billion|m|bn))?';
  return new RegExp(`\\s${NUMBER}${scale}${own}\\s(?:of [^,;:]{2,40} )?${prep}\\s`, 'u').test(before);
}

const DAY_LAST = new RegExp(
  `\\s(?<prep>on|in|at)\\s(?:the\\s)?(?:(?:early|late|mid)[\\s-])?(?:${DAY}|${MONTH}(?:\\s\\d{4})?|(?:1[89]|20)\\d\\d|\\d{1,2}\\s${MONTH}|spring|summer|autumn|winter|noon|midnight|dawn|dusk)$`,
  'u',
);

/** "will hear the mother on Thursday and the two doctors on Friday". */
function isTimeAlike(before: string, part: string): boolean {
  const prep = DAY_LAST.exec(part)?.groups?.prep;
  return (
    prep !== undefined &&
    /^(?:the|an?|its|his|her|their|our|another|one|two|three|four|five|six|seven|eight|nine|ten|\d|\p{Lu}|\p{Ll}+s\s)/u.test(
      part,
    ) &&
    !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(part) &&
    DAY_LAST.exec(before)?.groups?.prep === prep
  );
}

function isRest(before: string, part: string): boolean {
  const prep = REST.exec(part)?.groups?.prep;
  if (prep === undefined || !SUBJECT_COUNTS.test(before)) return false;
  return new RegExp(`\\s${prep}\\s`, 'u').test(before) || (TIME.test(part) && TIME.test(before));
}

/** "in Leeds on Monday and in Hull on Tuesday": the same word leads, and both say when. */
function isPlacedAlike(before: string, part: string): boolean {
  const ahead = TIME_AHEAD.exec(part);
  const rest = ahead ? part.slice(ahead[0].length) : part;
  const prep = LED.exec(rest)?.groups?.prep;
  if (prep === undefined || !TIME.test(before) || !TIME.test(part)) return false;
  const place = rest.replace(TIME, ' ').trim();
  if (place.split(/\s+/u).length < 2) return false;
  return new RegExp(`\\s${prep}\\s(?!(?:the\\s)?(?:${DAY}|${MONTH}|\\d))`, 'u').test(before);
}
