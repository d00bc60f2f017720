import { bracketed } from '#lib/extraction/claims/brackets';

const IMPERSONAL =
  /^(?:(?:no|ya|solo|también|todavía|nunca)\s)*(?:se\s(?:le|les|me|nos)\s|hay|había|hubo|habrá|habría|haya)(?!\s(?:sido\s)?\p{L}+[ai]d[oa]s?\b)(?=\s|$)/iu;
const SMALL =
  /^(?:no|ya|se|me|le|les|lo|la|los|las|nos|nunca|también|tampoco|solo|todavía|aún|apenas|siempre|ahora|luego|después)$/iu;
const PHRASE =
  /^(?:en|a|al|desde|durante|entre|por|tras|hasta|de|del|con|para|sin)\s(?:(?:el|la|los|las|un|una|ese|esa|este|esta)\s)?[\p{L}\d.]+(?:\sy\s[\d]+)?,?\s/iu;
const OTHER_SUBJECT = /^(?:el|la|los|las|un|una|unos|unas|nadie|ninguno|ninguna|todos|algunos|ella|ellos|ellas|él)\s/iu;
const PLURAL_VERB = /^(?:son|eran|fueron|serán|están|estaban|han|van|\p{L}{2,}(?:an|en|on|án))$/iu;
const NO_VERB =
  /^(?:en|tan|con|sin|bien|también|según|quien|alguien|joven|origen|orden|imagen|más|once|trece|quince|un|gran|buen|ningún|algún|común)$/iu;
const SINGULAR_VERB = /^(?:es|era|fue|será|está|estaba|ha|va|tiene|\p{L}{2,}(?:ó|ía|aba|ará|erá|irá))$/iu;
const PLURAL =
  /^(?:los|las|unos|unas|fuentes|varios|varias|ambos|ambas|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|\d)/iu;

/** The words of a part with whom they are about: "[El alcalde] se negó", "A [Ramiro Escrig] le ofrecieron …"; alone where they are not. Spanish. */
export function withSubject(subject: string, words: string): string {
  if (fitsSubject(subject, words)) return `${bracketed(subject)} ${lowerFirst(words.trimStart())}`;
  if (!/^(?:no\s)?(?:se\s)?les?\s/iu.test(words.trim())) return words;
  return subject.startsWith('El ')
    ? `Al ${bracketed(subject.slice(3))} ${words}`
    : `A ${bracketed(/^(?:La|Los|Las|Una?|Unos|Unas)\s/u.test(subject) ? lowerFirst(subject) : subject)} ${words}`;
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/**
 * Whether the words of a part without a subject can be about whom an earlier part was about: "habrá tres", "pierdan un tercio",
 * "en mayo una ambulancia no pudo pasar" are about something else. Spanish.
 */
function fitsSubject(subject: string, words: string): boolean {
  const plain = words.trim();
  const phrase = PHRASE.exec(plain)?.[0] ?? '';
  const rest = plain.slice(phrase.length);
  if (IMPERSONAL.test(plain) || IMPERSONAL.test(rest) || (phrase !== '' && OTHER_SUBJECT.test(rest))) return false;
  const list = rest.split(/\s+/u, 6).map((word) => word.replace(/[^\p{L}]+$/u, ''));
  const verb = list.find((word) => !SMALL.test(word)) ?? '';
  const isPlural = PLURAL.test(subject) || / y /u.test(subject);
  if (PLURAL_VERB.test(verb) && !NO_VERB.test(verb)) return isPlural;
  return !(isPlural && SINGULAR_VERB.test(verb));
}
