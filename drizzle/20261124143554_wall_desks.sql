-- The wall between desks and the grants of cs_app. Roles are made by the launcher or by `npm run db:roles`, never here.

do $$
declare t text;
begin
  for t in select table_name from information_schema.columns where table_schema = 'public' and column_name = 'desk_id'
    and table_name not in ('public_slugs', 'current_sign_offs') loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy desk_wall on %I using (desk_id = app_desk()) with check (desk_id = app_desk())', t);
    execute format('grant select on %I to cs_app', t);
  end loop;
end $$;

alter table desks enable row level security;
alter table desks force row level security;
create policy desk_wall on desks using (id = app_desk()) with check (id = app_desk());
grant select on desks, current_sign_offs, rules, public_slugs to cs_app;

revoke select on operations from cs_app;

grant insert on unsealed, leaves, tree_nodes, checkpoints, desk_keys, members, invitations, documents, document_versions, candidates,
  claims, claim_versions, makers, declarations, working_copies, origins, sources, source_versions, snapshots, evidence_versions,
  scales, verdict_versions, gate_records, policies, statements, sign_offs, returns, points, looks, publications, amendments, notes, public_slugs
  to cs_app;
revoke insert on unsealed from cs_app;
grant delete on unsealed, working_copies to cs_app;
grant update (name, time_zone, language) on desks to cs_app;
grant update (name, roles, named_in_public, removed_at) on members to cs_app;
grant update (accepted_at, withdrawn_at) on invitations to cs_app;
grant update (title, byline, publisher, url, published_on, language, kind, purpose, translated_from, translator, owner_id, deadline_at, author_id) on documents to cs_app;
grant update (state, dismiss_reason, dismiss_note, claim_id, decided_by, decided_at) on candidates to cs_app;
grant update (has_conflict, note, at) on declarations to cs_app;
grant update (body, saved_at) on working_copies to cs_app;
grant update (answer, answered_by, answered_at, settled_by, settled_at) on points to cs_app;
grant update (claim_rev, evidence_rev, verdict_rev, at) on looks to cs_app;

grant usage on schema public to cs_app;
revoke create on schema public from public;
