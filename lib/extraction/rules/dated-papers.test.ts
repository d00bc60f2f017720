import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'es' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('a paper with its day between commas, and who said no more than that', () => {
  it.each([
    ['Según un informe, firmado en mayo, el puente perdió dos pilares.', 'el puente perdió dos pilares', 'Un informe'],
    ['Según la sentencia, dictada el lunes, la empresa debe 3 millones.', 'la empresa debe 3 millones', 'La sentencia'],
    ['Según un estudio, publicado ayer en Mar, mueren 300 delfines al año.', 'mueren 300 delfines al año', 'Un estudio'],
    ['Según la auditoría, hecha en abril, faltan 40.000 euros.', 'faltan 40.000 euros', 'La auditoría'],
    ['Ana Ruiz se limitó a decir que el contrato se firmó en mayo.', 'el contrato se firmó en mayo', 'Ana Ruiz'],
    ['Luis Prado se limitó a señalar que la obra costó dos millones.', 'la obra costó dos millones', 'Luis Prado'],
  ])('%s', (text, claim, speaker) => {
    expect(read(text)).toContainEqual([claim, speaker]);
  });

  it.each(['No es un problema nuevo.', 'El conflicto viene de lejos.', 'No es nada nuevo.'])('%s is no claim', (text) => {
    expect(read(text)).toEqual([]);
  });
});
