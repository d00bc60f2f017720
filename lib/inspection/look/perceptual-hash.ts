/** Width and height of the picture that is compared, in pixels. */
export const SIDE = 32;
/** So many frequencies each way tell pictures apart; all finer ones are lost when a picture is made smaller. */
const KEPT = 8;

/**
 * The perceptual hash of a picture and that of its mirror image, 64 bits each, hex: which of its lowest frequencies (DCT-II) are
 * above their median. Pictures that were made smaller, recompressed or brightened differ in few bits.
 * @param pixels SIDE by SIDE brightnesses, row by row.
 */
export function perceptualHash(pixels: ArrayLike<number>): { hash: string; mirrored: string } {
  const waves = frequenciesOf(pixels);
  // Turned over, every second frequency across is its own opposite.
  return { hash: bitsOf(waves), mirrored: bitsOf(waves.map((wave, i) => ((i % KEPT) % 2 === 0 ? wave : -wave))) };
}

function frequenciesOf(pixels: ArrayLike<number>): number[] {
  const waves: number[] = [];
  for (let down = 0; down < KEPT; down += 1)
    for (let across = 0; across < KEPT; across += 1) {
      let sum = 0;
      for (let y = 0; y < SIDE; y += 1)
        for (let x = 0; x < SIDE; x += 1) sum += (pixels[y * SIDE + x] ?? 0) * cosine(down, y) * cosine(across, x);
      // A flat picture has nothing but noise of the arithmetic here.
      waves.push(Math.abs(sum) < 1e-6 ? 0 : sum);
    }
  return waves;
}

function cosine(frequency: number, at: number): number {
  return Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * SIDE));
}

function bitsOf(waves: readonly number[]): string {
  // The first is the brightness of the whole.
  const sorted = waves.slice(1).toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const bits: bigint[] = waves.map((wave, i) => (i > 0 && wave > median ? 1n : 0n));
  return bits
    .reduce((all, bit) => (all << 1n) | bit, 0n)
    .toString(16)
    .padStart(16, '0');
}
