import { expect, it } from 'vitest';
import { sayLedger } from '#app/_server/say-ledger';

const at = new Date('2026-11-30T07:12:00Z');
const answer = { deskId: 'desk', events: 12, unsealed: 0, to: at, timeZone: 'UTC', faults: 0, first: null, vouched: null };

it('a ledger is unbroken up to a moment, and who vouched for it from outside is told', () => {
  expect(sayLedger(answer).detail).toBe('All of them are sealed.');
  expect(sayLedger({ ...answer, vouched: { at, by: 'time.example', events: 10 } }).detail).toMatch(
    /^All of them are sealed\. time\.example vouched at .*07:12 for the first 10 events\.$/,
  );
});
