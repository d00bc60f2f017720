import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const HEAD = 'Las noticias de la semana en la comarca';

function candidatesOf(body: string) {
  return extractClaims(`${HEAD}\n\n${body}\n`, { language: 'es', publishedOn: '2025-03-12' }).candidates;
}

/** The claimant and the words of every candidate, introductions left out. */
function read(body: string): string[] {
  return candidatesOf(body)
    .filter(({ kind }) => kind !== 'descriptor')
    .map(({ claimant, quote }) => `${claimant ?? '–'}: ${quote}`);
}

function linksOf(body: string): string[] {
  return candidatesOf(body).flatMap(({ coreferences }) => coreferences.map(({ text, refersTo }) => `${text}→${refersTo}`));
}

describe('who says what in a Spanish paper', () => {
  it.each([
    [
      'a tag before a quotation behind a colon',
      'Nadie avisó del corte, lamenta la directora, Ana Ruiz: «Llegamos a la puerta y estaba cerrada».',
      'Ana Ruiz: Nadie avisó del corte',
    ],
    [
      'somebody else behind a semicolon',
      'Según la edil Ana Ruiz, la Junta pagará la obra; el consejero Luis Soto lo niega.',
      '–: el consejero Luis Soto lo niega',
    ],
    [
      'words between commas that only lead over',
      'La gerente Ana Ruiz defiende el plan; admite, eso sí, que el autobús llega tarde.',
      'Ana Ruiz: el autobús llega tarde',
    ],
    [
      'a promise in a tag',
      'La edil Ana Ruiz visitó la obra. Otros 40 pisos, promete, estarán listos en mayo.',
      'Ana Ruiz: Otros 40 pisos, promete, estarán listos en mayo',
    ],
    [
      'a further tag for a further clause',
      'Unos 200 vecinos cenaron a oscuras, según la compañía, y en la residencia hubo que mover a 12 ancianos, denunció su directora, Ana Ruiz.',
      'Ana Ruiz: en la residencia hubo que mover a 12 ancianos',
    ],
    [
      'a verb of saying inside of a clause of time',
      'La obra paró en mayo, cuando la edil Ana Ruiz denunció que faltaban permisos.',
      'Ana Ruiz: faltaban permisos',
    ],
    [
      'those around somebody',
      'La alcaldesa, Ana Ruiz, no acudió al pleno. Está de viaje hasta el lunes, respondió su gabinete.',
      'Gabinete de Ana Ruiz: Está de viaje hasta el lunes',
    ],
    [
      'somebody whom the sentence sets behind its verb',
      'Quien no vino fue la alcaldesa, Ana Ruiz. Añadió que la obra sigue parada.',
      'Ana Ruiz: la obra sigue parada',
    ],
    [
      'several who have no verb of their own',
      'Los regantes la contradicen: aseguran haber pagado la cuota de 2024.',
      'Los regantes: haber pagado la cuota de 2024',
    ],
    [
      'whoever agrees before a colon',
      'Coincide en parte el biólogo Luis Soto, de la Universidad de Lugo: desde 2022 el lobo ha vuelto, explica, porque hay más ciervos.',
      'Luis Soto: desde 2022 el lobo ha vuelto',
    ],
    [
      'what a jury takes for proven',
      'El jurado consideró ayer probado por unanimidad que Luis Soto robó 300 euros.',
      'El jurado: Luis Soto robó 300 euros',
    ],
    [
      'when and where before what was said',
      'La edil Ana Ruiz recordó, en una reunión en mayo, que el convenio obliga al club a pagar 300 euros.',
      'Ana Ruiz: el convenio obliga al club a pagar 300 euros',
    ],
    [
      'a relative inside of a tag',
      'Según un informe del Instituto del Agua, al que accedió este diario, el pozo pierde 27 litros.',
      'Un informe del Instituto del Agua: el pozo pierde 27 litros',
    ],
    [
      'several who are told by a calling',
      'El dueño dice que fue un accidente. Los forenses lo desmintieron: la víctima tenía, explicaron, cuatro heridas.',
      'Los forenses: la víctima tenía, explicaron, cuatro heridas',
    ],
    [
      'a relative whose head does nothing in it',
      'La asociación Río Limpio denuncia los pozos ilegales, de los que calcula que hay más de 600 en la comarca.',
      'Río Limpio: hay más de 600 en la comarca',
    ],
    [
      'what is warned of in two clauses',
      'Los técnicos advertían de que el río pierde un 22 % de su caudal y de que el pueblo carece de reservas.',
      'Los técnicos: el pueblo carece de reservas',
    ],
    [
      'a promise that somebody recalls',
      'La bióloga Ana Ruiz recordó que el alcalde prometió plantar 300 árboles.',
      'Ana Ruiz: el alcalde prometió plantar 300 árboles',
    ],
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toContain(expected);
  });

  it('tells of whoever speaks in a relative behind a tag', () => {
    const claims = read('El pueblo perdió 300 vecinos, recuerda la Asociación Valle Alto, que agrupa a siete aldeas.');
    expect(claims).toContain('Asociación Valle Alto: El pueblo perdió 300 vecinos');
    expect(claims).toContain('–: la Asociación Valle Alto, que agrupa a siete aldeas');
  });

  it('ends a sentence behind a letter that is no initial', () => {
    const claims = read('En la escuela se detectaron tres casos de hepatitis A. El centro cerró ayer.');
    expect(claims).toEqual(['–: En la escuela se detectaron tres casos de hepatitis A', '–: El centro cerró ayer']);
  });
});

