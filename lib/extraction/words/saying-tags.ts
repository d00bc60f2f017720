import { anyCase } from '#lib/extraction/text/any-case';
/** "It is noted that …" in the sentence behind the one that names who made the statement. */
export const NOTED = anyCase(
  /^(?:it (?:is|was|has been|had been) (?:also |further |additionally |separately |\p{Ll}+ly )?(?:noted|reported|stated|specified|emphasi[sz]ed|stressed|added|clarified|mentioned|indicated|explained|said|pointed out|announced|underlined) that |as (?:noted|stated|reported|specified|emphasi[sz]ed|stressed|added|clarified|indicated)(?:, | that )|the (?:report|statement|message|announcement|release|publication) (?:also )?(?:says|said|notes|noted|states|stated|adds|added|emphasi[sz]es|reads) that )(?=\S)/iu,
);
/** "…, it is said in the report of the institute." */
export const STANDS_IN = anyCase(
  /[,.]?\s(?:it (?:is|was|has been) (?:\p{Ll}+ly )?(?:said|stated|noted|reported|written|specified|emphasi[sz]ed|mentioned|indicated|claimed|announced|explained|recorded|pointed out)|(?:as )?(?:is|was) (?:said|stated|noted|reported|written)|as (?:said|stated|noted|reported|written|indicated|set out)) (?:in|by) (?<source>[^,;]{3,120}?)[.\s]*$|,\sit (?:has |had )?(?:emerged|emerges|appears?|appeared|transpired|transpires|became clear|is clear|was clear) from (?<from>[^,;]{3,120}?)[.\s]*$/iu,
);
/** "This was announced on Thursday by the press service of X.": the sentence before it is X's. */
export const ANNOUNCED = anyCase(
  /^(?:this|it|that|the (?:news|information|decision|announcement|figures?|incident))(?: information| decision)? (?:was|were|is|has been|have been|had been) (?:also |first |earlier |officially |jointly |\p{Ll}+ly )?(?:announced|reported|stated|said|told|confirmed|revealed|disclosed|published|made public|communicated|noted|declared|posted)(?: about)?(?: (?:on|in|at|to|during|this|last|yesterday|today|earlier)\b[^.]*?)??,? by (?<source>[^.]+?)\.?$/iu,
);
/** "The press service of X reports this." */
export const REPORTS_THIS = anyCase(
  /^(?<source>[^,.]{3,90}?) (?:reports|reported|informs|informed|writes|wrote|announced|announces|told)(?: \p{Lu}?[\p{L}]+)? (?:about )?(?:this|it)(?: (?:on|in|at|to)\b[^.]*)?\.?$/iu,
);
/** Whose words an outlet hands on, behind its name. */
export const REFERRING = /,?\s(?:with (?:a )?reference to|referring to|citing|quoting|with a link to)\s(?=\S)/i;
/** "the outlet quotes the chairman", "TASS cites the minister as saying". */
export const QUOTES_TAG =
  /^(?:[\s,"”»“’'\uE000]*)(?<outlet>[\p{L}][^,"”“»\uE000]{1,70}?)\s(?<verb>quotes|quoted|cites|cited)\s(?<speaker>[^"”“»\uE000]{3,110}?)(?:,? (?:as (?:saying|telling|stating)|who said)[^"”“»\uE000]{0,60})?[.,\s]*$/u;
/** "…, a court was told on Wednesday." says where, and nobody who. */
export const TOLD = anyCase(
  /,\sit (?:has |had )?(?:emerged|transpired|turned out|become known|became known)(?: (?:on|in|at|this|last|late|yesterday|today|earlier)\b[^,;]{0,40})?[.\s]*$|,\s(?:a|an|the) (?:\p{L}+ ){0,3}?(?:court|jury|inquest|hearing|tribunal|inquiry|committee|panel|trial|meeting|parliament|assembly|council|commission) (?:(?:was|were|has been|have been) told|heard|has heard|learned|learnt)(?: (?:on|in|at|this|last|yesterday|today)\b[^,;]{0,40})?[.\s]*$/iu,
);
/** "So says the bulletin of the board." behind what it says. */
export const SO_SAYS = anyCase(
  /^(?:and |but |or )?(?:so|thus)(?:,? at (?:least|any rate),?)? (?:says?|said|claims?|claimed|writes?|wrote|argues?|argued|reports?|reported|reckons?|reckoned|believes?|believed|insists?|insisted|states?|stated|declares?|declared|concludes?|concluded|runs?|ran|tells? us|told us) (?<source>(?:the |an? |its |his |her |their )?[\p{L}’'-][^.;:]{2,120}?)(?:,? at (?:least|any rate))?(?:, (?:which|who) (?:also |now )?(?<more>\p{Ll}[^.;:]{8,160}))?\.?$/iu,
);
/** "So the council says." */
export const SO_THEY_SAY = anyCase(
  /^(?:and |but |or )?(?:so|thus)(?:,? at (?:least|any rate),?)? (?<source>(?:the |an? |its |his |her |their )?[\p{L}’'-][^.,;:]{2,80}?) (?:says?|said|claims?|claimed|writes?|wrote|argues?|argued|reports?|reported|reckons?|reckoned|believes?|believed|insists?|insisted|states?|stated|declares?|declared|concludes?|concluded)(?:,? at (?:least|any rate))?\.?$/iu,
);
/** "That was what the ministry told families." behind what it said. */
export const IS_WHAT =
  /^(?:that|this|those|these|so) (?:is|was|were|are) (?:at least |also )?(?:what|the words|how) (?:of )?(?<source>[^,.;:]{2,70}?)(?: (?:says?|said|tells?|told|claims?|claimed|writes?|wrote|puts?|put|promised|insisted|insists|announced|reported|argued|argues)\b[^,;]{0,60})?(?:;.*|[.\s]*)$/i;
