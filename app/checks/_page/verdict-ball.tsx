import type { Mark } from '#lib/verdicts/scales';

/** A ball that fills with how much stands up; readable in grey, always beside its word. Takes the colour of the text. */
export function VerdictBall({ mark, size }: { mark: Mark | 'open'; size: number }) {
  return (
    <svg
      className="ball"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <Drawing mark={mark} />
    </svg>
  );
}

function Drawing({ mark }: { mark: Mark | 'open' }) {
  if (mark === 'full-tick') {
    return (
      <>
        <circle cx="8" cy="8" r="6.6" fill="currentColor" />
        <path className="on-ball" d="M5 8.2 7.2 10.4 11.2 5.9" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
      </>
    );
  }
  if (mark === 'dashed') {
    return (
      <>
        <circle cx="8" cy="8" r="6.6" strokeDasharray="2.4 2" />
        <path d="M6.3 6.5a1.75 1.75 0 1 1 2.5 1.6c-.6.3-.8.6-.8 1.2" strokeWidth="1.4" strokeLinecap="round" />
        <circle cx="8" cy="11.1" r=".85" fill="currentColor" stroke="none" />
      </>
    );
  }
  return (
    <>
      <circle cx="8" cy="8" r="6.6" />
      <Inside mark={mark} />
    </>
  );
}

/** Slices run clockwise from the top, as on a dial. */
const SLICES: Partial<Record<Mark, string>> = {
  'three-quarter': 'M8 8 8 2A6 6 0 1 1 2 8Z',
  half: 'M8 8 8 2A6 6 0 0 1 8 14Z',
  quarter: 'M8 8 8 2A6 6 0 0 1 14 8Z',
  'quarter-bang': 'M8 8 8 2A6 6 0 0 1 14 8Z',
};

function Inside({ mark }: { mark: Mark | 'open' }) {
  if (mark === 'empty-cross') return <path d="M5.7 5.7 10.3 10.3M10.3 5.7 5.7 10.3" strokeWidth="1.7" strokeLinecap="round" />;
  if (mark === 'open') return <path d="M5 8h.01M8 8h.01M11 8h.01" strokeWidth="1.7" strokeLinecap="round" />;
  return (
    <>
      <path d={SLICES[mark]} fill="currentColor" stroke="none" />
      {mark === 'quarter-bang' ? <path d="M5.6 6.6v2.4M5.6 11.2v.01" strokeWidth="1.4" strokeLinecap="round" /> : null}
    </>
  );
}
