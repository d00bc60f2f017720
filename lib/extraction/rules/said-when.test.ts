import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

describe('the day on which something was said belongs to the claim', () => {
  it.each([
    ['de', 'Die Brücke ist seit Mai gesperrt, sagte Bürgermeister Jan Lindenau am Montag.', 'Jan Lindenau'],
    ['fr', 'Le pont est fermé aux camions, a déclaré lundi le maire Jean Blum.', 'Jean Blum'],
    ['fr', 'La route est fermée aux camions, a précisé la préfecture lundi.', 'La préfecture'],
    ['it', 'Il ponte è chiuso ai camion, ha detto lunedì il sindaco Fabio Conti.', 'Fabio Conti'],
    ['it', 'La strada è chiusa ai camion, ha precisato la prefettura lunedì.', 'La prefettura'],
    ['pt', 'A ponte está fechada aos caminhões, informou a prefeitura na segunda-feira.', 'A prefeitura'],
    ['ru', 'Мэр Фёдор Конев заявил в понедельник, что мост закрыли для грузовиков.', 'Фёдор Конев'],
    ['uk', 'Мер Федір Коваль заявив у понеділок, що міст закрили для вантажівок.', 'Федір Коваль'],
  ])('%s: %s', (language, body, claimant) => {
    const { candidates } = extractClaims(`–\n\n${body}\n`, { language, publishedOn: '2025-03-12' });
    const said = candidates.find((each) => each.claimant !== null);
    expect(said?.claimant).toBe(claimant);
    expect(said?.dates.map(({ edtf }) => edtf)).toContain('2025-03-10');
  });
});
