import type { ProposedContent } from '#lib/candidates/proposed-content';
import type { Passage } from '#lib/claims/claim-content';
import type { NewClaim } from '#lib/claims/create-claim';
import { type DocumentRow } from '#lib/intake/lock-document';
import type { Depth } from '#lib/workflow/vocabulary';

/** A proposal that a person cut by hand: accepting it makes that person a maker, whoever accepts. */
export type CandidateContent = ProposedContent & { madeBy?: string };

/** The words a claim gets when the proposal is accepted as it stands. */
export type ProposedWords = Pick<
  NewClaim,
  'claimLine' | 'kind' | 'questions' | 'claimant' | 'claimantRole' | 'chain' | 'saidOn' | 'asOf'
>;

/** What accepting a proposal unchanged would write, for the verb and for the screen that shows it first. */
export function proposedWords(content: ProposedContent, document: DocumentRow): ProposedWords {
  const { claimLine, kind, questions, claimant } = content;
  return {
    claimLine,
    kind,
    questions,
    claimant,
    claimantRole: null,
    chain: chainOf(content, document),
    saidOn: null,
    asOf: document.publishedOn,
  };
}

export function passageIn(content: ProposedContent, span: { start: number; end: number }): Passage {
  const { quote, prefix, suffix, sentence } = content;
  return { ...span, quote, prefix, suffix, sentence };
}

/** Before publication a line is enough for most; what others have published is checked in full. */
export function defaultDepth(document: DocumentRow): Depth {
  return document.purpose === 'before-publication' ? 'line' : 'standard';
}

/** Outermost first: the text under check, its translation, who reports, who spoke. */
export function chainOf(content: Pick<ProposedContent, 'attribution'>, document: DocumentRow): NewClaim['chain'] {
  const { publisher, title, translatedFrom, translator } = document;
  const links = content.attribution.map(({ who, verb }, i, { length }) => ({
    role: i === length - 1 ? ('speaker' as const) : ('coverage' as const),
    who: who.slice(0, 200),
    ...(verb && { verb: verb.slice(0, 80) }),
  }));
  const translation = translatedFrom
    ? [{ role: 'translation' as const, who: translator ?? translatedFrom, note: translatedFrom }]
    : [];
  return [{ role: 'document' as const, who: (publisher ?? title).slice(0, 200) }, ...translation, ...links.slice(-5)];
}
