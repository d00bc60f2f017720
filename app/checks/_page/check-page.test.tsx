import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sampleCheck } from '#lib/publishing/check-page/sample-check';
import { buildClaimReview } from '#lib/publishing/claim-review';
import type { PublishedCheck } from '#lib/publishing/published-check';
import { CheckPage } from './check-page';

const ORIGIN = 'https://checks.example';

function html(check: PublishedCheck): string {
  const claimReview = buildClaimReview(check, ORIGIN);
  return renderToStaticMarkup(
    createElement(CheckPage, { check, theme: null, canonical: `${ORIGIN}/checks/${check.slug}`, claimReview }),
  );
}

/** The words of the page without its head and elements, as a reader takes them in. */
function words(check: PublishedCheck): string {
  return html(check)
    .replace(/^.*<body>/s, '')
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/[\s\u00a0]+/g, ' ');
}

describe('the page of a check', () => {
  it('says what was claimed, by whom, what we found and who stands behind it', () => {
    const text = words(sampleCheck());
    for (const part of [
      'Mira Holt said the new harbour bridge has ten lanes',
      'Attributed to Mira Holt , Minister of Transport, by The Example Courier on 6 December 2024.',
      'Was it said? Altered',
      'Is it true? Unproven',
      'The minister spoke of “several” lanes',
      '4 documents, 2 independent.',
      'Same origin as 1',
      'Found letter for letter in the kept copy',
      'Countersigned by Ilse Brandt, an editor who did not work on it, on 9 December 2024, 13:08.',
      'No answer so far.',
      'None so far.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says who was asked, by which way and when they answered, whether a log or free words noted it', () => {
    const asked = { kind: 'asked' as const, who: 'Eva Exemplar', words: 'Is it so?', askedOn: '2024-12-06' };
    const contacts = [
      { ...asked, role: 'Spokeswoman', organisation: 'Port', channel: 'in-person', answeredOn: '2024-12-07' },
      { ...asked, channel: 'courier' },
    ].map((contact) => ({ ...contact, outcome: 'disputed' as const, answer: 'No.' }));
    const text = words({ ...sampleCheck(), contacts });
    expect(text).toContain('Eva Exemplar, Spokeswoman, Port, in person on 6 December 2024: Is it so? They disputed it.');
    expect(text).toContain('Their answer, on 7 December 2024: No.');
    expect(text).toContain('Eva Exemplar, by courier on 6 December 2024: Is it so? They disputed it. Their answer: No.');
  });

  it('puts each part of the rationale under its question, the lead first', () => {
    const text = words(sampleCheck());
    const at = ['The transcript of the ministry', 'No drawing is public', 'The port authority counted'].map((part) =>
      text.indexOf(part),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    const truthFirst = words(sampleCheck({ lead: 'veracity' }));
    expect(truthFirst.indexOf('The port authority counted')).toBeLessThan(truthFirst.indexOf('The transcript of the ministry'));
  });

  it('leads every number of the rationale to a source', () => {
    const page = html(sampleCheck());
    const cited = [...page.matchAll(/class="cite" href="#(s\d+)"/g)].map((match) => match[1]);
    expect(cited).toHaveLength(4);
    for (const id of cited) expect(page).toContain(`<li id="${id}">`);
  });

  it('runs no script and styles nothing in place', () => {
    const page = html(sampleCheck());
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script type="application/ld+json">');
    expect(page).not.toMatch(/ style=| on[a-z]+=|<style/);
  });

  it('marks the words in their sentence', () => {
    expect(html(sampleCheck())).toContain('She disclosed that <mark>the bridge has ten lanes for everybody</mark>.');
  });

  it('says why an open finding is open, without a rating', () => {
    const [attribution] = sampleCheck().findings;
    const open = { question: 'veracity' as const, state: 'open' as const, because: 'the drawings are not public' };
    const text = words(sampleCheck({ findings: attribution ? [attribution, open] : [open] }));
    expect(text).toContain('Is it true? Open');
    expect(text).toContain('because the drawings are not public');
    expect(text).not.toContain('Unproven');
  });

  it('prints the original beside its rendering, and names the copy it was read in without giving it out', () => {
    const { claim } = sampleCheck();
    const sha256 = 'f'.repeat(64);
    const kept = {
      source: { id: 'a', version: 1, digest: 'b' },
      title: 'Стенограмма заседания',
      publisher: 'Совет порта',
      url: 'https://example.org/minutes',
      snapshotSha256: sha256,
      fileSha256: sha256,
      captureId: null,
      level: 'exact' as const,
    };
    const rendering = { language: 'ru', original: 'Десять полос', found: '12:40', fidelity: 'same' as const, note: '', kept };
    const check = sampleCheck({ claim: { ...claim, rendering } });
    expect(words(check)).toContain(
      'We keep a copy of the original: Стенограмма заседания , Совет порта . These words stand in it',
    );
    expect(html(check)).toContain('href="https://example.org/minutes"');
    expect(html(check)).not.toContain(sha256);
    const without = { ...rendering, kept: { ...kept, url: 'javascript:alert(1)', level: null } };
    expect(html(sampleCheck({ claim: { ...claim, rendering: without } }))).not.toMatch(/javascript:|stand in it/);
  });

  it('does not print the words of a translated text as the speaker’s own', () => {
    const { document } = sampleCheck();
    const translated = { ...document, translatedFrom: 'ru', translator: 'Example Translate', isMachineTranslated: true };
    const text = words(sampleCheck({ document: translated }));
    expect(text).toContain('machine translated from Russian');
    expect(text).toContain('machine translation from Russian by Example Translate');
    expect(text).toContain('It is not the speaker’s own wording');
  });

  it('warns of an old version and leads to the current one', () => {
    const page = html(sampleCheck({ version: 1, latestVersion: 2 }));
    expect(page).toContain('You are reading version 1');
    expect(page).toContain('name="robots" content="noindex"');
    expect(html(sampleCheck())).not.toContain('noindex');
  });

  it('says that a demonstration is one, and keeps it out of search', () => {
    const page = html(sampleCheck({ isDemo: true }));
    expect(page).toContain('Demonstration');
    expect(page).toContain('name="robots" content="noindex"');
  });

  it('keeps the text up during a re-check, and says that the signature does not count', () => {
    const text = words(sampleCheck({ underRecheck: { since: '2024-12-11T08:30:00.000Z', note: 'A late answer.' } }));
    expect(text).toContain('Under re-check since 11 December 2024, 09:30');
    expect(text).toContain('That signature no longer counts');
    expect(text).toContain('The minister spoke of “several” lanes');
  });

  it('lists corrections with their kind and links the versions before', () => {
    const amendments = [{ kind: 'rating' as const, note: 'We overlooked sheet 4.', at: '2024-12-12T10:00:00.000Z', version: 2 }];
    const check = sampleCheck({
      version: 2,
      latestVersion: 2,
      amendments,
      otherVersions: [{ version: 1, at: '2024-12-09T12:20:00.000Z' }],
    });
    expect(words(check)).toContain('12 December 2024, 11:00. Correction of the rating. We overlooked sheet 4.');
    expect(html(check)).toContain(`href="/checks/${check.slug}/versions/1"`);
  });

  it('links no address that is not http or https', () => {
    const check = sampleCheck();
    const [first] = check.sources;
    const evil = 'javascript:alert(1)';
    const page = html({
      ...check,
      sources: first ? [{ ...first, url: evil, fragmentUrl: evil }] : [],
      document: { ...check.document, url: evil },
      claim: { ...check.claim, claimant: { name: 'Mira Holt', role: null, kind: 'person', sameAs: [evil] } },
    });
    expect(page.replace(/<script.*?<\/script>/s, '')).not.toContain('javascript:');
  });

  it('shows whatever was written as text, in every field', () => {
    const hostile = fc.constantFrom(
      '</script><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='x",
      '<!--',
      '{who}',
      '<b>x</b>',
      '\u2028',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 40, maxLength: 40 }), (texts) => {
        let next = 0;
        const page = html(
          JSON.parse(JSON.stringify(sampleCheck()), (key, value) =>
            isFree(key, value) ? `${value} ${texts[next++ % texts.length]}` : value,
          ),
        );
        expect(page.match(/<script/g)).toHaveLength(1);
        const elements = page.replace(/<script.*?<\/script>/s, '').replace(/="[^"]*"/g, '=""');
        expect(elements).not.toMatch(/<img|<!--|<[^>]* on\w+=/);
        const markup = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
        expect(JSON.parse(markup)).toMatchObject({ '@type': 'ClaimReview' });
      }),
      // Each run draws a whole page.
      { numRuns: process.env.DEEP ? 200 : 60 },
    );
  });
});

const FREE = new Set([
  'headline',
  'line',
  'name',
  'role',
  'passage',
  'sentence',
  'title',
  'publisher',
  'reason',
  'summary',
  'rationale',
  'whyChosen',
  'who',
  'words',
  'answer',
  'author',
  'interest',
  'locator',
  'quote',
  'quoteNote',
  'contact',
]);

/** Fields that a person fills with words of their own; `role` is one only on the claimant. */
function isFree(key: string, value: unknown): value is string {
  return (
    FREE.has(key) &&
    typeof value === 'string' &&
    !(key === 'role' && /^(?:checker|editor|speaker|coverage|document)$/.test(value))
  );
}
