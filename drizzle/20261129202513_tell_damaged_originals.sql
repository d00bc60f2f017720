-- By hand: the original of the rendering that counts is a copy that a claim rests on; no source has its number, 0.
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
  where k.desk_id = f.desk_id and f.sha256 in (k.file_sha256, k.screenshot_sha256, k.pdf_sha256)
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
  and f.sha256 in (r.statement::jsonb -> 'kept' ->> 'fileSha256', k.file_sha256, k.screenshot_sha256, k.pdf_sha256);
