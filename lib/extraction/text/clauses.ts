import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import { type Clause, cutPredicates } from '#lib/extraction/text/coordinated';
import { findPredicate, hasFiniteVerb, isBase, isContracted, plainWords } from '#lib/extraction/words/predicate';
import { hasOwnSubject, isClosed, isFirstOfTwo } from '#lib/extraction/text/own-subject';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|thousands|\\d[\\d.,]*(?:\\sper\\scent|\\s?%)?';
const JOINTS = [
  String.raw`,?\s+(?:and|but)\s+that(?!\s+of\s),?\s+`,
  String.raw`\s+and\s+(?=(?:${NUMBER_WORD}|another|a\s(?:second|third|fourth|fifth|sixth|further|man|woman)),\s[^;:]{3,80},\s(?:have|has|are|is|were|was|had|died|remain)\b)`,
  String.raw`\s+and\s+(?=(?:in|at|by|on|during|since|from|within)\s(?:[\p{L}\d’'-]+\s){1,4}?(?:the|an?|his|her|its|their|no|some|most|many|more|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)\s(?:[\p{L}\d.,’'-]+\s){1,4}?(?:was|were|is|are|has|have|had|will|would|can|could)\s)`,
  String.raw`\s[–—-]\s+(?:and|but)\s+(?![^.]*\s[–—-]\s)`,
  String.raw`[;:]\s+`,
  String.raw`,\s+(?:and|but|while|whereas|although|though)\s+(?!also\b|not\b|rather\b|only\b(?!\s+(?:${NUMBER_WORD}|a|half|some|those)\s)|that\b(?!\s+of\s))`,
  String.raw`,\s+so\s+(?!that\b|far\b|as\b|much\b|many\b|called\b)`,
  String.raw`,?\s+even\s+though\s+`,
  String.raw`,\s+(?=(?:the|our|my|your|his|her|their|its|every|no|nobody|not\s+one)\s+(?:[\p{L}’'-]+\s){0,3}?(?:was|were|is|are|had|has|have|will|would|went|came)\b)`,
  String.raw`,\s+(?=(?:${NUMBER_WORD})\s(?:out\sof|in)\s(?:${NUMBER_WORD})\s\p{Ll}+)`,
  String.raw`,\s+(?=(?:${NUMBER_WORD})\s(?:[\p{L}’'-]+\s){0,3}?(?:was|were|is|are|had|has|have|died|came|went|fell|rose|lost|left|fled|failed|won|got|took|gave|stayed|returned|resigned|remain|remained)\b)`,
  String.raw`\s+and,\s+(?=at\s[£$€]?\d[^,;:]{0,40},\s)`,
  String.raw`,?\s+(?:and|but),\s+(?=(?:to\sjudge|judging|in|on|by|at|from|according\sto|during|since|after|before|because\sof|thanks\sto|despite|under|for)\s[^,;:]{3,80},\s)`,
  String.raw`,?\s+and\s+(?=[^,;:.]{2,60}?\sby\s(?:almost\s|nearly\s|about\s|around\s|some\s|more\sthan\s|less\sthan\s|just\s|only\s|over\s|under\s)?(?:\d|one[-\s]|two[-\s]|an?\s(?:third|quarter|fifth|sixth|tenth|half)|half\b)[^,;:]{0,30}[.]?$)`,
  String.raw`,\s+(?=\p{Ll}{3,}s\s(?:was|were|are|have|had|will|would|rose|fell)\s)`,
  String.raw`\s+and\s+(?=(?:treating|building|running|keeping|moving|closing|replacing|making|having|being|getting|buying|selling|raising|cutting|using|giving|repairing|caring|heating|feeding|training|hiring|\p{Ll}{3,}ing\s+(?:a|an|the|its|their|one|each|every))\s(?:[\p{L}’'-]+\s){0,5}?(?:costs?|takes?|means?|needs?|requires?|leads?|saves?|helps?|is|was|would|will|has|can|could|makes?|made|brings?|reduces?|raises?|increases?|doubles?)\b)`,
  String.raw`\s+and\s+(?=(?:the|an?|some|nearly|almost|about|around|more|over|another|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)\s(?:[\p{L}\d.’'-]+(?:,(?=\d)\d+)?\s){0,5}?(?:was|were|is|are|has|have|had|will|would|can|could|became|fell|rose|lost|died|went|came|grew|dropped|remained|stayed)\s)`,
  String.raw`,?\s+and\s+(?=again\s+(?:on|in|at|the|last|this|\d))`,
  String.raw`,\s+(?=of\s+(?:which|whom)\s)`,
  String.raw`,\s+(?=(?:some|most|many|much|half|all|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|both|\d[\d.,]*(?:\s?%|\sper\s?cent)?|(?:about\s|nearly\s|almost\s)?(?:an?\s|two\s|three\s)(?:third|quarter|fifth|tenth|half)s?)\s+of\s+(?:them|whom|which|those|it)\s)`,
  String.raw`,\s+(?=(?:at|by|on|during|in)\s+which\s+(?:time|point|date|stage|day|moment|year|period|month|case)\s)`,
  String.raw`,\s+(?:and\s+)?(?=the\s+(?:rest|remainder|other\s+half|others)\s+(?:to|from|by|in|for|on|at|with|as|of)\s)`,
  String.raw`\s+while\s+`,
  String.raw`\s+(?:and|but)\s+(?=(?:he|she|they|it|we|i|you|there|nobody|everybody|everyone|everything|nothing)(?:\s|['’]))`,
  String.raw`,?\s+(?:and|but)\s+(?=(?:not\s+(?:one|a\s+single)|no|none\s+of|hardly\s+any|neither\s+of)\s(?:[\p{L}’'-]+\s){0,3}?(?:(?<=['’]s\s)(?:been|got|had|come|gone|said)|was|were|is|are|has|have|had|will|would|can|could)\s)`,
  String.raw`,\s+(?=(?:this|that|it|they|he|she|we|i|there)(?:\s+(?:is|was|has|had|have|are|were|will|would)\b|['’](?:s|re|ve|ll|d|m)\b))`,
  String.raw`(?<!\bnot),?\s+(?=because\s+(?!of\b))`,
  String.raw`,\s+(?=since\s+(?:the|a|an|it|he|she|they|we|there|nobody|no|its|his|her|their|most|many|some)\s(?!(?:start|beginning|end|war|war’s|election|turn|late|early|mid|\p{Ll}+s)\b))`,
  String.raw`,\s+(?=(?:he|she|they|we|i|it)\s+(?!(?:thinks?|thought|guess|suppose|believes?|believed|knows?|mean|says?|said(?!\s(?:yes|no)\b)|hopes?|hoped|adds?|added|told|tells|notes?|noted|argues?|argued|insists?|insisted|swears?|claims?|claimed|explained|continued|recalled|admitted|conceded|warned|estimates?|estimated)\b)[\p{Ll}’']+\s)`,
  String.raw`,\s+(?:however|yet),?\s+(?=\S)`,
  String.raw`(?<=\s(?:\d{1,4}|\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|(?:last|this) (?:week|month|year|spring|summer|autumn|winter))),\s+when\s+`,
  String.raw`(?<!,)\s+and(?<bare>)(?=\s+[\p{L}\d])`,
];
const JOINT = anyCase(new RegExp(JOINTS.join('|'), 'giu'));
const LEAST = 15;
/** "… and nobody drowned." */
const LEAST_BEHIND = 12;
/** "It was taken to court, and it won." */
const IT_WON =
  /^(?:it|he|she|they|we|I|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|nobody|none|many|most)\s(?:won|lost|died|drowned|left|lied|fell|paid|resigned|failed|refused|survived|agreed|signed|fled|quit|appealed)[.!\s]*$/;
