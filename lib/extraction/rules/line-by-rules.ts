import type { ReadDate } from '#lib/extraction/extraction';
import type { Lexicon } from '#lib/extraction/rules/lexicon';

export interface LineFacts {
  claimant: string | null;
  isQuoted: boolean;
  /** Whom "su" or a pronoun at the beginning means. */
  opening: string | null;
}

/** A standalone sentence begins with no pronoun and says whose "we" it is. */
export function lineByRules(words: string, { words: forms, own }: Lexicon, facts: LineFacts): string {
  const line = words.trim();
  const first = /^[\p{L}’']+/u.exec(line)?.[0].toLowerCase() ?? '';
  const isPronoun =
    ` ${forms.he} ${forms.she} ${forms.they} ${forms.we} ${forms.own} ${forms.possessive} ${forms.neuter} `.includes(
      ` ${first} `,
    );
  const isOwn = facts.isQuoted && own.test(line);
  if (!isPronoun && !isOwn) return line;
  const who = isOwn ? facts.claimant : (facts.opening ?? facts.claimant);
  return who === null ? line : `[${who}]: ${line}`;
}

/** What a relative date was understood to mean, in brackets in its place: "[el 21 de mayo de 2025]". */
export function datedByRules(words: string, offset: number, dates: readonly ReadDate[], { base, words: forms }: Lexicon): string {
  let line = words;
  for (const { text, start, edtf, basis } of dates.toSorted((a, b) => b.start - a.start)) {
    const at = start - offset;
    if (!basis.startsWith('counted') || line.slice(at, at + text.length) !== text) continue;
    const said = inWords(edtf, base, forms);
    if (said === null) continue;
    const before = line.slice(0, at);
    const article = forms.dateLed
      .split(' ')
      .find((word) => word !== '' && new RegExp(`(?<!\\p{L})${word}\\s$`, 'iu').test(before));
    const kept = article === undefined ? before : before.slice(0, before.length - article.length - 1);
    const joint = article === 'del' ? 'de ' : '';
    line = `${kept}${joint}[${said}]${line.slice(at + text.length)}`;
  }
  return line;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(base: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${base}${hasDay ? 'd' : 'm'}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(base, {
    ...(hasDay ? { day: 'numeric' } : {}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
}

function inWords(edtf: string, base: string, { dateOn, dateIn, yearIn }: Lexicon['words']): string | null {
  if (/^\d{4}$/.test(edtf)) return `${yearIn} ${edtf}`.trim();
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(edtf);
  if (!parts || Number(parts[2]) > 12) return null;
  const at = new Date(`${edtf}${parts[3] ? '' : '-01'}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return null;
  return `${parts[3] ? dateOn : dateIn} ${formatOf(base, parts[3] !== undefined).format(at)}`.trim();
}
