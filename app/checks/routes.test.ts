import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleCheck } from '#lib/publishing/check-page/sample-check';
import { findPublished } from '#lib/publishing/find-published';
import { listPublished } from '#lib/publishing/list-published';
import type { RatedFinding } from '#lib/publishing/published-check';
import { GET as getCheck } from './[slug]/route';
import { GET as getVersion } from './[slug]/versions/[version]/route';
import { GET as getFont } from './fonts/[file]/route';
import { GET as getHow } from './how/route';
import { GET as getList } from './route';
import { GET as getStyle } from './style.css/route';

vi.mock('#lib/publishing/find-published', () => ({ findPublished: vi.fn() }));
vi.mock('#lib/publishing/list-published', () => ({ listPublished: vi.fn() }));
vi.mock('#lib/env/env', () => ({ baseUrl: () => 'https://checks.example' }));

const CHECK = sampleCheck();

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(path, 'https://checks.example');
  const [, , slug = '', , version] = url.pathname.split('/');
  const request = new Request(url, { headers });
  if (version === undefined) return getCheck(request, { params: Promise.resolve({ slug }) });
  return getVersion(request, { params: Promise.resolve({ slug, version }) });
}

beforeEach(() => {
  vi.mocked(findPublished).mockReset().mockResolvedValue(CHECK);
  vi.mocked(listPublished).mockReset().mockResolvedValue([]);
});

describe('the address of a check', () => {
  it('answers with a page that allows no script, from any cache only after asking', async () => {
    const response = await ask('/checks/bridge');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none';(?!.*script-src)(?!.*unsafe)/);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('Vary')).toBe('Cookie');
    expect(response.headers.get('X-Robots-Tag')).toBeNull();
    expect(await response.text()).toMatch(/^<!doctype html><html lang="en"/);
  });

  it('answers 304 to a reader who has this very page', async () => {
    const tag = (await ask('/checks/bridge')).headers.get('ETag') ?? '';
    for (const asked of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await ask('/checks/bridge', { 'If-None-Match': asked });
      expect(again.status).toBe(304);
      expect(again.headers.get('ETag')).toBe(tag);
      expect(await again.text()).toBe('');
    }
    vi.mocked(findPublished).mockResolvedValue(sampleCheck({ summary: 'One word more.' }));
    expect((await ask('/checks/bridge', { 'If-None-Match': tag })).status).toBe(200);
  });

  it('takes the theme from the cookie, else leaves it to the system', async () => {
    expect(await (await ask('/checks/bridge', { Cookie: 'a=b; theme=dark' })).text()).toContain('data-theme="dark"');
    expect(await (await ask('/checks/bridge', { Cookie: 'theme="><script>' })).text()).not.toContain('data-theme');
  });

  it('shows an earlier version without markup and out of search', async () => {
    vi.mocked(findPublished).mockResolvedValue(sampleCheck({ latestVersion: 2 }));
    const response = await ask('/checks/bridge/versions/1');
    expect(findPublished).toHaveBeenCalledWith('bridge', 1);
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(await response.text()).not.toContain('ld+json');
  });

  it('sends the former address of a version on to its own', async () => {
    const response = await ask('/checks/bridge?version=1');
    expect([response.status, response.headers.get('Location')]).toEqual([308, 'https://checks.example/checks/bridge/versions/1']);
  });

  it('has one address in search: the current version under its number is not a second one', async () => {
    const response = await ask('/checks/bridge/versions/1');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    const page = await response.text();
    expect(page).not.toContain('ld+json');
    expect(page).not.toContain('You are reading version');
  });

  it('gives a check that was declared void no markup, and says so on top', async () => {
    const amendments = [{ kind: 'void' as const, note: 'The drawing was forged.', at: '2024-12-12T10:00:00.000Z', version: 1 }];
    vi.mocked(findPublished).mockResolvedValue(sampleCheck({ isVoid: true, amendments }));
    const page = await (await ask('/checks/bridge')).text();
    expect(page).not.toContain('ld+json');
    expect(page).toContain('Declared void on');
    expect(page).toContain('The drawing was forged.');
    expect(page).toContain(CHECK.summary);
  });

  it('gives a demonstration no markup', async () => {
    vi.mocked(findPublished).mockResolvedValue(sampleCheck({ isDemo: true }));
    const response = await ask('/checks/bridge');
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex');
    expect(await response.text()).not.toContain('ld+json');
  });

  it('answers 410 with the reason, and nothing of the check, once it was taken down', async () => {
    const { slug, desk, timeZone, publishedAt } = CHECK;
    const tombstone = {
      state: 'taken-down' as const,
      slug,
      desk,
      isDemo: false,
      timeZone,
      publishedAt,
      takenDownAt: '2024-12-12T09:00:00.000Z',
      reason: 'A court ordered it.',
    };
    vi.mocked(findPublished).mockResolvedValue(tombstone);
    const response = await ask('/checks/bridge');
    expect(response.status).toBe(410);
    const page = await response.text();
    expect(page).toContain('A court ordered it.');
    expect(page).not.toContain('ld+json');
    expect(page).not.toContain(CHECK.claim.headline);
  });

  it('answers 404 as a page, without asking the database for what cannot be an address', async () => {
    vi.mocked(findPublished).mockResolvedValue(null);
    expect((await ask('/checks/unknown')).status).toBe(404);
    vi.mocked(findPublished).mockClear();
    for (const path of [
      '/checks/A%00b',
      '/checks/..%2fx',
      `/checks/${'a'.repeat(101)}`,
      '/checks/bridge/versions/0',
      '/checks/bridge/versions/1e3',
    ]) {
      expect((await ask(path)).status).toBe(404);
    }
    expect(findPublished).not.toHaveBeenCalled();
  });
});

