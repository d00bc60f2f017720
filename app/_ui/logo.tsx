/** The desk's mark: two ticks, one over the other. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden className="shrink-0">
      <rect width="24" height="24" rx="6.5" fill="var(--ink)" />
      <path
        d="M5.2 12.6c1.200 1.100 2.300 2.800 3 4.700 1.700-4.400 4.400-8 8-10.800"
        fill="none"
        stroke="var(--bg)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M12.400 17.400c1-2.400 3-5.600 6.400-8.200"
        fill="none"
        stroke="var(--bg)"
        strokeOpacity=".55"
        strokeWidth="1.700"
        strokeLinecap="round"
      />
    </svg>
  );
}
