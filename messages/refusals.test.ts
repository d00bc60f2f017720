import { describe, expect, it } from 'vitest';
import { CLAIM_ACTS, DOCUMENT_ACTS } from '#lib/workflow/acts';
import { STAGES } from '#lib/workflow/vocabulary';
import { sentenceFor } from '#app/_server/sentence';
import { readSources } from '../scripts/read-sources';
import refusals from './en/refusals.json';

const sources = readSources('lib', 'app').filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/_trial\//.test(path));
const sentences: Record<string, string> = refusals;

const KINDS = ['invalid', 'forbidden', 'conflict', 'throttled', 'too-large'];

// Where a code stands in the text, and in which files: the screens have codes of their own for what they say.
const PLACES: { in: RegExp; place: RegExp }[] = [
  // new Refusal('conflict', 'code', …), new HttpRefusal(409, 'code', …), and decide()'s conflict('code')
  { in: /./, place: /(?:\bHttpRefusal|\bRefusal|\bconflict)\(([^(){}]*)/g },
  { in: /^lib\/.*(input|text-input)\.ts$/, place: /\berror: ([^,;{}]*)/g },
  { in: /^lib\/workflow\/decide\.ts|^lib\/verdicts\/gates\.ts|^app\/_server\/present/, place: /\bcode: ([^,;{}]*)/g },
  { in: /^app\/_server\//, place: /\bsentence: ([^,;{}]*)/g },
];
// Words that are compared with are not answered with.
const COMPARED = /[!=]== '[^']*'/g;

/** The codes that a source answers with, as far as it writes them out. */
function codesIn({ path, text }: { path: string; text: string }): string[] {
  const places = PLACES.filter((each) => each.in.test(path)).flatMap(({ place }) => [...text.matchAll(place)]);
  const plain = places.map(([, inner = '']) => inner.replace(COMPARED, ''));
  return plain.flatMap((place) => [...place.matchAll(/'([A-Za-z]\w*)'/g)].map(([, code = '']) => code));
}

const written = new Set(sources.flatMap(codesIn));

/** What decide() puts together: who may do an act, and from which stage it does not lead on. */
const acts = [...Object.entries(CLAIM_ACTS), ...Object.entries(DOCUMENT_ACTS)];
const composed = [
  ...acts.map(([, { who }]) => (who.length === 1 && who[0] === 'assignee' ? 'onlyAssignee' : `only_${who.join('_')}`)),
  ...Object.keys(CLAIM_ACTS).map((name) => `notFrom_${name}`),
];

describe('the sentences of refusals', () => {
  it('are there for every code that the source answers with', () => {
    const codes = [...written, ...composed].filter((code) => !KINDS.includes(code));
    expect(codes.length).toBeGreaterThan(80);
    expect([...new Set(codes)].filter((code) => !Object.hasOwn(sentences, code)).toSorted()).toEqual([]);
  });

  it('are all used', () => {
    const quoted = new Set(sources.flatMap(({ text }) => [...text.matchAll(/'([A-Za-z]\w*)'/g)].map(([, word]) => word)));
    const unused = Object.keys(sentences).filter((code) => !quoted.has(code) && !composed.includes(code));
    expect(unused).toEqual([]);
  });

  it('are sentences, in order, without shouting', () => {
    expect(Object.keys(sentences)).toEqual(Object.keys(sentences).toSorted());
    const odd = Object.entries(sentences).filter(([, text]) => !/^[\p{Lu}{][^!]*\.$/u.test(text) || /successfully/i.test(text));
    expect(odd.map(([code]) => code)).toEqual([]);
  });

  it('can be said with what a refusal gives them', () => {
    const given = { count: 2, n: 1, limit: 3, name: 'Ada', desk: 'Courier', requestId: '7' };
    for (const stage of ['none', ...STAGES])
      for (const code of Object.keys(sentences))
        expect(sentenceFor(code, { stage, ...given }), code).toMatch(/^[\p{Lu}\d][^{}]+\.$/u);
    expect(sentenceFor('notFrom_assign', { stage: 'signed-off' })).toContain('is signed off');
  });
});
