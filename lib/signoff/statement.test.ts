import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalJson, type Json } from '#lib/ledger/canonical-json';
import { signDsse } from '#lib/ledger/dsse';
import { privateKeyOf } from '#lib/ledger/ed25519';
import { buildStatement, SECTIONS, type SignedContent, STATEMENT_TYPE } from '#lib/signoff/statement';

const DOCUMENT = readFileSync(new URL('../../docs/decisions/0001-statement.md', import.meta.url), 'utf8');

/** The nth JSON block of the decision: its schema, then the body of its test vector. */
function jsonBlock(n: number): Record<string, Json> {
  const blocks = [...DOCUMENT.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, text = '']) => text);
  return JSON.parse(blocks[n] ?? 'null') as Record<string, Json>;
}

/** The value in backquotes that stands after these words. */
const valueAfter = (words: string) => new RegExp(`${words}[^\`]*\`([^\`]+)\``).exec(DOCUMENT)?.[1];

const [SCHEMA, VECTOR] = [jsonBlock(0), jsonBlock(1)];
const SEED = Buffer.from(Array.from({ length: 32 }, (_, at) => at));

const EVIDENCE = {
  evidenceId: '0190a000-0000-7000-8000-000000000005',
  n: 1,
  rev: 1,
  sourceId: '0190a000-0000-7000-8000-000000000003',
  sourceVersion: 1,
  question: 'veracity',
  stance: 'contradicts',
  tier: 'primary',
  locator: 'p. 12',
  quote: 'The final account comes to 52 million crowns.',
  quoteProof: { level: 'exact' },
  quoteNote: null,
  snapshotSha256: 'c775e7b757ede630cd0aa1113bd102661ab38829ca52a6422ab782862f268646',
  madeBy: '0190a000-0000-7000-8000-000000000004',
  madeAt: new Date('2026-11-21T09:00:00.000Z'),
  type: 'official-record',
  publisher: 'City of Example',
  author: null,
  title: 'Final account of the harbour bridge',
  url: 'https://example.org/account',
  publishedOn: '2026-09-01',
  eventOn: null,
  language: 'en',
  interest: null,
  originId: null,
  origin: null,
  keptAt: new Date('2026-11-21T09:00:00.000Z'),
};

const RATED = { state: 'rated', scale: 'house5', scaleVersion: 1, rating: 'false', label: 'False', reason: '' };

const CONTENT = {
  deskId: '0190a000-0000-7000-8000-000000000001',
  claim: {
    id: '0190a000-0000-7000-8000-000000000002',
    number: 1042,
    round: 1,
    claimRev: 1,
    evidenceRev: 1,
    verdictRev: 2,
    policyVersion: 1,
    facts: { depth: 'standard' },
  },
  words: {
    claimLine: 'The harbour bridge cost 40 million crowns.',
    kind: 'quantity',
    questions: ['attribution', 'veracity'],
    claimant: 'Mayor Ada Exemplar',
    claimantRole: 'Mayor of Example',
    chain: [
      { role: 'document', who: 'The Example Courier' },
      { role: 'speaker', who: 'Mayor Ada Exemplar', verb: 'said' },
    ],
    passage: {
      start: 31,
      end: 64,
      quote: 'The bridge cost 40 million crowns',
      prefix: '“',
      suffix: ',”',
      sentence: '“The bridge cost 40 million crowns,” the mayor said.',
    },
    saidOn: '2026-11-19',
    asOf: '2026-11-20',
  },
  appearedIn: {
    title: 'The bridge',
    publisher: 'The Example Courier',
    byline: null,
    url: 'https://example.org/bridge',
    publishedOn: '2026-11-20',
    language: 'en',
    translatedFrom: null,
    translator: null,
  },
  evidence: [EVIDENCE],
  verdict: {
    attribution: { state: 'open', because: 'The recording of the meeting is not public yet.' },
    veracity: RATED,
    headline: 'The harbour bridge cost 40 million crowns.',
    summary: 'The city’s final account says 52 million.',
    rationale: 'The final account comes to 52 million crowns [1].',
    whyChosen: 'The sum is part of the debate on a second bridge.',
  },
  contacts: [
    {
      kind: 'contact',
      who: 'Mayor Ada Exemplar',
      channel: 'e-mail',
      words: 'Where does the sum of 40 million come from?',
      askedOn: '2026-11-21',
      outcome: 'no-answer',
      answer: '',
    },
  ],
} as unknown as SignedContent;

