import type { Inspected, PreflightRule } from '#lib/publishing/preflight/inspected';
import {
  hasType,
  isMarkup,
  isoMoment,
  isWithinHost,
  listOf,
  objectsOf,
  textOf,
  webAddress,
} from '#lib/publishing/preflight/read-markup';

const LONGEST_CLAIM = 75;
const PRONOUN = /^(?:he|she|it|they|we|i|you|his|her|its|their|our|this|that|these|those)(?![\p{L}\p{N}])/iu;

/** Rules about the review itself: context, claim text, address, authors, dates. */
export const REVIEW_RULES: readonly PreflightRule[] = [
  {
    rule: 'CR01',
    level: 'error',
    code: 'contextIsNotSchemaOrg',
    isBroken: ({ review }) => !/^https:\/\/schema\.org\/?$/.test(textOf(review['@context'])),
  },
  { rule: 'CR02', level: 'error', code: 'typeIsNotClaimReview', isBroken: ({ review }) => !hasType(review, 'ClaimReview') },
  { rule: 'CR03', level: 'error', code: 'claimMissing', isBroken: ({ review }) => textOf(review.claimReviewed) === '' },
  {
    rule: 'CR04',
    level: 'warning',
    code: 'claimLong',
    isBroken: ({ review }) => Array.from(textOf(review.claimReviewed)).length > LONGEST_CLAIM,
  },
  { rule: 'CR05', level: 'warning', code: 'claimEndsWithRating', isBroken: endsWithRating },
  {
    rule: 'CR06',
    level: 'warning',
    code: 'claimBeginsWithPronoun',
    isBroken: ({ review }) => PRONOUN.test(textOf(review.claimReviewed)),
  },
  { rule: 'CR07', level: 'error', code: 'urlNotAbsolute', isBroken: ({ review }) => webAddress(review.url) === null },
  { rule: 'CR08', level: 'error', code: 'urlOnOtherHost', isBroken: isElsewhere },
  { rule: 'CR19', level: 'warning', code: 'authorMissing', isBroken: ({ review }) => listOf(review.author).length === 0 },
  {
    rule: 'CR20',
    level: 'error',
    code: 'authorHasNoKind',
    isBroken: (inspected) => authorsOf(inspected).some((author) => !isParty(author)),
  },
  { rule: 'CR21', level: 'error', code: 'authorHasNoName', isBroken: hasNamelessAuthor },
  { rule: 'CR30', level: 'error', code: 'reviewDateUnreadable', isBroken: hasUnreadableDate },
  { rule: 'CR31', level: 'warning', code: 'severalReviews', isBroken: ({ reviewCount }) => reviewCount > 1 },
];

function endsWithRating({ review, rating, pageVerdict }: Inspected): boolean {
  const claim = plain(textOf(review.claimReviewed));
  const words = [textOf(rating?.alternateName), pageVerdict].map(plain).filter((word) => word !== '');
  return words.some((word) => claim === word || claim.endsWith(` ${word}`));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An unreadable address is CR07's to name. */
function isElsewhere({ review, pageUrl }: Inspected): boolean {
  const address = webAddress(review.url);
  const page = webAddress(pageUrl);
  return address !== null && (page === null || !isWithinHost(address, page.hostname));
}

function authorsOf({ review, claims }: Inspected): unknown[] {
  return [review.author, ...claims.map((claim) => claim.author)].flatMap(listOf);
}

function isParty(author: unknown): boolean {
  return isMarkup(author) && hasType(author, 'Person', 'Organization');
}

/** The reviewer may be known by an address alone, a claimant not. */
function hasNamelessAuthor({ review, claims }: Inspected): boolean {
  const reviewers = objectsOf(review.author).some((author) => textOf(author.name) === '' && webAddress(author.url) === null);
  return reviewers || claims.flatMap((claim) => objectsOf(claim.author)).some((author) => textOf(author.name) === '');
}

function hasUnreadableDate({ review }: Inspected): boolean {
  return [review.datePublished, review.dateModified].flatMap(listOf).some((date) => isoMoment(date) === null);
}
