import { createElement } from 'react';
import { baseUrl } from '#lib/env/env';
import { buildClaimReview } from '#lib/publishing/claim-review';
import { findPublished } from '#lib/publishing/find-published';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { CheckPage, isHidden } from './check-page';
import { MissingPage } from './missing-page';
import { sendPage, type Theme, themeOf } from './send-page';
import { TombstonePage } from './tombstone-page';

/** Answers with a check or one of its versions, with its tombstone whatever version was asked for, or with "not found". */
export async function answerCheck(request: Request, slug: string, version?: string): Promise<Response> {
  const theme = themeOf(request);
  const asked = version === undefined ? undefined : readVersion(version);
  const found = isSlug(slug) && asked !== null ? await findPublished(slug, asked) : null;
  if (!found) return sendPage(request, { element: createElement(MissingPage, { theme }), status: 404, noIndex: true });
  if (found.state === 'taken-down') {
    return sendPage(request, { element: createElement(TombstonePage, { tombstone: found, theme }), status: 410, noIndex: true });
  }
  return sendCheck(request, found, { theme, isKeptApart: version !== undefined });
}

/** A version has an address of its own for whoever cites it; search and markup know the check by one address alone. */
function sendCheck(
  request: Request,
  check: PublishedCheck,
  { theme, isKeptApart }: { theme: Theme; isKeptApart: boolean },
): Promise<Response> {
  const origin = baseUrl();
  const noIndex = isKeptApart || isHidden(check);
  const claimReview = noIndex ? null : buildClaimReview(check, origin);
  const canonical = `${origin}/checks/${check.slug}`;
  return sendPage(request, { element: createElement(CheckPage, { check, theme, canonical, claimReview }), noIndex });
}

/** Anything else was never an address of a check, and is not asked of the database. */
function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 100;
}

function readVersion(asked: string): number | null {
  return /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : null;
}
