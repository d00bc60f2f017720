import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDesk } from '#lib/db/in-desk';
import { changePolicy } from '#lib/desks/change-policy';
import { changeTimeZone } from '#lib/desks/change-time-zone';
import { changePolicyInput, changeTimeZoneInput } from '#lib/desks/input';
import { readSettings } from '#lib/desks/read-settings';
import { claimsCsv } from '#lib/exports/claims-csv';
import { readSheet } from '#lib/exports/read-sheet';
import { countersign } from '#lib/signoff/countersign';
import { submitForReview } from '#lib/signoff/submit-for-review';
import { overrideGate } from '#lib/verdicts/override-gate';
import type { DeskRules } from '#lib/workflow/desk-rules';
import * as way from '../../scripts/trial-claim';
import { addTrialDocument, makeTrialDesk, openTrialDb, type TrialDesk, type TrialPerson } from '../../scripts/trial-desk';
import { answerOf } from '../../scripts/trial-door';

const { db, close } = openTrialDb();
afterAll(close);

let desk: TrialDesk;
let documentId: string;
beforeAll(async () => {
  desk = await makeTrialDesk(db, 'Desk with rules');
  documentId = await addTrialDocument(desk);
});

const settings = () => inDesk(desk, readSettings);

async function change(edit: (rules: DeskRules) => void, who: TrialPerson = 'hana') {
  const { version, byDepth, rules } = await settings();
  const changed = structuredClone(rules);
  edit(changed);
  return changePolicy(desk.as(who), { version, byDepth, rules: changed });
}

const submit = async (claimId: string) => submitForReview(desk.as('cleo'), await way.look(desk, claimId));
const pass = (claimId: string, gate: 'checklist' | 'evidence', who: TrialPerson = 'hana') =>
  overrideGate(desk.as(who), { claimId, gate, reason: 'The minutes are at the printer.' });

describe('the rules of the desk', () => {
  it('are the head’s to change, one version after the other', async () => {
    expect(await answerOf(change(({ contact }) => void (contact.deadlineHours = 48), 'edda'))).toBe('forbidden only_head');
    expect(await answerOf(change(() => undefined))).toBe('invalid nothingChanged');
    const { version, byDepth, rules } = await settings();
    await change(({ contact }) => void (contact.deadlineHours = 48));
    expect(await settings()).toMatchObject({ version: version + 1, rules: { contact: { deadlineHours: 48 } } });
    const late = changePolicy(desk.as('hera'), {
      version,
      byDepth,
      rules: { ...rules, search: { ...rules.search, line: false } },
    });
    expect(await answerOf(late)).toBe('conflict policyChanged');
  });

  it('judge what is submitted from then on, and touch no signature that was given', async () => {
    const signed = await way.bringTrialClaim(desk, documentId, 'signed-off');
    const drafted = await way.bringTrialClaim(desk, documentId, 'verdict');
    const { policyVersion } = await way.stateOf(desk, signed);
    await change(({ checklist }) => {
      checklist.descriptor.push({ code: 'own-minutes', words: 'The minutes were read', depths: ['standard'] });
    });
    expect(await way.stateOf(desk, signed)).toMatchObject({
      policyVersion: policyVersion + 1,
      facts: { signers: [desk.people.edda] },
    });
    await way.publishTrialClaim(desk, signed);
    expect(await answerOf(submit(drafted))).toBe('conflict checklistOpen');
    await change(({ checklist }) => void checklist.descriptor.pop());
    await submit(drafted);
  });

  it('ask for as many sources as they say, and for a reason only where it may do', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'verdict');
    await change(({ evidence }) => void Object.assign(evidence.standard, { primary: 2, mayExplain: false }));
    expect(await answerOf(submit(claimId))).toBe('conflict evidenceStrict');
    await change(({ evidence }) => void Object.assign(evidence.standard, { primary: 1, mayExplain: true }));
    await submit(claimId);
  });

  it('refuse what is not built, what is no sentence, and what is no time zone', async () => {
    const { version, byDepth, rules } = await settings();
    const errors = (input: object) =>
      changePolicyInput.safeParse({ version, byDepth, rules, ...input }).error?.issues.map(({ message }) => message);
    expect(errors({})).toBeUndefined();
    expect(errors({ byDepth: { ...byDepth, high: 'pair' } })).toEqual(['presetNotBuilt']);
    const item = { code: 'surprise', words: null, depths: [] };
    expect(errors({ rules: { ...rules, checklist: { ...rules.checklist, event: [item] } } })).toEqual(['checklistItemUnknown']);
    expect(changeTimeZoneInput.safeParse({ timeZone: 'Mars/Olympus' }).success).toBe(false);
    await changeTimeZone(desk.as('hana'), { timeZone: 'Europe/Warsaw' });
    expect(await settings()).toMatchObject({ timeZone: 'Europe/Warsaw' });
    expect(await answerOf(changeTimeZone(desk.as('edda'), { timeZone: 'Europe/Berlin' }))).toBe('forbidden only_head');
  });
});

describe('a gate that the head passes', () => {
  it('lets this one claim go to review, and is printed with its reason', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'verdict');
    const own = { code: 'own-printer', words: 'The proof was read', depths: ['standard' as const] };
    await change(({ checklist }) => void checklist.descriptor.push(own));
    expect(await answerOf(pass(claimId, 'checklist', 'edda'))).toBe('forbidden only_head');
    expect(await answerOf(pass(claimId, 'evidence'))).toBe('conflict gateNotOpen');
    await pass(claimId, 'checklist');
    expect(await answerOf(pass(claimId, 'checklist'))).toBe('conflict gateNotOpen');
    await submit(claimId);
    const other = await way.bringTrialClaim(desk, documentId, 'verdict');
    expect(await answerOf(submit(other))).toBe('conflict checklistOpen');
    await change(({ checklist }) => void checklist.descriptor.pop());
    const { claims } = await inDesk(desk, (tx) => readSheet(tx, documentId));
    expect(claims.find(({ id }) => id === claimId)?.overrides).toEqual([
      expect.objectContaining({ gate: 'checklist', name: 'hana', reason: 'The minutes are at the printer.' }),
    ]);
    expect(await inDesk(desk, (tx) => claimsCsv(tx, { documentId }))).toContain(
      'checklist by hana: The minutes are at the printer.',
    );
  });

  it('reaches neither who may sign nor what was signed', async () => {
    const claimId = await way.bringTrialClaim(desk, documentId, 'verdict');
    await change(({ evidence }) => void Object.assign(evidence.standard, { primary: 5, independent: 5 }));
    await pass(claimId, 'evidence', 'hera');
    await submit(claimId);
    await change(({ evidence }) => void Object.assign(evidence.standard, { primary: 1, independent: 2 }));
    const signature = await way.signatureFor(desk, claimId);
    const byMaker = { ...desk.as('cleo'), actor: { personId: desk.people.cleo, roles: ['checker' as const, 'editor' as const] } };
    expect(await answerOf(countersign(byMaker, signature))).toBe('forbidden makerCannotSign');
    const stale = { ...signature, seen: { ...signature.seen, verdictRev: 0 } };
    expect(await answerOf(countersign(desk.as('edda'), stale))).toBe('conflict staleRevision');
    await countersign(desk.as('edda'), signature);
  });
});
