import { expect, test } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** What is said by somebody whom the text calls otherwise now, or does not name again. */
const CALLED: readonly (readonly [text: string, quote: string, speaker: string])[] = [
  [
    'La alcaldesa de Lobres, Inés Prado, compró dos furgonetas. La mandataria municipal agregó que costaron 40.000 euros.',
    'costaron 40.000 euros',
    'Inés Prado',
  ],
  [
    'El consejero de Sanidad, Gaspar Olivares, visitó la obra. El titular de Sanidad, visiblemente molesto, aseguró que la lista bajó un 11 %.',
    'la lista bajó un 11 %',
    'Gaspar Olivares',
  ],
  [
    'El presidente del sindicato, Ciro Paz, convocó un paro. El dirigente gremial precisó que afectará a 300 obreros.',
    'afectará a 300 obreros',
    'Ciro Paz',
  ],
  [
    'El intendente Fabián Zurita inauguró una escuela. Según el jefe comunal, costó 12 millones.',
    'costó 12 millones',
    'Fabián Zurita',
  ],
  [
    'La ministra de Obras, Elsa Prado, recorrió la ruta. La funcionaria nacional indicó que faltan 14 kilómetros.',
    'faltan 14 kilómetros',
    'Elsa Prado',
  ],
  [
    'El secretario de Salud, Raúl Téllez, entregó vacunas. El titular de Salud externó que llegaron 9.000 dosis.',
    'llegaron 9.000 dosis',
    'Raúl Téllez',
  ],
  [
    'El gobernador Hernán Quiceno voló a la zona. El mandatario departamental dijo que hay 11 desaparecidos.',
    'hay 11 desaparecidos',
    'Hernán Quiceno',
  ],
  ['La magistrada Alba Serna archivó la causa. La instructora razona que no hay pruebas.', 'no hay pruebas', 'Alba Serna'],
  [
    'El general Óscar Rentería llegó ayer. El general aseguró que 320 soldados buscan a los niños.',
    '320 soldados buscan a los niños',
    'Óscar Rentería',
  ],
  [
    'La obra costará 300.000 euros, según han trasladado a este periódico fuentes sindicales.',
    'La obra costará 300.000 euros',
    'Fuentes sindicales',
  ],
  [
    'La obra costará 300.000 euros, según ha explicado a esta redacción el edil Pablo Quiroga.',
    'La obra costará 300.000 euros',
    'Pablo Quiroga',
  ],
  [
    'El diputado Blas Ferrer protestó. La licitación se lanzará en enero, añadió.',
    'La licitación se lanzará en enero',
    'Blas Ferrer',
  ],
  ['Según el reporte policial, tres efectivos resultaron heridos.', 'tres efectivos resultaron heridos', 'El reporte policial'],
  [
    'El informe de la universidad cuesta 10 euros. Según el reporte policial, tres efectivos resultaron heridos.',
    'tres efectivos resultaron heridos',
    'El reporte policial',
  ],
];

test.each(CALLED)('%s', (text, quote, speaker) => {
  const { candidates } = extractClaims(text, { publishedOn: '2026-11-03', language: 'es' });
  expect(candidates.map((each) => [each.quote, each.claimant])).toContainEqual([quote, speaker]);
});
