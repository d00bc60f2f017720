import { join } from 'node:path';
import { keepSecret } from './secrets.mjs';

/**
 * The environment of the app: the person's own, the addresses, the secrets; never the owner's address.
 * @param {object} start
 * @param {NodeJS.ProcessEnv} start.environment
 * @param {string} start.folder
 * @param {ReturnType<typeof import('./listen-address.mjs').readAddress>} start.address
 * @param {{ appUrl: string, directUrl: string, embedded: boolean }} start.database
 */
export function appEnvironment({ environment, folder, address, database }) {
  const secret = keepSecret(folder, { name: 'auth-secret', given: environment.AUTH_SECRET, encoding: 'base64url' });
  const demoSignIn = database.embedded && address.isLocal;
  const result = {
    ...environment,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(address.port),
    DATABASE_URL: database.appUrl,
    DATABASE_DIRECT_URL: database.directUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: address.url,
    MASTER_KEY: keepSecret(folder, { name: 'master-key', given: environment.MASTER_KEY }),
    DEMO_SIGN_IN: demoSignIn ? '1' : '0',
    BLOB_DIR: environment.BLOB_DIR ?? join(folder, 'blobs'),
    MAIL_DIR: environment.MAIL_DIR ?? join(folder, 'mail'),
    EMBEDDED_DATABASE: database.embedded ? '1' : '0',
  };
  // With these next-auth believes any Host header, and a stranger's link could name their own address.
  for (const name of ['DATABASE_OWNER_URL', 'AUTH_TRUST_HOST', 'VERCEL', 'SETUP_TOKEN']) delete result[name];
  return result;
}
