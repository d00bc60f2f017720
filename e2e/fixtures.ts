import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { CAST } from './cast';
import type { CastKey, JourneyDesk, Start } from './desk-calls';
import { type DeskLine, openDeskLine } from './desk-line';
import { watch } from './watch';

export { expect };

/** Somebody of the cast at their own browser. */
export interface Seat {
  page: Page;
  context: BrowserContext;
  name: string;
  personId: string;
}

interface DeskFixtures {
  /** Where each claim of the journey's desk begins; a journey sets it with `test.use`. */
  starts: Start[];
  desk: JourneyDesk;
  /** Opens a browser in which this person is signed in. */
  seat: (key: CastKey, options?: { desk?: JourneyDesk; look?: Look }) => Promise<Seat>;
}

export interface Look {
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/**
 * Every journey has a desk of its own, made through the verbs, and people who are signed in. When it ends, the desk's record
 * must verify, and no page may have reported a script error, a breach of the content policy, or an answer of 500 or more.
 */
export const test = base.extend<DeskFixtures & { watched: ReturnType<typeof watch> }, { line: DeskLine }>({
  starts: [[], { option: true }],
  line: [
    async ({ browserName: _any }, use) => {
      const line = await openDeskLine();
      await use(line);
      line.hangUp();
    },
    { scope: 'worker' },
  ],
  watched: [
    async ({ page }, use) => {
      const watched = watch();
      watched.add(page);
      await use(watched);
      expect(watched.faults, 'what the pages reported').toEqual([]);
    },
    { auto: true },
  ],
  desk: async ({ line, starts }, use, info) => {
    const desk = await line.ask('makeDesk', { name: `Desk of ${info.testId.slice(-6)}`, starts });
    await use(desk);
    const { fault, events } = await line.ask('verify', { deskId: desk.deskId });
    expect(fault, 'the record of the desk').toBeNull();
    expect(events).toBeGreaterThan(0);
  },
  seat: async ({ browser, baseURL, desk, line, watched }, use) => {
    const open: BrowserContext[] = [];
    await use(async (key, { desk: at = desk, look } = {}) => {
      const personId = at.people[key];
      const cookie = await line.ask('signIn', { personId, deskId: at.deskId });
      const context = await browser.newContext({ baseURL, ...look });
      open.push(context);
      await context.addCookies([{ ...cookie, url: baseURL, httpOnly: true, sameSite: 'Lax' }]);
      const page = await context.newPage();
      watched.add(page);
      return { page, context, personId, name: nameOf(key) };
    });
    for (const context of open) await context.close();
  },
});

/** The claim of the journey's desk that began at a stage. */
export function claimAt(desk: JourneyDesk, start: Start): JourneyDesk['claims'][number] {
  const claim = desk.claims.find((each) => each.start === start);
  if (!claim) throw new Error(`This journey has no claim that is ${start}.`);
  return claim;
}

function nameOf(key: CastKey): string {
  return CAST.find((member) => member.key === key)?.name ?? key;
}
