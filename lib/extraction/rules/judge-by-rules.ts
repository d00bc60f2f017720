import type { Draft } from '#lib/extraction/rules/chain';
import { isOtherwise } from '#lib/extraction/rules/estimated';
import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { isFinite, sayingAt } from '#lib/extraction/rules/verbs';
import { place, type Sentence } from '#lib/extraction/rules/sentence';
import { headOf } from '#lib/extraction/rules/holders';
import { has } from '#lib/extraction/rules/words-of';
import { ASKED_TO_RING, DATED_LINE, OF_TEXT_ELSEWHERE, PICTURED, RING_AT } from '#lib/extraction/words/page-notes';
import type { ClaimKind, NonClaimReason } from '#lib/workflow/vocabulary';

interface Patterns {
  opinion: RegExp;
  motive: RegExp;
  causal: RegExp;
  capability: RegExp;
  ahead: RegExp;
  future: RegExp;
  feeling: RegExp;
  empty: RegExp;
  service: RegExp;
  document: RegExp;
}

const built = new WeakMap<Lexicon, Patterns>();

function patternsOf(lexicon: Lexicon): Patterns {
  const known = built.get(lexicon);
  if (known) return known;
  const { words } = lexicon;
  const made = {
    opinion: whole(words.opinion),
    motive: whole(words.motive),
    causal: whole(words.causal),
    capability: whole(words.capability),
    ahead: whole(words.ahead),
    future: new RegExp(`(?<![\\p{L}])\\p{L}{2,}(?:${words.future})(?![\\p{L}])`, 'iu'),
    feeling: new RegExp(`^[¡¿"«“\\s]*(?:${anyOf(words.feeling)})(?![\\p{L}])`, 'iu'),
    empty: whole(words.empty),
    service: whole(words.service),
    document: whole(words.document),
  };
  built.set(lexicon, made);
  return made;
}

