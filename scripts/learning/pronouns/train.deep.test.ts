import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../launch/project.mjs';
import { FILE, pronounsFile } from './train';

it('ships the weights that the labelled texts give as they are read today (else: npm run train -- DATA pronouns)', () => {
  expect(pronounsFile()).toBe(readFileSync(join(PROJECT, FILE), 'utf8'));
}, 300_000);
