import { hashOf, mix, rowOf } from '#lib/extraction/attribution/model/hash';
import { classNumber, classOf } from '#lib/extraction/attribution/model/word-classes';

/** What the training texts taught about single words, by the hash of the word in small letters. */
export interface Lexicon {
  /** The words that are used alike share a cluster, from 1; 0 stands for words that were rare. */
  clusters: Map<number, number>;
  /** How often a word was part of a cue, from 0 (hardly) to 5 (nearly always). */
  cueLevels: Map<number, number>;
}

/** Names of a word's attributes; each is a feature of the token itself and of its neighbours. */
const ATTRIBUTES = ['word', 'stem', 'ending', 'end', 'shape', 'cluster', 'class', 'cue'] as const;
/** How far from the token each attribute is looked at. */
const REACH = [3, 1, 1, 1, 2, 3, 3, 3];
export const FARTHEST = 3;
export const PAD = 0;
/** Stands for every further word once there are too many. */
const RARE = 1;
/** With more words than this it is time to begin anew before the next text; a single text may bring more. */
const MOST_WORDS = 30_000;
const MOST_EVER = 60_000;
const TABLE = 1 << 17;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|St|Jr|Sr|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs)$/;

/** The words met so far, each with what features need to know of it. */
export class Vocabulary {
  readonly lexicon: Lexicon;
  size = 0;
  /** Of the words in small letters. */
  hashes = new Uint32Array(1024);
  classes = new Uint8Array(1024);
  clusters = new Uint16Array(1024);
  cueLevels = new Uint8Array(1024);
  isUpper = new Uint8Array(1024);
  isTitle = new Uint8Array(1024);
  private attributes = new Uint32Array(1024 * ATTRIBUTES.length);
  /** Open addressing: hashes of words as they stand in texts, and the ids at the same places. */
  private readonly keys = new Uint32Array(TABLE);
  private readonly ids = new Uint16Array(TABLE);

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.add('');
    this.add('rare');
  }

  /** Whether it is time to begin anew, so that texts without end cannot fill the memory. */
  get isFull(): boolean {
    return this.size > MOST_WORDS;
  }

  idOf(hash: number, text: string, start: number, end: number): number {
    const { keys } = this;
    let at = hash & (TABLE - 1);
    while (keys[at] !== 0) {
      if (keys[at] === hash) return this.ids[at]!;
      at = (at + 1) & (TABLE - 1);
    }
    if (this.size >= MOST_EVER) return RARE;
    keys[at] = hash;
    return (this.ids[at] = this.add(text.slice(start, end)));
  }

  /** Writes the rows of all features that a word has as a neighbour at some distance, and says how many. */
  writeRows(id: number, offset: number, rows: Uint16Array): number {
    let count = 0;
    for (let a = 0; a < ATTRIBUTES.length; a += 1) {
      const attribute = this.attributes[id * ATTRIBUTES.length + a]!;
      if (attribute === 0 || Math.abs(offset) > REACH[a]!) continue;
      rows[count] = rowOf(mix(attribute, (a << 4) + offset + 8));
      count += 1;
    }
    return count;
  }

  private add(word: string): number {
    const id = this.size;
    if (id === this.hashes.length) this.grow();
    this.size += 1;
    const lower = word.toLowerCase().replace(/\p{N}/gu, '0');
    const hash = hashOf(lower);
    this.classes[id] = word === '' ? classNumber('PAD') : classOf(word);
    this.clusters[id] = this.lexicon.clusters.get(hash) ?? 0;
    this.hashes[id] = hash;
    this.cueLevels[id] = this.lexicon.cueLevels.get(hash) ?? 0;
    this.isUpper[id] = /^\p{Lu}/u.test(word) ? 1 : 0;
    this.isTitle[id] = TITLE.test(word) ? 1 : 0;
    const isWord = /^\p{L}/u.test(lower);
    this.attributes.set(
      [
        hash,
        isWord ? hashOf(stemOf(lower)) : 0,
        isWord ? hashOf(lower.slice(-3)) : 0,
        isWord ? hashOf(lower.slice(-2)) : 0,
        hashOf(shapeOf(word)),
        this.clusters[id] + 1,
        this.classes[id] + 1,
        this.cueLevels[id] + 1,
      ],
      id * ATTRIBUTES.length,
    );
    return id;
  }

  private grow(): void {
    const room = this.hashes.length * 2;
    this.hashes = wider(this.hashes, new Uint32Array(room));
    this.classes = wider(this.classes, new Uint8Array(room));
    this.clusters = wider(this.clusters, new Uint16Array(room));
    this.cueLevels = wider(this.cueLevels, new Uint8Array(room));
    this.isUpper = wider(this.isUpper, new Uint8Array(room));
    this.isTitle = wider(this.isTitle, new Uint8Array(room));
    this.attributes = wider(this.attributes, new Uint32Array(room * ATTRIBUTES.length));
  }
}

function wider<T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** A word without the ending that its grammar gives it, roughly. */
function stemOf(word: string): string {
  if (word.length < 5) return word;
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '');
}

/** The pattern of a word's letters and digits, runs shortened: "Xx", "00", "x-". */
function shapeOf(word: string): string {
  const shape = word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '0');
  return shape.replace(/(.)\1+/gu, '$1$1').slice(0, 6);
}
