import { createElement } from 'react';
import { baseUrl } from '#lib/env/env';
import { buildClaimReview } from '#lib/publishing/claim-review';
import { findPublished } from '#lib/publishing/find-published';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { CheckPage, isHidden } from '../_page/check-page';
import { MissingPage } from '../_page/missing-page';
import { sendPage, type Theme, themeOf } from '../_page/send-page';
import { TombstonePage } from '../_page/tombstone-page';

export const dynamic = 'force-dynamic';

/** A published check, one of its earlier versions (?version=n), its tombstone, or "not found". Needs no sign-in. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const theme = themeOf(request);
  const version = readVersion(new URL(request.url).searchParams.get('version'));
  const found = isSlug(slug) && version !== 'unreadable' ? await findPublished(slug, version) : null;
  if (!found) return sendPage(request, { element: createElement(MissingPage, { theme }), status: 404, noIndex: true });
  if (found.state === 'taken-down') {
    return sendPage(request, { element: createElement(TombstonePage, { tombstone: found, theme }), status: 410, noIndex: true });
  }
  return sendCheck(request, found, theme);
}

function sendCheck(request: Request, check: PublishedCheck, theme: Theme): Promise<Response> {
  const origin = baseUrl();
  const noIndex = isHidden(check);
  const claimReview = noIndex ? null : buildClaimReview(check, origin);
  const canonical = `${origin}/checks/${check.slug}`;
  return sendPage(request, { element: createElement(CheckPage, { check, theme, canonical, claimReview }), noIndex });
}

/** Anything else was never an address of a check, and is not asked of the database. */
function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100;
}

function readVersion(asked: string | null): number | undefined | 'unreadable' {
  if (asked === null) return undefined;
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 'unreadable';
}
