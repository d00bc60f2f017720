'use client';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { isFree, keyOf } from '#app/_client/free-keys';
import { useKeydown } from '#app/_client/use-keydown.client';
import { onKeyboardMapAsked } from './keyboard-map';

const KeyboardMap = dynamic(() => import('./keyboard-map.client').then((file) => file.KeyboardMap), { ssr: false });

/** After g: where to. */
const PLACES: Partial<Record<string, string>> = {
  h: '/',
  i: '/incoming',
  n: '/inbox',
  m: '/claims?view=waiting-on-me',
  r: '/claims?view=to-countersign',
  c: '/claims',
  d: '/documents',
  p: '/checks',
};
/** How long g waits for its letter, in milliseconds. */
const PATIENCE = 1500;

/** The keys of every screen: ? for the map, n for a new document, g and a letter to go somewhere. */
export function Keys() {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => onKeyboardMapAsked(() => setOpen(true)), []);
  const wentAt = useRef(-PATIENCE);
  const go = (place: string) => (place === '/checks' ? location.assign(place) : router.push(place));
  useKeydown((event) => {
    if (!isFree(event)) return;
    const key = keyOf(event);
    const place = event.timeStamp - wentAt.current < PATIENCE ? PLACES[key] : undefined;
    wentAt.current = key === 'g' ? event.timeStamp : -PATIENCE;
    const command = place ? () => go(place) : key === '?' ? () => setOpen(true) : key === 'n' ? () => go('/documents/new') : null;
    if (!command) return;
    event.preventDefault();
    // "g d" goes to the documents; it must not set a due time as well.
    event.stopPropagation();
    command();
  }, 'first');
  return isOpen ? <KeyboardMap close={() => setOpen(false)} /> : null;
}
