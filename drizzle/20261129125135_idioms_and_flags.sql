CREATE TABLE "desk_idioms" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"language" text NOT NULL,
	"words" text NOT NULL,
	"original" text NOT NULL,
	"meaning" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "desk_idioms_desk_id_id_pk" PRIMARY KEY("desk_id","id")
);
--> statement-breakpoint
CREATE TABLE "flag_answers" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"document_version" integer NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"words" text NOT NULL,
	"sentence" text NOT NULL,
	"code" text NOT NULL,
	"message" text NOT NULL,
	"answer" text NOT NULL,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "flag_answers_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "flag_answers_code" CHECK ("flag_answers"."code" in ('loaded-verb', 'denial', 'idiom', 'false-friend', 'acronym', 'number')),
	CONSTRAINT "flag_answers_answer" CHECK ("flag_answers"."answer" in ('kept', 'dropped', 'open'))
);
--> statement-breakpoint
ALTER TABLE "desk_idioms" ADD CONSTRAINT "desk_idioms_adder" FOREIGN KEY ("desk_id","added_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_answers" ADD CONSTRAINT "flag_answers_version" FOREIGN KEY ("desk_id","document_id","document_version") REFERENCES "public"."document_versions"("desk_id","document_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "flag_answers" ADD CONSTRAINT "flag_answers_person" FOREIGN KEY ("desk_id","answered_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "desk_idioms_words" ON "desk_idioms" USING btree ("desk_id","language","words");--> statement-breakpoint
CREATE INDEX "flag_answers_document" ON "flag_answers" USING btree ("desk_id","document_id","answered_at");
--> statement-breakpoint
-- By hand: the wall between desks, what the application may do, and answering a flag.
alter table desk_idioms enable row level security;
--> statement-breakpoint
alter table desk_idioms force row level security;
--> statement-breakpoint
create policy desk_wall on desk_idioms using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, delete on desk_idioms to cs_app;
--> statement-breakpoint
alter table flag_answers enable row level security;
--> statement-breakpoint
alter table flag_answers force row level security;
--> statement-breakpoint
create policy desk_wall on flag_answers using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on flag_answers to cs_app;
--> statement-breakpoint
create trigger flag_answers_append_only before update or delete or truncate on flag_answers for each statement execute function refuse_change();
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('document', 'answer-flag', 'in-work', 'in-work');
