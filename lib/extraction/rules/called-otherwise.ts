import type { Person } from '#lib/extraction/rules/cast';
import { IS, type Lexicon } from '#lib/extraction/rules/lexicon';
import { lastNamed } from '#lib/extraction/rules/named';
import { meaning, type Range, type Sentence, type Whom } from '#lib/extraction/rules/sentence';
import { has, type Word } from '#lib/extraction/rules/words-of';

/** Nouns by which Spanish news call whoever holds an office of another name, and those offices; "*" is any office. */
const CALLED: readonly (readonly [string, string])[] = [
  ['oficial uniformado uniformada mando militar general almirante castrense', 'comandante coronel policía'],
  ['funcionario funcionaria servidor servidora jerarca', '*'],
  ['directivo directiva ejecutivo ejecutiva', 'director presidente fundador dueño secretario vicepresidente'],
  ['empresario empresaria dueño dueña propietario propietaria', 'dueño director presidente fundador vicepresidente'],
  ['mandatario mandataria gobernante dignatario estadista regente', 'alcalde presidente gobernador ministro'],
  [
    'político política parlamentario parlamentaria exministro exministra exalcalde exalcaldesa aspirante candidato candidata',
    'concejal diputado senador portavoz presidente alcalde ministro consejero',
  ],
  [
    'dirigente dirigenta líder sindicalista activista ecologista vecinalista lideresa gremialista ambientalista referente cabecilla opositor opositora',
    'portavoz presidente secretario delegado representante coordinador',
  ],
  [
    'jurista togado togada letrado letrada instructor instructora magistrado magistrada juzgador juzgadora penalista',
    'abogado juez fiscal',
  ],
  ['religioso religiosa clérigo prelado cura sacerdote purpurado monseñor pontífice', 'obispo'],
  ['especialista experto experta investigador investigadora científico científica', 'médico profesor arquitecto director'],
  ['sanitario sanitaria galeno facultativo facultativa doctor doctora cirujano cirujana', 'médico enfermero'],
  ['docente académico académica pedagogo pedagoga catedrático catedrática', 'profesor rector'],
  ['legislador legisladora congresista asambleísta', 'diputado senador'],
  ['futbolista jugador jugadora deportista atleta delantero portero capitán capitana', 'entrenador'],
  ['técnico preparador míster seleccionador estratega', 'entrenador arquitecto'],
  ['imputado imputada procesado procesada encausado encausada reo sospechoso sospechosa detenido detenida', 'acusado'],
  ['artista creador creadora literato literata intérprete autor autora', 'escritor'],
  ['representante vocero vocera', 'portavoz presidente secretario delegado abogado'],
  ['jefe_comunal jefa_comunal', 'alcalde gobernador'],
  ['titular', 'concejal ministro consejero director secretario'],
];

const FORMER = /^(?:antigu[oa]|propi[oa]|joven|veteran[oa]|hasta|entonces|actual|alt[oa])$/;
const TOWN = /^municipal(?:es)?$/;
/** How far back, in units, whoever is called so was named. */
const FAR = 2000;

/** "ironizó el oficial", "ha afirmado la directiva", "la responsable municipal": whoever was named last whose office fits; Spanish. */
export function calledOtherwise(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon } = sentence;
  const isFormer =
    range.to - range.from === 3 && FORMER.test(words[range.from + 1]?.lower ?? '') && words[range.from + 2]?.mark === '';
  const [article, noun] = [words[range.from], words[range.from + (isFormer ? 2 : 1)]];
  const length = range.to - range.from - (isFormer ? 1 : 0);
  if (lexicon.base !== 'es' || !/^(?:el|la)$/.test(article?.lower ?? '') || noun?.mark !== '' || has(noun, IS.capital))
    return null;
  if (noun.lower === 'directiva' && length === 2 && hasBoard(sentence)) return null;
  const offices = officesOf(noun.lower);
  if (offices === undefined) return null;
  const rest = words.slice(range.to - length + 2, range.to);
  // "El titular de Sanidad": whose office is of that.
  if (length > 2 && !isKind(rest)) return ofSame(sentence, range, { offices, rest });
  return holder(sentence, range, { offices, isAnybody: length === 2 });
}

