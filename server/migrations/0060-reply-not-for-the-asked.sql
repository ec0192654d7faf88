-- The written reply is for everyone who sees a case but those who were only asked: the list must not tell them by a filter.

-- The cases and drafts that the present reader may see, the last changed first. Row policies would switch the trigram
-- index off, so this function looks past them, joins case_visibility itself and answers with nothing but identifiers.
-- A stage is asked for as the reader is shown it: `shown_so` are the stages that look like it, before the written reply,
-- to whoever does not see the inside of the committee, and for good to whoever was only asked. Every word must occur somewhere, in whatever order; what means
-- something to LIKE comes escaped.
create or replace function visible_cases(
  words text[], of_stage text, shown_so text[], of_committee text, overdue_on date, after_change timestamptz, after_case text,
  at_most integer
) returns setof text language plpgsql stable security definer
set search_path = public, pg_temp set max_parallel_workers_per_gather = 0 as $$
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
begin
  return query execute format($sql$
    with visible as %s (select v.case_id from case_visibility v where v.party = any ($7))
    select case_id from (
      (select s.case_id, s.changed_at from case_summary s
        where s.case_id in (select v.case_id from visible v) %s
          %s
          and ($2 is null or $2 in (s.managing_committee, s.competent_committee))
          and ($3 is null or (s.answered_on is null and s.reply_due_on < $3))
          and ($4 is null or (s.changed_at, s.case_id) < ($4, $5))
        order by s.changed_at desc, s.case_id desc limit $6)
      union all
      (select d.case_id, d.changed_at from case_draft d
        where d.authors && $7 %s
          and ($1 is null or $1 = 'draft')
          and $2 is null and $3 is null
          and ($4 is null or (d.changed_at, d.case_id) < ($4, $5))
        order by d.changed_at desc, d.case_id desc limit $6)
    ) found
    order by changed_at desc, case_id desc limit $6
  $sql$, case when sees_few then 'materialized' else 'not materialized' end, and_of_cases, and_of_stage, and_of_drafts)
  using of_stage, of_committee, overdue_on, after_change, after_case, at_most, parties, shown_so;
end
$$;
