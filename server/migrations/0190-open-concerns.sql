-- What is open in a case beside where it stands: something that went wrong, a protection. One row for each party that may know
-- of it, so that nobody is told by a list what the case keeps from him.
create table case_concern (
  case_id text not null,
  what    text not null check (what in ('incident', 'protection')),
  party   text not null,
  primary key (case_id, what, party)
);
create index case_concern_by_party on case_concern (party, what, case_id);

alter table case_concern enable row level security;
create policy known_to on case_concern for select to damlam_read using (party = any ((select current_parties())::text[]));
create policy write_path on case_concern to damlam_write using (true) with check (true);
grant select on case_concern to damlam_read;
grant select, insert, update, delete on case_concern to damlam_write;

-- Keeps what lists show of one case, what is open in it, when what it owes is called to mind, and what of it has just been made public.
create or replace function keep_read_models(of_case text, summary jsonb, duties jsonb, sights jsonb) returns void
language plpgsql as $$
begin
  insert into case_summary (
    case_id, version, kind, stage, title, proposer, managing_committee, competent_committee, agenda_body, appraised_by,
    received_on, due_on, extended_on, provisional, reply_kind, answered_on, answered_entered_on, changed_at,
    calendar
  )
  select of_case,
         s.version, s.kind, s.stage, s.title, s.proposer, s.managing_committee, s.competent_committee, s.agenda_body,
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

  if summary -> 'concerns' <> '[]' or exists (select from case_concern c where c.case_id = of_case) then
    delete from case_concern c where c.case_id = of_case and not exists (
      select from jsonb_populate_recordset(null::case_concern, summary -> 'concerns') n where (n.what, n.party) = (c.what, c.party));
    insert into case_concern (case_id, what, party)
    select of_case, n.what, n.party from jsonb_populate_recordset(null::case_concern, summary -> 'concerns') n
    on conflict do nothing;
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

  if summary ? 'publications' then
    perform keep_publications(of_case, summary -> 'publications');
  end if;

  if sights <> '[]' then
    insert into case_visibility (party, case_id, since, why)
    select s.party, of_case, s.since, s.why from jsonb_populate_recordset(null::case_visibility, sights) s
    on conflict do nothing;
  end if;
end
$$;

drop function visible_cases;

-- The cases and drafts that the present reader may see, the last changed first. Row policies would switch the trigram
-- index off, so this function looks past them, joins case_visibility itself and answers with nothing but identifiers.
-- A stage is asked for as the reader is shown it: `shown_so` are the stages that look like it, before the written reply,
-- to whoever does not see the inside of the committee, and for good to whoever was only asked. Every word must occur somewhere,
-- in whatever order; what means something to LIKE comes escaped.
create function visible_cases(
  words text[], of_stage text, shown_so text[], of_committee text, overdue_on date, after_change timestamptz, after_case text,
  at_most integer, of_concern text
) returns setof text language plpgsql stable security definer
-- Planned for each reader anew: what is right for whoever sees most is wrong for whoever sees few.
set search_path = public, pg_temp set max_parallel_workers_per_gather = 0 set plan_cache_mode = force_custom_plan as $$
declare
  parties text[] := current_parties();
  -- Each word a condition of its own: an index helps with «like», and with no array of them.
  has_words text := (
    select string_agg(format('search_text like %L', '%' || plain_text(word) || '%'), ' and ') from unnest(words) word
  );
  and_of_cases  text := case when has_words is null then ''
                        else format('and s.case_id in (select t.case_id from case_search t where %s)', has_words) end;
  and_of_drafts text := case when has_words is null then '' else 'and ' || has_words end;
  and_of_stage  text := case when of_stage is null then '' else $stage$
    and s.stage = any ($8 || $1)
    and s.stage = any (case when exists (
      select from case_visibility v
       where v.case_id = s.case_id and v.party = any ($7)
         and (v.why in ('managing-committee', 'competent-committee') or (s.answered_on is not null and v.why <> 'asked'))
    ) then array[$1] else $8 end) $stage$ end;
  and_of_concern text := case when of_concern is null then '' else $concern$
    and s.case_id in (select c.case_id from case_concern c where c.what = $9 and c.party = any ($7)) $concern$ end;
  -- Whoever sees few cases has them gathered and sorted; for whoever sees most, one walks down the last changed.
  sees_few boolean := 2000 > (
    select count(*) from (select from case_visibility v where v.party = any (parties) limit 2000) seen
  );
  -- What is found often fills a page from the last changed alone; only what is found seldom is gathered from them all.
  last_changed constant text := $last$
    (select * from case_summary
      where $4 is null or (changed_at, case_id) < ($4, $5) order by changed_at desc, case_id desc limit 2000) $last$;
  looked_through text;
  page text[];
  is_full boolean;
begin
  foreach looked_through in array case when has_words is null or sees_few then array['case_summary']
                                  else array[last_changed, 'case_summary'] end
  loop
    execute format($sql$
      with visible as %s (select v.case_id from case_visibility v where v.party = any ($7)),
      cases as (
        select s.case_id, s.changed_at from %s s
         where s.case_id in (select v.case_id from visible v) %s
           %s
           %s
           and ($2 is null or $2 in (s.managing_committee, s.competent_committee))
           and ($3 is null or (s.answered_on is null and s.reply_due_on < $3))
           and ($4 is null or (s.changed_at, s.case_id) < ($4, $5))
         order by s.changed_at desc, s.case_id desc limit $6
      ),
      drafts as (
        select d.case_id, d.changed_at from case_draft d
         where d.authors && $7 %s
           and ($1 is null or $1 = 'draft')
           and $2 is null and $3 is null and $9 is null
           and ($4 is null or (d.changed_at, d.case_id) < ($4, $5))
         order by d.changed_at desc, d.case_id desc limit $6
      )
      select array(
               select case_id from (select * from cases union all select * from drafts) found
                order by changed_at desc, case_id desc limit $6),
             (select count(*) = $6 from cases)
    $sql$, case when sees_few then 'materialized' else 'not materialized' end, looked_through, and_of_cases, and_of_stage, and_of_concern,
      and_of_drafts)
    into page, is_full
    using of_stage, of_committee, overdue_on, after_change, after_case, at_most, parties, shown_so, of_concern;
    exit when is_full;
  end loop;
  return query select unnest(page);
end
$$;

revoke execute on function visible_cases from public;
grant execute on function visible_cases to damlam_read;
