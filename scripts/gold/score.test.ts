import { describe, expect, it } from 'vitest';
import type { Coreference, ExtractedCandidate, Extraction } from '#lib/extraction/extraction';
import type { GoldFile } from './gold';
import { placeGold } from './read-gold';
import { COUNTS, score, TALLIES } from './score';

const TEXT =
  'Ida Berg, the harbour master, said that about 40 ships left on 3 May and that none was damaged. She likes storms.\nBy Bo Lund\n';

const FILE: GoldFile = {
  document: { publishedOn: '2023-05-10', language: 'en', translatedFrom: null, translator: null, style: 'news' },
  claims: [
    {
      id: 'left',
      quote: 'about 40 ships left on 3 May',
      heart: '40 ships left',
      tier: 'core',
      kind: 'quantity',
      alsoKinds: ['event'],
      questions: ['attribution', 'veracity'],
      speaker: 'Ida Berg',
      chain: ['Ida Berg'],
      claimLine: 'About 40 ships left on 3 May 2023.',
      dates: [{ text: '3 May', edtf: ['2023-05-03', '2023-05'] }],
      quantities: [{ text: 'about 40 ships', value: '40', unit: 'ships' }],
      parent: null,
    },
    {
      id: 'damage',
      quote: 'none was damaged',
      tier: 'sub',
      kind: 'event',
      questions: ['attribution', 'veracity'],
      speaker: 'Ida Berg',
      chain: ['Ida Berg'],
      claimLine: 'No ship was damaged.',
      dates: [],
      quantities: [],
      parent: null,
    },
  ],
  coreferences: [{ text: 'She', refersTo: 'Ida Berg' }],
  nonClaims: [{ quote: 'By Bo Lund', reason: 'byline' }],
};

const GOLD = placeGold('harbour', TEXT, FILE);

function candidate(quote: string, more: Partial<ExtractedCandidate> = {}): ExtractedCandidate {
  const start = TEXT.indexOf(quote);
  return {
    start,
    end: start + quote.length,
    quote,
    prefix: '',
    suffix: '',
    kind: 'event',
    questions: ['attribution', 'veracity'],
    claimant: 'Ida Berg',
    attribution: [{ who: 'Ida Berg', verb: 'said', start: 0, end: 8 }],
    claimLine: `${quote}.`,
    dates: [],
    quantities: [],
    coreferences: [],
    score: 0.5,
    reasons: [],
    flags: [],
    flagged: [],
    ...more,
  };
}

const AT_MAY = TEXT.indexOf('3 May');
const AT_40 = TEXT.indexOf('40 ships');
const DAY = { text: 'on 3 May', start: AT_MAY - 3, end: AT_MAY + 5, edtf: '2023?-05-03', basis: '' };
const SHIPS = { text: '40 ships', start: AT_40, end: AT_40 + 8, value: '40', unit: 'ship' };
const AT_SHE = TEXT.indexOf('She');
const SHE: Coreference = {
  text: 'She',
  start: AT_SHE,
  end: AT_SHE + 3,
  refersTo: 'Harbour master Ida Berg',
  how: 'pronoun',
  sure: 'certain',
};

const left = (more: Partial<ExtractedCandidate> = {}) =>
  candidate('about 40 ships left on 3 May', {
    dates: [DAY],
    quantities: [SHIPS],
    coreferences: [{ ...SHE, refersTo: 'Dr Ida Berg' }],
    ...more,
  });
const damage = () => candidate('none was damaged');

function extraction(...candidates: ExtractedCandidate[]): Extraction {
  return {
    document: { sha256: '', language: 'en', translatedFrom: null, translator: null, blocks: [] },
    candidates,
    nonClaims: [],
  };
}

const rate = (found: ReturnType<typeof score>, name: (typeof TALLIES)[number]) =>
  found.tallies[name].right / found.tallies[name].of;
const kinds = (found: ReturnType<typeof score>) => found.misses.map(({ kind }) => kind);

