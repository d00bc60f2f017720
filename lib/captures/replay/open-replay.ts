import type { Tx } from '#lib/db/connection';
import type { Ctx } from '#lib/db/ctx';
import { missing } from '#lib/db/refusal';
import { env } from '#lib/env/env';
import { captureOf } from '#lib/captures/queries';
import { replayUrl } from '#lib/captures/replay/replay-place';
import { REPLAY_MS, replayKeyOf, sealGrant } from '#lib/captures/replay/replay-token';
import { readFile } from '#lib/keeping/read-file';

/**
 * The address that replays a capture of this desk, with a grant for that one file and half an hour. Refuses with `missing` where
 * there is no such capture, nothing of it is kept, or replaying is not set up.
 */
export async function openReplay(tx: Tx, { captureId }: { captureId: string }, { deskId, now }: Ctx): Promise<string> {
  const capture = await captureOf(tx, captureId);
  const at = replayUrl();
  if (!capture.fileSha256 || !at) throw missing();
  const { sha256, bytes } = await readFile(tx, capture.fileSha256);
  const until = new Date(now.getTime() + REPLAY_MS);
  const token = sealGrant({ deskId, captureId, sha256, bytes, until }, replayKeyOf(Buffer.from(env().MASTER_KEY, 'hex')));
  return addressOf({ at, token, page: capture.finalUrl ?? capture.requestedUrl });
}

/** As ReplayWeb.page reads its address: the archive in the query, the page to open behind the sign. */
function addressOf({ at, token, page }: { at: string; token: string; page: string }): string {
  const source = new URLSearchParams({ source: `${at}/capture/${token}/page.wacz` });
  return `${at}/?${source}#${new URLSearchParams({ view: 'replay', url: page })}`;
}
