import { anyCase } from '#lib/extraction/text/any-case';
import { type Derived, readDerived } from '#lib/extraction/claims/derived';
import { findPredicate, hasFiniteVerb, plainWords } from '#lib/extraction/words/predicate';
import { matchesOf } from '#lib/extraction/text/matches-of';

const QUESTION = /\?["”»’')\]]*\s*$/u;
/** What a question goes on with behind a clause that it takes for granted. */
const ASKS =
  "(?:why|how|what|when|where|who|whom|whose|which|will|would|does|do|did|is|are|was|were|has|have|had|can|could|should|shall|must|may|might|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|wouldn['’]t|can['’]t|couldn['’]t|shouldn['’]t|if so|at what|in what|on what|by what|to what|for what|from what|with what)";
/** The same where "which" or "who" may only tell more of what stands before it. */
const GOES_ON = '(?:why|how|what|will|would|does|do|did|is|are|was|were|has|have|had|can|could|should|shall|must)';
const SAID = '(?<said>[^?;:“”"\\uE000]{12,240}?)';
const TO_END = `(?=,? (?:given|considering|seeing) (?:the fact )?that\\b|,? and (?:if so|(?:why|how|what|when|where|who|which|will|would|does|do|did|can|could|should)\\b)|,? or (?:does|do|did|is|are|was|were|has|have|will)\\b|, (?:so |then )?${GOES_ON}\\b|[?;])`;
/** Nobody is certain of what somebody believes, hopes or is asked to say. */
const FACTIVE =
  "(?:(?:aware|conscious|mindful|surprised|ashamed|embarrassed|sorry|proud|shocked|alarmed|troubled|appalled|worried|concerned|glad|pleased|disappointed|dismayed|distressed|disturbed|disgusted|outraged|angry|furious|upset|saddened|astonished|amazed|astounded|stunned|relieved|delighted|grateful|happy|comfortable|uncomfortable|uneasy|humbled|frustrated|annoyed|puzzled|struck|bothered|sad|cognisant|cognizant)(?: of the fact)?|(?:know|knew|known|realise|realised|realize|realized|remember|remembered|recall|recalled|forget|forgot|forgotten|regret|regretted|notice|noticed|appreciate|appreciated|overlook|overlooked|ignore|ignored|acknowledge|acknowledged|recognise|recognised|recognize|recognized|regretted|deplore|deplored|resent|resented|lament|lamented|welcome|grasp|grasped|disregard|disregarded|discount|discounted|conceal|concealed)(?: the fact)?|(?:bother|trouble|worry|concern|shame|embarrass|alarm|surprise|shock|disturb|shock|appal|appall|strike|disgust|upset|bother|dismay|distress|sadden|astonish|amaze|astound|anger|enrage|infuriate|frighten|scare|haunt|pain|puzzle|annoy|frustrate|irk|gall|unsettle|matter to|occur to)s? (?:him|her|them|you|us|me|anybody|anyone|the \\p{Ll}+(?: \\p{Ll}+)?|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)|(?:shameful|scandalous|disgraceful|outrageous|appalling|shocking|odd|strange|ironic|remarkable|absurd|alarming|worrying|telling|extraordinary|astonishing|sad|tragic|unfair|unjust|unacceptable|intolerable|inexcusable|indefensible|incredible|unbelievable|bizarre|curious|surprising|amazing|regrettable|unfortunate|deplorable|lamentable|galling|infuriating|heartbreaking|significant|revealing|cruel|perverse|an? (?:shame|scandal|disgrace|outrage|pity|irony|paradox|coincidence|tragedy)))";
const AWARE = anyCase(new RegExp(`(?<before>^[^?;:]{0,90}?\\b${FACTIVE}),? that ${SAID}${TO_END}`, 'giu'));
/** "Do we know that …", "How does she know that …", "Will she learn that": then nothing is certain. */
const UNSURE = anyCase(
  /\b(?:(?:do|does|did|can|could) (?:we|anyone|anybody|one|i|people) (?:really |actually |even )?(?:know|remember|recall|notice)|how (?:do|does|did|can|could) (?:[\p{L}’'-]+ ){1,4}?know|(?:will|would|might|may|could|should|shall) (?:[\p{L}’'-]+ ){1,5}?(?:be )?(?:\p{L}+)|if|whether|suppose|supposing|imagine|assuming)$/iu,
);
const GIVEN = anyCase(
  new RegExp(
    `(?<=^|, |\\b(?:and|but|so|then) )(?:given (?:the fact )?that|considering that|seeing that|now that|in view of the fact that|in light of the fact that|despite the fact that|in spite of the fact that|notwithstanding that|notwithstanding the fact that|bearing in mind that|because of the fact that|owing to the fact that|on top of the fact that|knowing (?:full well )?that|recogni[sz]ing that|recalling that|granted that) ${SAID}(?=, ${ASKS}\\b|[?;])`,
    'giu',
  ),
);
/** "When the minister closed three schools last year, did …": a clause in the past before a question of the past. */
const WHEN_AHEAD = anyCase(
  new RegExp(
    `(?<=^|[,:] |^(?:and|but|so|then),? )(?:when|after|since|once|while|although|though|even though|whereas) ${SAID}(?=, (?:and |then |so )?${ASKS}\\b)`,
    'giu',
  ),
);
/** "What did the council do after the bridge collapsed?" */
const WHEN_BEHIND = anyCase(
  new RegExp(
    `^(?:[^?;:]{0,60}?\\b)?(?:did|was|were|had|didn['’]t|wasn['’]t|weren['’]t)\\b[^?;:]{3,140}?(?<!\\b(?:know|knew|known|say|said|tell|told|ask|asked|learn|see|remember|recall|explain|decide|clear|sure|of|on|from|since|even|only)),? (?:when|after|although|though|even though|while) ${SAID}(?=[?;])`,
    'giu',
  ),
);
const TELLS_OF_PAST =
  /\b(?:when|after|since|once|while|although|though|whereas|given|considering|seeing|now that|in view|in light|in spite|bearing|despite|notwithstanding|because of|owing to|on top of|knowing|recogni[sz]ing|recalling|granted)\b/i;
const OPEN = /\b(?:[Ww]ould|[Cc]ould|[Mm]ight|may|[Ss]hould|[Ii]f|[Ww]hether|[Uu]nless|[Ss]uppose|[Ii]magine|[Aa]ssuming)\b/u;
const PRESENT_HELP = /^(?:is|are|am|has|have|can|may|must|will|would|could|should|might|do|does|shall)$/;
const RELATIVE = /^(?:which|who|whose|where|(?:in|to|of|for|from|on|at|by|with|under|through|during) which|.{2,12} of whom)\b/i;
/** Supposed, not told. */
const SUPPOSED = /\b(?:[Ii]f|[Ww]hether|[Uu]nless|[Ss]uppose|[Ii]magine|[Aa]ssuming)\b/u;
const LEAST_WORDS = 4;

/**
 * What a question takes for granted while it asks for something else: "why has the review, which was finished in March, …",
 * "is she aware that 40 beds were lost", "given that …", "when the minister closed three schools, did …". Nothing is taken of what
 * it only supposes. `words` are the sentence with its quotations blanked out; empty for a sentence that asks nothing.
 */
export function readPresupposed(words: string, offset: number): Derived[] {
  if (!QUESTION.test(words.slice(-8))) return [];
  const found: Derived[] = [
    ...knownIn(words, offset),
    ...givenIn(words, offset),
    ...pastIn(words, offset),
    ...beside(words, offset),
  ];
  return found.filter(
    ({ span }, i) => !found.slice(0, i).some((other) => other.span.start < span.end && span.start < other.span.end),
  );
}

/** Clauses between commas and what stands beside a name with a figure. */
function beside(words: string, offset: number): Derived[] {
  if (!words.includes(', ')) return [];
  return readDerived(words.replace(/[?]["”’')\]]*\s*$/u, ''), offset)
    .filter(({ span, line, link = span.start }) => {
      const clause = words.slice(link - offset, span.end - offset);
      // Without a noun before it "who" asks: "when a patient dies, who pays".
      const isAsked = line.startsWith(words.slice(0, 8)) && !/^(?:the|an?)\s/i.test(words);
      return (
        !isAsked &&
        !OPEN.test(clause) &&
        !/\b(?:if|unless|suppose|imagine)\b/i.test(words.slice(0, link - offset)) &&
        (RELATIVE.test(clause) || /\d/.test(clause))
      );
    })
    .map((derived) => ({ ...derived, isGranted: true }));
}

function knownIn(words: string, offset: number): Derived[] {
  if (!words.includes(' that ')) return [];
  return matchesOf(words, AWARE).flatMap((match) => {
    const { before = '', said = '' } = match.groups ?? {};
    return UNSURE.test(before) ? [] : partsOf(said, offset + match.index + match[0].length - said.length, true);
  });
}

/** "that the firm paid no tax, and that its chairman took home £640,000": two facts. */
function partsOf(said: string, start: number, isClause = false): Derived[] {
  const found: Derived[] = [];
  let from = 0;
  for (const joint of [...matchesOf(said, /,? (?:and|but) that /gi), null]) {
    found.push(...factAt(said.slice(from, joint?.index ?? said.length), start + from, isClause));
    from = (joint?.index ?? 0) + (joint?.[0].length ?? 0);
  }
  return found;
}

function givenIn(words: string, offset: number): Derived[] {
  if (!TELLS_OF_PAST.test(words)) return [];
  return matchesOf(words, GIVEN).flatMap((match) => {
    const said = match.groups?.said ?? '';
    return partsOf(said, offset + match.index + match[0].length - said.length);
  });
}

function pastIn(words: string, offset: number): Derived[] {
  if (!TELLS_OF_PAST.test(words)) return [];
  return [...matchesOf(words, WHEN_AHEAD), ...matchesOf(words, WHEN_BEHIND)].flatMap((match) => {
    const said = match.groups?.said ?? '';
    const isOpen = OPEN.test(match[0].slice(0, match[0].length - said.length));
    return isPast(said) && !isOpen ? factAt(said, offset + match.index + match[0].length - said.length) : [];
  });
}

/** A named act that is over: not "a patient dies", nor "he came". */
function isPast(said: string): boolean {
  const list = plainWords(said, 40);
  const verb = findPredicate(list, 1);
  const isNamed = /\d|\p{Lu}|^(?:the|his|her|its|their|our|my|your|this|these|those|an?)\s/u.test(said);
  return verb >= 1 && isNamed && !PRESENT_HELP.test(list[verb] ?? '') && !(list[verb] ?? '').replace(/^was$/, '').endsWith('s');
}

/** `isClause` where grammar leaves nothing else than a clause with a verb. */
function factAt(words: string, start: number, isClause = false): Derived[] {
  const said = words.replace(/[\s,.]+$/u, '');
  if (
    said.split(/\s+/).length < LEAST_WORDS - (isClause ? 1 : 0) ||
    (isClause ? SUPPOSED : OPEN).test(said) ||
    !(isClause || hasFiniteVerb(said, 1))
  )
    return [];
  return [{ span: { start, end: start + said.length }, line: said, isGranted: true }];
}
