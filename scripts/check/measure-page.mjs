import { gzipSync } from 'node:zlib';

/**
 * What a page makes the browser load before it can be used.
 * @param {string} html
 * @returns {{ scripts: string[], styles: string[], preloadedFonts: string[] }} addresses as they stand in the page
 */
export function listAssets(html) {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&');
  const isScript = (tag) => tag.startsWith('<script') && attribute(tag, 'src') && !/\snomodule/i.test(tag); // old browsers' polyfill
  const isStyle = (tag) => tag.startsWith('<link') && attribute(tag, 'rel') === 'stylesheet';
  const isFont = (tag) => tag.startsWith('<link') && attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === 'font';
  const unique = (list) => [...new Set(list)];
  return {
    scripts: unique(tags.filter(isScript).map((tag) => attribute(tag, 'src'))),
    styles: unique(tags.filter(isStyle).map((tag) => attribute(tag, 'href'))),
    preloadedFonts: unique(tags.filter(isFont).map((tag) => attribute(tag, 'href'))),
  };
}

/**
 * Kilobytes after gzip.
 * @param {Buffer} bytes
 */
export function gzipKilobytes(bytes) {
  return gzipSync(bytes, { level: 9 }).length / 1024;
}
