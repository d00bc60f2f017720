import type { ExtractedCandidate, Span } from '#lib/extraction/extraction';

/** Something that reads a text and names what is worth checking, beside the rules of this room: a language model, for one. */
export interface Proposer {
  /** How reasons and the log call it. */
  name: string;
  /** Reads one part of a text. What it answers is believed only as far as `judge.ts` finds it in the text. */
  propose: (part: TextPart, signal: AbortSignal) => Promise<Proposed>;
}

/** A part of a canonical text; offsets are those of the whole. */
export interface TextPart extends Span {
  words: string;
  /** BCP 47 tag of the whole. */
  language: string;
}

/** An answer as it came: its items may be anything. */
export interface Proposed {
  items: readonly unknown[];
  /** What it cost, as whoever answered counts it. */
  tokensIn: number;
  tokensOut: number;
}

/** Puts passages in the order in which they are worth a checker's time, and says why. */
export interface Ranker {
  /** Named with its version, so that a rank can be explained later. */
  name: string;
  /** 0 to 1 for each candidate, in the order given, with reasons that a person can read. A rank within one text, no likelihood. */
  rank: (text: string, candidates: readonly ExtractedCandidate[]) => { score: number; reasons: string[] }[];
}

/** Turns words into numbers that lie close together when the words mean the same. */
export interface Embedder {
  /** Named with its version: vectors of two embedders cannot be compared. */
  name: string;
  dimensions: number;
  /** One vector of length 1 for each text, in the order given. */
  embed: (texts: readonly string[], signal: AbortSignal) => Promise<Float32Array[]>;
}
