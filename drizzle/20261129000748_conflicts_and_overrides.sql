CREATE TABLE "overrides" (
	"desk_id" uuid NOT NULL,
	"stream_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"what" text NOT NULL,
	"person_id" uuid,
	"reason" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "overrides_desk_id_stream_id_seq_pk" PRIMARY KEY("desk_id","stream_id","seq"),
	CONSTRAINT "overrides_what" CHECK ("overrides"."what" in ('conflict'))
);
--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_event" FOREIGN KEY ("desk_id","stream_id","seq") REFERENCES "public"."events"("desk_id","stream_id","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- By hand: the wall between desks, that an override is never changed, and the step.
alter table overrides enable row level security;
--> statement-breakpoint
alter table overrides force row level security;
--> statement-breakpoint
create policy desk_wall on overrides using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on overrides to cs_app;
--> statement-breakpoint
create trigger overrides_append_only before update or delete or truncate on overrides for each statement execute function refuse_change();
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values ('document', 'override-conflict', 'in-work', 'in-work');
