CREATE TABLE "file_checks" (
	"desk_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	"fault" text,
	"since" timestamp (3) with time zone,
	CONSTRAINT "file_checks_desk_id_sha256_pk" PRIMARY KEY("desk_id","sha256"),
	CONSTRAINT "file_checks_fault" CHECK ("file_checks"."fault" in ('missing', 'changed')),
	CONSTRAINT "file_checks_since" CHECK (("file_checks"."fault" is null) = ("file_checks"."since" is null))
);
--> statement-breakpoint
CREATE TABLE "nights" (
	"desk_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "nights_desk_id_day_pk" PRIMARY KEY("desk_id","day")
);
--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "file_checks" ADD CONSTRAINT "file_checks_file" FOREIGN KEY ("desk_id","sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_checks_faults" ON "file_checks" USING btree ("desk_id") WHERE "file_checks"."fault" is not null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('to-countersign', 'sent-back', 'stale', 'answered', 'objection', 'suggested', 'mentioned', 'assigned', 'reopened', 'correction', 'displaced', 'source-changed', 'copy-damaged', 'wait-over', 'contact-due', 'due-soon', 'overdue', 'second-return', 'second-reopen', 'conflict', 'answer-noted', 'on-hold', 'released', 'objection-settled', 'suggestion-decided', 'countersigned', 'taken-down'));
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, where claims rest on damaged copies, and the queue.
alter table file_checks enable row level security;
--> statement-breakpoint
alter table file_checks force row level security;
--> statement-breakpoint
create policy desk_wall on file_checks using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (checked_at, fault, since) on file_checks to cs_app;
--> statement-breakpoint
alter table nights enable row level security;
--> statement-breakpoint
alter table nights force row level security;
--> statement-breakpoint
create policy desk_wall on nights using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on nights to cs_app;
--> statement-breakpoint
create view damaged_copies with (security_invoker = true) as
select f.desk_id, e.claim_id, e.n, f.sha256, f.fault, f.since
from file_checks f
join lateral (
  select x.claim_id, x.evidence_id, x.n, x.rev from evidence_versions x
  where x.desk_id = f.desk_id and x.file_sha256 = f.sha256 and not x.is_removed
  union
  select x.claim_id, x.evidence_id, x.n, x.rev from captures k
  join source_versions s on s.desk_id = k.desk_id and s.capture_id = k.id
  join evidence_versions x on x.desk_id = s.desk_id and x.source_id = s.source_id and x.source_version = s.version and not x.is_removed
  where k.desk_id = f.desk_id and f.sha256 in (k.file_sha256, k.screenshot_sha256, k.pdf_sha256)
) e on not exists (select from evidence_versions l
  where l.desk_id = f.desk_id and l.claim_id = e.claim_id and l.evidence_id = e.evidence_id and l.rev > e.rev)
where f.fault is not null
union
select f.desk_id, c.claim_id, null, f.sha256, f.fault, f.since
from file_checks f
join contact_steps z on z.desk_id = f.desk_id and z.file_sha256 = f.sha256
join contacts k on k.desk_id = z.desk_id and k.id = z.contact_id
cross join lateral unnest(k.covers) as c (claim_id)
where f.fault is not null;
--> statement-breakpoint
grant select on damaged_copies to cs_app;
--> statement-breakpoint
select pgboss.create_queue('rehash-files', '{"policy": "standard", "retryLimit": 3, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 900}');
