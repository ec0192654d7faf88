-- Reading among a hundred thousand cases.

-- Who may see a case is asked row by row. An «exists» may be turned into a table of all that the reader sees, built anew for
-- every read; a single value may not.
alter policy visible_case on event using (
  stream like 'case/%' and (select true from case_visibility v where v.case_id = substr(event.stream, length('case/') + 1) limit 1));
alter policy visible_case on case_summary using ((select true from case_visibility v where v.case_id = case_summary.case_id limit 1));
alter policy visible_case on duty using ((select true from case_visibility v where v.case_id = duty.case_id limit 1));
alter policy visible_case on case_file using ((select true from case_visibility v where v.case_id = case_file.case_id limit 1));
alter policy visible_case on notice using ((select true from case_visibility v where v.case_id = notice.case_id limit 1));
alter policy own_case on case_reading using (
  (select true from case_visibility v where v.case_id = case_reading.case_id and v.why = 'proposer' limit 1));

-- Whom duty_counts leaves out, these indexes leave out too: only so does counting read nothing else.
drop index duty_tally_open, duty_tally_on_time, duty_tally_stated_on_time, duty_tally_late;
create index duty_tally_open on duty (holder, due_kind, due_on)
  where ended_how is null and what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination');
create index duty_tally_on_time on duty (holder, due_kind, due_on)
  where ended_how = 'discharged' and ended_on <= due_on and ended_entered_on <= due_on
    and what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination');
create index duty_tally_stated_on_time on duty (holder, due_kind, due_on)
  where ended_how = 'discharged' and ended_on <= due_on and ended_entered_on > due_on
    and what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination');
create index duty_tally_late on duty (holder, due_kind, due_on)
  where ended_how = 'discharged' and ended_on > due_on
    and what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination');

create or replace function duty_counts(holders text[], from_day date, to_day date, today date)
returns table (
  holder text, due_kind text, open integer, overdue integer, on_time integer, stated_on_time integer, late integer, oldest_due date
)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select held.holder, kind.due_kind, waiting.open, waiting.overdue, on_time.count, stated.count, late.count, waiting.oldest
    from (select distinct unnest(holders) as holder) held
   cross join (values ('law'), ('policy')) kind (due_kind)
   cross join (select coalesce(from_day, '-infinity') as first, coalesce(to_day, 'infinity') as last) span
   cross join lateral (
     select (count(*) filter (where d.due_on >= today))::integer as open,
            (count(*) filter (where d.due_on < today))::integer as overdue,
            min(d.due_on) filter (where d.due_on < today) as oldest
       from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how is null
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination')
   ) waiting
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on <= d.due_on and d.ended_entered_on <= d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination')
   ) on_time
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on <= d.due_on and d.ended_entered_on > d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination')
   ) stated
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on > d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk', 'answer-escalation', 'answer-coordination')
   ) late;
end;

-- The cases and drafts that the present reader may see, the last changed first. Row policies would switch the trigram
-- index off, so this function looks past them, joins case_visibility itself and answers with nothing but identifiers.
-- A stage is asked for as the reader is shown it: `shown_so` are the stages that look like it, before the written reply,
-- to whoever does not see the inside of the committee, and for good to whoever was only asked. Every word must occur somewhere,
-- in whatever order; what means something to LIKE comes escaped.
create or replace function visible_cases(
  words text[], of_stage text, shown_so text[], of_committee text, overdue_on date, after_change timestamptz, after_case text,
  at_most integer
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
           and ($2 is null or $2 in (s.managing_committee, s.competent_committee))
           and ($3 is null or (s.answered_on is null and s.reply_due_on < $3))
           and ($4 is null or (s.changed_at, s.case_id) < ($4, $5))
         order by s.changed_at desc, s.case_id desc limit $6
      ),
      drafts as (
        select d.case_id, d.changed_at from case_draft d
         where d.authors && $7 %s
           and ($1 is null or $1 = 'draft')
           and $2 is null and $3 is null
           and ($4 is null or (d.changed_at, d.case_id) < ($4, $5))
         order by d.changed_at desc, d.case_id desc limit $6
      )
      select array(
               select case_id from (select * from cases union all select * from drafts) found
                order by changed_at desc, case_id desc limit $6),
             (select count(*) = $6 from cases)
    $sql$, case when sees_few then 'materialized' else 'not materialized' end, looked_through, and_of_cases, and_of_stage, and_of_drafts)
    into page, is_full
    using of_stage, of_committee, overdue_on, after_change, after_case, at_most, parties, shown_so;
    exit when is_full;
  end loop;
  return query select unnest(page);
end
$$;
