import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Names a process so that a pid used again by another one, or after a reboot, is not taken for it.
 * @param {number} pid
 * @returns {string | null} null when there is no such process, or only its zombie
 */
export function identifyProcess(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform === 'linux') return identifyByProc(pid);
  if (process.platform === 'win32') return isSignalled(pid) ? 'running' : null;
  return identifyByPs(pid);
}

function identifyByProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold spaces and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    return `${boot}:${fields[19]}`;
  } catch {
    return isSignalled(pid) ? 'running' : null;
  }
}

function identifyByPs(pid) {
  const { status, stdout } = spawnSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const text = (stdout ?? '').trim();
  return status === 0 && text !== '' && !text.startsWith('Z') ? text.replace(/^\S+\s+/, '') : null;
}

function isSignalled(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Says whether the process's command line names the folder.
 * @param {number} pid
 * @param {string} folder
 */
export function namesFolder(pid, folder) {
  if (process.platform === 'win32') return true;
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder);
    const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes(folder);
  } catch {
    return true; // /proc may be closed to other users: then the connection decides
  }
}