describe('docs/decisions/0001-statement.md', () => {
  it('shows the body of its test vector as it is built', () => {
    expect(JSON.parse(buildStatement(CONTENT).body)).toEqual(VECTOR);
  });

  it('names its digest and its signature under the seed 00 01 … 1f', () => {
    const { body, digest } = buildStatement(CONTENT);
    expect(body).toBe(canonicalJson(VECTOR));
    expect(valueAfter('SHA-256 of the canonical bytes')).toBe(digest);
    expect(valueAfter('type string')).toBe(STATEMENT_TYPE);
    expect(valueAfter('Signature with the key')).toBe(signDsse(privateKeyOf(SEED), STATEMENT_TYPE, body));
  });

  it('has a schema that accepts the vector and nothing beside it', () => {
    const type = z.fromJSONSchema(SCHEMA as Parameters<typeof z.fromJSONSchema>[0]);
    expect(type.safeParse(VECTOR).error?.issues ?? []).toEqual([]);
    const { number: _, ...without } = VECTOR;
    expect(type.safeParse(without).success).toBe(false);
    expect(type.safeParse(Object.assign({ surprise: 1 }, VECTOR)).success).toBe(false);
  });

  it('lets a contact say in which role and for whom somebody was asked, and when they answered', () => {
    const type = z.fromJSONSchema(SCHEMA as Parameters<typeof z.fromJSONSchema>[0]);
    const logged = { role: 'Spokeswoman', organisation: 'Town hall', channel: 'mail', answeredOn: '2026-11-22' };
    const content = structuredClone(CONTENT);
    Object.assign(content.contacts[0]!, logged);
    expect(type.safeParse(JSON.parse(buildStatement(content).body)).error?.issues ?? []).toEqual([]);
    expect(buildStatement(content).digest).not.toBe(buildStatement(CONTENT).digest);
  });
});

describe('a statement before publication', () => {
  it.each([
    { kind: 'stands' },
    { kind: 'change', wording: 'The bridge cost 52 million crowns' },
    { kind: 'cut', reason: 'Nobody knows.' },
    { kind: 'on-author', reason: 'Seen from the quay.' },
  ] as const)('holds its outcome ($kind) in a form that the schema knows', (outcome) => {
    const content = { ...CONTENT, verdict: { ...CONTENT.verdict, outcome } };
    const body = JSON.parse(buildStatement(content).body) as { sections: { text: Record<string, Json> } };
    expect(body.sections.text.outcome).toEqual(outcome);
    const type = z.fromJSONSchema(SCHEMA as Parameters<typeof z.fromJSONSchema>[0]);
    expect(type.safeParse(body).error?.issues ?? []).toEqual([]);
    Object.assign(body.sections.text.outcome as object, { surprise: 1 });
    expect(type.safeParse(body).success).toBe(false);
  });

  it('has no key for an outcome that is none', () => {
    expect(buildStatement(CONTENT).body).not.toContain('"outcome":{');
    expect(buildStatement({ ...CONTENT, verdict: { ...CONTENT.verdict, outcome: undefined } }).digest).toBe(
      buildStatement(CONTENT).digest,
    );
  });
});

describe('a statement', () => {
  it('has a digest of each section, over the section alone', () => {
    const { body, sectionDigests } = buildStatement(CONTENT);
    const { sections, digests } = JSON.parse(body) as { sections: Record<string, Json>; digests: unknown };
    expect(digests).toEqual(sectionDigests);
    for (const name of SECTIONS) {
      const bytes = canonicalJson(sections[name] ?? null);
      expect(sectionDigests[name]).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('does not know where the words stand, nor in which version of the document', () => {
    const moved = structuredClone(CONTENT);
    Object.assign(moved.words.passage, { start: 900, end: 933, prefix: 'moved', suffix: 'moved' });
    Object.assign(moved.words, { documentVersion: 7 });
    expect(buildStatement(moved).digest).toBe(buildStatement(CONTENT).digest);
  });

  it.each([
    ['claim', (at: SignedContent) => Object.assign(at.words, { claimLine: 'Another line.' })],
    ['claim', (at: SignedContent) => Object.assign(at.words.passage, { sentence: 'Another sentence.' })],
    ['claim', (at: SignedContent) => Object.assign(at.appearedIn, { publisher: 'Another paper' })],
    ['evidence', (at: SignedContent) => Object.assign(at.evidence[0]!, { origin: 'A wire' })],
    ['evidence', (at: SignedContent) => Object.assign(at.evidence[0]!, { snapshotSha256: '0'.repeat(64) })],
    ['attribution', (at: SignedContent) => Object.assign(at.verdict.attribution!, { because: 'Another reason.' })],
    ['veracity', (at: SignedContent) => Object.assign(at.verdict.veracity!, { label: 'Mostly false' })],
    ['text', (at: SignedContent) => Object.assign(at.verdict, { whyChosen: 'Another reason.' })],
    ['text', (at: SignedContent) => Object.assign(at.verdict, { outcome: { kind: 'stands' } })],
    ['text', (at: SignedContent) => Object.assign(at.contacts[0]!, { outcome: 'refused' })],
  ])('says in section %s what changed', (section, change) => {
    const changed = structuredClone(CONTENT);
    change(changed);
    const before = buildStatement(CONTENT);
    const after = buildStatement(changed);
    expect(after.digest).not.toBe(before.digest);
    expect(SECTIONS.filter((name) => after.sectionDigests[name] !== before.sectionDigests[name])).toEqual([section]);
  });
});
