-- The calendar and the policies of the committees are kept as events and in no table: there are few, and every version is
-- needed for as long as there are cases. A process keeps them in memory and learns with its session whether they are old.

-- Which policies there are, found without walking through the cases.
create index stream_head_of_policy on stream_head (version) where stream like 'policy/%';

-- Moves whenever the calendar or a policy does.
create function in_force_version() returns integer
language sql stable security definer set search_path = public, pg_temp
return coalesce((select version from stream_head where stream = 'calendar'), 0)
     + coalesce((select sum(version)::integer from stream_head where stream like 'policy/%'), 0);

-- Everything that was ever in force, and the version at which it stands, as of one instant.
create function in_force() returns table (version integer, calendar json, policies json)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select in_force_version(),
         (select json_agg(e.text order by e.position) from event e where e.stream = 'calendar'),
         (select json_agg(e.text order by e.stream, e.position) from event e where e.stream >= 'policy/' and e.stream like 'policy/%');
end;

revoke execute on function in_force_version, in_force from public;
grant execute on function in_force_version, in_force to damlam_read, damlam_write;

-- Whoever writes on a case counts with what is in force: he holds this lock together with the others who do, and what is in
-- force changes only when nobody holds it. So no case is ever written by a calendar that has just been replaced.
create function in_force_lock() returns bigint language sql immutable parallel safe return 35;

create function hold_in_force() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(in_force_lock());
  return null;
end
$$;
create trigger in_force_moves after update on stream_head for each row
when (new.stream = 'calendar' or new.stream like 'policy/%') execute function hold_in_force();

-- By which version of the calendar the due day of a duty is counted: for one that is open, that under which its case
-- stands; for one that has ended, that under which it ended.
alter table duty add column calendar integer not null default 1;
alter table duty alter column calendar drop default;
alter table case_summary add column calendar integer not null default 1;
alter table case_summary alter column calendar drop default;

-- The cases that stand under an older calendar than the one in force.
create index duty_open_by_calendar on duty (calendar, case_id) where ended_how is null;
