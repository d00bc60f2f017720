CREATE INDEX "candidates_decided" ON "candidates" USING btree ("desk_id","decided_at") WHERE "candidates"."decided_at" is not null;
--> statement-breakpoint
-- By hand
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'judge-harm', 'triage', 'triage'),
  ('claim', 'judge-harm', 'assigned', 'assigned'),
  ('claim', 'judge-harm', 'sourcing', 'sourcing'),
  ('claim', 'judge-harm', 'verdict', 'verdict');
