import type { VerbForms } from '#lib/extraction/rules/words/language-words';

const ENDINGS: Readonly<Record<string, { present: string; past: string; other: string; participle: string; gerund: string }>> = {
  ar: { present: 'a an', past: 'ó aron ara aran', other: 'aba aban', participle: 'ado', gerund: 'ando' },
  er: { present: 'e en', past: 'ió ieron iera ieran', other: 'ía ían', participle: 'ido', gerund: 'iendo' },
  ir: { present: 'e en', past: 'ió ieron iera ieran', other: 'ía ían', participle: 'ido', gerund: 'iendo' },
};
const FUTURE = 'á án ía ían';

/** Families of irregular verbs by their ending: present, past, the stem of the future, participle, gerund. */
const FAMILIES: readonly (readonly [
  ending: string,
  present: string,
  past: string,
  future: string,
  participle: string,
  gerund: string,
])[] = [
  ['poner', 'pone ponen', 'puso pusieron pusiera pusieran', 'pondr', 'puesto', 'poniendo'],
  ['tener', 'tiene tienen', 'tuvo tuvieron tuviera tuvieran', 'tendr', 'tenido', 'teniendo'],
  ['venir', 'viene vienen', 'vino vinieron viniera vinieran', 'vendr', 'venido', 'viniendo'],
  ['decir', 'dice dicen', 'dijo dijeron dijera dijeran', 'decir', 'dicho', 'diciendo'],
  ['ducir', 'duce ducen', 'dujo dujeron dujera dujeran', 'ducir', 'ducido', 'duciendo'],
  ['prever', 'prevé prevén', 'previó previeron previera previeran', 'prever', 'previsto', 'previendo'],
  ['uir', 'uye uyen', 'uyó uyeron uyera uyeran', 'uir', 'uido', 'uyendo'],
  ['üir', 'uye uyen', 'uyó uyeron uyera uyeran', 'üir', 'üido', 'uyendo'],
  ['eer', 'ee een', 'eyó eyeron eyera eyeran', 'eer', 'eído', 'eyendo'],
  ['aer', 'ae aen', 'ajo ajeron ajera ajeran', 'aer', 'aído', 'ayendo'],
  ['scribir', 'scribe scriben', 'scribió scribieron', 'scribir', 'scrito', 'scribiendo'],
  ['brir', 'bre bren', 'brió brieron', 'brir', 'bierto', 'briendo'],
  ['olver', 'uelve uelven', 'olvió olvieron', 'olver', 'uelto', 'olviendo'],
];

/**
 * The third persons of Spanish verbs, whole, from their infinitives apart by spaces: "acotar", with the stem of the present behind a
 * stroke where it changes, "contar/cuent", and that of the past behind a second one, "sugerir/sugier/sugir".
 */
export function formsOf(infinitives: string): VerbForms[] {
  return infinitives.split(' ').flatMap((each) => {
    const [infinitive = '', present, past] = each.split('/');
    return conjugate(infinitive, present, past);
  });
}

/** Of the same: he and she in the present, and what in the past no ending tells: "contuvo", "dispusieron". */
export function presentsOf(infinitives: string): string {
  const forms = infinitives.split(' ').flatMap((each) => {
    const [infinitive = '', changed] = each.split('/');
    const family = changed === undefined ? FAMILIES.find(([ending]) => infinitive.endsWith(ending)) : undefined;
    if (!family) return [(changed ?? infinitive.slice(0, -2)) + (infinitive.endsWith('ar') ? 'a' : 'e')];
    const lead = infinitive.slice(0, -family[0].length);
    return [family[1].split(' ')[0] ?? '', ...family[2].split(' ').slice(0, 2)].map((form) => lead + form);
  });
  return forms.join(' ');
}

function conjugate(infinitive: string, changed?: string, past?: string): VerbForms[] {
  const root = infinitive.slice(0, -2);
  const family = changed === undefined ? FAMILIES.find(([ending]) => infinitive.endsWith(ending)) : undefined;
  const {
    present,
    past: pasts,
    other,
    participle,
    gerund,
  } = ENDINGS[infinitive.slice(-2)] ?? (ENDINGS['ir'] as (typeof ENDINGS)[string]);
  const infinitiveEnding = infinitive.slice(-2);
  if (family) {
    const [ending, now, then, future, done, doing] = family;
    const lead = infinitive.slice(0, -ending.length);
    const led = (forms: string) => forms.split(' ').map((form) => lead + form);
    const finite = [...led(now), ...led(then), ...other.split(' ').map((end) => root + end), ...futures(lead + future)];
    return [
      [root, '', '', infinitiveEnding],
      ['', finite.join(' '), lead + done, lead + doing],
    ];
  }
  const finite = [
    ...present.split(' ').map((end) => (changed ?? root) + end),
    ...pasts.split(' ').map((end) => (past ?? root) + end),
    ...other.split(' ').map((end) => root + end),
    ...futures(infinitive),
  ];
  return [
    [root, '', participle, infinitiveEnding],
    ['', finite.join(' '), '', (past ?? root) + gerund],
  ];
}

function futures(stem: string): string[] {
  return FUTURE.split(' ').map((end) => stem + end);
}