/** What a deed in -ing does: "treating a broken hip costs …". */
const GERUND_VERBS =
  /^(?:costs?|takes?|means?|needs?|requires?|leads?|saves?|helps?|makes?|brings?|reduces?|raises?|increases?|doubles?)$/;
const RELATIVE = /^(?:who|which|that|whose|where|when|what|how|why|whom|to)$/;

/**
 * "… that A and that B", "A; B", "A, and B" and "A, but B" say two things: each is a clause of its own. A part without a
 * subject and a verb stays with the one before it, since it says nothing alone.
 */
export function readClauses(written: string, content: Span): Clause[] {
  const text = withoutRumour(written, content);
  const words = text.slice(content.start, content.end);
  const clauses: Clause[] = [];
  let from = content.start;
  let lead: string | null = null;
  const led = new Set<number>();
  const gapped = new Map<number, number>();
  for (const { 0: joint, index, groups } of matchesOf(words, JOINT)) {
    const end = content.start + index;
    const isBare = groups?.bare !== undefined;
    const next = end + joint.length + (isBare ? 1 : 0);
    if (
      end - from < leastBefore(joint + text.slice(next, next + 8), text.slice(from, end)) ||
      content.end - next < (/that/i.test(joint) ? LEAST : IT_WON.test(text.slice(next, content.end)) ? 5 : LEAST_BEHIND)
    )
      continue;
    if (isLoose(joint) && opensAnother(text.slice(from, end)) && !isPartAtEnd(text.slice(next, content.end))) continue;
    // "Some 6,100 households, a quarter of them with children, wait": the subject ahead is no clause.
    if (isPartOf(text.slice(next, next + 60)) && isBareSubject(text.slice(from, end))) continue;
    if (isSharedNoun(joint, text.slice(from, end), text.slice(next, content.end)) && !PRONOUN.test(text.slice(next, next + 12)))
      continue;
    if (isBareAnd(/^\s+and\s*$/i.test(joint) ? isBare : null, text.slice(from, end), text.slice(next, content.end))) continue;
    if (/^\s+while/i.test(joint) && BLAMES.test(text.slice(from, end))) continue;
    if (
      !/that/i.test(joint) &&
      !isPartOf(text.slice(next, next + 60)) &&
      !isGapped(text.slice(from, end), text.slice(next, content.end)) &&
      !saysTwoThings(joint, text.slice(from, end), text.slice(next, content.end))
    )
      continue;
    clauses.push(...cutClause(text, { start: from, end }, { content, before: clauses.at(-1) }));
    if (isGapped(text.slice(from, end), text.slice(next, content.end))) gapped.set(next, from);
    if (/that/i.test(joint)) lead ??= saysThat(words);
    from = next;
    if (lead !== null && /that/i.test(joint)) led.add(from);
  }
  clauses.push(...cutClause(text, { start: from, end: content.end }, { content, before: clauses.at(-1) }));
  return clauses
    .map((clause) => (lead !== null && led.has(clause.start) ? { ...clause, subject: lead } : clause))
    .map((clause) => ({ ...clause, ...wholeOf(clause, gapped.get(clause.start)) }))
    .map((clause) => (isPointed(text, clause) ? { ...clause, subject: 'that' } : clause))
    .map((clause) => ({ ...clause, ...withoutEnd(text, clause) }))
    .filter(({ start, end }) => end > start);
}

