import type { Span } from '#lib/extraction/extraction';
import { hasFiniteVerb } from '#lib/extraction/words/predicate';

/** "…, injuring 17 people": what came of it, behind the comma that closes the sentence. Words that say how it was said are none. */
const OUTCOME =
  /,\s(?<part>(?:\p{Ll}+ly\s|at one (?:point|stage|time)\s|at times\s|in (?:total|all|turn|effect|the process|some cases|part)\s|at once\s|thereby\s|thus\s|instead\s|eventually\s|then\s|later\s|also\s|even\s|again\s|at (?:its|their) (?:peak|worst|lowest|highest)\s)?(?!(?:including|according|regarding|concerning|following|during|excluding|depending|citing|quoting|starting|beginning|adding|saying|noting|stressing|claiming|insisting|arguing|warning|explaining|stating|conceding|predicting|promising|acknowledging|remarking|observing|reporting|telling|revealing|estimating|declaring|suggesting|admitting|asserting|alleging|confirming|recalling|pointing|writing|something|anything|nothing|everything|meaning|speaking|asking|blaming|urging|demanding|accusing|describing|calling|thanking|considering|barring|pending|owing|notwithstanding|judging|hoping|wishing|fearing|believing|thinking|wondering|expecting|assuming|suspecting|guessing|reckoning|doubting|declining|refusing|denying|rejecting|dismissing|disputing|pledging|vowing|swearing|threatening|assuring|reassuring|joking|quipping|boasting|bragging|complaining|lamenting|moaning|protesting|objecting|pleading|begging|appealing|labelling|labeling|branding|dubbing|terming|likening|comparing|contrasting|criticising|criticizing|praising|hailing|condemning|denouncing|deploring|decrying|slamming|defending|welcoming|applauding|endorsing|attributing|crediting|referring|alluding|mentioning|emphasising|emphasizing|underlining|underscoring|highlighting|reiterating|repeating|maintaining|contending|concluding|announcing|proclaiming|disclosing|divulging|hinting|implying|indicating|cautioning|advising|recommending|proposing|requesting|encouraging|instructing|expressing|voicing|echoing|commenting|replying|answering|responding|reacting|retorting|apologising|apologizing|congratulating|commending|reminding|informing|notifying|testifying|affirming|reaffirming|speculating|musing|whispering|shouting|yelling|muttering|pretending|someone|evening|morning)\b)\p{Ll}{2,}ing\s[^;:“”"\uE000]{6,140}?)[.!]?\s*$/u;

/** A sentence in two: what happened, and what came of it. */
export interface Outcome {
  happened: Span;
  came: Span;
  /** "…, touching 9.07 before closing at 8.98": a figure that followed. */
  followed: Span | null;
}

const THEN = /\s(?:before|and then|then)\s(?<part>\p{Ll}{3,}ing\s[^,;:]*\d.*)$/u;

/** Null where no participle closes the sentence, or no clause stands before it. */
export function readOutcome(words: string): Outcome | null {
  if (!words.includes('ing ')) return null;
  const match = OUTCOME.exec(words);
  const part = match?.groups?.part;
  if (!match || part === undefined || !hasFiniteVerb(words.slice(0, match.index), 1)) return null;
  const start = match.index + match[0].indexOf(part);
  const next = THEN.exec(part);
  const isFigure = next !== null && /\d/.test(part.slice(0, next.index));
  const came = { start, end: start + (isFigure ? next.index : part.length) };
  const followed = isFigure ? { start: start + part.length - (next.groups?.part ?? '').length, end: start + part.length } : null;
  return { happened: { start: 0, end: match.index }, came, followed };
}
