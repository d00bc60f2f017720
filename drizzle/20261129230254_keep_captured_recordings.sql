ALTER TABLE "captures" ADD COLUMN "recording_sha256" text;--> statement-breakpoint
ALTER TABLE "captures" ADD CONSTRAINT "captures_recording" FOREIGN KEY ("desk_id","recording_sha256") REFERENCES "public"."files"("desk_id","sha256") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- By hand: what the application may write, and what rests on a recording that was captured.
grant update (recording_sha256) on captures to cs_app;
--> statement-breakpoint
create or replace view copy_ties with (security_invoker = true) as
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
cross join lateral (values (e.file_sha256), (e.snapshot_sha256), (k.file_sha256), (k.screenshot_sha256), (k.pdf_sha256), (k.recording_sha256),
  (k.text_sha256), (i.text_sha256)) as h (sha256)
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
  (k.screenshot_sha256), (k.pdf_sha256), (k.recording_sha256), (k.text_sha256)) as h (sha256)
where h.sha256 is not null
union all
select k.desk_id, h.sha256, coalesce(k.ended_at, k.asked_at), true, false
from captures k
cross join lateral (values (k.file_sha256), (k.screenshot_sha256), (k.pdf_sha256), (k.recording_sha256), (k.text_sha256)) as h (sha256)
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
create or replace view damaged_copies with (security_invoker = true) as
select f.desk_id, e.claim_id, e.n, f.sha256, f.fault, f.since
from file_checks f
join lateral (
  select x.claim_id, x.evidence_id, x.n, x.rev from evidence_versions x
  where x.desk_id = f.desk_id and x.file_sha256 = f.sha256 and not x.is_removed
  union
  select x.claim_id, x.evidence_id, x.n, x.rev from captures k
  join source_versions s on s.desk_id = k.desk_id and s.capture_id = k.id
  join evidence_versions x on x.desk_id = s.desk_id and x.source_id = s.source_id and x.source_version = s.version and not x.is_removed
  where k.desk_id = f.desk_id and f.sha256 in (k.file_sha256, k.screenshot_sha256, k.pdf_sha256, k.recording_sha256)
) e on not exists (select from evidence_versions l
  where l.desk_id = f.desk_id and l.claim_id = e.claim_id and l.evidence_id = e.evidence_id and l.rev > e.rev)
where f.fault is not null
union
select f.desk_id, c.claim_id, null, f.sha256, f.fault, f.since
from file_checks f
join contact_steps z on z.desk_id = f.desk_id and z.file_sha256 = f.sha256
join contacts k on k.desk_id = z.desk_id and k.id = z.contact_id
cross join lateral unnest(k.covers) as c (claim_id)
where f.fault is not null
union
select f.desk_id, r.claim_id, 0, f.sha256, f.fault, f.since
from file_checks f
join renderings r on r.desk_id = f.desk_id
join claims c on c.desk_id = r.desk_id and c.id = r.claim_id and r.n = counting_rendering(c)
left join captures k on k.desk_id = r.desk_id and k.id = (r.statement::jsonb -> 'kept' ->> 'captureId')::uuid
where f.fault is not null
  and f.sha256 in (r.statement::jsonb -> 'kept' ->> 'fileSha256', k.file_sha256, k.screenshot_sha256, k.pdf_sha256, k.recording_sha256);
