import { createTranslator } from 'next-intl';
import refusals from '../../messages/en/refusals.json';

const say = createTranslator({ locale: 'en', messages: refusals as Record<string, string> });

/** The sentence of a refusal code. A code without one gets a general sentence; messages/refusals.test.ts keeps that from happening. */
export function sentenceFor(code: string, params?: Record<string, string | number>): string {
  return hasSentence(code) ? say(code, forMessage(params)) : say('refused');
}

/** Whether this code is one that people are told about. */
export function hasSentence(code: string): boolean {
  return Object.hasOwn(refusals, code);
}

/** ICU has no hyphen in the words a message chooses by, so `signed-off` is `signed_off` there. */
function forMessage(params: Record<string, string | number> = {}): Record<string, string | number> {
  return typeof params.stage === 'string' ? { ...params, stage: params.stage.replaceAll('-', '_') } : params;
}
