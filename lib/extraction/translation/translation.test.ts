import { describe, expect, it } from 'vitest';
import { idiomsFrom } from '#lib/extraction/translation/idioms/idioms';
import { readTranslationFlags } from '#lib/extraction/translation/read-translation-flags';
import { translationFlagsIn } from '#lib/extraction/translation/translation-flags-in';

function flags(text: string, from: string | null) {
  const found = readTranslationFlags(text, from);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  return found.map(({ code, text: words }) => `${code}: ${words}`);
}

describe('what a translation may have put word for word', () => {
  it.each([
    ['ru', 'It is a hand’s throw to the border.', ['idiom: hand’s throw']],
    ['ru', 'He is hanging noodles on our ears.', ['idiom: hanging noodles on our ears']],
    ['ru', 'They made an elephant out of a fly.', []],
    ['ru', 'They make an elephant out of a fly.', ['idiom: make an elephant out of a fly']],
    ['ru', 'The missile has 10 separating blocks.', ['idiom: separating blocks']],
    ['ru', 'It fell like snow on the head.', ['idiom: like snow on the head']],
    ['ru', 'We will show them where crayfish winter.', ['idiom: where crayfish winter']],
    ['ru', 'It lasted a decade.', ['false-friend: decade']],
    ['ru', 'The fabric makes tanks.', ['false-friend: fabric']],
    ['uk', 'They poured from empty into void.', ['idiom: poured from empty into void']],
    ['uk', 'My house is on the edge, he said.', ['idiom: My house is on the edge']],
    ['uk', 'It was like peas against a wall.', ['idiom: like peas against a wall']],
    ['uk', 'The revision found nothing.', ['false-friend: revision']],
    ['es', 'There is a cat locked up here.', ['idiom: cat locked up']],
    ['es', 'They gave us cat for hare.', ['idiom: cat for hare']],
    ['es', 'It cost an eye of the face.', ['idiom: cost an eye of the face']],
    ['es', 'He has no hairs on his tongue.', ['idiom: no hairs on his tongue']],
    ['es', 'Another rooster would sing.', ['idiom: Another rooster would sing']],
    ['es', 'She assisted to the meeting.', ['false-friend: assisted']],
    ['es', 'It was caught with the hands in the dough.', ['idiom: with the hands in the dough']],
    ['fr', 'The carrots are cooked.', ['idiom: carrots are cooked']],
    ['fr', 'He speaks a wooden tongue.', ['idiom: wooden tongue']],
    ['fr', 'The minister is drowning the fish.', ['idiom: drowning the fish']],
    ['fr', 'We have other cats to whip.', ['idiom: have other cats to whip']],
    ['fr', 'The manifestation was calm.', ['false-friend: manifestation']],
    ['de', 'I understand only train station.', ['idiom: only train station']],
    ['de', 'He bit into the grass.', ['idiom: bit into the grass']],
    ['de', 'That is only a bear service.', ['idiom: bear service']],
    ['de', 'Life is no pony farm.', ['idiom: Life is no pony farm']],
    ['de', 'The chef of the bank left.', ['false-friend: chef']],
    ['de', 'Let us leave the church in the village.', ['idiom: leave the church in the village']],
    [null, 'The carrots are cooked, a white crow said.', ['idiom: carrots are cooked', 'idiom: white crow']],
    ['ja', 'The carrots are cooked.', []],
    ['ru', 'The weather was fine and the road was open.', []],
  ])('%s: %s', (from, text, expected) => {
    expect(flags(text, from)).toEqual(expected);
  });

  it.each(['ru', 'uk', 'es', 'fr', 'de'])('knows at least forty idioms of %s, each found in its own words', (from) => {
    const idioms = idiomsFrom(from);
    expect(new Set(idioms.map(({ original }) => original)).size).toBeGreaterThanOrEqual(40);
    for (const { words, original } of idioms) {
      const text = `So they say ${words.replaceAll('~', '').replaceAll(' _ ', ' his ')} here.`;
      expect(
        readTranslationFlags(text, from).map(({ code }) => code),
        `${words} (${original})`,
      ).toContain('idiom');
    }
  });

  it('takes a desk’s own idioms as well', () => {
    const extra = [{ words: 'paint~ the cat green', original: 'colorear el gato', meaning: 'to embellish' }];
    expect(readTranslationFlags('They painted the cat green.', 'es', extra)).toMatchObject([
      { code: 'idiom', text: 'painted the cat green' },
    ]);
    expect(readTranslationFlags('They painted the cat green.', 'es')).toEqual([]);
  });
});

describe('acronyms of one name', () => {
  it.each([
    [
      'The Supreme State Council of the Union State (SSG) met. The Supreme State Council of the SG signed it.',
      ['acronym: SSG', 'acronym: SG'],
    ],
    ['The World Health Organization (WHO) met. The WHO and the EU signed it.', []],
    ['The European Union (EU) and the European Commission (EC) met.', []],
    ['The Union State (USO) met. The USG signed.', ['acronym: USO', 'acronym: USG']],
    ['NATO and the UN met.', []],
  ])('%s', (text, expected) => {
    expect(flags(text, 'ru')).toEqual(expected);
  });
});

describe('flags of a passage', () => {
  const text = 'The rocket has 10 separating blocks that fall. The weather was fine, and the crowd went home at once for supper.';
  const all = readTranslationFlags(text, 'ru');

  it('are those inside of it, and a number beside a calque', () => {
    const number = { start: 15, end: 17 };
    const found = translationFlagsIn(all, { start: 0, end: 46 }, [number]);
    expect(found.map(({ code, start, end, message }) => [code, text.slice(start, end), message])).toEqual([
      [
        'idiom',
        'separating blocks',
        'word for word: “разделяющиеся боевые блоки” (warheads that separate and are aimed one by one)',
      ],
      ['number', '10 separating blocks', 'number beside words put word for word: “separating blocks”'],
    ]);
    expect(translationFlagsIn(all, { start: 47, end: text.length }, [number])).toEqual([]);
  });
});