/** "la mandataria municipal", "el dirigente gremial": of what kind. */
function isKind(rest: readonly Word[]): boolean {
  const [kind, none] = rest;
  return (
    !none &&
    kind?.mark === '' &&
    !has(kind, IS.capital) &&
    /(?:al|il|ar|ista|ic[oa]|iv[oa]|ari[oa]|an[oa]|er[oa]|és|esa|ense|or|ora|[aeiu]d[oa]|ente)$/u.test(kind.lower)
  );
}

/** "El titular de Sanidad", behind "el consejero de Sanidad, Gaspar Olivares". */
function ofSame(sentence: Sentence, range: Range, { offices, rest }: { offices: string; rest: readonly Word[] }): Whom | null {
  const of = rest
    .slice(1)
    .filter(({ bits }) => bits & IS.capital)
    .map(({ lower }) => lower);
  if (!/^(?:de|del)$/.test(rest[0]?.lower ?? '') || of.length === 0) return null;
  return holder(sentence, range, { offices, isAnybody: false, of });
}

/** "La responsable municipal", "el edil municipal": of the town hall, whatever the office. */
export function ofTownHall(sentence: Sentence, range: Range): Whom | null {
  const { words, lexicon } = sentence;
  const [article, noun, town] = [words[range.from], words[range.from + 1], words[range.from + 2]];
  const isTown = range.to - range.from === 3 && town?.mark === '' && TOWN.test(town.lower) && has(noun, IS.role);
  if (lexicon.base !== 'es' || !isTown || !/^(?:el|la)$/.test(article?.lower ?? '')) return null;
  return ANY_ROLE.test(noun?.lower ?? '') ? holder(sentence, range, { offices: 'alcalde concejal', isAnybody: false }) : null;
}

const ANY_ROLE = /^(?:responsable|representante|dirigente|cargo|edil|portavoz|titular)$/;

interface Wanted {
  offices: string;
  /** Also somebody whose office the text does not tell. */
  isAnybody: boolean;
  /** What the office is of. */
  of?: readonly string[];
}

function holder(sentence: Sentence, range: Range, { offices, isAnybody, of = [] }: Wanted): Whom | null {
  const { words, lexicon, cast, start } = sentence;
  const article = words[range.from];
  const gender = article?.lower === 'la' ? 'f' : 'm';
  const fits = (person: Person) => (person.gender ?? gender) === gender;
  const at = start + (article?.start ?? 0);
  const kinds = kindsOf(offices, lexicon);
  const isOf = (own: ReadonlySet<string>) => of.every((word) => own.has(word));
  const holds = ({ offices: held }: Person) =>
    held.some(({ kind, of: own }) => isOf(own) && (kinds ? kinds.has(kind) : !lexicon.ordinary.has(kind)));
  const who =
    lastNamed(cast, at, (person) => fits(person) && holds(person), FAR) ??
    (isAnybody ? lastNamed(cast, at, (person) => fits(person) && person.offices.length === 0, FAR) : null);
  return (
    who && meaning(sentence, range, { who: who.name, isPerson: true, gender: who.gender, how: 'description', sure: 'likely' })
  );
}

function officesOf(noun: string): string | undefined {
  const called = (each: string) => CALLED.find(([nouns]) => nouns.split(' ').includes(each))?.[1];
  return called(noun.replaceAll(' ', '_')) ?? called(noun.split(' ')[0] ?? '');
}

function kindsOf(offices: string, { roles }: Lexicon): Set<number> | null {
  if (offices === '*') return null;
  return new Set(offices.split(' ').flatMap((office) => roles.get(office)?.kind ?? []));
}

/** "La directiva" of a club is a body. */
function hasBoard({ cast, lexicon }: Sentence): boolean {
  const boards = ['club', 'asociación', 'directiva'].flatMap((body) => lexicon.bodies.get(body) ?? []);
  return cast.bodies.some(({ kind }) => boards.includes(kind));
}
