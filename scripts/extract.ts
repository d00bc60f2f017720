import { runExtract } from './extract/run-extract';

// npm run --silent extract -- [--published YYYY-MM-DD] [--lang xx] [--jsonl | --explain] FILE…
// Prints what the machine reads in a text as JSON; in many, one JSON a line; with --explain in words for people.

const { stdin, stdout, stderr } = process;

// Whoever reads has read enough, as `head` does.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

const page = { width: stdout.columns ?? 80, isBold: Boolean(stdout.isTTY) && !process.env.NO_COLOR };
process.exitCode = await runExtract(process.argv.slice(2), { stdin, stdout, stderr, page });
