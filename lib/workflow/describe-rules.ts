import { type ChecklistItem, type DeskRules } from '#lib/workflow/desk-rules';
import { CLAIM_KINDS, type ClaimKind, DEPTHS, type Depth } from '#lib/workflow/vocabulary';

/** One thing that changes, as the code of a sentence with what it is about. */
export interface RuleChange {
  code:
    | 'evidence'
    | 'explainOn'
    | 'explainOff'
    | 'searchOn'
    | 'searchOff'
    | 'otherSideOn'
    | 'otherSideOff'
    | 'contactOn'
    | 'contactOff'
    | 'deadline'
    | 'itemOn'
    | 'itemOff'
    | 'order';
  depth?: Depth;
  kind?: ClaimKind;
  item?: ChecklistItem;
  numbers?: Record<string, number>;
}

/** What is different from now on, one sentence for each change: the head reads it before saving. */
export function describeChanges(before: DeskRules, after: DeskRules): RuleChange[] {
  return [
    ...DEPTHS.flatMap((depth) => changesAtDepth(before, after, depth)),
    ...contactChanges(before.contact, after.contact),
    ...CLAIM_KINDS.flatMap((kind) => checklistChanges(before, after, kind)),
  ];
}

function changesAtDepth(before: DeskRules, after: DeskRules, depth: Depth): RuleChange[] {
  const [was, is] = [before.evidence[depth], after.evidence[depth]];
  const { primary, independent } = is;
  const counts = was.primary !== primary || was.independent !== independent;
  return [
    ...(counts ? [{ code: 'evidence' as const, depth, numbers: { primary, independent } }] : []),
    ...turned(was.mayExplain, is.mayExplain, 'explain', depth),
    ...turned(before.search[depth], after.search[depth], 'search', depth),
    ...turned(before.otherSide[depth], after.otherSide[depth], 'otherSide', depth),
  ];
}

function turned(was: boolean, is: boolean, about: 'explain' | 'search' | 'otherSide', depth: Depth): RuleChange[] {
  return was === is ? [] : [{ code: is ? `${about}On` : `${about}Off`, depth }];
}

function contactChanges(before: DeskRules['contact'], after: DeskRules['contact']): RuleChange[] {
  const { isAsked, deadlineHours: hours } = after;
  return [
    ...(before.isAsked === isAsked ? [] : [{ code: isAsked ? ('contactOn' as const) : ('contactOff' as const) }]),
    ...(before.deadlineHours === hours ? [] : [{ code: 'deadline' as const, numbers: { hours } }]),
  ];
}

function checklistChanges(before: DeskRules, after: DeskRules, kind: ClaimKind): RuleChange[] {
  const [was, is] = [before.checklist[kind], after.checklist[kind]];
  const added = is.filter((item) => !was.some((old) => sameItem(old, item)));
  const gone = was.filter((item) => !is.some((now) => now.code === item.code && now.depths.length > 0));
  const isReordered = added.length === 0 && gone.length === 0 && was.some((item, i) => is[i]?.code !== item.code);
  return [
    ...added.filter(({ depths }) => depths.length > 0).map((item) => ({ code: 'itemOn' as const, kind, item })),
    ...gone.map((item) => ({ code: 'itemOff' as const, kind, item })),
    ...(isReordered ? [{ code: 'order' as const, kind }] : []),
  ];
}

function sameItem(one: ChecklistItem, other: ChecklistItem): boolean {
  return one.code === other.code && one.words === other.words && one.depths.join() === other.depths.join();
}
