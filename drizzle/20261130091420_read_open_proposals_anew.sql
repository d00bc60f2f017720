-- What is known of a text changes how its open proposals are read. Their words stay, and what somebody decided stays as it was.
grant update (content) on candidates to cs_app;
--> statement-breakpoint
create function read_open_proposals_anew() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.state <> 'proposed' or new.state <> 'proposed' then
    raise exception 'only an open proposal is read anew' using errcode = '42501';
  end if;
  if new.content ->> 'quote' is distinct from old.content ->> 'quote'
      or new.content ->> 'madeBy' is distinct from old.content ->> 'madeBy' then
    raise exception 'a proposal keeps its words and who cut it' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger candidates_read_anew before update of content on candidates for each row
  when (new.content is distinct from old.content) execute function read_open_proposals_anew();
