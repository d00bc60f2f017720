-- By hand: what was signed for a passage may be done in a later version: its wording stands there, or its sentence is gone.
create or replace function check_placement() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v_version integer; v_text text; v_passage jsonb; v_kinds text[]; v_outcome jsonb;
begin
  select d.version, t.text, v.passage, r.content -> 'outcome' into v_version, v_text, v_passage, v_outcome
    from claims c
    join documents d on d.desk_id = c.desk_id and d.id = c.document_id
    join document_versions t on t.desk_id = d.desk_id and t.document_id = d.id and t.version = d.version
    join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
    left join verdict_versions r on r.desk_id = c.desk_id and r.claim_id = c.id and r.rev = c.verdict_rev
    where c.desk_id = new.desk_id and c.id = new.claim_id;
  v_kinds := case new.state when 'kept' then array['carry-over'] when 'applied' then array['carry-over', 'place']
    when 'placed' then array['place', 'reword', 'split'] else array['displace'] end;
  if v_version is distinct from new.document_version or not exists (select from events e
      where e.desk_id = new.desk_id and e.stream_id = new.claim_id and e.seq = new.seq and e.kind = any (v_kinds) and e.actor_id = new.made_by) then
    raise exception 'a placement belongs to its event and to the current version' using errcode = 'CS003';
  end if;
  if new.state in ('kept', 'placed') and (strpos(v_text, v_passage ->> 'quote') = 0 or strpos(v_text, v_passage ->> 'sentence') = 0) then
    raise exception 'the words of the claim do not stand in this version' using errcode = 'CS003';
  end if;
  if new.state = 'applied' then
    if not coalesce(reads_as_decided(v_text, v_passage, v_outcome), false) or jsonb_array_length(new.places) <> (v_outcome ->> 'kind' = 'change')::integer then
      raise exception 'what was decided about the claim is not done in this version' using errcode = 'CS003';
    end if;
    if not was_applied(new.desk_id, new.claim_id) and not exists (select from claims c
        join current_sign_offs s on s.desk_id = c.desk_id and s.claim_id = c.id
        where c.desk_id = new.desk_id and c.id = new.claim_id and c.stage = 'signed-off') then
      raise exception 'only what is signed is done in a text' using errcode = 'CS003';
    end if;
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Whether a text reads as was decided of a passage. Of a change the wording; of a cut, that its sentence is not there.
create function reads_as_decided(p_text text, p_passage jsonb, p_outcome jsonb) returns boolean language sql immutable set search_path = public, pg_temp as $$
  select case p_outcome ->> 'kind'
    when 'change' then strpos(p_text, regexp_replace(p_outcome ->> 'wording', '^\s+|\s+$', '', 'g')) > 0
    when 'cut' then strpos(p_text, p_passage ->> 'sentence') = 0
    else false end
$$;
--> statement-breakpoint
revoke execute on function reads_as_decided(text, jsonb, jsonb) from public;
--> statement-breakpoint
-- Whether the last word on a claim's place is that what was signed was done.
create function was_applied(p_desk uuid, p_claim uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce((select p.state = 'applied' from placements p
    where p.desk_id = p_desk and p.claim_id = p_claim order by p.seq desc limit 1), false)
$$;
--> statement-breakpoint
revoke execute on function was_applied(uuid, uuid) from public;
--> statement-breakpoint
create or replace function stands_in_document(p_desk uuid, p_claim uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce(
      (select p.document_version = d.version and (p.state in ('kept', 'placed')
          or (p.state = 'applied' and reads_as_decided(t.text, v.passage, r.content -> 'outcome'))) from placements p
        where p.desk_id = c.desk_id and p.claim_id = c.id order by p.seq desc limit 1),
      false)
    or exists (select from claim_versions n where n.desk_id = c.desk_id and n.claim_id = c.id and n.rev = c.claim_rev and n.document_version = d.version)
  from claims c
  join documents d on d.desk_id = c.desk_id and d.id = c.document_id
  join document_versions t on t.desk_id = d.desk_id and t.document_id = d.id and t.version = d.version
  join claim_versions v on v.desk_id = c.desk_id and v.claim_id = c.id and v.rev = c.claim_rev
  left join verdict_versions r on r.desk_id = c.desk_id and r.claim_id = c.id and r.rev = c.verdict_rev
  where c.desk_id = p_desk and c.id = p_claim
$$;
