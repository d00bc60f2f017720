import { createTranslator } from 'next-intl';
import type { LedgerAnswer } from '#lib/audit/check-ledger';
import history from '../../messages/en/history.json';
import { momentOf } from '#app/_ui/format';

const say = createTranslator({ locale: 'en', messages: history });

/** What the check of a ledger found, in sentences. */
export interface LedgerSaid {
  isUnbroken: boolean;
  events: number;
  unsealed: number;
  faults: number;
  sentence: string;
  /** More to say: how much is open, or what the first fault is. */
  detail: string;
}

/** "4,812 events, unbroken, to 12:04", or how many faults there are and which is the first. */
export function sayLedger({ events, unsealed, to, timeZone, faults, first, vouched }: LedgerAnswer): LedgerSaid {
  const found = { isUnbroken: faults === 0, events, unsealed, faults };
  if (first) {
    const { place, row, code } = first;
    const where = place ? say(`place.${place.stream as 'claim'}`, { id: place.streamId, seq: place.seq }) : say('place.none');
    return {
      ...found,
      sentence: say('check.broken', { count: faults, events }),
      detail: `${say(`fault.${code}`)} (${where}, ${row})`,
    };
  }
  const time = to && momentOf(to, { now: new Date(), timeZone });
  const sentence = time ? say('check.unbroken', { events, time }) : say('check.empty');
  const open = say('check.unsealed', { count: unsealed });
  if (!vouched) return { ...found, sentence, detail: open };
  const at = momentOf(vouched.at, { now: new Date(), timeZone });
  return { ...found, sentence, detail: `${open} ${say('check.vouched', { events: vouched.events, by: vouched.by, time: at })}` };
}
