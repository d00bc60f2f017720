// Imported when they run: naming them needs nothing.
const BENCHES: Record<string, { what: string; run: () => Promise<object> }> = {
  transitions: {
    what: 'countersigning a claim, against the same writes in one transaction written by hand (at least 0.5)',
    run: async () => (await import('./transitions')).benchTransitions(),
  },
  queue: {
    what: 'the queue of the running app, against bare Node reading the same session and rows (at least 0.25)',
    run: async () => (await import('./queue')).benchQueue(),
  },
  extract: {
    what: 'reading the claims of a text, against finding its words (at least 0.25)',
    run: async () => (await import('./extract')).benchExtract(),
  },
  quotes: {
    what: 'proving 50 quotes in 1 MB of text, against evening the text out and going through it once (verbatim at most 2)',
    run: async () => (await import('./quotes')).benchQuotes(),
  },
  capture: {
    what: 'four captures of a page in a row, in seconds (median at most 3)',
    run: async () => (await import('./capture')).benchCapture(),
  },
  blobs: {
    what: 'keeping files in the blob store, against a plain write to the disk of the same bytes (at least 0.5)',
    run: async () => (await import('./blobs')).benchBlobs(),
  },
};

const LIMIT_MS = 10 * 60_000;

/** `npm run --silent bench -- list` names the benches; `-- <name>` runs one and prints its result as one line of JSON. */
async function main(name: string | undefined): Promise<number> {
  if (name === 'list') {
    for (const [each, { what }] of Object.entries(BENCHES)) console.log(`${each}  ${what}`);
    return 0;
  }
  const bench = name === undefined || !Object.hasOwn(BENCHES, name) ? undefined : BENCHES[name];
  if (!bench) {
    console.error(`Name a bench: list, ${Object.keys(BENCHES).join(', ')}.`);
    return 2;
  }
  console.log(JSON.stringify(await bench.run()));
  return 0;
}

const limit = setTimeout(() => {
  console.error(`The bench did not end within ${LIMIT_MS / 60_000} minutes.`);
  process.exit(1);
}, LIMIT_MS);
limit.unref();
main(process.argv[2]).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
