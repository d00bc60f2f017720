import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTimeRequest } from '#lib/ledger/time/time-request';
import { tokenIn, verifyTimeToken } from '#lib/ledger/time/time-token';
import { answerTime, OTHER_ROOTS, TRIAL_ROOTS } from '../../../scripts/trial-time';

const DATA = Buffer.from('countersign/desk\n12\nroot\n');
const { der, nonce } = makeTimeRequest(createHash('sha256').update(DATA).digest());
let answer: Buffer;
let token: Buffer;
beforeAll(() => {
  answer = answerTime(der);
  token = tokenIn(answer);
});

const roots = TRIAL_ROOTS;
const check = (more: object = {}, of: Uint8Array = token) => verifyTimeToken(of, { data: DATA, nonce, roots, ...more });
const refusal = (code: string) => expect.objectContaining({ code });

describe('a time-stamp of another implementation', () => {
  it('is believed: about these bytes, for this request, signed by an authority that we trust', async () => {
    const { at, certificate } = await check();
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
    expect(certificate).toMatch(/^[0-9a-f]{64}$/);
    expect(await check({ nonce: null, roots: [] })).toEqual({ at, certificate });
  });

  it('is not believed about other bytes, for another request, or from another authority', async () => {
    await expect(check({ data: Buffer.from('other') })).rejects.toThrow(refusal('imprint'));
    await expect(check({ nonce: nonce.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')) })).rejects.toThrow(refusal('nonce'));
    await expect(check({ roots: OTHER_ROOTS })).rejects.toThrow(refusal('root'));
  });

  it('is not believed with any bit of what is signed changed', async () => {
    const info = token.indexOf(createHash('sha256').update(DATA).digest());
    expect(info).toBeGreaterThan(0);
    const places = [info, token.length - 1, token.length - 200, token.length - 300];
    for (const at of places) {
      const flipped = Buffer.from(token);
      flipped[at]! ^= 1;
      await expect(check({}, flipped)).rejects.toThrow();
    }
  });

  it('never with bytes flipped anywhere says another time', async () => {
    const { at } = await check();
    for (let place = 0; place < token.length; place += 17) {
      const flipped = Buffer.from(token);
      flipped[place]! ^= 0x10;
      const said = await check({ nonce: null }, flipped).catch(() => null);
      if (said) expect(said.at).toEqual(at);
    }
  });

  it('is refused when it is cut off, followed by more, or no answer at all', () => {
    for (const bytes of [answer.subarray(0, 40), Buffer.concat([answer, Buffer.from('x')]), Buffer.from('no'), Buffer.alloc(0)])
      expect(() => tokenIn(bytes)).toThrow(refusal('malformed'));
    // PKIStatusInfo alone, status 2: rejection.
    expect(() => tokenIn(Buffer.from('30053003020102', 'hex'))).toThrow(refusal('rejected'));
  });
});
