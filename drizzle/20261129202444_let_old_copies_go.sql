CREATE TABLE "latest_uploads" (
	"desk_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "latest_uploads_desk_id_sha256_pk" PRIMARY KEY("desk_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "removed_copies" (
	"desk_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone NOT NULL,
	"rule" text NOT NULL,
	"months" integer,
	"returned_at" timestamp (3) with time zone,
	"gone_at" timestamp (3) with time zone,
	CONSTRAINT "removed_copies_desk_id_seq_kind_sha256_pk" PRIMARY KEY("desk_id","seq","kind","sha256"),
	CONSTRAINT "removed_copies_kind" CHECK ("removed_copies"."kind" in ('file', 'words')),
	CONSTRAINT "removed_copies_rule" CHECK ("removed_copies"."rule" in ('months', 'unfiled')),
	CONSTRAINT "removed_copies_months" CHECK (("removed_copies"."rule" = 'months') = ("removed_copies"."months" is not null))
);
--> statement-breakpoint
CREATE TABLE "retention_rules" (
	"desk_id" uuid NOT NULL,
	"months" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "retention_rules_desk_id_pk" PRIMARY KEY("desk_id"),
	CONSTRAINT "retention_rules_months" CHECK ("retention_rules"."months" in (0, 6, 12, 24, 36, 60))
);
--> statement-breakpoint
ALTER TABLE "snapshots" ALTER COLUMN "text" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "latest_uploads" ADD CONSTRAINT "latest_uploads_file" FOREIGN KEY ("desk_id","sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "retention_rules" ADD CONSTRAINT "retention_rules_by" FOREIGN KEY ("desk_id","changed_by") REFERENCES "public"."members"("desk_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "removed_copies_now" ON "removed_copies" USING btree ("desk_id","kind","sha256") WHERE "removed_copies"."returned_at" is null;--> statement-breakpoint
CREATE INDEX "files_bytes" ON "files" USING btree ("sha256");
--> statement-breakpoint
-- By hand: the acts, the wall between desks, what ties a copy to the desk, what may go, and the guards of both.
insert into rules (stream, kind, from_stage, to_stage)
  select 'claim', kind, stage, stage
  from unnest(array['preserve', 'end-preserving']) as kind,
    unnest(array['triage', 'assigned', 'sourcing', 'verdict', 'review', 'signed-off', 'published', 'closed']) as stage
  union all select 'desk', 'remove-copies', 'open', 'open';
--> statement-breakpoint
alter table latest_uploads enable row level security;
--> statement-breakpoint
alter table latest_uploads force row level security;
--> statement-breakpoint
create policy desk_wall on latest_uploads using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (at) on latest_uploads to cs_app;
--> statement-breakpoint
alter table retention_rules enable row level security;
--> statement-breakpoint
alter table retention_rules force row level security;
--> statement-breakpoint
create policy desk_wall on retention_rules using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (months, changed_by, changed_at) on retention_rules to cs_app;
--> statement-breakpoint
alter table removed_copies enable row level security;
--> statement-breakpoint
alter table removed_copies force row level security;
--> statement-breakpoint
create policy desk_wall on removed_copies using (desk_id = app_desk()) with check (desk_id = app_desk());
--> statement-breakpoint
grant select, insert, update (returned_at, gone_at) on removed_copies to cs_app;
--> statement-breakpoint
-- By the newest event that sets or ends it.
create function is_preserved(p_desk uuid, p_claim uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select coalesce((select e.kind = 'preserve' from events e
    where e.desk_id = p_desk and e.stream_id = p_claim and e.kind in ('preserve', 'end-preserving') order by e.seq desc limit 1), false)
$$;
--> statement-breakpoint
-- What ties a kept copy to the desk, and when it was touched last. Needed is what stands on a claim that is not set aside, what was
-- cited when somebody signed, all that a claim under legal hold ever cited, and what a document was read from.
create view copy_ties with (security_invoker = true) as
select e.desk_id, h.sha256, c.changed_at as at, true as is_filed,
  (not e.is_removed and c.stage <> 'closed' and not exists (select from evidence_versions l
    where l.desk_id = e.desk_id and l.claim_id = e.claim_id and l.evidence_id = e.evidence_id and l.rev > e.rev))
  or is_preserved(e.desk_id, e.claim_id)
  or (not e.is_removed and exists (select from sign_offs g
    where g.desk_id = e.desk_id and g.claim_id = e.claim_id and g.evidence_rev >= e.rev and not exists (select from evidence_versions l
      where l.desk_id = e.desk_id and l.claim_id = e.claim_id and l.evidence_id = e.evidence_id
        and l.rev > e.rev and l.rev <= g.evidence_rev))) as is_needed
from evidence_versions e
join claims c on c.desk_id = e.desk_id and c.id = e.claim_id
join source_versions s on s.desk_id = e.desk_id and s.source_id = e.source_id and s.version = e.source_version
left join captures k on k.desk_id = s.desk_id and k.id = s.capture_id
left join inspections i on i.desk_id = e.desk_id and i.file_sha256 = e.file_sha256
cross join lateral (values (e.file_sha256), (e.snapshot_sha256), (k.file_sha256), (k.screenshot_sha256), (k.pdf_sha256), (k.text_sha256),
  (i.text_sha256)) as h (sha256)
where h.sha256 is not null
union all
select z.desk_id, h.sha256, c.changed_at, true,
  c.stage <> 'closed' or is_preserved(c.desk_id, c.id)
    or exists (select from sign_offs g where g.desk_id = c.desk_id and g.claim_id = c.id)
from contact_steps z
join contacts k on k.desk_id = z.desk_id and k.id = z.contact_id
join claims c on c.desk_id = k.desk_id and c.id = any (k.covers)
left join inspections i on i.desk_id = z.desk_id and i.file_sha256 = z.file_sha256
cross join lateral (values (z.file_sha256), (i.text_sha256)) as h (sha256)
where h.sha256 is not null
union all
-- What somebody read a translation's original in, and signed.
select r.desk_id, h.sha256, r.made_at, true, true
from renderings r
left join captures k on k.desk_id = r.desk_id and k.id = (r.statement::jsonb #>> '{kept,captureId}')::uuid
cross join lateral (values (r.statement::jsonb #>> '{kept,snapshotSha256}'), (r.statement::jsonb #>> '{kept,fileSha256}'), (k.file_sha256),
  (k.screenshot_sha256), (k.pdf_sha256), (k.text_sha256)) as h (sha256)
where h.sha256 is not null
union all
select k.desk_id, h.sha256, coalesce(k.ended_at, k.asked_at), true, false
from captures k
cross join lateral (values (k.file_sha256), (k.screenshot_sha256), (k.pdf_sha256), (k.text_sha256)) as h (sha256)
where h.sha256 is not null
union all
select a.desk_id, a.file_sha256, a.arrived_at, true,
  exists (select from document_versions d where d.desk_id = a.desk_id and d.arrival_id = a.id)
from arrivals a
union all
-- Somebody is still writing about it.
select w.desk_id, m[1], w.saved_at, true, true
from working_copies w cross join lateral regexp_matches(w.body::text, '"([0-9a-f]{64})"', 'g') as m
union all
select u.desk_id, h.sha256, u.at, false, false
from latest_uploads u
left join inspections i on i.desk_id = u.desk_id and i.file_sha256 = u.sha256
cross join lateral (values (u.sha256), (i.text_sha256)) as h (sha256)
where h.sha256 is not null
union all
select i.desk_id, i.text_sha256, i.looked_at, false, false from inspections i where i.text_sha256 is not null;
--> statement-breakpoint
grant select on copy_ties to cs_app;
--> statement-breakpoint
-- Copies that nothing needs, each with the moment it goes and the rule under which it does. A new rule lets a week pass first.
create view idle_copies with (security_invoker = true) as
select i.desk_id, i.kind, i.sha256, i.bytes, i.kept_at,
  case when i.is_filed then 'months' else 'unfiled' end as rule,
  case when i.is_filed then r.months end as months,
  case when i.is_filed then greatest(i.idle_since + make_interval(months => r.months), r.changed_at + interval '7 days')
    else i.idle_since + interval '1 day' end as due_at
from (
  select k.desk_id, k.kind, k.sha256, k.bytes, k.kept_at, coalesce(t.is_filed, false) as is_filed,
    greatest(k.kept_at, t.at) as idle_since
  from (
    select desk_id, 'file' as kind, sha256, bytes, kept_at from files
    union all
    select desk_id, 'words', sha256, octet_length(text), kept_at from snapshots where text is not null
  ) k
  left join (select desk_id, sha256, max(at) as at, bool_or(is_filed) as is_filed, bool_or(is_needed) as is_needed
    from copy_ties group by desk_id, sha256) t on t.desk_id = k.desk_id and t.sha256 = k.sha256
  where t.is_needed is not true
    and not exists (select from removed_copies x
      where x.desk_id = k.desk_id and x.kind = k.kind and x.sha256 = k.sha256 and x.returned_at is null)
) i
left join retention_rules r on r.desk_id = i.desk_id
where not i.is_filed or r.months > 0;
--> statement-breakpoint
grant select on idle_copies to cs_app;
--> statement-breakpoint
create function guard_removal() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if exists (select from added a where not exists (select from events e
      where e.desk_id = a.desk_id and e.stream_id = a.desk_id and e.seq = a.seq and e.kind = 'remove-copies')) then
    raise exception 'what is removed is said by an event' using errcode = 'CS003';
  end if;
  if exists (select from copy_ties t join added a on a.desk_id = t.desk_id and a.sha256 = t.sha256 where t.is_needed) then
    raise exception 'something rests on this copy' using errcode = 'CS003';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger removed_copies_guard after insert on removed_copies referencing new table as added
  for each statement execute function guard_removal();
--> statement-breakpoint
create trigger removed_copies_stay before delete or truncate on removed_copies for each statement execute function refuse_change();
--> statement-breakpoint
create function only_end_removal() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if (old.returned_at is not null and new.returned_at is distinct from old.returned_at)
      or (old.gone_at is not null and new.gone_at is distinct from old.gone_at) then
    raise exception 'what was removed stays said' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger removed_copies_end before update on removed_copies for each row execute function only_end_removal();
--> statement-breakpoint
-- Words may go once it is said that they were removed, and come back as they were.
create function only_remove_words() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if to_jsonb(new) - 'text' <> to_jsonb(old) - 'text'
      or (old.text is not null and (new.text is not null or not exists (select from removed_copies x
        where x.desk_id = old.desk_id and x.kind = 'words' and x.sha256 = old.sha256 and x.returned_at is null)))
      or (old.text is null and encode(sha256(convert_to(new.text, 'UTF8')), 'hex') is distinct from old.sha256) then
    raise exception 'a kept copy is removed by a rule, never changed' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
drop trigger snapshots_append_only on snapshots;
--> statement-breakpoint
create trigger snapshots_append_only before delete or truncate on snapshots for each statement execute function refuse_change();
--> statement-breakpoint
create trigger snapshots_remove before update on snapshots for each row execute function only_remove_words();
--> statement-breakpoint
grant update (text) on snapshots to cs_app;
--> statement-breakpoint
-- What was found in a file goes with it: where a picture was taken is no less than the picture.
create function forget_inspections() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from inspections i using added a where i.desk_id = a.desk_id and i.file_sha256 = a.sha256 and a.kind = 'file';
  return null;
end $$;
--> statement-breakpoint
create trigger removed_copies_forget after insert on removed_copies referencing new table as added
  for each statement execute function forget_inspections();
--> statement-breakpoint
create function only_with_file() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (select from removed_copies x
      where x.desk_id = old.desk_id and x.kind = 'file' and x.sha256 = old.file_sha256 and x.returned_at is null) then
    raise exception 'what was found in a file goes with it' using errcode = '42501';
  end if;
  return old;
end $$;
--> statement-breakpoint
drop trigger inspections_append_only on inspections;
--> statement-breakpoint
create trigger inspections_append_only before update or truncate on inspections for each statement execute function refuse_change();
--> statement-breakpoint
create trigger inspections_go before delete on inspections for each row execute function only_with_file();
--> statement-breakpoint
-- Whether any desk keeps these bytes: they lie in the store once for all.
create policy gate on files for select to cs_gate using (true);
--> statement-breakpoint
create policy gate on removed_copies for select to cs_gate using (true);
--> statement-breakpoint
grant select on files, removed_copies to cs_gate;
--> statement-breakpoint
create function are_bytes_kept(p_sha256 text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from files f where f.sha256 = p_sha256 and not exists (select from removed_copies x
    where x.desk_id = f.desk_id and x.kind = 'file' and x.sha256 = f.sha256 and x.returned_at is null))
$$;
--> statement-breakpoint
revoke execute on function are_bytes_kept(text) from public;
--> statement-breakpoint
grant execute on function are_bytes_kept(text) to cs_app;
--> statement-breakpoint
alter function are_bytes_kept(text) owner to cs_gate;
--> statement-breakpoint
select pgboss.create_queue('remove-copies', '{"policy": "standard", "retryLimit": 3, "retryDelay": 60, "retryBackoff": true, "expireInSeconds": 900}');
