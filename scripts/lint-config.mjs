import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOMS } from '../lib/rooms.mjs';
import { PROJECT } from './launch/project.mjs';

// Makes .oxlintrc.json from the list of rooms: `node scripts/lint-config.mjs` after changing lib/rooms.mjs.

const OUTSIDE = {
  regex: '^(next|next-auth|next-intl|react|react-dom|@base-ui)(/|$)|^#(app|ui)/|^(\\.\\./)+app/',
  message: 'lib never imports app, Next or React.',
};
const LIMITS = {
  complexity: ['error', { max: 10 }],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', { max: 4 }],
};

/** The linter's whole configuration. */
export function lintConfig() {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'unicorn', 'oxc', 'react', 'import'],
    categories: { correctness: 'error' },
    rules: {
      ...LIMITS,
      'typescript/no-floating-promises': 'error',
      'typescript/no-misused-promises': 'error',
      'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'typescript/no-explicit-any': 'error',
      'typescript/ban-ts-comment': 'error',
      'typescript/no-non-null-assertion': 'off',
      'import/no-cycle': 'error',
      // The React compiler is not used, so what it cannot follow is no fault.
      'react/incompatible-library': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
    overrides: [...ROOMS.map(roomOverride), ...RELAXED],
    ignorePatterns: ['.next', 'node_modules', 'drizzle', 'docs', 'fixtures', 'next-env.d.ts'],
  };
}

// A `group` pattern that starts with # would match nothing and say nothing; `regex` works.
function roomOverride(room, place) {
  const later = ROOMS.slice(place + 1);
  const uphill = { regex: `^(#lib/|(\\.\\./)+)(${later.join('|')})/`, message: `The room ${room} may not import a later room.` };
  const patterns = later.length ? [uphill, OUTSIDE] : [OUTSIDE];
  return { files: [`lib/${room}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const RELAXED = [
  // Markup is long without being complicated.
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] } },
  // Reading a language is a list of cases, each of them short; every `?.` counts as one.
  { files: ['lib/extraction/**'], rules: { complexity: ['error', { max: 28 }] } },
  { files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'], rules: { 'max-lines-per-function': 'off' } },
];

export function printLintConfig() {
  return `${JSON.stringify(lintConfig(), null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(PROJECT, '.oxlintrc.json'), printLintConfig());
}
