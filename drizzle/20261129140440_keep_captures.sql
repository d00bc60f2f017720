CREATE TABLE "captures" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"requested_url" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"step" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"fault" text,
	"stopped_by" uuid,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	"method" text,
	"agent" text,
	"final_url" text,
	"status" integer,
	"chain" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"title" text,
	"text_sha256" text,
	"file_sha256" text,
	"screenshot_sha256" text,
	"pdf_sha256" text,
	CONSTRAINT "captures_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "captures_state" CHECK ("captures"."state" in ('queued', 'capturing', 'captured', 'refused', 'failed', 'gone', 'stopped')),
	CONSTRAINT "captures_step" CHECK ("captures"."step" in ('opening', 'reading', 'picturing', 'packing')),
	CONSTRAINT "captures_method" CHECK ("captures"."method" in ('browser', 'fetch')),
	CONSTRAINT "captures_kept" CHECK ("captures"."state" <> 'captured' or ("captures"."file_sha256" is not null and "captures"."ended_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "files" DROP CONSTRAINT "files_type";--> statement-breakpoint
ALTER TABLE "source_versions" ADD COLUMN "capture_id" uuid;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_asker" FOREIGN KEY ("desk_id","asked_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_stopper" FOREIGN KEY ("desk_id","stopped_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_text" FOREIGN KEY ("desk_id","text_sha256") REFERENCES "public"."snapshots"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_file" FOREIGN KEY ("desk_id","file_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_screenshot" FOREIGN KEY ("desk_id","screenshot_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_pdf" FOREIGN KEY ("desk_id","pdf_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "captures_address" ON "captures" USING btree ("desk_id","requested_url","asked_at");--> statement-breakpoint
CREATE INDEX "captures_under_way" ON "captures" USING btree ("desk_id","asked_at") WHERE "captures"."state" in ('queued', 'capturing');--> statement-breakpoint
ALTER TABLE "source_versions" ADD CONSTRAINT "source_versions_capture" FOREIGN KEY ("desk_id","capture_id") REFERENCES "public"."captures"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_type" CHECK ("files"."type" in ('application/pdf', 'image/png', 'image/jpeg', 'audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/wav', 'audio/ogg', 'text/plain', 'text/markdown', 'text/html', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/wacz+zip'));
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, an end that stays, and the queue.
alter table captures enable row level security;
--> statement-breakpoint
alter table captures force row level security;
--> statement-breakpoint
create policy desk_wall on captures using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (state, step, tries, fault, stopped_by, started_at, ended_at, method, agent, final_url, status, chain, warnings, title, text_sha256, file_sha256, screenshot_sha256, pdf_sha256) on captures to cs_app;
--> statement-breakpoint
create function keep_ended_capture() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.state not in ('queued', 'capturing') then
    raise exception 'a capture that has ended is never changed' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger captures_end_stays before update on captures for each row execute function keep_ended_capture();
--> statement-breakpoint
create trigger captures_stay before delete or truncate on captures for each statement execute function refuse_change();
--> statement-breakpoint
select pgboss.create_queue('capture-page', '{"policy": "standard", "retryLimit": 4, "retryDelay": 5, "retryBackoff": true, "expireInSeconds": 120}');
