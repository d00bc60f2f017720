import type { Answer, Refused } from '#app/_client/call-api.client';

export interface UploadedFile {
  sha256: string;
  bytes: number;
  type: string;
  name: string;
}

interface Upload {
  deskId: string;
  /** Where it goes; its name follows in the address. */
  path: string;
  file: File;
  /** How much has gone, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Sends a file to the desk as it lies on the disk. Never throws: a lost connection is a refusal called "offline", stopping one
 * called "stopped". Not by fetch, which says nothing of how much has gone.
 */
export function sendFile<T>({ deskId, path, file, onProgress, signal }: Upload): Promise<Answer<T>> {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    const refuse = (code: string) => answer({ ok: false, status: 0, code, sentence: '' });
    request.open('POST', `${path}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('x-desk', deskId);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('idempotency-key', crypto.randomUUID());
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => answer(read<T>(request)));
    request.addEventListener('error', () => refuse('offline'));
    request.addEventListener('abort', () => refuse('stopped'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function read<T>({ status, responseText }: XMLHttpRequest): Answer<T> {
  try {
    const data = JSON.parse(responseText) as T & Pick<Refused, 'code' | 'sentence'>;
    return status < 300 ? { ok: true, data } : { ok: false, status, code: data.code, sentence: data.sentence };
  } catch {
    return { ok: false, status, code: 'offline', sentence: '' };
  }
}
