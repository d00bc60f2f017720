import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, citationsIn, plainText, readRationale } from '#lib/verdicts/rationale';
import { rationaleHtml } from '#lib/verdicts/rationale-html';
import { splitRationale } from '#lib/verdicts/split-rationale';

const MARKUP = { href: (n: number) => `#s${n}`, label: (n: number) => `Source ${n}` };

function html(markdown: string): string {
  return rationaleHtml(readRationale(markdown), MARKUP);
}

const CITE = (n: number) => `<a class="cite" href="#s${n}" aria-label="Source ${n}">${n}</a>`;

describe('a rationale', () => {
  it.each([
    ['paragraphs', 'One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['emphasis', 'He *said* it **twice**.', '<p>He <em>said</em> it <strong>twice</strong>.</p>'],
    ['a citation', 'So it reads.[1]', `<p>So it reads.${CITE(1)}</p>`],
    ['two citations', 'So it reads.[2][13]', `<p>So it reads.${CITE(2)}${CITE(13)}</p>`],
    ['a citation inside emphasis', '*so [1]*', `<p><em>so ${CITE(1)}</em></p>`],
    [
      'a link',
      '[the law](https://example.org/law)',
      '<p><a href="https://example.org/law" rel="noopener nofollow">the law</a></p>',
    ],
    ['a list', '- one\n- two[1]', `<ul><li><p>one</p></li><li><p>two${CITE(1)}</p></li></ul>`],
    ['a list that starts at 3', '3. one\n4. two', '<ol start="3"><li><p>one</p></li><li><p>two</p></li></ol>'],
    ['a quotation', '> as it says', '<blockquote><p>as it says</p></blockquote>'],
    ['a heading of any depth', '##### What we found', '<h3>What we found</h3>'],
    ['a line break', 'one\\\ntwo', '<p>one<br>two</p>'],
  ])('may hold %s', (_what, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it.each([
    ['HTML', '<b>bold</b>', '<p>&lt;b&gt;bold&lt;/b&gt;</p>'],
    ['a script', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    [
      'an image',
      '![map](https://example.org/a.png)',
      '<p>!<a href="https://example.org/a.png" rel="noopener nofollow">map</a></p>',
    ],
    ['code', '`x` and\n\n    y', '<p>`x` and</p><p>y</p>'],
    ['a rule', '---', '<p>---</p>'],
    ['a script address', '[press](javascript:alert(1))', '<p>press</p>'],
    ['a data address', '[press](data:text/html,x)', '<p>press</p>'],
    ['an address without host', '[press](//example.org)', '<p>press</p>'],
    [
      'a redefined citation',
      'Proof.[1]\n\n[1]: https://evil.example',
      `<p>Proof.${CITE(1)}</p><p>${CITE(1)}: https://evil.example</p>`,
    ],
  ])('leaves %s as plain text', (_what, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('keeps citations out of links, which cannot nest', () => {
    expect(html('[see [1] there](https://example.org/)')).toBe(
      '<p><a href="https://example.org/" rel="noopener nofollow">see [1] there</a></p>',
    );
  });

  it('does not run away with deep nesting', () => {
    const deep = `${'> '.repeat(3000)}x`;
    expect(html(deep).match(/<blockquote>/g)).toHaveLength(6);
    expect(html(deep)).toContain('x');
    expect(html(`${'*a '.repeat(500)}${'*'.repeat(500)}`)).toContain('a');
  });
});

describe('citations', () => {
  it('are listed once each, in order of mention', () => {
    expect(citationsIn('a[3] b[1][3]\n\n- c[12]\n\n> d[2]')).toEqual([3, 1, 12, 2]);
  });

  it.each(['[0]', '[1234]', '[01]', '[a]', '[1](https://example.org)', '[ 1 ]', 'see 1'])('are not %s', (text) => {
    expect(citationsIn(text)).toEqual([]);
  });
});

describe('the plain words', () => {
  it('leave out marks and numbers', () => {
    expect(plainText(readRationale('# H\n\nHe *said*[1] so.\n\n- a\n- b\n\n> c'))).toBe('H\nHe said so.\na\nb\nc');
  });
});

describe('the two parts', () => {
  const headings = { attribution: 'Was it said?', veracity: 'Is it true?' };

  it('are divided by headings that name the questions', () => {
    const blocks = readRationale('Both.\n\n## Was it said?\n\nYes.[1]\n\n### Where\n\nAstana.\n\n## is it true\n\nNo.');
    const parts = splitRationale(blocks, headings);
    expect(plainText(parts.both)).toBe('Both.');
    expect(plainText(parts.attribution)).toBe('Yes.\nWhere\nAstana.');
    expect(plainText(parts.veracity)).toBe('No.');
  });

  it('are one when no heading names a question', () => {
    const parts = splitRationale(readRationale('One.\n\nTwo.'), headings);
    expect(parts).toMatchObject({ attribution: [], veracity: [] });
    expect(parts.both).toHaveLength(2);
  });
});

describe('whatever is written', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '<script>',
        '</script>',
        '<img src=x onerror=alert(1)>',
        '](javascript:alert(1))',
        '[a](',
        '"><svg/onload=x>',
        '&lt;',
        '`',
        '```\n',
        '> ',
        '- ',
        '\n\n',
        '    ',
        '[1]',
        '[1]: javascript:x',
        '![',
        '<a href="javascript:x">',
        'https://a"b\'c',
        '<https://x.example/"onclick=>',
        '\\',
        '&#60;',
      ),
    ),
    { maxLength: 25 },
  );

  it('only allowed elements and addresses come out', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const out = html(pieces.join(''));
        const rest = out.replace(
          /<\/?(?:p|h3|ul|ol|li|blockquote|em|strong)>|<ol start="\d+">|<br>|<\/a>|<a class="cite" href="#s\d+" aria-label="Source \d+">|<a href="https?:\/\/[^"<>']*" rel="noopener nofollow">/g,
          '',
        );
        expect(rest).not.toMatch(/[<>"']/);
      }),
      { numRuns: process.env.DEEP ? 2000 : 500 },
    );
  });

  it('all citations that are listed are drawn, and no others', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const markdown = pieces.join('');
        const drawn = [...html(markdown).matchAll(/class="cite" href="#s(\d+)"/g)].map((match) => Number(match[1]));
        expect(citationsIn(markdown)).toEqual([...new Set(drawn)]);
      }),
      { numRuns: process.env.DEEP ? 500 : 150 },
    );
  });

  it('the tree is plain data', () => {
    fc.assert(
      fc.property(hostile, (pieces) => {
        const tree: Block[] = readRationale(pieces.join(''));
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
      }),
      { numRuns: 300 },
    );
  });
});
