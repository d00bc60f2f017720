import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../launch/project.mjs';

const MOST_PAGES = 120;

/**
 * Follows links from the home screen until one address of each kind of screen was seen.
 * @param {import('@playwright/test').APIRequestContext} request signed in
 * @param {string} base
 * @param {string[]} further paths to which no link leads yet
 * @returns {Promise<{ screens: { route: string, url: string, html: string }[], unreached: string[], publicUrls: string[] }>}
 */
export async function crawlScreens(request, base, further) {
  const routes = readScreenRoutes();
  const crawl = { routes, seen: new Map(), known: new Set(['/', ...further]), open: ['/', ...further], publicUrls: new Set() };
  for (let visits = 0; crawl.open.length > 0 && visits < MOST_PAGES && !isComplete(crawl); visits += 1) {
    await visit(crawl, { request, base, path: takeNext(crawl) });
  }
  const unreached = routes.map(({ name }) => name).filter((name) => !crawl.seen.has(name));
  return { screens: [...crawl.seen.values()], unreached, publicUrls: [...crawl.publicUrls] };
}

function isComplete({ routes, seen, publicUrls }) {
  return seen.size === routes.length && publicUrls.size > 1;
}

async function visit({ routes, seen, known, open, publicUrls }, { request, base, path }) {
  const html = await readScreen(request, base + path);
  if (!html) return;
  const route = matchRoute(routes, path)?.name;
  if (!seen.has(route)) seen.set(route, { route, url: path, html });
  for (const link of listLinks(html, base).filter((each) => !known.has(each))) {
    known.add(link);
    if (/^\/checks(\/|$)/.test(link)) publicUrls.add(link);
    else if (matchRoute(routes, link)) open.push(link);
  }
}

/** The pages of the built app that people see signed in; doors are left when signed in, handlers have no scripts. */
function readScreenRoutes() {
  const manifest = JSON.parse(readFileSync(join(PROJECT, '.next', 'app-path-routes-manifest.json'), 'utf8'));
  return Object.entries(manifest)
    .filter(([file]) => /^\/\((desk|print)\)\/(.*\/)?page$/.test(file))
    .map(([, name]) => ({ name, pattern: patternOf(name) }))
    .sort((a, b) => a.name.split('[').length - b.name.split('[').length); // /claims/new before /claims/[claimId]
}

function patternOf(route) {
  const parts = route.split('/').map((part) => (part.startsWith('[') ? '[^/]+' : part.replaceAll('.', '\\.')));
  return new RegExp(`^${parts.join('/')}/?$`);
}

function matchRoute(routes, path) {
  return routes.find(({ pattern }) => pattern.test(path.split('?')[0]));
}

function takeNext({ open, routes, seen }) {
  const fresh = open.findIndex((path) => !seen.has(matchRoute(routes, path)?.name));
  return open.splice(Math.max(fresh, 0), 1)[0];
}

async function readScreen(request, url) {
  const answer = await request.get(url, { maxRedirects: 0 });
  return answer.status() === 200 && (answer.headers()['content-type'] ?? '').includes('text/html') ? answer.text() : null;
}

function listLinks(html, base) {
  const links = [...html.matchAll(/<a\b[^>]*\shref="([^"#]+)/g)].map(([, href]) => href.replaceAll('&amp;', '&'));
  return links
    .filter((href) => URL.canParse(href, base))
    .map((href) => new URL(href, base))
    .filter(({ origin }) => origin === base)
    .map(({ pathname, search }) => pathname + search);
}
