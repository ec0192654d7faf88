-- Signing in at a provider that the office runs (OpenID Connect), and coming back.

-- What was sent along and must come back: once, soon, and in the browser that went.
create table single_sign_on_request (
  token_hash bytea       primary key check (octet_length(token_hash) = 32),
  state      text        not null,
  nonce      text        not null,
  verifier   text        not null,
  return_to  text        not null,
  expires_at timestamptz not null
);
create index single_sign_on_request_by_expiry on single_sign_on_request (expires_at);

-- Whom the provider means for good: it may give a name to somebody else later, a subject never.
create table single_sign_on_subject (
  issuer   text        not null,
  subject  text        not null,
  person   text        not null references account,
  bound_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, person)
);

grant select, insert, delete on single_sign_on_request, single_sign_on_subject to damlam_write;
