import { plainText, readRationale } from '#lib/verdicts/rationale';
import type { CheckContent, PublishedCheck, PublishedSource, RatedFinding } from '#lib/publishing/published-check';

/** JSON-LD as an object; properties that have nothing to say are left out. */
export type JsonLd = { [property: string]: JsonLdValue };
export type JsonLdValue = string | number | JsonLd | JsonLdValue[];

type Draft = { [property: string]: DraftValue };
type DraftValue = string | number | null | undefined | Draft | DraftValue[];

/**
 * The ClaimReview of a check, or null when its lead finding is open or it was declared void: without a rating there is nothing
 * to mark up.
 * schema.org ClaimReview with Google's required and recommended properties (PRACTICE 3.1).
 * @param origin scheme and host of the public address, without a slash at the end
 */
export function buildClaimReview(check: PublishedCheck, origin: string): JsonLd | null {
  const lead = check.findings.find((finding) => finding.question === check.lead);
  if (lead?.state !== 'rated' || check.isVoid) return null;
  const url = `${origin}/checks/${check.slug}`;
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: check.claim.headline,
    datePublished: check.publishedAt,
    dateModified: check.modifiedAt === check.publishedAt ? null : check.modifiedAt,
    inLanguage: check.language,
    author: { '@type': 'Organization', name: check.desk.name, url: `${origin}/checks` },
    reviewRating: ratingOf(lead),
    reviewBody: [check.summary, plainText(readRationale(check.rationale))].filter(Boolean).join('\n'),
    itemReviewed: claimOf(check),
    citation: check.sources.map(citationOf),
  });
}

/** Off the scale only the word goes out: the three numbers belong together or not at all (P17, ten decisions 7). */
function ratingOf(lead: RatedFinding): Draft {
  const isOffScale = lead.number === null || lead.best === null || lead.worst === null;
  return {
    '@type': 'Rating',
    alternateName: lead.label,
    ...(isOffScale ? {} : { ratingValue: lead.number, bestRating: lead.best, worstRating: lead.worst }),
    ratingExplanation: lead.reason,
  };
}

/**
 * Who claims depends on the question: when the words themselves are in doubt, the claim is the outlet's ("X said Y"), else
 * the speaker's, never the outlet's (F2, DETAILS 5).
 */
function claimOf(check: CheckContent): Draft {
  const { claim, document } = check;
  const isOutlets = check.lead === 'attribution';
  return {
    '@type': 'Claim',
    author: isOutlets ? outletOf(check) : (speakerOf(check) ?? outletOf(check)),
    datePublished: isOutlets ? document.publishedOn : (claim.saidOn ?? document.publishedOn),
    appearance: document.url
      ? {
          '@type': 'CreativeWork',
          url: document.url,
          headline: document.title,
          publisher: outletOf(check),
          datePublished: document.publishedOn,
        }
      : null,
  };
}

function outletOf({ document }: CheckContent): Draft | null {
  return document.publisher ? { '@type': 'Organization', name: document.publisher } : null;
}

function speakerOf({ claim }: CheckContent): Draft | null {
  if (!claim.claimant) return null;
  const { kind, name, role, sameAs } = claim.claimant;
  const isPerson = kind === 'person';
  return { '@type': isPerson ? 'Person' : 'Organization', name, jobTitle: isPerson ? role : null, sameAs };
}

function citationOf(source: PublishedSource): Draft {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    author: source.author ? { '@type': 'Person', name: source.author } : null,
    publisher: { '@type': 'Organization', name: source.publisher },
    datePublished: source.publishedOn,
  };
}

function withoutGaps(draft: Draft): JsonLd {
  const kept = Object.entries(draft).flatMap(([property, value]): [string, JsonLdValue][] => {
    const filled = fill(value);
    return filled === null ? [] : [[property, filled]];
  });
  return Object.fromEntries(kept);
}

function fill(value: DraftValue): JsonLdValue | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => fill(item) ?? []);
    return items.length > 0 ? items : null;
  }
  return typeof value === 'object' ? withoutGaps(value) : value;
}
