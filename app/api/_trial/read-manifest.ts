import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Declares } from '#app/_server/route';

export type Answerer = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

/** One method of one address of the API. */
export interface Entry {
  method: string;
  /** As the folders say it: /api/v1/claims/[claimId]/close */
  path: string;
  /** The names in the path. */
  names: string[];
  handler: Answerer & { declares?: Declares };
}

export type Declared = Entry & { handler: Answerer & { declares: Declares } };

const V1 = join(import.meta.dirname, '..', 'v1');
const METHOD = /^(GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE)$/;

/** Every method of every route module below app/api/v1, and what else those modules export. */
export async function readManifest(): Promise<{ entries: Entry[]; others: string[] }> {
  const files = readdirSync(V1, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const modules = await Promise.all(files.filter((file) => file.endsWith('route.ts')).map(readModule));
  return { entries: modules.flatMap(({ entries }) => entries), others: modules.flatMap(({ others }) => others) };
}

/** The methods that change something or could. */
export async function readMutations(): Promise<Declared[]> {
  return (await readDeclared()).filter(({ method }) => method !== 'GET');
}

export async function readDeclared(): Promise<Declared[]> {
  return (await readManifest()).entries.filter((entry): entry is Declared => entry.handler.declares !== undefined);
}

async function readModule(file: string) {
  const path = `/api/v1/${file.replace(/\/?route\.ts$/, '')}`;
  const names = [...path.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '');
  const module = (await import(pathToFileURL(join(V1, file)).href)) as Record<string, Entry['handler']>;
  const exported = Object.entries(module);
  const entries = exported.filter(([name]) => METHOD.test(name)).map(([method, handler]) => ({ method, path, names, handler }));
  return { entries, others: exported.filter(([name]) => !METHOD.test(name)).map(([name]) => `${file} ${name}`) };
}
