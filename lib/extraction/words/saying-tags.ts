import { anyCase } from '#lib/extraction/text/any-case';
/** "It is noted that …" in the sentence behind the one that names who made the statement. */
export const NOTED = anyCase(
  /^(?:it (?:is|was|has been|had been) (?:also |further |additionally |separately |\p{Ll}+ly )?(?:noted|reported|stated|specified|emphasi[sz]ed|stressed|added|clarified|mentioned|indicated|explained|said|pointed out|announced|underlined|underscored|highlighted|recalled|recorded|written|claimed|argued|alleged|acknowledged|confirmed|observed|asserted|maintained|concluded|warned|disclosed|revealed|suggested|reiterated|set out) that |as (?:noted|stated|recorded|explained|announced|confirmed|pointed out|mentioned|underlined|reported|specified|emphasi[sz]ed|stressed|added|clarified|indicated)(?:, | that )|the (?:report|statement|message|announcement|release|publication|press release|communiqu[eé]|document|letter|note|memo|post|bulletin|notice|decision|ruling|text|e-?mail|paper|study|order|response|reply|update|briefing|dispatch|declaration|resolution|filing|complaint|indictment) (?:also |further |then )?(?:says|said|notes|noted|states|stated|adds|added|emphasi[sz]es|emphasi[sz]ed|reads|read|stresses|stressed|claims|claimed|explains|explained|warns|warned|continues|continued|goes on to say|went on to say|points out|pointed out|specifies|specified|recalls|recalled|underlines|underlined|argues|argued|concludes|concluded|confirms|confirmed|reveals|revealed|indicates|indicated|mentions|mentioned|records|recorded|makes clear|made clear) that )(?=\S)/iu,
);
/** "…, it is said in the report of the institute." */
export const STANDS_IN = anyCase(
  /[,.]?\s(?:it (?:is|was|has been) (?:\p{Ll}+ly )?(?:said|stated|noted|reported|written|specified|emphasi[sz]ed|mentioned|indicated|claimed|announced|explained|recorded|pointed out|alleged|argued|confirmed|revealed|disclosed|acknowledged|stressed|underlined|concluded|suggested|asserted|maintained|observed|recalled|added|documented|described)|(?:as )?(?:is|was) (?:said|stated|noted|reported|written|recorded|explained|announced|confirmed|mentioned|claimed|alleged)|as (?:said|stated|noted|reported|written|indicated|set out|recorded|described|explained|documented|mentioned|announced|confirmed|alleged|laid out|spelled out|spelt out|outlined|detailed|shown|claimed)) (?:in|by) (?<source>[^,;]{3,120}?)[.\s]*$|,\sit (?:has |had )?(?:emerged|emerges|appears?|appeared|transpired|transpires|became clear|is clear|was clear) from (?<from>[^,;]{3,120}?)[.\s]*$/iu,
);
/** "This was announced on Thursday by the press service of X.": the sentence before it is X's. */
export const ANNOUNCED = anyCase(
  /^(?:this|it|that|the (?:news|information|decision|announcement|figures?|incident))(?: information| decision)? (?:was|were|is|has been|have been|had been) (?:also |first |earlier |officially |jointly |\p{Ll}+ly )?(?:announced|reported|stated|said|told|confirmed|revealed|disclosed|published|made public|communicated|noted|declared|posted|shared|released|issued|given|provided|cited|claimed|acknowledged|admitted|verified|relayed|broadcast|carried|written|leaked|emphasi[sz]ed|stressed|explained|pointed out|made known|brought to light|put forward)(?: about)?(?: (?:on|in|at|to|during|this|last|yesterday|today|earlier)\b[^.]*?)??,? by (?<source>[^.]+?)\.?$/iu,
);
/** "The press service of X reports this." */
export const REPORTS_THIS = anyCase(
  /^(?<source>[^,.]{3,90}?) (?:reports|reported|informs|informed|writes|wrote|announced|announces|told|tells|confirmed|confirms|revealed|reveals|disclosed|said|says|stated|noted|posted|published)(?: \p{Lu}?[\p{L}]+)? (?:about )?(?:this|it)(?: (?:on|in|at|to)\b[^.]*)?\.?$/iu,
);
/** Whose words an outlet hands on, behind its name. */
export const REFERRING = /,?\s(?:with (?:a )?reference to|referring to|citing|quoting|with a link to)\s(?=\S)/i;
/** "the outlet quotes the chairman", "TASS cites the minister as saying". */
export const QUOTES_TAG =
  /^(?:[\s,"”»“’'\uE000]*)(?<outlet>[\p{L}][^,"”“»\uE000]{1,70}?)\s(?<verb>quotes|quoted|cites|cited)\s(?<speaker>[^"”“»\uE000]{3,110}?)(?:,? (?:as (?:saying|telling|stating)|who said)[^"”“»\uE000]{0,60})?[.,\s]*$/u;
/** "…, a court was told on Wednesday." says where, and nobody who. */
export const TOLD = anyCase(
  /,\sit (?:has |had )?(?:emerged|transpired|turned out|become known|became known|come to light|came to light|been revealed|been confirmed|been announced|been reported|been claimed|been alleged|appeared|become clear|became clear|is claimed|is understood|was claimed|was revealed|was reported|was announced|was alleged|is alleged)(?: (?:on|in|at|this|last|late|yesterday|today|earlier)\b[^,;]{0,40})?[.\s]*$|,\s(?:a|an|the) (?:\p{L}+ ){0,3}?(?:court|jury|jurors|inquest|hearing|tribunal|inquiry|committee|panel|trial|meeting|parliament|assembly|council|commission|senate|congress|conference|summit|judge|judges|magistrates?|coroner|sheriff|bench|board|house|audience|seminar|symposium|press conference|briefing|rally|forum|select committee|sub-committee|subcommittee|grand jury|public inquiry|arbitrator|chamber|bundestag|d[aá]il|senedd|residents['’] meeting) (?:(?:was|were|has been|have been) told|heard|has heard|learned|learnt)(?: (?:on|in|at|this|last|yesterday|today)\b[^,;]{0,40})?[.\s]*$/iu,
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
