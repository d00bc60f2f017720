import { describe, expect, it } from 'vitest';
import { FETCH_FAULTS } from '#lib/fetch/policy';
import mail from '../../messages/en/mail.json';
import { readSources } from '../../scripts/read-sources';

describe('why something could not leave', () => {
  it('has a sentence for each code, and no sentence without one', () => {
    const text = readSources('lib/sending')
      .map((source) => source.text)
      .join('\n');
    const named = [...text.matchAll(/'((?:mail|chat)-[a-z]+)'/g)].map(([, code = '']) => code);
    const codes = new Set([...named, ...FETCH_FAULTS.map((code) => `chat-${code}`), 'fault', 'lost']);
    expect(Object.keys(mail.reason).toSorted()).toEqual([...codes].filter((code) => code !== 'deliver-mail').toSorted());
  });
});
