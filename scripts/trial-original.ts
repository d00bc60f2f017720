import { zipSync } from 'fflate';

const bytesOf = (words: string) => new TextEncoder().encode(words);
const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const OFFICE = 'http://schemas.openxmlformats.org';

/** A Word file of these paragraphs. */
export function trialDocx(paragraphs: readonly string[], more: Record<string, Uint8Array> = {}): Uint8Array {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${escape(words)}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': bytesOf(
      `<?xml version="1.0"?><Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD}"/></Types>`,
    ),
    '_rels/.rels': bytesOf(
      `<?xml version="1.0"?><Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': bytesOf(
      `<?xml version="1.0"?><w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });
}

/** A PDF with these lines on its pages, 14 points apart, an empty line for a gap; no lines make a page with nothing on it. */
export function trialPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const kids: number[] = [];
  for (const lines of pages) {
    const drawn = lines.map((line, at) =>
      line === '' ? '' : `BT /F1 11 Tf 60 ${760 - at * 14} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`,
    );
    const stream = drawn.join('\n');
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    kids.push(objects.length);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] >>`;
  return new Uint8Array(Buffer.from(assemble(objects), 'latin1'));
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** A page as a news site makes it: the article between what is on every page of the site. */
export function trialPage([title = '', ...paragraphs]: readonly string[], head = ''): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escape(title)} | Valley Post</title>${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<header><p>Valley Post</p></header>
<main><article><h1>${escape(title)}</h1>
${paragraphs.map((words) => `<p>${escape(words)}</p>`).join('\n')}
</article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">Bridge closed</a></li><li><a href="/b">Ferry fares rise</a></li></ul></aside>
<footer><p>Imprint</p><script>track()</script></footer></body></html>`;
}
