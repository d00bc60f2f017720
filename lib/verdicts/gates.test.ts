import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '#lib/workflow/desk-rules';
import { checkGates, type Gate, type GateFacts, type GateName } from '#lib/verdicts/gates';
import type { Finding, Outcome, VerdictContent } from '#lib/verdicts/verdict-content';

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
  translation: { isTranslated: false, rendering: null },
  evidence: [primary],
  records: [
    { kind: 'other-side', found: 'No denial found.' },
    { kind: 'checklist', done: ['dateAndPlace', 'recordOrTwoWitnesses'] },
  ],
  contactElsewhere: false,
  adoptedChanged: false,
  rules: DEFAULT_RULES,
  overridden: [],
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
    expect(gate('quotes', { evidence: [{ ...primary, quoteLost: true }] })).toMatchObject({
      met: false,
      code: 'quoteLost',
      params: { n: 1 },
    });
    expect(gate('quotes', { evidence: [{ ...primary, quoteLost: true, quoteNote: 'reworded since' }] })?.met).toBe(true);
    expect(gate('quotes', { evidence: [{ ...primary, quoteTurned: true }] })).toMatchObject({
      met: false,
      code: 'quoteTurned',
      params: { n: 1 },
    });
    expect(
      gate('quotes', { evidence: [{ ...primary, quoteTurned: true, quoteNote: 'the “not” is of another clause' }] })?.met,
    ).toBe(true);
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

  describe('before publication', () => {
    const before = (outcome: Outcome | undefined, change: Partial<GateFacts> = {}) =>
      checkGates({ ...complete, purpose: 'before-publication', verdict: { ...verdict, outcome }, ...change });
    const open = (gates: Gate[]) => gates.filter(({ met }) => !met).map(({ name }) => name);
    const unanswered = { ...verdict, veracity: null, rationale: '' };
    const bare = { depth: 'line' as const, evidence: [], records: [] };

    it('ask what becomes of the passage, and nowhere else', () => {
      expect(open(before(undefined))).toEqual(['outcome']);
      expect(open(before({ kind: 'stands' }))).toEqual([]);
      expect(gate('outcome', {})).toBeUndefined();
    });

    it('take the author’s word for a line, and only for a line', () => {
      const outcome: Outcome = { kind: 'on-author', reason: 'Only she was in the room.' };
      expect(open(before(outcome, { ...bare, verdict: { ...unanswered, outcome } }))).toEqual([]);
      expect(open(before(outcome, { ...bare, depth: 'standard', verdict: { ...unanswered, outcome } }))).toContain('findings');
      expect(open(before({ kind: 'stands' }, bare))).toEqual(['evidence']);
    });

    it('ask no proof of what is cut', () => {
      const outcome: Outcome = { kind: 'cut', reason: 'Nobody can confirm it.' };
      expect(open(before(outcome, { evidence: [], records: [], verdict: { ...unanswered, outcome } }))).toEqual([]);
    });
  });
});

describe('the desk’s own rules', () => {
  const one = { ...primary, tier: 'secondary' as const };

  it('say how many sources are enough, and whether a reason may do instead', () => {
    const rules = structuredClone(DEFAULT_RULES);
    const reason = { kind: 'single-source' as const, reason: 'Only the ministry counts them.' };
    const facts = { rules, evidence: [one], records: [...complete.records, reason] };
    expect(gate('evidence', facts)).toMatchObject({ met: true });
    Object.assign(rules.evidence.standard, { mayExplain: false, independent: 3 });
    expect(gate('evidence', facts)).toMatchObject({ met: false, code: 'evidenceStrict', params: { primary: 1, independent: 3 } });
    expect(gate('evidence', { ...facts, evidence: [primary] })).toMatchObject({ met: true });
  });

  it('decide which searches, questions and checklists are asked for', () => {
    const rules = structuredClone(DEFAULT_RULES);
    rules.otherSide.standard = false;
    rules.contact.isAsked = false;
    rules.checklist.event = [{ code: 'own-1', words: 'The minutes were read', depths: ['high'] }];
    const facts = { rules, claimant: 'The mayor' };
    for (const name of ['other-side', 'contact', 'checklist'] as const) expect(gate(name, facts)).toBeUndefined();
    expect(gate('checklist', { ...facts, depth: 'high' })).toMatchObject({ met: false, params: { count: 1 } });
  });

  it('are passed by the head gate by gate, and only where a gate is open', () => {
    const overridden = ['evidence' as const];
    expect(gate('evidence', { evidence: [], overridden })).toMatchObject({ met: true, isOverridden: true });
    expect(gate('evidence', { overridden })).not.toHaveProperty('isOverridden');
    expect(gate('other-side', { records: [], overridden })).toMatchObject({ met: false });
  });
});
