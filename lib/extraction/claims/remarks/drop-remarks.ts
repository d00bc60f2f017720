import type { Reading } from '#lib/extraction/reading';

/** Takes the remarks of a sentence out of what is proposed; what they point at is kept for the claim that follows. */
export function dropRemarks(reading: Reading, from: number): void {
  if (reading.remarks.size === 0) return;
  for (const candidate of reading.candidates.splice(from)) {
    if (!reading.remarks.has(candidate)) {
      reading.candidates.push(candidate);
      continue;
    }
    reading.nonClaims.push({ start: candidate.start, end: candidate.end, reason: 'opinion' });
    reading.waiting.push(...candidate.coreferences.map((each) => ({ ...each, isOpen: false })));
  }
  reading.remarks.clear();
}
