-- A case is a proposal, or an urgent action (Điều 4 khoản 4): the latter has no plan, and no reply is owed on it.
alter table case_draft add column kind text not null default 'proposal' check (kind in ('proposal', 'urgent-action'));

alter table case_summary
  add column kind text not null default 'proposal' check (kind in ('proposal', 'urgent-action')),
  alter column received_on drop not null,
  alter column due_on drop not null,
  alter column reply_due_on drop not null,
  add check (kind <> 'proposal' or (received_on is not null and due_on is not null));

-- An urgent action is never overdue for a reply, so the list of what is unanswered leaves it out.
drop index case_summary_unanswered;
create index case_summary_unanswered on case_summary (reply_due_on) where answered_on is null and reply_due_on is not null;

-- Keeps what lists show of one case, its kind too, and when what it owes is called to mind.
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
