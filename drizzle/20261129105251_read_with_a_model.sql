CREATE TABLE "also_proposed" (
	"desk_id" uuid NOT NULL,
	"candidate_id" uuid NOT NULL,
	"reading_id" uuid NOT NULL,
	CONSTRAINT "also_proposed_desk_id_candidate_id_reading_id_pk" PRIMARY KEY("desk_id","candidate_id","reading_id")
);
--> statement-breakpoint
CREATE TABLE "model_readings" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"document_version" integer NOT NULL,
	"model" text NOT NULL,
	"host" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"reason" text,
	"stopped_by" uuid,
	"settled_at" timestamp (3) with time zone,
	"parts" integer DEFAULT 0 NOT NULL,
	"parts_read" integer DEFAULT 0 NOT NULL,
	"named" integer DEFAULT 0 NOT NULL,
	"added" integer DEFAULT 0 NOT NULL,
	"also" integer DEFAULT 0 NOT NULL,
	"decided" integer DEFAULT 0 NOT NULL,
	"dropped" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"tokens_in" integer DEFAULT 0 NOT NULL,
	"tokens_out" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "model_readings_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "model_readings_state" CHECK ("model_readings"."state" in ('waiting', 'done', 'failed', 'stopped', 'dropped')),
	CONSTRAINT "model_readings_reason" CHECK ("model_readings"."reason" in ('unreachable', 'timeout', 'busy', 'refused', 'redirect', 'too-large', 'unreadable', 'lost', 'off', 'moved-on'))
);
--> statement-breakpoint
ALTER TABLE "also_proposed" ADD CONSTRAINT "also_proposed_candidate" FOREIGN KEY ("desk_id","candidate_id") REFERENCES "public"."candidates"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "also_proposed" ADD CONSTRAINT "also_proposed_reading" FOREIGN KEY ("desk_id","reading_id") REFERENCES "public"."model_readings"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_readings" ADD CONSTRAINT "model_readings_version" FOREIGN KEY ("desk_id","document_id","document_version") REFERENCES "public"."document_versions"("desk_id","document_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_readings" ADD CONSTRAINT "model_readings_asker" FOREIGN KEY ("desk_id","asked_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_readings" ADD CONSTRAINT "model_readings_stopper" FOREIGN KEY ("desk_id","stopped_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_readings_document" ON "model_readings" USING btree ("desk_id","document_id","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "model_readings_waiting" ON "model_readings" USING btree ("desk_id","document_id","document_version") WHERE "model_readings"."state" = 'waiting';
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, and the queue.
alter table model_readings enable row level security;
--> statement-breakpoint
alter table model_readings force row level security;
--> statement-breakpoint
create policy desk_wall on model_readings using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (state, tries, reason, stopped_by, settled_at, parts, parts_read, named, added, also, decided, dropped, tokens_in, tokens_out) on model_readings to cs_app;
--> statement-breakpoint
alter table also_proposed enable row level security;
--> statement-breakpoint
alter table also_proposed force row level security;
--> statement-breakpoint
create policy desk_wall on also_proposed using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on also_proposed to cs_app;
--> statement-breakpoint
create trigger also_proposed_append_only before update or delete or truncate on also_proposed for each statement execute function refuse_change();
--> statement-breakpoint
select pgboss.create_queue('read-with-model', '{"policy": "standard", "retryLimit": 4, "retryDelay": 30, "retryBackoff": true, "expireInSeconds": 1800}');
