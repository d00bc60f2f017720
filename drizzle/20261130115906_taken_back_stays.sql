-- By hand: accepting is taken back only while nothing else was done with the claim, and a claim of which it was taken back stays set aside.
create function check_taken_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.kind <> 'take-back' or new.body::jsonb #>> '{sets,closeReason}' is distinct from 'taken-back' then
    raise exception 'a claim is taken back by taking back, and by nothing else' using errcode = 'CS003';
  end if;
  perform from claims where desk_id = new.desk_id and id = new.stream_id for update;
  if exists (select from events e where e.desk_id = new.desk_id and e.stream_id = new.stream_id
      and e.op_id <> (select f.op_id from events f where f.desk_id = new.desk_id and f.stream_id = new.stream_id order by f.seq limit 1)) then
    raise exception 'a claim that somebody has worked on is not taken back' using errcode = 'CS003';
  end if;
  if exists (select from candidates c where c.desk_id = new.desk_id and c.claim_id = new.stream_id
      and not coalesce(new.body::jsonb #> '{data,candidateIds}' ? c.id::text, false)) then
    raise exception 'a claim that has taken in another proposal is not taken back' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger events_taken_back before insert on events for each row
  when (new.stream = 'claim' and (new.kind = 'take-back' or new.body::jsonb #>> '{sets,closeReason}' = 'taken-back'))
  execute function check_taken_back();
--> statement-breakpoint
-- Its proposal is open again: were it taken up too, one passage would be two claims.
create function keep_taken_back() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'a claim of which accepting was taken back stays set aside' using errcode = 'CS003';
end $$;
--> statement-breakpoint
create trigger claims_taken_back before update on claims for each row
  when (old.close_reason = 'taken-back' and (new.close_reason is distinct from old.close_reason or new.stage <> old.stage))
  execute function keep_taken_back();
