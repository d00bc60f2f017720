CREATE TABLE "renderings" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"words_sha256" text NOT NULL,
	"statement" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"made_by" uuid NOT NULL,
	"op_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "renderings_desk_id_claim_id_n_pk" PRIMARY KEY("desk_id","claim_id","n")
);
--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "renderings" ADD CONSTRAINT "renderings_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_languages" CHECK (coalesce(array_to_string("members"."languages", ' ') ~ '^([a-z]{2,3}( |$))*$', false));
--> statement-breakpoint
-- By hand: the wall between desks, what is never changed, and that only somebody who reads the original signs a rendering.
alter table renderings enable row level security;
--> statement-breakpoint
alter table renderings force row level security;
--> statement-breakpoint
create policy desk_wall on renderings using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on renderings to cs_app;
--> statement-breakpoint
grant update (languages) on members to cs_app;
--> statement-breakpoint
create trigger renderings_append_only before update or delete or truncate on renderings for each statement execute function refuse_change();
--> statement-breakpoint
-- Whoever signs a rendering has written part of what readers see, so the trigger of the other records makes them a maker.
create trigger renderings_enter before insert on renderings for each row execute function enter_gate_record();
--> statement-breakpoint
create function check_rendering() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from claims c
      join documents d on d.desk_id = c.desk_id and d.id = c.document_id
      join members m on m.desk_id = c.desk_id and m.person_id = new.made_by and m.removed_at is null
      where c.desk_id = new.desk_id and c.id = new.claim_id and split_part(d.translated_from, '-', 1) = any (m.languages)) then
    raise exception 'only somebody who reads the original signs its rendering' using errcode = 'CS003';
  end if;
  if not exists (select from claim_versions v join claims c on c.desk_id = v.desk_id and c.id = v.claim_id and c.claim_rev = v.rev
      where v.desk_id = new.desk_id and v.claim_id = new.claim_id
        and new.words_sha256 = encode(sha256(convert_to(v.passage ->> 'quote', 'UTF8')), 'hex')) then
    raise exception 'a rendering is of the words of the claim' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger renderings_check before insert on renderings for each row execute function check_rendering();
--> statement-breakpoint
-- The rendering that counts: the newest of the words as they are now, from the language the document is from.
create function counting_rendering(c claims) returns integer language sql stable set search_path = public, pg_temp as $$
  select r.n from renderings r
  join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
  join documents d on d.desk_id = c.desk_id and d.id = c.document_id
  where r.desk_id = c.desk_id and r.claim_id = c.id
    and r.words_sha256 = encode(sha256(convert_to(v.passage ->> 'quote', 'UTF8')), 'hex')
    and r.statement::jsonb ->> 'language' = d.translated_from
  order by r.n desc limit 1
$$;
--> statement-breakpoint
-- Nothing is signed that says of a translated quote more than "Not confirmed" while nobody has signed its rendering.
create function says_unread(c claims) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (select from verdict_versions v
    join documents d on d.desk_id = v.desk_id and d.id = c.document_id and d.translated_from is not null
    where v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.verdict_rev
      and v.content -> 'attribution' ->> 'state' = 'rated' and v.content -> 'attribution' ->> 'rating' <> 'unconfirmed')
    and counting_rendering(c) is null
$$;
--> statement-breakpoint
revoke execute on function says_unread(claims) from public;
--> statement-breakpoint
create function check_reading() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = new.desk_id and id = new.claim_id for update;
  if says_unread(c) then
    raise exception 'nobody who reads the original has signed the rendering' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger sign_offs_reading before insert on sign_offs for each row execute function check_reading();
--> statement-breakpoint
-- What is signed names the document: its claims are restated first.
create function check_facts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from current_sign_offs s join claims c on c.desk_id = s.desk_id and c.id = s.claim_id
      where c.desk_id = new.desk_id and c.document_id = new.id and c.stage in ('review', 'signed-off')) then
    raise exception 'the facts of a document are part of what was signed' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger documents_restate before update on documents for each row
  when ((old.title, old.byline, old.publisher, old.url, old.published_on, old.language, old.purpose, old.translated_from, old.translator)
    is distinct from (new.title, new.byline, new.publisher, new.url, new.published_on, new.language, new.purpose, new.translated_from, new.translator))
  execute function check_facts();
--> statement-breakpoint
create or replace function enter_version(p_desk uuid, p_claim uuid, p_op uuid, p_maker uuid) returns claims language plpgsql set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = p_desk and id = p_claim for update;
  if c.stage in ('signed-off', 'published', 'closed') or (c.stage = 'review' and not exists (
      select from events e where e.desk_id = p_desk and e.stream_id = p_claim and e.seq = c.last_seq
        and e.kind in ('edit-signed', 'accept-suggestion', 'reword', 'correct-wording', 'restate') and e.op_id = p_op)) then
    raise exception 'a claim at stage % takes no content', c.stage using errcode = 'CS003';
  end if;
  if p_maker is not null then
    insert into makers (desk_id, claim_id, round, person_id) values (p_desk, p_claim, c.round, p_maker) on conflict do nothing;
  end if;
  return c;
end $$;
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'sign-rendering', 'triage', 'triage'),
  ('claim', 'sign-rendering', 'assigned', 'assigned'),
  ('claim', 'sign-rendering', 'sourcing', 'sourcing'),
  ('claim', 'sign-rendering', 'verdict', 'verdict'),
  ('claim', 'restate', 'review', 'review'),
  ('claim', 'restate', 'review', 'verdict'),
  ('claim', 'restate', 'signed-off', 'review'),
  ('claim', 'restate', 'signed-off', 'verdict'),
  ('desk', 'change-languages', 'open', 'open');
