import type { Page } from '@playwright/test';

/** What the browser says about a refused request; the answer itself is judged below. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Listens to pages for what a person would not see: errors in the console, breaches of the content policy, answers of 500. */
export function watch(): { add: (page: Page) => void; faults: string[] } {
  const faults: string[] = [];
  const add = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' && !REFUSED.test(message.text())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
    // What only tries whether it may run code from a string is stopped without a word in the console.
    page.on('request', (request) => {
      if (request.url().endsWith('/api/csp-report')) faults.push(`content policy: ${request.postData()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 500) faults.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
    });
  };
  return { add, faults };
}
