-- By hand: a correction that was opened may be cancelled while nothing of it was written or signed; the check is what it was.
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'cancel-correction', 'verdict', 'published'),
  ('claim', 'cancel-correction', 'review', 'published');
--> statement-breakpoint
-- The sign-off with which a claim was published last, when nothing that is signed was written, and nothing signed, since then.
create function untouched_since(c claims) returns sign_offs language sql stable set search_path = public, pg_temp as $$
  select s.* from publications p
  join sign_offs s on s.desk_id = p.desk_id and s.claim_id = p.claim_id and s.round = p.round and s.statement_digest = p.statement_digest
  where p.desk_id = c.desk_id and p.claim_id = c.id
    and p.version = (select max(n.version) from publications n where n.desk_id = c.desk_id and n.claim_id = c.id)
    and (s.claim_rev, s.evidence_rev, s.verdict_rev) = (c.claim_rev, c.evidence_rev, c.verdict_rev)
    and not exists (select from events e where e.desk_id = c.desk_id and e.stream_id = c.id
      and e.seq > (select max(l.seq) from events l where l.desk_id = c.desk_id and l.stream_id = c.id and l.kind = 'publish')
      and e.kind in ('edit-line', 'split', 'absorb', 'add-evidence', 'change-evidence', 'remove-evidence', 'record', 'ask', 'use-contact', 'sign-rendering',
        'rate', 'adopt', 'accept-suggestion', 'edit-signed', 'correct-wording', 'reword', 'restate', 'countersign'))
  order by s.submission desc, s.at limit 1
$$;
--> statement-breakpoint
revoke execute on function untouched_since(claims) from public;
--> statement-breakpoint
grant execute on function untouched_since(claims) to cs_app;
--> statement-breakpoint
create function check_cancelled() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare c claims; u sign_offs; v_sets jsonb := new.body::jsonb -> 'sets';
begin
  select * into c from claims where desk_id = new.desk_id and id = new.stream_id for update;
  u := untouched_since(c);
  if u.id is null or (u.round, u.submission) is distinct from ((v_sets ->> 'round')::integer, (v_sets ->> 'submission')::integer) then
    raise exception 'a correction of which something was written or signed is not cancelled' using errcode = 'CS003';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger events_cancelled before insert on events for each row when (new.kind = 'cancel-correction') execute function check_cancelled();
