import { headAt } from '#lib/extraction/claims/beside-head';
import { upperFirst } from '#lib/extraction/claims/finish-line';
import { isVerbFirst, ofHead } from '#lib/extraction/claims/relative-line';
import { readWordsByRules } from '#lib/extraction/claims/nested/words-by-rules';
import type { ExtractedCandidate, Span } from '#lib/extraction/extraction';
import type { Lexicon } from '#lib/extraction/rules/lexicon';
import { findPredicate, plainWords } from '#lib/extraction/words/predicate';

const LONGEST_SUBJECT = 60;
const RELATIVE = /^(which|who|whose|where|whom)\s/u;
const WITH_RELATIVE = /^(?<about>[^,;:]{2,80}?)\s(?<link>which|who|that)\s(?<rest>.+)$/su;
const LEADS = /^(?:because|after|before|when|while|since|although|though|whereas|as|if|until|once|so)\s/u;

/** How the words of a nested claim become a sentence: by whom their verb is about, or by a whole sentence; else as they stand. */
export interface NestedLine {
  subject?: string;
  derived?: string;
}

/** The words as a sentence of their own; what cannot be one is said by the line of the claim around it. */
export function nestedLine(text: string, around: Pick<ExtractedCandidate, 'start' | 'claimLine'>, span: Span): NestedLine {
  const said = text.slice(span.start, span.end);
  const before = text.slice(around.start, span.start).trimEnd().replace(/,$/u, '');
  const link = RELATIVE.exec(said)?.[1];
  if (link !== undefined) {
    const head = headAt(before, before.length, said);
    const about = head === null ? '' : before.slice(head.start).trim();
    return { derived: ofHead(about, link, said.slice(link.length + 1)) ?? around.claimLine };
  }
  if (isVerbFirst(said)) {
    const subject = subjectOf(before);
    return subject === null ? { derived: around.claimLine } : { subject };
  }
  const { about = '', link: inside = '', rest = '' } = WITH_RELATIVE.exec(said)?.groups ?? {};
  const ofWhom = about !== '' && !hasVerb(about) ? ofHead(about, inside === 'that' ? 'which' : inside, rest) : null;
  if (ofWhom !== null) return { derived: ofWhom };
  if (!hasVerb(said)) return { derived: around.claimLine };
  return LEADS.test(said) ? { derived: upperFirst(said.replace(LEADS, '')) } : {};
}

/** Whether a clause stands in the words, not only what names somebody or something. */
export function hasVerb(words: string): boolean {
  return findPredicate(plainWords(words), 1) >= 0;
}

/** The same where the grammar is that of a language read by rules: a clause as it stands, else the line of the claim around it. */
export function nestedLineElsewhere(
  text: string,
  { around, span, lexicon }: { around: Pick<ExtractedCandidate, 'claimLine'>; span: Span; lexicon: Lexicon },
): NestedLine {
  const words = readWordsByRules(text, span, lexicon);
  const isClause = words.some(({ tense }) => tense !== null) && !words[0]?.opens && !words[0]?.relates;
  return isClause ? {} : { derived: around.claimLine };
}

/** "Turnout fell in Cork and": Turnout. */
function subjectOf(before: string): string | null {
  const list = plainWords(before);
  const verb = findPredicate(list, 1);
  const words = before.trim().split(/\s+/u);
  const subject = verb < 1 || list.length !== words.length ? '' : words.slice(0, verb).join(' ');
  return subject === '' || subject.length > LONGEST_SUBJECT || /[,;:“”"]/u.test(subject) ? null : subject;
}
