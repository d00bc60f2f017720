CREATE TABLE "placements" (
	"desk_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"document_version" integer NOT NULL,
	"state" text NOT NULL,
	"places" jsonb NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "placements_desk_id_claim_id_seq_pk" PRIMARY KEY("desk_id","claim_id","seq"),
	CONSTRAINT "placements_state" CHECK ("placements"."state" in ('kept', 'applied', 'placed', 'moved', 'changed', 'orphan'))
);
--> statement-breakpoint
CREATE TABLE "clearances" (
	"desk_id" uuid NOT NULL,
	"document_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"version" integer NOT NULL,
	"statement" text NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL,
	"checked_copy" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clearances_desk_id_document_id_n_pk" PRIMARY KEY("desk_id","document_id","n")
);
--> statement-breakpoint
CREATE TABLE "incoming_asks" (
	"desk_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"sender" text,
	"sender_id" uuid,
	"channel" text,
	"salt" text NOT NULL,
	"made_by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "incoming_asks_desk_id_item_id_n_pk" PRIMARY KEY("desk_id","item_id","n")
);
--> statement-breakpoint
CREATE TABLE "incoming_items" (
	"desk_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"stage" text NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"kind" text NOT NULL,
	"words" text NOT NULL,
	"address" text,
	"match_hash" text NOT NULL,
	"salt" text NOT NULL,
	"brought_by" uuid NOT NULL,
	"brought_at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"later_until" timestamp (3) with time zone,
	"document_id" uuid,
	"same_as_id" uuid,
	"claim_id" uuid,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "incoming_items_desk_id_id_pk" PRIMARY KEY("desk_id","id"),
	CONSTRAINT "incoming_items_stage" CHECK ("incoming_items"."stage" in ('none', 'new', 'later', 'taken', 'same-as', 'not-ours')),
	CONSTRAINT "incoming_items_kind" CHECK ("incoming_items"."kind" in ('text', 'link')),
	CONSTRAINT "incoming_items_reason" CHECK ("incoming_items"."reason" in ('too-little-reach', 'opinion', 'not-checkable', 'duplicate-elsewhere', 'other')),
	CONSTRAINT "incoming_items_not_itself" CHECK ("incoming_items"."same_as_id" <> "incoming_items"."id")
);
--> statement-breakpoint
ALTER TABLE "overrides" DROP CONSTRAINT "overrides_what";--> statement-breakpoint
ALTER TABLE "events" DROP CONSTRAINT "events_stream";--> statement-breakpoint
ALTER TABLE "amendments" DROP CONSTRAINT "amendments_act";--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "displaced" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "reply" jsonb;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_event" FOREIGN KEY ("desk_id","claim_id","seq") REFERENCES "public"."events"("desk_id","stream_id","seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_document" FOREIGN KEY ("desk_id","document_id") REFERENCES "public"."documents"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incoming_asks" ADD CONSTRAINT "incoming_asks_item" FOREIGN KEY ("desk_id","item_id") REFERENCES "public"."incoming_items"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incoming_asks" ADD CONSTRAINT "incoming_asks_sender" FOREIGN KEY ("desk_id","sender_id") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incoming_items" ADD CONSTRAINT "incoming_items_document" FOREIGN KEY ("desk_id","document_id") REFERENCES "public"."documents"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incoming_items" ADD CONSTRAINT "incoming_items_claim" FOREIGN KEY ("desk_id","claim_id") REFERENCES "public"."claims"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incoming_items" ADD CONSTRAINT "incoming_items_same_as" FOREIGN KEY ("desk_id","same_as_id") REFERENCES "public"."incoming_items"("desk_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incoming_items_list" ON "incoming_items" USING btree ("desk_id","stage","brought_at","id");--> statement-breakpoint
CREATE INDEX "incoming_items_match" ON "incoming_items" USING btree ("desk_id","match_hash");--> statement-breakpoint
CREATE INDEX "incoming_items_same" ON "incoming_items" USING btree ("desk_id","same_as_id");--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_displaced" CHECK ("claims"."displaced" in ('moved', 'changed', 'orphan'));--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_what" CHECK ("overrides"."what" in ('conflict', 'evidence', 'search', 'other-side', 'checklist'));--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_stream" CHECK ("events"."stream" in ('claim', 'document', 'incoming', 'desk'));--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_kind" CHECK (("amendments"."correction_kind" is null or "amendments"."correction_kind" in ('rating', 'fact', 'clarification', 'typo', 'void')));--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_about" CHECK (("amendments"."about" is null or "amendments"."about" in ('late-reply', 'new-information')));--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_act" CHECK ("amendments"."act" in ('correct', 'add-finding', 'update', 'take-down'));
--> statement-breakpoint
-- By hand: the wall between desks, what is never changed, who moves an item, and the steps.
do $$
declare t text;
begin
  foreach t in array array['incoming_items', 'incoming_asks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy desk_wall on %I using (desk_id = app_desk()) with check (desk_id = app_desk())', t);
    execute format('grant select, insert on %I to cs_app', t);
  end loop;
end $$;
--> statement-breakpoint
create trigger incoming_asks_append_only before update or delete or truncate on incoming_asks for each statement execute function refuse_change();
--> statement-breakpoint
create function begin_incoming() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.stage <> 'none' or new.last_seq <> 0
      or num_nonnulls(new.reason, new.later_until, new.document_id, new.same_as_id, new.claim_id, new.decided_by, new.decided_at) > 0 then
    raise exception 'what comes in begins undecided' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger incoming_items_begin before insert on incoming_items for each row execute function begin_incoming();
--> statement-breakpoint
-- cs_app may not update items, so it may not lock them either; this lends the lock alone.
create function lock_incoming(p_item uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from incoming_items where desk_id = app_desk() and id = p_item for update;
  return found;
end $$;
--> statement-breakpoint
-- An event of the stream moves its item. Asking again decides nothing, bringing back undoes the decision.
create function project_incoming() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare s jsonb := coalesce(new.body::jsonb -> 'sets', '{}');
begin
  update incoming_items set
    stage = new.to_stage, last_seq = new.seq, changed_at = new.at,
    reason = case when s ? 'reason' then s ->> 'reason' else reason end,
    later_until = case when s ? 'laterUntil' then (s ->> 'laterUntil')::timestamptz else later_until end,
    document_id = case when s ? 'documentId' then (s ->> 'documentId')::uuid else document_id end,
    same_as_id = case when s ? 'sameAsId' then (s ->> 'sameAsId')::uuid else same_as_id end,
    claim_id = case when s ? 'claimId' then (s ->> 'claimId')::uuid else claim_id end,
    decided_by = case new.kind when 'bring-in' then null when 'bring-back' then null when 'ask-again' then decided_by else new.actor_id end,
    decided_at = case new.kind when 'bring-in' then null when 'bring-back' then null when 'ask-again' then decided_at else new.at end
  where desk_id = new.desk_id and id = new.stream_id and last_seq = new.seq - 1;
  if not found then raise exception 'item has moved on' using errcode = 'CS001'; end if;
  return null;
end $$;
--> statement-breakpoint
create trigger events_move_incoming after insert on events for each row when (new.stream = 'incoming') execute function project_incoming();
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('incoming', 'bring-in', 'none', 'new'),
  ('incoming', 'ask-again', 'new', 'new'),
  ('incoming', 'ask-again', 'later', 'later'),
  ('incoming', 'take', 'new', 'taken'),
  ('incoming', 'take', 'later', 'taken'),
  ('incoming', 'same-as', 'new', 'same-as'),
  ('incoming', 'same-as', 'later', 'same-as'),
  ('incoming', 'not-ours', 'new', 'not-ours'),
  ('incoming', 'not-ours', 'later', 'not-ours'),
  ('incoming', 'put-off', 'new', 'later'),
  ('incoming', 'put-off', 'later', 'later'),
  ('incoming', 'bring-back', 'later', 'new'),
  ('incoming', 'bring-back', 'same-as', 'new'),
  ('incoming', 'bring-back', 'not-ours', 'new');
--> statement-breakpoint
-- By hand: after publication. What a claim is in work for again while its check is up: the last dated note that began work.
create function open_rework(c claims) returns text language sql stable set search_path = public, pg_temp as $$
  select case when c.round > 1 and c.stage <> 'published' then (
    select case a.act when 'add-finding' then 'second-finding' else a.correction_kind end from amendments a
    where a.desk_id = c.desk_id and a.claim_id = c.id and a.act in ('correct', 'add-finding') order by a.n desc limit 1) end
$$;
--> statement-breakpoint
-- Whether an editor of the desk neither made nor signed any of it, and has declared no conflict with the document.
create function has_outsiders(c claims) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (select from members m
    where m.desk_id = c.desk_id and m.removed_at is null and 'editor' = any (m.roles)
      and not exists (select from makers k where k.desk_id = c.desk_id and k.claim_id = c.id and k.round = c.round and k.person_id = m.person_id)
      and not exists (select from sign_offs s where s.desk_id = c.desk_id and s.claim_id = c.id and s.round < c.round and s.person_id = m.person_id)
      and not exists (select from declarations d
        where d.desk_id = c.desk_id and d.document_id = c.document_id and d.person_id = m.person_id and d.has_conflict))
$$;
--> statement-breakpoint
-- An update is dated by an editor who made nothing of the check, on a check that is up.
create function check_amendment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  if new.act <> 'update' then return new; end if;
  select * into c from claims where desk_id = new.desk_id and id = new.claim_id for update;
  if c.stage <> 'published' then
    raise exception 'only a published check is updated' using errcode = 'CS003';
  end if;
  if exists (select from makers m where m.desk_id = c.desk_id and m.claim_id = c.id and m.round = c.round and m.person_id = new.made_by)
    or not exists (select from members m where m.desk_id = c.desk_id and m.person_id = new.made_by and m.removed_at is null and 'editor' = any (m.roles)) then
    raise exception 'an editor who made nothing of a check updates it' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger amendments_check before insert on amendments for each row execute function check_amendment();
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'adopt', 'sourcing', 'verdict'),
  ('claim', 'adopt', 'verdict', 'verdict'),
  ('claim', 'correct', 'verdict', 'verdict'),
  ('claim', 'correct-wording', 'published', 'review'),
  ('claim', 'add-finding', 'published', 'verdict'),
  ('claim', 'update', 'published', 'published');
--> statement-breakpoint
-- By hand: the steps of passing a gate and of changing what the desk asks.
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'override-gate', 'assigned', 'assigned'),
  ('claim', 'override-gate', 'sourcing', 'sourcing'),
  ('claim', 'override-gate', 'verdict', 'verdict'),
  ('desk', 'change-policy', 'open', 'open');
