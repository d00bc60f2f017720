import { askPassword } from '#app/_client/ask-password';

export interface Refused {
  ok: false;
  status: number;
  code: string;
  sentence: string;
  field?: string;
  changes?: unknown;
}
export type Answer<T> = { ok: true; data: T } | Refused;

interface Call {
  deskId: string;
  method?: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: object;
  /** The page is being left: the request goes on without it. Bodies up to 64 KB. */
  isLeaving?: boolean;
}

/**
 * Calls the desk's API for the desk this page was made for. Never throws; a lost connection is a refusal called "offline". An
 * act that needs a fresh password asks for it and goes on under the same operation id.
 */
export async function callApi<T>(call: Call): Promise<Answer<T>> {
  const opId = crypto.randomUUID();
  const answer = await send<T>(call, opId);
  if (answer.ok || answer.code !== 'confirmPassword') return answer;
  return (await askPassword()) ? send<T>(call, opId) : answer;
}

async function send<T>({ deskId, method = 'POST', path, body, isLeaving = false }: Call, opId: string): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      keepalive: isLeaving,
      headers: {
        'x-desk': deskId,
        ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': opId }),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    return await answerIn<T>(response);
  } catch {
    return { ok: false, status: 0, code: 'offline', sentence: '' };
  }
}

/** What a response says, as an answer. */
export async function answerIn<T>(response: Response): Promise<Answer<T>> {
  const data = (await response.json().catch(() => ({ code: 'fault', sentence: '' }))) as T & Said;
  return response.ok ? { ok: true, data } : refusedBy(response.status, data);
}

type Said = Omit<Refused, 'ok' | 'status'>;

export function refusedBy(status: number, { code, sentence, field, changes }: Said): Refused {
  return { ok: false, status, code, sentence, field, changes };
}