/** ", it emerged on Tuesday,", ", it seems,": whose words they are not, and no clause of the sentence. */
const RUMOUR =
  /,\sit\s(?:(?:has|had)\s)?(?:later\s|now\s|since\s)?(?:emerged|emerges|transpired|transpires|turned out|turns out|seems|seemed|appears|appeared|is said|was said|is understood|is thought|is believed|is claimed|is reported|was announced|was reported|was revealed|is rumoured)(?:\s(?:on|in|at|this|last|late|yesterday|today|earlier|later|afterwards)\b[^,;:]{0,40})?,(?=\s)/gi;

/** The text with such words blanked out; offsets stay what they were. */
function withoutRumour(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  if (!words.includes(', it ')) return text;
  const plain = words.replace(RUMOUR, (aside) => ' '.repeat(aside.length));
  return plain === words ? text : `${text.slice(0, start)}${plain}${text.slice(end)}`;
}

/** "We pulled the patrol, and that was my decision": what was said before was so. */
function isPointed(text: string, { start, subject }: Clause): boolean {
  return (
    subject === undefined &&
    /\band that\s$/iu.test(text.slice(Math.max(0, start - 10), start)) &&
    /^(?:is|was|has|had|will|would)\s/u.test(text.slice(start, start + 8))
  );
}

