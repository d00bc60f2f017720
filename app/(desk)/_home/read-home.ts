import type { SignedIn } from '#app/_server/session';
import { readAnswersDue } from '#lib/contacts/answers-due';
import type { Tx } from '#lib/db/connection';
import { countViews } from '#lib/queue/count-views';
import { readFirstSteps } from '#lib/queue/first-steps';
import { listClaims, type QueueRow } from '#lib/queue/list-claims';
import { countLineClaims } from '#lib/queue/list-line-claims';
import { type DocumentRow, listDocuments } from '#lib/queue/list-documents';
import type { QueueCondition } from '#lib/queue/row-conditions';
import type { ListClaims } from '#lib/claims/input';
import { type Role, STAGES } from '#lib/workflow/vocabulary';

export type BlockName =
  | 'sign'
  | 'objected'
  | 'twice'
  | 'answered'
  | 'stale'
  | 'back'
  | 'mentioned'
  | 'suggested'
  | 'displaced'
  | 'mine'
  | 'late'
  | 'assign'
  | 'take'
  | 'publish'
  | 'held'
  | 'wait';

export interface Block {
  name: BlockName;
  rows: QueueRow[];
  /** The queue with all of them. */
  href: string;
}

const MENTIONED = `/claims?condition=mentioned&stage=${STAGES.join(',')}`;

/** Documents beside the list. */
const DOCUMENTS = 5;
const ANSWERS = 8;

/** What keeps a signed claim from going out. */
const HINDRANCES: QueueCondition[] = ['on-hold', 'objection', 'displaced'];
const has = (condition: QueueCondition) => (row: QueueRow) => row.conditions.includes(condition);
const mayGoOut = ({ conditions }: QueueRow) => HINDRANCES.every((each) => !conditions.includes(each));
const not = (test: (row: QueueRow) => boolean) => (row: QueueRow) => !test(row);

/** What needs this person now, the most pressing first, with the desk's newest documents. */
export async function readHome(tx: Tx, person: SignedIn, now: Date) {
  const onlooker = { actor: { personId: person.personId, roles: person.roles }, now };
  const list: List = async (input) => (await listClaims(tx, onlooker, input)).claims;
  const blocks = [
    // Every stage: what was published may be asked about too.
    { name: 'mentioned' as const, rows: await list({ condition: 'mentioned', stage: [...STAGES] }), href: MENTIONED },
    ...(await blocksOfHolders(person.roles, list)),
    ...(await blocksOfEditor(person.roles, list)),
    ...(await blocksOfChecker(person.roles, list)),
  ];
  const found = withoutRepeats(blocks.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name)));
  return {
    blocks: found.filter(({ rows }) => rows.length > 0),
    counts: await countViews(tx, onlooker),
    answers: await readAnswersDue(tx, person.personId, ANSWERS),
    lines: await countLineClaims(tx, onlooker, {}),
    documents: dueFirst((await listDocuments(tx, {})).documents).slice(0, DOCUMENTS),
    steps: person.isDemo ? await readFirstSteps(tx, { personId: person.personId, since: person.startedAt }) : null,
  };
}

type List = (input: ListClaims) => Promise<QueueRow[]>;

const ORDER: readonly BlockName[] = [
  'sign',
  'objected',
  'twice',
  'stale',
  'answered',
  'back',
  'mentioned',
  'displaced',
  'suggested',
  'late',
  'mine',
  'assign',
  'take',
  'publish',
  'held',
  'wait',
];

/** What has a deadline and is in work, by deadline; then the newest. */
function dueFirst(documents: DocumentRow[]): DocumentRow[] {
  const due = documents.filter(({ deadlineAt, stage }) => deadlineAt !== null && (stage === 'in-work' || stage === 'incoming'));
  const rest = documents.filter((document) => !due.includes(document));
  return [...due.toSorted((a, b) => Date.parse(a.deadlineAt ?? '') - Date.parse(b.deadlineAt ?? '')), ...rest];
}

/** The head settles objections and looks at what was sent back twice; head and legal see what they hold. */
async function blocksOfHolders(roles: readonly Role[], list: List): Promise<Block[]> {
  const isHead = roles.includes('head');
  if (!isHead && !roles.includes('legal')) return [];
  const objected = isHead ? await list({ condition: 'objection' }) : [];
  const twice = isHead ? await list({ condition: 'sent-back-twice' }) : [];
  return [
    { name: 'objected', rows: objected, href: '/claims?condition=objection' },
    { name: 'twice', rows: twice, href: '/claims?condition=sent-back-twice' },
    { name: 'held', rows: await list({ condition: 'on-hold' }), href: '/claims?condition=on-hold' },
  ];
}

/** Editors sign, settle and assign; a head who is no editor sees what is late, to be assigned and to be published. */
async function blocksOfEditor(roles: readonly Role[], list: List): Promise<Block[]> {
  const isEditor = roles.includes('editor');
  if (!isEditor && !roles.includes('head')) return [];
  const signable = isEditor ? await list({ view: 'to-countersign' }) : [];
  const returned = isEditor ? await list({ stage: ['verdict', 'review'] }) : [];
  return [
    { name: 'sign', rows: signable.filter(not(has('stale'))), href: '/claims?view=to-countersign' },
    { name: 'stale', rows: signable.filter(has('stale')), href: '/claims?view=to-countersign' },
    { name: 'displaced', rows: await list({ condition: 'displaced' }), href: '/claims?condition=displaced' },
    { name: 'answered', rows: returned.filter(has('answered')), href: '/claims?stage=verdict,review' },
    { name: 'late', rows: await list({ view: 'overdue' }), href: '/claims?view=overdue' },
    { name: 'assign', rows: await list({ view: 'to-assign' }), href: '/claims?view=to-assign' },
    { name: 'publish', rows: (await list({ stage: ['signed-off'] })).filter(mayGoOut), href: '/claims?stage=signed-off' },
  ];
}

/** Checkers answer, source and rate; what nobody has they may take. */
async function blocksOfChecker(roles: readonly Role[], list: List): Promise<Block[]> {
  if (!roles.includes('checker')) return [];
  const mine = await list({ who: 'me', stage: ['assigned', 'sourcing', 'verdict'] });
  const isTaker = !roles.includes('editor') && !roles.includes('head');
  const displaced = isTaker ? await list({ who: 'me', condition: 'displaced' }) : [];
  return [
    { name: 'back', rows: mine.filter(has('sent-back')), href: '/claims?view=waiting-on-me' },
    ...(isTaker ? [{ name: 'displaced' as const, rows: displaced, href: '/claims?who=me&condition=displaced' }] : []),
    { name: 'suggested', rows: await list({ who: 'me', condition: 'suggested' }), href: '/claims?who=me&condition=suggested' },
    { name: 'mine', rows: mine.filter(not(has('sent-back'))), href: '/claims?view=waiting-on-me' },
    { name: 'take', rows: isTaker ? await list({ view: 'to-assign' }) : [], href: '/claims?view=to-assign' },
    { name: 'wait', rows: await list({ who: 'me', stage: ['review'] }), href: '/claims?who=me&stage=review' },
  ];
}

/** A claim stands once, where it presses most; that somebody is asked by name is another matter than its work. */
function withoutRepeats(blocks: Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.map((block) => {
    if (block.name === 'mentioned') return block;
    const rows = block.rows.filter(({ id }) => !seen.has(id));
    for (const { id } of rows) seen.add(id);
    return { name: block.name, rows, href: block.href };
  });
}
