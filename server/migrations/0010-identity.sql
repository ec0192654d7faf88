-- Who may sign in, and who is signed in. Times are given by the server's clock, never taken here.

create table account (
  person        text        primary key,
  password_hash text        not null check (password_hash like '$argon2id$%'),
  changed_at    timestamptz not null
);

-- A session is found by the SHA-256 of the token in the cookie: whoever reads this table cannot sign in with it.
create table session (
  token_hash   bytea       primary key check (octet_length(token_hash) = 32),
  person       text        not null references account,
  signed_in_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at   timestamptz not null
);
create index session_by_expiry on session (expires_at);

-- Counted to slow down whoever guesses; an unknown name counts like a known one.
create table sign_in_failure (
  account   text        not null,
  address   text        not null,
  failed_at timestamptz not null
);
create index sign_in_failure_by_address on sign_in_failure (address, account, failed_at);

grant select, insert, update, delete on account, session to damlam_write;
grant select, insert, delete on sign_in_failure to damlam_write;

-- The reading role learns who holds a session, and can list none.
create function session_holder(token bytea, at_instant timestamptz, idle interval)
returns table (person text, last_seen_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select s.person, s.last_seen_at from session s
   where s.token_hash = token and s.expires_at > at_instant and s.last_seen_at > at_instant - idle;
end;
revoke execute on function session_holder from public;
grant execute on function session_holder to damlam_read, damlam_write;
