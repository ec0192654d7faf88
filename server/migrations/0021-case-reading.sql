-- Who opened which case, in which posts, and when: what the proposer may see of those who look at its plan. Only ever
-- added to, like the events; no event itself, because looking changes nothing of the case.
create table case_reading (
  id        bigint      primary key generated always as identity,
  case_id   text        not null,
  person    text        not null,
  -- The ids of the positions that the person held at that moment.
  positions text[]      not null,
  opened_at timestamptz not null
);
create index case_reading_by_case on case_reading (case_id, id desc);
create index case_reading_by_reader on case_reading (case_id, person, opened_at desc);

create trigger case_reading_is_append_only before update or delete or truncate on case_reading
for each statement execute function refuse_change();
alter table case_reading enable always trigger case_reading_is_append_only;

alter table case_reading enable row level security;
create policy own_case on case_reading for select to damlam_read using (
  exists (select from case_visibility v where v.case_id = case_reading.case_id and v.why = 'proposer')
);
grant select on case_reading to damlam_read;

-- Keeps one opening of a case that one of these parties sees. `unless_since`: only where the person has not opened the
-- case since then; null keeps every opening. A draft is seen by its authors alone and is not kept.
create function record_reading(
  of_case text, reader text, held text[], parties text[], at_instant timestamptz, unless_since timestamptz
) returns void language sql security definer set search_path = public, pg_temp
begin atomic
  insert into case_reading (case_id, person, positions, opened_at)
  select of_case, reader, held, at_instant
   where exists (select from case_visibility v where v.case_id = of_case and v.party = any (parties))
     and (unless_since is null or not exists (
       select from case_reading r where r.case_id = of_case and r.person = reader and r.opened_at >= unless_since
     ));
end;
revoke execute on function record_reading from public;
grant execute on function record_reading to damlam_write;
