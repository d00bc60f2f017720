import { describe, expect, it } from 'vitest';
import messages from '../../../../../messages/en/document.json';
import { whereItStays } from './where-it-stays';

const sentence = (isFetched: boolean, isSentOn: boolean): string =>
  (messages.form.intake as unknown as Record<string, string>)[whereItStays({ isFetched, isSentOn })]!;

describe('what is said of a text before it is filed', () => {
  it('is that nothing leaves this machine, and only for the time before filing where a model reads it', () => {
    expect(sentence(false, false)).toMatch(/^Nothing leaves this machine\./);
    expect(sentence(true, false)).toMatch(/nothing else leaves this machine\./);
    for (const isFetched of [false, true])
      expect(sentence(isFetched, true)).toContain('leaves this machine until the text is filed.');
  });
});
