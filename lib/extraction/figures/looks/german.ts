import type { Span } from '#lib/extraction/extraction';

const FAR = 110;
/** A modal in the present: nothing past stands in its clause. */
const MODAL = /(?<!\p{L})(?:wird|werde|soll|solle|will|wolle|könnten?|dürften?|müssten?)(?!\p{L})/u;
const AHEAD =
  /(?<!\p{L})(?:wird|werden|werde|soll|sollen|solle|will|wollen|wolle|geplant|planen?|plant|vorgesehen|angesetzt|erwartet|spätestens|künftig|voraussichtlich)(?!\p{L})/u;
const PAST =
  /(?<!\p{L})(?:(?!heute|bitte|könnte|müsste|dürfte|möchte|sollte)\p{Ll}{2,}ten?(?!\s\p{Lu})|war|waren|wurden?|gewesen|worden|(?:\p{Ll}{2,8})?(?:gab|kam|ging|stand|fand|starb|fiel|lag|nahm|ließ|hielt|stieg|sank|trat|schrieb|sprach|begann|schloss|schied|brach|bot|rief|wies|zog|lief|traf|trug|schien|saß|sah|schlug|warf|griff|half|blieb|trieb|riss|stieß|flog|fuhr|wuchs|schuf|hob|schob|verlor|gewann|bat|lud|las|aß|fror|floss|sprang|sang|trank|band|gelang|betraf|log|bog|schwieg|litt|schnitt|ritt|glitt|lieh|pries|hieß|hing|fing|wusch|briet)(?:en)?)(?!\p{L})/u;
/** "hat … gefunden", "ist … gestiegen": the participle stands at the end of the clause. */
const PERFECT =
  /(?<!\p{L})(?:hat|haben|habe|ist|sind|sei|seien|hätten)(?!\p{L})[^.;:]{0,160}?(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wider)\p{Ll}{2,}(?:t|en)|\p{Ll}{2,}iert)(?=\s*(?:$|worden|und|oder|hat|haben|sei|seien|ist|sind))/u;
/** "ist bis Ostern geschlossen", "ab Juli gesperrt": a state that goes on until a day to come, or begins on one. */
const LED = /(?<!\p{L})(?:bis|ab|vor)(?:\s(?:zum|zur|spätestens|dem|Ende|Anfang|Mitte))*\s$/iu;
const SINCE = /(?<!\p{L})seit(?:\s(?:dem|der|Ende|Anfang|Mitte|Beginn))*\s$/iu;
const PRESENT =
  /(?<!\p{L})(?:ist|sind|gilt|gelten|bleibt|bleiben|läuft|findet|finden|tritt|treten|hat|haben|gibt|kommt|kommen|\p{Ll}{3,}t|\p{Ll}{3,}en)(?!\p{L})/u;

/** Which way a German date looks, by the verbs of its clause and the words before it; null when they do not tell. */
export function germanLooks(text: string, { start, end }: Span): 'ahead' | 'back' | null {
  const before = text.slice(Math.max(0, start - FAR), start);
  if (SINCE.test(before)) return 'back';
  const near = `${before.split(/[.;:«»“„\n(]\s?|,\s/u).at(-1) ?? ''} | ${text.slice(end, end + FAR).split(/[.,;:«»“„\n)]/u)[0] ?? ''}`;
  const plain = near.replace(/\s\|\s/u, ' ');
  if (MODAL.test(plain) && !/(?<!\p{L})haben(?!\p{L})/u.test(plain)) return 'ahead';
  if (PAST.test(plain)) return 'back';
  if (AHEAD.test(plain)) return 'ahead';
  if (LED.test(before)) return 'ahead';
  if (PERFECT.test(plain.trimEnd()) || /(?<!\p{L})(?:hat|haben|habe|hätten)(?!\p{L})/u.test(plain)) return 'back';
  return PRESENT.test(plain) ? 'ahead' : null;
}

const ROUGHLY = /(?<!\p{L})(?:rund|etwa|circa|ca\.|fast|knapp|nahezu|ungefähr|mehr als|weniger als|mindestens)\s$/iu;
const OF_TIME =
  /(?<!\p{L})(?:im|seit|bis|ab|von|vom|zwischen|und|Jahre?s?|Jahren|Ende|Anfang|Mitte|Beginn|Halbjahr|Quartal|\p{Lu}\p{Ll}+(?:ar|är|mber|ober|ril|ai|ni|li|ust|mer|bst|ter|jahr|ling))\s$/u;
const COUNTED =
  /^\s(?:Menschen|Einwohner\p{Ll}*|Personen|Euro|Dollar|Franken|Stimmen|Meter|Kilometer|Tonnen|Liter|Mitglieder|Beschäftigte\p{Ll}*|Mitarbeiter\p{Ll}*|Arbeitsplätze|Stellen|Haushalte|Fälle|Zuschauer\p{Ll}*|Besucher\p{Ll}*|Teilnehmer\p{Ll}*|Wohnungen|Kinder|Schüler\p{Ll}*|Unterschriften|Autos|Fahrzeuge|Tiere|Quadratmeter|Hektar)(?!\p{L})/u;

/** "rund 1800 Menschen", "2000 Haushalte": four figures that count something and are no year. */
export function isGermanCount(text: string, { start, end }: Span): boolean {
  if (!/^\d{4}$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 30);
  if (!/^\s(?:\p{Ll}+(?:e|en|er)\s)?\p{Lu}\p{Ll}/u.test(behind)) return false;
  if (COUNTED.test(behind) || ROUGHLY.test(before)) return true;
  return (
    text.slice(start + 2, end) === '00' && !OF_TIME.test(before) && /^\s\p{Lu}\p{Ll}{2,}(?:e|en|er|n|s)(?!\p{L})/u.test(behind)
  );
}
