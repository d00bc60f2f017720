import { describe, expect, it } from 'vitest';
import { isLead } from '#lib/extraction/attribution/leads';

describe('what stands ahead of a subject', () => {
  it.each([
    'Handing out figures to members,',
    'Visibly moved,',
    'Still in his apron,',
    'Pressed on the point by two deputies,',
    'Asked by the chair whether it was true,',
    'To laughter from the gallery,',
    'Without naming anybody,',
    'Amid growing anger,',
    'Contrary to what the firm had promised,',
    'Shaken by the verdict,',
    'Minutes after the vote was over,',
  ])('%s', (words) => {
    expect(isLead(words)).toBe(true);
  });

  it.each([
    'Spending fell by a tenth,',
    'The mill closed,',
    'Building rose in price,',
    'The owner, Ida Brandt,',
    'Rents doubled,',
  ])('%s is none', (words) => {
    expect(isLead(words)).toBe(false);
  });
});
