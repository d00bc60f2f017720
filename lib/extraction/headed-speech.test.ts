import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const BODY = `The quay cost this town 40 million last year. Insurers paid for a third of it.

The cranes at Skerry were put up in 1994. The work took six years.

I have asked the board for 12 million. We shall hear on 9 May.`;

const outermost = (text: string) =>
  new Set(
    extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
      ({ attribution }) => attribution[0]?.who ?? null,
    ),
  );

describe('a speech is told by its heading', () => {
  it.each([
    [
      '“OUR QUAY”: REMARKS BY GOVERNOR LUCIA ABARA MENDES AT THE OPENING OF THE SKERRY DOCKS\n\nMy friends,',
      'Lucia Abara Mendes',
    ],
    ['STATEMENT BY THE HON. WU LAN, MINISTER OF PORTS, ON THE CLOSE OF THE TALKS\n\nLadies and gentlemen,', 'Wu Lan'],
    ['Remarks By Mayor Lucia Abara On The Return Of The Ferries To The Port\n\nThank you all.', 'Lucia Abara'],
    ["OPENING STATEMENT OF DR. MAEVE O'ROURKE BEFORE THE PORTS COMMITTEE\nJune 3, 2026\n\nMr. Chairman,", "Maeve O'Rourke"],
    ['ADDRESS BY HER EXCELLENCY AMA MCKINLEY, PRESIDENT OF THE REPUBLIC\n\nFellow citizens,', 'Ama McKinley'],
    ['Speech\nLucia Abara\nMinister for Ports\nSkerry, 3 May 2026\n\nGood morning.', 'Lucia Abara'],
    ['Mayor Lucia Abara — State of the City, 3 May 2026\n\nGood evening, everyone.', 'Lucia Abara'],
    ['LUCIA ABARA: “WE WILL BUILD AGAIN”\nSpeech at the congress of the union in Skerry\n\nDelegates,', 'Lucia Abara'],
  ])('%s', (head, who) => {
    expect(outermost(`${head}\n\n${BODY}`)).toEqual(new Set([who]));
  });

  it.each([
    [
      'THE HON LUCIA ABARA MP\nMINISTER FOR PORTS\n\nDOORSTOP, SKERRY\n\nLUCIA ABARA, MINISTER FOR PORTS: The quay cost 40 million. We paid a third.\n\nJOURNALIST: Why?\n\nABARA: The cranes date from 1994.',
      ['Lucia Abara'],
    ],
    [
      'Briefing of Undersecretary Teresa “Tess” Ocampo-Ruiz\n3 May 2026\n\nUSEC. OCAMPO-RUIZ: The quay cost 40 million. We paid a third.\n\nQ: Why?\n\nUSEC. OCAMPO-RUIZ: The cranes date from 1994.',
      ['Teresa “Tess” Ocampo-Ruiz'],
    ],
    [
      'Press statements by President Emre Yıldız and Chancellor Anna Berg\n\nPRESIDENT YILDIZ: The quay cost 40 million. We paid a third.\n\nCHANCELLOR BERG: Our trade grew by 9 per cent.',
      ['Emre Yıldız', 'Anna Berg'],
    ],
    [
      'What the coaches said\n\nTHABO ZULU (Skerry Rovers coach)\n\nOn the goal: the boy had never played before today. I put him on for ten minutes.\n\nPAUL VINK (Lerma coach)\n\nWas it a penalty?\n\nWe had four men injured. The doctor told me in May.',
      ['Thabo Zulu', 'Paul Vink'],
    ],
  ])('and a transcript’s labels by theirs: %s', (text, names) => {
    const found = outermost(text);
    found.delete(null);
    expect(found).toEqual(new Set(names));
  });

  it('amid the minutes of a meeting, until they tell again what others did', () => {
    const text = `Annual meeting, Skerry, 4 May

Ms Lucia Abara, the president of the club, took the floor at 7 pm.

Dear members, it was a hard year for us. The roof cost 40,000 crowns in March.

I can tell you that we have 312 members. The lease runs until 2031.

The president then called the treasurer.

Ms Anna Berg: We do hold 12,000 crowns in cash.

The roof was finished in April.`;
    const { candidates } = extractClaims(text, { publishedOn: '2026-06-02', language: 'en' });
    const whose = (words: string) => candidates.find(({ quote }) => quote.includes(words))?.claimant ?? null;
    expect(whose('roof cost')).toBe('Lucia Abara');
    expect(whose('lease')).toBe('Lucia Abara');
    expect(whose('12,000')).toBe('Anna Berg');
    expect(whose('finished in April')).toBeNull();
  });
});
