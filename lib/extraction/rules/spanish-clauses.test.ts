import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** The claimant and the words of every candidate, introductions left out. */
function read(body: string): string[] {
  const text = `Las noticias de la semana en la comarca\n\n${body}\n`;
  return extractClaims(text, { language: 'es', publishedOn: '2025-03-12' })
    .candidates.filter(({ kind }) => kind !== 'descriptor')
    .map(({ claimant, quote }) => `${claimant ?? '–'}: ${quote}`);
}

describe('what else a Spanish sentence says', () => {
  it.each([
    [
      'a tag behind the joint',
      'Tres cubas riegan la huerta, aunque, según los regantes, al pueblo no llega agua desde enero.',
      ['–: Tres cubas riegan la huerta', 'Los regantes: al pueblo no llega agua desde enero'],
    ],
    [
      'a tag with a name behind a comma',
      'Si no paga en mayo, avisó el gerente de la lonja, Luis Soto, habrá despidos.',
      ['Luis Soto: Si no paga en mayo, avisó el gerente de la lonja, Luis Soto, habrá despidos'],
    ],
    [
      'what follows a tag and a colon',
      'Miente, replica el aparejador Luis Soto: las vigas llegaron rotas a la obra.',
      ['Luis Soto: las vigas llegaron rotas a la obra'],
    ],
    [
      'what somebody is condemned for',
      'La Audiencia de Lugo condenó a un año de cárcel al dueño por quedarse con 3.000 euros de la rifa.',
      [
        '–: La Audiencia de Lugo condenó a un año de cárcel al dueño por quedarse con 3.000 euros de la rifa',
        'Audiencia de Lugo: quedarse con 3.000 euros de la rifa',
      ],
    ],
    [
      'when something else happened',
      'Ana Ruiz dirigió el museo hasta que la alcaldesa la despidió, el pasado otoño.',
      [
        '–: Ana Ruiz dirigió el museo hasta que la alcaldesa la despidió, el pasado otoño',
        '–: la alcaldesa la despidió, el pasado otoño',
      ],
    ],
    [
      'a participle that opens the sentence',
      'Prometido por la Junta en 2019, el puente sigue sin barandilla.',
      ['–: Prometido por la Junta en 2019, el puente sigue sin barandilla', '–: Prometido por la Junta en 2019'],
    ],
    [
      'and one before a verb without a subject',
      'Llevado en ambulancia al hospital de Lugo, sigue en coma.',
      ['–: Llevado en ambulancia al hospital de Lugo', '–: sigue en coma'],
    ],
    [
      'an hour and a half is one figure',
      'Los vecinos esperaron una hora y media en la calle.',
      ['–: Los vecinos esperaron una hora y media en la calle'],
    ],
    [
      'years between which something happened',
      'El fiscal sostiene que entre 2019 y 2022 la edil firmó 12 contratos.',
      ['El fiscal: entre 2019 y 2022 la edil firmó 12 contratos'],
    ],
    ['a refusal', 'La gerente, Ana Ruiz, se niega a hablar de cierre.', ['–: La gerente, Ana Ruiz, se niega a hablar de cierre']],
    [
      'whose version it is',
      'Que la grúa cayó por el viento es la versión de la constructora.',
      ['La constructora: la grúa cayó por el viento'],
    ],
    ['short words of somebody', 'El vigilante contó que eran cinco y que uno cojeaba.', ['El vigilante: eran cinco']],
    ['an announcement of one word', 'La abogada, Rosa Gil, ha avisado de que apelará.', ['Rosa Gil: ha avisado de que apelará']],
    [
      'several who were just spoken of',
      'Dos hermanas abrieron el lunes una librería. Vendieron, cuentan, noventa novelas.',
      ['Dos hermanas: Vendieron, cuentan, noventa novelas'],
    ],
    [
      'a relative behind what opens the sentence',
      'En el barrio, que tiene 900 vecinos, la obra avanza con retraso.',
      ['–: la obra avanza con retraso'],
    ],
    [
      'what stands behind a quotation and its tag',
      '«Nos dejaron a oscuras», recuerda la gerente, Ana Ruiz; cuando ella entró, en 2020, la deuda rondaba el millón.',
      ['–: cuando ella entró, en 2020, la deuda rondaba el millón'],
    ],
    [
      'a name between a subject and its verb',
      'La clínica atendió 80 casos, si bien su directora, Ana Ruiz, descarta un brote.',
      ['–: La clínica atendió 80 casos'],
    ],
    [
      'one of several who were named',
      'Los regantes piden cuentas. «Nadie firmó los cheques en junio», reclama uno.',
      ['uno de los regantes: Nadie firmó los cheques en junio'],
    ],
    [
      'two commas that only lead over',
      'Ana Ruiz dirige la lonja. Recuerda, además, que fue ella quien pidió la revisión.',
      ['Ana Ruiz: fue ella quien pidió la revisión'],
    ],
    [
      'the other one',
      'Un piloto sigue ingresado en Lugo; el otro recibió el alta el lunes.',
      ['–: Un piloto sigue ingresado en Lugo', '–: el otro recibió el alta el lunes'],
    ],
  ])('%s', (_name, body, expected) => {
    for (const claim of expected) expect(read(body)).toContain(claim);
  });
});
