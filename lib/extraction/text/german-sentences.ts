import type { Span } from '#lib/extraction/extraction';

/** "e. V.", "z. B.", "1,2 Mio.", "stellv.": in German texts alone. */
const GERMAN_ABBREVIATION =
  /(?:^|[\s(„»])(?:[a-zäöü]|ggf|evtl|inkl|exkl|vgl|Mio|Mrd|Tsd|Str|geb|gest|sog|mind|max|Dipl|Ing|Hr|Fr|Abt|Abg|Art|bspw|Bd|Std|Kfz|vorm|nachm|lfd|stellv|staatl|ehem|allg|Bgm|OB|Vors|St|Sankt|ev|kath|med|jur|phil|rer|nat|pol|habil|theol|Ltd|Kap|Anm|Tel)\.\s*$/u;
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;
/** "auf 23. Das teilte …": a word that opens a German sentence makes the number the end of the one before. */
const OPENS_GERMAN =
  /^\s*(?:Das|Die|Der|Er|Sie|Es|Ein|Eine|Einer|In|Im|Am|An|Nach|Laut|Auch|Damit|Dabei|Dies|Diese|Dieser|Zudem|Wie|Man|Wir|Ich|Bei|Mit|Für|Auf|Seit|Vor|Zum|Zur|Und|Aber|Doch|Dazu|Zuvor|Nun|So|Für|Mehr|Rund|Etwa|Insgesamt|Bisher|Bislang|Derzeit|Allein)\s/u;

/** The full stop at the end of a stretch belongs to an abbreviation. */
export function isGermanAbbreviation(text: string, { start, end }: Span, language: string): boolean {
  return language.startsWith('de') && GERMAN_ABBREVIATION.test(text.slice(Math.max(start, end - 16), end));
}

/** "auf 23. Das teilte …": no ordinal, since a sentence begins behind it. */
export function isGermanStart(text: string, { start, end }: Span, language: string): boolean {
  return (
    language.startsWith('de') &&
    OPENS_GERMAN.test(text.slice(end, end + 16)) &&
    ORDINAL.test(text.slice(Math.max(start, end - 8), end))
  );
}
