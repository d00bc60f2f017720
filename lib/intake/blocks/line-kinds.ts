import { isTranslationNotice } from '#lib/intake/read-translation-notice';

const LONGEST_BYLINE = 140;
const LONGEST_HEADLINE = 200;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;

const BYLINE = new RegExp(
  [
    String.raw`^(by|words by|story by|reported by|reporting by|written by|edited by|author:?|text:|von|par|por|di|przez|door|автор:?|текст:?)\s+${NAME}(\s+(and|und|et|y|e|и|&)?\s*${NAME}|,)*`,
    String.raw`^\(?(reporting|editing|writing|additional reporting) by\b`,
    String.raw`^(redacción|agencias|europa press|efe|corresponsal)(\s*[|/.,–-].{0,60}|)$`,
  ].join('|'),
  'iu',
);
/** "C. Oliver / Efe", "Lucía Ferrándiz. Peñarrubia, 14 mar." */
const SIGNED = new RegExp(
  String.raw`^${NAME}(\s${NAME}){0,3}(\s?[/|]\s?${NAME}(\s${NAME}){0,3}|\.\s${NAME}(\s${NAME}){0,3},?\s\d{1,2}(\sde)?\s\p{Ll}{3,10}\.?)$`,
  'u',
);
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE_LINE = new RegExp(
  String.raw`^(published|updated|posted|last updated|first published|date)?[:\s]*(on\s+)?((mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(${MONTH}\.?\s+\d{1,2}|\d{1,2}\.?\s+${MONTH}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})[\s,]*(\d{4})?[\s,|·–-]*((at\s+)?\d{1,2}[:.]\d{2}.{0,20})?$`,
  'i',
);
const CAPTION =
  /^(pie de foto|pie de imagen|imágenes? de archivo|fotografía|photo|photograph|image|picture|pic|caption|video|graphic|file photo|illustration|foto|bild|imagen|фото|кадр|видео|иллюстрация)\b\s*(\d+\s*)?[:：.|]|^!\[.*\]\(|^\[(image|photo|picture|video)\b|^(photo|image|picture|illustration) (by|courtesy|credit)\b|^©|^(en la imagen|en la foto|imagen de archivo|foto de archivo|vista (general|aérea))\b/iu;
const CREDIT =
  /(\((photo|image|picture|foto|фото)\s?[:：/][^)]*\)|\b(photo|image|picture|credit)\s*[:/]\s*[^.]{2,60}|\/\s?(getty images|ap photo|reuters|afp|epa|efe|archivo|europa press|cedida))\.?$|\.\s\/\s[\p{L}. ]{2,40}$/iu;
const CORRECTION =
  /^(correction|corrections|clarification|editor['’]?s?['’]? note|erratum|errata|retraction|исправление|уточнение|korrektur|berichtigung|rectificatif|corrección|fe de erratas|fe de errores|rectificación|nota de la redacción|anmerkung der redaktion|note de la rédaction|rettifica|correção|sprostowanie)\b.{0,40}?[:：.—–-]|^(this (article|story|report|post|piece) (was|has been) (amended|corrected|updated|changed|edited)|an earlier version of this|a previous version of this)\b/iu;
const NOTICE =
  /^(©|\(c\)|copyright\b|all rights reserved|subscribe\b|sign up\b|follow us\b|read (more|also|next)\b|see also\b|related (articles|stories)?\s*:|advertis(ement|ing)\b|share this\b|click here\b|download (the|our) app|this (article|story|text|page) (was|has been|is) (automatically|machine|originally|first|translated|sponsored|paid)|sponsored (by|content)|terms of (use|service)|privacy policy|подписывайтесь|читайте также|реклама\b|lesen sie auch|lire aussi|lea también|lee también|leer más|te puede interesar|más información|suscríbete|síguenos|publicidad$|aviso(?::|\s(?:legal|a los lectores)))/iu;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*$/u;

/** The photo line or picture description of a page. */
export function isCaption(line: string): boolean {
  return line.length <= 500 && (CAPTION.test(line) || (line.length <= 300 && CREDIT.test(line)));
}

/** Who wrote it and when, on a line of its own near the top or the end. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(line)) return false;
  return (
    DATE_LINE.test(line) || SIGNED.test(line) || (BYLINE.test(line) && !/[.!?]["”»]?$/.test(line.replace(/\b\p{Lu}\.$/u, '')))
  );
}

/** The page's own remark that an earlier wording was wrong. */
export function isCorrection(line: string): boolean {
  return line.length <= 1200 && CORRECTION.test(line.slice(0, 160));
}

/** What the page says about itself or sells: translation footers, rights, subscriptions, links to more. */
export function isNotice(line: string): boolean {
  return isTranslationNotice(line) || (line.length <= 400 && NOTICE.test(line.slice(0, 120)));
}

/** A short line that is no sentence: a headline, a dek or a heading between paragraphs. */
export function isHeading(line: string): boolean {
  if (/^#{1,6}\s/.test(line)) return true;
  return line.length <= LONGEST_HEADLINE && !SENTENCE_END.test(line) && !/^([-*•>]|\d{1,3}[.)])\s|[:;,]$/.test(line);
}
