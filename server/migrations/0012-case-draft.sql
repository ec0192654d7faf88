-- A proposal while it is being written: no event yet, changed and deleted freely by its authors, seen by nobody else.

-- Vietnamese as one types it in haste: no diacritics, small letters, đ as d. In whatever form the marks came.
create function plain_text(written text) returns text language sql immutable parallel safe
return translate(lower(regexp_replace(normalize(written, NFD), '[\u0300-\u036f]', '', 'g')), 'Đđ', 'dd');

create table case_draft (
  case_id     text        primary key,
  version     integer     not null default 1,
  proposer    text        not null references person,
  made_by     text        not null references person,
  -- Parties, as in case_visibility: the proposer, and the office that wrote it down for him.
  authors     text[]      not null check (cardinality(authors) > 0),
  plan        text        not null check (plan::json is not null),
  title       text        not null,
  search_text text        not null generated always as (plain_text(title)) stored,
  changed_at  timestamptz not null
);
comment on column case_draft.plan is 'JSON as it was written, in a text column: jsonb rewrites order';
create index case_draft_by_author on case_draft using gin (authors);

alter table case_draft enable row level security;
create policy own_draft on case_draft for select to damlam_read using (authors && (select current_parties())::text[]);
create policy write_path on case_draft to damlam_write using (true) with check (true);

grant select on case_draft to damlam_read;
grant select, insert, update, delete on case_draft to damlam_write;
