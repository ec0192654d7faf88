-- An account is there from the first link that its owner is given, and has a password once the link was used. Nobody comes
-- in by an account that is suspended or has ended.
alter table account
  alter column password_hash drop not null,
  add column standing text not null default 'open' check (standing in ('open', 'suspended', 'ended'));

alter table one_time_link add column removes_factors boolean not null default false;

-- What an administrator may know of the accounts of others, told to nobody else: how each stands, never what opens it.
create function account_standings(token bytea, at_instant timestamptz, idle interval, today date)
returns table (person text, standing text, has_password boolean, has_second_factor boolean, link_until timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.person, a.standing, a.password_hash is not null,
         exists (select from second_factor f where f.person = a.person and f.confirmed_at is not null),
         (select l.expires_at from one_time_link l where l.person = a.person and l.expires_at > at_instant)
    from account a
   where exists (
     select from session_holder(token, at_instant, idle) as holder
       join person_position p on p.person = holder.person
      where p.post = 'administrator' and p.from_day <= today and (p.to_day is null or today <= p.to_day)
   )
   order by a.person;
end;
revoke execute on function account_standings from public;
grant execute on function account_standings to damlam_read;
