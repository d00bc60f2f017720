import { env } from '#lib/env/env';

/** The language model that the operator named. */
export interface ModelSetting {
  /** Without a slash at its end. */
  url: string;
  host: string;
  model: string;
  key?: string;
}

/** Null where none is set: then no text leaves this machine, and nothing for it is loaded. */
export function modelSetting(): ModelSetting | null {
  const { LLM_URL: url, LLM_MODEL: model, LLM_KEY: key } = env();
  return url && model ? { url: url.replace(/\/+$/, ''), host: new URL(url).host, model, key } : null;
}
