CREATE TABLE "contact_steps" (
	"desk_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"kind" text NOT NULL,
	"body" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"made_by" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_steps_desk_id_contact_id_n_pk" PRIMARY KEY("desk_id","contact_id","n"),
	CONSTRAINT "contact_steps_kind" CHECK ("contact_steps"."kind" in ('remind', 'answer'))
);
--> statement-breakpoint
CREATE TABLE "contact_words" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"upto" integer NOT NULL,
	"body" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contact_words_desk_id_claim_id_contact_id_n_pk" PRIMARY KEY("desk_id","claim_id","contact_id","n")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"claimant" text,
	"covers" uuid[] NOT NULL,
	"body" jsonb NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"deadline" timestamp (3) with time zone,
	"address" text NOT NULL,
	"address_salt" text NOT NULL,
	"made_by" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "contacts_desk_id_id_pk" PRIMARY KEY("desk_id","id")
);
--> statement-breakpoint
ALTER TABLE "contact_steps" ADD CONSTRAINT "contact_steps_contact" FOREIGN KEY ("desk_id","contact_id") REFERENCES "public"."contacts"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_words" ADD CONSTRAINT "contact_words_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_words" ADD CONSTRAINT "contact_words_contact" FOREIGN KEY ("desk_id","contact_id") REFERENCES "public"."contacts"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_document" FOREIGN KEY ("desk_id","document_id") REFERENCES "public"."documents"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_of_document" ON "contacts" USING btree ("desk_id","document_id");
--> statement-breakpoint
-- By hand
-- The log is behind the desk's wall, is written by the application and is never changed.
do $$
declare t text;
begin
  foreach t in array array['contacts', 'contact_steps', 'contact_words'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy desk_wall on %I using (desk_id = app_desk()) with check (desk_id = app_desk())', t);
    execute format('grant select, insert on %I to cs_app', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;
--> statement-breakpoint
-- A list of claims cannot be a foreign key; they are of the document that is asked about, and so of the desk.
create function check_contact() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not new.claim_id = any (new.covers) or exists (select from unnest(new.covers) as put(claim_id) where not exists (
      select from claims c where c.desk_id = new.desk_id and c.id = put.claim_id and c.document_id = new.document_id)) then
    raise exception 'a contact is about claims of its document' using errcode = '23503';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger contacts_check before insert on contacts for each row execute function check_contact();
--> statement-breakpoint
-- What readers see of a contact is signed text: whoever writes it is a maker, and signed claims take none.
create trigger contact_words_enter before insert on contact_words for each row execute function enter_gate_record();
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'ask', 'assigned', 'sourcing'),
  ('claim', 'ask', 'sourcing', 'sourcing'),
  ('claim', 'ask', 'verdict', 'verdict'),
  ('claim', 'remind', 'assigned', 'assigned'),
  ('claim', 'remind', 'sourcing', 'sourcing'),
  ('claim', 'remind', 'verdict', 'verdict'),
  ('claim', 'remind', 'review', 'review'),
  ('claim', 'note-answer', 'assigned', 'assigned'),
  ('claim', 'note-answer', 'sourcing', 'sourcing'),
  ('claim', 'note-answer', 'verdict', 'verdict'),
  ('claim', 'note-answer', 'review', 'review'),
  ('claim', 'note-answer', 'signed-off', 'signed-off'),
  ('claim', 'note-answer', 'published', 'published'),
  ('claim', 'use-contact', 'assigned', 'sourcing'),
  ('claim', 'use-contact', 'sourcing', 'sourcing'),
  ('claim', 'use-contact', 'verdict', 'verdict');
