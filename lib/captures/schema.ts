import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deskColumn, moment, wordsIn } from '#lib/db/columns';
import {
  CAPTURE_METHODS,
  CAPTURE_STATES,
  CAPTURE_STEPS,
  type CaptureMethod,
  type CaptureState,
  type CaptureStep,
  type CaptureWarning,
} from '#lib/captures/vocabulary';
import type { CapturedFacts } from '#lib/captures/captured-facts';
import { files, snapshots } from '#lib/keeping/schema';
import { members } from '#lib/people/schema';

/** A page of the web as it was at one moment, or why it could not be kept. What has ended never changes again. */
export const captures = pgTable(
  'captures',
  {
    deskId: deskColumn(),
    id: uuid('id').notNull(),
    requestedUrl: text('requested_url').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: moment('asked_at').notNull(),
    state: text('state').$type<CaptureState>().notNull().default('queued'),
    step: text('step').$type<CaptureStep>(),
    /** How often some worker took it up. */
    tries: integer('tries').notNull().default(0),
    /** Why it was refused or failed: a code with a sentence in messages/en/captures.json. */
    fault: text('fault'),
    stoppedBy: uuid('stopped_by'),
    startedAt: moment('started_at'),
    endedAt: moment('ended_at'),
    method: text('method').$type<CaptureMethod>(),
    /** As the browser or fetcher named itself to the server. */
    agent: text('agent'),
    finalUrl: text('final_url'),
    /** The HTTP status of the last answer. */
    status: integer('status'),
    /** The addresses that led to the last one, with the status each answered. */
    chain: jsonb('chain').$type<{ url: string; status: number }[]>().notNull().default([]),
    warnings: jsonb('warnings').$type<CaptureWarning[]>().notNull().default([]),
    title: text('title'),
    /** What else the page says about itself in its head; null where it was not read. */
    pageFacts: jsonb('page_facts').$type<CapturedFacts>(),
    /** The words of the page, from which quotes are proven. */
    textSha256: text('text_sha256'),
    /** The capture itself: WACZ, or the file that stood at the address. */
    fileSha256: text('file_sha256'),
    screenshotSha256: text('screenshot_sha256'),
    pdfSha256: text('pdf_sha256'),
    /** What stood at the address where that is a recording itself, in sound or film. */
    recordingSha256: text('recording_sha256'),
  },
  (t) => [
    primaryKey({ columns: [t.deskId, t.id] }),
    foreignKey({ name: 'captures_asker', columns: [t.deskId, t.askedBy], foreignColumns: [members.deskId, members.personId] }),
    foreignKey({
      name: 'captures_stopper',
      columns: [t.deskId, t.stoppedBy],
      foreignColumns: [members.deskId, members.personId],
    }),
    foreignKey({
      name: 'captures_text',
      columns: [t.deskId, t.textSha256],
      foreignColumns: [snapshots.deskId, snapshots.sha256],
    }),
    foreignKey({ name: 'captures_file', columns: [t.deskId, t.fileSha256], foreignColumns: [files.deskId, files.sha256] }),
    foreignKey({
      name: 'captures_screenshot',
      columns: [t.deskId, t.screenshotSha256],
      foreignColumns: [files.deskId, files.sha256],
    }),
    foreignKey({ name: 'captures_pdf', columns: [t.deskId, t.pdfSha256], foreignColumns: [files.deskId, files.sha256] }),
    foreignKey({
      name: 'captures_recording',
      columns: [t.deskId, t.recordingSha256],
      foreignColumns: [files.deskId, files.sha256],
    }),
    check('captures_state', sql`${t.state} in (${sql.raw(wordsIn(CAPTURE_STATES))})`),
    check('captures_step', sql`${t.step} in (${sql.raw(wordsIn(CAPTURE_STEPS))})`),
    check('captures_method', sql`${t.method} in (${sql.raw(wordsIn(CAPTURE_METHODS))})`),
    // What is captured is kept: without its file it would be a word only.
    check('captures_kept', sql`${t.state} <> 'captured' or (${t.fileSha256} is not null and ${t.endedAt} is not null)`),
    index('captures_address').on(t.deskId, t.requestedUrl, t.askedAt),
    index('captures_under_way').on(t.deskId, t.askedAt).where(sql`${t.state} in ('queued', 'capturing')`),
  ],
);
