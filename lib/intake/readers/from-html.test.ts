import { describe, expect, it } from 'vitest';
import { fromHtml } from '#lib/intake/readers/from-html';
import { trialPage } from '../../../scripts/trial-original';

const ARTICLE = [
  'The bridge is closed until spring',
  'The council of the valley decided on Monday that the old bridge over the river is closed for everybody until spring.',
  'It costs 52 million crowns, the mayor said, and nobody knows who is going to pay for all of that in the end.',
];
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const read = (html: string, { type = 'text/html; charset=utf-8', url = 'https://www.valleypost.example/n/12?x=1' } = {}) =>
  fromHtml(new TextEncoder().encode(html), { type, url });

describe('a page', () => {
  it('is read for its article, headline first, without what is on every page of the site', () => {
    expect(read(trialPage(ARTICLE)).text.split('\n\n')).toEqual(ARTICLE);
  });

  it('says by linked data who wrote it, for whom and when, on the day as it is written there', () => {
    const thing = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Valley Post' },
        {
          '@type': ['NewsArticle'],
          headline: ARTICLE[0],
          datePublished: '2026-03-02T23:30:00-05:00',
          dateModified: '2026-03-03',
          inLanguage: 'en',
          author: [{ '@type': 'Person', name: 'Ada  Byron' }, { name: 'Max Weir' }, 'https://example.org/nobody'],
          publisher: { '@type': 'Organization', name: 'Valley Post' },
        },
      ],
    };
    const { facts } = read(trialPage(ARTICLE, `${ld(thing)}<link rel="canonical" href="/n/12">`));
    expect(facts).toEqual({
      title: ARTICLE[0],
      byline: 'Ada Byron, Max Weir',
      publisher: 'Valley Post',
      publishedOn: '2026-03-02',
      modifiedOn: '2026-03-03',
      language: 'en-GB',
      canonical: 'https://www.valleypost.example/n/12',
    });
  });

  it('says so by Open Graph and meta elements else', () => {
    const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
    const head = [
      meta('og:title', `${ARTICLE[0]} - Valley Post`),
      meta('og:site_name', 'Valley Post'),
      meta('article:published_time', '2026-03-02T10:00:00Z'),
      '<meta name="author" content="Ada Byron">',
      ld({ '@type': 'BreadcrumbList' }),
      '<script type="application/ld+json">{broken</script>',
      '<link rel="canonical" href="https://elsewhere.example/copy">',
    ].join('');
    expect(read(trialPage(ARTICLE, head)).facts).toMatchObject({
      title: ARTICLE[0],
      byline: 'Ada Byron',
      publisher: 'Valley Post',
      publishedOn: '2026-03-02',
      modifiedOn: null,
      canonical: null,
    });
  });

  it('says nothing that it does not say', () => {
    const { facts } = read('<p>Only words, and of those there are so few that nobody would call it an article.</p>');
    expect(Object.values(facts).every((fact) => fact === null)).toBe(true);
    expect(read(trialPage(ARTICLE, '<meta name="date" content="2026-02-31">')).facts.publishedOn).toBeNull();
  });

  it('keeps line breaks, rows and lists as they are seen', () => {
    const { text } = read(`<body><h1>Fares</h1><p>One<br>two<br><br>three&nbsp;&amp; four</p>
      <table><tr><th>Year</th><th>Crowns</th></tr><tr><td>2026</td><td>12</td></tr></table><ul><li>a<li>b</ul></body>`);
    expect(text.split('\n\n')).toEqual(['Fares', 'One\ntwo', 'three & four', 'Year | Crowns', '2026 | 12', 'a', 'b']);
  });

  it('is read in the letters that its server, its mark or itself names', () => {
    const words = 'Мост закрыт до весны, и никто не знает, кто за всё это заплатит в конце концов.';
    const windows1251 = Uint8Array.from(words, (sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (sign === 'ё') return 0xb8;
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    const page = (head: string) =>
      Buffer.concat([Buffer.from(`<html><head>${head}</head><body><p>`), windows1251, Buffer.from('</p></body></html>')]);
    expect(fromHtml(page(''), { type: 'text/html; charset=windows-1251', url: '' }).text).toBe(words);
    expect(fromHtml(page('<meta charset="windows-1251">'), { type: 'text/html', url: '' }).text).toBe(words);
    expect(
      fromHtml(page('<meta http-equiv="Content-Type" content="text/html; charset=cp1251">'), {
        type: 'text/html; charset=nonsense',
        url: '',
      }).text,
    ).toBe(words);
  });
});
