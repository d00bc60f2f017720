import type { Lexicon } from '#lib/extraction/rules/lexicon';

/** The words of tags, ready to be looked up. */
export interface TagSets {
  it: string;
  as: string;
  thus: string;
  behind: string;
  impersonal: Set<string>;
  from: Set<string>;
  said: Set<string>;
  own: Set<string>;
  never: Set<string>;
  self: Set<string>;
  ofPapers: RegExp;
  reports: RegExp;
  prefixes: RegExp;
  speaks: RegExp;
  agencies: RegExp;
}

const built = new WeakMap<Lexicon, TagSets | null>();

/** Null where the order of words tells no tag. */
export function tagSetsOf(lexicon: Lexicon): TagSets | null {
  const known = built.get(lexicon);
  if (known !== undefined) return known;
  const { tags } = lexicon.words;
  const setOf = (list: string) => new Set(list.split(' '));
  const made = tags && {
    it: tags.it,
    as: tags.as,
    thus: tags.thus,
    behind: tags.behind,
    impersonal: setOf(tags.impersonal),
    from: setOf(tags.from),
    said: setOf(tags.said),
    own: setOf(tags.ownReports),
    never: setOf(tags.never),
    self: setOf(tags.self),
    ofPapers: new RegExp(`^(?:${tags.ofPapers})$`, 'u'),
    reports: new RegExp(`^(\\p{Ll}{4,}?)s?${tags.reports}$`, 'u'),
    prefixes: new RegExp(`^(?:${tags.prefixes})(?=\\p{L}{3})`, 'u'),
    speaks: new RegExp(`^(?:${tags.speaks})`, 'u'),
    agencies: new RegExp(`(?:${tags.agencies})$`, 'u'),
  };
  built.set(lexicon, made);
  return made;
}
