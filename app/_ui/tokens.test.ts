import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, readTokens, SIGHTS, type Theme } from './tokens';

const tokens = readTokens(readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8'));
const THEMES: Theme[] = ['light', 'dark'];
const STAGES = ['st-triage', 'st-assigned', 'st-sourcing', 'st-verdict', 'st-review', 'st-sent-back', 'st-signed'];
const VERDICTS = ['v-true', 'v-mostly-true', 'v-mixed', 'v-mostly-false', 'v-false', 'v-unproven'];
const GROUNDS = ['bg', 'surface', 'paper', 'raised', 'row', 'sel'];

const pairs = (names: string[]) => names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));

describe.each(THEMES)('the %s colours', (theme) => {
  const colour = (name: string) => tokens[theme][name] ?? expect.fail(`--${name} is not in tokens.css`);

  it.each([
    ['ink', 'ink2', 'ink3', 'accent'].flatMap((name) => [...GROUNDS, 'sunk'].map((ground) => [name, ground])),
    [...STAGES, 'st-stale', 'st-closed', ...VERDICTS].flatMap((name) => GROUNDS.map((ground) => [name, ground])),
    [
      ['accent-ink', 'accent'],
      ['bg', 'ink'],
      ['ink', 'mark'],
      ['ink', 'hi'],
      ['ink', 'hi2'],
      ['ink', 'del'],
      ['ink2', 'del'],
      ['ink', 'accent-soft'],
      ['accent', 'accent-soft'],
      ['surface', 'st-sent-back'],
    ],
  ])('can be read: 4.5 and more', (...list) => {
    const weak = (list as string[][])
      .map(([name = '', ground = '']) => ({ name, ground, ratio: contrast(colour(name), colour(ground)) }))
      .filter(({ ratio }) => ratio < 4.5);
    expect(weak).toEqual([]);
  });

  it('draw borders that stand alone with 3 and more', () => {
    const weak = ['bg', 'surface', 'paper'].filter((ground) => contrast(colour('ink3'), colour(ground)) < 3);
    expect(weak).toEqual([]);
  });

  it.each(SIGHTS)('of stages and of verdicts stay apart in %s sight', (sight) => {
    const close = [...pairs(STAGES), ...pairs(VERDICTS)]
      .map(([a, b]) => ({ a, b, apart: distance(colour(a), colour(b), sight) }))
      .filter(({ apart }) => apart < 6.5);
    expect(close).toEqual([]);
  });
});

describe('the measure', () => {
  it('agrees with the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(distance('#ffffff', '#000000', 'normal')).toBeCloseTo(100, 2);
  });
});
