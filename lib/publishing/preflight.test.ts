import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sentences from '../../messages/en/preflight.json';
import { blocksPublishing, preflight } from '#lib/publishing/preflight';
import { RULES } from '#lib/publishing/preflight/rules';

const PAGE = { pageUrl: 'https://desk.example/checks/bridge', pageVerdict: 'Half true' };

function markup() {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://desk.example/checks/bridge',
    claimReviewed: 'The bridge has ten lanes',
    datePublished: '2024-12-09T12:00:00Z',
    author: { '@type': 'Organization', name: 'Harbour desk' },
    reviewRating: { '@type': 'Rating', alternateName: 'Half true', ratingValue: 3, bestRating: 5, worstRating: 1 },
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Mira Holt', sameAs: 'https://example.org/holt' },
      datePublished: '2024-12-06',
      appearance: { '@type': 'CreativeWork', url: 'https://courier.example/bridge' },
    },
  };
}

type Changes = Record<string, unknown>;
const review = (changes: Changes) => ({ ...markup(), ...changes });
const rating = (changes: Changes) => review({ reviewRating: { ...markup().reviewRating, ...changes } });
const claim = (changes: Changes) => review({ itemReviewed: { ...markup().itemReviewed, ...changes } });

/** rule, what breaks it, what stands right beside the border and does not. */
const CASES: [string, unknown, unknown][] = [
  ['CR01', review({ '@context': 'http://schema.org' }), review({ '@context': 'https://schema.org/' })],
  ['CR02', review({ '@type': 'Review' }), review({ '@type': ['Review', 'ClaimReview'] })],
  ['CR03', review({ claimReviewed: '  ' }), review({ claimReviewed: 'Ten lanes' })],
  ['CR04', review({ claimReviewed: 'x'.repeat(76) }), review({ claimReviewed: 'x'.repeat(75) })],
  ['CR05', review({ claimReviewed: 'Ten lanes: half true.' }), review({ claimReviewed: 'It is half true that ten lanes exist' })],
  ['CR06', review({ claimReviewed: 'This bridge has ten lanes' }), review({ claimReviewed: 'Itzehoe has ten lanes' })],
  ['CR07', review({ url: '/checks/bridge' }), review({ url: 'http://desk.example/checks/bridge' })],
  ['CR08', review({ url: 'https://notdesk.example/checks/bridge' }), review({ url: 'https://facts.desk.example/bridge' })],
  ['CR09', review({ reviewRating: undefined }), review({ reviewRating: [markup().reviewRating] })],
  ['CR10', rating({ '@type': 'Thing' }), rating({ '@type': ['Rating'] })],
  ['CR11', rating({ alternateName: '' }), rating({ name: 'x' })],
  ['CR11', rating({ alternateName: undefined, name: 'Half true' }), rating({})],
  ['CR12', rating({ bestRating: undefined }), rating({ ratingValue: undefined, bestRating: undefined, worstRating: undefined })],
  ['CR13', rating({ ratingValue: 'three' }), rating({ ratingValue: '3' })],
  ['CR14', rating({ worstRating: 0 }), rating({ worstRating: 1 })],
  ['CR15', rating({ ratingValue: 1, bestRating: 1 }), rating({ ratingValue: 2, bestRating: 2 })],
  ['CR16', rating({ ratingValue: 6 }), rating({ ratingValue: 5 })],
  ['CR16', rating({ worstRating: 4 }), rating({ ratingValue: 1 })],
  ['CR17', rating({ ratingValue: 2.5 }), rating({ ratingValue: 2 })],
  ['CR19', review({ author: [] }), review({ author: [markup().author] })],
  ['CR20', review({ author: 'Harbour desk' }), review({ author: { '@type': 'Person', name: 'A' } })],
  [
    'CR20',
    claim({ author: { '@type': 'PoliticalParty', name: 'A', sameAs: 'x' } }),
    claim({ author: { '@type': 'Organization', name: 'A', sameAs: 'x' } }),
  ],
  [
    'CR21',
    review({ author: { '@type': 'Organization' } }),
    review({ author: { '@type': 'Organization', url: 'https://desk.example' } }),
  ],
  ['CR21', claim({ author: { '@type': 'Person', url: 'https://x.example', sameAs: 'x' } }), claim({ author: undefined })],
  [
    'CR22',
    claim({ author: { '@type': 'Person', name: 'Mira Holt' } }),
    claim({ author: { '@type': 'Person', name: 'Mira Holt', sameAs: ['x'] } }),
  ],
  ['CR23', review({ itemReviewed: undefined }), review({ itemReviewed: [markup().itemReviewed] })],
  ['CR24', claim({ '@type': 'CreativeWork' }), claim({ '@type': ['Claim'] })],
  ['CR25', claim({ appearance: undefined }), claim({ appearance: undefined, firstAppearance: 'https://courier.example/' })],
  ['CR26', claim({ appearance: 'courier' }), claim({ appearance: ['https://courier.example/', { url: 'https://b.example/' }] })],
  ['CR27', claim({ appearance: 'https://www.desk.example/post' }), claim({ appearance: 'https://mydesk.example/post' })],
  ['CR28', claim({ datePublished: '2024-02-30' }), claim({ datePublished: '2024-02-29' })],
  ['CR28', claim({ datePublished: '6 December 2024' }), claim({ datePublished: undefined })],
  ['CR29', claim({ datePublished: '2024-12-10' }), claim({ datePublished: '2024-12-09' })],
  ['CR29', claim({ datePublished: '2024-12-09T12:00:01Z' }), claim({ datePublished: '2024-12-09T14:00:00+02:00' })],
  ['CR30', review({ datePublished: 'yesterday' }), review({ datePublished: '2024-12-09' })],
  ['CR30', review({ dateModified: '2024-13-01' }), review({ dateModified: '2024-12-10T08:00:00.000Z' })],
  ['CR31', [markup(), markup()], { '@context': 'https://schema.org', '@graph': [markup()] }],
  ['CR32', rating({ alternateName: 'Mostly true' }), rating({ alternateName: 'Half true' })],
];

