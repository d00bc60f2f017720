'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** What was kept since the page was opened; it also holds where the browser itself keeps nothing (private windows, full disks). */
const memory = new Map<string, string | null>();
const listeners = new Set<() => void>();

/** Fields that stay in this browser until they are sent: a reload, a closed dialog or a refused click loses nothing. */
export function useKept<T extends object>(key: string, initial: T) {
  const kept = useKeptText(key);
  const fields: T = { ...initial, ...(kept ? parse<T>(kept) : null) };

  const set = (part: Partial<T>) => write(key, JSON.stringify({ ...initial, ...readKept<T>(key), ...part }));
  const drop = useCallback(() => dropKept(key), [key]);
  return { fields, set, drop, isKept: kept !== null };
}

/** The raw text under a key, the same in every part of the page that asks; null on the server. */
export function useKeptText(key: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => readText(key),
    () => null,
  );
}

/** What is kept under a key, or null. */
export function readKept<T extends object>(key: string): Partial<T> | null {
  const text = readText(key);
  return text === null ? null : parse<T>(text);
}

/** Keeps what becomes of what is kept under a key. */
export function keep<T extends object>(key: string, change: (kept: Partial<T>) => T): void {
  write(key, JSON.stringify(change(readKept<T>(key) ?? {})));
}

export function dropKept(key: string): void {
  memory.set(key, null);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept there.
  }
  tell();
}

function write(key: string, text: string): void {
  memory.set(key, text);
  try {
    localStorage.setItem(key, text);
  } catch {
    // The page still holds it.
  }
  tell();
}

function readText(key: string): string | null {
  const held = memory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parse<T>(text: string): Partial<T> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Partial<T> | null) : null;
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
