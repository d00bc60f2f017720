import type { Mark as BallMark, Slot } from '#lib/verdicts/scales';
import type { Seen } from '#lib/claims/seen';
import type { Approximation, ClaimKind, DismissReason, Displacement, FlagCode, Question, Stage } from '#lib/workflow/vocabulary';
import type { BrowserFacts } from '../../_facts/browser-facts';
import type { Band } from '../_text/bands';
import type { Filter } from './filter-items';

/** One machine reading with the words or the rule it rests on. */
export interface Reading {
  value: string;
  basis: string;
  /** A guess that somebody should look at. */
  isOpen?: boolean;
}

export interface DateReading extends Reading {
  start: number;
  edtf: string;
}

export interface QuantityReading extends Reading {
  start: number;
  /** As a person would write it: a range with a dash. */
  number: string;
  unit: string;
  approximation: Approximation | '';
  base: string;
  comparison: string;
}

/** Whom or what a word means, which the machine could not tell or only guessed. */
export interface OpenQuestion {
  /** The same for all proposals that wait for one answer. */
  key: string;
  word: string;
  isPerson: boolean;
  /** Nobody is named who says it: the word is what stands instead, "hieß es". */
  isUnnamed: boolean;
  /** The likeliest, when one was taken. */
  guess: string | null;
  /** It is about who said it. */
  isSpeaker: boolean;
  choices: string[];
}

/** What to look at twice. */
export interface Flag {
  /** The words it is about, as the text has them; null when it is about the whole passage. */
  words: string | null;
  sentence: string;
  isTranslation: boolean;
  /** Where those words stand; null when that is not known, and then nobody can answer. */
  place: FlagAt | null;
  /** What somebody made of it, and who. */
  answered: { answer: 'kept' | 'dropped'; by: string } | null;
}

/** A flag as it is answered: by the proposal that has it, its code and where its words begin. */
export interface FlagAt {
  candidateId: string;
  code: FlagCode;
  start: number;
  end: number;
}

/** Flagged words as they are drawn, once for all cards that have the flag; dropped ones are not drawn. */
export interface FlaggedWords {
  key: string;
  start: number;
  end: number;
  words: string;
  sentence: string;
  isTranslation: boolean;
  /** The card they lead to. */
  itemId: string;
}

export interface Proposal {
  type: 'proposal';
  id: string;
  state: 'proposed' | 'dismissed' | 'merged' | 'split';
  start: number;
  end: number;
  quote: string;
  band: Band;
  claimLine: string;
  kind: ClaimKind;
  questions: Question[];
  claimant: string | null;
  saidBasis: string;
  /** Through whom it came here, the translator included, from the speaker outwards; empty for the plain words of the text. */
  through: string;
  dates: DateReading[];
  quantities: QuantityReading[];
  /** What words mean; one that is only likely is a guess and said to be one. */
  coreferences: { text: string; refersTo: string; isGuess: boolean }[];
  asked: OpenQuestion[];
  reasons: string[];
  flags: Flag[];
  /** Who cut it by hand out of another proposal. */
  cutBy: string | null;
  decided: { by: string; at: string; reason: DismissReason | null; note: string | null; claimNumber: number | null } | null;
}

export interface MarkedClaim {
  type: 'claim';
  id: string;
  /** The proposal it was accepted from; null when it was marked by hand. */
  candidateId: string | null;
  number: number;
  start: number;
  end: number;
  claimLine: string;
  stage: Stage;
  /** Stage, or the condition that is drawn instead of it. */
  mark: ClaimMark;
  assignee: string | null;
  due: string | null;
  isLate: boolean;
  sources: number;
  finding: { label: string; mark: BallMark; slot: Slot } | null;
  /** Those on words, of the proposal it was. */
  flags: Flag[];
  /** The version whose text reads as it was signed; null before, and when nothing was to be changed. */
  appliedIn: number | null;
}

export type ClaimMark = Stage | 'sent-back' | 'stale' | 'displaced';

/** A claim whose place in this version somebody has to decide. */
export interface Displaced {
  id: string;
  number: number;
  state: Displacement;
  claimLine: string;
  /** The words it was cut from, and where they may stand now. */
  quote: string;
  places: { start: number; end: number; words: string }[];
  /** What was signed for it: the wording in its place, or that it is cut; null when nothing of the kind was. */
  signed: { wording: string | null } | null;
  seen: Seen;
  /** Why this person cannot place it, take its new words on, or set it aside. */
  refusals: { place: string | null; reword: string | null; close: string | null };
}
export type Item = Proposal | MarkedClaim;

export interface DocumentParts {
  /** The one that is shown, by its place in the list. */
  here: number;
  all: PartCounts[];
}

/** One part of a long text: where it begins, its paragraphs as people count them, and what there is in it. */
export interface PartCounts {
  start: number;
  from: number;
  upTo: number;
  /** Proposals that nobody has decided, those that somebody has, and both with the claims, as many as `j` goes to. */
  open: number;
  decided: number;
  items: number;
  /** Of the open ones, those that can be taken as they stand, and the strong ones among them. */
  takeable: number;
  takeableStrong: number;
  counts: Partial<Record<Filter, number>>;
}

/** What the browser gets of a document: its claims and proposals in the order of the text, and what this person may do. */
export interface BrowserDocument {
  id: string;
  deskId: string;
  personId: string;
  seq: number;
  language: string;
  items: Item[];
  flagged: FlaggedWords[];
  /** The version that is shown, and the same for the address, null for the latest. */
  version: number;
  oldVersion: number | null;
  displaced: Displaced[];
  /** Why this person decides nothing here, in a sentence; null for whoever may. */
  refusal: string | null;
  mayAssign: boolean;
  /** May take claims. */
  isChecker: boolean;
  isRead: boolean;
  /** A long text is shown in parts, and items are those of one; null when it is shown whole. */
  parts: DocumentParts | null;
  /** Why there is nothing in the margin; null when there is something. */
  unread: { title: string; text: string } | null;
  facts: BrowserFacts;
  /** This person's own conflict with the text, when one is declared. */
  conflict: { time: string; isOverridden: boolean } | null;
  people: { id: string; name: string }[];
}