--> statement-breakpoint
-- By hand: the wall between desks, what is never changed, and that nothing is signed whose words have no place in the text.
alter table placements enable row level security;
--> statement-breakpoint
alter table placements force row level security;
--> statement-breakpoint
create policy desk_wall on placements using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on placements to cs_app;
--> statement-breakpoint
create trigger placements_append_only before update or delete or truncate on placements for each statement execute function refuse_change();
--> statement-breakpoint
-- A placement stands beside its event, in the version that is current; a settled one in a text that holds the claim's words.
create function check_placement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v_version integer; v_text text; v_passage jsonb; v_kinds text[];
begin
  select d.version, t.text, v.passage into v_version, v_text, v_passage
    from claims c
    join documents d on d.desk_id = c.desk_id and d.id = c.document_id
    join document_versions t on t.desk_id = d.desk_id and t.document_id = d.id and t.version = d.version
    join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    where c.desk_id = new.desk_id and c.id = new.claim_id;
  v_kinds := case when new.state in ('kept', 'applied') then array['carry-over'] when new.state = 'placed' then array['place', 'reword', 'split'] else array['displace'] end;
  if v_version is distinct from new.document_version or not exists (select from events e
      where e.desk_id = new.desk_id and e.stream_id = new.claim_id and e.seq = new.seq and e.kind = any (v_kinds) and e.actor_id = new.made_by) then
    raise exception 'a placement belongs to its event and to the current version' using errcode = 'CS003';
  end if;
  if new.state in ('kept', 'placed') and (strpos(v_text, v_passage ->> 'quote') = 0 or strpos(v_text, v_passage ->> 'sentence') = 0) then
    raise exception 'the words of the claim do not stand in this version' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger placements_check before insert on placements for each row execute function check_placement();
