import { IS } from '#lib/extraction/rules/lexicon';
import { lookBack } from '#lib/extraction/rules/look-back';
import type { Noun } from '#lib/extraction/rules/nouns';
import { type Around, isNew, placeOf } from '#lib/extraction/rules/points';
import { subjectOf } from '#lib/extraction/rules/subject';
import { nameAt, whom } from '#lib/extraction/rules/whom';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** "a Cebrián el trato le parece …": whom a dative takes up in its own clause. */
export function doubled({ sentence, draft: { part } }: Around, i: number): string | null {
  const { words } = sentence;
  // "Al edil, Luis Mota, la idea le parece cara"
  if (sentence.lexicon.base === 'es' && words[part.from]?.lower === 'al') {
    const who = whom(sentence, part.from, i);
    if (who?.isPerson && who.coreference) return who.who;
    const named = words.findIndex((word, k) => k > part.from && k < i && word.mark === ',' && has(word, IS.capital));
    const person = named > 0 ? nameAt(sentence, named, i) : null;
    if (person) return person.person.name;
  }
  for (let k = part.from; k < i - 1; k += 1) {
    if (words[k]?.lower !== 'a' || !has(words[k + 1], IS.capital)) continue;
    const named = nameAt(sentence, k + 1, words.length);
    if (named) return named.person.name;
  }
  return null;
}

/** "le cortaron", "les debe": to whom; not who does it. */
export function toWhom(around: Around, i: number): string | null {
  const { sentence, draft } = around;
  const { nouns, topic, words } = sentence;
  const { part, subject, frame } = draft;
  if (part.joint === 'relative' && /^(?:al? |lo que)/.test(words[part.from]?.lower ?? '')) {
    const taken = part.head ? whom(sentence, part.head.from, part.head.to) : subject;
    if (taken) return taken.who;
  }
  const isMany = words[i]?.lower.endsWith('s') ?? false;
  const isInRelative = part.joint === 'relative' || (i - 1 > part.from && has(words[i - 1], IS.that | IS.relative));
  const main = isInRelative ? mainBody(around, i, isMany) : null;
  if (main) return main;
  const speaker = frame?.outer?.speaker ?? frame?.speaker;
  const { barred, isDropped } = doersOf(around, i);
  const spoken = [speaker, topic?.isPerson ? topic : null].find(
    (who) => who && !barred.has(who.who) && isSeveral(who.who) === isMany,
  );
  if (spoken) return spoken.who;
  const doers = new Set([...barred].map(plain));
  const fits = (noun: Noun) => isNew(noun) && !doers.has(plain(noun.who)) && (noun.isHuman || (isDropped && noun.isBody));
  const own = speaker && isSeveral(speaker.who) === isMany ? speaker.who : null;
  return (
    lookBack(nouns, { at: placeOf(around, i), isMany, barred, fits, far: 3 })?.who ??
    own ??
    (isMany ? null : (speaker?.who ?? null))
  );
}

/** "El hospital se arregla con camas que le presta la Cruz Roja": what the sentence is about, where it is a body or a house; Spanish. */
function mainBody({ sentence }: Around, i: number, isMany: boolean): string | null {
  const { nouns, start, words, lexicon } = sentence;
  if (lexicon.base !== 'es') return null;
  const at = start + (words[i] as Word).start;
  const isMain = ({ at: place, isSubject }: Noun) => isSubject && place >= start && place < at;
  const main = lookBack(nouns, { at, isMany, far: 0, fits: isMain });
  return main && !main.isHuman && (main.isBody || lexicon.spots.has(main.stem)) ? main.who : null;
}

/** Who does what is done to somebody: the subject, also one that is left out ("Le recordó que"). */
function doersOf({ sentence, draft }: Around, i: number): { barred: Set<string | undefined>; isDropped: boolean } {
  const { words, last, topic } = sentence;
  const { part, subject } = draft;
  const verb = words[i + 1];
  const own = words[part.verb] === verb ? subjectOf(sentence, part)?.who : undefined;
  const isDoer = subject && isSeveral(subject.who) === (words[part.verb]?.lower.endsWith('n') ?? false);
  const isDropped = own === undefined && !subject && has(verb, IS.say | IS.act) && !verb?.lower.endsWith('n');
  const before = isDropped ? (last.topic ?? topic)?.who : undefined;
  return { barred: new Set([isDoer ? subject.who : undefined, own, before]), isDropped };
}

/** "La secretaria" is "secretaria". */
function plain(who: string | undefined): string | undefined {
  return who?.toLowerCase().replace(/^(?:el|la|los|las)\s/, '');
}

function isSeveral(who: string): boolean {
  return /^(?:l[oa]s|un[oa]s|vari[oa]s|vecin[oa]s|fuentes|dos|tres)\s/i.test(who);
}
