import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_DIRECT_URL: z.string().min(1).optional(),
  DATABASE_POOL: z.enum(['session', 'transaction']).default('session'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(10),
  MASTER_KEY: z.string().regex(/^[0-9a-f]{64}$/, 'MASTER_KEY must be 64 hexadecimal digits'),
  AUTH_SECRET: z.string().min(32),
  PUBLIC_URL: z.url().optional(),
  PORT: z.coerce.number().int().default(3000),
  TRUST_PROXY: z.coerce.number().int().min(0).default(0),
  SETUP_TOKEN: z.string().min(20).optional(),
  DEMO_SIGN_IN: z.enum(['0', '1']).default('0'),
  /** The folder of kept files; several instances share one. */
  BLOB_DIR: z.string().min(1).default('.data/blobs'),
  /** A bucket that keeps files instead: a store that speaks S3, addressed by its path. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).optional(),
  /** Where in the bucket, like `desk/files`. */
  S3_PREFIX: z.string().optional(),
  S3_KEY_ID: z.string().min(1).optional(),
  S3_SECRET: z.string().min(1).optional(),
  /** Opens confidential sources and legal notes; without it none can be kept or opened. */
  VAULT_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'VAULT_KEY must be 64 hexadecimal digits')
    .optional(),
  /** An authority that vouches for times (RFC 3161); its certificates as a PEM file. */
  TSA_URL: z.url({ protocol: /^https?$/ }).optional(),
  TSA_CA: z.string().min(1).optional(),
  /** The server that mail goes through; without it mail is kept as files. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** The folder of mail that is kept as files. */
  MAIL_DIR: z.string().min(1).default('.data/mail'),
  /** Hosts of one's own network that chat messages may go to, separated by commas. */
  CHAT_HOSTS: z.string().default(''),
  /** Hosts of one's own network that pages may be fetched from, separated by commas. */
  FETCH_HOSTS: z.string().default(''),
  /** A language model that adds proposals: where it answers as OpenAI's API does, up to and without /chat/completions. */
  LLM_URL: z.url({ protocol: /^https?$/ }).optional(),
  LLM_MODEL: z.string().trim().min(1).max(80).optional(),
  LLM_KEY: z.string().min(1).optional(),
  /** The browser that captures pages; else one in a usual place is looked for. */
  CHROMIUM_PATH: z.string().min(1).optional(),
  /** The folder with ui.js and sw.js of ReplayWeb.page; without it captures are not replayed. */
  REPLAY_FOLDER: z.string().min(1).optional(),
  /** Where captured pages are replayed: an origin of its own, never the desk's. Else 127.0.0.1, the port after the desk's. */
  REPLAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  REPLAY_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  EMBEDDED_DATABASE: z.enum(['0', '1']).default('0'),
});

export type Env = z.infer<typeof schema>;

let read: Env | undefined;

/** The settings of this process, read once. Throws a ZodError that names the variable when one is missing or malformed. */
export function env(): Env {
  read ??= schema.parse(process.env);
  return read;
}

/** What is wrong with the settings of a process, in a sentence for whoever starts it by hand; null when nothing is. */
export function saySettings(given: Record<string, string | undefined>): string | null {
  const { error } = schema.safeParse(given);
  if (!error) return null;
  const wrong = new Map(error.issues.map(({ path, message }) => [String(path[0]), message]));
  const missing = [...wrong.keys()].filter((name) => !given[name]);
  const malformed = [...wrong].filter(([name]) => given[name]).map(([name, message]) => `${name} (${message})`);
  const faults = [
    missing.length > 0 ? `These settings are missing: ${missing.join(', ')}.` : '',
    malformed.length > 0 ? `These are not as they must be: ${malformed.join(', ')}.` : '',
  ];
  return `${faults.filter((fault) => fault !== '').join(' ')} README.md says under "Settings" what each is.`;
}

/** The address people open: PUBLIC_URL, else http://localhost:<port>. No trailing slash. */
export function baseUrl(): string {
  const { PUBLIC_URL, PORT } = env();
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, '');
}
