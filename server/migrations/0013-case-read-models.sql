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
  changed_at          timestamptz not null,
  searched            text        not null,
  search_text         text        not null generated always as (plain_text(searched)) stored
);
create extension if not exists pg_trgm;
create index case_summary_by_text on case_summary using gin (search_text gin_trgm_ops);
create index case_summary_by_change on case_summary (changed_at desc, case_id desc);
create index case_summary_unanswered on case_summary (reply_due_on) where answered_on is null;

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
grant select, insert, update, delete on case_summary, duty to damlam_write;

-- The cases and drafts that the present reader may see, the last changed first. Row policies would switch the trigram
-- index off, so this function looks past them, joins case_visibility itself and answers with nothing but identifiers.
-- Every word must occur somewhere, in whatever order; what means something to LIKE comes escaped.
create function visible_cases(
  words text[], stages text[], of_committee text, overdue_on date, after_change timestamptz, after_case text, at_most integer
) returns setof text language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  patterns text[] := (select array_agg('%' || plain_text(word) || '%') from unnest(words) word);
begin
  return query execute $sql$
    select case_id from (
      (select s.case_id, s.changed_at from case_summary s
        where exists (select from case_visibility v where v.case_id = s.case_id and v.party = any ($8))
          and ($1 is null or s.search_text like all ($1))
          and ($2 is null or s.stage = any ($2))
          and ($3 is null or $3 in (s.managing_committee, s.competent_committee))
          and ($4 is null or (s.answered_on is null and s.reply_due_on < $4))
          and ($5 is null or (s.changed_at, s.case_id) < ($5, $6))
        order by s.changed_at desc, s.case_id desc limit $7)
      union all
      (select d.case_id, d.changed_at from case_draft d
        where d.authors && $8
          and ($1 is null or d.search_text like all ($1))
          and ($2 is null or 'draft' = any ($2))
          and $3 is null and $4 is null
          and ($5 is null or (d.changed_at, d.case_id) < ($5, $6))
        order by d.changed_at desc, d.case_id desc limit $7)
    ) found
    order by changed_at desc, case_id desc limit $7
  $sql$ using patterns, stages, of_committee, overdue_on, after_change, after_case, at_most, current_parties();
end
$$;
revoke execute on function visible_cases from public;
grant execute on function visible_cases to damlam_read;
