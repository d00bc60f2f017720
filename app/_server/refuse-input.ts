import type { z } from 'zod';
import { HttpRefusal } from '#app/_server/present-refusal';
import { hasSentence } from '#app/_server/sentence';

type Issue = z.core.$ZodIssue;

/** The refusal (422) of an input that zod did not accept, told by its first fault: the field and what is wrong with it. */
export function refuseInput(error: z.ZodError): HttpRefusal {
  const [issue] = error.issues;
  if (!issue) return new HttpRefusal(422, 'invalid');
  if (issue.code === 'unrecognized_keys') {
    const name = [...issue.path, issue.keys[0] ?? ''].join('.').slice(0, 80);
    return new HttpRefusal(422, 'invalid', { sentence: 'fieldUnknown', field: name, params: { name } });
  }
  const field = issue.path.join('.').slice(0, 80) || undefined;
  return new HttpRefusal(422, 'invalid', { sentence: sentenceOf(issue), field, params: limitsOf(issue) });
}

/** Whether the input fails only because an id in the address is malformed; such ids answer like missing rows. */
export function isMalformedId(error: z.ZodError, pathNames: readonly string[]): boolean {
  return error.issues.some((issue) => issue.message === 'idMalformed' && pathNames.includes(String(issue.path[0])));
}

function sentenceOf(issue: Issue): string {
  if (hasSentence(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return issue.message.endsWith('received undefined') ? 'required' : 'typeWrong';
  if (issue.code === 'too_big') return 'tooBig';
  if (issue.code === 'too_small') return 'tooSmall';
  if (issue.code === 'invalid_value') return 'valueUnknown';
  return 'invalid';
}

function limitsOf(issue: Issue): Record<string, number> {
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
  return {};
}
