CREATE TABLE "source_changes" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"evidence_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"url" text NOT NULL,
	"kind" text NOT NULL,
	"mark" text NOT NULL,
	"status" integer,
	"words" text,
	"proof" jsonb,
	"found_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"seen_by" uuid,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "source_changes_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "source_changes_kind" CHECK ("source_changes"."kind" in ('passage', 'gone', 'correction')),
	CONSTRAINT "source_changes_seen" CHECK (("source_changes"."seen_by" is null) = ("source_changes"."seen_at" is null))
);
--> statement-breakpoint
CREATE TABLE "watch_rules" (
	"desk_id" uuid NOT NULL,
	"every_days" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "watch_rules_desk_id_pk" PRIMARY KEY("desk_id"),
	CONSTRAINT "watch_rules_days" CHECK ("watch_rules"."every_days" in (0, 1, 3, 7, 30))
);
--> statement-breakpoint
CREATE TABLE "watched_pages" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"url" text NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"queued_at" timestamp (3) with time zone,
	"looked_at" timestamp (3) with time zone,
	"status" integer,
	"fault" text,
	"notes" jsonb,
	CONSTRAINT "watched_pages_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "watched_pages_url" UNIQUE("desk_id","url")
);
--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "source_changes" ADD CONSTRAINT "source_changes_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_changes" ADD CONSTRAINT "source_changes_seer" FOREIGN KEY ("desk_id","seen_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_rules" ADD CONSTRAINT "watch_rules_by" FOREIGN KEY ("desk_id","changed_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "source_changes_once" ON "source_changes" USING btree ("desk_id","claim_id","evidence_id","kind","mark") WHERE "source_changes"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "source_changes_open" ON "source_changes" USING btree ("desk_id","claim_id") WHERE "source_changes"."seen_at" is null;--> statement-breakpoint
CREATE INDEX "watched_pages_due" ON "watched_pages" USING btree ("desk_id","next_at");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('to-countersign', 'sent-back', 'stale', 'answered', 'objection', 'suggested', 'mentioned', 'assigned', 'reopened', 'correction', 'displaced', 'source-changed', 'wait-over', 'contact-due', 'due-soon', 'overdue', 'second-return', 'second-reopen', 'conflict', 'answer-noted', 'on-hold', 'released', 'objection-settled', 'suggestion-decided', 'countersigned', 'taken-down'));
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, what was found stays as it was found, and the queue.
alter table watched_pages enable row level security;
--> statement-breakpoint
alter table watched_pages force row level security;
--> statement-breakpoint
create policy desk_wall on watched_pages using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (next_at, queued_at, looked_at, status, fault, notes) on watched_pages to cs_app;
--> statement-breakpoint
alter table source_changes enable row level security;
--> statement-breakpoint
alter table source_changes force row level security;
--> statement-breakpoint
create policy desk_wall on source_changes using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (ended_at, seen_by, seen_at) on source_changes to cs_app;
--> statement-breakpoint
create trigger source_changes_stay before delete or truncate on source_changes for each statement execute function refuse_change();
--> statement-breakpoint
alter table watch_rules enable row level security;
--> statement-breakpoint
alter table watch_rules force row level security;
--> statement-breakpoint
create policy desk_wall on watch_rules using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (every_days, changed_by, changed_at) on watch_rules to cs_app;
--> statement-breakpoint
select pgboss.create_queue('watch-page', '{"policy": "standard", "retryLimit": 3, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 180}');
