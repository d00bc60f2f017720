CREATE TABLE "notices" (
	"desk_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"kind" text NOT NULL,
	"bundle" text NOT NULL,
	"document_id" uuid NOT NULL,
	"claim_id" uuid,
	"seq" integer,
	"actor_id" uuid,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	CONSTRAINT "notices_desk_id_person_id_cause_pk" PRIMARY KEY("desk_id","person_id","cause"),
	CONSTRAINT "notices_kind" CHECK ("notices"."kind" in ('to-countersign', 'sent-back', 'stale', 'answered', 'objection', 'suggested', 'mentioned', 'assigned', 'reopened', 'correction', 'displaced', 'wait-over', 'contact-due', 'due-soon', 'overdue', 'second-return', 'second-reopen', 'conflict', 'answer-noted', 'on-hold', 'released', 'objection-settled', 'suggestion-decided', 'countersigned', 'taken-down'))
);
--> statement-breakpoint
CREATE TABLE "untold" (
	"desk_id" uuid NOT NULL,
	"stream_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	CONSTRAINT "untold_desk_id_stream_id_seq_pk" PRIMARY KEY("desk_id","stream_id","seq")
);
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person" FOREIGN KEY ("desk_id","person_id") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_document" FOREIGN KEY ("desk_id","document_id") REFERENCES "public"."documents"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "untold" ADD CONSTRAINT "untold_event" FOREIGN KEY ("desk_id","stream_id","seq") REFERENCES "public"."events"("desk_id","stream_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_list" ON "notices" USING btree ("desk_id","person_id","at");--> statement-breakpoint
CREATE INDEX "notices_unread" ON "notices" USING btree ("desk_id","person_id","claim_id") WHERE "notices"."read_at" is null;
--> statement-breakpoint
-- By hand: the wall between desks, what nobody was told of yet, and which desks that is.
do $$
declare t text;
begin
  foreach t in array array['untold', 'notices'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy desk_wall on %I using (desk_id = app_desk()) with check (desk_id = app_desk())', t);
    execute format('grant select on %I to cs_app', t);
  end loop;
end $$;
--> statement-breakpoint
grant delete on untold to cs_app;
--> statement-breakpoint
grant insert, update (read_at), delete on notices to cs_app;
--> statement-breakpoint
-- In the transaction of the event: what is not told is never forgotten. Runs with the rights of record_event, its only writer.
create function await_telling() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into untold (desk_id, stream_id, seq) values (new.desk_id, new.stream_id, new.seq);
  return null;
end $$;
--> statement-breakpoint
create trigger events_await_telling after insert on events for each row execute function await_telling();
--> statement-breakpoint
create policy gate on untold for select to cs_gate using (true);
--> statement-breakpoint
grant select on untold to cs_gate;
--> statement-breakpoint
create function desks_to_tell() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
$$ select distinct desk_id from untold $$;
--> statement-breakpoint
revoke execute on function desks_to_tell() from public;
--> statement-breakpoint
grant execute on function desks_to_tell() to cs_app;
--> statement-breakpoint
alter function desks_to_tell() owner to cs_gate;