/** "that" opens what is said, not "that note" nor "that was my decision". */
const TELLS_THAT = new RegExp(
  `\\b(?:${REPORT_VERB}|provides?|provided|shows?|showed|means?|meant|proves?|proved|finds?|found|reveals?|requires?|required|stipulates?|records?|recorded|establish(?:es|ed)?|ensures?|fears?|feared|clear|known|agreed|sure)(?: (?:me|us|him|her|them))?$`,
  'iu',
);

/** "The treaty provides that" goes before each of the things that it provides. */
function saysThat(words: string): string | null {
  const lead = /^(.{4,120}?)\sthat\s/su.exec(words)?.[1];
  return lead !== undefined && TELLS_THAT.test(lead) && findPredicate(plainWords(lead), 1) >= 1 ? `${lead} that` : null;
}

/** A clause of so many units may be what a cause is given for. */
const LEAST_REASONED = 24;

/** "because its bill tripled" is said in full only with what it is the cause of. */
function cutClause(text: string, clause: Span, { content, before }: { content: Span; before: Clause | undefined }): Clause[] {
  const isCause = clause.start > content.start && /^(?:because|since)\s/i.test(text.slice(clause.start, clause.start + 9));
  if (!isCause) return cutPredicates(text, clause);
  const isOwn = before !== undefined && before.subject === undefined && before.end - before.start >= LEAST_REASONED;
  return [{ ...clause, whole: { start: isOwn ? (before.whole ?? before).start : content.start, end: clause.end } }];
}

/** "He knows this, because …", "they did, and that …": what goes before such a joint may be short. */
function leastBefore(joint: string, before: string): number {
  // "It's 165, and a third of that is tax."
  if (/^(?:it|that|this|there|they|we|he|she)(?:['’]s|['’]re| is| was| are| were) \S*\d/i.test(before)) return 8;
  if (SHORTLY.test(before)) return 8;
  return /^,?\s+(?:because|(?:and|but) that\b)/i.test(joint) ? 8 : LEAST;
}

/** "It went again, and …", "Ministers knew, they …". */
const SHORTLY = anyCase(
  /^(?:(?:he|she|it|they|we|I)\s(?:\p{Ll}{2,}ed|went|came|left|lost|won|fell|rose|knew|did|sold|paid|died|lied|ran|sat|stood|kept|hid|gave|took|made|got|broke|spent)(?:\s\p{Ll}+){0,2}|\p{L}{3,}s\s(?:doubled|trebled|tripled|halved|soared|collapsed|dropped|crashed|spread|grew)|\p{L}{3,}s?\s(?:knew|lied|left|lost|won|failed|refused|resigned|died|fled|fell|rose|paid|agreed|waited|watched))$/iu,
);

/** A comma alone between two clauses: "the cannery had gone, the railway had gone". */
function isLoose(joint: string): boolean {
  return /^,\s+$/.test(joint);
}

/** "In the first nine months of the year 1.1 million tonnes were exported through Gdynia": a clause in full. */
const LONG_AHEAD =
  /^(?:in|on|at|by|since|during)\s(?:(?!\b(?:if|when|after|before|until|as|although|though|because|once|while|unless|that|who|which|where|whose|whether)\b)[^,]){12,}\s(?:was|were|has|have|had|is|are|will)\s[^,]{8,}$/i;

/** "If the heat goes on, …", "When I came, …", "the plan that the mayor, …": the comma ends no clause of its own. */
function opensAnother(before: string): boolean {
  if (LONG_AHEAD.test(before)) return false;
  return /^(?:for|of|in|on|at|by|with|every time|the more|the less)\s|(?:^|\s)(?:if|when|(?:after|before|since|until|as)(?!\s\d)|although|though|because|once|while|unless|that(?!\s(?:year|day|week|month|time|night|morning|afternoon|evening|period|point)\b)|who|which|where|whose|whether)\s/i.test(
    before,
  );
}

