import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a fake model heard. */
export interface Asked {
  authorization: string | undefined;
  path: string | undefined;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    tools?: unknown;
    response_format?: { type: string; json_schema?: { schema?: unknown } };
  };
}

type Answer = (response: ServerResponse, asked: Asked, nth: number) => void;

/** A server that speaks as OpenAI's API does, on loopback. What it answers is the trial's to say. */
export async function openTrialModel() {
  const asked: Asked[] = [];
  const model = { asked, answer: claims([]), url: '', close: () => Promise.resolve() };
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const body = (text === '' ? {} : JSON.parse(text)) as Asked['body'];
      asked.push({ authorization: request.headers.authorization, path: request.url, body });
      model.answer(response, asked.at(-1)!, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  model.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  model.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return model;
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Answers with these claims. */
export function claims(items: unknown[]): Answer {
  return content(JSON.stringify({ claims: items }));
}

/** Answers with this text as the message of the model, and whatever else is given beside it. */
export function content(text: string, more: object = {}): Answer {
  return (response) => {
    const message = { role: 'assistant', content: text, ...more };
    const usage = { prompt_tokens: 900, completion_tokens: 80, total_tokens: 980 };
    const body = {
      id: 'x',
      object: 'chat.completion',
      created: 1,
      model: 'fake',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage,
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
}

/** Answers with a status and no claims. */
export function status(code: number, headers: Record<string, string> = {}, body = '{"error":{"message":"no"}}'): Answer {
  return (response) => void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(body);
}
