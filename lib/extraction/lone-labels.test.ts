import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('one labelled speech', () => {
  it.each([
    ['HOLT: We shut the lab on the ninth of May. It had cost us £87,000.', 'Holt'],
    ['Madam Deputy Speaker: Order. It had cost us £87,000.', 'Madam Deputy Speaker'],
    ['Hon. Ida Holm (Kisumu East): Mr Speaker, Sir, I am grateful. It had cost us £87,000. (Applause)', 'Ida Holm'],
    ['(Interruption.) The Speaker: Order. It had cost us £87,000.', 'The Speaker'],
    ['[00:12:32] Speaker 2: Yeah. It had cost us £87,000.', 'Speaker 2'],
    ['>> OWEN PELL: Thanks, Ann. It had cost us £87,000.', 'Owen Pell'],
    ['**Ann:** They shut the lab. It had cost us £87,000.', 'Ann'],
    ['OWEN PELL (voice-over): The lab was shut in a day. It had cost us £87,000.', 'Owen Pell'],
    ['Caller (Sam, Leeds): My lab was shut. It had cost us £87,000.', 'Sam'],
    ['JUSTICE ADEYEMI: The lab was shut in a day. It had cost us £87,000.', 'Adeyemi'],
    ['Mr. HOLT. The lab was shut in a day. It had cost us £87,000.', 'Holt'],
    ['Q. Was it shut?\nA. In a day. It had cost us £87,000.', 'A'],
    ['Interviewer: Was it shut?\nPetra: In a day. It had cost us £87,000.', 'Petra'],
    ['Ann Holt\nThe lab was shut in a day, as the House knows. It had cost us £87,000.', 'Ann Holt'],
  ])('holds for all its sentences: %s', (text, who) => expect(said(text)).toContainEqual(['It had cost us £87,000', who]));

  it('goes on over paragraphs in the same voice, and ends where somebody else tells', () => {
    const speech =
      'PREMIER: Good morning.\n\nWe shut the lab on the ninth of May. It had cost us £87,000.\n\nI wrote to its staff.';
    expect(said(speech)).toContainEqual(['It had cost us £87,000', 'Premier']);
    const report =
      'PREMIER: The lab will be shut in May.\n\nThe union was not told. It had cost us £87,000.\n\nThe town has 900 jobs.';
    expect(said(report)).toContainEqual(['It had cost us £87,000', null]);
  });

  it('whoever is asked is not whoever asks', () => {
    const asked =
      'JOURNALIST: Prime Minister, the lab cost £87,000. Why was it shut?\nPRIME MINISTER: It had lost 40 of its staff.';
    expect(said(asked)).toContainEqual(['the lab cost £87,000', 'Journalist']);
  });
});