/** "…, of which 18,750 cannot be repaired", "…, a third of them run by women", "… and again on 3 June". */
function isPartOf(behind: string): boolean {
  return /^(?:of (?:which|whom)|again|at [£$€]?\d[\d.,]*|(?:at|by|on|during|in) which \p{Ll}+|the (?:rest|remainder|other half|others) (?:to|from|by|in|for|on|at|with|as|of)|[^,;]{1,24}? of (?:them|whom|which|those|it))\s/iu.test(
    behind,
  );
}

/** "Exports dropped by 11 per cent, and those of parts by a fifth": the verb is that of the clause before. */
function isGapped(before: string, behind: string): boolean {
  return (
    /\sby\s(?:\p{Ll}+\s){0,2}(?:\d|one[-\s]|two[-\s]|an?\s(?:third|quarter|fifth|sixth|tenth)|half)/u.test(before) &&
    /^[^,;:.]{2,60}?\sby\s/u.test(behind) &&
    !hasFiniteVerb(behind, 1) &&
    hasFiniteVerb(before, 1)
  );
}

/** A clause whose verb stands in the one before is said in full only with it. */
function wholeOf({ end }: Clause, from: number | undefined): { whole?: Span } {
  return from === undefined ? {} : { whole: { start: from, end } };
}

/** A count alone, whose verb is still to come. */
function isBareSubject(before: string): boolean {
  return (
    /^(?:(?:the|some|about|around|nearly|almost|more than|at least|over|only)\s)*(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of|thousands of)\s(?:\p{Ll}+\s?){1,4}$/iu.test(
      before,
    ) && !hasFiniteVerb(before, 1)
  );
}

/** "…, nine of them with stress." */
function isPartAtEnd(behind: string): boolean {
  return isPartOf(behind.slice(0, 60)) && !behind.includes(', ');
}

const PRONOUN = /^(?:he|she|they|it|we|i|you|there|nobody|everybody|everyone|everything|nothing)\b/i;

/** "accused the board of sitting on £40m while it refuses a rise": both halves are what it is accused of. */
const BLAMES = /\b(?:accus|blam|critici[sz])\p{Ll}*\b[^,;:]*\b(?:of|for)\s\p{Ll}+ing\b/u;

/** A bare "and" parts two clauses where nothing before it is open, and what follows has a subject of its own. */
function isBareAnd(isBare: boolean | null, before: string, behind: string): boolean {
  return isBare !== null && (isFirstOfTwo(before, behind) || (isBare && !(isClosed(before) && hasOwnSubject(behind))));
}

/** "The man who stole it and a friend were caught": the verb behind "and" is that of both. */
function isSharedNoun(joint: string, before: string, behind: string): boolean {
  if (!/^\s+and\s+$/i.test(joint)) return false;
  const its = plainWords(behind, 20);
  // "… and two babies died", "… and a van was burned": no verb of both.
  if (/^(?:was|is|has|died|fell|rose|went|came|grew)$/.test(its[findPredicate(its, 1)] ?? '')) return false;
  const list = plainWords(before.trimStart(), 40);
  const verb = findPredicate(list, 1);
  const isRelative = list.slice(1, verb).some((word) => RELATIVE.test(word));
  return (
    isRelative || ((list[verb] ?? '').endsWith('ed') && /^(?:in|by|on|at|near|during|last|from|with)$/.test(list[verb + 1] ?? ''))
  );
}

const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|a (?:third|quarter))\b/i;

function saysTwoThings(joint: string, before: string, behind: string): boolean {
  if (/whereas/i.test(joint)) return true;
  if (!isSaying(before) || !isSaying(behind)) return false;
  // Without a comma "while" tells when; between two figures it compares.
  return /^\s+while/i.test(joint) ? FIGURE.test(before) && FIGURE.test(behind) : true;
}

/** "because", and "when I arrived," ahead of what is said. */
const AHEAD =
  /^(?:(?:when|after|before|while|as|although|though|since|once|if|unless|to judge from|to judge by|judging by|judging from)\s[^,;:]{3,90},\s+|(?:because|since)\s+)/i;

/** ", a quarter of them with children,": beside the subject, ahead of its verb. */
const SHARE_BESIDE = /,\s(?:[\p{L}\d.-]+\s){1,3}of\s(?:them|whom|which|those)\s[^,;:]{3,80},\s/giu;

