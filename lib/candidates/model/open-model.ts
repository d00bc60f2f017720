import { type AnswerRefused, limitedFetch } from '#lib/fetch/limited-fetch';
import type { Proposed, Proposer, TextPart } from '#lib/extraction/proposers/proposer';
import { ANSWER_SCHEMA, INSTRUCTIONS, questionAbout } from '#lib/candidates/model/instructions';
import { ModelFault } from '#lib/candidates/model/model-fault';
import type { ModelSetting } from '#lib/candidates/model/model-setting';

const MOST_ANSWER_BYTES = 512 * 1024;
const MOST_ANSWER_TOKENS = 6000;
/** Milliseconds for the answer to one part. */
const PART_MS = 120_000;
/** Counted by somebody else, and kept in a column of 32 bits. */
const MOST_TOKENS = 1_000_000_000;

/** The operator's model as a proposer. It is given words to read and nothing to do: no tools, no other address, no memory. */
export function openModel(setting: ModelSetting, partMs = PART_MS): Proposer {
  return {
    name: setting.model,
    propose: (part, signal) => ask(setting, part, AbortSignal.any([signal, AbortSignal.timeout(partMs)])),
  };
}

async function ask({ url, key, model }: ModelSetting, part: TextPart, signal: AbortSignal): Promise<Proposed> {
  // Loaded with the first question: without a model nobody needs them.
  const [{ generateText, jsonSchema, Output }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const seen: Seen = { refused: null, isAnswered: false };
  const limited = limitedFetch({ mostBytes: MOST_ANSWER_BYTES, onRefused: (refused) => (seen.refused = refused) });
  const fetch: typeof limited = async (...asked) => {
    const answer = await limited(...asked);
    seen.isAnswered = true;
    return answer;
  };
  const provider = createOpenAICompatible({ name: 'model', baseURL: url, apiKey: key, fetch, supportsStructuredOutputs: true });
  try {
    const { output, totalUsage } = await generateText({
      model: provider(model),
      output: Output.object({ schema: jsonSchema<unknown>(ANSWER_SCHEMA) }),
      system: INSTRUCTIONS,
      prompt: questionAbout(part),
      temperature: 0,
      maxOutputTokens: MOST_ANSWER_TOKENS,
      maxRetries: 0,
      abortSignal: signal,
    });
    return { items: itemsIn(output), tokensIn: counted(totalUsage.inputTokens), tokensOut: counted(totalUsage.outputTokens) };
  } catch (error) {
    throw faultOf(error, seen, signal);
  }
}

function itemsIn(output: unknown): unknown[] {
  const claims = (output as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(claims)) throw new ModelFault('unreadable');
  return claims;
}

function counted(tokens: number | undefined): number {
  return Number.isFinite(tokens) ? Math.min(MOST_TOKENS, Math.max(0, Math.round(tokens ?? 0))) : 0;
}

/** What was seen of the answer; libraries in between wrap it in errors of their own. */
interface Seen {
  refused: AnswerRefused | null;
  isAnswered: boolean;
}

interface CallError {
  statusCode?: number;
  responseHeaders?: Record<string, string>;
}

function faultOf(error: unknown, { refused, isAnswered }: Seen, signal: AbortSignal): ModelFault {
  if (error instanceof ModelFault) return error;
  if (refused) return new ModelFault(refused.code, { isFinal: refused.code === 'redirect' });
  if (signal.aborted) return new ModelFault('timeout');
  const { statusCode: status = 0, responseHeaders } = error as CallError;
  if (status >= 500 || status === 429 || status === 408) return new ModelFault('busy', { waitMs: waitIn(responseHeaders) });
  if (status >= 400) return new ModelFault('refused', { isFinal: true });
  return new ModelFault(isAnswered ? 'unreadable' : 'unreachable');
}

/** `Retry-After` in seconds; a date there is not read, the usual wait is kept then (RFC 9110, 10.2.3). */
function waitIn(headers: Record<string, string> = {}): number | undefined {
  const seconds = headers['retry-after'];
  return seconds !== undefined && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}
