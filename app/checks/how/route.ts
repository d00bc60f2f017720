import { createElement } from 'react';
import { baseUrl } from '#lib/env/env';
import { HowPage } from '../_page/how-page';
import { sendPage, themeOf } from '../_page/send-page';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return sendPage(request, {
    element: createElement(HowPage, { theme: themeOf(request), canonical: `${baseUrl()}/checks/how` }),
  });
}
