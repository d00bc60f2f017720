import { describe, expect, it } from 'vitest';
import { barOf } from '#lib/claims/vocabulary';

describe('what stands against giving somebody claims', () => {
  const bars = [
    { documentId: 'speech', by: 'assigneeHasConflict' as const },
    { documentId: 'article', by: 'assigneeIsAuthor' as const },
  ];

  it('is no role as checker first, then having written the text, then a conflict declared', () => {
    expect(barOf({ isChecker: false, bars }, ['article'])).toBe('assigneeNotChecker');
    expect(barOf({ isChecker: true, bars }, ['speech', 'article'])).toBe('assigneeIsAuthor');
    expect(barOf({ isChecker: true, bars }, ['speech'])).toBe('assigneeHasConflict');
  });

  it('is nothing for other documents', () => {
    expect(barOf({ isChecker: true, bars }, ['post'])).toBeNull();
    expect(barOf({ isChecker: true, bars }, [])).toBeNull();
  });
});
