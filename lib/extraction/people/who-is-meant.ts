import type { Span } from '#lib/extraction/extraction';
import { whomDescribed } from '#lib/extraction/people/described';
import { type Memory, whoIs } from '#lib/extraction/people/memory';
import { sentenceCase } from '#lib/extraction/people/sentence-case';
import { whoSpeaks } from '#lib/extraction/reference/pronoun-means';
import { isBody } from '#lib/extraction/words/roles';

interface Spot {
  span: Span;
  memory: Memory;
}

/** "It" and "they" are whoever last spoke as a body, and of late whatever the text is about. */
export function groupMeant(text: string, pronoun: string, spot: Spot): ReturnType<typeof whoIs> {
  const { discourse, bodyAt } = spot.memory;
  const speaking = groupSpeaking(spot.memory);
  const isLate = discourse.sentence - bodyAt > LATELY && pronoun !== 'we' && pronoun !== 'i';
  return isLate ? (bodyMeant(text, pronoun, spot) ?? speaking) : (speaking ?? bodyMeant(text, pronoun, spot));
}

const LATELY = 2;

/** The person whom the text so far, and the sentence up to here, speak of most. */
export function personMeant(text: string, pronoun: string, { span, memory }: Spot): ReturnType<typeof whoIs> {
  const from = memory.unit && memory.unit.start <= span.start ? memory.unit.start : span.start;
  const meant = whoSpeaks(text, pronoun, { from, to: span.start, memory });
  return meant && { who: meant.entity.who, sure: meant.lead >= 3 ? 'certain' : 'likely' };
}

/** Only what has a name may speak as "it": descriptions are too many. */
function bodyMeant(text: string, pronoun: string, spot: Spot): ReturnType<typeof whoIs> {
  const meant = pronoun === 'it' || pronoun === 'they' ? personMeant(text, pronoun, spot) : null;
  if (meant && /^\p{Lu}/u.test(meant.who) && !IS_TIME.test(meant.who)) return meant;
  return pronoun === 'it' ? bodySpokenOf(spot.memory) : null;
}

const IS_TIME = /^(?:New Year|Christmas|Easter|Ramadan|Eid|Diwali|Passover|Lent|Pentecost|Whitsun|Boxing Day|Hallowe['’]?en)\b/u;

/** "The council sent a letter. Fees, it said, …": the body that the sentence before was about. */
function bodySpokenOf({ subject }: Memory): { who: string; sure: 'likely' } | null {
  const [, who = '', noun = ''] =
    /(?:^|\s)((?:the|his|her|its|their|our)\s(?:\p{Ll}+\s){0,2}?(\p{Ll}+))$/u.exec(subject ?? '') ?? [];
  return isBody(noun) ? { who: sentenceCase(who), sure: 'likely' } : null;
}

function groupSpeaking({ body }: Memory): { who: string; sure: 'likely' } | null {
  return body === null ? null : { who: body, sure: 'likely' };
}

/** "the chair", "the minister on Monday": whoever holds the office, where the text tells who. */
export function holderMeant(who: string, memory: Memory): string {
  const office = OFFICE.exec(who)?.[1];
  const holder = office === undefined ? null : whomDescribed(office, memory);
  return holder?.isPerson ? holder.who : who;
}

const OFFICE = /^[Tt]he (\p{Ll}[\p{Ll} -]*?)(?:\s(?:on \p{Lu}\p{Ll}+day|yesterday|today|last \p{Ll}+))?$/u;
