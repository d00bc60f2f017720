import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCheck } from '#lib/publishing/check-page/sample-check';
import { buildClaimReview } from '#lib/publishing/claim-review';
import { blocksPublishing, preflight } from '#lib/publishing/preflight';
import { toScriptJson } from '#lib/publishing/script-json';

const ORIGIN = 'https://checks.harbour-desk.example';

function truthLeads() {
  const check = sampleCheck();
  const findings = check.findings.map((finding) =>
    finding.question === 'attribution'
      ? { question: 'attribution' as const, state: 'open' as const, because: 'No recording yet.' }
      : finding,
  );
  return sampleCheck({ lead: 'veracity', findings, claim: { ...check.claim, headline: check.claim.line } });
}

describe('ClaimReview', () => {
  it('names the outlet as the one who claims when the words are in doubt', () => {
    const review = buildClaimReview(sampleCheck(), ORIGIN);
    expect(review).toMatchObject({
      url: `${ORIGIN}/checks/harbour-bridge-ten-lanes-12`,
      claimReviewed: 'Mira Holt said the new harbour bridge has ten lanes',
      reviewRating: { alternateName: 'Altered', ratingValue: 2, bestRating: 5, worstRating: 1 },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'The Example Courier' },
        datePublished: '2024-12-06',
      },
    });
  });

  it('names the innermost speaker when truth leads, and the claim line', () => {
    const review = buildClaimReview(truthLeads(), ORIGIN);
    expect(review).toMatchObject({
      claimReviewed: 'The new harbour bridge has ten lanes',
      itemReviewed: {
        author: { '@type': 'Person', name: 'Mira Holt', jobTitle: 'Minister of Transport' },
        datePublished: '2024-11-28',
      },
    });
  });

  it("names the outlet for the document's own assertion", () => {
    const check = truthLeads();
    const review = buildClaimReview({ ...check, claim: { ...check.claim, claimant: null } }, ORIGIN);
    expect(review).toMatchObject({ itemReviewed: { author: { '@type': 'Organization', name: 'The Example Courier' } } });
  });

  it('sends no numbers at all for a rating off the scale', () => {
    const rating = buildClaimReview(truthLeads(), ORIGIN)?.reviewRating as Record<string, unknown>;
    expect(rating.alternateName).toBe('Unproven');
    expect(Object.keys(rating)).not.toEqual(expect.arrayContaining(['ratingValue']));
    expect(rating).not.toHaveProperty('bestRating');
    expect(rating).not.toHaveProperty('worstRating');
  });

  it('says when it was modified only if it was', () => {
    expect(buildClaimReview(sampleCheck(), ORIGIN)).not.toHaveProperty('dateModified');
    expect(buildClaimReview(sampleCheck({ modifiedAt: '2024-12-10T08:00:00.000Z' }), ORIGIN)).toMatchObject({
      dateModified: '2024-12-10T08:00:00.000Z',
    });
  });

  it('marks nothing up while the lead finding is open', () => {
    const findings = [{ question: 'attribution' as const, state: 'open' as const, because: 'No recording yet.' }];
    expect(buildClaimReview(sampleCheck({ findings }), ORIGIN)).toBeNull();
  });

  it('leaves out what is not known instead of writing it empty', () => {
    const check = sampleCheck();
    const review = buildClaimReview(
      { ...check, sources: [], document: { ...check.document, url: null, publisher: null, publishedOn: null } },
      ORIGIN,
    );
    expect(JSON.stringify(review)).not.toMatch(/null|\[\]|""/);
    expect(review?.itemReviewed).toEqual({ '@type': 'Claim' });
  });

  it('passes its own preflight, whichever finding leads', () => {
    for (const check of [sampleCheck(), truthLeads()]) {
      const lead = check.findings.find((finding) => finding.question === check.lead);
      const pageVerdict = lead?.state === 'rated' ? lead.label : '';
      const faults = preflight(buildClaimReview(check, ORIGIN), { pageUrl: `${ORIGIN}/checks/${check.slug}`, pageVerdict });
      expect(blocksPublishing(faults)).toBe(false);
      expect(faults.map((fault) => fault.rule)).toEqual(check.lead === 'attribution' ? ['CR22'] : []);
    }
  });
});

describe('JSON inside a script element', () => {
  it('cannot end the element or open a comment', () => {
    expect(toScriptJson({ a: '</script><!--' })).toBe('{"a":"\\u003c/script\\u003e\\u003c!--"}');
  });

  it('reads back as what it was, whatever it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = toScriptJson(value);
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
