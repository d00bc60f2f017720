/** Whether a UTF-16 unit is a space, a line break or nothing behind the end. */
export function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || unit === 0x202f || (unit >= 9 && unit <= 13) || Number.isNaN(unit);
}
