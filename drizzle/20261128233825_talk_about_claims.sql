CREATE TABLE "comments" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"text" text,
	"salt" text,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "comments_desk_id_claim_id_seq_pk" PRIMARY KEY("desk_id","claim_id","seq"),
	CONSTRAINT "comments_words" CHECK (("comments"."text" is null) = ("comments"."salt" is null) and ("comments"."text" is null) = ("comments"."withdrawn_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone,
	CONSTRAINT "mentions_desk_id_claim_id_seq_person_id_pk" PRIMARY KEY("desk_id","claim_id","seq","person_id")
);
--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_event" FOREIGN KEY ("desk_id","claim_id","seq") REFERENCES "public"."events"("desk_id","stream_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_comment" FOREIGN KEY ("desk_id","claim_id","seq") REFERENCES "public"."comments"("desk_id","claim_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person" FOREIGN KEY ("desk_id","person_id") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_person_list" ON "mentions" USING btree ("desk_id","person_id","claim_id");
--> statement-breakpoint
-- By hand: the wall between desks, the steps, and that nothing of a comment is changed but its words erased.
do $$
declare t text;
begin
  foreach t in array array['comments', 'mentions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy desk_wall on %I using (desk_id = app_desk()) with check (desk_id = app_desk())', t);
    execute format('grant select, insert on %I to cs_app', t);
    execute format('create trigger %I before delete or truncate on %I for each statement execute function refuse_change()', t || '_stay', t);
  end loop;
end $$;
--> statement-breakpoint
grant update (text, salt, withdrawn_at) on comments to cs_app;
--> statement-breakpoint
grant update (seen_at) on mentions to cs_app;
--> statement-breakpoint
create function only_erase_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.withdrawn_at is not null or new.text is not null or new.salt is not null
      or to_jsonb(new) - array['text', 'salt', 'withdrawn_at'] <> to_jsonb(old) - array['text', 'salt', 'withdrawn_at'] then
    raise exception 'a comment is withdrawn, never changed' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger comments_erase before update on comments for each row execute function only_erase_words();
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage)
  select 'claim', kind, stage, stage
  from unnest(array['comment', 'withdraw-comment']) as kind,
    unnest(array['triage', 'assigned', 'sourcing', 'verdict', 'review', 'signed-off', 'published', 'closed']) as stage;