describe('whom Spanish words take up', () => {
  it.each([
    ['to whom', 'Marta Gil, ganadera de 44 años, vendió sus ovejas. Le pagaron 40 euros por cabeza.', 'Le→Marta Gil'],
    [
      'two of whom one is told beside a name',
      'Ana Ruiz dejó el centro. Su compañera Eva Gil la siguió; ambas viven en Lugo.',
      'ambas→Ana Ruiz y Eva Gil',
    ],
    ['an edil who is the mayor', 'La alcaldesa, Ana Ruiz, pidió calma. La edil recordó que hay 3 pozos.', 'La edil→Ana Ruiz'],
    [
      'a firm with a longer name',
      'La operadora, Trenes del Sur, cerró la vía. Su directora, Ana Ruiz, alega que llueve.',
      'Su→Trenes del Sur',
    ],
    [
      'one of two',
      'Eva Gil dejó el hospital. Su compañera Ana Ruiz la siguió; ambas viven en Lugo. La segunda dirige hoy una clínica.',
      'La segunda→Ana Ruiz',
    ],
    ['one of what was counted', 'El bono se paga en dos cuotas, la primera en abril de 2025.', 'la primera→primera cuota'],
    [
      'a place that has no name',
      'Las clases serán en el gimnasio de la cooperativa. Allí caben 40 alumnos.',
      'Allí→gimnasio de la cooperativa',
    ],
    ['a year', 'La presa se revisó en 2021. Ese año se gastaron 3.000 euros.', 'Ese año→2021'],
    ['a figure', 'Cuarenta familias siguen fuera de casa. La Junta rebaja la cifra a doce.', 'la cifra→Cuarenta familias'],
    [
      'what was done to something',
      'Con la carretera vieja cortada, el pueblo cerró. El corte duró tres días.',
      'El corte→corte de carretera',
    ],
    [
      'a thing told for the first time',
      'La sequía arruinó el maíz; las heladas arrasaron la cosecha de uva. El lunes la enterraron 20 vecinos.',
      'la→cosecha de uva',
    ],
    ['what stands before its verb', 'El voto decisivo lo dio Ana Ruiz, que cobró 300 euros.', 'lo→voto decisivo'],
    [
      'somebody else than the sentence was about',
      'El portavoz, Luis Soto, acusó al alcalde, Juan Vega, de mentir. Este lo negó.',
      'Este→Juan Vega',
    ],
    [
      'a platform without a name beside an association with one',
      'La plataforma vecinal cortó la vía. La asociación Río Limpio contó 30 trenes. La plataforma tiene 500 firmas.',
      'La plataforma→plataforma vecinal',
    ],
    [
      'who leads a firm',
      'La edil Ana Ruiz pidió revisar las cuentas de la empresa Ruta Sur. Su gerente, Luis Soto, no respondió a 3 llamadas.',
      'Su→Ruta Sur',
    ],
    ['whom somebody speaks of as of himself', 'Luis Soto declaró que Juan Vega lo atacó con un palo.', 'lo→Luis Soto'],
    ['kin of somebody', 'Fundado por Luis Pla, el cine cerró en 2009. Su nieta, Eva Pla, lo compró.', 'Su→Luis Pla'],
    ['in the words of whoever is quoted', '«Mi jefa me ha dicho que el lunes me echa», cuenta Eva Gil.', 'me→Eva Gil'],
  ])('%s', (_name, body, expected) => {
    expect(linksOf(body)).toContain(expected);
  });
});
