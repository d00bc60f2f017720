import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';
import { type Clause, cutPredicates } from '#lib/extraction/text/coordinated';
import { findPredicate, hasFiniteVerb, isBase, isContracted, plainWords } from '#lib/extraction/words/predicate';
import { TAKES_NO_OBJECT } from '#lib/extraction/words/coordination';
import { COUNT } from '#lib/extraction/words/number-words';
import { isGapped } from '#lib/extraction/text/gapped';
import { JOINT } from '#lib/extraction/text/joints';
import { hasOwnSubject, isClosed, isFirstOfTwo, withoutRelative } from '#lib/extraction/text/own-subject';
import { REPORT_VERB } from '#lib/extraction/words/verbs';
import { matchesOf } from '#lib/extraction/text/matches-of';

const LEAST = 15;
/** "candles for five, …" */
const LEAST_GAPPED = 6;
/** "… and nobody drowned." */
const LEAST_BEHIND = 12;
/** "It was taken to court, and it won." */
const IT_WON = new RegExp(
  `^(?:it|he|she|they|we|I|${COUNT}|\\d{1,3}|nobody|none|many|most|some|several|few|all|both|everybody|everyone|others|thousands|hundreds|dozens)\\s(?:won|lost|died|drowned|perished|left|lied|fell|rose|grew|paid|resigned|retired|failed|refused|survived|agreed|disagreed|signed|fled|quit|appealed|escaped|vanished|disappeared|collapsed|crashed|sank|burned|burnt|shut|closed|reopened|stopped|started|stayed|remained|returned|came|went|arrived|waited|watched|listened|voted|abstained|objected|apologi[sz]ed|confessed|surrendered|complied|recovered|relapsed|declined|accepted|withdrew|doubled|tripled|trebled|halved|emigrated|struck|walked out|gave up|gave in|broke down|backed down|stood down|stepped down|went bust|went bankrupt|passed|worked|helped|changed)[.!\\s]*$`,
);
/** What a deed in -ing does: "treating a broken hip costs …". */
const GERUND_VERBS =
  /^(?:costs?|takes?|took|means?|meant|needs?|requires?|required|leads?|led|saves?|saved|helps?|helped|makes?|made|brings?|brought|reduces?|reduced|raises?|raised|increases?|increased|doubles?|doubled|halves|halved|lowers?|lowered|cuts?|harms?|harmed|hurts?|kills?|killed|causes?|caused|creates?|created|gives?|gave|allows?|allowed|works?|worked|pays?|paid|prevents?|prevented|became|becomes|remains?)$/;
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
    const behind = text.slice(next, content.end);
    const verbFrom = gapped.get(from) ?? from;
    if (end - from >= LEAST_GAPPED && isGapped(text.slice(verbFrom, end), behind)) {
      clauses.push(...cutClause(text, { start: from, end }, { content, before: clauses.at(-1) }));
      gapped.set(next, verbFrom);
      from = next;
      continue;
    }
    if (groups?.comma !== undefined || staysTogether(joint, { before: text.slice(from, end), behind, isBare })) continue;
    clauses.push(...cutClause(text, { start: from, end }, { content, before: clauses.at(-1) }));
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

const DAY_OF_DATE =
  /^\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

/** Whether a joint parts no clauses. */
function staysTogether(joint: string, { before, behind, isBare }: { before: string; behind: string; isBare: boolean }): boolean {
  const isThat = /that/i.test(joint);
  // "on 12 and 13 May": the second day of one date.
  if (/^\d/.test(behind) && DAY_OF_DATE.test(behind)) return true;
  const least = isThat ? LEAST : IT_WON.test(behind) ? 5 : LEAST_BEHIND;
  if (before.length < leastBefore(joint + behind.slice(0, 8), before) || behind.length < least) return true;
  if (isLoose(joint) && opensAnother(before) && !isPartAtEnd(behind)) return true;
  const isPart = isPartOf(behind.slice(0, 60));
  // "Some 6,100 households, a quarter of them with children, wait": the subject ahead is no clause.
  if (isPart && isBareSubject(before)) return true;
  if (isSharedNoun(joint, before, behind) && !PRONOUN.test(behind.slice(0, 12))) return true;
  if (isBareAnd(/^\s+(?:and|but)\s*$/i.test(joint) ? isBare : null, before, behind)) return true;
  if (/^\s+while/i.test(joint) && BLAMES.test(before)) return true;
  return !(isThat || isPart || saysTwoThings(joint, before, behind));
}

