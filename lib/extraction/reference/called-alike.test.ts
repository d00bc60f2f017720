import { describe, expect, it } from 'vitest';
import { englishLinksOf as linksOf } from '../../../scripts/trial-links';

describe('what another noun may mean', () => {
  it.each([
    ['a firm that employs', 'Torvand employs 400 people in Hallin. On Monday the company shut its gates.', 'the company→Torvand'],
    ['a firm with a chief', 'Quillan’s chief executive resigned. Nobody at the firm would say why.', 'the firm→Quillan'],
    [
      'a firm in apposition',
      'The hall was built by a Lagos contractor, Adeyo Brothers. The firm was paid in May.',
      'The firm→Adeyo Brothers',
    ],
    ['a firm by its trade', 'The outdoor chain Brackwell lost 3 million. The company blamed the rain.', 'The company→Brackwell'],
    [
      'a firm named before a contractor',
      'A contractor dug the well for Torvand plc. The company paid late.',
      'The company→Torvand',
    ],
    ['a firm of the same sentence', 'The quarrel with Peake & Shaw Ltd ended when the firm paid.', 'the firm→Peake & Shaw Ltd'],
    [
      'a firm told by a word of its name',
      'Brenn Gas denied it. Residents accuse the gas company of not having looked.',
      'the gas company→Brenn Gas',
    ],
    [
      'a firm that is somebody’s work',
      'The inspection was carried out by Lund Marrow. The company has appealed.',
      'The company→Lund Marrow',
    ],
    ['a ship by its letters', 'The MV Sula struck a rock. Divers reached the vessel at noon.', 'the vessel→MV Sula'],
    [
      'a thing of the same sentence',
      'The clerk bought a lathe for the Assembly, and the machine broke.',
      'the machine→the lathe for the Assembly',
    ],
    ['a hospital', 'He died at Linden General. Nobody at the hospital would speak.', 'the hospital→Linden General'],
    [
      'a town with a mayor',
      'The mayor of Corvik wept. Shops shut. Rain fell all night. Nobody in the town slept.',
      'the town→Corvik',
    ],
  ])('%s', (_, text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['a street', 'A practice on Tanner Street shut. New vans are on the road.', 'the road'],
    ['a person without a first name', 'Suski lost a boat. It sank beside the school.', 'the school'],
    ['an office', 'Finance wrote a letter. On Tuesday the firm paid.', 'the firm'],
    ['a place that is named', 'Rain fell in Millgate. Ticks live in the area.', 'the area'],
    ['a county', 'Rain fell in Harrow Mill. Lorries tour the county.', 'the county'],
    ['a body for a machine', 'The County Assembly met. The machine stood in a crate.', 'The machine'],
    ['a price', 'The purchase price of the flat rose. The cost frightened her.', 'The cost'],
    ['a debate', 'The debate ended at noon. Police were called to the address.', 'the address'],
    ['a hospital', 'Ann Lowe was taken to a hospital. The building was tested for gas.', 'The building'],
    ['a word of a longer name', 'The Directorate of Public Health wrote. The failure of the public was plain.', 'the public'],
    ['a capital city', 'The train left Kambaru town. Doses left the capital.', 'the capital'],
    ['a firm that is none', 'Aye, it had gone to the depot. The company said so.', 'The company'],
  ])('%s is not meant', (_, text, words) =>
    expect(linksOf(text).filter((link) => link.toLowerCase().startsWith(`${words.toLowerCase()}→`))).toEqual([]),
  );
});
