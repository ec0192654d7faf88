-- What lists show of a case, kept in the transaction that adds its events; `npm run rebuild` makes it anew from them.

create table case_summary (
  case_id             text        primary key,
  version             integer     not null,
  stage               text        not null,
  title               text        not null,
  proposer            text        not null,
  managing_committee  text        not null,
  competent_committee text        not null,
  -- Whose agenda the plan is on, and who appraises it: what the sentence about a case needs.
  agenda_body         text,
  appraised_by        text,
  received_on         date        not null,
  -- Working day 30, and working day 60 where the reply was extended.
  due_on              date        not null,
  extended_on         date,
  reply_due_on        date        not null generated always as (coalesce(extended_on, due_on)) stored,
  provisional         boolean     not null,
  -- The written reply to the present receipt; the two days tell on time, stated on time and late apart.
  reply_kind          text,
  answered_on         date,
  answered_entered_on date,
  changed_at          timestamptz not null
);
create index case_summary_by_change on case_summary (changed_at desc, case_id desc);
create index case_summary_by_stage on case_summary (stage, changed_at desc, case_id desc);
create index case_summary_unanswered on case_summary (reply_due_on) where answered_on is null;

-- Where a search looks; apart from the line itself, which changes with every act while the words hardly ever do. Read by
-- `visible_cases` alone.
create extension if not exists pg_trgm;
create table case_search (
  case_id     text primary key,
  searched    text not null,
  search_text text not null generated always as (plain_text(searched)) stored
);
create index case_search_by_text on case_search using gin (search_text gin_trgm_ops);

-- What is owed: how it stands today is derived when it is asked for, never stored.
create table duty (
  case_id          text    not null,
  id               text    not null,
  what             text    not null,
  -- The post, as core writes it: `office/phuong`, `person/canbo.phuong`.
  holder           text    not null,
  since            date    not null,
  started_by       integer not null,
  due_on           date    not null,
  due_kind         text    not null check (due_kind in ('law', 'policy')),
  due_from         text    not null,
  provisional      boolean not null,
  clauses          text    not null,
  ended_how        text    check (ended_how in ('discharged', 'lapsed')),
  ended_event      integer,
  ended_on         date,
  ended_entered_on date,
  primary key (case_id, id)
);
create index duty_by_holder on duty (holder, due_on, case_id, id);
create index duty_open on duty (holder, due_on, case_id, id) where ended_how is null;

alter table case_summary enable row level security;
create policy visible_case on case_summary for select to damlam_read using (
  exists (select from case_visibility v where v.case_id = case_summary.case_id)
);
create policy write_path on case_summary to damlam_write using (true) with check (true);

alter table duty enable row level security;
create policy visible_case on duty for select to damlam_read using (
  exists (select from case_visibility v where v.case_id = duty.case_id)
);
create policy write_path on duty to damlam_write using (true) with check (true);

grant select on case_summary, duty to damlam_read;
grant select, insert, update, delete on case_summary, case_search, duty to damlam_write;

-- The cases and drafts that the present reader may see, the last changed first. Row policies would switch the trigram
-- index off, so this function looks past them, joins case_visibility itself and answers with nothing but identifiers.
-- Every word must occur somewhere, in whatever order; what means something to LIKE comes escaped.
create function visible_cases(
  words text[], of_stage text, of_committee text, overdue_on date, after_change timestamptz, after_case text, at_most integer
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
          and ($1 is null or s.stage = $1)
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
  $sql$, case when sees_few then 'materialized' else 'not materialized' end, and_of_cases, and_of_drafts)
  using of_stage, of_committee, overdue_on, after_change, after_case, at_most, parties;
end
$$;
revoke execute on function visible_cases from public;
grant execute on function visible_cases to damlam_read;
