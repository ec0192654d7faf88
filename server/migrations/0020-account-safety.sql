-- What a person may see and change about the own account: where one is signed in, the password, the second factor.

-- A session is named by an id that is not its token. The browser and the address only help the owner to recognise it.
alter table session
  add column id      uuid not null default gen_random_uuid() unique,
  add column browser text not null default '',
  add column address text not null default '';
create index session_by_person on session (person);

-- A password that its owner has chosen is not replaced by the shared one of a demonstration.
alter table account add column chosen boolean not null default false;

-- The shared secret of an authenticator (RFC 6238). It counts from its confirmation on; `last_step` is the time step of
-- the last code that was accepted, so that no code is accepted twice.
create table second_factor (
  person       text   primary key references account,
  secret       text   not null,
  confirmed_at timestamptz,
  last_step    bigint not null default 0
);

-- Each works once instead of a code, and is kept as the SHA-256 of its 80 random bits.
create table recovery_code (
  person    text  not null references second_factor on delete cascade,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  primary key (person, code_hash)
);

-- Somebody who has given the right password and not yet the code.
create table pending_sign_in (
  token_hash bytea       primary key check (octet_length(token_hash) = 32),
  person     text        not null references account,
  expires_at timestamptz not null
);
create index pending_sign_in_by_person on pending_sign_in (person);

grant select, insert, update, delete on second_factor to damlam_write;
grant select, insert, delete on recovery_code, pending_sign_in to damlam_write;

-- Written to by many people at once, who wait for each other at its head.
insert into stream_head (stream) values ('identity') on conflict do nothing;

-- The reading role learns of nobody's sessions but of those of the person who holds this one.
create function own_sessions(token bytea, at_instant timestamptz, idle interval)
returns table (id uuid, signed_in_at timestamptz, last_seen_at timestamptz, browser text, address text, current boolean)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.id, s.signed_in_at, s.last_seen_at, s.browser, s.address, s.token_hash = token
    from session_holder(token, at_instant, idle) as holder
    join session s on s.person = holder.person
   where s.expires_at > at_instant and s.last_seen_at > at_instant - idle
   order by s.token_hash = token desc, s.last_seen_at desc, s.id;
end;

create function own_second_factor(token bytea, at_instant timestamptz, idle interval)
returns table (confirmed_at timestamptz, recovery_codes integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select f.confirmed_at, (select count(*)::integer from recovery_code c where c.person = f.person)
    from session_holder(token, at_instant, idle) as holder
    join second_factor f on f.person = holder.person
   where f.confirmed_at is not null;
end;
revoke execute on function own_sessions, own_second_factor from public;
grant execute on function own_sessions, own_second_factor to damlam_read;
