-- Who somebody is belongs to no desk. cs_app cannot read these tables; it calls the functions below, which run as cs_gate.
-- cs_gate cannot log in and sees across desks only what its grants and policies name here. The list of functions is closed:
-- lib/people/gate.room.test.ts holds it.

do $$
declare t text;
begin
  foreach t in array array['people', 'sessions', 'throttle', 'password_resets'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy gate on %I to cs_gate using (true) with check (true)', t);
  end loop;
end $$;

create policy gate on desks to cs_gate using (true) with check (true);
create policy gate on members for select to cs_gate using (true);
create policy gate on invitations for select to cs_gate using (true);
create policy gate on unsealed for select to cs_gate using (true);

grant usage on schema public to cs_gate;
grant select, insert, update (password_hash) on people to cs_gate;
grant select, insert, update (seen_at, current_desk_id, revoked_at), delete on sessions to cs_gate;
grant select, insert, update, delete on throttle, password_resets to cs_gate;
grant select, insert, update (sealed_at) on desks to cs_gate;
grant select on members, invitations, unsealed to cs_gate;

-- The desks a person can work at right now. Runs with the rights of its caller, which is cs_gate or nobody.
create function live_desks(p_person uuid) returns table (desk_id uuid, desk_name text, time_zone text, language text, is_demo boolean,
  member_name text, roles text[], joined_at timestamptz) language sql stable set search_path = public, pg_temp as $$
  select d.id, d.name, d.time_zone, d.language, d.is_demo, m.name, m.roles, m.joined_at
  from members m join desks d on d.id = m.desk_id
  where m.person_id = p_person and m.removed_at is null and d.sealed_at is null
$$;

-- Who sends this request, at which desk and with which roles, in one call; no row when the session is unknown, ended, idle
-- for seven days or thirty days old. A desk that was left or sealed gives way to another desk of the person, or to none.
create function open_session(p_hash bytea) returns table (session_id uuid, person_id uuid, email text, started_at timestamptz,
  desk_id uuid, desk_name text, time_zone text, language text, is_demo boolean, member_name text, roles text[], desks jsonb)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare s sessions; v_desk uuid;
begin
  select * into s from sessions where token_hash = p_hash and revoked_at is null
    and seen_at > clock_timestamp() - interval '7 days' and started_at > clock_timestamp() - interval '30 days';
  if not found then return; end if;
  select l.desk_id into v_desk from live_desks(s.person_id) l order by (l.desk_id = s.current_desk_id) desc nulls last, l.joined_at, l.desk_id limit 1;
  if s.seen_at < clock_timestamp() - interval '1 minute' or v_desk is distinct from s.current_desk_id then
    update sessions set seen_at = clock_timestamp(), current_desk_id = v_desk where id = s.id;
  end if;
  return query
    select s.id, p.id, p.email, s.started_at::timestamptz, l.desk_id, l.desk_name, l.time_zone, l.language, l.is_demo, l.member_name, l.roles,
      (select coalesce(jsonb_agg(jsonb_build_object('id', o.desk_id, 'name', o.desk_name) order by o.desk_name, o.desk_id), '[]') from live_desks(p.id) o)
    from people p left join live_desks(p.id) l on l.desk_id = v_desk where p.id = s.person_id;
end $$;

-- Begins at the desk that is asked for, else where the person worked last, and clears away what has expired.
create function start_session(p_id uuid, p_hash bytea, p_person uuid, p_desk uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_desk uuid;
begin
  delete from sessions where person_id = p_person and started_at < clock_timestamp() - interval '30 days';
  select l.desk_id into v_desk from live_desks(p_person) l
    left join (select current_desk_id, max(seen_at) as seen from sessions where person_id = p_person group by 1) w on w.current_desk_id = l.desk_id
    order by (l.desk_id = p_desk) desc nulls last, w.seen desc nulls last, l.joined_at, l.desk_id limit 1;
  insert into sessions (id, token_hash, person_id, current_desk_id, started_at, seen_at)
    values (p_id, p_hash, p_person, v_desk, clock_timestamp(), clock_timestamp());
end $$;

create function end_session(p_session uuid) returns void language sql security definer set search_path = public, pg_temp as
$$ update sessions set revoked_at = clock_timestamp() where id = p_session and revoked_at is null $$;

create function end_all_sessions(p_person uuid) returns integer language sql security definer set search_path = public, pg_temp as $$
  with ended as (update sessions set revoked_at = clock_timestamp() where person_id = p_person and revoked_at is null returning 1)
  select count(*)::integer from ended
$$;

create function switch_desk(p_session uuid, p_desk uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sessions s set current_desk_id = p_desk where s.id = p_session and s.revoked_at is null
    and exists (select from live_desks(s.person_id) l where l.desk_id = p_desk);
  return found;
end $$;

create function find_login(p_email text) returns table (person_id uuid, password_hash text)
language sql stable security definer set search_path = public, pg_temp as
$$ select id, password_hash from people where lower(email) = lower(p_email) $$;

create function find_password(p_person uuid) returns text language sql stable security definer set search_path = public, pg_temp as
$$ select password_hash from people where id = p_person $$;

-- False when the address belongs to somebody already.
create function add_person(p_id uuid, p_email text, p_hash text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into people (id, email, password_hash) values (p_id, p_email, p_hash) on conflict do nothing;
  return found;
end $$;

-- A token bucket that all instances share: true when a token was there and is taken. The row lock makes guesses queue.
create function take_token(p_key text, p_capacity double precision, p_per_second double precision) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_tokens double precision; v_now timestamptz;
begin
  insert into throttle (key, tokens, refilled_at) values (p_key, p_capacity, clock_timestamp()) on conflict do nothing;
  select tokens into v_tokens from throttle where key = p_key for update;
  v_now := clock_timestamp();
  update throttle set refilled_at = v_now, tokens = least(p_capacity, v_tokens + greatest(0, extract(epoch from v_now - refilled_at)) * p_per_second)
    where key = p_key returning tokens into v_tokens;
  if v_tokens < 1 then return false; end if;
  update throttle set tokens = v_tokens - 1 where key = p_key;
  if random() < 0.01 then
    delete from throttle where key in (select key from throttle where refilled_at < v_now - interval '1 day' limit 1000 for update skip locked);
  end if;
  return true;
end $$;

-- Who signs in with the right password has not guessed.
create function give_token(p_key text) returns void language sql security definer set search_path = public, pg_temp as
$$ update throttle set tokens = tokens + 1 where key = p_key $$;

-- An invitation is found by its secret before anybody's desk is known. `person_id` is whose address it is, if known.
create function find_invitation(p_hash bytea) returns table (desk_id uuid, desk_name text, is_demo boolean, invitation_id uuid, email text, name text,
  roles text[], state text, person_id uuid) language sql stable security definer set search_path = public, pg_temp as $$
  select d.id, d.name, d.is_demo, i.id, i.email, i.name, i.roles,
    case when i.withdrawn_at is not null then 'withdrawn' when i.accepted_at is not null then 'accepted'
      when i.expires_at <= clock_timestamp() then 'expired' else 'open' end,
    (select p.id from people p where lower(p.email) = lower(i.email))
  from invitations i join desks d on d.id = i.desk_id where i.token_hash = p_hash and d.sealed_at is null
$$;

-- Only somebody who heads every desk of a person may let that person in anew: a password opens all of them. False otherwise.
create function make_reset(p_hash bytea, p_person uuid, p_maker uuid, p_expires timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from live_desks(p_person)) or exists (
      select from live_desks(p_person) l where not exists (
        select from live_desks(p_maker) h where h.desk_id = l.desk_id and 'head' = any (h.roles))) then
    return false;
  end if;
  delete from password_resets where person_id = p_person and used_at is null;
  insert into password_resets (token_hash, person_id, made_by, expires_at) values (p_hash, p_person, p_maker, p_expires);
  return true;
end $$;

create function find_reset(p_hash bytea) returns table (person_id uuid, email text, desk_names text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select p.id, p.email, coalesce((select array_agg(l.desk_name) from live_desks(p.id) l), '{}')
  from password_resets r join people p on p.id = r.person_id
  where r.token_hash = p_hash and r.used_at is null and r.expires_at > clock_timestamp()
$$;

-- Sets the new password and ends every session of the person; no row when the link is used up, replaced or too old.
create function use_reset(p_hash bytea, p_password_hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare v_person uuid;
begin
  update password_resets set used_at = clock_timestamp() where token_hash = p_hash and used_at is null and expires_at > clock_timestamp()
    returning person_id into v_person;
  if v_person is null then return null; end if;
  update people set password_hash = p_password_hash where id = v_person;
  perform end_all_sessions(v_person);
  return v_person;
end $$;

-- The first desk of people's own closes the demo: it stays, but nobody reaches it any more. One at a time, so that two
-- first heads cannot both be the first.
create function create_desk(p_id uuid, p_name text, p_time_zone text, p_language text, p_is_demo boolean, p_only_first boolean) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(4276215399);
  if p_only_first and exists (select from desks where not is_demo) then return false; end if;
  insert into desks (id, name, time_zone, language, is_demo) values (p_id, p_name, p_time_zone, p_language, p_is_demo);
  if p_only_first then update desks set sealed_at = clock_timestamp() where is_demo and sealed_at is null and id <> p_id; end if;
  return true;
end $$;

create function list_desks() returns table (id uuid, name text, is_demo boolean, sealed_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as
$$ select id, name, is_demo, sealed_at::timestamptz from desks order by made_at, id $$;

create function desks_to_seal() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
$$ select distinct desk_id from unsealed $$;

do $$
declare f regprocedure;
begin
  foreach f in array array[
    'live_desks(uuid)', 'open_session(bytea)', 'start_session(uuid, bytea, uuid, uuid)', 'end_session(uuid)', 'end_all_sessions(uuid)',
    'switch_desk(uuid, uuid)', 'find_login(text)', 'find_password(uuid)', 'add_person(uuid, text, text)',
    'take_token(text, double precision, double precision)', 'give_token(text)', 'find_invitation(bytea)',
    'make_reset(bytea, uuid, uuid, timestamptz)', 'find_reset(bytea)', 'use_reset(bytea, text)',
    'create_desk(uuid, text, text, text, boolean, boolean)', 'list_desks()', 'desks_to_seal()']::regprocedure[] loop
    execute format('revoke execute on function %s from public', f);
    if f <> 'live_desks(uuid)'::regprocedure then execute format('grant execute on function %s to cs_app', f); end if;
    execute format('alter function %s owner to cs_gate', f);
  end loop;
end $$;
