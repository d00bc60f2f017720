/** An article that is none of the nominative: "laut dem Bericht", "bei der Bahn", "aus Regierungskreisen". */
const OBLIQUE = /^(?:[Ee]ine[rsm]|[Dd]e[rmns]|[Ss]eine[rms]|[Ii]hre[rms]|[Dd]iese[rms])\s|^(?=\p{L}+kreisen$)/u;
/** The article that a phrase such as "nach Angaben der" ends with. */
const ENDS = /\s(der|des|dem|den|eines|einer|einem)$/;

/** The words of a description in the nominative, without the article that showed its case; null where none did. */
export function germanNominative(full: string, before: string, isLed: boolean): string | null {
  const ended = ENDS.exec(before)?.[1];
  if (ended !== undefined) return plain(full, ended);
  if (!isLed || !OBLIQUE.test(full)) return null;
  const article = /^\p{L}+(?=\s)/u.exec(full)?.[0].toLowerCase() ?? '';
  const rest = full.replace(OBLIQUE, '').replace(/kreisen$/u, 'kreise');
  if (rest === full || article === 'den') return rest;
  return plain(rest, article);
}

/** "dem Statistischen Bundesamt" is "Statistisches Bundesamt", "eines Sprechers" "Sprecher", "der Ständigen Kommission" "Ständige Kommission". */
function plain(rest: string, article: string): string {
  const noun =
    article.endsWith('es') || article === 'des' ? withoutGenitive(rest) : article.endsWith('m') ? withoutWeak(rest) : rest;
  const isOfWomen = article.endsWith('r');
  return noun.replace(/^(\p{L}{3,})en(?=\s(\p{Lu}\p{L}+))/u, (_, stem: string, head: string) =>
    isOfWomen ? `${stem}e` : `${stem}${NEUTER.test(head) ? 'es' : 'er'}`,
  );
}

/** The first noun without its "s": "Unternehmenssprechers" is "Unternehmenssprecher". */
function withoutGenitive(words: string): string {
  return words.replace(
    /^((?:\p{Ll}+\s|\p{Lu}\p{L}+en\s(?=\p{Lu}))?\p{Lu}\p{L}{2,}?)(?:(?<=[^aeiou]{2}|[ßtdmng])es|(?<!s)s)(?!\p{L})/u,
    '$1',
  );
}

/** "dem Zeugen" is "Zeuge", "dem Präsidenten" "Präsident". */
function withoutWeak(words: string): string {
  return words.replace(
    /^(\p{L}+(?:ent|ant|ist|at|loge|uge|lege|erte|iger|ige))n?(?:en)?(?!\p{L})/u,
    (whole: string, stem: string) => (whole === stem ? whole : stem),
  );
}

const NEUTER =
  /(?:amt|ium|gericht|institut|werk|zentrum|kabinett|parlament|haus|unternehmen|büro|komitee|kreuz|bündnis|gutachten|klinikum|forum|team|radio|fernsehen|papier|schreiben|protokoll|dokument|ressort)$/u;
