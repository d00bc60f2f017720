-- Accepting a proposal is taken back while nothing else was done with the claim.
insert into rules (stream, kind, from_stage, to_stage) values
  ('claim', 'take-back', 'triage', 'closed'),
  ('claim', 'take-back', 'assigned', 'closed');
