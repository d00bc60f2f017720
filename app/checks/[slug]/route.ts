import { baseUrl } from '#lib/env/env';
import { answerCheck } from '../_page/answer-check';
import { versionPath } from '../_page/corrections';

export const dynamic = 'force-dynamic';

/** A published check, its tombstone, or "not found". Needs no sign-in. Versions were once asked for by ?version=n. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const version = new URL(request.url).searchParams.get('version');
  if (version && /^[1-9]\d{0,5}$/.test(version) && /^[a-z0-9-]+$/.test(slug)) {
    return Response.redirect(`${baseUrl()}${versionPath(slug, Number(version))}`, 308);
  }
  return answerCheck(request, slug);
}
