import { createHash } from 'node:crypto';

/** Leaf hashes of the eight inputs that Certificate Transparency implementations test with. */
export const CT_LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => createHash('sha256').update(Buffer.of(0)).update(Buffer.from(hex, 'hex')).digest(),
);

/** So many leaf hashes, no two alike; a longer list begins with the shorter one. */
export function manyLeaves(count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => createHash('sha256').update(`leaf ${i}`).digest());
}
