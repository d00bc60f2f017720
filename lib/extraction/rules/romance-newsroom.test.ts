import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

/** Each claim with whose it is and its dates; "–" for the text's own. */
function read(text: string, language: string): string[] {
  return extractClaims(text, { publishedOn: '2026-03-12', language })
    .candidates.filter(({ kind }) => kind !== 'descriptor')
    .map(({ quote, claimant, dates }) => [`${claimant ?? '–'}: ${quote}`, ...dates.map(({ edtf }) => edtf)].join(' | '));
}

type Trial = readonly [text: string, claims: readonly string[]];

const FRENCH: readonly Trial[] = [
  ['La région raconte avoir versé 40 000 euros.', ['La région: avoir versé 40 000 euros']],
  ['Le patron affirme n’avoir reçu aucun courrier.', ['Le patron: n’avoir reçu aucun courrier']],
  ['La mairie a précisé de son côté avoir loué trois bus.', ['La mairie: avoir loué trois bus']],
  ['Le stade est fermé, a expliqué l’adjointe aux sports, Aude Perrin.', ['Aude Perrin: Le stade est fermé']],
  ['Le quai rouvrira lundi, a promis l’adjoint au maire Rémi Sorel.', ['Rémi Sorel: Le quai rouvrira lundi | 2026-03-16']],
  ['M. Sorel répond que le budget est voté.', ['M. Sorel: le budget est voté']],
  ['Deux ponts ont été coupés. C’est ce qu’a indiqué la préfecture.', ['La préfecture: Deux ponts ont été coupés']],
  ['La piscine ne rouvrira pas avant octobre.', ['–: La piscine ne rouvrira pas avant octobre | 2026-10']],
  ['Le jugement est attendu pour le 15 juin.', ['–: Le jugement est attendu pour le 15 juin | 2026-06-15']],
];

const ITALIAN: readonly Trial[] = [
  ['Il titolare ha ammesso di aver pagato in contanti.', ['Il titolare: aver pagato in contanti']],
  ['Il ponte resterà chiuso. Lo ha comunicato ieri la Provincia.', ['Provincia: Il ponte resterà chiuso']],
  ['Tre operai sono feriti. Lo riferiscono i carabinieri.', ['I carabinieri: Tre operai sono feriti']],
  [
    'Le scorte, spiegano i tecnici, bastano per due giorni.',
    ['I tecnici: Le scorte, spiegano i tecnici, bastano per due giorni'],
  ],
  ['L’assessora all’ambiente Carla Sarti sostiene che il lago è pulito.', ['Carla Sarti: il lago è pulito']],
  ['Il consiglio è convocato per il 20 maggio.', ['–: Il consiglio è convocato per il 20 maggio | 2026-05-20']],
];

const PORTUGUESE: readonly Trial[] = [
  ['A câmara disse ainda ter pago a multa.', ['A câmara: ter pago a multa']],
  ['A empresa disse, por nota, que colabora com a polícia.', ['A empresa: colabora com a polícia']],
  ['A firma limitou-se a dizer que cumpre a lei.', ['A firma: cumpre a lei']],
  ['Relator da proposta, o deputado Davi Pires disse que o texto mudou.', ['Davi Pires: o texto mudou']],
  ['A ponte fecha hoje. O anúncio foi feito pelo prefeito Davi Pires.', ['Davi Pires: A ponte fecha hoje | 2026-03-12']],
  ['Dez pessoas caíram, e duas delas quebraram o braço.', ['–: Dez pessoas caíram', '–: duas delas quebraram o braço']],
  ['As obras arrancam a 2 de abril.', ['–: As obras arrancam a 2 de abril | 2026-04-02']],
];

describe.each([
  ['fr', FRENCH],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
] as const)('%s as newsrooms write it: who says it and when', (language, trials) => {
  it.each(trials)('%s', (text, claims) => {
    expect(read(text, language)).toEqual(claims);
  });
});

describe('numbers that are none', () => {
  it.each([
    ['fr', 'Réuni sous la présidence de M. Bo, le conseil a voté.', ''],
    ['fr', 'Il dort sous dix-huit couvertures.', '18 couvertures'],
    ['pt', 'Outras 14 estão desaparecidas.', '14 '],
    ['pt', 'Uma petição com 1200 assinaturas foi entregue.', '1200 assinaturas'],
    ['it', 'I casi sono stati 79 dall’inizio dell’anno.', '79 '],
  ])('%s: %s', (language, text, quantities) => {
    const [claim] = extractClaims(text, { publishedOn: '2026-03-12', language }).candidates;
    expect(claim?.quantities.map(({ value, unit }) => `${String(value)} ${unit ?? ''}`).join('; ')).toBe(quantities);
  });
});