function whole(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${anyOf(list)})(?![\\p{L}])`, 'iu');
}

/** A list of words and phrases as one pattern without groups, the longest first. */
export function anyOf(list: string): string {
  return list
    .split(' ')
    .filter((form) => form !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll('’', "['’]").replaceAll('_', "[\\s’'-]"))
    .join('|');
}

/** What kind of statement a part makes, as far as its words and its verb tell it; null leaves it to whether it has a figure. */
export function kindOfDraft(sentence: Sentence, draft: Draft, words: string): ClaimKind | null {
  const { lexicon } = sentence;
  const patterns = patternsOf(lexicon);
  const { frame, isPromise } = draft;
  if (frame && (patterns.opinion.test(words) || judges(sentence, draft) === 'opinion' || sneers(sentence, draft)))
    return 'opinion';
  if (frame && (isPromise || expects(frame.hands.at(-1)?.verb ?? '') || isAhead(sentence, draft, patterns))) return 'prediction';
  if (frame && patterns.motive.test(words)) return 'motive';
  if (patterns.causal.test(words) || judges(sentence, draft) === 'causal') return 'causal';
  if (isPaper(sentence, draft, patterns)) return 'document';
  return frame === null && isAct(sentence, draft) ? 'speech-act' : null;
}

/** The verb of a frame passes judgement ("calificó de") or finds a cause ("atribuye a"). */
function judges(sentence: Sentence, { part }: Draft): 'opinion' | 'causal' | null {
  const { words, lexicon } = sentence;
  for (let i = Math.max(part.verb, part.from); i >= 0 && i < Math.min(part.to, part.verb + 3); i += 1) {
    const form = words[i]?.lower ?? '';
    if (lexicon.judging.has(form) && !isOtherwise(sentence, part, i))
      return /^(?:atrib|culp|achac|apunt|attrib|reprox|обвин|звинува)/u.test(form) ? 'causal' : 'opinion';
  }
  return null;
}

/** "lo ocurrido es «una negligencia de manual»": somebody's own words for what something is, without a figure. */
function sneers({ words, lexicon }: Sentence, { part }: Draft): boolean {
  if (part.verb < 0 || !lexicon.being.has(words[part.verb]?.lower ?? '')) return false;
  const quoted = words.slice(part.verb + 1, part.to).filter(({ isQuoted }) => isQuoted);
  return quoted.length > 1 && quoted.every((word) => !has(word, IS.number)) && quoted.length < part.to - part.from;
}

/** "prevé que regresen". */
function expects(verb: string): boolean {
  return /^(?:espera|esperan|esperaba|prevé|prevén|preveía)$/.test(verb);
}

/** The main verb is of what is to come. */
function isAhead({ words }: Sentence, { part }: Draft, { future, ahead }: Patterns): boolean {
  if (part.verb < 0) return false;
  const near = words
    .slice(part.verb, part.verb + 3)
    .map(({ lower }) => lower)
    .join(' ');
  return future.test(words[part.verb]?.lower ?? '') || ahead.test(near);
}

/** "El informe recomienda …": a paper is what the sentence is about, and its verb says or rules something. */
function isPaper({ words, lexicon }: Sentence, { part, frame }: Draft, { document }: Patterns): boolean {
  if (part.verb < 0 || frame !== null) return false;
  const head = headOf(words, { from: part.from, to: part.verb });
  const noun = words[head < 0 ? part.from + 1 : head]?.lower ?? '';
  return document.test(noun) && lexicon.provides.has(words[part.verb]?.lower ?? '');
}

function isAct({ words }: Sentence, { part }: Draft): boolean {
  for (let i = part.verb; i >= 0 && i < Math.min(part.to, part.verb + 2); i += 1) {
    if (
      isFinite(words, i) &&
      !/^(?:se|si|sich)$/.test(words[i - 1]?.lower ?? '') &&
      !expects(words[i]?.lower ?? '') &&
      sayingAt(words, i, IS.act | IS.deny | IS.say) >= 0
    )
      return true;
  }
  return false;
}

const DATELINE = 40;
const LONGEST_NOTE = 100;

/** "Teléfono de colaboración ciudadana: 900 555 118", "Inscripciones: www.…": where readers turn to. */
const CONTACT =
  /^(?:teléfonos?|tel\.|telf\.|tfno\.|correo|contacto|whatsapp|información|más información|inscripciones|reservas|entradas|venta|cita previa|cómo llegar|dirección|web)\b[^:.;]{0,50}:\s*(?:[+(]?\d{2,3}[\d\s.()-]{5,}|\S*@|https?:|www\.)/iu;

/** Why a part is no claim: a wish, a sneer, words without a verb; null when it may be one. */
export function scrapOfDraft(sentence: Sentence, draft: Draft, words: string): NonClaimReason | null {
  const { lexicon } = sentence;
  const { part, frame } = draft;
  if (frame?.hands.some(({ verb }) => lexicon.jokes.has(verb))) return 'opinion';
  if (frame === null && part.verb < 0 && /^\p{Lu}{4}/u.test(words) && words.length < DATELINE) return 'byline';
  const { feeling, empty, service } = patternsOf(lexicon);
  if (frame === null && (service.test(words) || (part.verb < 0 && CONTACT.test(words)) || isOfPage(words))) return 'notice';
  if (frame === null && part.verb < 0 && DATED_LINE.test(words)) return 'byline';
  if (frame === null && isCaption(sentence, draft)) return 'caption';
  if (/\p{N}/u.test(words)) return null;
  if (feeling.test(words) || empty.test(words)) return 'opinion';
  if (has(sentence.words[part.from], IS.that) && frame !== null && part.joint === 'start') return 'opinion';
  const hasVerb = tellsAlone(sentence, draft);
  if (!hasVerb && part.joint !== 'relative') return frame === null ? 'tag' : 'opinion';
  return null;
}

/** Whom to ring, what becomes of the text, what comes after it. */
function isOfPage(words: string): boolean {
  return words.length < LONGEST_NOTE && (RING_AT.test(words) || ASKED_TO_RING.test(words) || OF_TEXT_ELSEWHERE.test(words));
}

/** "A neighbour fills buckets. Foto: …": the words before whoever took the picture, on a line of their own. */
function isCaption(sentence: Sentence, { part }: Draft): boolean {
  const { start, end } = place(sentence, part);
  return (
    PICTURED.test(sentence.text.slice(end, end + LONGEST_NOTE)) &&
    /^(?:|\n)$/u.test(sentence.text.slice(Math.max(0, start - 1), start))
  );
}

/** A verb, a deed in the infinitive or a participle, or the answer that a tag behind it makes of a few words. */
function tellsAlone(sentence: Sentence, draft: Draft): boolean {
  const { part, frame } = draft;
  const isAnswer = frame?.isBehind === true && part.to - part.from > 1;
  return (
    part.verb >= 0 ||
    draft.isPromise ||
    isAnswer ||
    isPredicate(sentence, draft) ||
    part.joint === 'gerund' ||
    has(sentence.words[part.from], IS.infinitive | IS.participle) ||
    (part.joint === 'content' && sentence.words.slice(part.from, part.from + 4).some((word) => has(word, IS.infinitive)))
  );
}

/** "Вода чистая", "мост безопасен": a noun and what it is, where no verb stands between; only in somebody's words. */
function isPredicate({ words, lexicon }: Sentence, { part: { from, to }, frame }: Draft): boolean {
  const last = words[to - 1];
  if (!lexicon.words.dashIsVerb || frame === null || to - from < 2 || last === undefined || last.mark !== '') return false;
  const noun = words[to - 2];
  return (
    PREDICATE.test(last.lower) && !has(noun, IS.light | IS.preposition | IS.determiner) && !PREDICATE.test(noun?.lower ?? '')
  );
}

const PREDICATE =
  /(?:[ая]я|[оеь]е|[ыи]е|[ыиїі]й|[^аеиоуыюя]ен|[^аеиоуыюя]н[аоыі]|[ор]ив[аоы]?|верн[аоыі]|чист[аоі]|[нткв]і|н[ае])$/u;
