-- Passkeys: key pairs whose private half never leaves the device of their owner (WebAuthn level 3).

-- What a device is told instead of the user name, so that it reveals nobody.
alter table account add column passkey_handle uuid not null default gen_random_uuid() unique;

create table passkey (
  id            uuid        primary key default gen_random_uuid(),
  person        text        not null references account,
  credential_id text        not null unique,
  public_key    bytea       not null,
  sign_count    bigint      not null check (sign_count >= 0),
  name          text        not null,
  added_at      timestamptz not null,
  last_used_at  timestamptz
);
create index passkey_by_person on passkey (person, added_at);

-- What a device has been asked to sign: once, soon, and in the browser that asked. Without a person it is for signing in.
create table passkey_challenge (
  token_hash bytea       primary key check (octet_length(token_hash) = 32),
  person     text        references account,
  challenge  text        not null,
  expires_at timestamptz not null
);
create index passkey_challenge_by_expiry on passkey_challenge (expires_at);

grant select, insert, update, delete on passkey to damlam_write;
grant select, insert, delete on passkey_challenge to damlam_write;

create function own_passkeys(token bytea, at_instant timestamptz, idle interval)
returns table (id uuid, name text, added_at timestamptz, last_used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.id, p.name, p.added_at, p.last_used_at
    from session_holder(token, at_instant, idle) as holder
    join passkey p on p.person = holder.person
   order by p.added_at, p.id;
end;
revoke execute on function own_passkeys from public;
grant execute on function own_passkeys to damlam_read;
