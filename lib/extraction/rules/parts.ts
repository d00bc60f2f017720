import { cutAt } from '#lib/extraction/rules/joints';
import { IS } from '#lib/extraction/rules/lexicon';
import type { At, Cut, Joint, Part, State, Stretch } from '#lib/extraction/rules/part';
import { opening } from '#lib/extraction/rules/tags';
import { isFinite, sayingAt } from '#lib/extraction/rules/verbs';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Cuts a sentence where something else begins to be said: "and", "but", "that", a relative between commas, a tag. */
export function readParts({ words, lexicon }: Stretch, from: number, to: number): Part[] {
  const parts: Part[] = [];
  const at = { words, lexicon, to };
  let state = startAt(from, 'start', null);
  for (let i = from; i < to; i += 1) {
    const cut = i > state.start || i === from ? cutAt(at, i, state) : reopening(at, i, state);
    if (cut) {
      if (cut.end > state.start) parts.push(partOf(state, cut.end));
      state = startAt(cut.next, cut.joint, cut.head ?? null, cut.isOpening ?? false);
      i = cut.next - 1;
    } else note(at, i, state);
  }
  if (to > state.start) parts.push(partOf(state, to));
  return parts;
}

/** "aunque, según los vecinos, …", "; según la familia, …": a tag right behind what joins two statements. */
function reopening(at: At, i: number, state: State): Cut | null {
  return state.joint === 'and' || state.joint === 'but' || state.joint === 'semicolon' ? opening(at, i, state) : null;
}

function startAt(start: number, joint: Joint, head: Part['head'], isOpening = false): State {
  return { start, joint, head, mains: 0, open: 0, verb: -1, said: -1, isOpening };
}

function partOf({ start, joint, head, verb, said, isOpening }: State, to: number): Part {
  return { from: start, to, joint, verb, said, head, ...(isOpening ? { isOpening } : {}) };
}

/** Takes a word into what is known of the part: its main verb, a verb of saying, a clause that opens in it. */
function note({ words, lexicon, to }: At, i: number, state: State): void {
  const word = words[i] as Word;
  if (lexicon.words.dashIsVerb && i > state.start && /[—–]/.test(word.mark) && state.mains === 0 && state.joint !== 'tag') {
    state.mains = 1;
    state.verb = i;
  }
  if (word.isQuoted && state.mains > 0) return;
  if (opensPart(word, i, state) || (i === state.start && state.joint === 'behind-tag' && lexicon.because.has(word.lower))) return;
  if (has(word, IS.that | IS.relative | IS.subordinate) && (i > state.start || has(word, IS.subordinate))) {
    state.open += 1;
    return;
  }
  const isCause = lexicon.base === 'es' && words[i - 1]?.lower === 'por' && state.verb >= state.start && state.verb >= 0;
  const gerund = !isCause && has(word, IS.gerund) && has(word, IS.say) && i + 1 < to && isThatNext(words, i + 1);
  if (gerund) state.said = i;
  if (!isFinite(words, i)) return;
  if (state.open > 0) {
    state.open -= 1;
    if (has(words[i + 1], IS.that)) state.said = sayingAt(words, i, IS.say);
    return;
  }
  state.mains += 1;
  if (state.verb < 0) state.verb = i;
  const saying = sayingAt(words, i, IS.say | IS.promise);
  state.said = saying;
}

/** "que", "en que", "de que", right behind. */
function isThatNext(words: readonly Word[], i: number): boolean {
  if (has(words[i], IS.that)) return true;
  return (
    words[i]?.mark === '' && /^(?:en|de)$/.test(words[i]?.lower ?? '') && words[i + 1]?.mark === '' && has(words[i + 1], IS.that)
  );
}

/** "because", and "that" behind ", a figure": they open the part itself and no clause inside of it. */
function opensPart(word: Word, i: number, { joint, start, head }: State): boolean {
  if (joint === 'reason') return i === start;
  return joint === 'relative' && head === null && i === start + 1 && has(word, IS.that);
}
