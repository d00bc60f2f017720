/** How a language says beside a statement who made it, where the order of words tells it: forms apart by spaces. */
export interface TagWords {
  /** "wie die Polizei mitteilte". */
  as: string;
  /** "so die Polizei". */
  thus: string;
  /** "es", before or behind what nobody is named for. */
  it: string;
  /** "hieß es". */
  impersonal: string;
  /** "geht hervor", "steht", of papers: the beginnings of verbs, as a pattern. */
  ofPapers: string;
  /** "dem Bericht zufolge": what stands behind a source. */
  behind: string;
  /** Prepositions before a place that speaks: "aus dem Rathaus". */
  from: string;
  /** "Polizeiangaben": what a word ends with that names a source by its first half, as a pattern. */
  reports: string;
  /** "den Angaben zufolge": what says that somebody said it before. */
  said: string;
  /** "nach eigenen Angaben". */
  ownReports: string;
  /** The first halves of verbs that a saying is split into, as a pattern: "mitteilte". */
  prefixes: string;
  /** The beginnings of further verbs that tell of speaking when they follow what is reported, as a pattern. */
  speaks: string;
  /** Verbs that no tag begins with: "sollte", "hätte". */
  never: string;
  /** Whom newspapers quote from, as a pattern: in "einem Zeugen der dpa" nobody's own. */
  agencies: string;
  /** "sich … überzeugt": what may stand between a verb and whoever speaks. */
  self: string;
}
