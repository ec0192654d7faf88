-- What the tables out of reach of the reading role hold about the person whose session this is: for the copy of the own
-- data that everyone may have.
create function own_account_data(token bytea, at_instant timestamptz, idle interval)
returns table (
  person text, password_set_at timestamptz, events text[], failures jsonb, readings jsonb, answered jsonb
)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select holder.person,
         (select a.changed_at from account a where a.person = holder.person),
         array(select e.text from event e
                where e.stream = 'identity' and e.text::json ->> 'person' = holder.person order by e.position),
         (select coalesce(jsonb_agg(jsonb_build_object('address', f.address, 'at', f.failed_at) order by f.failed_at), '[]')
            from sign_in_failure f where f.account = holder.person),
         (select coalesce(jsonb_agg(jsonb_build_object('caseId', r.case_id, 'openedAt', r.opened_at) order by r.id), '[]')
            from case_reading r where r.person = holder.person),
         (select coalesce(jsonb_agg(jsonb_build_object('key', k.key, 'at', k.entered_at) order by k.entered_at), '[]')
            from idempotency_key k where k.person = holder.person)
    from session_holder(token, at_instant, idle) as holder;
end;
revoke execute on function own_account_data from public;
grant execute on function own_account_data to damlam_read;
