import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const told = (text: string) =>
  extractClaims(text, { publishedOn: '2025-12-04', language: 'es' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote}`,
  );

describe('whoever speaks in a Spanish report', () => {
  it.each([
    [
      'El presidente de la Autoridad Portuaria, Evaristo Candás, reconoció ante el consejo que el muelle no se cerró.',
      'Evaristo Candás: el muelle no se cerró',
    ],
    ['La presidenta de la Cruz Roja, Ana Ruiz, admitió que faltan 40 camas.', 'Ana Ruiz: faltan 40 camas'],
    ['El director del Puerto Norte, Luis Soto, dijo que faltan 40 camas.', 'Luis Soto: faltan 40 camas'],
    ['La Junta, que tardó un mes en responder, mantiene cerrada la consulta.', '–: La Junta, que tardó un mes en responder'],
    ['La alcaldesa mantiene que el parque abrirá en mayo.', 'La alcaldesa: el parque abrirá en mayo'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
