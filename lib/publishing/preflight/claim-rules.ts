import type { Inspected, PreflightRule } from '#lib/publishing/preflight/inspected';
import {
  hasType,
  isMarkup,
  isoMoment,
  isWithinHost,
  listOf,
  type Markup,
  objectsOf,
  textOf,
  webAddress,
} from '#lib/publishing/preflight/read-markup';

/** Rules about the claim: who made it, when, and where it appeared. */
export const CLAIM_RULES: readonly PreflightRule[] = [
  {
    rule: 'CR22',
    level: 'warning',
    code: 'claimantHasNoReference',
    isBroken: ({ claims }) => claimants(claims).some((author) => listOf(author.sameAs).length === 0),
  },
  { rule: 'CR23', level: 'warning', code: 'itemMissing', isBroken: ({ claims }) => claims.length === 0 },
  {
    rule: 'CR24',
    level: 'warning',
    code: 'itemIsNoClaim',
    isBroken: ({ claims }) => claims.some((claim) => !hasType(claim, 'Claim')),
  },
  {
    rule: 'CR25',
    level: 'warning',
    code: 'appearanceMissing',
    isBroken: ({ claims }) => claims.length > 0 && appearances(claims).length === 0,
  },
  {
    rule: 'CR26',
    level: 'error',
    code: 'appearanceIsNoAddress',
    isBroken: ({ claims }) => appearances(claims).some((place) => addressOf(place) === null),
  },
  { rule: 'CR27', level: 'error', code: 'appearanceOnOwnSite', isBroken: hasOwnAppearance },
  {
    rule: 'CR28',
    level: 'error',
    code: 'claimDateUnreadable',
    isBroken: ({ claims }) => claimDates(claims).some((date) => isoMoment(date) === null),
  },
  { rule: 'CR29', level: 'error', code: 'claimAfterReview', isBroken: isClaimAfterReview },
];

function claimants(claims: Markup[]): Markup[] {
  return claims.flatMap((claim) => objectsOf(claim.author));
}

function appearances(claims: Markup[]): unknown[] {
  return claims.flatMap((claim) => [...listOf(claim.appearance), ...listOf(claim.firstAppearance)]);
}

/** An appearance is an address or a work that has one. */
function addressOf(place: unknown): URL | null {
  return webAddress(isMarkup(place) ? (place.url ?? place['@id']) : place);
}

function hasOwnAppearance({ claims, pageUrl }: Inspected): boolean {
  const host = webAddress(pageUrl)?.hostname;
  return host !== undefined && appearances(claims).some((place) => isOn(addressOf(place), host));
}

function isOn(address: URL | null, host: string): boolean {
  return address !== null && isWithinHost(address, host);
}

function claimDates(claims: Markup[]): unknown[] {
  return claims.flatMap((claim) => listOf(claim.datePublished));
}

/** A claim of the day of its review is not after it, whatever the hour: days are compared where one side is only a day. */
function isClaimAfterReview({ claims, review }: Inspected): boolean {
  const reviewed = textOf(review.datePublished);
  const reviewedAt = isoMoment(reviewed);
  if (reviewedAt === null) return false;
  return claimDates(claims).some((date) => {
    const claimedAt = isoMoment(date);
    if (claimedAt === null) return false;
    const isDay = textOf(date).length === 10 || reviewed.length === 10;
    return isDay ? textOf(date).slice(0, 10) > reviewed.slice(0, 10) : claimedAt > reviewedAt;
  });
}
