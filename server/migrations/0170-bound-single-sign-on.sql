-- Single sign-on is bound beforehand, by whoever holds a one-time link or proves to be the owner, and confirms changes of the
-- own account where there is no password. Journeys begun before this are begun again.
delete from single_sign_on_request;
alter table single_sign_on_request
  add column errand       text        not null check (errand in ('sign-in', 'use-link', 'bind', 'confirm')),
  add column session_hash bytea       references session on delete cascade,
  add column link_hash    bytea,
  add column change       text,
  add column asked_at     timestamptz not null,
  add check ((session_hash is not null) = (errand in ('bind', 'confirm'))),
  add check ((link_hash is not null) = (errand = 'use-link')),
  add check ((change is not null) = (errand = 'confirm'));

-- Its holder has signed in afresh at the provider for this one change, which may be made once and soon.
create table single_sign_on_confirmation (
  session_hash bytea       not null references session on delete cascade,
  change       text        not null,
  expires_at   timestamptz not null,
  primary key (session_hash, change)
);
create index single_sign_on_confirmation_by_expiry on single_sign_on_confirmation (expires_at);
grant select, insert, update, delete on single_sign_on_confirmation to damlam_write;

-- What the owner of a session may know of the own way in: whether there is a password, and since when this provider is bound.
create function own_single_sign_on(token bytea, at_instant timestamptz, idle interval, at_issuer text)
returns table (has_password boolean, bound_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.password_hash is not null,
         (select s.bound_at from single_sign_on_subject s where s.person = a.person and s.issuer = at_issuer)
    from session_holder(token, at_instant, idle) as holder join account a on a.person = holder.person;
end;
revoke execute on function own_single_sign_on from public;
grant execute on function own_single_sign_on to damlam_read;

create function own_confirmations(token bytea, at_instant timestamptz, idle interval)
returns table (change text, expires_at timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select c.change, c.expires_at
    from session_holder(token, at_instant, idle) as holder
    join single_sign_on_confirmation c on c.session_hash = token and c.expires_at > at_instant;
end;
revoke execute on function own_confirmations from public;
grant execute on function own_confirmations to damlam_read;

-- An account may be open without any password.
drop function account_standings(bytea, timestamptz, interval, date);
create function account_standings(token bytea, at_instant timestamptz, idle interval, today date)
returns table (person text, standing text, has_password boolean, has_single_sign_on boolean, has_second_factor boolean, link_until timestamptz)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.person, a.standing, a.password_hash is not null,
         exists (select from single_sign_on_subject s where s.person = a.person),
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
