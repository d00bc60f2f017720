import { readArticles } from './corpus';
import { measure } from './measure';
import { attributionsOf } from './predict';

/** How the model's attributions agree with those of a labelled file; `measure` says how each figure is counted. */
export async function evaluateAttribution(file: string): Promise<object> {
  return measure(readArticles(file).map((article) => ({ proposed: attributionsOf(article), wanted: article.attributions })));
}
