import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeclared, readManifest, readMutations } from './_trial/read-manifest';
import { sampleInputs } from './_trial/sample-input';

const { entries, others } = await readManifest();
const declared = await readDeclared();
const mutations = await readMutations();

// Doors for people who have no desk, or none yet. Whoever adds one here opens it to strangers.
const BY_ANYONE = ['acceptInvitation', 'resetPassword', 'startDesk'];
const BY_SESSION = ['confirmPassword', 'endAllSessions', 'endSession', 'switchDesk'];

const RATING = ['saveVerdict', 'recordForGate', 'editSigned', 'submitForReview', 'withdrawFromReview'];
const SIGNING = ['countersign', 'countersignMany', 'returnToChecker', 'answerPoint', 'settlePoint', 'reopenClaim'];
const PUBLISHING = ['publishCheck', 'correctCheck', 'takeDownCheck'];
// Asked for the password again after twelve hours: what is signed, what goes out, and who may do so.
const FRESH = ['countersign', 'countersignMany', ...PUBLISHING, 'changeRoles', 'removePerson', 'invitePerson', 'makeResetLink'];

const verbsBy = (by: string) => mutations.flatMap(({ handler }) => (handler.declares.by === by ? [handler.declares.verb] : []));

describe('the routes of the API', () => {
  it('are all made by route() or read(), and export nothing else', () => {
    expect(entries.length).toBeGreaterThan(40);
    const undeclared = entries.filter(({ handler }) => !handler.declares).map(({ method, path }) => `${method} ${path}`);
    expect(undeclared).toEqual([]);
    expect(others).toEqual([]);
  });

  it('change something by POST and PUT only, each by a verb with a name', () => {
    const methods = new Set(entries.map(({ method }) => method));
    expect([...methods].toSorted()).toEqual(['GET', 'POST', 'PUT']);
    expect(mutations.filter(({ handler }) => !/^[a-z]\w+$/.test(handler.declares.verb)).map(({ path }) => path)).toEqual([]);
  });

  it('that change something name each verb once', () => {
    const verbs = mutations.map(({ handler }) => handler.declares.verb);
    expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([]);
  });

  it('are for a person at a desk, but for the doors that are listed', () => {
    expect(verbsBy('anyone').toSorted()).toEqual(BY_ANYONE);
    expect(verbsBy('session').toSorted()).toEqual(BY_SESSION);
    expect(declared.filter(({ method, handler }) => method === 'GET' && handler.declares.by !== 'person')).toEqual([]);
  });

  it('let only a person rate, sign, return, publish and correct', () => {
    const byPerson = verbsBy('person');
    expect([...RATING, ...SIGNING, ...PUBLISHING].filter((verb) => !byPerson.includes(verb))).toEqual([]);
  });

  it('ask for a fresh session where something is signed, goes out, or changes who may do so', () => {
    const fresh = mutations.filter(({ handler }) => handler.declares.fresh).map(({ handler }) => handler.declares.verb);
    expect(FRESH.filter((verb) => !fresh.includes(verb))).toEqual([]);
  });

  it('take an input whose every field is named', () => {
    const open = declared.filter(({ handler: { declares } }) => {
      const [sample] = sampleInputs(declares.input);
      const isTaken = declares.input.safeParse(sample).success;
      return !isTaken || declares.input.safeParse({ ...sample, surprise: 1 }).success;
    });
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });
});

describe('outside /api/v1', () => {
  it('there is only signing in, health, what browsers report, the way to localhost, and no for the rest', () => {
    const folders = readdirSync(join(import.meta.dirname), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const doors = folders.map(({ name }) => name).filter((name) => !name.startsWith('_'));
    expect(doors.toSorted()).toEqual(['[...missing]', 'auth', 'csp-report', 'health', 'localhost', 'v1']);
  });
});
