import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../launch/project.mjs';
import { FILE, nestedFile } from './train';

it('ships the weights that the labelled texts give (else: npm run train -- DATA nested)', () => {
  expect(nestedFile()).toBe(readFileSync(join(PROJECT, FILE), 'utf8'));
}, 300_000);
