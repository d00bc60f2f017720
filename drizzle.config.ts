import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './lib/*/schema.ts',
  out: './drizzle',
  migrations: { prefix: 'timestamp' },
});
