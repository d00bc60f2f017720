'use client';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { isFree, keyOf } from '#app/_client/free-keys';
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
  useEffect(() => {
    let wentAt = -PATIENCE;
    const go = (place: string) => (place === '/checks' ? location.assign(place) : router.push(place));
    const press = (event: KeyboardEvent) => {
      if (!isFree(event)) return;
      const key = keyOf(event);
      const place = event.timeStamp - wentAt < PATIENCE ? PLACES[key] : undefined;
      wentAt = key === 'g' ? event.timeStamp : -PATIENCE;
      const command = place
        ? () => go(place)
        : key === '?'
          ? () => setOpen(true)
          : key === 'n'
            ? () => go('/documents/new')
            : null;
      if (!command) return;
      event.preventDefault();
      // "g d" goes to the documents; it must not set a due time as well.
      event.stopPropagation();
      command();
    };
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, [router]);
  return isOpen ? <KeyboardMap close={() => setOpen(false)} /> : null;
}
