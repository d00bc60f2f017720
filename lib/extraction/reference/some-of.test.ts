import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('some of what was counted before', () => {
  it.each([
    ['Police held 31 welders in Ghent. Most were freed by noon.', 'Most→31 welders in Ghent'],
    ['The zoo bought nine otters. Some had come from Wales.', 'Some→nine otters'],
    ['Rangers found 40 traps near the lake. Several were under the ice.', 'Several→40 traps'],
    ['The bank wrote to 600 widows. None has had an answer.', 'None→600 widows'],
    ['The bank wrote to 600 widows. The harbour froze. Many have had no answer.', 'Many→600 widows'],
    ['Twelve pilots fell ill; half were flown home.', 'half→twelve pilots'],
    ['Divers raised 80 crates. The rest lie in the mud; the others were stolen.', 'the others→80 crates'],
    ['The state leased 70 barges. A fifth were never used.', 'A fifth→70 barges'],
    ['A guard stopped four riders, and all paid at once.', 'all→four riders'],
    ['Soldiers searched 14 barns. Each was burned.', 'Each→14 barns'],
    ['Ida Berg and Olaf Rust ran for the seat. Neither won a majority.', 'Neither→Ida Berg and Olaf Rust'],
    ['Ida Berg and Olaf Rust ran for the seat. Snow fell. The two spent £9,000.', 'The two→Ida Berg and Olaf Rust'],
    ['Ida Berg and Olaf Rust ran for the seat. The court fined both £900.', 'both→Ida Berg and Olaf Rust'],
    ['Peru and Laos closed a pact. Both paid for the dam.', 'Both→Peru and Laos'],
    ['Two cousins, Anke and Eva Maes, ran the inn. Both denied it.', 'Both→Anke and Eva Maes'],
    ['The brewer Altan and the dairy Corvo merged. The two companies had debts.', 'The two companies→Altan and Corvo'],
  ])('%s', (text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['The zoo bought nine otters. Some visitors were bitten.', /^Some/],
    ['The zoo bought nine otters. All is well there.', /^All/],
    ['The zoo bought nine otters. Most closed zoos had none.', /^Most→/],
    ['The zoo reopened in May. Some were angry.', /^Some/],
    ['The zoo bought nine otters. Each keeper was bitten.', /^Each/],
  ])('%s (nothing)', (text, wrong) => expect(linksOf(text).filter((link) => wrong.test(link))).toEqual([]));
});
