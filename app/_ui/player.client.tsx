'use client';
import { useEffect, useRef, useState } from 'react';
import { Play } from 'lucide-react';
import type { Moments } from '#lib/keeping/locator';

interface Props {
  /** The address of the recording, with the moments in its fragment. */
  address: string;
  isFilm: boolean;
  /** What is played, for whoever does not see it. */
  label: string;
  /** From when to when the words stand; the player waits there. */
  moments: Moments | null;
  /** What the button says that goes back there, and what stands below where the browser cannot play this kind. */
  words: { there: string; fault: string };
}

/** Plays a kept recording from the place that is cited, and comes back there at a press however far somebody listened on. */
export function Player({ address, isFilm, label, moments, words }: Props) {
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const end = useRef<number | null>(null);
  const [isFaulty, setFaulty] = useState(false);
  // It may have failed before this page woke up.
  useEffect(() => setFaulty(Boolean(media.current?.error)), []);
  const shared = {
    ref: media,
    src: address,
    controls: true,
    preload: 'metadata',
    'aria-label': label,
    onError: () => setFaulty(true),
    onTimeUpdate: stopAtEnd,
  } as const;

  function stopAtEnd() {
    if (end.current === null || !media.current || media.current.currentTime < end.current) return;
    end.current = null;
    media.current.pause();
  }

  function playThere(there: Moments) {
    const element = media.current;
    if (!element) return;
    // Chromium loses a jump that begins before the last one has ended, and then plays nothing at all.
    if (element.seeking) return element.addEventListener('seeked', () => playThere(there), { once: true });
    end.current = there.to;
    element.currentTime = there.from;
    // What keeps it from playing is said by the error of the element itself.
    void element.play().catch(() => undefined);
  }

  if (isFaulty) return <p className="mt-1.5 text-xs font-medium text-sourcing">{words.fault}</p>;
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5">
      {isFilm ? (
        <video {...shared} playsInline className="max-h-80 w-full rounded-md bg-sunk" />
      ) : (
        <audio {...shared} className="h-9 min-w-0 flex-1 basis-56" />
      )}
      {moments ? (
        <button type="button" className="btn btn-sm" onClick={() => playThere(moments)}>
          <Play size={12} aria-hidden />
          {words.there}
        </button>
      ) : null}
    </div>
  );
}
