-- Documents enclosed with plans. The bytes lie in a store outside, by their hash; here stands what is known of them.

-- Bytes, whoever brought them: noted before they are put into the store, so that what a crash leaves there is found.
create table file_content (
  sha256     bytea       primary key check (octet_length(sha256) = 32),
  size       bigint      not null check (size > 0),
  type       text        not null,
  text_read  text        not null check (text_read in ('whole', 'in-part', 'none')),
  -- The last time somebody brought them.
  noted_at   timestamptz not null,
  -- Null: nobody has looked for viruses yet.
  scanned_at timestamptz,
  virus      text,
  constraint found_by_looking check (virus is null or scanned_at is not null)
);
create index file_content_unscanned on file_content (noted_at) where scanned_at is null;

-- A document as one person brought it. Its row is written last: where there is one, the store has the bytes.
create table file (
  id          text        primary key,
  sha256      bytea       not null references file_content,
  name        text        not null,
  uploaded_by text        not null references person,
  -- For whom the person acted, as in case_draft.authors: whoever writes on the draft may see what it encloses.
  parties     text[]      not null check (cardinality(parties) > 0),
  declared    text        not null check (declared in ('none', 'confidential', 'secret', 'top-secret')),
  uploaded_at timestamptz not null
);
create index file_by_content on file (sha256);

-- Which case encloses which document, by which event.
create table case_file (
  case_id text    not null,
  file_id text    not null references file,
  event   integer not null,
  primary key (case_id, file_id, event)
);
create index case_file_by_file on case_file (file_id);

-- Written with the event itself, so that no document that a plan encloses is ever taken for one that nobody needs.
create function note_enclosed_files() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  insert into case_file (case_id, file_id, event)
  select substr(new.stream, length('case/') + 1), enclosed ->> 'id', new.position
    from json_array_elements(new.text::json -> 'data' -> 'enclosed') enclosed;
  return null;
end
$$;
create trigger event_encloses_files after insert on event for each row
when (new.stream like 'case/%' and new.type in ('PlanSubmitted', 'PlanSupplemented', 'PlanResubmitted'))
execute function note_enclosed_files();

-- Does somebody's draft enclose it? Only a draft of whoever brought it counts.
create function draft_encloses(draft_authors text[], draft_plan text, of_file file) returns boolean language sql stable parallel safe
return draft_authors && of_file.parties and coalesce((draft_plan::jsonb -> 'files') ? of_file.id, false);

alter table case_file enable row level security;
create policy visible_case on case_file for select to damlam_read using (
  exists (select from case_visibility v where v.case_id = case_file.case_id)
);
create policy write_path on case_file to damlam_write using (true) with check (true);

alter table file enable row level security;
create policy own_or_enclosed on file for select to damlam_read using (
  'person/' || uploaded_by = any ((select current_parties())::text[])
  or exists (select from case_file c where c.file_id = file.id)
  or exists (select from case_draft d where draft_encloses(d.authors, d.plan, file))
);
create policy write_path on file to damlam_write using (true) with check (true);

alter table file_content enable row level security;
create policy of_visible_file on file_content for select to damlam_read using (
  (select current_parties()) <> '{}' and exists (select from file f where f.sha256 = file_content.sha256)
);
create policy write_path on file_content to damlam_write using (true) with check (true);

grant select on file, file_content, case_file to damlam_read;
grant select, insert, update, delete on file_content to damlam_write;
grant select, insert, delete on file to damlam_write;
grant select, insert on case_file to damlam_write;
