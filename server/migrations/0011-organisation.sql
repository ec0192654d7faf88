-- Committees, bodies and the people in their posts, each with the days on which it holds. A read model of the stream
-- `organisation`: its version is the version of that stream.

create table committee (
  id       text    primary key,
  name     text    not null,
  level    text    not null check (level in ('cell', 'base', 'ward', 'district', 'province', 'centre')),
  superior text    references committee deferrable initially deferred,
  external boolean not null,
  from_day date    not null,
  to_day   date    check (to_day >= from_day)
);

create table body (
  id        text primary key,
  committee text not null references committee,
  name      text not null,
  kind      text not null check (kind in ('advisory', 'inspection', 'internal-affairs', 'organisation', 'propaganda', 'front')),
  from_day  date not null,
  to_day    date check (to_day >= from_day)
);

create table person (
  id         text primary key,
  name       text not null,
  managed_by text references committee
);

create table person_position (
  id        text primary key,
  person    text not null references person,
  post      text not null check (post in (
    'cadre', 'clerk', 'chief-of-office', 'head', 'deputy', 'standing-member', 'executive-member', 'officer', 'administrator'
  )),
  committee text not null references committee,
  body      text references body,
  from_day  date not null,
  to_day    date check (to_day >= from_day)
);

grant select on committee, body, person, person_position to damlam_read;
grant select, insert, update on committee, body, person, person_position to damlam_write;

-- The version of the organisation, for whoever keeps a copy of these tables in memory.
create function organisation_version() returns integer
language sql stable security definer set search_path = public, pg_temp
return coalesce((select version from stream_head where stream = 'organisation'), 0);
revoke execute on function organisation_version from public;
grant execute on function organisation_version to damlam_read, damlam_write;
