-- By hand: what is cut, or for a line rests on the author's word, is decided without a source; nothing else is.
insert into rules (stream, kind, from_stage, to_stage) values ('claim', 'waive-proof', 'assigned', 'verdict');
--> statement-breakpoint
create or replace function next_verdict_rev() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims;
begin
  c := enter_version(new.desk_id, new.claim_id, new.op_id, new.made_by);
  if new.rev <> c.verdict_rev + 1 then raise exception 'verdict has moved on' using errcode = 'CS001'; end if;
  if exists (select from events e where e.desk_id = new.desk_id and e.stream_id = new.claim_id and e.seq = c.last_seq and e.kind = 'waive-proof')
      and not coalesce(new.content -> 'outcome' ->> 'kind' = 'cut'
        or (new.content -> 'outcome' ->> 'kind' = 'on-author' and c.depth = 'line'), false) then
    raise exception 'only what is cut, or rests on the author, is decided without a source' using errcode = 'CS003';
  end if;
  update claims set verdict_rev = new.rev where desk_id = new.desk_id and id = new.claim_id;
  return new;
end $$;
