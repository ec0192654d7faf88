-- When which step of the ladder is to be told, planned in the transaction that makes or moves the duty: `reminder` is the queue,
-- and a job only looks what has come due. What ended plans nothing. Whether it was told stands in `notice` alone.
create table reminder (
  case_id text not null,
  duty    text not null,
  rung    text not null check (rung in ('early', 'last', 'overdue', 'superior')),
  holder  text not null,
  due_on  date not null,
  day     date not null,
  primary key (case_id, duty, rung)
);
create index reminder_by_day on reminder (day, due_on, case_id, duty, rung);

alter table reminder enable row level security;
create policy write_path on reminder to damlam_write using (true) with check (true);
grant select, insert, update, delete on reminder to damlam_write;

-- What was told, once: a second row of the same step, due day and post cannot be. The order of the ids is the order in which
-- it came due.
create table notice (
  id      bigint      primary key generated always as identity,
  case_id text        not null,
  duty    text        not null,
  rung    text        not null,
  due_on  date        not null,
  -- Who was told: whoever holds the post when he looks.
  post    text        not null,
  day     date        not null,
  told_at timestamptz not null,
  unique (case_id, duty, rung, due_on, post)
);
create index notice_by_post on notice (post, id);

create trigger notice_is_append_only before update or delete or truncate on notice
for each statement execute function refuse_change();
alter table notice enable always trigger notice_is_append_only;

create table notice_reading (
  notice  bigint      not null references notice,
  person  text        not null,
  read_at timestamptz not null,
  primary key (notice, person)
);

alter table notice enable row level security;
create policy visible_case on notice for select to damlam_read using (
  exists (select from case_visibility v where v.case_id = notice.case_id)
);
alter table notice_reading enable row level security;
create policy own_reading on notice_reading for select to damlam_read using (
  'person/' || person = any ((select current_parties())::text[])
);
grant select on notice, notice_reading to damlam_read;

-- A person has read what was told to one of his posts, in a case that one of his parties sees. False where there is no such
-- notice for him; reading it once more changes nothing.
create function read_notice(which bigint, reader text, posts text[], parties text[], at_instant timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (
    select from notice n
     where n.id = which and n.post = any (posts)
       and exists (select from case_visibility v where v.case_id = n.case_id and v.party = any (parties))
  ) then
    return false;
  end if;
  insert into notice_reading (notice, person, read_at) values (which, reader, at_instant) on conflict do nothing;
  return true;
end
$$;
revoke execute on function read_notice from public;
grant execute on function read_notice to damlam_write;

-- The plan of one case as it now stands; rows that are already so stay untouched.
create function keep_reminders(of_case text, duties jsonb) returns void language plpgsql as $$
begin
  delete from reminder r
   where r.case_id = of_case
     and not exists (
       select from jsonb_array_elements(duties) d, jsonb_array_elements(d -> 'reminders') s
        where d ->> 'id' = r.duty and s ->> 'rung' = r.rung
     );
  insert into reminder as kept (case_id, duty, rung, holder, due_on, day)
  select of_case, d ->> 'id', s ->> 'rung', d ->> 'holder', (d ->> 'due_on')::date, (s ->> 'day')::date
    from jsonb_array_elements(duties) d, jsonb_array_elements(d -> 'reminders') s
  on conflict (case_id, duty, rung) do update set holder = excluded.holder, due_on = excluded.due_on, day = excluded.day
  where (kept.holder, kept.due_on, kept.day) is distinct from (excluded.holder, excluded.due_on, excluded.day);
end
$$;
revoke execute on function keep_reminders from public;
grant execute on function keep_reminders to damlam_write;

-- Keeps what lists show of one case, and when what it owes is called to mind.
create or replace function keep_read_models(of_case text, summary jsonb, duties jsonb, sights jsonb) returns void
language plpgsql as $$
begin
  insert into case_summary (
    case_id, version, stage, title, proposer, managing_committee, competent_committee, agenda_body, appraised_by,
    received_on, due_on, extended_on, provisional, reply_kind, answered_on, answered_entered_on, changed_at,
    calendar
  )
  select of_case,
         s.version, s.stage, s.title, s.proposer, s.managing_committee, s.competent_committee, s.agenda_body,
         s.appraised_by, s.received_on, s.due_on, s.extended_on, s.provisional, s.reply_kind, s.answered_on,
         s.answered_entered_on, s.changed_at, s.calendar
    from jsonb_populate_record(null::case_summary, summary) s
  on conflict (case_id) do update set
    version = excluded.version, stage = excluded.stage, title = excluded.title, proposer = excluded.proposer,
    managing_committee = excluded.managing_committee, competent_committee = excluded.competent_committee,
    agenda_body = excluded.agenda_body, appraised_by = excluded.appraised_by, received_on = excluded.received_on,
    due_on = excluded.due_on, extended_on = excluded.extended_on, provisional = excluded.provisional,
    reply_kind = excluded.reply_kind, answered_on = excluded.answered_on,
    answered_entered_on = excluded.answered_entered_on, changed_at = excluded.changed_at, calendar = excluded.calendar;

  if not exists (select from case_search k where k.case_id = of_case and k.searched = summary ->> 'searched') then
    insert into case_search (case_id, searched) values (of_case, summary ->> 'searched')
    on conflict (case_id) do update set searched = excluded.searched;
  end if;

  delete from duty where case_id = of_case and id not in (select d ->> 'id' from jsonb_array_elements(duties) d);
  insert into duty as kept (
    case_id, id, what, holder, since, started_by, due_on, due_kind, due_from, provisional, clauses,
    ended_how, ended_event, ended_on, ended_entered_on, calendar
  )
  select of_case, d.id, d.what, d.holder, d.since, d.started_by, d.due_on, d.due_kind, d.due_from, d.provisional, d.clauses,
         d.ended_how, d.ended_event, d.ended_on, d.ended_entered_on, d.calendar
    from jsonb_populate_recordset(null::duty, duties) d
  on conflict (case_id, id) do update set
    what = excluded.what, holder = excluded.holder, since = excluded.since, started_by = excluded.started_by,
    due_on = excluded.due_on, due_kind = excluded.due_kind, due_from = excluded.due_from,
    provisional = excluded.provisional, clauses = excluded.clauses, ended_how = excluded.ended_how,
    ended_event = excluded.ended_event, ended_on = excluded.ended_on, ended_entered_on = excluded.ended_entered_on,
    calendar = excluded.calendar
  where kept is distinct from excluded;

  perform keep_reminders(of_case, duties);

  if sights <> '[]' then
    insert into case_visibility (party, case_id, since, why)
    select s.party, of_case, s.since, s.why from jsonb_populate_recordset(null::case_visibility, sights) s
    on conflict do nothing;
  end if;
end
$$;
