import type { Span } from '#lib/extraction/extraction';
import type { NameRead } from '#lib/extraction/people/names';
import { beginsAnew } from '#lib/extraction/reference/begins-anew';
import type { Item } from '#lib/extraction/reference/item';
import {
  BREAKS,
  CLAUSAL,
  FILLER,
  JOINT,
  OPENER,
  OPENS_CLAUSE,
  OWNING,
  PREPOSITION,
  isCopula,
  isAsked,
  isDemonstrative,
  isWithinNumber,
  isNoLonger,
  isPointingThat,
  isPronounHere,
  ownsNext,
} from '#lib/extraction/reference/word-classes';
import { markSubject } from '#lib/extraction/reference/subjects';
import { isVerbHere, lastNoun, type OpenPhrase } from '#lib/extraction/reference/verb-here';
import { lastWord, isManyOwners, type Token, tokensOf, wordsOf } from '#lib/extraction/reference/tokens';
import { isHardlyNoun } from '#lib/extraction/reference/noun-kinds';
import { SEVERAL, isKnownNoun, isMeasure, isPluralNoun, isShareWord, isTaken } from '#lib/extraction/reference/nouns';
import { isContracted, isHelper, isPredicate } from '#lib/extraction/words/predicate';

/** The noun phrases and pronouns of a stretch, in order, with what each is in its clause. Linear in its length. */
export function readItems(text: string, { start, end }: Span): Item[] {
  const words = text.slice(start, end);
  return new Chunker(tokensOf(words, start)).read();
}

/** "the 2022 trial". */
const YEAR = /^(?:19|20)\d\d\s/;

type Read = Pick<Item, 'start' | 'end' | 'head' | 'words' | 'isPronoun'> & {
  isOwner?: boolean;
  opener?: string | null;
  name?: NameRead | null;
};

/** "of the year": an amount, which is nothing by itself. */
const isAmount = (read: Read): boolean => isMeasure(read.head) && !read.isPronoun && !read.name && !isTaken(read);

class Chunker {
  private readonly items: Item[] = [];
  private readonly list: string[];
  private readonly first: number;
  private open: OpenPhrase | null = null;
  private clause = 0;
  private nextClause = 1;
  private hasVerb = false;
  private behind: string | null = null;
  private comma = false;
  private afterComma = false;
  private outer: number | null = null;
  /** "Did the sirens work?": the subject stands behind the first verb. */
  private isInverted = false;

  constructor(private readonly tokens: readonly Token[]) {
    this.list = tokens.map(({ plain }) => plain);
    this.first = tokens.find(({ isWord }) => isWord)?.start ?? -1;
  }

  read(): Item[] {
    for (let i = 0; i < this.tokens.length; i += 1) this.take(i);
    this.close();
    return this.items;
  }

