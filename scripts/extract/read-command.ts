import { parseArgs } from 'node:util';
import { say, Unusable } from './say';

export interface Facts {
  /** A day of the calendar, like 2024-12-06; the one the text gives at its head when it is not told. */
  publishedOn?: string;
  /** BCP 47; guessed from the text when it is not given. */
  language?: string;
}

/** How it is printed: one JSON, one JSON a line, or words for people. */
export type Form = 'json' | 'jsonl' | 'explain';

export interface Command {
  files: string[];
  facts: Facts;
  form: Form;
}

/** Stands for the standard input where a file is named. */
export const STANDARD_INPUT = '-';

/** What was typed behind `extract --`. Throws Unusable. */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals: files } = parse(words);
  const { published, lang, jsonl = false, explain = false } = values;
  if (files.length === 0 || (jsonl && explain)) throw new Unusable(say('usage'));
  if (files.length > 1 && !jsonl && !explain) throw new Unusable(say('several'));
  return { files, facts: readFacts(published, lang), form: formOf(jsonl, explain) };
}

function parse(words: readonly string[]) {
  try {
    const options = {
      published: { type: 'string' },
      lang: { type: 'string' },
      jsonl: { type: 'boolean' },
      explain: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    throw new Unusable(say('usage'));
  }
}

function formOf(isLines: boolean, isForPeople: boolean): Form {
  if (isLines) return 'jsonl';
  return isForPeople ? 'explain' : 'json';
}

/** What is known of a text beside its words. Throws Unusable when the day or the language is none. */
export function readFacts(published?: string | null, language?: string | null): Facts {
  if (published != null && !isDay(published)) throw new Unusable(say('day', { value: published }));
  if (language != null && !isLanguage(language)) throw new Unusable(say('language', { value: language }));
  return { publishedOn: published ?? undefined, language: language ?? undefined };
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && LANGUAGES.of(tag.split('-')[0] ?? '') !== undefined;
}

function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
