import { spawn } from 'node:child_process';
import { Halt } from './halt.mjs';
import { PROJECT } from './project.mjs';

const running = new Set();

/** Ends the commands that still run; for a start that is interrupted. */
export function endCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end and keeps what it printed.
 * @param {string} command
 * @param {string[]} flags
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, flags, { env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, flags, { cwd: PROJECT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command that must succeed; else a Halt with the sentence and what the command printed.
 * @param {string} sentence
 * @param {{ command: string, flags: string[], env?: NodeJS.ProcessEnv, shell?: boolean }} call
 */
export async function mustRun(sentence, { command, flags, ...options }) {
  const { code, output } = await runCommand(command, flags, options);
  if (code !== 0) throw new Halt(`${sentence}\n${output.trim().split('\n').slice(-40).join('\n')}`);
  return output;
}
