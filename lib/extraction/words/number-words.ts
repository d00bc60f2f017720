const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Every whole number below a hundred as it is written out, as a pattern without groups around it. */
export const COUNT = `(?:${TENS})(?:-(?:${ONES}))?|${TEENS}|${ONES}`;
/** Round numbers that count by themselves: "dozens of", "a hundred". */
export const ROUND =
  '(?:an?\\s|several\\s|some\\s)?(?:dozens?|scores?|hundreds?|thousands?|millions?|billions?|trillions?|crores?|lakhs?)';
/** A half, a third, two fifths, three-quarters: a part of a whole. */
export const PART =
  '(?:a|one|two|three|four|five|six|seven|eight|nine)[\\s-](?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|twelfths?|twentieths?|hundredths?)|half|two-thirds|three-quarters';
/** What makes a number less exact: "about", "at least", "well over". */
export const ABOUT =
  'about|around|approximately|roughly|some|nearly|almost|nigh on|close to|more than|less than|fewer than|no more than|no fewer than|no less than|not more than|at least|at most|up to|as many as|as few as|as much as|as little as|over|under|above|below|just|only|barely|scarcely|hardly|exactly|precisely|just over|just under|well over|well under|a little over|a little under|slightly more than|slightly less than|far more than|far fewer than|upwards of|in excess of|an estimated|an average of|a total of|a further|another|an extra|an additional';

const ALL = new Set(
  `${ONES}|${TEENS}|${TENS}|dozen|dozens|score|scores|hundred|hundreds|thousand|thousands|million|millions|billion|billions|trillion|trillions|crore|crores|lakh|lakhs`.split(
    '|',
  ),
);

/** Whether a word in small letters counts something: "seven", "forty-two", "thousands". */
export function isNumberWord(word: string): boolean {
  if (ALL.has(word)) return true;
  const joint = word.indexOf('-');
  return joint > 0 && ALL.has(word.slice(0, joint)) && ALL.has(word.slice(joint + 1));
}
