-- What ends by itself is taken away by the program, and by nobody's hand: the serving role may delete no idempotency key,
-- but may have the expired ones deleted. No event, no reading, no act, no draft is among them.
create function delete_expired(at_instant timestamptz, idle interval, failures_count interval, keys_count interval)
returns table (kind text, deleted bigint)
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  return query
    with gone as (delete from session s where s.expires_at < at_instant or s.last_seen_at < at_instant - idle returning 1)
    select 'session', count(*) from gone;
  return query
    with gone as (delete from pending_sign_in p where p.expires_at < at_instant returning 1)
    select 'pending_sign_in', count(*) from gone;
  return query
    with gone as (delete from sign_in_failure f where f.failed_at < at_instant - failures_count returning 1)
    select 'sign_in_failure', count(*) from gone;
  return query
    with gone as (delete from second_factor f where f.confirmed_at is null and not exists (
      select from session s where s.person = f.person
    ) returning 1)
    select 'second_factor_offer', count(*) from gone;
  return query
    with gone as (delete from idempotency_key k where k.entered_at < at_instant - keys_count returning 1)
    select 'idempotency_key', count(*) from gone;
end
$$;
revoke execute on function delete_expired from public;
grant execute on function delete_expired to damlam_write;
