ALTER TABLE "comments" DROP CONSTRAINT "comments_words";--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_words" CHECK (("comments"."text" is null) = ("comments"."salt" is null) and ("comments"."text" is null or "comments"."withdrawn_at" is null));
--> statement-breakpoint
-- By hand: words that are not withdrawn go once they are older than they are kept, and no sooner.
create or replace function only_erase_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if old.text is null or new.text is not null or new.salt is not null
      or (new.withdrawn_at is null and old.at > now() - interval '24 months')
      or to_jsonb(new) - array['text', 'salt', 'withdrawn_at'] <> to_jsonb(old) - array['text', 'salt', 'withdrawn_at'] then
    raise exception 'a comment is withdrawn, never changed' using errcode = '42501';
  end if;
  return new;
end $$;
