-- The ledger: one writer for events and for the projection on claims and documents; nothing written is ever changed.

create function app_desk() returns uuid language sql stable as
$$ select nullif(current_setting('app.desk', true), '')::uuid $$;

create function refuse_change() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

do $$
declare t text;
begin
  foreach t in array array['events', 'leaves', 'tree_nodes', 'checkpoints', 'document_versions', 'claim_versions', 'makers',
    'source_versions', 'snapshots', 'evidence_versions', 'verdict_versions', 'gate_records', 'scales', 'policies', 'statements',
    'sign_offs', 'returns', 'publications', 'amendments', 'notes'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function refuse_change()', t || '_append_only', t);
  end loop;
end $$;

-- Takes the operation id first: a repeated command finds the first answer, a command in flight is waited for.
create function begin_operation(p_desk uuid, p_op uuid, p_person uuid, p_verb text, p_hash text)
returns table (fresh boolean, same_input boolean, answer jsonb) language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.desk', p_desk::text, true);
  insert into operations (desk_id, op_id, person_id, verb, input_hash) values (p_desk, p_op, p_person, p_verb, p_hash)
    on conflict (desk_id, op_id) do nothing;
  if found then
    return query select true, true, null::jsonb;
  else
    return query select false, o.input_hash = p_hash and o.person_id = p_person, o.answer
      from operations o where o.desk_id = p_desk and o.op_id = p_op;
  end if;
end $$;

create function finish_operation(p_op uuid, p_answer jsonb) returns void language sql security definer set search_path = public, pg_temp as
$$ update operations set answer = p_answer where desk_id = app_desk() and op_id = p_op $$;

-- cs_app may not update claims, so it may not lock them either; this lends the lock alone.
create function lock_claim(p_claim uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from claims where desk_id = app_desk() and id = p_claim for update;
  return found;
end $$;

create function take_claim_number() returns integer language sql security definer set search_path = public, pg_temp as $$
  insert into claim_counters (desk_id, last) values (app_desk(), 1)
    on conflict (desk_id) do update set last = claim_counters.last + 1 returning last
$$;

-- Rows enter the workflow at its beginning; only record_event moves them.
create function begin_at_the_beginning() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.stage <> 'none' or new.last_seq <> 0 then
    raise exception 'a % begins at stage none', tg_table_name using errcode = '42501';
  end if;
  -- Two conditions in one would be read for documents too, which have no rounds.
  if tg_table_name = 'claims' then
    if new.round <> 1 or new.submission <> 0 or new.claim_rev + new.evidence_rev + new.verdict_rev <> 0 or new.assignee_id is not null then
      raise exception 'a claim begins empty' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
create trigger claims_begin before insert on claims for each row execute function begin_at_the_beginning();
create trigger documents_begin before insert on documents for each row execute function begin_at_the_beginning();

-- Records one act. Everything is read from the exact text that is hashed, so that no column can say something else.
create function record_event(p_body text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  b jsonb := p_body::jsonb;
  v_desk uuid := app_desk();
  v_stream text := b ->> 'stream';
  v_id uuid := (b ->> 'streamId')::uuid;
  v_seq integer := (b ->> 'seq')::integer;
  v_kind text := b ->> 'kind';
  v_from text := b ->> 'from';
  v_to text := b ->> 'to';
  v_at timestamptz := (b ->> 'at')::timestamptz;
  s jsonb := coalesce(b -> 'sets', '{}');
begin
  if v_desk is null or v_desk <> (b ->> 'desk')::uuid then
    raise exception 'event of another desk' using errcode = '42501';
  end if;
  if abs(extract(epoch from v_at - clock_timestamp())) > 120 then
    raise exception 'clock is more than two minutes off' using errcode = 'CS002';
  end if;
  insert into events (desk_id, stream_id, seq, stream, kind, from_stage, to_stage, prev_seq, actor_id, op_id, at, body, leaf_hash)
  values (v_desk, v_id, v_seq, v_stream, v_kind, v_from, v_to, nullif(v_seq - 1, 0), (b ->> 'actor')::uuid, (b ->> 'op')::uuid, v_at, p_body,
    sha256('\x00'::bytea || convert_to('countersign/event/v1' || chr(10) || p_body, 'UTF8')));
  insert into unsealed (desk_id, stream_id, seq) values (v_desk, v_id, v_seq);
  if v_stream = 'claim' then
    perform project_claim(v_desk, v_id, v_seq, v_to, v_at, s);
    if v_to = 'signed-off' and v_from = 'review' then
      perform require_sign_off(v_desk, v_id);
    end if;
    if s ? 'round' then
      -- A correction opens a round in which the makers of what it carries over are still makers.
      insert into makers (desk_id, claim_id, round, person_id)
        select m.desk_id, m.claim_id, (s ->> 'round')::integer, m.person_id from makers m
        where m.desk_id = v_desk and m.claim_id = v_id and m.round = (s ->> 'round')::integer - 1
        on conflict do nothing;
    end if;
  elsif v_stream = 'document' then
    update documents set stage = v_to, last_seq = v_seq, changed_at = v_at, version = coalesce((s ->> 'version')::integer, version)
      where desk_id = v_desk and id = v_id and last_seq = v_seq - 1;
    if not found then raise exception 'document has moved on' using errcode = 'CS001'; end if;
  end if;
end $$;

create function project_claim(p_desk uuid, p_claim uuid, p_seq integer, p_to text, p_at timestamptz, s jsonb) returns void
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
    stale_at = case when s ? 'staleAt' then (s ->> 'staleAt')::timestamptz else stale_at end
  where desk_id = p_desk and id = p_claim and last_seq = p_seq - 1;
  if not found then raise exception 'claim has moved on' using errcode = 'CS001'; end if;
end $$;
revoke execute on function project_claim(uuid, uuid, integer, text, timestamptz, jsonb) from public;
