import { anyCase } from '#lib/extraction/text/any-case';
import { moved } from '#lib/extraction/attribution/stretch';
import { nameGiven, nameIn } from '#lib/extraction/attribution/name-beside';
import { readNounPhrase } from '#lib/extraction/attribution/noun-phrase';
import type { Span } from '#lib/extraction/extraction';
import { readNames } from '#lib/extraction/people/names';
import { endsAsNoun } from '#lib/extraction/attribution/cues';
import { isRole } from '#lib/extraction/words/roles';
import { areAgents, withoutRelative } from '#lib/extraction/text/own-subject';
import { PURE_PAST } from '#lib/extraction/words/coordination';
import { hasFiniteVerb, isHelper, plainWords } from '#lib/extraction/words/predicate';
import { isSayingOrAct } from '#lib/extraction/words/verbs';

/** Where a subject may be read: the masked words of a stretch and the units it may not go beyond. */
interface Place {
  words: string;
  from: number;
}

const HELPERS =
  /(?:(?:^|\s)(?:(?:this|last) (?:week|month|year|morning)|on \p{Lu}\p{Ll}+day|today|yesterday|just|meanwhile|already|also|later|earlier|further|recently|previously|then|again|once|now|still|even|first|has|have|had|repeatedly|reportedly|(?!(?:family|assembly|supply|ally|monopoly|constabulary|weekly|daily)\b)\p{Ll}+ly))+\s*$/u;
const JOINT =
  /.*\b(?:while|whereas|because|although|though|but|that(?! (?:day|week|night|year|time|morning|evening|month)\b)|when|after|before|(?<!\b(?:early|late|recently|far back) )as(?! (?:early|late|recently|far back) as\b)|if|whether|which|where|who|what|how|why|than)\s+/is;
const SUBORDINATE = /\b(?:after|before|when|if|because|as|whether|unless|until|how|why|although|though|what|where|than)\s+$/i;
const RELATIVE =
  /^\s*(?:\d|(?:(?:to|in|of|for|from|with|by|at|on|under|through) )?(?:who|whom|which|whose)\b|where\b|(?:having|speaking|writing|addressing|answering|replying|responding|testifying|appearing)\s)/i;

/** "leaked to this newspaper", "seen by the court": no verb of the sentence. */
const REDUCED =
  /^\s*(?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|seen|held|signed|drawn|written|shown|taken|led|sent|given|known|made|born|set|put|read|kept|built|bought|sold|brought|left|lent|paid|found|hit|told|heard|caught|struck|moved|driven|born|worn|taken aback)(?:\s(?:to|by|in|on|at|for|from|with|as|up|out|last|this|only|yesterday|after|before|about|over|under|through|during|when|whether|why|how|via|near|against|of|into|upon|again|twice|once|separately|earlier|later|today|\d)\b|\s*$)/u;
const CLAUSE_BEHIND = /\s(?:who|which|whose|where|whom)\s.*$/su;

/** "a group founded by her brother", "a charity run from a garage": what stands beside the speaker, and whose it is. */
const MADE_BY = /\s(?:\p{Ll}{3,}ed|led|run|held|built|set up|drawn up|begun|brought together|known)\s(?:by|from|in|as|at)\s.*$/su;

