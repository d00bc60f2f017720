import { readDocument } from '#lib/candidates/read-document';
import { inDesk } from '#lib/db/in-desk';
import { database, type Tx } from '#lib/db/connection';
import { listMembers, type Member } from '#lib/people/queries';
import { countViews } from '#lib/queue/count-views';
import { listDocuments } from '#lib/queue/list-documents';
import { type BlockPieces, documentPieces } from '#app/(desk)/claims/[claimId]/_view/document-pieces';

export interface DemoPerson extends Member {
  toSign: number;
  toDo: number;
}

export interface Demo {
  people: DemoPerson[];
  claims: number;
  /** The beginning of the article, with its claims. */
  excerpt: BlockPieces[];
}

const PARAGRAPHS = 2;
/** Who has something to sign is drawn first. */
const ORDER = ['editor', 'checker', 'head', 'legal', 'observer'] as const;

/** The demo desk as the door shows it: who sits there, what waits for each, how its article begins. */
export function readDemo(deskId: string, now: Date): Promise<Demo> {
  return inDesk({ db: database(), deskId }, async (tx) => {
    const people: DemoPerson[] = [];
    for (const member of await listMembers(tx)) {
      const counts = await countViews(tx, { actor: member, now });
      people.push(
        Object.assign(member, { toSign: counts['to-countersign'], toDo: counts['waiting-on-me'] - counts['to-countersign'] }),
      );
    }
    const rank = ({ roles }: Member) =>
      roles.includes('head') ? ORDER.indexOf('head') : ORDER.findIndex((role) => roles.includes(role));
    return {
      people: people.toSorted((a, b) => rank(a) - rank(b) || a.roles.length - b.roles.length || b.toSign - a.toSign),
      ...(await readArticle(tx)),
    };
  });
}

async function readArticle(tx: Tx): Promise<{ claims: number; excerpt: BlockPieces[] }> {
  const [document] = (await listDocuments(tx, {})).documents;
  if (!document) return { claims: 0, excerpt: [] };
  const { text, blocks, claims } = await readDocument(tx, document.id);
  const places = claims.flatMap(({ id, number, place, stage, sentBackAt, staleAt }) => {
    if (!place) return [];
    const mark = staleAt ? 'stale' : sentBackAt ? 'sent-back' : stage;
    return [{ id, number, ...place, mark }];
  });
  const pieces = documentPieces({ text, blocks, claims: places, activeId: '' });
  return { claims: claims.length, excerpt: pieces.filter(({ paragraph }) => paragraph !== null).slice(0, PARAGRAPHS) };
}
