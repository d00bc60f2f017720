import { Agent, get } from 'node:http';

export interface Target {
  url: string;
  headers: Record<string, string>;
}

/** Requests per second answered with 200 by this address, so many at a time, for so long. Throws at any other answer. */
export async function drive({ url, headers }: Target, { atOnce, ms }: { atOnce: number; ms: number }): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const start = performance.now();
  let answered = 0;
  const client = async () => {
    while (performance.now() - start < ms) {
      const status = await ask(url, headers, agent);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, client));
    return answered / ((performance.now() - start) / 1000);
  } finally {
    agent.destroy();
  }
}

function ask(url: string, headers: Record<string, string>, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent, timeout: 30_000 }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', reject);
    });
    request.once('error', reject);
    request.once('timeout', () => request.destroy(new Error(`${url} did not answer`)));
  });
}
