import { isSpanishHabit } from '#lib/extraction/figures/looks/spanish-habits';
import { isGermanCount } from '#lib/extraction/figures/looks/german';
import { anyCase } from '#lib/extraction/text/any-case';
import type { Span } from '#lib/extraction/extraction';

/** How a language tells by the words around a date whether it is to come: patterns of a clause, and of the words right before the date. */
interface Looking {
  ahead: RegExp;
  /** What is fixed, expected or called for: ahead also behind "is". */
  planned: RegExp;
  past: RegExp;
  towards: RegExp;
  joints: RegExp;
}

const FAR = 110;

const LOOKING: Readonly<Record<string, Looking>> = {
  fr: {
    ahead:
      /(?<!\p{L})(?:\p{Ll}{2,}[eiduvr]r(?:a|ont|ez|ons)|fer(?:a|ont)|ir(?:a|ont)|aur(?:a|ont)|ser(?:a|ont)|(?:va|vont)\s\p{Ll}+(?:er|ir|re)|(?:doit|doivent|devrai(?:t|ent)|pourrai(?:t|ent)|peut|peuvent)\s(?:\p{Ll}+\s)?(?:s’|s')?\p{Ll}+(?:er|ir|re|oir)|(?:commence|débute|démarre|reprend|s['’]achève|se\stermine|s['’]ouvre|rouvre|expire|se\stient|entre\sen\svigueur|appelle)(?:nt)?|reprennent|se\stiennent)(?!\p{L})/u,
    planned:
      /(?<!\p{L})(?:est|sont|reste|restent)\s(?:\p{Ll}+\s)?(?:attendu|prévu|fixé|programmé|convoqué|annoncé|reporté|renvoyé|suspendu|interdit|maintenu)e?s?(?!\p{L})|,\s(?:attendu|prévu|programmé)e?s?\s/u,
    past: /(?<!\p{L})(?:a|ont|avai(?:t|ent)|est|sont|étai(?:t|ent)|s['’]est|se\ssont|été)\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?:é|i|u|is|it|ert)e?s?(?!\p{L})|(?<!\p{L})\p{Ll}{2,}[^r\s]ai(?:t|ent)(?!\p{L})/u,
    towards:
      /(?:^|\s)(?:d['’]ici\s(?:à|au|la|le|fin)?\s?(?:la\sfin\s|fin\s|l['’])?(?:de\s|du\s)?|pas\savant\s(?:le\s|fin\s|la\s)?)$/iu,
    joints: /[.,;:«»"\n()]|\s(?:que|qui|et|mais)\s/u,
  },
  it: {
    ahead:
      /(?<!\p{L})(?:\p{Ll}{2,}r(?:à|anno|emo|ò)|(?:sta|stanno)\sper\s\p{Ll}+re|(?:deve|devono|dovrebbe|dovrebbero|potrebbe|potrebbero|può|possono)\s\p{Ll}+(?:re|rsi)|comincia(?:no)?|inizia(?:no)?|parte|partono|riprend(?:e|ono)|termina(?:no)?|scad(?:e|ono)|si\stiene|si\stengono|riapr(?:e|ono)|entra\sin\svigore|in\sprogramma)(?!\p{L})/u,
    planned:
      /(?<!\p{L})(?:è|sono|resta|restano)\s(?:\p{Ll}+\s)?(?:attes|previst|fissat|programmat|convocat|annunciat|rinviat|slittat|indett)[oaie](?!\p{L})|(?:convocat|fissat|previst|attes|rinviat|indett|programmat)[oaie]\sper\s(?:il\s|la\s|l['’])?$/u,
    past: /(?<!\p{L})(?:ha|hanno|aveva|avevano|è|sono|era|erano|si\sè|stat[oaie])\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?:at|it|ut|ss|rs|rt|tt|nt|st|es|is|as|us)[oaie](?!\p{L})|(?<!\p{L})\p{Ll}{2,}(?:[aei]va|[aei]vano|ò|arono|irono|ettero)(?!\p{L})/u,
    towards: /(?:^|\s)(?:entro\s(?:il\s|la\s|l['’]|fine\s|la\sfine\s(?:di\s|del\s)?)?|non\sprima\s(?:di|del|della)\s)$/iu,
    joints: /[.,;:«»"\n()]|\s(?:che|e|ma)\s/u,
  },
  pt: {
    ahead:
      /(?<!\p{L})(?:\p{Ll}{2,}r(?:á|ão|emos|ei)|(?:vai|vão)\s\p{Ll}+r|(?:deve|devem|deveria|deveriam|pode|podem|poderia|poderiam)\s(?:ser\s)?\p{Ll}+(?:r|d[oa]s?)|(?:começa|arranca|inicia|termina|retoma|prossegue|reabre|chega|expira|vence|decorre|encerra|parte|realiza-se|entra\sem\svigor)m?)(?!\p{L})/u,
    planned:
      /(?<!\p{L})(?:está|estão|ficou|ficaram|foi|foram|é|são)\s(?:\p{Ll}+\s)?(?:previst|marcad|agendad|convocad|esperad|anunciad|adiad)[oa]s?(?!\p{L})|(?:marcad|agendad|previst|convocad|adiad)[oa]s?\spara\s(?:o\s|a\s|os\s|as\s)?(?:dias?\s)?$/u,
    past: /(?<!\p{L})(?:\p{Ll}{2,}(?:ou|eu|iu|aram|eram|[ií]ram|ava|avam)|foi|foram|fez|disse|houve|teve|era|eram|tinha|tinham|havia|\p{Ll}{2,}[^r\s]iam?)(?!\p{L})/u,
    towards: /(?:^|\s)(?:até\s(?:ao?\s|o\s)?(?:fim\s|final\s)?(?:de\s|do\s|da\s)?(?:próxim[oa]\s)?|não\santes\sd[eoa]\s)$/iu,
    joints: /[.,;:«»“”"\n()]|\s(?:que|e|mas)\s/u,
  },
};

const DONE_UNTIL = anyCase(/(?<!\p{L})(?:jusqu|fino|até)/iu);

/** Which way a date of French, Italian or Portuguese looks, by the verb of its clause and the words before it; null when they do not tell. */
export function romanceLooks(base: string, text: string, { start, end }: Span): 'ahead' | 'back' | null {
  const looking = LOOKING[base];
  if (!looking) return null;
  const before = text.slice(Math.max(0, start - FAR), start);
  const last = before.split(looking.joints).at(-1) ?? '';
  const near = `${last}|${text.slice(end, end + FAR).split(looking.joints)[0] ?? ''}`;
  if (looking.planned.test(last) || looking.planned.test(near)) return 'ahead';
  const [isAhead, isBack] = [looking.ahead.test(near), looking.past.test(near)];
  if (isAhead !== isBack) return isAhead ? 'ahead' : 'back';
  return !isBack && looking.towards.test(before) && !DONE_UNTIL.test(last.slice(0, -12)) ? 'ahead' : null;
}

/** "1200 assinaturas", "environ 1800 foyers": four figures that count something and are no year. */
function isRomanceCount(base: string, text: string, { start, end }: Span): boolean {
  const figures = text.slice(start, end);
  if (!isRomance(base) || !/^\d{4}$/.test(figures)) return false;
  const behind = /^\s(\p{Ll}{3,})/u.exec(text.slice(end, end + 24))?.[1];
  if (behind === undefined || !MANY[base]?.test(behind)) return false;
  return Number(figures) < 1700 || COUNTS.test(text.slice(Math.max(0, start - 24), start));
}

const MANY: Readonly<Record<string, RegExp>> = { fr: /[^s]s$|eaux$/u, it: /[ie]$/u, pt: /[^s]s$/u };
const COUNTS =
  /(?<!\p{L})(?:environ|quelque|près de|plus de|moins de|avec|les|aux|des|circa|oltre|più di|quasi|con|cerca de|mais de|menos de|quase|com|os|as|aos|às|ao menos|pelo menos|au moins|almeno)\s$/iu;

export const isRomance = (base: string): boolean => Object.hasOwn(LOOKING, base);

/** Four figures that count something and are no year, in the languages that are told apart so; in Spanish a day of each week. */
export function isCountOf(base: string, text: string, at: Span): boolean {
  if (base === 'es') return isSpanishHabit(text, at);
  return base === 'de' ? isGermanCount(text, at) : isRomanceCount(base, text, at);
}
