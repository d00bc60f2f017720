import { tmpdir } from 'node:os';
import { isRoot, lesserUser, succeedsAs, type User } from '#lib/env/lesser-user';

/** As whom a browser runs, null for as we do, and whether it shuts its pages off from the machine with its sandbox. */
export interface BrowserRights {
  user: User | null;
  sandbox: boolean;
}

/**
 * The rights for a browser that opens pages of strangers: those of the worker, or, where that is root, those of a user who owns
 * nothing. As root a browser has no sandbox; that user has one where the system lets ordinary users make namespaces.
 */
export async function browserRights(executablePath: string, user = lesserUser()): Promise<BrowserRights> {
  if (!user) return { user: null, sandbox: !isRoot() };
  if (!(await canStart(user, executablePath))) return { user: null, sandbox: false };
  return { user, sandbox: await succeedsAs(user, 'unshare', ['--user', '--map-root-user', '--pid', '--fork', 'true']) };
}

async function canStart(user: User, executablePath: string): Promise<boolean> {
  const reaches = ['-c', 'test -x "$1" && test -w "$2"', 'sh', executablePath, tmpdir()];
  return (await succeedsAs(user, 'setpriv', ['--version'])) && (await succeedsAs(user, '/bin/sh', reaches));
}

/** What whoever runs the worker has to know of these rights; null where all is as it should be. */
export function sayRights({ user, sandbox }: BrowserRights): string | null {
  if (sandbox) return null;
  if (user)
    return 'The browser of captures runs as a user of its own, but without its sandbox: this system lets no ordinary user make one.';
  return 'The worker runs as root, and so does its browser, without its sandbox: setpriv, a temporary folder that all may write to, and a browser that all may start would change that. README.md says more.';
}
