import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** The claimant and the words of every candidate. */
function read(body: string) {
  return claimsIn(body).map(({ claimant, quote }) => `${claimant ?? '–'}: ${quote}`);
}

function claimsIn(body: string) {
  const text = `Las noticias de la semana en la comarca\n\n${body} ¿Y seguirá el tiempo tan seco y tan cálido como hoy durante toda la semana que viene?\n`;
  return extractClaims(text, { language: 'es', publishedOn: '2025-03-12' }).candidates;
}

describe('Spanish is read like a checker', () => {
  it.each([
    [
      'El pleno aprobó las cuentas y la oposición pidió un informe.',
      ['–: El pleno aprobó las cuentas', '–: la oposición pidió un informe'],
    ],
    [
      'Las obras cortaron la calle y afectaron a doce tiendas.',
      ['–: Las obras cortaron la calle', '–: afectaron a doce tiendas'],
    ],
    [
      'La asociación, que reúne a 300 socios, presentó un recurso.',
      ['–: La asociación, que reúne a 300 socios', '–: presentó un recurso'],
    ],
    ['La compra y la venta de pisos cayeron en marzo.', ['–: La compra y la venta de pisos cayeron en marzo']],
    ['El plan costará 3 millones, lo que supone un 12 % más.', ['–: El plan costará 3 millones', '–: lo que supone un 12 % más']],
    [
      'La primera ocurrió en 2020; la segunda dejó dos heridos.',
      ['–: La primera ocurrió en 2020', '–: la segunda dejó dos heridos'],
    ],
    [
      'El sindicato sostiene que faltan médicos y que la espera crece.',
      ['El sindicato: faltan médicos', 'El sindicato: la espera crece'],
    ],
    ['La Junta dijo que pagará la obra, aunque matizó que faltan permisos.', ['Junta: pagará la obra', 'Junta: faltan permisos']],
    [
      'El alcalde, Juan Ruiz, dijo que la obra sigue y pidió paciencia.',
      ['–: El alcalde, Juan Ruiz', 'Juan Ruiz: la obra sigue', '–: pidió paciencia'],
    ],
    [
      'El alcalde, Juan Ruiz, negó que falten policías.',
      ['Juan Ruiz: El alcalde, Juan Ruiz, negó que falten policías', '–: El alcalde, Juan Ruiz'],
    ],
    ['El Ayuntamiento prometió reparar la calle en mayo.', ['Ayuntamiento: reparar la calle en mayo']],
    ['La Junta admite, no obstante, que el aviso llegó en mayo.', ['Junta: el aviso llegó en mayo']],
    ['La Junta se comprometió este jueves a reparar la calle.', ['Junta: reparar la calle']],
    [
      'La red es vieja, según el alcalde; la Junta no ha respondido al escrito.',
      ['El alcalde: La red es vieja', '–: la Junta no ha respondido al escrito'],
    ],
    [
      'Una tormenta cayó sobre el pueblo: 62 litros por metro cuadrado en una hora.',
      ['–: Una tormenta cayó sobre el pueblo', '–: 62 litros por metro cuadrado en una hora'],
    ],
    ['No todos lo creen.', []],
    ['Los vecinos pueden recoger las llaves de 9 a 13 horas, previa cita.', []],
    ['Un informe que concluye que el puente cedió llegó ayer.', ['Un informe: el puente cedió llegó ayer']],
  ])('%s', (body, expected) => {
    expect(read(body).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['«El agua ha vuelto», explicó este jueves la edil de Obras, Ana Soto, quien sostiene que la red es vieja.', 'Ana Soto'],
    ['A juicio de Ana Soto, lo ocurrido es grave; aseguró que la red es vieja.', 'Ana Soto'],
    ['A juicio de Ana Soto, la red es vieja.', 'Ana Soto'],
    ['Según explicó la edil Ana Soto, la red es vieja.', 'Ana Soto'],
    ['La red es vieja, según ha explicado la edil Ana Soto.', 'Ana Soto'],
    ['Ana Soto, edil de Obras, aseguró que la red es vieja.', 'Ana Soto'],
    ['La edil Ana Soto visitó el pozo y afirmó: «La red es vieja».', 'Ana Soto'],
    ['La edil Ana Soto visitó el pozo. Según la concejala, la red es vieja.', 'Ana Soto'],
  ])('knows who says it: %s', (body, who) => {
    expect(claimsIn(body).find(({ quote }) => /red es vieja/.test(quote))?.claimant).toBe(who);
  });

  it('resolves offices, bodies and a subject that is left out', () => {
    const body =
      'La alcaldesa, Remedios Quintanar, firmó el contrato con la empresa Hidrovalle. La regidora aseguró que la empresa cobrará 3 millones. Añadió que el consistorio tiene dinero. El Ayuntamiento calla.';
    const found = claimsIn(body).flatMap(({ coreferences }) => coreferences.map(({ text, refersTo }) => `${text} = ${refersTo}`));
    expect(found).toEqual(
      expect.arrayContaining(['La regidora = Remedios Quintanar', 'la empresa = Hidrovalle', 'el consistorio = Ayuntamiento']),
    );
    expect(claimsIn(body).find(({ quote }) => /tiene dinero/.test(quote))?.claimant).toBe('Remedios Quintanar');
  });

  it('leaves out wishes, sneers, jokes and words without a verb', () => {
    expect(read('«Que los enseñe», dijo la edil Ana Soto. «Ni siquiera para preguntar», añadió.')).toEqual([
      '–: la edil Ana Soto',
    ]);
    expect(read('La oposición no lo ve así. «El último apaga la luz», bromea un vecino.')).toEqual([]);
  });

  it('writes a line that stands alone', () => {
    const lines = claimsIn('La edil Ana Soto llegó ayer. «Hemos perdido la mitad del agua», dijo.').map(
      ({ claimLine }) => claimLine,
    );
    expect(lines).toContain('La edil Ana Soto llegó [el 11 de marzo de 2025].');
    expect(lines).toContain('[Ana Soto]: Hemos perdido la mitad del agua.');
  });

  it('takes time in proportion to whatever is repeated', { timeout: 60_000 }, () => {
    for (const odd of ['Ana Ruiz ', 'Ana Ruiz, de ', ', que ', 'según X, ', '«a» ', '—a ', 'el alcalde y ']) {
      const began = performance.now();
      extractClaims(odd.repeat(20_000), { language: 'es' });
      expect(performance.now() - began).toBeLessThan(10_000);
    }
  });
});
