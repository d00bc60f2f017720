-- Splitting and merging proposals are acts on their document, recorded like dismissing them.
insert into rules (stream, kind, from_stage, to_stage) values
  ('document', 'split', 'in-work', 'in-work'),
  ('document', 'merge', 'in-work', 'in-work');
