-- A secret address at which a calendar program reads what one person owes; only the hash of the secret is kept.
create table calendar_feed (
  person      text        primary key references person,
  secret_hash bytea       not null unique,
  made_at     timestamptz not null
);
alter table calendar_feed enable row level security;
create policy own_feed on calendar_feed for select to damlam_read using (
  'person/' || person = any ((select current_parties())::text[])
);
create policy write_path on calendar_feed to damlam_write using (true) with check (true);
grant select (person, made_at) on calendar_feed to damlam_read;
grant select, insert, update, delete on calendar_feed to damlam_write;

-- Whose address this is; nobody's where it was revoked, or where the account is not open.
create function calendar_feed_holder(secret bytea) returns table (person text, organisation_version integer)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select f.person, organisation_version() from calendar_feed f join account a on a.person = f.person
   where f.secret_hash = secret and a.standing = 'open';
end;
revoke execute on function calendar_feed_holder from public;
grant execute on function calendar_feed_holder to damlam_read;
