CREATE TABLE "suggestion_decisions" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"decision" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "suggestion_decisions_desk_id_claim_id_n_pk" PRIMARY KEY("desk_id","claim_id","n"),
	CONSTRAINT "suggestion_decisions_decision" CHECK ("suggestion_decisions"."decision" in ('accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"seq" integer NOT NULL,
	"field" text NOT NULL,
	"base_rev" integer NOT NULL,
	"words" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "suggestions_desk_id_claim_id_n_pk" PRIMARY KEY("desk_id","claim_id","n"),
	CONSTRAINT "suggestions_field" CHECK ("suggestions"."field" in ('claim-line', 'headline', 'summary', 'rationale', 'attribution', 'veracity'))
);
--> statement-breakpoint
ALTER TABLE "suggestion_decisions" ADD CONSTRAINT "suggestion_decisions_suggestion" FOREIGN KEY ("desk_id","claim_id","n") REFERENCES "public"."suggestions"("desk_id","claim_id","n") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- By hand: the wall between desks, what is never changed, the steps, and that a suggestion is a way into review's text.
do $$
declare t text;
begin
  foreach t in array array['suggestions', 'suggestion_decisions'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy desk_wall on %I using (desk_id = app_desk()) with check (desk_id = app_desk())', t);
    execute format('grant select, insert on %I to cs_app', t);
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;
--> statement-breakpoint
-- In review content is written by "edit signed" and by an accepted suggestion, in the same operation and by nothing else.
create or replace function enter_version(p_desk uuid, p_claim uuid, p_op uuid, p_maker uuid) returns claims language plpgsql set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = p_desk and id = p_claim for update;
  if c.stage in ('signed-off', 'published', 'closed') or (c.stage = 'review' and not exists (
      select from events e where e.desk_id = p_desk and e.stream_id = p_claim and e.seq = c.last_seq
        and e.kind in ('edit-signed', 'accept-suggestion') and e.op_id = p_op)) then
    raise exception 'a claim at stage % takes no content', c.stage using errcode = 'CS003';
  end if;
  if p_maker is not null then
    insert into makers (desk_id, claim_id, round, person_id) values (p_desk, p_claim, c.round, p_maker) on conflict do nothing;
  end if;
  return c;
end $$;
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'suggest', 'review', 'review'),
  ('claim', 'accept-suggestion', 'verdict', 'verdict'),
  ('claim', 'accept-suggestion', 'review', 'review'),
  ('claim', 'decline-suggestion', 'verdict', 'verdict'),
  ('claim', 'decline-suggestion', 'review', 'review'),
  ('claim', 'withdraw-suggestion', 'verdict', 'verdict'),
  ('claim', 'withdraw-suggestion', 'review', 'review');
