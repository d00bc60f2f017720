import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AttributionModel, type Relation } from '#lib/extraction/attribution/model/model';
import { unpackWeights } from '#lib/extraction/attribution/model/weights';
import type { Span } from '#lib/extraction/extraction';

export const WEIGHTS_FILE = 'lib/extraction/weights/attribution.bin';

let model: AttributionModel | undefined;

/**
 * Who says what in a stretch of English text, as the learned model sees it: source, cue and content with their places in UTF-16
 * units. The weights are read from the project's folder when they are first needed. Throws when they cannot be read.
 */
export function readAttributions(text: string, within: Span): Relation[] {
  model ??= new AttributionModel(unpackWeights(readFileSync(join(process.cwd(), WEIGHTS_FILE))));
  return model.read(text, within);
}
