import { spawn } from 'node:child_process';

/** A number that systems give to no lasting user (systemd's range for services that bring their own), so nothing here is owned by it. */
const NUMBER = 61_873;

export interface User {
  uid: number;
  gid: number;
}

/**
 * The user who opens what strangers made, where this process is root; null where it is an ordinary user already, whose rights its
 * children have. Such a user owns nothing: not the settings, not the database, not the kept files.
 */
export function lesserUser(): User | null {
  return process.platform === 'linux' && isRoot() ? { uid: NUMBER, gid: NUMBER } : null;
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether that user gets through this program with this end: 0 for yes. A tree closed to others is closed to it too. */
export function succeedsAs(user: User, program: string, given: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, given, {
      ...user,
      stdio: 'ignore',
      timeout: 10_000,
      env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
