-- The owner of an account learns what administrators have done to it, and of no other account.
create function own_account_changes(token bytea, at_instant timestamptz, idle interval)
returns table ("position" integer, text text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select e.position, e.text
    from session_holder(token, at_instant, idle) as holder
    join event e on e.stream = 'identity' and e.text::json -> 'data' ->> 'person' = holder.person
   order by e.position desc;
end;
revoke execute on function own_account_changes from public;
grant execute on function own_account_changes to damlam_read;
