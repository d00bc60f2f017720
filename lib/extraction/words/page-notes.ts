import { anyCase } from '#lib/extraction/text/any-case';

/** How a recording, a transcript or a translation was made: "Taped on Monday; shortened for print", "Translator's note: …". */
export const MADE_BY_PAGE = anyCase(
  /^[([]*(?:(?:pre-)?recorded|filmed|taped|streamed|aired|broadcast|uploaded|typed(?: up)?|taken down|(?:auto|machine)[- ](?:generated|transcribed)|captioned|(?:lightly |slightly )?(?:edited|abridged|shortened|condensed)) (?:live |earlier |down )?(?:at|in|on|from|for|by|before|during)\b|^[([]*released on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} )|^[([]*(?:may|might) contain (?:errors|mistakes|slips|inaccuracies)\b|^[([]*(?:translator|editor|transcriber|publisher|author)(?:['’]?s['’]?)? notes?: |^[([]*(?:amounts|names|titles|figures|units|dates|times|quotations|spellings?|place names|currencies|ranks|abbreviations)(?:,? (?:and )?\p{Ll}+){0,2} (?:follow|are (?:given|kept|left|rendered|spelled|spelt|translated|quoted) (?:as )?in|have been (?:kept|left|converted|changed|rendered)(?: as)?(?: in| into)?|are those of|as in) (?:the |to )?(?:original|source|language|order to|protect|privacy)\b/iu,
);

/** What an episode or an issue promises of the next: "Next week: who owns the river". */
export const NEXT_TIME =
  /^(?:and )?(?:next (?:week|time|month|issue|episode)|in (?:the|our) next (?:issue|episode|programme|program)|tomorrow|coming up(?: next)?|still to come|after the news|after the break|up next)(?:: | on (?:this|the) (?:programme|program|show|podcast)\b)/i;

/** "Opening hours are listed at lund.example": where readers find what the page does not tell. */
export const FOUND_AT =
  /\b(?:is|are|can be|will be) (?:(?:also|all) )?(?:listed|posted|available|published|found|shown|kept|open|online|explained) (?:online )?(?:at|on|under|from|via)\s(?:www\.|https?:|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:example|org|com|net|info|gov|co|eu)\b)/iu;

const MONTHS_OF_PLACES =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня';

/** "El Faro de Lira, martes 4 de marzo de 2025", "Радио «Волна», 3 мая 2024 года": a line that names a paper or a place and its day. */
export const DATED_LINE = new RegExp(
  `^[\\p{Lu}«“"][^.;:!?]{1,90}, (?:\\p{L}+(?:-\\p{L}+)?,? (?:den )?)?\\d{1,2}[.º°]?(?:er)? (?:de )?(?:${MONTHS_OF_PLACES}) (?:de |del )?\\d{4}(?:\\s(?:года|року|г\\.|р\\.))?[.\\s]*$`,
  'iu',
);

const PHONE =
  '(?:\\+\\d{2}[\\d\\s-]{6,}|0\\d{2,4}[\\s-]\\d{2,4}(?:[\\s-]\\d{2,4})*|[689]\\d\\d\\s\\d{2,3}\\s\\d{2,3}(?:\\s\\d{2,3})*)';
/** "Reclamos de usuarios: 0800-555-0148": whom to ring, and nothing else. */
export const RING_AT = new RegExp(`^[^:.;\\d]{3,60}:\\s*${PHONE}[.\\s]*$`, 'u');

/** "Ligue para 0800 …", "Appelez le 0 800 …", "Rufen Sie …": readers are asked to ring. */
export const ASKED_TO_RING = new RegExp(
  `^(?:ligue(?:m)?|telefone|llame(?:n)?|llamar|llámenos|marque|escriba|appelez|téléphonez|contactez|chiamat?e?i?|telefonat?e?i?|rufen sie|wählen sie|melden sie sich|звоните|позвоните|телефонуйте|дзвоніть|зателефонуйте)\\s[^.;:]{0,40}?${PHONE}[.\\s]*$`,
  'iu',
);

/** "Материал дополняется": what is said of the text in few words, and what comes after it. */
export const OF_TEXT_ELSEWHERE =
  /^(?:материал|новость|текст|матеріал|новина) (?:дополняется|обновляется|готовился|оновлюється|доповнюється)[.\s]*$|^(?:далее|далі|потом|потім|зараз|сейчас) ?[–—:-] ?(?:реклама|новости|новини|музыка|музика|погода)[.\s]*$|^(?:noticia|información|nota) en (?:desarrollo|construcción|ampliación)[.\s]*$|^(?:habrá ampliación|seguirá ampliación|ampliaremos la información)[.\s]*$|^(?:article|texte) (?:mis à jour|en cours de mise à jour)\b[^.]{0,30}$|^(?:plus d['’]informations à suivre|à suivre)[.\s]*$|^(?:articolo|notizia|testo) in aggiornamento[.\s]*$|^(?:der|dieser) (?:text|artikel|beitrag) wird (?:laufend |fortlaufend )?(?:aktualisiert|ergänzt)[.\s]*$|^(?:notícia|matéria|reportagem) em (?:atualização|andamento)[.\s]*$/iu;

/** What stands behind a caption: "Foto: A. Ruiz", "Photo d’archives". */
export const PICTURED =
  /^[.!]?[ \t]*[(|/–—-]?[ \t]*(?:foto(?:graf[íi]a)?|imagen|photo(?:graphie)?|bild|immagine|imagem|фото|знімок|снимок)s?(?:[ \t]*[:/|][ \t]*\S|[ \t](?:d['’]archives?|de archivo|d['’]illustration|d['’]archivio|de arquivo|из архива|з архіву|del autor|de l['’]auteur))/iu;
