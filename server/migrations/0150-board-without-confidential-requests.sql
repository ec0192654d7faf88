-- An agency that was asked about the protection of a cadre (Điều 7 khoản 5, Điều 9) is counted no more than one that was asked for an opinion:
-- that it was asked is confidential.
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
        and d.ended_how is null and d.what not in ('appraise', 'give-opinion', 'report-legal-risk') and d.what not in ('answer-escalation', 'answer-coordination')
   ) waiting
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on <= d.due_on and d.ended_entered_on <= d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk') and d.what not in ('answer-escalation', 'answer-coordination')
   ) on_time
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on <= d.due_on and d.ended_entered_on > d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk') and d.what not in ('answer-escalation', 'answer-coordination')
   ) stated
   cross join lateral (
     select count(*)::integer as count from duty d
      where d.holder = held.holder and d.due_kind = kind.due_kind and d.due_on between span.first and span.last
        and d.ended_how = 'discharged' and d.ended_on > d.due_on
        and d.what not in ('appraise', 'give-opinion', 'report-legal-risk') and d.what not in ('answer-escalation', 'answer-coordination')
   ) late;
end;
