ALTER TABLE "claims" ADD COLUMN "held_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "objected_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "waiting_until" timestamp (3) with time zone;
--> statement-breakpoint
-- The projection takes the conditions on; a claim begins without any.
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
    waiting_until = case when s ? 'waitingUntil' then (s ->> 'waitingUntil')::timestamptz else waiting_until end
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
        or coalesce(new.held_at, new.objected_at, new.waiting_until) is not null then
      raise exception 'a claim begins empty' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
-- The second wall: what is held or objected to is neither signed nor published.
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
  perform require_sign_off(new.desk_id, new.claim_id);
  if not exists (select from current_sign_offs s where s.desk_id = new.desk_id and s.claim_id = new.claim_id and s.statement_digest = new.statement_digest) then
    raise exception 'what is published is not what was signed' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'object', 'review', 'review'),
  ('claim', 'object', 'signed-off', 'signed-off'),
  ('claim', 'settle-objection', 'verdict', 'verdict'),
  ('claim', 'settle-objection', 'review', 'review'),
  ('claim', 'settle-objection', 'signed-off', 'signed-off'),
  ('claim', 'hold', 'triage', 'triage'),
  ('claim', 'hold', 'assigned', 'assigned'),
  ('claim', 'hold', 'sourcing', 'sourcing'),
  ('claim', 'hold', 'verdict', 'verdict'),
  ('claim', 'hold', 'review', 'review'),
  ('claim', 'hold', 'signed-off', 'signed-off'),
  ('claim', 'hold', 'published', 'published'),
  ('claim', 'hold', 'closed', 'closed'),
  ('claim', 'release', 'triage', 'triage'),
  ('claim', 'release', 'assigned', 'assigned'),
  ('claim', 'release', 'sourcing', 'sourcing'),
  ('claim', 'release', 'verdict', 'verdict'),
  ('claim', 'release', 'review', 'review'),
  ('claim', 'release', 'signed-off', 'signed-off'),
  ('claim', 'release', 'published', 'published'),
  ('claim', 'release', 'closed', 'closed'),
  ('claim', 'wait', 'assigned', 'assigned'),
  ('claim', 'wait', 'sourcing', 'sourcing'),
  ('claim', 'wait', 'verdict', 'verdict'),
  ('claim', 'end-wait', 'assigned', 'assigned'),
  ('claim', 'end-wait', 'sourcing', 'sourcing'),
  ('claim', 'end-wait', 'verdict', 'verdict');
