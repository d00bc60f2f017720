-- The second wall of the sign-off: what decide() refuses, Postgres refuses too.

create function signatures_needed(p_policy jsonb, p_depth text) returns integer language sql immutable as
$$ select case p_policy -> 'byDepth' ->> p_depth when 'editor' then 1 end $$;

create function require_known_policy() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if signatures_needed(new.body, 'line') is null or signatures_needed(new.body, 'standard') is null or signatures_needed(new.body, 'high') is null then
    raise exception 'a policy names presets that are built' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger policies_known before insert on policies for each row execute function require_known_policy();

-- A sign-off counts while the claim is exactly what was signed and its signer made nothing in the round.
create view current_sign_offs with (security_invoker = true) as
  select s.* from sign_offs s
  join claims c on c.desk_id = s.desk_id and c.id = s.claim_id
  where s.round = c.round and s.submission = c.submission
    and s.claim_rev = c.claim_rev and s.evidence_rev = c.evidence_rev and s.verdict_rev = c.verdict_rev
    and not exists (select from makers m where m.desk_id = s.desk_id and m.claim_id = s.claim_id and m.round = s.round and m.person_id = s.person_id);

create function require_sign_off(p_desk uuid, p_claim uuid) returns void language plpgsql set search_path = public, pg_temp as $$
declare v_needed integer; v_have integer;
begin
  select signatures_needed(p.body, c.depth) into v_needed from claims c, policies p
    where c.desk_id = p_desk and c.id = p_claim and p.desk_id = p_desk order by p.version desc limit 1;
  select count(distinct person_id) into v_have from current_sign_offs where desk_id = p_desk and claim_id = p_claim;
  if v_have < coalesce(v_needed, 1) then
    raise exception 'the sign-offs that count do not fulfil the policy' using errcode = 'CS003';
  end if;
end $$;

create function check_sign_off() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = new.desk_id and id = new.claim_id for update;
  if c.stage <> 'review' then
    raise exception 'only a claim in review is signed' using errcode = 'CS003';
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
create trigger sign_offs_check before insert on sign_offs for each row execute function check_sign_off();

create function check_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = new.desk_id and id = new.claim_id for update;
  if c.stage <> 'signed-off' or c.round <> new.round then
    raise exception 'only a signed-off claim is published' using errcode = 'CS003';
  end if;
  perform require_sign_off(new.desk_id, new.claim_id);
  if not exists (select from current_sign_offs s where s.desk_id = new.desk_id and s.claim_id = new.claim_id and s.statement_digest = new.statement_digest) then
    raise exception 'what is published is not what was signed' using errcode = 'CS003';
  end if;
  return new;
end $$;
create trigger publications_check before insert on publications for each row execute function check_publication();

-- Every content version raises the revision of its section and makes its author a maker, whoever wrote the code above it.
-- In review only "edit signed" may write, in the same operation; signed, published and closed claims take no content.
create function enter_version(p_desk uuid, p_claim uuid, p_op uuid, p_maker uuid) returns claims language plpgsql set search_path = public, pg_temp as $$
declare c claims;
begin
  select * into c from claims where desk_id = p_desk and id = p_claim for update;
  if c.stage in ('signed-off', 'published', 'closed') or (c.stage = 'review' and not exists (
      select from events e where e.desk_id = p_desk and e.stream_id = p_claim and e.seq = c.last_seq and e.kind = 'edit-signed' and e.op_id = p_op)) then
    raise exception 'a claim at stage % takes no content', c.stage using errcode = 'CS003';
  end if;
  if p_maker is not null then
    insert into makers (desk_id, claim_id, round, person_id) values (p_desk, p_claim, c.round, p_maker) on conflict do nothing;
  end if;
  return c;
end $$;

create function next_claim_rev() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  c := enter_version(new.desk_id, new.claim_id, new.op_id, new.made_by);
  if new.rev <> c.claim_rev + 1 then raise exception 'claim words have moved on' using errcode = 'CS001'; end if;
  update claims set claim_rev = new.rev where desk_id = new.desk_id and id = new.claim_id;
  return new;
end $$;
create trigger claim_versions_rev before insert on claim_versions for each row execute function next_claim_rev();

create function next_evidence_rev() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  c := enter_version(new.desk_id, new.claim_id, new.op_id, new.made_by);
  if new.rev <> c.evidence_rev + 1 then raise exception 'evidence has moved on' using errcode = 'CS001'; end if;
  update claims set evidence_rev = new.rev where desk_id = new.desk_id and id = new.claim_id;
  return new;
end $$;
create trigger evidence_versions_rev before insert on evidence_versions for each row execute function next_evidence_rev();

create function next_verdict_rev() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  c := enter_version(new.desk_id, new.claim_id, new.op_id, new.made_by);
  if new.rev <> c.verdict_rev + 1 then raise exception 'verdict has moved on' using errcode = 'CS001'; end if;
  update claims set verdict_rev = new.rev where desk_id = new.desk_id and id = new.claim_id;
  return new;
end $$;
create trigger verdict_versions_rev before insert on verdict_versions for each row execute function next_verdict_rev();

-- The contact with the claimant is printed, so it is signed text; the other records make their author a maker only.
create function enter_gate_record() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform enter_version(new.desk_id, new.claim_id, new.op_id, new.made_by);
  return new;
end $$;
create trigger gate_records_enter before insert on gate_records for each row execute function enter_gate_record();

revoke execute on function enter_version(uuid, uuid, uuid, uuid), require_sign_off(uuid, uuid) from public;
