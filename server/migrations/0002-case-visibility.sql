-- Who may see which case, and why: the one table that every reading of a case goes through. A party is whoever the
-- regulation lets see it: a person, a committee, a body asked. A case may be seen by one party for several reasons.
create table case_visibility (
  party   text        not null,
  case_id text        not null,
  since   timestamptz not null,
  why     text        not null,
  primary key (party, case_id, why)
);
create index case_visibility_by_case on case_visibility (case_id, party);

-- The parties the present reader stands for, set for one transaction by `damlam.parties`, an array in PostgreSQL's own
-- notation. Not set: nobody, who sees nothing.
create function current_parties() returns text[] language sql stable parallel safe
return coalesce(nullif(current_setting('damlam.parties', true), ''), '{}')::text[];

alter table case_visibility enable row level security;
create policy own_visibility on case_visibility for select to damlam_read
  using (party = any ((select current_parties())::text[]));
create policy write_path on case_visibility to damlam_write using (true) with check (true);

-- Streams that are no cases (reports, identity, …) have no reader here at all.
alter table event enable row level security;
create policy visible_case on event for select to damlam_read using (
  stream like 'case/%'
  and exists (select from case_visibility v where v.case_id = substr(event.stream, length('case/') + 1))
);
create policy write_path on event to damlam_write using (true) with check (true);

grant select on event, case_visibility to damlam_read;
grant select, insert, update, delete on case_visibility to damlam_write;
