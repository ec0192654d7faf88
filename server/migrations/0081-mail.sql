-- Where a person wants to be written to; said by himself.
create table mail_address (
  person  text        primary key references person,
  address text        not null check (length(address) between 3 and 254),
  set_at  timestamptz not null
);
alter table mail_address enable row level security;
create policy own_address on mail_address for select to damlam_read using (
  'person/' || person = any ((select current_parties())::text[])
);
grant select on mail_address to damlam_read;

-- One letter for each person who held the post when it was told. The message id stays the same however often it is tried.
create table mail (
  notice      bigint      not null references notice,
  person      text        not null references person,
  message_id  uuid        not null default gen_random_uuid() unique,
  tries       integer     not null default 0,
  next_try_at timestamptz not null,
  -- What the mail server answered last.
  last_error  text,
  sent_at     timestamptz,
  -- The server will never take it: not to this address.
  refused_at  timestamptz,
  primary key (notice, person)
);
create index mail_waiting on mail (next_try_at, notice) where sent_at is null and refused_at is null;
create index mail_unsent on mail (person) where sent_at is null;
alter table mail enable row level security;

-- Whoever gives another address is written to again about what was refused; null takes the address away.
create function set_mail_address(who text, new_address text, at_instant timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new_address is null then
    delete from mail_address where person = who;
    return;
  end if;
  insert into mail_address (person, address, set_at) values (who, new_address, at_instant)
  on conflict (person) do update set address = excluded.address, set_at = excluded.set_at;
  update mail set refused_at = null, tries = 0, next_try_at = at_instant where person = who and sent_at is null;
end
$$;

-- What did not go out, for an administrator and nobody else: to whom, why and how much, and of no case.
create function undelivered_mail(token bytea, at_instant timestamptz, idle interval, today date)
returns table (person text, why text, letters integer, since timestamptz, says text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select m.person,
         case when a.address is null then 'no-address' when m.refused_at is not null then 'refused' else 'trying' end,
         count(*)::integer, min(n.told_at), max(m.last_error)
    from mail m
    join notice n on n.id = m.notice
    join duty d on d.case_id = n.case_id and d.id = n.duty
    left join mail_address a on a.person = m.person
   where m.sent_at is null and d.ended_how is null and d.due_on = n.due_on
     and (a.address is null or m.refused_at is not null or m.tries > 0)
     and exists (
       select from session_holder(token, at_instant, idle) as holder
         join person_position p on p.person = holder.person
        where p.post = 'administrator' and p.from_day <= today and (p.to_day is null or today <= p.to_day)
     )
   group by 1, 2
   order by 1, 2;
end;

revoke execute on function set_mail_address, undelivered_mail from public;
grant execute on function set_mail_address to damlam_write;
grant execute on function undelivered_mail to damlam_read;
