import type { Question } from '#lib/workflow/vocabulary';
import { type Block, plainText } from '#lib/verdicts/rationale';

export interface RationaleParts {
  /** What stands before the first heading that names a question. */
  both: Block[];
  attribution: Block[];
  veracity: Block[];
}

/**
 * Divides a rationale under the two questions: a heading with the words of a question opens its part and is not repeated,
 * since the page prints the question with its rating there. Other headings stay where they are.
 */
export function splitRationale(blocks: readonly Block[], headings: Record<Question, string>): RationaleParts {
  const parts: RationaleParts = { both: [], attribution: [], veracity: [] };
  let open: keyof RationaleParts = 'both';
  for (const block of blocks) {
    const question = block.type === 'heading' ? questionNamed(plainText([block]), headings) : null;
    if (question) open = question;
    else parts[open].push(block);
  }
  return parts;
}

function questionNamed(heading: string, headings: Record<Question, string>): Question | null {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (plain(heading) === plain(headings.attribution)) return 'attribution';
  return plain(heading) === plain(headings.veracity) ? 'veracity' : null;
}
