-- What committees owe and how it stood, in numbers: for whoever watches over them and may not see the inside of each case.
-- Each duty stands in one of these four indexes at most, and counting reads nothing else. Who was asked and has not answered
-- is for whoever asked: it is counted for nobody.
create index duty_tally_open on duty (holder, due_kind, due_on)
  where ended_how is null and what not in ('appraise', 'give-opinion', 'report-legal-risk');
create index duty_tally_on_time on duty (holder, due_kind, due_on)
  where ended_how = 'discharged' and ended_on <= due_on and ended_entered_on <= due_on
    and what not in ('appraise', 'give-opinion', 'report-legal-risk');
create index duty_tally_stated_on_time on duty (holder, due_kind, due_on)
  where ended_how = 'discharged' and ended_on <= due_on and ended_entered_on > due_on
    and what not in ('appraise', 'give-opinion', 'report-legal-risk');
create index duty_tally_late on duty (holder, due_kind, due_on)
  where ended_how = 'discharged' and ended_on > due_on and what not in ('appraise', 'give-opinion', 'report-legal-risk');

-- Counts and nothing else leave it; whose are counted is judged before, by the post that the reader holds.
create function duty_counts(holders text[], from_day date, to_day date, today date)
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
        and d.ended_how is null and d.what not in ('appraise', 'give-opinion', 'report-legal-risk')
   ) waiting
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on <= d.due_on and d.ended_entered_on <= d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk')
   ) on_time
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on <= d.due_on and d.ended_entered_on > d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk')
   ) stated
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on > d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk')
   ) late;
end;
revoke execute on function duty_counts from public;
grant execute on function duty_counts to damlam_read;