/** ", it emerged on Tuesday,", ", it seems,": whose words they are not, and no clause of the sentence. */
const RUMOUR =
  /,\sit\s(?:(?:has|had)\s)?(?:later\s|now\s|since\s)?(?:emerged|emerges|transpired|transpires|turned out|turns out|seems|seemed|appears|appeared|became (?:clear|known)|follows|is hoped|is feared|was feared|is expected|is estimated|was estimated|(?:is|was|has been|had been) (?:widely |generally |often |officially |wrongly |rightly |later |now )?(?:said|understood|thought|believed|claimed|reported|announced|revealed|rumou?red|alleged|disclosed|confirmed|learned|learnt|assumed|supposed|suspected|suggested|argued|admitted|acknowledged|agreed|noted|recalled|remembered))(?:\s(?:on|in|at|this|last|late|yesterday|today|earlier|later|afterwards)\b[^,;:]{0,40})?,(?=\s)/gi;

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
  `\\b(?:${REPORT_VERB}|provides?|provided|shows?|showed|means?|meant|proves?|proved|finds?|found|reveals?|requires?|required|stipulates?|records?|recorded|establish(?:es|ed)?|ensures?|ensured|fears?|feared|demonstrates?|demonstrated|guarantees?|guaranteed|specif(?:y|ies|ied)|orders?|ordered|rules?|ruled|decrees?|decreed|learn(?:s|ed|t)?|discover(?:s|ed)?|realis(?:e|es|ed)|realiz(?:e|es|ed)|understand(?:s)?|understood|implies|implied|indicates?|indicated|lays? down|laid down|sets? out|points? out|pointed out|aware|certain|evident|obvious|plain|true|likely|unlikely|possible|convinced|confident|satisfied|worried|afraid|concerned|glad|sorry|proud|surprised|told|clear|known|agreed|sure)(?: (?:me|us|him|her|them))?$`,
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
  /^(?:(?:he|she|it|they|we|I)\s(?:\p{Ll}{2,}ed|went|came|left|lost|won|fell|rose|grew|knew|did|sold|paid|died|lied|ran|sat|stood|lay|slept|kept|hid|gave|took|made|got|broke|spent|fled|quit|sank|shut|saw|heard|wrote|spoke|fought|struck|swore|met|built|bought|brought|sent|cut|hit|held|read|rode|drove|flew|shot|stole|told|thought|tore|withdrew|woke|wore|began|ate|drank|chose|felt|found|forgot|led|put|rang|set|sang|sought|taught|threw|understood)(?:\s\p{Ll}+){0,2}|\p{L}{3,}s\s(?:doubled|trebled|tripled|quadrupled|halved|soared|surged|jumped|climbed|plunged|plummeted|slumped|tumbled|dipped|slid|slipped|stalled|collapsed|dropped|crashed|spread|grew|shrank|swelled|recovered|rebounded|increased|decreased|declined|vanished|disappeared|closed|reopened|burned|burnt|failed|stopped)|\p{L}{3,}s?\s(?:knew|lied|left|lost|won|failed|refused|resigned|died|drowned|survived|fled|fell|rose|paid|agreed|disagreed|objected|waited|watched|listened|promised|signed|appealed|voted|struck|escaped|stayed|returned|apologi[sz]ed|admitted it|denied it|withdrew|walked out|gave up|gave in|stood down|stepped down|backed down))$/iu,
);

/** A comma alone between two clauses: "the cannery had gone, the railway had gone". */
function isLoose(joint: string): boolean {
  return /^,\s+$/.test(joint);
}

/** "In the first nine months of the year 1.1 million tonnes were exported through Gdynia": a clause in full. */
const LONG_AHEAD =
  /^(?:in|on|at|by|since|during|from|under|between|across|throughout|within|near|inside|outside|after|before|until)\s(?:(?!\b(?:if|when|after|before|until|as|although|though|because|once|while|unless|that|who|which|where|whose|whether)\b)[^,]){12,}\s(?:was|were|has|have|had|is|are|will)\s[^,]{8,}$/i;

/** "If the heat goes on, …", "When I came, …", "the plan that the mayor, …": the comma ends no clause of its own. */
function opensAnother(before: string): boolean {
  if (LONG_AHEAD.test(before)) return false;
  return /^(?:for|of|in|on|at|by|with|every time|the more|the less)\s|(?:^|\s)(?:if|when|(?:after|before|since|until|as)(?!\s\d)|although|though|because|once|while|unless|that(?!\s(?:year|day|week|month|time|night|morning|afternoon|evening|period|point)\b)|who|which|where|whose|whether)\s/i.test(
    before,
  );
}

