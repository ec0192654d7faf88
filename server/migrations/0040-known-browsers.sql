-- From which browsers a person has signed in before, and how often secrets were tried in vain.

-- A browser is known by the SHA-256 of a random token in a cookie of its own, which signing out leaves there.
create table known_browser (
  token_hash   bytea       not null check (octet_length(token_hash) = 32),
  person       text        not null references account,
  last_used_at timestamptz not null,
  primary key (token_hash, person)
);
create index known_browser_by_person on known_browser (person, last_used_at);
grant select, insert, update, delete on known_browser to damlam_write;

-- The reading role learns when the holder of this session last came in from each.
create function own_known_browsers(token bytea, at_instant timestamptz, idle interval) returns table (last_used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select k.last_used_at
    from session_holder(token, at_instant, idle) as holder
    join known_browser k on k.person = holder.person
   order by k.last_used_at desc;
end;
revoke execute on function own_known_browsers from public;
grant execute on function own_known_browsers to damlam_read;

-- Each attempt counts as failed from its beginning until it has succeeded; so it needs a name. `browser` is set for a
-- browser that this account knew.
alter table sign_in_failure
  add column id      bigint generated always as identity primary key,
  add column browser bytea;
create index sign_in_failure_by_account on sign_in_failure (account, failed_at);
create index sign_in_failure_by_time on sign_in_failure (failed_at);