describe('the other addresses', () => {
  it('list the checks', async () => {
    const empty = await (await getList(new Request('https://checks.example/checks'))).text();
    expect(empty).toContain('No check has been published yet.');
    const lead = CHECK.findings[0] as RatedFinding;
    const { slug, publishedAt, modifiedAt, timeZone, summary } = CHECK;
    vi.mocked(listPublished).mockResolvedValue([
      {
        slug,
        deskName: 'Harbour desk',
        headline: CHECK.claim.headline,
        lead,
        summary,
        publishedAt,
        modifiedAt,
        isVoid: false,
        timeZone,
      },
    ]);
    const list = await (await getList(new Request('https://checks.example/checks'))).text();
    expect(list).toContain(`href="/checks/${slug}"`);
    expect(list).toContain('Altered');
  });

  it('explain every rating with its number', async () => {
    const page = await (await getHow(new Request('https://checks.example/checks/how'))).text();
    for (const word of ['Mostly true', 'Misleading', 'Fair paraphrase', 'Not confirmed']) expect(page).toContain(word);
    expect(page).not.toContain('Not checkable');
    expect(page).toMatch(/Half true<\/span><\/th><td class="number">3<\/td>/);
  });

  it('give the stylesheet for a year under its hash, and no font but the listed ones', async () => {
    const page = await (await ask('/checks/bridge')).text();
    const href = /\/checks\/style\.css\?v=[\w-]+/.exec(page)?.[0] ?? '';
    const hashed = getStyle(new Request(`https://checks.example${href}`));
    expect(hashed.headers.get('Cache-Control')).toContain('immutable');
    expect(getStyle(new Request('https://checks.example/checks/style.css')).headers.get('Cache-Control')).toBe('no-cache');
    const css = await hashed.text();
    const fonts = [...css.matchAll(/\/checks\/fonts\/([\w.-]+)/g)].map((match) => match[1] ?? '');
    expect(fonts.length).toBeGreaterThan(5);
    for (const file of fonts) expect((await font(file)).status, file).toBe(200);
    for (const file of ['../package.json', 'inter-latin-wght-normal.woff', 'inter-../x', ''])
      expect((await font(file)).status, file).toBe(404);
  });
});

function font(file: string): Promise<Response> {
  return getFont(new Request('https://checks.example/'), { params: Promise.resolve({ file }) });
}