describe('the score of an extraction', () => {
  it('is 1 everywhere, with nothing to say, for the gold itself', () => {
    const found = score(GOLD, extraction(left(), damage()));
    expect(TALLIES.map((name) => [name, rate(found, name)])).toEqual(TALLIES.map((name) => [name, 1]));
    expect(COUNTS.map((name) => found.counts[name])).toEqual([0, 0, 0]);
    expect(found.misses).toEqual([]);
  });

  it('loses recall for every claim when nothing is proposed', () => {
    const found = score(GOLD, extraction());
    expect([rate(found, 'coreRecall'), rate(found, 'recall'), found.tallies.precision.of]).toEqual([0, 0, 0]);
    expect(kinds(found)).toEqual(['missed-core', 'missed-sub', 'coreference-missed']);
  });

  it('finds an offset that is shifted, though the quote is right', () => {
    const { start, end } = damage();
    const found = score(GOLD, extraction(left(), { ...damage(), start: start + 1, end: end + 1 }));
    expect(found.counts.wrongOffsets).toBe(1);
    expect(kinds(found)).toEqual(['wrong-offset']);
  });

  it('pays one of two claims that were run together', () => {
    const found = score(GOLD, extraction(candidate('about 40 ships left on 3 May and that none was damaged')));
    expect(found.tallies.recall).toEqual({ right: 1, of: 2 });
    expect(kinds(found)).toContain('merged-sub');
  });

  it('takes a short proposal that holds the heart of a claim, and no other short one', () => {
    expect(rate(score(GOLD, extraction(candidate('40 ships left'))), 'coreRecall')).toBe(1);
    const found = score(GOLD, extraction(candidate('left on 3 May')));
    expect(rate(found, 'coreRecall')).toBe(0);
    expect(kinds(found)).toEqual(expect.arrayContaining(['cut-core', 'proposed-piece']));
  });

  it('counts a claim that is proposed twice once', () => {
    const found = score(GOLD, extraction(left(), left(), damage()));
    expect(found.tallies.precision).toEqual({ right: 2, of: 3 });
  });

  it('lists what is proposed though it is no claim, and what nobody marked', () => {
    const found = score(GOLD, extraction(left(), damage(), candidate('By Bo Lund'), candidate('She likes storms')));
    expect(found.counts.nonClaimsProposed).toBe(1);
    expect(found.misses.slice(0, 2)).toEqual([
      { kind: 'proposed-non-claim', at: 'By Bo Lund', wanted: 'byline' },
      { kind: 'proposed-other', at: 'She likes storms' },
    ]);
  });

  it.each<[string, Partial<ExtractedCandidate>, string]>([
    ['speaker', { claimant: 'Bo Lund' }, 'speaker'],
    ['speaker that nobody is', { claimant: null, attribution: [] }, 'speaker'],
    [
      'hand in between',
      { attribution: ['Bo Lund', 'X', 'Ida Berg'].map((who) => ({ who, verb: '', start: 0, end: 1 })) },
      'chain',
    ],
    ['kind', { kind: 'opinion' }, 'kind'],
    ['question', { questions: ['veracity'] }, 'questions'],
    ['day', { dates: [{ ...DAY, edtf: '2023-05-04' }] }, 'date-wrong'],
    ['day that is not there', { dates: [] }, 'date-missed'],
    ['number', { quantities: [{ ...SHIPS, value: '41' }] }, 'quantity-wrong'],
    ['unit', { quantities: [{ ...SHIPS, unit: 'boats' }] }, 'quantity-wrong'],
    ['number too many', { quantities: [SHIPS, { ...SHIPS, text: '3', start: AT_MAY, end: AT_MAY + 1 }] }, 'quantity-extra'],
    ['person behind a pronoun', { coreferences: [{ ...SHE, refersTo: 'Bo Lund' }] }, 'coreference-wrong'],
    ['first word of the claim line', { claimLine: 'They left.' }, 'pronoun-first'],
  ])('tells a wrong %s, and that alone', (_what, more, kind) => {
    expect(kinds(score(GOLD, extraction(left(more), damage())))).toEqual([kind]);
  });

  it('does not judge a date that stands beside the claim: it says when it was said', () => {
    const beside = { text: 'May and', start: AT_MAY + 2, end: AT_MAY + 9, edtf: '2023-05', basis: '' };
    expect(score(GOLD, extraction(left({ dates: [DAY, beside] }), damage())).misses).toEqual([]);
  });

  it('asks for language and translation of the document', () => {
    const read = extraction(left(), damage());
    const found = score(GOLD, { ...read, document: { ...read.document, translator: 'Somebody' } });
    expect(found.misses).toEqual([{ kind: 'document', at: 'translator', wanted: null, given: 'Somebody' }]);
  });
});
