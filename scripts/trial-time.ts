import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'time');

/** The certificates that the trial authority goes back to, and those of another one. */
export const TRIAL_ROOTS = [readFileSync(join(FOLDER, 'ca.pem'), 'utf8')];
export const OTHER_ROOTS = [readFileSync(join(FOLDER, 'other-ca.pem'), 'utf8')];
export const TRIAL_CA = join(FOLDER, 'ca.pem');

/** Answers as `openssl ts` does, an implementation that is not ours; `openssl` has to be on this machine. */
export function answerTime(request: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'time-'));
  try {
    for (const name of ['tsa.cnf', 'tsa.pem', 'tsa.key', 'ca.pem']) copyFileSync(join(FOLDER, name), join(folder, name));
    writeFileSync(join(folder, 'request'), request);
    const command = ['ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'request', '-out', 'answer'];
    execFileSync('openssl', command, { cwd: folder, stdio: 'pipe' });
    return readFileSync(join(folder, 'answer'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
