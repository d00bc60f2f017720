import { describe, expect, it } from 'vitest';
import { Refusal } from '#lib/db/refusal';
import { checkPassword } from '#lib/people/check-password';

const ABOUT = { email: 'mara.lindqvist@harbour-courier.example', name: 'Mara Lindqvist', deskNames: ['Harbour Courier'] };

function answer(password: string): string {
  try {
    checkPassword(password, ABOUT);
    return 'taken';
  } catch (error) {
    return error instanceof Refusal ? `${error.code} ${error.details.field}` : 'fault';
  }
}

describe('a password', () => {
  it.each([
    ['plover anthem seventeen kite', 'taken'],
    ['ölig Brücke siebzehn Drachen', 'taken'],
    ['plover-kite-99', 'passwordTooShort password'],
    ['🪁🪁🪁🪁🪁🪁🪁🪁', 'passwordTooShort password'],
    ['plover anthem '.repeat(10), 'passwordTooLong password'],
    ['passwordpassword', 'passwordGuessable password'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'passwordGuessable password'],
    ['qwertyuiopasdfghjkl', 'passwordGuessable password'],
    ['123456789012345678', 'passwordGuessable password'],
    ['Harbour Courier 2026', 'passwordGuessable password'],
    ['mara.lindqvist@harbour-courier.example', 'passwordGuessable password'],
    ['lindqvistlindqvist', 'passwordGuessable password'],
    ['Countersign2026', 'passwordGuessable password'],
  ])('%s is %s', (password, expected) => expect(answer(password)).toBe(expected));

  it('may be 128 characters long', () => {
    expect(answer(Array.from({ length: 128 }, (_, i) => 'kzq7mvw2'.charAt((i * i + i) % 8)).join(''))).not.toContain('TooLong');
  });
});
