-- Links that are handed over, each good once: found by the SHA-256 of the token in it, so that whoever reads this table can
-- use none. A person has at most one; nobody's is that of the first start, and there is at most one of it too.
create table one_time_link (
  token_hash bytea       primary key check (octet_length(token_hash) = 32),
  person     text        unique nulls not distinct references account,
  made_at    timestamptz not null,
  expires_at timestamptz not null
);
grant select, insert, update, delete on one_time_link to damlam_write;
