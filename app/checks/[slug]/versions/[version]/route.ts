import { answerCheck } from '../../../_page/answer-check';

export const dynamic = 'force-dynamic';

/** One version of a check as it was published, marked when another took its place. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string; version: string }> },
): Promise<Response> {
  const { slug, version } = await params;
  return answerCheck(request, slug, version);
}
