import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../launch/project.mjs';

interface Opened {
  adminUrl: string;
  appUrl: string;
  port: number;
  created: boolean;
  adopted: boolean;
  way: string;
  folder: string;
  elsewhere?: string;
}

export interface Starter {
  opened: Opened;
  pid: number;
  /** Sends the signal and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<void>;
}

const HOLDER = join(PROJECT, 'scripts', 'database', 'hold-open.mjs');

/**
 * A process of its own that opens the database and keeps it, as a launcher does. Only where rows have to outlive a kill does
 * the server write them down as carefully as a user's; otherwise every start would wait for the disk.
 */
export async function startStarter(
  folder: string,
  as: { avoid?: string; uid?: number; isCareful?: boolean } = {},
): Promise<Starter> {
  const identity = as.uid === undefined ? {} : { uid: as.uid, gid: as.uid };
  const child = spawn(process.execPath, [HOLDER, folder, as.avoid ?? '', tmpdir(), as.isCareful ? 'as-users' : ''], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...identity,
  });
  const opened = await readLine(child);
  return { opened, pid: child.pid ?? 0, end: (signal) => endChild(child, signal) };
}

function readLine(child: ChildProcess): Promise<Opened> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (part) => {
      output += String(part);
      if (output.includes('\n')) resolve(JSON.parse(output) as Opened);
    });
    child.stderr?.on('data', (part) => (output += String(part)));
    child.once('exit', () => reject(new Error(`The starter ended: ${output}`)));
  });
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}

const made: string[] = [];

/** A throw-away data folder; open to be walked through, or in a tree closed to everybody else. */
export function makeFolder({ closed = false, uid }: { closed?: boolean; uid?: number } = {}): string {
  const parent = mkdtempSync(join(tmpdir(), 'countersign-test-'));
  made.push(parent);
  if (!closed) chmodSync(parent, 0o755);
  const folder = join(parent, 'data');
  mkdirSync(folder);
  if (uid !== undefined) chownSync(folder, uid, uid);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
