import { createElement } from 'react';
import { baseUrl } from '#lib/env/env';
import { listPublished } from '#lib/publishing/list-published';
import { ListPage } from './_page/list-page';
import { sendPage, themeOf } from './_page/send-page';

export const dynamic = 'force-dynamic';

/** All published checks of the desks of this house, demonstrations left out. */
export async function GET(request: Request): Promise<Response> {
  const items = await listPublished();
  return sendPage(request, {
    element: createElement(ListPage, { items, theme: themeOf(request), canonical: `${baseUrl()}/checks` }),
  });
}