--> statement-breakpoint
-- Whether a claim has its place in the current version: cut from it, or placed in it by the last word on the matter.
create function stands_in_document(p_desk uuid, p_claim uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce(
      (select p.document_version = d.version and p.state in ('kept', 'applied', 'placed') from placements p
        where p.desk_id = c.desk_id and p.claim_id = c.id order by p.seq desc limit 1),
      false)
    or exists (select from claim_versions v where v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev and v.document_version = d.version)
  from claims c join documents d on d.desk_id = c.desk_id and d.id = c.document_id
  where c.desk_id = p_desk and c.id = p_claim
$$;
--> statement-breakpoint
revoke execute on function stands_in_document(uuid, uuid) from public;
--> statement-breakpoint
create or replace function enter_version(p_desk uuid, p_claim uuid, p_op uuid, p_maker uuid) returns claims language plpgsql set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = p_desk and id = p_claim for update;
  if c.stage in ('signed-off', 'published', 'closed') or (c.stage = 'review' and not exists (
      select from events e where e.desk_id = p_desk and e.stream_id = p_claim and e.seq = c.last_seq
        and e.kind in ('edit-signed', 'accept-suggestion', 'reword', 'correct-wording') and e.op_id = p_op)) then
    raise exception 'a claim at stage % takes no content', c.stage using errcode = 'CS003';
  end if;
  if p_maker is not null then
    insert into makers (desk_id, claim_id, round, person_id) values (p_desk, p_claim, c.round, p_maker) on conflict do nothing;
  end if;
  return c;
end $$;
--> statement-breakpoint
create or replace function project_claim(p_desk uuid, p_claim uuid, p_seq integer, p_to text, p_at timestamptz, s jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  update claims set
    stage = p_to, last_seq = p_seq, changed_at = p_at,
    assignee_id = case when s ? 'assigneeId' then (s ->> 'assigneeId')::uuid else assignee_id end,
    due_at = case when s ? 'dueAt' then (s ->> 'dueAt')::timestamptz else due_at end,
    depth = coalesce(s ->> 'depth', depth),
    round = coalesce((s ->> 'round')::integer, round),
    submission = coalesce((s ->> 'submission')::integer, submission),
    close_reason = case when s ? 'closeReason' then s ->> 'closeReason' else close_reason end,
    sent_back_at = case when s ? 'sentBackAt' then (s ->> 'sentBackAt')::timestamptz else sent_back_at end,
    stale_at = case when s ? 'staleAt' then (s ->> 'staleAt')::timestamptz else stale_at end,
    held_at = case when s ? 'heldAt' then (s ->> 'heldAt')::timestamptz else held_at end,
    objected_at = case when s ? 'objectedAt' then (s ->> 'objectedAt')::timestamptz else objected_at end,
    waiting_until = case when s ? 'waitingUntil' then (s ->> 'waitingUntil')::timestamptz else waiting_until end,
    displaced = case when s ? 'displaced' then s ->> 'displaced' else displaced end
  where desk_id = p_desk and id = p_claim and last_seq = p_seq - 1;
  if not found then raise exception 'claim has moved on' using errcode = 'CS001'; end if;
end $$;
--> statement-breakpoint
create or replace function begin_at_the_beginning() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.stage <> 'none' or new.last_seq <> 0 then
    raise exception 'a % begins at stage none', tg_table_name using errcode = '42501';
  end if;
  -- Two conditions in one would be read for documents too, which have no rounds.
  if tg_table_name = 'claims' then
    if new.round <> 1 or new.submission <> 0 or new.claim_rev + new.evidence_rev + new.verdict_rev <> 0 or new.assignee_id is not null
        or coalesce(new.held_at, new.objected_at, new.waiting_until) is not null or new.displaced is not null then
      raise exception 'a claim begins empty' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function check_sign_off() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = new.desk_id and id = new.claim_id for update;
  if c.stage <> 'review' then
    raise exception 'only a claim in review is signed' using errcode = 'CS003';
  end if;
  if c.held_at is not null or c.objected_at is not null then
    raise exception 'a claim that is held or objected to is not signed' using errcode = 'CS003';
  end if;
  if c.displaced is not null or not stands_in_document(new.desk_id, new.claim_id) then
    raise exception 'a claim whose words have no place in the document is not signed' using errcode = 'CS003';
  end if;
  if (new.round, new.submission, new.claim_rev, new.evidence_rev, new.verdict_rev)
    is distinct from (c.round, c.submission, c.claim_rev, c.evidence_rev, c.verdict_rev) then
    raise exception 'the sign-off names revisions that are not current' using errcode = 'CS001';
  end if;
  if exists (select from makers m where m.desk_id = new.desk_id and m.claim_id = new.claim_id and m.round = new.round and m.person_id = new.person_id) then
    raise exception 'a maker cannot sign' using errcode = 'CS003';
  end if;
  if not exists (select from members m where m.desk_id = new.desk_id and m.person_id = new.person_id and m.removed_at is null and 'editor' = any (m.roles)) then
    raise exception 'only an editor of the desk signs' using errcode = 'CS003';
  end if;
  if open_rework(c) in ('rating', 'void') and has_outsiders(c) and exists (
      select from sign_offs s where s.desk_id = new.desk_id and s.claim_id = new.claim_id and s.round < c.round and s.person_id = new.person_id) then
    raise exception 'somebody outside the first chain signs this correction' using errcode = 'CS003';
  end if;
  if not exists (select from statements s where s.desk_id = new.desk_id and s.digest = new.statement_digest and s.claim_id = new.claim_id
      and s.digest = encode(sha256(convert_to(s.body, 'UTF8')), 'hex')) then
    raise exception 'the statement is not the one of this claim' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function check_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = new.desk_id and id = new.claim_id for update;
  if c.stage <> 'signed-off' or c.round <> new.round then
    raise exception 'only a signed-off claim is published' using errcode = 'CS003';
  end if;
  if c.held_at is not null or c.objected_at is not null then
    raise exception 'a claim that is held or objected to is not published' using errcode = 'CS003';
  end if;
  if c.displaced is not null or not stands_in_document(new.desk_id, new.claim_id) then
    raise exception 'a claim whose words have no place in the document is not published' using errcode = 'CS003';
  end if;
  perform require_sign_off(new.desk_id, new.claim_id);
  if not exists (select from current_sign_offs s where s.desk_id = new.desk_id and s.claim_id = new.claim_id and s.statement_digest = new.statement_digest) then
    raise exception 'what is published is not what was signed' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'carry-over', 'triage', 'triage'),
  ('claim', 'carry-over', 'assigned', 'assigned'),
  ('claim', 'carry-over', 'sourcing', 'sourcing'),
  ('claim', 'carry-over', 'verdict', 'verdict'),
  ('claim', 'carry-over', 'review', 'review'),
  ('claim', 'carry-over', 'signed-off', 'signed-off'),
  ('claim', 'carry-over', 'published', 'published'),
  ('claim', 'carry-over', 'closed', 'closed'),
  ('claim', 'displace', 'triage', 'triage'),
  ('claim', 'displace', 'assigned', 'assigned'),
  ('claim', 'displace', 'sourcing', 'sourcing'),
  ('claim', 'displace', 'verdict', 'verdict'),
  ('claim', 'displace', 'review', 'review'),
  ('claim', 'displace', 'signed-off', 'signed-off'),
  ('claim', 'displace', 'published', 'published'),
  ('claim', 'displace', 'closed', 'closed'),
  ('claim', 'place', 'triage', 'triage'),
  ('claim', 'place', 'assigned', 'assigned'),
  ('claim', 'place', 'sourcing', 'sourcing'),
  ('claim', 'place', 'verdict', 'verdict'),
  ('claim', 'place', 'review', 'review'),
  ('claim', 'place', 'signed-off', 'signed-off'),
  ('claim', 'place', 'published', 'published'),
  ('claim', 'place', 'closed', 'closed'),
  ('claim', 'reword', 'triage', 'triage'),
  ('claim', 'reword', 'assigned', 'assigned'),
  ('claim', 'reword', 'sourcing', 'sourcing'),
  ('claim', 'reword', 'verdict', 'verdict'),
  ('claim', 'reword', 'review', 'review'),
  ('claim', 'reword', 'signed-off', 'review'),
  ('document', 'new-version', 'in-work', 'in-work'),
  ('document', 'new-version', 'cleared', 'in-work');
--> statement-breakpoint
-- By hand: the wall between desks, what is never changed, and that nothing is cleared past an open claim.
alter table clearances enable row level security;
--> statement-breakpoint
alter table clearances force row level security;
--> statement-breakpoint
create policy desk_wall on clearances using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert on clearances to cs_app;
--> statement-breakpoint
create trigger clearances_append_only before update or delete or truncate on clearances for each statement execute function refuse_change();
--> statement-breakpoint
-- The second wall: an editor clears the current version, with every claim signed, set aside, or named as an exception.
create function check_clearance() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare d documents; v_said jsonb := new.statement::jsonb;
begin
  select * into d from documents where desk_id = new.desk_id and id = new.document_id;
  if d.stage <> 'cleared' or d.purpose <> 'before-publication' or d.version <> new.version then
    raise exception 'only the current version of a text that has not run is cleared' using errcode = 'CS003';
  end if;
  if not exists (select from members m where m.desk_id = new.desk_id and m.person_id = new.made_by and m.removed_at is null and 'editor' = any (m.roles)) then
    raise exception 'only an editor of the desk clears' using errcode = 'CS003';
  end if;
  if not exists (select from document_versions t where t.desk_id = new.desk_id and t.document_id = new.document_id and t.version = new.version
      and t.sha256 = v_said ->> 'sha256') or encode(sha256(convert_to(new.checked_copy, 'UTF8')), 'hex') <> v_said ->> 'checkedCopySha256' then
    raise exception 'what is cleared is not this version' using errcode = 'CS003';
  end if;
  if exists (
    select from claims c where c.desk_id = new.desk_id and c.document_id = new.document_id and c.stage <> 'closed' and (
      c.held_at is not null or c.objected_at is not null or (
        not exists (select from jsonb_array_elements(v_said -> 'exceptions') x where (x ->> 'claim')::uuid = c.id and x ->> 'reason' <> '')
        and (c.stage not in ('signed-off', 'published') or c.displaced is not null
          or not exists (select from current_sign_offs s where s.desk_id = c.desk_id and s.claim_id = c.id))))) then
    raise exception 'a claim is neither signed nor set aside nor an exception' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger clearances_check before insert on clearances for each row execute function check_clearance();
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('document', 'clear', 'in-work', 'cleared'),
  ('document', 'reopen-document', 'cleared', 'in-work'),
  ('document', 'reopen-document', 'closed', 'in-work'),
  ('document', 'close-document', 'in-work', 'closed'),
  ('document', 'close-document', 'cleared', 'closed');
