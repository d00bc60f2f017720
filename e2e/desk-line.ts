import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Calls } from './desk-calls';

/** The process that makes desks for the journeys of one worker. */
export interface DeskLine {
  ask: <Name extends keyof Calls>(name: Name, input: Parameters<Calls[Name]>[0]) => ReturnType<Calls[Name]>;
  hangUp: () => void;
}

interface Reply {
  id: number;
  answer?: unknown;
  error?: string;
}

/** Starts the process and waits until it has the database. */
export async function openDeskLine(environment: Record<string, string> = {}): Promise<DeskLine> {
  const path = fileURLToPath(new URL('./desk-process.ts', import.meta.url));
  const child = fork(path, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const waitFor = (id: number) => new Promise<never>((resolve, reject) => waiting.set(id, { resolve, reject }));
  child.on('message', ({ id, answer, error }: Reply) => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(answer as never);
    else reject?.(new Error(error));
  });
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The desk process ended with ${code}.`));
  });
  const ready = waitFor(0);
  await ready;
  let last = 0;
  const ask: DeskLine['ask'] = (name, input) => {
    last += 1;
    const reply = waitFor(last);
    child.send({ id: last, name, input });
    return reply as unknown as ReturnType<Calls[typeof name]>;
  };
  return { ask, hangUp: () => hangUp(child) };
}

function hangUp(child: ChildProcess): void {
  if (child.connected) child.disconnect();
}
