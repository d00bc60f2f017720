import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** The claimant and the words of every candidate, introductions left out. */
function read(body: string): string[] {
  const text = `Las noticias de la semana en la comarca\n\n${body}\n`;
  return extractClaims(text, { language: 'es', publishedOn: '2025-03-12', nested: () => [] })
    .candidates.filter(({ kind }) => kind !== 'descriptor')
    .map(({ claimant, quote }) => `${claimant ?? '–'}: ${quote}`);
}

describe('how Spanish newsrooms put it', () => {
  it.each([
    ['a verb no list knows, behind a negation', 'La edil no encaja bien la derrota.', ['–: La edil no encaja bien la derrota']],
    [
      'an imperfect',
      'La sequía seguía en mayo y la presa perdía agua.',
      ['–: La sequía seguía en mayo', '–: la presa perdía agua'],
    ],
    [
      'a tag before the verb',
      'El puente, explica Ana Ruiz, costará dos millones.',
      ['Ana Ruiz: El puente, explica Ana Ruiz, costará dos millones'],
    ],
    ['an answer without a verb', 'Una avería en la bomba, alega la empresa.', ['La empresa: Una avería en la bomba']],
    [
      'a noun that takes up a figure',
      'La feria reunió a 40.000 visitantes, dato que la Policía rebaja a 25.000.',
      ['–: La feria reunió a 40.000 visitantes', 'Policía: dato que la Policía rebaja a 25.000'],
    ],
    [
      'a reason',
      'El pueblo perdió la escuela porque la Junta cerró dos aulas.',
      ['–: El pueblo perdió la escuela', '–: porque la Junta cerró dos aulas'],
    ],
    [
      'a participle with a figure',
      'La nave, construida en 1998, tiene goteras.',
      ['–: La nave, construida en 1998, tiene goteras', '–: construida en 1998'],
    ],
    [
      'two figures with two sources',
      'La marcha reunió a 900 personas según la Policía y a más de 3.000 según los sindicatos.',
      ['Policía: La marcha reunió a 900 personas', 'Los sindicatos: a más de 3.000'],
    ],
    ['an estimate', 'La portavoz, Ana Ruiz, cifra el agujero en 3 millones.', ['Ana Ruiz: el agujero en 3 millones']],
    ['nobody in particular', 'Solo se sabe que la valla cayó en enero.', ['–: la valla cayó en enero']],
    [
      'whoever was asked',
      'Preguntada por las obras, la edil Ana Ruiz reconoció que faltan permisos.',
      ['Ana Ruiz: faltan permisos'],
    ],
    [
      'sources that were asked',
      'Fuentes de la Junta consultadas por este diario admiten que el plan tiene fallos.',
      ['Fuentes de la Junta: el plan tiene fallos'],
    ],
    [
      'what somebody says of having said',
      'La edil Ana Ruiz dijo que avisó dos veces de que la valla estaba rota.',
      ['Ana Ruiz: avisó dos veces de que la valla estaba rota'],
    ],
    [
      'when is no subject',
      'Ana Ruiz visitó la obra. Esta vez aseguró que habrá agua en mayo.',
      ['–: Ana Ruiz visitó la obra', 'Ana Ruiz: habrá agua en mayo'],
    ],
    [
      'a denial spelt out',
      'La edil Ana Ruiz lo niega: nadie, sostiene, pidió entonces dinero a la empresa.',
      ['–: La edil Ana Ruiz lo niega', 'Ana Ruiz: nadie, sostiene, pidió entonces dinero a la empresa'],
    ],
    [
      '«…» with a verb no list knows',
      '«Han perdido tres meses», desliza la edil Ana Ruiz.',
      ['Ana Ruiz: Han perdido tres meses'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(read(body).toSorted()).toEqual(expected.toSorted());
  });

  it('takes a judgement in quotation marks for an opinion', () => {
    const said = extractClaims('La edil Ana Ruiz aseguró que el plan es «una chapuza de manual».', { language: 'es' }).candidates;
    expect(said.find(({ claimant }) => claimant === 'Ana Ruiz')?.kind).toBe('opinion');
  });

  it('leaves whoever wrote the text out of it', () => {
    const text =
      'El pleno acaba a gritos\n\nMarta Gil | Robledal\n\nLuis Soto abandonó el salón. Aseguró que faltan actas de la sesión.\n';
    const { candidates } = extractClaims(text, { language: 'es', publishedOn: '2025-03-12' });
    expect(candidates.map(({ claimant }) => claimant)).toEqual([null, 'Luis Soto']);
  });

  it('gives an answer to whoever was spoken of before', () => {
    const body =
      'La gerente, Ana Ruiz, negó el fallo. La abogada, Rosa Gil, dijo que el fallo costó 6.000 euros. «Los pagamos en mayo», replicó.';
    expect(read(body)).toContain('Ana Ruiz: Los pagamos en mayo');
  });
});
