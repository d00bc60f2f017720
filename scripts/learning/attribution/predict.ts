import { readAttributions } from '#lib/extraction/attribution/model/read-attributions';
import type { Span } from '#lib/extraction/extraction';
import { readArticles, type Article, type Attribution, type Points } from './corpus';

/** Prints what the model says of each text of a file, in its order: `{id, attributions}`, spans in code points. */
export async function predictAttribution(file: string): Promise<void> {
  for (const article of readArticles(file)) {
    console.log(JSON.stringify({ id: article.id, attributions: attributionsOf(article) }));
  }
}

/** The relations of a text with their spans in Unicode code points, as the data has them. */
export function attributionsOf({ text }: Pick<Article, 'text'>): Attribution[] {
  const points = pointsOf(text);
  const placed = (spans: Span[]) => spans.map(({ start, end }): Points => [points[start]!, points[end]!]);
  return readAttributions(text, { start: 0, end: text.length }).map(({ source, cue, content }) => ({
    source: placed(source),
    cue: placed(cue),
    content: placed(content),
  }));
}

/** For each UTF-16 unit of a text, and for its end, how many code points come before. */
function pointsOf(text: string): Int32Array {
  const points = new Int32Array(text.length + 1);
  let unit = 0;
  let point = 0;
  for (const char of text) {
    points.fill(point, unit, unit + char.length);
    unit += char.length;
    point += 1;
  }
  points[unit] = point;
  return points;
}
