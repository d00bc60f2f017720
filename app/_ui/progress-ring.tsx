/** How much is signed, as a ring with the number in it; the words stand beside it. */
export function ProgressRing({ size, done, of }: { size: number; done: number; of: number }) {
  const radius = 40;
  const length = 2 * Math.PI * radius;
  const share = of > 0 ? done / of : 0;
  return (
    <svg width={size} height={size} viewBox="0 0 100 100" aria-hidden className="progress-ring shrink-0">
      <circle cx="50" cy="50" r={radius} fill="none" stroke="var(--line)" strokeWidth="12" />
      {share > 0 && (
        <circle
          cx="50"
          cy="50"
          r={radius}
          fill="none"
          stroke="var(--st-signed)"
          strokeWidth="12"
          strokeLinecap="butt"
          strokeDasharray={`${(share * length).toFixed(1)} ${length.toFixed(1)}`}
          transform="rotate(-90 50 50)"
        />
      )}
      <text x="50" y="51" textAnchor="middle" dominantBaseline="central" fill="var(--ink)" fontSize="30" fontWeight="600">
        {done}
      </text>
    </svg>
  );
}
