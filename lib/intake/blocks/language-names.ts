/** Names of languages as translation notices inflect them, by stem, in the languages such notices are written in. */
const NAMES: [RegExp, string][] = [
  [/\b(russian|russisch|russe|ruso|rusa|russo|rosyjski|rusça)|русск|російськ|俄/iu, 'ru'],
  [/\b(ukrainian|ukrainisch|ukrainien|ucraniano|ucraino|ukraiński)|украинск|українськ/iu, 'uk'],
  [/\b(belarusian|belarussisch|biélorusse|bielorruso|białoruski)|белорусск|беларуск/iu, 'be'],
  [/\b(german|deutsch|allemand|alemán|tedesco|alemão|niemiecki)|немецк|німецьк/iu, 'de'],
  [/\b(french|französisch|français|francés|francese|francês|francuski)|французск|французьк/iu, 'fr'],
  [/\b(spanish|spanisch|espagnol|español|spagnolo|espanhol|hiszpański)|испанск|іспанськ/iu, 'es'],
  [/\b(italian|italienisch|italien|italiano|włoski)|итальянск|італійськ/iu, 'it'],
  [/\b(portuguese|portugiesisch|portugais|portugués|português|portugalski)|португальск/iu, 'pt'],
  [/\b(polish|polnisch|polonais|polaco|polacco|polonês)|польск|польськ/iu, 'pl'],
  [/\b(chinese|chinesisch|chinois|chino|cinese|chinês|chiński)|китайск|中文/iu, 'zh'],
  [/\b(japanese|japanisch|japonais|japonés|giapponese)|японск|日本語/iu, 'ja'],
  [/\b(arabic|arabisch|arabe|árabe|arabo)|арабск|العربية/iu, 'ar'],
  [/\b(turkish|türkisch|turc|turco)|турецк|türkçe/iu, 'tr'],
  [/\b(persian|farsi|persisch|persan)|персидск/iu, 'fa'],
  [/\b(hebrew|hebräisch|hébreu|hebreo)|иврит/iu, 'he'],
  [/\b(korean|koreanisch|coréen|coreano)|корейск|한국어/iu, 'ko'],
  [/\b(dutch|niederländisch|néerlandais|neerlandés)|нидерландск/iu, 'nl'],
  [/\b(english|englisch|anglais|inglés|inglese|inglês|angielski)|английск|англійськ/iu, 'en'],
];

const FROM = /\b(from|aus|du|de l|de la|del|dal|dall|do|da|z|uit|från)\b|翻译自|\bс\s|\bз\s|\b(original|оригинал)/iu;

/** BCP 47 tag of the language a notice says the text came from: the first one named after "from", else null. */
export function findLanguageName(notice: string): string | null {
  const from = FROM.exec(notice);
  const rest = from ? notice.slice(from.index) : '';
  const named = languageNamed(rest);
  if (named) return named;
  const places = NAMES.map(([name, tag]) => ({ tag, place: rest.search(name) })).filter(({ place }) => place >= 0);
  places.sort((a, b) => a.place - b.place);
  return places[0]?.tag ?? null;
}

/** "from the Greek", "from Swahili": a language by its English name, as Unicode's CLDR has it. */
function languageNamed(words: string): string | null {
  const name = /^(?:from|original)\s(?:the\s)?(?:original\s)?(\p{Lu}\p{Ll}+)/iu.exec(words)?.[1];
  return name === undefined ? null : (byEnglishName().get(name.toLowerCase()) ?? null);
}

let englishNames: Map<string, string> | null = null;

function byEnglishName(): Map<string, string> {
  if (englishNames) return englishNames;
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  // The tag that stands for itself wins over an old one of the same language ("iw" is "he").
  englishNames = new Map(
    tags.flatMap((tag): [string, string][] => {
      const name = Intl.getCanonicalLocales(tag)[0] === tag ? names.of(tag) : undefined;
      return name ? [[name.toLowerCase(), tag]] : [];
    }),
  );
  return englishNames;
}
