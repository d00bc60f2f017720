import { readFont } from '../../_page/fonts';

export const dynamic = 'force-dynamic';

/** The font files of the readers' pages, from the pinned font packages. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const font = await readFont((await params).file);
  if (!font) return new Response(null, { status: 404 });
  return new Response(font, {
    headers: {
      'Content-Type': 'font/woff2',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
