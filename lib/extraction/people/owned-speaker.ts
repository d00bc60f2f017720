import { fieldOf } from '#lib/extraction/reference/noun-kinds';
import { isBodyNoun, isPersonalNoun, isPluralNoun } from '#lib/extraction/reference/nouns';
import type { Link } from '#lib/extraction/reference/work';
import { isBody, isRole } from '#lib/extraction/words/roles';

const OWNER = /(?:^|\s)(my|your|our|his|her|its|their)\s(?:own\s)?(?=[\p{L}\d])/iu;
const LONGEST_OWNER = 60;

/**
 * "Their association", "a spokesman for her union": somebody known only by whose they are, told by the owner's name. Null for
 * any other words, and where the text leaves open who the owner is.
 */
export function byOwner(who: string, start: number, links: readonly Link[]): string | null {
  const owned = OWNER.exec(who);
  if (!owned) return null;
  const [words, whose = ''] = owned;
  const at = owned.index + words.indexOf(whose);
  const owner = links.find((link) => link.start === start + at && link.end - link.start === whose.length);
  if (!owner || owner.isOpen || !isOwner(owner.refersTo)) return null;
  const said = `${who.slice(0, at)}${ownedBy(owner.refersTo)} ${who.slice(owned.index + words.length)}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What is known itself only by whose it is tells nobody apart, and a thing has nobody who speaks for it. */
function isOwner(owner: string): boolean {
  if (owner.length > LONGEST_OWNER || OWNER.test(owner) || /,|['’]s?\s/u.test(owner)) return false;
  const head =
    owner
      .split(/\s(?:of|at|for|in|from|with|who|that|which|on)\s/u)[0]
      ?.split(' ')
      .at(-1) ?? '';
  if (/^\p{Lu}/u.test(head)) return true;
  return isPersonalNoun(head) || isBodyNoun(head) || isBody(head) || isRole(head) || ofPeople(head) || PAPER.test(head);
}

/** "shipowners" */
function ofPeople(head: string): boolean {
  return fieldOf(head) === 'person' || (isPluralNoun(head) && /(?:ers|ors|ists|ians|ants|ents|men|women|people)$/.test(head));
}

const PAPER = /^(?:report|study|survey|review|audit|paper|analysis|poll|statement|letter|inquiry|investigation|research|census)$/;

function ownedBy(owner: string): string {
  const words = owner.replace(/^(?:The|An?)(?=\s)/u, (article) => article.toLowerCase());
  return /(?:^|[\s-])\p{Ll}*s$/u.test(words) || /\s\p{Lu}\p{Ll}+(?:ies|ers|ors|ists|ings|oods)$/u.test(words)
    ? `${words}’`
    : `${words}’s`;
}