/** "says that the road is shut": the subject stands in the part before. */
const SAYS_THAT = anyCase(new RegExp(`^(?:(?:also|now|then|later|still|\\p{Ll}+ly)\\s)?${REPORT_VERB}\\sthat\\s`, 'iu'));

/** Has a subject and a verb of its own within its first words. */
function isSaying(words: string): boolean {
  const plain = words.trimStart().replace(AHEAD, '').replace(SHARE_BESIDE, ' ');
  const list = plainWords(plain.slice(0, 200), 34);
  const [first = ''] = list;
  if (SAYS_THAT.test(plain)) return false;
  const verb = mainVerb(list);
  if (first === 'what') return list.length >= 4 && findPredicate(list, Math.max(2, verb + 1)) >= 2;
  if (first === 'that' && list[1] === 'of') return verb >= 3;
  if (first === 'that' && OF_CLAUSE.test(list[1] ?? '')) return verb >= 2 && findPredicate(list, verb + 2) > 0;
  if (first === 'that') return verb === 1 && list.length >= 3;
  if (first.endsWith('ing') && list.some((word) => GERUND_VERBS.test(word))) return true;
  const isOwnVerb = /^(?:i|we|you|they)$/.test(first) && isBase(list[1] ?? '');
  const hasSubject = verb >= 1 || isOwnVerb || isContracted(first);
  return (
    list.length >= (PRONOUN.test(first) || SHORTLY.test(plain) || IT_WON.test(plain) ? 2 : 3) &&
    hasSubject &&
    !RELATIVE.test(first)
  );
}

/** "That this plan failed had to do with him": the clause is the subject. */
const OF_CLAUSE = /^(?:the|this|these|his|her|its|their|our|my|an?|he|she|it|they|we)$/;

/** The first verb that is not that of a relative clause: "restrictors, which cut the supply, were fitted". */
function mainVerb(list: readonly string[]): number {
  let verb = findPredicate(list);
  while (verb >= 2 && ((RELATIVE.test(list[verb - 1] ?? '') && !isPointing(list, verb - 1)) || isContact(list, verb)))
    verb = findPredicate(list, verb + 1);
  return verb;
}

/** "the child she had been carrying", "the day it was sold": told of the noun before. */
function isContact(list: readonly string[], verb: number): boolean {
  const noun = list[verb - 2] ?? '';
  return (
    verb >= 3 &&
    /^(?:he|she|it|they|we|i|you)$/.test(list[verb - 1] ?? '') &&
    /^(?:the|an?|his|her|its|their|our|my|that|this)$/.test(list[0] ?? '') &&
    /^\p{Ll}{2,}$/u.test(noun) &&
    !/^(?:and|but|or|that|if|when|then|now|ago|later|earlier|before|after|today|yesterday|once|again)$/.test(noun) &&
    verb <= 6
  );
}

/** "If that holds, …": no relative, but what was said before. */
function isPointing(list: readonly string[], at: number): boolean {
  return list[at] === 'that' && /^(?:if|when|because|once|unless|until|whether)$/.test(list[at - 1] ?? '');
}

/** A clause is pointed at without the full stop, comma or quotation mark that closes it. */
export function withoutEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s.,;:!…。"“”«»–—-]/u.test(text.charAt(to - 1)) && !closesInside(text, start, to)) to -= 1;
  return { start, end: to > start ? to : end };
}

/** A closing mark stays when its opening one is inside the clause; so does the point of an abbreviation such as "U.S." */
function closesInside(text: string, start: number, to: number): boolean {
  const last = text.charAt(to - 1);
  const tail = text.slice(Math.max(start, to - 400), to);
  if (last === '”') return tail.slice(0, -1).includes('“') || tail.includes('„');
  if (last === '»') return tail.includes('«');
  if (last === '"') return (tail.split('"').length - 1) % 2 === 0;
  return last === '.' && /(?:^|[\s.])\p{Lu}\.$/u.test(tail) && /\p{Lu}\.\p{Lu}\.$/u.test(tail);
}
