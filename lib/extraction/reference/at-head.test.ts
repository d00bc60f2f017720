import { describe, expect, it } from 'vitest';
import {
  committeeAtHead,
  institutionAtHead,
  isOutletName,
  meetingAtHead,
  officeAtHead,
  outletInDateline,
} from '#lib/extraction/reference/at-head';

describe('the name of a paper or a station', () => {
  it.each(['Radio Lindow', 'Evening Packet', 'Northmere Herald', 'BBC', 'Reuters', 'Sunday Times', 'Channel 4', 'Daily Courier'])(
    'is %s',
    (name) => expect(isOutletName(name)).toBe(true),
  );
  it.each([
    'Press',
    'News',
    'Post Office Inquiry',
    'Star Inn',
    'Mail Rail',
    'Daily Briefing',
    'Press Conference',
    'Andrew Star Show',
  ])('is not %s', (name) => expect(isOutletName(name)).toBe(false));
});

describe('a committee at the head of its record', () => {
  it.each([
    ['Home Affairs Committee, 3 March 2026', 'Home Affairs Committee'],
    ['The Public Accounts Committee\nOral evidence', 'Public Accounts Committee'],
    ['HEALTH AND CARE COMMITTEE\nTuesday', 'Health and Care Committee'],
    ['Minister Tells Committee: Tax Will Rise', null],
    ['Mayor Ann Lowe Defends Council', null],
  ])('%s', (head, name) => expect(committeeAtHead(head)).toBe(name));

  it('is no institution where the line is a headline', () => {
    expect(institutionAtHead('Minister Tells Committee: Tax Will Rise')).toBeNull();
    expect(institutionAtHead('University of Harrowmere: Opening of the year')).toBe('University of Harrowmere');
  });
});

describe('whose meeting it is', () => {
  it.each([
    ['Dock Workers, annual conference, Lund', 'Dock Workers'],
    ['Bank of Lund, Annual General Meeting', 'Bank of Lund'],
    ['Ann Lowe, annual general meeting of Orvik', 'Orvik'],
    ['Rally in Lund, May Day 2026', null],
  ])('%s', (head, name) => expect(meetingAtHead(head)).toBe(name));
});

describe('what whoever speaks is', () => {
  it.each([
    ['Remarks by the Minister for Energy, Lund, 3 May 2026', 'minister for energy'],
    ['Speech by Ann Lowe, Minister for Energy, at the depot', 'minister for energy'],
    ['Speech by Ann Lowe, 3 May 2026', null],
  ])('%s', (head, office) => expect(officeAtHead(head)).toBe(office));
});

describe('the agency of a dateline', () => {
  it.each([
    ['KASTRINA, May 14 (Egeo Press) – Hotel workers', 'Egeo Press'],
    ['LUND (Reuters) - The bank', 'Reuters'],
    ['Lund, 3 May (Orla News) — The bank', 'Orla News'],
    ['Anna Lowe (Labour) - Member for Lund', null],
    ['The board (Lund) – a long story', null],
    ['Report by Ann Lowe (Photo: AP) – the quay', null],
  ])('%s', (head, agency) => expect(outletInDateline(head)).toBe(agency));
});