  private take(i: number): void {
    const token = this.tokens[i] as Token;
    const before = this.tokens[i - 1];
    this.afterComma = before?.text === ',';
    if (token.name) return this.word(i);
    if (!token.isWord) return isManyOwners(this.tokens, i) && this.open ? this.owner(i) : this.sign(token);
    const plain = token.plain.includes("'") ? token.plain.replace(/'(?:s|re|ve|ll|d|m)$/, '') : token.plain;
    if (isPronounHere(this.list, i, plain)) return this.pronoun(i, plain);
    if (token.plain.includes("'") && (isContracted(token.plain) || /(?:'(?:ve|ll|re)|n't)$/.test(token.plain)))
      return this.verb(i);
    if (token.plain.endsWith("'s") && (this.open || token.plain === "'s"))
      return !this.hasVerb && isCopula(this.list, i) ? this.copula(i) : this.owner(i);
    return this.plainWord(i, token);
  }

  private plainWord(i: number, token: Token): void {
    const { plain } = token;
    if (plain === 'next' && this.list[i + 1] === 'to') return this.preposition('near');
    if (/^(?:least|most)$/.test(plain) && this.list[i - 1] === 'at') return this.filler();
    if (isNoLonger(this.list, i)) return this.close();
    if (isDemonstrative(this.list, i)) return this.close();
    if (OPENER.test(plain) && !(plain === 'that' && JOINT.test(plain) && !this.isThatNoun(i))) return this.start(i, plain);
    if (PREPOSITION.test(plain)) return this.preposition(plain);
    if (JOINT.test(plain)) return isWithinNumber(this.list, i) ? this.word(i) : this.joint(plain);
    if (FILLER.test(plain)) return this.filler();
    return this.isVerb(i) ? this.verb(i) : this.word(i);
  }

  /** "that year", "keeps that list" open a phrase; "that the dam", "said that inflation" a clause. */
  private isThatNoun(i: number): boolean {
    if (this.behind !== null && i > 0 && PREPOSITION.test(this.list[i - 1] ?? '')) return true;
    return !this.tokens[i + 1]?.name && isPointingThat(this.list, i, this.open === null || i === 0);
  }

  private isVerb(i: number): boolean {
    const { list, tokens, open, hasVerb, behind, isInverted } = this;
    return isVerbHere({ list, tokens, i, open, hasVerb, behind, isInverted });
  }

  private word(i: number): void {
    if (!this.open) this.open = { from: i, to: i, at: i, opener: null };
    else if (beginsAnew({ tokens: this.tokens, i, open: this.open, behind: this.behind })) this.renew(i);
    else this.open.to = i;
  }

  private renew(i: number): void {
    this.close();
    this.open = { from: i, to: i, at: i, opener: null };
  }

  private start(i: number, opener: string): void {
    this.close();
    this.open = { from: i + 1, to: i, at: i, opener };
  }

  private preposition(plain: string): void {
    this.close();
    this.behind = plain;
    this.comma = false;
  }

  private filler(): void {
    if (this.open && this.open.to < this.open.from) this.open = { ...this.open, from: this.open.from + 1, to: this.open.to + 1 };
    else this.close();
  }

  private joint(plain: string): void {
    this.close();
    if (/^(?:who|which|whose)$/.test(plain)) this.relative();
    this.behind = null;
    this.comma = false;
    if (OPENS_CLAUSE.test(plain) || this.hasVerb) this.newClause();
  }

  /** "The bank, which is advising Orvik, raised …": behind the second comma the bank goes on. */
  private relative(): void {
    markSubject(this.items, this.clause);
    this.outer = this.afterComma && !this.hasVerb ? this.clause : null;
  }

  private newClause(): void {
    this.clause = this.nextClause++;
    this.hasVerb = false;
  }

  private sign({ text }: Token): void {
    this.close();
    this.behind = null;
    if (BREAKS.test(text)) this.newClause();
    this.comma = text === ',';
    if (this.comma && this.outer !== null) this.goBack(this.outer);
  }

  private goBack(clause: number): void {
    this.outer = null;
    this.comma = false;
    this.clause = clause;
    this.hasVerb = false;
  }

  /** The first phrase of a clause that stands behind no preposition is what its verb is about. */
  private verb(i: number): void {
    this.close();
    this.behind = null;
    this.comma = false;
    const last = this.items.at(-1);
    // "As the leader specified, the document defines": no apposition, since its verb follows.
    if (last?.isApposition && this.isNext(last, i)) last.isApposition = false;
    if (this.hasVerb) return this.verbAgain(i);
    this.hasVerb = true;
    this.isInverted = (this.tokens[i - 1]?.isWord !== true || isAsked(this.list, i)) && isHelper(this.list[i] ?? '');
    return markSubject(this.items, this.clause);
  }

  /** "insisted the company had no influence": what stands right before a second verb is its subject. */
  private verbAgain(i: number): void {
    const last = this.items.at(-1);
    const isNext = last !== undefined && this.isNext(last, i) && last.part !== 'owner' && last.clause === this.clause;
    if (!isNext || !isPredicate(this.list, i) || !(last.behind === null || CLAUSAL.test(last.behind))) return;
    this.clause = this.nextClause++;
    [last.clause, last.part] = [this.clause, 'subject'];
  }

  private isNext({ end }: Item, i: number): boolean {
    return (this.tokens[i] as Token).start - end <= 1;
  }

  private pronoun(i: number, plain: string): void {
    this.close();
    const token = this.tokens[i] as Token;
    const isOwner = OWNING.test(plain) || (plain === 'her' && this.tokens[i + 1]?.isWord === true && ownsNext(this.list, i));
    const end = token.start + plain.length;
    const { behind } = this;
    this.push({ start: token.start, end, head: plain, words: token.text.slice(0, plain.length), isPronoun: true, isOwner });
    if (token.plain !== plain) return this.verb(i);
    if (isOwner) [this.open, this.behind] = [{ from: i + 1, to: i, at: i, opener: plain }, behind];
    return undefined;
  }

  /** "the bank's rate": the bank, and a rate that is the bank's. */
  private owner(i: number): void {
    const isSign = this.list[i] === "'s" || this.tokens[i]?.isWord === false;
    const before = this.items.length;
    if (this.open && !isSign) this.open.to = i;
    this.close(isSign ? 0 : 2);
    const owner = this.items[before];
    if (owner) {
      owner.part = 'owner';
      this.comma = owner.isApposition;
      owner.isApposition = false;
    }
    this.open = { from: i + 1, to: i, at: i, opener: "'s" };
  }

  private copula(i: number): void {
    const cut = this.list[i] === "'s" ? 0 : 2;
    if (this.open && cut > 0) this.open.to = i;
    this.close(cut);
    this.verb(i);
  }

  private close(cut = 0): void {
    const { open } = this;
    this.open = null;
    if (!open || open.to < open.from) return;
    open.to = lastNoun(this.tokens, open, this.isInverted);
    const first = this.tokens[open.from] as Token;
    const last = this.tokens[open.to] as Token;
    const begin =
      open.opener === null || open.opener === "'s" || open.from === 0 ? first.start : (this.tokens[open.at] as Token).start;
    const end = last.end - cut;
    const head = last.name ? lastWord(last.name.name) : last.plain.replace(/'s?$/, '');
    if (open.opener === null && !last.name && isHardlyNoun(head) && !isKnownNoun(head)) return;
    this.push({
      start: begin,
      end,
      head,
      words: wordsOf(this.tokens, open, cut),
      isPronoun: false,
      isOwner: false,
      opener: open.opener,
      name: last.name,
    });
  }

  private push(read: Read): void {
    if (!(this.behind === 'of' && isAmount(read))) this.items.push(this.itemOf(read));
    this.behind = null;
    this.comma = false;
  }

  private itemOf(read: Read): Item {
    const previous = this.items.at(-1);
    const { start, end, head, words, isPronoun, isOwner = false, opener = null, name = null } = read;
    const isShared = this.behind === 'of' || (this.behind === 'in' && isShareWord(head));
    const isOfShare = isShared && previous !== undefined && isShareWord(previous.head) && previous.clause === this.clause;
    const own = this.behind !== null ? 'other' : this.isInverted ? 'subject' : this.hasVerb ? 'object' : 'other';
    if (own === 'subject') this.isInverted = false;
    const part = isOfShare ? previous.part : own;
    return {
      start,
      end,
      head,
      words,
      isPronoun,
      opener,
      name,
      isPlural: !isPronoun && !name && (isPluralNoun(head) || (SEVERAL.test(words) && !YEAR.test(words))),
      part: isOwner ? 'owner' : part,
      clause: this.clause,
      behind: isOfShare ? previous.behind : this.behind,
      isApposition: this.comma && previous !== undefined && !isPronoun && !previous.isPronoun,
      isOfShare,
      isOpening: start === this.first,
    };
  }
}
