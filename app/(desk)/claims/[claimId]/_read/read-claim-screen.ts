import { and, eq } from 'drizzle-orm';
import type { SignedIn } from '#app/_server/session';
import type { Tx } from '#lib/db/connection';
import { readHistory } from '#lib/audit/read-history';
import { readAssignablePeople } from '#lib/claims/assignable-people';
import { readLatest, readPictures } from '#lib/captures/queries';
import { readWorkingCopy } from '#lib/claims/read-working-copy';
import { claims } from '#lib/claims/schema';
import { readAskable } from '#lib/contacts/read-askable';
import { readDiscussion } from '#lib/discussion/read-discussion';
import { readEarlierCopies } from '#lib/evidence/earlier-copies';
import { findAlike, readInspections } from '#lib/inspection/queries';
import { readRemoved } from '#lib/keeping/retention/removed-copies';
import { listMembers, memberNames } from '#lib/people/queries';
import { readRenderings, showOriginal } from '#lib/renderings/queries';
import { type ClaimPage, readClaimPage } from '#lib/publishing/read-claim-page';
import { readVault } from '#lib/vault/read-vault';
import { isVaultOpen } from '#lib/vault/seal';
import type { Content } from '../_view/changes-since';
import { readContentAt } from './read-content-at';
import { readDocumentContext, versionToRead } from './read-document-context';

export type ClaimScreen = Awaited<ReturnType<typeof readClaimScreen>>;

/** Everything one person sees of one claim: the claim, the text around it, who did what, and what changed since they looked. */
export async function readClaimScreen(tx: Tx, person: SignedIn, claimId: string) {
  const actor = { personId: person.personId, roles: person.roles };
  const page = await readClaimPage(tx, { deskId: person.deskId, actor }, claimId);
  const mayAssign = page.decisions.assign.allowed || page.decisions['hand-over'].allowed;
  const { claim, words } = page;
  const [document, names, history, workingCopy, accepted, assignable, discussion, members, askable, renderings, copies] =
    await Promise.all([
      readDocumentContext(tx, { documentId: claim.documentId, version: await versionToRead(tx, claim, words) }),
      memberNames(tx),
      readHistory(tx, { streamId: claimId }),
      readWorkingCopy(tx, person.personId, claimId),
      readAccepted(tx, claimId),
      mayAssign ? readAssignablePeople(tx, { now: new Date(), documentId: claim.documentId }) : Promise.resolve([]),
      readDiscussion(tx, claimId, person.personId),
      listMembers(tx),
      page.decisions.ask.allowed
        ? readAskable(tx, { id: claimId, documentId: claim.documentId, claimant: words.claimant })
        : Promise.resolve([]),
      readRenderings(tx, claimId),
      readCopies(tx, page),
    ]);
  const people = members
    .filter(({ personId }) => personId !== person.personId)
    .map(({ personId, name }) => ({ id: personId, name }));
  return {
    page,
    document,
    names,
    history,
    workingCopy,
    accepted,
    assignable,
    discussion,
    people,
    askable,
    renderings: await Promise.all(renderings.map(async (each) => ({ ...each, shown: await showOriginal(tx, each) }))),
    vault: { entries: await readVault(tx, claimId, actor), isOpen: isVaultOpen() },
    ...copies,
    base: await readBase(tx, page, person.personId),
  };
}

/** What is known of the copies that it rests on: what was found in files and what was captured, and what became of others. */
async function readCopies(tx: Tx, page: ClaimPage) {
  const { evidence } = page;
  const [pictures, latest, removed, earlier] = await Promise.all([
    readPictures(
      tx,
      evidence.flatMap(({ captureId }) => captureId ?? []),
    ),
    readLatest(
      tx,
      evidence.filter(({ captureId }) => !captureId).flatMap(({ url }) => url ?? []),
    ),
    readRemoved(tx, copiesOf(page)),
    readEarlierCopies(tx, evidence),
  ]);
  const hashes = [...evidence.flatMap(filesIn), ...pictures.values()];
  const [found, alike] = await Promise.all([readInspections(tx, hashes), findAlike(tx, hashes)]);
  return { pictures, latest, removed, earlier, found, alike };
}

/** Every copy that its sources and answers name. */
function copiesOf({ evidence, contacts }: ClaimPage): (string | null)[] {
  const sources = evidence.flatMap((item) => [...filesIn(item), item.snapshotSha256]);
  return [...sources, ...contacts.flatMap(({ steps }) => steps.map(({ fileSha256 }) => fileSha256))];
}

function filesIn({ fileSha256, recording }: ClaimPage['evidence'][number]): string[] {
  return [fileSha256, recording?.sha256].flatMap((sha256) => sha256 ?? []);
}

async function readAccepted(tx: Tx, claimId: string) {
  const [row] = await tx
    .select({ by: claims.acceptedBy, at: claims.acceptedAt })
    .from(claims)
    .where(and(eq(claims.id, claimId)));
  return row ?? null;
}

/** The state of the claim a reviewer measures changes from. */
export interface ReviewBase {
  at: Date;
  /** Set when it is this person's own signature that was overtaken, not only a look. */
  isSignature: boolean;
  verdictRev: number;
  content: Content;
}

/** What this person saw or signed last, whichever is later; null for somebody who has not looked yet. */
async function readBase(tx: Tx, page: ClaimPage, personId: string): Promise<ReviewBase | null> {
  const { look, signOffs, claim } = page;
  const mine = signOffs.find((signOff) => signOff.personId === personId && signOff.round === claim.round);
  const isSignature = mine !== undefined && (!look || mine.at >= look.at);
  const base = isSignature ? mine : look;
  if (!base) return null;
  return { at: base.at, isSignature, verdictRev: base.verdictRev, content: await readContentAt(tx, claim.id, base) };
}
