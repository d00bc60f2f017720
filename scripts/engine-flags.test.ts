import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ENGINE_FLAGS } from '../lib/extraction/engine-flags.mjs';
import { PROJECT } from './launch/project.mjs';

const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

it.each(['worker', 'extract', 'train', 'predict', 'eval', 'bench'])('npm run %s starts with the flags of the engine', (name) => {
  expect(scripts[name]).toMatch(new RegExp(`^node ${ENGINE_FLAGS.join(' ')} --import tsx `));
});
