import { anyCase } from '#lib/extraction/text/any-case';
import type { Hand } from '#lib/extraction/extraction';
import { tellsHour } from '#lib/extraction/figures/clock';
import type { Interview } from '#lib/extraction/interview';
import { labelWords, plainLabel } from '#lib/extraction/labels';
import type { Monologue } from '#lib/extraction/monologue';
import type { Reading } from '#lib/extraction/reading';
import { meet } from '#lib/extraction/reference/entities';
import { readLabel } from '#lib/extraction/transcript';
import { isRole } from '#lib/extraction/words/roles';
import { OTHER_VOICE } from '#lib/extraction/words/speech-words';
import type { Block } from '#lib/workflow/vocabulary';

const LEAST_OF_HOST = 20;

/** A speech is its speaker's all through. */
export function takeSpeech(
  { text, memory, ...reading }: Reading,
  { speaker, from, until }: Monologue,
  { start }: Block,
): Hand | null {
  if (start < from || (until !== undefined && start > until)) return reading.label;
  if (start === until) return null;
  if (start === from) meet(memory.discourse, speaker.who, false);
  return OTHER_VOICE.test(text.slice(start, start + 60)) ? null : speaker;
}

export function takeLabel(reading: Reading, block: Block): void {
  const { text, memory, hosts, offices } = reading;
  const before = { who: reading.label?.who ?? null, isHost: reading.isHost || leads(reading) };
  reading.label = readLabel(text, block, { directory: memory.directory, offices });
  const name = reading.label && introducedBy(text, block);
  if (reading.label && name) reading.label = { ...reading.label, who: name };
  const label = plainLabel(labelWords(text, block));
  reading.isHost = hosts.has(label);
  if (label === reading.welcoming && reading.label) memory.discourse.hosts.add(reading.label.who);
  if (before.who !== null && before.who !== reading.label?.who) {
    if (!before.isHost) reading.addressee = before.who;
    // Opponents speak of each other to the hall; who asks and who answers speak to each other.
    memory.discourse.talking = new Set([reading.label?.who ?? '', before.isHost || reading.isHost ? before.who : '']);
  }
  if (reading.label) meet(memory.discourse, reading.label.who, reading.isHost);
}

function leads({ label, memory }: Reading): boolean {
  return label !== null && memory.discourse.hosts.has(label.who);
}

const FROM_THE_HALL =
  /^(?:(?:audience|floor) )?(?:questions?|questioner|q|member of the (?:audience|public)|audience(?: members?)?|reporter|journalist|caller|student|delegate|(?:a |an |the |first |second |young |older |elderly )?(?:shareholder|resident|member|voter|parent|listener|viewer|wom[ae]n|man|lady|gentleman|girl|boy|mother|father|teacher|nurse|driver|pensioner|tenant|farmer|neighbou?r|visitor|voice|speaker)(?: (?:in|from) (?:the )?(?:audience|floor|hall|crowd|back|gallery))?)(?: \d{1,2})?$/i;
const INTRODUCES = anyCase(
  /^\s*(?:(?:hi|hello|good (?:morning|afternoon|evening)|thanks|thank you|yes)[,.!]? )?(?:(?:my name(?:['’]s| is)|i(?:['’]m| am)) )?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){1,2})(?:,? (?:here|from|of|for|with|speaking)\b|, (?:I\b|the |an? |\p{Lu})|\. I(?:['’](?:m|ve))?\s|,? and I(?:['’](?:m|ve))?\s)/iu,
);

/** "QUESTIONER: Ann Lee, I teach here": whoever asks from the hall says who it is. */
function introducedBy(text: string, block: Block): string | null {
  if (!FROM_THE_HALL.test(plainLabel(labelWords(text, block)))) return null;
  const name = INTRODUCES.exec(text.slice(block.end, block.end + 120))?.groups?.name;
  const words = name?.split(' ') ?? [];
  // "Prime Minister, is that your fault?" calls somebody.
  return words.every((word) => /^\p{Lu}/u.test(word)) && !isRole(words.at(-1) ?? '') ? (name ?? null) : null;
}

/** In an interview without labels the paragraphs tell whose they are. */
export function takeTurn(reading: Reading, { guest, asker, asked, answered }: Interview, { start }: Block): void {
  const isAsked = asked.has(start);
  reading.isHost = isAsked;
  reading.label = isAsked ? asker : answered.has(start) ? guest : null;
  reading.addressee = isAsked ? guest.who : (asker?.who ?? null);
  if (isAsked || answered.has(start)) meet(reading.memory.discourse, guest.who, false);
}

/** Whoever leads a conversation asks and hands over; only a figure, a date or a comparison is a claim there. */
export function leaveToHost(reading: Reading, from: number): void {
  const said = reading.candidates.splice(from);
  for (const candidate of said) {
    const { start, end, quote, dates, quantities, reasons, attribution } = candidate;
    const isFigured = dates.length > 0 || quantities.length > 0 || tellsHour(quote);
    const isClaim = attribution.length > 1 || ((isFigured || reasons.includes('compares')) && end - start >= LEAST_OF_HOST);
    if (isClaim) reading.candidates.push(candidate);
    else {
      reading.nonClaims.push({ start, end, reason: 'boilerplate' });
      reading.waiting.push(...candidate.coreferences.map((each) => ({ ...each, isOpen: false })));
    }
  }
}
