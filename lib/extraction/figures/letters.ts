/** Latin, Greek and Cyrillic letters and accents; degree and percent signs stand alone and count as signs. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit | 32) >= 97 && (unit | 32) <= 122;
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x370) return unit !== 0xd7 && unit !== 0xf7;
  // Signs of the dram, the taka, the baht and the riel.
  if (unit === 0x58f || unit === 0x9f3 || unit === 0xe3f || unit === 0x17db) return false;
  return unit < 0x2000 || (unit >= 0x2c00 && unit < 0x2e00) || unit >= 0xa640;
}
