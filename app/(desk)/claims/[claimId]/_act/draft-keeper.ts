import { type Answer, callApi } from '#app/_client/call-api.client';

export type DraftBody = Record<string, unknown>;
export type KeptState = 'idle' | 'keeping' | 'kept' | 'offline' | 'refused';

export interface Draft {
  body: DraftBody;
  state: KeptState;
  keptAt: Date | null;
}

interface Place {
  deskId: string;
  claimId: string;
  personId: string;
  kept: { body: DraftBody; savedAt: string } | null;
}

const PAUSE_MS = 800;
const RETRY_MS = 10_000;

/**
 * Keeps what a person types on a claim: in this browser at once, on the server after each pause. So it outlives a reload, a
 * refused click and a lost connection; the browser's copy goes as soon as the server has the same words.
 */
export class DraftKeeper {
  private draft: Draft;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly store: string;

  constructor(private readonly place: Place) {
    const { personId, claimId, kept } = place;
    this.store = `countersign.draft.${personId}.${claimId}`;
    this.draft = { body: kept?.body ?? {}, state: 'idle', keptAt: kept ? new Date(kept.savedAt) : null };
  }

  readonly read = (): Draft => this.draft;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Keeps what is typed in one form under its name; undefined throws it away. */
  readonly keep = (name: string, value: unknown): void => {
    const body = { ...this.draft.body, [name]: value };
    if (value === undefined) delete body[name];
    writeStore(this.store, body);
    this.change({ body });
    this.schedule(PAUSE_MS);
  };

  /** Takes up what this browser kept and the server never got; sends again when there is a connection. Returns the way to stop. */
  start(): () => void {
    const left = readStore(this.store);
    const { kept } = this.place;
    if (left && (!kept || left.at > Date.parse(kept.savedAt))) {
      this.change({ body: left.body });
      this.schedule(PAUSE_MS);
    }
    const retry = () => this.schedule(0);
    addEventListener('online', retry);
    return () => {
      clearTimeout(this.timer);
      removeEventListener('online', retry);
      if (readStore(this.store)) void this.send();
    };
  }

  private schedule(wait: number): void {
    if (!readStore(this.store)) return;
    clearTimeout(this.timer);
    if (this.draft.state !== 'offline') this.change({ state: 'keeping' });
    this.timer = setTimeout(() => void this.send(), wait);
  }

  private async send(): Promise<void> {
    const { deskId, claimId } = this.place;
    const { body } = this.draft;
    const path = `/api/v1/claims/${claimId}/working-copy`;
    const answer = await callApi<{ savedAt: string | null }>({ deskId, method: 'PUT', path, body: { body } });
    // Somebody typed on meanwhile: the next sending carries these words too.
    if (this.draft.body === body) this.settle(answer);
  }

  private settle(answer: Answer<{ savedAt: string | null }>): void {
    if (answer.ok) {
      writeStore(this.store, null);
      this.change({ state: 'kept', keptAt: answer.data.savedAt ? new Date(answer.data.savedAt) : null });
      return;
    }
    this.change({ state: answer.code === 'offline' ? 'offline' : 'refused' });
    if (answer.code === 'offline') this.schedule(RETRY_MS);
  }

  private change(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    for (const listener of this.listeners) listener();
  }
}

function writeStore(store: string, body: DraftBody | null): void {
  try {
    if (body === null) localStorage.removeItem(store);
    else localStorage.setItem(store, JSON.stringify({ at: Date.now(), body }));
  } catch {
    // A full or forbidden store leaves the copy on the server, which is the one that counts.
  }
}

function readStore(store: string): { at: number; body: DraftBody } | null {
  try {
    const text = localStorage.getItem(store);
    return text ? (JSON.parse(text) as { at: number; body: DraftBody }) : null;
  } catch {
    return null;
  }
}
