import type { Coreference, Span } from '#lib/extraction/extraction';
import type { Draft } from '#lib/extraction/rules/chain';
import { IS } from '#lib/extraction/rules/lexicon';
import { readMentions } from '#lib/extraction/rules/mentions';
import type { Sentence, Whom } from '#lib/extraction/rules/sentence';
import { subjectOf } from '#lib/extraction/rules/subject';
import { has } from '#lib/extraction/rules/words-of';
import type { Statement } from '#lib/extraction/reading';

/** What was known before a sentence was read. */
export interface Beside {
  /** Whom the text was about. */
  topic: Whom | null;
  /** Words that are read already: the parts of the sentence. */
  drafts: readonly Draft[];
}

/** The statements of a sentence with what the words between them point at: "según su gerente", "a su juicio". Spanish. */
export function withBeside(sentence: Sentence, statements: Statement[], { topic, drafts }: Beside): Statement[] {
  if (sentence.lexicon.base !== 'es' || statements.length === 0) return statements;
  const taken = statements.flatMap(({ hands, coreferences }) => [...hands, ...coreferences]);
  const isFree = (each: Coreference) =>
    !taken.some((one) => one.start === each.start && one.end === each.end && !OWNED.test(each.text)) &&
    (OWNED.test(each.text) || !taken.some((one) => one.start < each.end && each.start < one.end));
  for (const { from, to } of gapsOf(sentence, drafts)) {
    const found = readMentions({ ...sentence, topic }, gapDraft(sentence, drafts, { from, to }), false).filter(isFree);
    const at = sentence.start + (sentence.words[from]?.start ?? 0);
    if (found.length > 0) nearestTo(statements, at)?.coreferences.push(...found);
  }
  return statements;
}

const OWNED = /^sus?(?:\s|$)/i;

/** The stretches of words that no part of the sentence holds. */
function gapsOf({ words }: Sentence, drafts: readonly Draft[]): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const isRead = has(words[i], IS.speech) || drafts.some(({ part }) => i >= (part.head?.from ?? part.from) && i < part.to);
    if (isRead) continue;
    const last = gaps.at(-1);
    if (last?.to === i) last.to = i + 1;
    else gaps.push({ from: i, to: i + 1 });
  }
  return gaps;
}

/** Words that say nothing by themselves; behind a statement they go on with whom it is about. */
function gapDraft(sentence: Sentence, drafts: readonly Draft[], { from, to }: { from: number; to: number }): Draft {
  const first = drafts.find(({ part }) => part.verb >= 0 && part.joint !== 'relative' && part.from < from);
  const subject = first ? (subjectOf(sentence, first.part) ?? first.subject) : null;
  return {
    part: { from, to, joint: 'tag', verb: -1, said: -1, head: null },
    frame: null,
    subject,
    isDenied: false,
    isPromise: false,
    cut: null,
  };
}

/** The statement that ends or begins nearest to a place; a scrap comes last. */
function nearestTo(statements: Statement[], at: number): Statement | undefined {
  const far = ({ span }: { span: Span }) => Math.min(Math.abs(span.start - at), Math.abs(span.end - at));
  return statements.toSorted((a, b) => Number(a.scrap !== undefined) - Number(b.scrap !== undefined) || far(a) - far(b))[0];
}
