import { describe, expect, it } from 'vitest';
import { gzipKilobytes, listAssets } from './measure-page.mjs';

const html = `<!DOCTYPE html><html><head>
<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>
<link rel="preload" href="/_next/static/inter.woff2" as="font" crossorigin="" type="font/woff2"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/one.js"/>
<script src="/_next/static/one.js" async="" nonce="x"></script><script src="/_next/static/one.js" async=""></script>
<script src="/_next/static/polyfills.js" noModule=""></script><script nonce="x">inline()</script></head></html>`;

describe('measuring a page', () => {
  it('counts each script once, without the polyfill, preloads and inline code', () => {
    expect(listAssets(html)).toEqual({
      scripts: ['/_next/static/one.js'],
      styles: ['/_next/static/a.css'],
      preloadedFonts: ['/_next/static/inter.woff2'],
    });
  });

  it('counts kilobytes after gzip', () => {
    expect(gzipKilobytes(Buffer.alloc(100_000))).toBeLessThan(1);
  });
});
