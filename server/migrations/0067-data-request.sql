-- A person asks that what is held about him or her be corrected; an administrator answers. Both see it, nobody else. It is
-- no evidence of a case, and what was written may be erased; the events in the stream `identity` name it by its id.
create table data_request (
  id          uuid        primary key default gen_random_uuid(),
  person      text        not null references person,
  says        text        not null,
  asked_at    timestamptz not null,
  asked_on    date        not null,
  due_on      date        not null,
  answered_at timestamptz,
  answered_by text        references person,
  outcome     text        check (outcome in ('corrected', 'refused')),
  answer      text,
  check ((answered_at is null) = (outcome is null) and (answered_at is null) = (answered_by is null) and (answered_at is null) = (answer is null))
);
create index data_request_by_person on data_request (person, asked_at desc);
create index data_request_open on data_request (due_on) where answered_at is null;

alter table data_request enable row level security;
create policy own_or_administrator on data_request for select to damlam_read using (
  'person/' || person = any ((select current_parties())::text[])
  or exists (
    select from person_position p
     where p.post = 'administrator' and 'person/' || p.person = any ((select current_parties())::text[])
       and current_date between p.from_day and coalesce(p.to_day, 'infinity'::date)
  )
);
create policy write_path on data_request for all to damlam_write using (true) with check (true);
grant select on data_request to damlam_read;
grant select, insert, update on data_request to damlam_write;