function brokenBy(value: unknown): string[] {
  return preflight(value, PAGE).map((fault) => fault.rule);
}

describe('preflight of ClaimReview markup', () => {
  it('finds nothing in markup that keeps all rules', () => {
    expect(preflight(markup(), PAGE)).toEqual([]);
  });

  it.each(CASES)('%s stands where it must and nowhere else (case %#)', (rule, broken, kept) => {
    expect(brokenBy(broken)).toContain(rule);
    expect(brokenBy(kept)).not.toContain(rule);
  });

  it('has a case for every rule and a sentence for every code', () => {
    const tested = new Set(CASES.map(([rule]) => rule));
    const written: Record<string, string> = sentences;
    for (const rule of RULES) {
      expect(tested, rule.rule).toContain(rule.rule);
      expect(written[rule.code], rule.code).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(tested.size).toBe(31);
    expect(Object.keys(written).sort()).toEqual(RULES.map((rule) => rule.code).sort());
  });

  it('takes a missing word for an error and a word under "name" for a warning', () => {
    expect(preflight(rating({ alternateName: '' }), PAGE)).toContainEqual({
      rule: 'CR11',
      level: 'error',
      code: 'ratingWordMissing',
    });
    const named = preflight(rating({ alternateName: undefined, name: 'Half true' }), PAGE);
    expect(named).toEqual([{ rule: 'CR11', level: 'warning', code: 'ratingWordOnlyAsName' }]);
  });

  it('lets warnings pass and errors not', () => {
    expect(blocksPublishing(preflight(review({ claimReviewed: 'x'.repeat(80) }), PAGE))).toBe(false);
    expect(blocksPublishing(preflight(rating({ ratingValue: 9 }), PAGE))).toBe(true);
    expect(blocksPublishing([])).toBe(false);
  });

  it('answers for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (value, inner, author) => {
        for (const odd of [
          value,
          review({ reviewRating: inner, itemReviewed: value, author }),
          claim({ author: inner, appearance: value }),
        ]) {
          for (const fault of preflight(odd, PAGE)) expect(fault.rule).toMatch(/^CR\d\d$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
