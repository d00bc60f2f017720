import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { baseUrl, type Env, env } from '#lib/env/env';

/** The two files of ReplayWeb.page that an operator brings; they are AGPL and no part of the desk. */
export const REPLAYER_FILES = ['ui.js', 'sw.js'] as const;

type Settings = Pick<Env, 'REPLAY_FOLDER' | 'REPLAY_URL' | 'REPLAY_PORT' | 'PUBLIC_URL' | 'PORT'>;

/** The address at which captured pages are replayed; null where it is not set up, or where it is the desk's own. */
export function replayUrl(): string | null {
  return replayUrlOf(env(), baseUrl());
}

/**
 * An origin of its own: scripts of captured pages run there. Beside a desk on localhost it is 127.0.0.1, which shares no cookie with
 * it as another port of localhost would; for a desk with an address the operator names one.
 */
export function replayUrlOf(settings: Settings, deskUrl: string): string | null {
  if (!hasReplayer(settings.REPLAY_FOLDER)) return null;
  const local = settings.PUBLIC_URL ? null : `http://127.0.0.1:${replayPortOf(settings)}`;
  const address = settings.REPLAY_URL?.replace(/\/+$/, '') ?? local;
  return address === null || new URL(address).origin === new URL(deskUrl).origin ? null : address;
}

/** The port where it listens: the one after the desk's unless a setting names another. */
export function replayPortOf({ REPLAY_PORT, PORT }: Pick<Settings, 'REPLAY_PORT' | 'PORT'>): number {
  return REPLAY_PORT ?? PORT + 1;
}

function hasReplayer(folder: string | undefined): boolean {
  return folder !== undefined && REPLAYER_FILES.every((file) => existsSync(join(folder, file)));
}
