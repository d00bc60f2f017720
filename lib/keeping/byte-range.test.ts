import { expect, it } from 'vitest';
import { rangeOf } from '#lib/keeping/byte-range';

it('a player gets the part of a recording that it asks for', () => {
  expect(rangeOf(null, 100)).toBeNull();
  expect(rangeOf('bytes=0-', 100)).toEqual({ from: 0, to: 99 });
  expect(rangeOf('bytes=10-19', 100)).toEqual({ from: 10, to: 19 });
  expect(rangeOf('bytes=90-500', 100)).toEqual({ from: 90, to: 99 });
  expect(rangeOf('bytes=-30', 100)).toEqual({ from: 70, to: 99 });
  expect(rangeOf('bytes=-500', 100)).toEqual({ from: 0, to: 99 });
});

it('what is outside is refused, and what is no single range is ignored', () => {
  expect(['bytes=100-', 'bytes=100-200', 'bytes=-0'].map((header) => rangeOf(header, 100))).toEqual(
    Array(3).fill('unsatisfiable'),
  );
  expect(['bytes=0-1,4-5', 'bytes=9-3', 'lines=1-2', 'bytes=-'].map((header) => rangeOf(header, 100))).toEqual(
    Array(4).fill(null),
  );
});