/** "…, of which 18,750 cannot be repaired", "…, a third of them run by women", "… and again on 3 June". */
function isPartOf(behind: string): boolean {
  return /^(?:of (?:which|whom)|(?:again|once more|twice more) (?:on|in|at|by|during|after|before|the|last|this|earlier|yesterday|\d|two|three|four|five|six|a)|at [£$€]?\d[\d.,]*|(?:at|by|on|during|in) which \p{Ll}+|the (?:rest|remainder|balance|other half|others) (?:to|from|by|in|for|on|at|with|as|of|under|through|via|into|within)|[^,;]{1,24}? of (?:them|whom|which|those|it))\s/iu.test(
    behind,
  );
}

/** A clause whose verb stands in the one before is said in full only with it. */
function wholeOf({ end }: Clause, from: number | undefined): { whole?: Span } {
  return from === undefined ? {} : { whole: { start: from, end } };
}

/** A count alone, whose verb is still to come. */
function isBareSubject(before: string): boolean {
  return (
    /^(?:(?:the|some|about|around|roughly|nearly|almost|more than|fewer than|at least|up to|as many as|over|only|just|another|all|its|his|her|their|our)\s)*(?:\d[\d.,]*|\p{Ll}+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|many|dozens of|scores of|hundreds of|thousands of|millions of)\s(?:\p{Ll}+\s?){1,4}$/iu.test(
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
const BLAMES =
  /\b(?:accus|blam|critici[sz]|condemn|denounc|attack|fault|slam|rebuk|chid|chastis|castigat|berat|reproach|reprimand|scold|censur|convict|suspect)\p{Ll}*\b[^,;:]*\b(?:of|for)\s\p{Ll}+ing\b/u;

/** A bare "and" or "but" parts two clauses where nothing before it is open, and what follows has a subject of its own. */
function isBareAnd(isBare: boolean | null, before: string, behind: string): boolean {
  return isBare !== null && (isFirstOfTwo(before, behind) || (isBare && !(isClosed(before) && hasOwnSubject(behind))));
}

/** "The man who stole it and a friend were caught": the verb behind "and" is that of both. */
function isSharedNoun(joint: string, before: string, behind: string): boolean {
  if (!/^\s+and\s+$/i.test(joint)) return false;
  const its = plainWords(behind, 20);
  // "… and two babies died", "… and a van was burned": no verb of both.
  if (/^(?:was|is|has|died|fell|rose|went|came|grew)$/.test(its[findPredicate(its, 1)] ?? '')) return false;
  const list = withoutRelative(plainWords(before.trimStart(), 40));
  const verb = findPredicate(list, 1);
  const isRelative = list.slice(1, verb).some((word) => RELATIVE.test(word));
  return (
    isRelative ||
    ((list[verb] ?? '').endsWith('ed') &&
      !TAKES_NO_OBJECT.test(list[verb] ?? '') &&
      /^(?:in|by|on|at|near|during|last|from|with)$/.test(list[verb + 1] ?? ''))
  );
}

const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half|twice|doubled|tripled|trebled|halved|a (?:third|quarter|fifth|sixth|tenth))\b/i;

function saysTwoThings(joint: string, before: string, behind: string): boolean {
  if (/whereas/i.test(joint)) return true;
  if (!(isSaying(before) || isPartOf(before)) || !isSaying(behind) || GOES_WITH.test(behind)) return false;
  // Without a comma "while" tells when; between two figures it compares.
  return /^\s+while/i.test(joint) ? FIGURE.test(before) && FIGURE.test(behind) : true;
}

/** "…, but with a reservation about sugar, and its minister left": no clause before the next joint. */
const GOES_WITH = /^(?:with|without|by|for|only|not)\s[^,;]*,\s(?:and|but)\s/i;

/** "because", and "when I arrived," ahead of what is said. */
const AHEAD =
  /^(?:(?:when|whenever|(?:after|before|until|till|as|since|once)(?!\s\d)|while|whereas|as soon as|as long as|so long as|just as|even as|ever since|although|though|even though|if|even if|unless|now that|given that|considering that|provided that|to judge from|to judge by|judging by|judging from)\s[^,;:]{3,90},\s+|(?:because|since)\s+)/i;

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
