import type { Around, Meant } from '#lib/extraction/reference/around';
import { isOutletName, outletAtHead, outletInDateline, townAtHead } from '#lib/extraction/reference/at-head';
import type { Item } from '#lib/extraction/reference/item';

const LAND = /^(?:town|city|island|village|county|district|borough|valley|parish)$/;
const OUTLET = /^(?:newspaper|paper|agency|station|channel|programme|magazine|site|website|outlet|publication)$/;

/** "this town" in a speech is where it was held; "this newspaper" is whose text it is. */
export function thisHere({ opener, head, words }: Item, around: Around): Meant | null {
  if (!/^(?:this|our)$/.test(opener ?? '') || words !== head) return null;
  const who = LAND.test(head) && around.isQuoted ? townAtHead(around.text) : OUTLET.test(head) ? ownOutlet(around) : null;
  return who === null ? null : { who, entity: around.discourse.byName.get(who) ?? null, how: 'description', sure: 'likely' };
}

/** The agency of the dateline, the paper of the first line, else the only one that the text names. */
function ownOutlet({ text, discourse }: Around): string | null {
  const told = outletInDateline(text) ?? outletAtHead(text);
  if (told !== null) return told;
  const [one, other] = [...discourse.byName.keys()].filter(isOutletName);
  return one !== undefined && other === undefined ? one : null;
}
