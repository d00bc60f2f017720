import type { CastMember } from './cast';

export type CastKey = CastMember['key'];

/** Where a journey finds its claim when it begins; every state is reached by the people's own acts. */
export const STARTS = ['to-assign', 'assigned', 'drafted', 'in-review', 'in-review-by-ana', 'signed-off', 'published'] as const;
export type Start = (typeof STARTS)[number];

/** A desk of one journey: its people, its document and one claim for each start that was asked for. */
export interface JourneyDesk {
  deskId: string;
  name: string;
  people: Record<CastKey, string>;
  documentId: string;
  claims: { claimId: string; number: number; start: Start }[];
}

/** What a journey may ask of the room behind the browser. */
export interface Calls {
  makeDesk: (input: { name: string; starts: Start[]; isDemo?: boolean }) => Promise<JourneyDesk>;
  /** The desks people can reach now. */
  listDesks: (input: object) => Promise<{ id: string; name: string; isSealed: boolean }[]>;
  /** The value of the session cookie of somebody who sits down at a desk. */
  signIn: (input: { personId: string; deskId: string }) => Promise<{ name: string; value: string }>;
  /** A day goes by for the pages that claims cite: each of them is due to be looked at again, by the worker. */
  passDay: (input: { deskId: string }) => Promise<number>;
  /** What time alone brings is told to people now; by itself the desk does so each minute. */
  tellTimes: (input: { deskId: string }) => Promise<number>;
  /** Recomputes the desk's whole record; `fault` is null when it is unbroken. */
  verify: (input: { deskId: string }) => Promise<{ fault: string | null; events: number }>;
}
