import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const TALK = `“Nobody had counted them”: a biologist on her bay

Rosa Prinz, 47, has run the Senn Bay project for nine years. She talks to Tom Becker about mud and money.

Is the bay really cleaner than it was?

When I came in 2016, you could see 30 centimetres down. We measured two metres last month, and the plant had not opened by then.

The water company says its new plant did that.

The plant opened in April 2022, and by then the nitrogen had dropped by a third. My students counted 2.6 million oysters there.

Who pays for your work?

Our budget was €1.9 million last year. Three quarters of it come from the state. Would you give us more?

And what comes next?

Half of the eelgrass will be gone by 2040 if the heat goes on, and the towns on the coast have no plan for it.

The conversation has been shortened.
`;

describe('an interview without labels', () => {
  const { candidates, nonClaims } = extractClaims(TALK, { publishedOn: '2025-06-01', language: 'en' });
  const speakerOf = (words: string) => candidates.find(({ quote }) => quote.includes(words))?.claimant;

  it('gives the answers to the guest whom the introduction names, the introduction to nobody', () => {
    expect(['30 centimetres', 'opened in April 2022', 'Our budget', 'Half of the eelgrass'].map(speakerOf)).toEqual(
      Array.from({ length: 4 }, () => 'Rosa Prinz'),
    );
    expect(speakerOf('has run the Senn Bay')).toBeNull();
  });

  it('hears what the asker hands on', () => {
    const put = candidates.find(({ quote }) => quote.includes('its new plant did that'));
    expect(put?.attribution.map(({ who }) => who)).toEqual(['Tom Becker', 'The water company']);
  });

  it('knows whom "I" means, and takes questions and the note of the editor for no claims', () => {
    const mine = candidates.find(({ quote }) => quote.includes('30 centimetres'));
    expect(mine?.coreferences.find(({ text }) => text === 'I')?.refersTo).toBe('Rosa Prinz');
    expect(candidates.some(({ quote }) => /shortened|Who pays|Would you/.test(quote))).toBe(false);
    expect(nonClaims.length).toBeGreaterThan(3);
  });

  it('is no article that asks one question', () => {
    const text =
      'A headline of a day\n\nMayor Lina Holm spoke. The dam holds.\n\nWhy?\n\nThe wall is two metres thick, and it was built in 1990.\n';
    expect(extractClaims(text, { language: 'en' }).candidates.every(({ claimant }) => claimant === null)).toBe(true);
  });
});

describe('an interview whose answers alone stand in quotation marks', () => {
  it.each([
    {
      language: 'en',
      text: `“The water will not run out this summer”

By Lucy Farrow

HOLLIN BRIDGE. The mayor, Rosalind Quint, 52, receives us in an office without a fan. She has run the town since June 2023.

Why is the water cut at night?

“Because the pipes are sixty years old. We lose 38 per cent of what we buy.”

The opposition says the plan comes too late.

(laughs) “The opposition governed for eight years. It did not change a single metre of pipe.”

Will the bill go up?

“No. The bill fell by 4 per cent in 2025.”

And the pool?

“It opens on 20 June. The works cost 310,000 euros.”`,
      guest: 'Rosalind Quint',
      said: ['38 per cent', 'eight years', 'a single metre', '4 per cent', '310,000'],
      put: ['comes too late', 'The opposition'],
    },
    {
      language: 'es',
      text: `«El agua no va a faltar este verano»

Por Lucía Ferrero

VILLARRUBIO. La alcaldesa, Remedios Quintanar, de 52 años, recibe en un despacho sin aire acondicionado. Gobierna desde junio de 2023 un municipio de 4.350 habitantes.

¿Por qué cortan el agua por la noche?

«Porque las tuberías tienen sesenta años. Perdemos el 38% de lo que compramos. En mayo aprobamos un plan de 2,3 millones de euros.»

La oposición sostiene que el plan llega tarde.

«La oposición gobernó ocho años. No cambió ni un metro de tubería. Nosotros hemos renovado 1.200.»

¿Subirá el recibo?

«No. El recibo bajó un 4% en 2025, y así seguirá.»

¿Y la piscina?

«Abre el 20 de junio. La obra ha costado 310.000 euros.»`,
      guest: 'Remedios Quintanar',
      said: ['38%', 'ocho años', 'ni un metro', '4%', '310.000'],
      put: ['llega tarde', 'La oposición'],
    },
  ])('gives each sentence of them to the guest: $language', ({ language, text, guest, said, put }) => {
    const { candidates, nonClaims } = extractClaims(text, { publishedOn: '2026-05-20', language });
    const of = (words: string) => candidates.find(({ quote }) => quote.includes(words));
    expect(said.map((words) => of(words)?.claimant)).toEqual(said.map(() => guest));
    expect(new Set(said.map((words) => of(words)?.start)).size).toBe(said.length);
    expect(of(put[0] ?? '')?.claimant).toBe(put[1]);
    expect(nonClaims.some(({ start, reason }) => start === 0 && reason === 'headline')).toBe(true);
  });
});

describe('a report with questions for headings', () => {
  it.each([
    [
      'en',
      'The clinic in Wexmoor will stay shut until June, Paula Grand said on Monday. Nobody had told the nurses.',
      ['What went wrong?', 'Who pays for it?', 'What happens next?'],
    ],
    [
      'es',
      'La clínica de Valdemora seguirá cerrada hasta junio, dijo el lunes Paula Grande. Nadie avisó a las enfermeras.',
      ['¿Qué falló?', '¿Quién lo paga?', '¿Y ahora qué?'],
    ],
  ])('is no interview: %s', (language, prose, questions) => {
    const text = ['Clinic shut', prose, ...questions.flatMap((question) => [question, prose])].join('\n\n');
    const { candidates } = extractClaims(text, { publishedOn: '2026-05-20', language });
    const speakers = candidates.filter(({ quote }) => /nurses|enfermeras/u.test(quote)).map(({ claimant }) => claimant);
    expect(speakers.length).toBeGreaterThan(0);
    expect(new Set(speakers)).toEqual(new Set([null]));
  });
});
