import type { TagWords } from '#lib/extraction/rules/words/tag-words';

/** How German news say beside a statement whose it is. */
export const DE_TAGS: TagWords = {
  as: 'wie',
  thus: 'so',
  it: 'es',
  impersonal: 'hieß heißt heiße verlautet verlautete',
  ofPapers: '(?:hervor)?(?:geht|ging|gehe)(?:hervor)?|hervorgeht|hervorging|steht|stand',
  behind: 'zufolge',
  from: 'aus bei beim in im vonseiten seitens',
  reports: '(?:angaben|berichten|aussagen|informationen|erkenntnissen)',
  said: 'angaben bericht berichten aussagen informationen mitteilung',
  ownReports: 'eigenen',
  prefixes: 'mit|an|ein|aus|hinzu|hervor|klar|bekannt|fest|nach|voraus|zurück|zu|wieder|weiter|vor',
  speaks:
    'beteuer|versicher|bekräftig|jubel|schwärm|klag|beschwer|prophezei|resümier|bilanzier|erinner|freu|ärger|wunder|stöhn|schimpf|poch|mein|urteil|empör|präzisier|räsonier|verkünd|vermeld|meld|twitter|postet|moser|monier|rechtfertig|verteidig|gestand|gab|gestehe|bericht|zitier|schrieb|schreib|verriet|verrät|spekulier|attestier|notier|signalisier|kommentier|plädier|jammer|spott|höhn|witzel|staun|prahl|brumm|murmel|seufz|stammel|enthüll|offenbar|bescheinig|mutmaß|konter|parier|ätz|begründ|schlussfolger|konkretisier|relativier|beschwichtig|prognostizier|kritisier|lob|mahn|warn|konstatier|bemängel|beklag|gelob',
  never:
    'sollte sollten wollte wollten könnte könnten müsste müssten dürfte dürften möchte möchten hätte hätten würde würden wäre wären konnte konnten musste mussten durfte durften ist sind war waren sei seien wird werden wurde wurden habe werde bräuchte ließe bliebe käme',
  agencies: 'nachrichtenagentur|presse-agentur|presseagentur|zeitung|dpa|afp|reuters|epd|kna|sender|rundfunk',
  self: 'sich',
};
