import type { Page, Response } from 'playwright-core';

/** Where a page led: every address that was asked for in its place, redirects and those of its scripts too, and what answered. */
export interface Way {
  asked: string[];
  answers: Response[];
}

/** Takes down where a page leads from now on. */
export function followPage(page: Page, way: Way): void {
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) way.asked.push(request.url());
  });
  page.on('response', (response) => {
    const request = response.request();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) way.answers.push(response);
  });
}
