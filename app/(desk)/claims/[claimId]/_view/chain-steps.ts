import { chainForReading } from '#lib/claims/chain-for-reading';
import type { ChainLink } from '#lib/claims/claim-content';
import type { Fidelity } from '#lib/workflow/vocabulary';

export interface ChainStep {
  role: ChainLink['role'];
  /** Null stands for "this document", which the screen names in its own words. */
  who: string | null;
  under: string | null;
  proof: 'proven' | 'open' | 'doubtful';
  /** Code of the sentence that says what is proven or missing. */
  code: 'saidOn' | 'noDate' | 'sourceKept' | 'notFound' | 'notRead' | 'read' | 'differs' | 'paragraph' | 'ownVoice';
  params: Record<string, string | number>;
}

export interface ChainFacts {
  /** As stored, outermost first. */
  chain: readonly ChainLink[];
  claimant: string | null;
  claimantRole: string | null;
  saidOn: string | null;
  translation: { from: string; by: string | null; read: { by: string; fidelity: Fidelity } | null } | null;
  paragraph: number;
  sources: readonly { n: number; publisher: string; author: string | null; isProven: boolean }[];
}

/** The hands a statement went through as a person reads them, from the mouth to this page, each with what proves it. */
export function chainSteps(facts: ChainFacts): ChainStep[] {
  const links = withEnds(facts);
  return links.map((link) => ({ ...link, ...STEPS[link.role](facts, link) }));
}

type Link = Pick<ChainStep, 'role' | 'who' | 'under'>;
type Proof = Pick<ChainStep, 'proof' | 'code' | 'params'>;

/** A stored chain may leave out what goes without saying: who spoke, the machine that translated, the page itself. */
function withEnds({ chain, claimant, claimantRole, translation }: ChainFacts): Link[] {
  const inner = chainForReading(chain).flatMap((link): Link[] => {
    if (link.role === 'document') return [];
    const under = link.role === 'speaker' && link.who === claimant ? (claimantRole ?? link.note) : link.note;
    return [{ role: link.role, who: link.who, under: under || null }];
  });
  const speaks = inner.some(({ role }) => role === 'speaker');
  const first: Link[] = claimant && !speaks ? [{ role: 'speaker', who: claimant, under: claimantRole }] : [];
  const translates = inner.some(({ role }) => role === 'translation');
  const machine: Link[] = translation && !translates ? [{ role: 'translation', who: translation.by, under: null }] : [];
  return [...first, ...inner, ...machine, { role: 'document', who: null, under: null }];
}

const STEPS: Record<ChainLink['role'], (facts: ChainFacts, link: Link) => Proof> = {
  speaker: ({ saidOn }) => (saidOn ? proven('saidOn', { day: saidOn }) : open('noDate')),
  coverage: ({ sources }, { who }) => {
    const source = sources.find((each) => each.isProven && (isSame(each.publisher, who) || isSame(each.author, who)));
    return source ? proven('sourceKept', { n: source.n }) : open('notFound');
  },
  translation: ({ translation }) => {
    const params = { from: translation?.from ?? '', by: translation?.read?.by ?? '' };
    if (!translation?.read) return { proof: 'doubtful', code: 'notRead', params };
    return translation.read.fidelity === 'same' ? proven('read', params) : { proof: 'doubtful', code: 'differs', params };
  },
  document: ({ paragraph, claimant }) => proven(claimant ? 'paragraph' : 'ownVoice', { n: paragraph }),
};

function isSame(name: string | null, who: string | null): boolean {
  return name !== null && who !== null && name.trim().toLowerCase() === who.trim().toLowerCase();
}

function proven(code: Proof['code'], params: Proof['params'] = {}): Proof {
  return { proof: 'proven', code, params };
}

function open(code: Proof['code']): Proof {
  return { proof: 'open', code, params: {} };
}
