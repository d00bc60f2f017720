import { describe, expect, it } from 'vitest';
import { checkGates, type GateFacts, type GateName } from '#lib/verdicts/gates';
import type { Finding, VerdictContent } from '#lib/verdicts/verdict-content';

const rated = (scale: string, rating: string): Finding => ({
  state: 'rated',
  scale,
  scaleVersion: 1,
  rating,
  label: rating,
  reason: 'because',
});

const verdict: VerdictContent = {
  attribution: null,
  veracity: rated('house5', 'true'),
  headline: 'A treaty was signed',
  summary: 'Both sides published it.',
  rationale: 'The register has it. [1]',
  whyChosen: 'Widely shared.',
};

const primary = {
  n: 1,
  sourceId: 's1',
  question: 'veracity',
  stance: 'supports',
  tier: 'primary',
  originId: 'o1',
  quote: 'signed',
  quoteFound: true,
  quoteNote: null,
} as const;

const complete: GateFacts = {
  depth: 'standard',
  purpose: 'published-elsewhere',
  kind: 'event',
  questions: ['veracity'],
  claimant: null,
  evidence: [primary],
  records: [
    { kind: 'other-side', found: 'No denial found.' },
    { kind: 'checklist', done: ['dateAndPlace', 'recordOrTwoWitnesses'] },
  ],
  contactElsewhere: false,
  verdict,
};

function gate(name: GateName, change: Partial<GateFacts>) {
  return checkGates({ ...complete, ...change }).find((entry) => entry.name === name);
}

describe('the gates before "submit"', () => {
  it('are all met by a complete claim', () => {
    expect(checkGates(complete).filter((entry) => !entry.met)).toEqual([]);
  });

  it('ask for every finding the kind asks, and for at least one rating', () => {
    expect(gate('findings', { questions: ['attribution', 'veracity'] })).toMatchObject({ met: false, code: 'findingMissing' });
    expect(gate('findings', { verdict: { ...verdict, veracity: { state: 'open', because: 'no access' } } })).toMatchObject({
      met: false,
      code: 'findingAllOpen',
    });
    expect(gate('findings', { verdict: null })).toMatchObject({ met: false });
  });

  it('ask for one primary or two independent sources, or a written reason', () => {
    const secondary = { ...primary, tier: 'secondary' } as const;
    const twin = { ...secondary, n: 2, sourceId: 's2' };
    const unknown = { ...twin, originId: null };
    const other = { ...twin, originId: 'o2' };
    expect(gate('evidence', { evidence: [secondary] })).toMatchObject({ met: false, code: 'evidenceStandard' });
    expect(gate('evidence', { evidence: [secondary, twin] })).toMatchObject({ met: false });
    expect(gate('evidence', { evidence: [secondary, other] })?.met).toBe(true);
    expect(gate('evidence', { evidence: [secondary, unknown] })?.met).toBe(false);
    expect(gate('evidence', { evidence: [secondary], records: [{ kind: 'single-source', reason: 'only witness' }] })?.met).toBe(
      true,
    );
    expect(gate('evidence', { evidence: [{ ...primary, stance: 'nothing-found' }] })?.met).toBe(false);
    expect(gate('evidence', { evidence: [{ ...primary, question: 'attribution' }] })?.met).toBe(false);
  });

  it('let one source do for a line', () => {
    expect(gate('evidence', { depth: 'line', evidence: [{ ...primary, tier: 'secondary' }] })?.met).toBe(true);
    expect(gate('evidence', { depth: 'line', evidence: [] })).toMatchObject({ met: false, code: 'evidenceLine' });
    expect(gate('rationale', { depth: 'line' })).toBeUndefined();
    expect(gate('checklist', { depth: 'line' })).toBeUndefined();
  });

  it('ask for a search record instead of sources where nothing was found', () => {
    const unproven = { ...verdict, veracity: rated('house5', 'unproven') };
    expect(gate('evidence', { verdict: unproven, evidence: [] })).toBeUndefined();
    expect(gate('search', { verdict: unproven })).toMatchObject({ met: false, code: 'searchMissing' });
    const search = {
      kind: 'search',
      question: 'veracity',
      where: 'registers',
      terms: 'treaty',
      searchedOn: '2024-12-07',
    } as const;
    expect(gate('search', { verdict: unproven, records: [search] })?.met).toBe(true);
    expect(gate('search', { verdict: unproven, records: [{ ...search, question: 'attribution' }] })?.met).toBe(false);
  });

  it('ask for verified quotes or an explanation', () => {
    expect(gate('quotes', { evidence: [{ ...primary, quoteFound: false }] })).toMatchObject({ met: false, params: { n: 1 } });
    expect(gate('quotes', { evidence: [{ ...primary, quoteFound: false, quoteNote: 'heard on the recording' }] })?.met).toBe(
      true,
    );
  });

  it('ask for the other side when truth is rated, and for contact when there is somebody to ask', () => {
    expect(gate('other-side', { records: [] })).toMatchObject({ met: false });
    expect(gate('contact', {})).toBeUndefined();
    expect(gate('contact', { claimant: 'A. Minister' })).toMatchObject({ met: false, code: 'contactMissing' });
    expect(gate('contact', { claimant: 'A. Minister', contactElsewhere: true })?.met).toBe(true);
    expect(gate('contact', { claimant: 'A. Minister', purpose: 'before-publication' })).toBeUndefined();
    expect(
      gate('contact', { claimant: 'A. Minister', records: [{ kind: 'contact-exempt', reason: 'safety', note: '' }] })?.met,
    ).toBe(true);
  });

  it('ask that the rationale cites evidence that stands', () => {
    expect(gate('rationale', { verdict: { ...verdict, rationale: 'Trust us.' } })).toMatchObject({
      met: false,
      code: 'rationaleCitesNothing',
    });
    expect(gate('rationale', { verdict: { ...verdict, rationale: 'See [7].' } })).toMatchObject({
      met: false,
      code: 'rationaleCitesUnknown',
      params: { n: 7 },
    });
    expect(gate('rationale', { verdict: { ...verdict, rationale: ' ' } })).toMatchObject({
      met: false,
      code: 'rationaleMissing',
    });
  });

  it('ask why the claim was chosen and for the words a reader sees', () => {
    expect(gate('why-chosen', { verdict: { ...verdict, whyChosen: '' } })?.met).toBe(false);
    expect(gate('headline', { verdict: { ...verdict, summary: '' } })?.met).toBe(false);
    expect(gate('why-chosen', { purpose: 'before-publication' })).toBeUndefined();
  });

  it('ask for the whole checklist of the kind', () => {
    expect(gate('checklist', { records: [{ kind: 'checklist', done: ['dateAndPlace'] }] })).toMatchObject({
      met: false,
      params: { count: 1 },
    });
  });
});
