-- The write path keeps with each due day the calendar by which it is counted, and writes nothing that was judged by a
-- calendar or a policy that has been replaced meanwhile.

-- Keeps what lists show of one case, with the calendar by which its due days are counted.
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

  if sights <> '[]' then
    insert into case_visibility (party, case_id, since, why)
    select s.party, of_case, s.since, s.why from jsonb_populate_recordset(null::case_visibility, sights) s
    on conflict do nothing;
  end if;
end
$$;

drop function commit_act(text, text[], integer, bytea, text[], text[], bytea[], bytea[], date[], timestamptz, text, text, integer,
                         jsonb, jsonb, jsonb, text, text, bytea, text);

-- The one way in which an act reaches the disk. All of it or nothing: called by itself, it is its own transaction.
--   DL404: none of the actor's parties sees the case.
--   DL409: the case, its draft, or what is in force is at another version than the one the act was judged on.
create function commit_act(
  of_case          text,
  actor_parties    text[],
  expected_version integer,
  head_hash        bytea,
  event_types      text[],
  event_texts      text[],
  salts            bytea[],
  hashes           bytea[],
  days             date[],
  entered          timestamptz,
  command_text     text,
  context_text     text,
  draft_version    integer,
  judged_in_force  integer,
  summary          jsonb,
  duties           jsonb,
  sights           jsonb,
  actor            text,
  key              text,
  key_request      bytea,
  key_answer       text
) returns void language plpgsql as $$
begin
  if not exists (select from case_visibility v where v.case_id = of_case and v.party = any (actor_parties))
     and not exists (select from case_draft d where d.case_id = of_case and d.authors && actor_parties) then
    raise exception 'no party of the actor sees %', of_case using errcode = 'DL404';
  end if;

  perform pg_advisory_xact_lock_shared(in_force_lock());
  if in_force_version() <> judged_in_force then
    raise exception 'what is in force has changed' using errcode = 'DL409', detail = expected_version;
  end if;

  perform append_events('case/' || of_case, expected_version, head_hash, event_types, event_texts, salts, hashes, days,
                        entered, command_text, context_text);

  if draft_version is not null then
    delete from case_draft where case_id = of_case and version = draft_version;
    if not found then
      raise exception 'the draft of % has changed', of_case using errcode = 'DL409', detail = expected_version;
    end if;
  end if;

  perform keep_read_models(of_case, summary, duties, sights);

  if key is not null then
    insert into idempotency_key (person, key, request_hash, answer, entered_at)
    values (actor, commit_act.key, key_request, key_answer, entered);
  end if;
end
$$;

-- A case that a new calendar leaves as it is stands under that calendar from now on; nothing has happened to it.
--   DL409: the case, or what is in force, has moved on.
create function recount_case(of_case text, at_version integer, judged_in_force integer, summary jsonb, duties jsonb, sights jsonb)
returns void language plpgsql as $$
declare
  head integer;
begin
  perform pg_advisory_xact_lock_shared(in_force_lock());
  select version into head from stream_head where stream = 'case/' || of_case for update;
  if head is distinct from at_version or in_force_version() <> judged_in_force then
    raise exception '% has moved on', of_case using errcode = 'DL409', detail = head;
  end if;
  perform keep_read_models(of_case, summary, duties, sights);
end
$$;

revoke execute on function commit_act, recount_case from public;
grant execute on function commit_act, recount_case to damlam_write;