/** "specialists who have read the paper", "a nurse who worked there": whoever speaks, by what they did. */
const DESCRIBED = anyCase(
  /^\s*(?:(?:but|and|yet|so|however|meanwhile),?\s)?((?:(?:the|a|an|some|many|several|most|two|three|other|those|few|one)\s)?(?:\p{Ll}+\s){0,2}(?:\p{Ll}+s|people|woman|man|nurse|cook|guard|clerk|guide|judge|guest|girl|boy|pilot|aide|priest|nun|mechanic|\p{Ll}+(?:er|or|ist|ian|ant|ent|man|ee|nurse)(?:\s(?:from|in|at|of)\s\p{Lu}[\p{L}’'-]+)?)\swho\s[^,;:]{6,110})\s+$/iu,
);

/** The subject of a verb at `verb`: the words before it, back to the edge of its clause. Null when there is none. */
export function subjectBefore({ words: written, from }: Place, verb: number): Span | null {
  const words = written.replace(/\([^()]{1,60}\)|\d,(?=\d)/gu, (aside) => aside.replace(/[,;:]/gu, ' '));
  const lead = words.slice(from, verb);
  const isNoun = endsAsNoun(words, verb);
  const described = isNoun || withWho({ words, from }, from + lead.trimEnd().length) ? null : DESCRIBED.exec(lead);
  if (described) return { start: from + described[0].indexOf(described[1] ?? ''), end: from + lead.trimEnd().length };
  const helpers = HELPERS.exec(lead);
  const closed = (helpers ? lead.slice(0, helpers.index) : lead).trimEnd().replace(/\s\([^()]{1,40}\)$/, '');
  const end = from + closed.length;
  const dash = /^(.*\S)\s[–—-]\s[^–—]{3,120}\s[–—-]$/su.exec(closed)?.[1];
  if (dash !== undefined) {
    const head = inClause({ words, from }, from + dash.length);
    return head && readNounPhrase(words, head);
  }
  const told = isNoun || closed.endsWith(',') ? null : withWho({ words, from }, end);
  if (told) return told;
  const span = closed.endsWith(',') ? beforeApposition({ words, from }, end - 1) : inClause({ words, from }, end);
  return span && readNounPhrase(words, span);
}

/** "Last week, the woman who runs the shelter said", "Outside the court a man who lives there told": whoever speaks, by what they do. */
function withWho({ words, from }: Place, end: number): Span | null {
  const lead = words.slice(from, end);
  const who = lead.lastIndexOf(' who ');
  if (who < 0 || lead.length - who > FARTHEST_WHO) return null;
  const told = lead.slice(who + 1);
  if (/[,;:\uE000]|\s(?:and|but|or)$/u.test(told) || !hasFiniteVerb(told, 1)) return null;
  const head = inClause({ words, from }, from + who);
  const phrase = head && readNounPhrase(words, head);
  return phrase &&
    /^(?:the|an?|one|another|some|many|several|two|three|four|five|\p{Ll}+s|people|those)\b/iu.test(
      words.slice(phrase.start, phrase.end),
    )
    ? { start: phrase.start, end }
    : null;
}

const FARTHEST_WHO = 110;

/** "Jane Pell, the minister's spokeswoman, said"; "the spokeswoman, Jane Pell, said"; "Pell, who is 54, said". */
function beforeApposition({ words, from }: Place, end: number): Span | null {
  const comma = words.slice(from, end).lastIndexOf(',');
  if (comma < 0) return null;
  const inner = words.slice(from + comma + 1, end);
  if (!RELATIVE.test(inner) && !REDUCED.test(inner) && hasFiniteVerb(` ${inner.replace(CLAUSE_BEHIND, '').replace(MADE_BY, '')}`))
    return null;
  const head = inClause({ words, from }, from + comma);
  // "Ann Lowe, 31, a care worker,": an age describes nobody by itself.
  if (head && /^\s*\d{1,3}\s*$/u.test(words.slice(head.start, head.end))) return beforeApposition({ words, from }, from + comma);
  // "One of them, a baker of thirty-four, told": who that is.
  if (head && ONE_OF_THEM.test(words.slice(head.start, head.end)) && /^\s(?:an?|the)\s/u.test(inner) && !hasFiniteVerb(inner, 1))
    return { start: from + comma + 1, end };
  const isNamed = head !== null && endsWithPerson(words.slice(head.start, head.end));
  const given = head && nameGiven(words.slice(head.start, head.end), inner);
  if (given) return moved(given, from + comma + 1);
  const named = REDUCED.test(inner) ? null : nameIn(inner);
  if (named && (!isNamed || isOffice(words.slice(head.start, head.end)))) {
    return { start: from + comma + 1 + named.start, end: from + comma + 1 + named.end };
  }
  // "…, though its author, the biologist Ann Lowe, says": the clause ends there.
  if (!head && OPENS.test(words.slice(from + words.slice(from, from + comma).lastIndexOf(',') + 1, from + comma))) return null;
  return (head && introduced({ words, from }, head)) ?? head ?? beforeApposition({ words, from }, from + comma);
}

const ONE_OF_THEM =
  /^\s*(?:one|another|a second|a third|the first|the second|the other)(?: of (?:them|these|those|the (?:two|three|others)))?\s*$/i;

const OPENS = /^\s*(?:though|although|because|when|after|before|if|as|while|since|until|unless|but|and)\s/i;

/** "Ann Lowe, 38, a seamstress at the mill, who …, remembers": whoever the description is of, by name. */
function introduced({ words, from }: Place, head: Span): Span | null {
  const description = words.slice(head.start, head.end).trimStart();
  if (!/^(?:an?|the)\s/i.test(description) && !/^\p{Ll}/u.test(description)) return null;
  const ahead = words.slice(from, head.start).replace(/,\s*(?:\d{1,3},\s*)?$/u, '');
  const name = readNames(ahead).at(-1);
  const isPerson = name !== undefined && name.name.includes(' ') && name.index + name.text.length === ahead.length;
  return isPerson && ahead !== words.slice(from, head.start) ? { start: from + name.index, end: from + ahead.length } : null;
}

/** "The head of the Veterinary Service", "Norland's minister of trade": an office, whatever name it ends with. */
function isOffice(words: string): boolean {
  const before = words.trim().split(/\s(?:of|at|for|in|from|with)\s/u)[0] ?? '';
  const noun = before.split(' ').at(-1) ?? '';
  return before !== words.trim() && (isRole(noun) || CALLED.test(noun));
}

/** What somebody is to somebody. */
const CALLED =
  /^(?:colleague|friend|partner|ally|rival|critic|activist|volunteer|brother|sister|son|daughter|father|mother|wife|husband|widow|cousin|veteran|specialist|representative|delegate|employee|worker|official|organiser|organizer|coordinator|co-ordinator|companion|fiancé|fiancée|fiance|fiancee|girlfriend|boyfriend|classmate|roommate|flatmate|housemate|teammate|team-mate|schoolmate|neighbor|acquaintance|associate|relative|aunt|uncle|nephew|niece|grandmother|grandfather|grandson|granddaughter|stepfather|stepmother|stepson|stepdaughter|widower|parent|mum|mom|dad|twin|survivor|supporter|opponent|fan|follower|disciple|mentor|protégé|student|pupil|graduate|trainee|apprentice|intern|volunteer|staffer|operative|contractor|technician|mechanic|labourer|laborer|cleaner|driver|operator|clerk|cashier|waiter|waitress|receptionist|secretary|assistant|carer|caretaker|guard|soldier|sailor|fighter|commander|migrant|refugee|asylum-seeker|exile|dissident|prisoner|inmate|detainee|hostage|patient|sufferer|victim|witness|eyewitness|bystander|onlooker|passenger|commuter|tourist|visitor|guest|customer|client|shopper|consumer|homeowner|householder|leaseholder|councillor|villager|islander|local|native|citizen|voter|taxpayer|ratepayer|member|delegate|envoy|candidate|contender|challenger|incumbent|plaintiff|claimant|defendant|suspect|accused|juror|informant|insider|whistleblower|participant|attendee|protester|demonstrator|striker|picket|campaigner|crofter|grower|breeder|producer|exporter|importer|trader|dealer|seller|buyer|investor)$/iu;

function endsWithPerson(words: string): boolean {
  const last = readNames(words).at(-1);
  return last !== undefined && last.index + last.text.length === words.trimEnd().length && /\s/.test(last.name);
}

/** Back to the last comma, dash, quotation or conjunction that opens the verb's clause. */
function inClause({ words, from }: Place, end: number): Span | null {
  const lead = words.slice(from, end);
  const edge = /^.*(?:[,;:]|\s[–—-]\s)/su.exec(lead)?.[0].length ?? 0;
  let start = Math.max(edge, lead.lastIndexOf('\uE000') + 1);
  const joint = jointLength(lead.slice(start));
  if (joint === null) return null;
  start += joint;
  const conjunction = /.*\band\s+/is.exec(lead.slice(start));
  if (conjunction && hasFiniteVerb(conjunction[0], 1)) start += conjunction[0].length;
  return { start: from + start, end };
}

/** Units up to behind the last conjunction; null when the clause it opens depends on another. */
function jointLength(words: string): number | null {
  const joint = /^but\s/i.test(words) ? null : JOINT.exec(words)?.[0];
  if (!joint) return 0;
  return SUBORDINATE.test(joint) || isEmbedded(joint, words.slice(joint.length)) ? null : joint.length;
}

/** "a cell that it says can power a car": the verb of saying is tucked into another clause. */
function isEmbedded(joint: string, rest: string): boolean {
  return /\b(?:that|which|who)\s+$/i.test(joint) && rest.trim().split(/\s+/).length <= 2;
}

const AFTER_VERB =
  /^\s+((?:(?!\s(?:on|in|at|during|after|when|while|as|through|to|late|early|last|this|before|via|following|and)\s|\s(?:yesterday|today|earlier|again|afterwards|later)(?=[\s,.]|$))[^,.;:!?()–—\uE000"“”]|(?<=\b(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Prof|St|Col|Lt|\p{Lu}))\.)+)/u;

/** The subject that follows its verb: "…, said the mayor of Lund on Friday". */
export function subjectAfter(words: string, verbEnd: number): Span | null {
  const match = AFTER_VERB.exec(words.slice(verbEnd, verbEnd + 200));
  const subject = match?.[1]?.trimEnd();
  const when = subject && isInverted(subject) ? null : HOW_AND_WHEN.exec(words.slice(verbEnd, verbEnd + 90))?.[0];
  if (when) return subjectAfter(words, verbEnd + when.length);
  if (!subject || !isInverted(subject) || saysMore(subject)) return null;
  const start = verbEnd + (match?.[0].indexOf(subject) ?? 0);
  const named = nameBehind(words, start + subject.length, subject);
  if (named) return named;
  return { start, end: start + subject.length };
}

/** "stated in writing Port Lines", "declared yesterday in Halm the director Ida Rusk": how, where and when, ahead of whoever speaks. */
const HOW_AND_WHEN = anyCase(
  /^\s(?:in (?:writing|turn|response|reply|person|public|private|parliament|court|a (?:written |brief |short |joint )?(?:statement|letter|note|message|post|e-?mail|telegram|release|communiqu[eé]|press conference|television interview|radio interview|interview))|yesterday|today|(?:late |early )?(?:on|last) \p{Lu}\p{Ll}+day|this (?:morning|afternoon|evening|week)|by (?:letter|telephone|phone|e-?mail|text message)|over the (?:telephone|phone)|for (?:his|her|its|their) part|on (?:his|her|its|their) (?:website|page|blog)|on (?:television|radio|state television|Facebook|Telegram|X|Twitter)|at (?:the|a) (?:hearing|meeting|sitting|session|rally|trial|inquest|inquiry|congress|conference|briefing|press conference)|in (?!the\b)\p{Lu}\p{L}+|(?:\p{Ll}{4,}ly|again|then|meanwhile|however|bluntly|tersely))(?=\s(?:(?:yesterday|today|in|on|at)\s)?(?:(?:the|an?|its|his|her|their)\s\p{L}{3,}|\p{Lu}[\p{L}.]+\s(?!said|says)))/iu,
);

/** "said the study's author, Dr Ann Lowe", "according to the largest of the firms, Holm": the name behind the comma is whoever the description means. */
export function nameBehind(words: string, end: number, subject: string): Span | null {
  if (readNames(subject).some(({ name }) => name.includes(' '))) return null;
  const beside = BESIDE.exec(words.slice(end, end + 120))?.[1];
  if (beside === undefined) return null;
  const given = nameGiven(subject, beside);
  if (given) return moved(given, end + words.slice(end).indexOf(beside));
  const name = nameIn(beside);
  const isWhole = name !== null && (/\s/.test(beside.slice(name.start)) || /^(?:the|an?|his|her|its|their|one)\s/i.test(subject));
  return name && isWhole ? moved(name, end + words.slice(end).indexOf(beside)) : null;
}

const BESIDE =
  /^,\s((?:[^,;:.]|(?<=\b(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|St|Col|Lt|\p{Lu}))\.){2,80}?)(?=[,;:]|(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|St|Col|Lt|\p{Lu}))\.|\s(?:and|but|because|while|whereas|although|though|as|after|before|when|since)\s|\s*$)/u;

/** "said a report by the ombudsman published on Monday". */
const DONE_BEHIND =
  /\s(?:published|released|issued|seen|obtained|dated|written|signed|commissioned|drafted|filed|leaked|compiled|conducted|carried out)(?:\s.*)?$/u;

/** "Ann Reed, said the government had ignored two warnings": a clause, and no subject behind its verb. */
function saysMore(subject: string): boolean {
  if (goesOnBehindWho(subject)) return true;
  return hasFiniteVerb(
    subject
      .replace(CLAUSE_BEHIND, '')
      .replace(DONE_BEHIND, '')
      .replace(/\s(?:leading|heading|chairing)\s/gu, ' '),
    2,
  );
}

/** "said the men who ran the ferry had not been paid": a verb behind that of the relative clause. */
export function goesOnBehindWho(subject: string): boolean {
  const list = plainWords(subject, 30);
  const opens = list.findIndex((word, at) => at > 0 && /^(?:who|which|that)$/.test(word));
  if (opens < 0) return false;
  const main = list.length - (withoutRelative(list).length - opens);
  const within = list.slice(opens + 1, main);
  const verb = list[main] ?? '';
  return (
    main > opens &&
    (isHelper(verb) || PURE_PAST.test(verb)) &&
    !within.some((word) => JOINS_VERB.test(word) || isSayingOrAct(word))
  );
}

const JOINS_VERB = /^(?:and|or|but|when|while|as|after|before|because|if|until|since|where|how|why|what|whether|than|that)$/;

/** When, where and to whom, and no subject behind its verb. */
const NOT_BEHIND =
  /^(?:by|that|it|this|there|here|then|now|today|yesterday|reporters|journalists|him|them|us|me|so|on|in|at|to|during|after|before|when|while|as|from|via|through|over|under|with|without|within|for|about|against|last|early|late|earlier|later|again|once|her(?!\s\p{L}))\b/iu;

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|hundreds|thousands|most|both|#)$/;

function isInverted(subject: string): boolean {
  if (NOT_BEHIND.test(subject)) return false;
  if (/^(?:the|a|an|his|her|its|their|one|another|some|many|several|people|others)\s/i.test(subject) || /\p{Lu}/u.test(subject))
    return true;
  const [first = '', second = '', third = '', fourth = ''] = plainWords(subject);
  if (COUNTED.test(first) && [second, third, fourth].some(areAgents)) return true;
  if (areAgents(first)) return true;
  return isRole(subject.split(/\s+/)[0] ?? '') || /^(?:he|she|they|police|(?:\p{Ll}+\s)?\p{Ll}{3,}[^s\P{L}]s)$/iu.test(subject);
}
