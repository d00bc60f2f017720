-- By hand: which proposals a claim came of is what its first act says; whoever takes accepting back cannot name others besides.
create or replace function check_taken_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  began uuid;
begin
  if new.kind <> 'take-back' or new.body::jsonb #>> '{sets,closeReason}' is distinct from 'taken-back' then
    raise exception 'a claim is taken back by taking back, and by nothing else' using errcode = 'CS003';
  end if;
  perform from claims where desk_id = new.desk_id and id = new.stream_id for update;
  select f.op_id into began from events f where f.desk_id = new.desk_id and f.stream_id = new.stream_id order by f.seq limit 1;
  if began is null or exists (select from events e where e.desk_id = new.desk_id and e.stream_id = new.stream_id and e.op_id <> began) then
    raise exception 'a claim that somebody has worked on is not taken back' using errcode = 'CS003';
  end if;
  if exists (select from candidates c where c.desk_id = new.desk_id and c.claim_id = new.stream_id
      and (not coalesce(new.body::jsonb #> '{data,candidateIds}' ? c.id::text, false)
        or not exists (select from events f where f.desk_id = new.desk_id and f.op_id = began
          and (f.body::jsonb #>> '{data,candidateId}' = c.id::text or coalesce(f.body::jsonb #> '{data,candidateIds}' ? c.id::text, false))))) then
    raise exception 'a claim that has taken in another proposal is not taken back' using errcode = 'CS003';
  end if;
  return new;
end $$;
