import { describe, expect, it } from 'vitest';
import { writeCsv } from '#lib/exports/csv';

describe('CSV', () => {
  it('quotes what would end a cell or a line, and doubles quotes', () => {
    expect(writeCsv(['a', 'b'], [['x, y', 'said "no"\nagain']])).toBe('\uFEFFa,b\r\n"x, y","said ""no""\nagain"\r\n');
  });

  it('lets no text run as a formula, and leaves numbers and empty cells as they are', () => {
    expect(writeCsv(['a'], [['=1+1'], ['+49 30'], ['-x'], ['@home'], ['\tx'], [-4], [null]])).toBe(
      "\uFEFFa\r\n'=1+1\r\n'+49 30\r\n'-x\r\n'@home\r\n'\tx\r\n-4\r\n\r\n",
    );
  });
});
