/** A verb in its forms: "deny", "denies", "denied", "denying". */
export interface Forms {
  base: string;
  third: string;
  past: readonly string[];
  participle: string;
}

/** Verbs whose last letter is doubled: "admitted". */
const DOUBLED = /(?:[^aeiou]|^|qu)(?:[aeiou])[bdglmnprt]$/u;
/** … of more than one syllable only where the last is stressed. */
const STRESSED =
  /^(?:admit|submit|commit|permit|omit|refer|infer|defer|demur|concur|rebut|regret|forget|abet|control|compel|propel|expel|rebel|extol|label|signal|model|travel|cancel|counsel|level|marvel|quarrel|total|cavil|ad-lib|debug|rebut)$/u;

/** "deny" or, where the past is not regular, "say/said" and "learn/learned/learnt". */
export function formsOf(entry: string): Forms {
  const [base = '', ...past] = entry.split('/');
  return { base, third: thirdOf(base), past: past.length > 0 ? past : [pastOf(base)], participle: participleOf(base) };
}

/** Spelt with an s by all. */
const ONE_SPELLING = /(?:adv|surm|prom|appr|dev|rev|ra|pra|superv|advert|compr|desp|chast|improv|exerc|franch|disgu)ise$/u;

/** All the forms of verbs written as one string, those in -ise in both spellings. */
export function allForms(verbs: string): Forms[] {
  return verbs
    .split(/\s+/u)
    .flatMap((entry) =>
      /[^aeiou]ise$/u.test(entry) && !ONE_SPELLING.test(entry) ? [entry, entry.replace(/ise$/u, 'ize')] : [entry],
    )
    .map(formsOf);
}

/** What ends in -s and -ed and irregular pasts, and with `withBase` the plain form. */
export function finite({ base, third, past }: Forms, withBase = true): string[] {
  return [...(withBase ? [base] : []), third, ...past];
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeio]o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stemOf(base)}ed`;
}

function participleOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stemOf(base)}ing`;
}

function stemOf(base: string): string {
  const isShort = (base.match(/[aeiouy]+/gu) ?? []).length === 1;
  return (isShort && DOUBLED.test(base)) || STRESSED.test(base) ? base + base.slice(-1) : base;
}
