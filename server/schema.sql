-- What the migrations add up to. Generated from the catalogue of a migrated database: npm run generate.

create extension pg_trgm;

CREATE OR REPLACE FUNCTION public.account_standings(token bytea, at_instant timestamp with time zone, idle interval, today date)
 RETURNS TABLE(person text, standing text, has_password boolean, has_single_sign_on boolean, has_second_factor boolean, link_until timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT a.person,
     a.standing,
     (a.password_hash IS NOT NULL),
     (EXISTS ( SELECT
            FROM single_sign_on_subject s
           WHERE (s.person = a.person))) AS "exists",
     (EXISTS ( SELECT
            FROM second_factor f
           WHERE ((f.person = a.person) AND (f.confirmed_at IS NOT NULL)))) AS "exists",
     ( SELECT l.expires_at
            FROM one_time_link l
           WHERE ((l.person = a.person) AND (l.expires_at > account_standings.at_instant))) AS expires_at
    FROM account a
   WHERE (EXISTS ( SELECT
            FROM (session_holder(account_standings.token, account_standings.at_instant, account_standings.idle) holder(person, last_seen_at)
              JOIN person_position p ON ((p.person = holder.person)))
           WHERE ((p.post = 'administrator'::text) AND (p.from_day <= account_standings.today) AND ((p.to_day IS NULL) OR (account_standings.today <= p.to_day)))))
   ORDER BY a.person;
END;
revoke execute on function account_standings(bytea,timestamp with time zone,interval,date) from public;
grant execute on function account_standings(bytea,timestamp with time zone,interval,date) to damlam_read;

CREATE OR REPLACE FUNCTION public.adjusting_cases(of_case text)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT substr(e.stream, 6) AS substr
    FROM event e
   WHERE ((e.type = 'AdjustmentProposed'::text) AND (((e.text)::json #>> '{data,adjusts}'::text[]) = adjusting_cases.of_case) AND (EXISTS ( SELECT
            FROM case_visibility v
           WHERE ((v.case_id = substr(e.stream, 6)) AND (v.party = ANY (( SELECT current_parties() AS current_parties)::text[]))))));
END;
revoke execute on function adjusting_cases(text) from public;
grant execute on function adjusting_cases(text) to damlam_read;

CREATE OR REPLACE FUNCTION public.administrative_changes(of_committee text, before_id bigint, at_most integer)
 RETURNS TABLE(id bigint, place integer, text text, hash bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT c.id,
     c."position",
     e.text,
     e.hash
    FROM (administrative_change c
      JOIN event e ON (((e.stream = c.stream) AND (e."position" = c."position"))))
   WHERE ((c.committee = administrative_changes.of_committee) AND ((administrative_changes.before_id IS NULL) OR (c.id < administrative_changes.before_id)))
   ORDER BY c.id DESC
  LIMIT administrative_changes.at_most;
END;
revoke execute on function administrative_changes(text,bigint,integer) from public;
grant execute on function administrative_changes(text,bigint,integer) to damlam_read;
grant execute on function administrative_changes(text,bigint,integer) to damlam_write;

CREATE OR REPLACE FUNCTION public.append_acts(into_stream text, expected_version integer, head_hash bytea, event_types text[], event_texts text[], salts bytea[], hashes bytea[], days date[], entered timestamp with time zone, firsts integer[], command_texts text[], context_texts text[])
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  head stream_head;
  new_version integer := expected_version + cardinality(event_texts);
begin
  if new_version = expected_version then
    raise exception 'no event to add to %', into_stream using errcode = 'DL422';
  end if;

  select * into head from stream_head where stream = into_stream for update;
  if not found then
    insert into stream_head (stream) values (into_stream) on conflict do nothing;
    select * into strict head from stream_head where stream = into_stream for update;
  end if;
  if head.version <> expected_version then
    raise exception '% is not at version %', into_stream, expected_version
      using errcode = 'DL409', detail = head.version;
  end if;
  if head.hash <> head_hash then
    raise exception 'the new events do not continue the chain of %', into_stream using errcode = 'DL422';
  end if;

  insert into event (stream, position, type, text, salt, previous_hash, hash, on_day, entered_at)
  select into_stream, expected_version + n, new.type, new.text, new.salt,
         coalesce(lag(new.hash) over (order by n), head_hash), new.hash, new.on_day, entered
    from unnest(event_types, event_texts, salts, hashes, days)
         with ordinality as new (type, text, salt, hash, on_day, n);

  update stream_head set version = new_version, hash = hashes[cardinality(hashes)] where stream = into_stream;

  insert into replay_input (stream, position, command, context)
  select into_stream, expected_version + act.first, act.command, act.context
    from unnest(firsts, command_texts, context_texts) as act (first, command, context);

  return new_version;
end
$function$;
revoke execute on function append_acts(text,integer,bytea,text[],text[],bytea[],bytea[],date[],timestamp with time zone,integer[],text[],text[]) from public;
grant execute on function append_acts(text,integer,bytea,text[],text[],bytea[],bytea[],date[],timestamp with time zone,integer[],text[],text[]) to damlam_write;

CREATE OR REPLACE FUNCTION public.append_events(into_stream text, expected_version integer, head_hash bytea, event_types text[], event_texts text[], salts bytea[], hashes bytea[], days date[], entered timestamp with time zone, command_text text, context_text text)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
begin
  return append_acts(into_stream, expected_version, head_hash, event_types, event_texts, salts, hashes, days, entered,
                     array[1], array[command_text], array[context_text]);
end
$function$;
revoke execute on function append_events(text,integer,bytea,text[],text[],bytea[],bytea[],date[],timestamp with time zone,text,text) from public;
grant execute on function append_events(text,integer,bytea,text[],text[],bytea[],bytea[],date[],timestamp with time zone,text,text) to damlam_write;

CREATE OR REPLACE FUNCTION public.calendar_feed_holder(secret bytea)
 RETURNS TABLE(person text, organisation_version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.person,
     organisation_version() AS organisation_version
    FROM (calendar_feed f
      JOIN account a ON ((a.person = f.person)))
   WHERE ((f.secret_hash = calendar_feed_holder.secret) AND (a.standing = 'open'::text));
END;
revoke execute on function calendar_feed_holder(bytea) from public;
grant execute on function calendar_feed_holder(bytea) to damlam_read;

CREATE OR REPLACE FUNCTION public.commit_act(of_case text, actor_parties text[], expected_version integer, head_hash bytea, event_types text[], event_texts text[], salts bytea[], hashes bytea[], days date[], entered timestamp with time zone, command_text text, context_text text, draft_version integer, judged_in_force integer, summary jsonb, duties jsonb, sights jsonb, actor text, key text, key_request bytea, key_answer text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$;
revoke execute on function commit_act(text,text[],integer,bytea,text[],text[],bytea[],bytea[],date[],timestamp with time zone,text,text,integer,integer,jsonb,jsonb,jsonb,text,text,bytea,text) from public;
grant execute on function commit_act(text,text[],integer,bytea,text[],text[],bytea[],bytea[],date[],timestamp with time zone,text,text,integer,integer,jsonb,jsonb,jsonb,text,text,bytea,text) to damlam_write;

CREATE OR REPLACE FUNCTION public.current_parties()
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(NULLIF(current_setting('damlam.parties'::text, true), ''::text), '{}'::text))::text[];

CREATE OR REPLACE FUNCTION public.delete_expired(at_instant timestamp with time zone, idle interval, failures_count interval, keys_count interval)
 RETURNS TABLE(kind text, deleted bigint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  return query
    with gone as (delete from session s where s.expires_at < at_instant or s.last_seen_at < at_instant - idle returning 1)
    select 'session', count(*) from gone;
  return query
    with gone as (delete from pending_sign_in p where p.expires_at < at_instant returning 1)
    select 'pending_sign_in', count(*) from gone;
  return query
    with gone as (delete from sign_in_failure f where f.failed_at < at_instant - failures_count returning 1)
    select 'sign_in_failure', count(*) from gone;
  return query
    with gone as (delete from second_factor f where f.confirmed_at is null and not exists (
      select from session s where s.person = f.person
    ) returning 1)
    select 'second_factor_offer', count(*) from gone;
  return query
    with gone as (delete from idempotency_key k where k.entered_at < at_instant - keys_count returning 1)
    select 'idempotency_key', count(*) from gone;
end
$function$;
revoke execute on function delete_expired(timestamp with time zone,interval,interval,interval) from public;
grant execute on function delete_expired(timestamp with time zone,interval,interval,interval) to damlam_write;

CREATE OR REPLACE FUNCTION public.draft_encloses(draft_authors text[], draft_plan text, of_file file)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN ((draft_authors && (of_file).parties) AND COALESCE((((draft_plan)::jsonb -> 'files'::text) ? (of_file).id), false));

CREATE OR REPLACE FUNCTION public.duty_counts(holders text[], from_day date, to_day date, today date)
 RETURNS TABLE(holder text, due_kind text, open integer, overdue integer, on_time integer, stated_on_time integer, late integer, oldest_due date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT held.holder,
     kind.due_kind,
     waiting.open,
     waiting.overdue,
     on_time.count,
     stated.count,
     late.count,
     waiting.oldest
    FROM ((((((( SELECT DISTINCT unnest(duty_counts.holders) AS holder) held
      CROSS JOIN ( VALUES ('law'::text), ('policy'::text)) kind(due_kind))
      CROSS JOIN ( SELECT COALESCE(duty_counts.from_day, '-infinity'::date) AS first,
             COALESCE(duty_counts.to_day, 'infinity'::date) AS last) span)
      CROSS JOIN LATERAL ( SELECT (count(*) FILTER (WHERE (d.due_on >= duty_counts.today)))::integer AS open,
             (count(*) FILTER (WHERE (d.due_on < duty_counts.today)))::integer AS overdue,
             min(d.due_on) FILTER (WHERE (d.due_on < duty_counts.today)) AS oldest
            FROM duty d
           WHERE ((d.holder = held.holder) AND (d.due_kind = kind.due_kind) AND ((d.due_on >= span.first) AND (d.due_on <= span.last)) AND (d.ended_how IS NULL) AND (d.what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])))) waiting)
      CROSS JOIN LATERAL ( SELECT (count(*))::integer AS count
            FROM duty d
           WHERE ((d.holder = held.holder) AND (d.due_kind = kind.due_kind) AND ((d.due_on >= span.first) AND (d.due_on <= span.last)) AND (d.ended_how = 'discharged'::text) AND (d.ended_on <= d.due_on) AND (d.ended_entered_on <= d.due_on) AND (d.what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])))) on_time)
      CROSS JOIN LATERAL ( SELECT (count(*))::integer AS count
            FROM duty d
           WHERE ((d.holder = held.holder) AND (d.due_kind = kind.due_kind) AND ((d.due_on >= span.first) AND (d.due_on <= span.last)) AND (d.ended_how = 'discharged'::text) AND (d.ended_on <= d.due_on) AND (d.ended_entered_on > d.due_on) AND (d.what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])))) stated)
      CROSS JOIN LATERAL ( SELECT (count(*))::integer AS count
            FROM duty d
           WHERE ((d.holder = held.holder) AND (d.due_kind = kind.due_kind) AND ((d.due_on >= span.first) AND (d.due_on <= span.last)) AND (d.ended_how = 'discharged'::text) AND (d.ended_on > d.due_on) AND (d.what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])))) late);
END;
revoke execute on function duty_counts(text[],date,date,date) from public;
grant execute on function duty_counts(text[],date,date,date) to damlam_read;

CREATE OR REPLACE FUNCTION public.followed_comment(code bytea)
 RETURNS TABLE(id uuid, state jsonb, says text, name text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT o.id,
     o.state,
     w.says,
     w.name
    FROM (comment_words w
      JOIN public_opinion o ON ((o.id = w.opinion)))
   WHERE (w.code_hash = followed_comment.code);
END;
revoke execute on function followed_comment(bytea) from public;
grant execute on function followed_comment(bytea) to damlam_read;
grant execute on function followed_comment(bytea) to damlam_write;

CREATE OR REPLACE FUNCTION public.hash_before_first()
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN decode(repeat('00'::text, 32), 'hex'::text);

CREATE OR REPLACE FUNCTION public.hold_in_force()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(in_force_lock());
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.in_force()
 RETURNS TABLE(version integer, calendar json, policies json)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT in_force_version() AS in_force_version,
     ( SELECT json_agg(e.text ORDER BY e."position") AS json_agg
            FROM event e
           WHERE (e.stream = 'calendar'::text)) AS json_agg,
     ( SELECT json_agg(e.text ORDER BY e.stream, e."position") AS json_agg
            FROM event e
           WHERE ((e.stream >= 'policy/'::text) AND (e.stream ~~ 'policy/%'::text))) AS json_agg;
END;
revoke execute on function in_force() from public;
grant execute on function in_force() to damlam_read;
grant execute on function in_force() to damlam_write;

CREATE OR REPLACE FUNCTION public.in_force_lock()
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN 35;

CREATE OR REPLACE FUNCTION public.in_force_version()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
RETURN (COALESCE((SELECT stream_head.version FROM stream_head WHERE (stream_head.stream = 'calendar'::text)), 0) + COALESCE((SELECT (sum(stream_head.version))::integer AS sum FROM stream_head WHERE (stream_head.stream ~~ 'policy/%'::text)), 0));
revoke execute on function in_force_version() from public;
grant execute on function in_force_version() to damlam_read;
grant execute on function in_force_version() to damlam_write;

CREATE OR REPLACE FUNCTION public.keep_publications(of_case text, publications jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  insert into publication as kept (id, kind, committee, published_on, entered_at, content, case_id, position)
  select p.id, p.kind, p.committee, p.published_on, p.entered_at, p.content, of_case, p.position
    from jsonb_populate_recordset(null::publication, publications) p
  on conflict (id) do update set
    kind = excluded.kind, committee = excluded.committee, published_on = excluded.published_on,
    entered_at = excluded.entered_at, content = excluded.content
  where kept is distinct from excluded;
end
$function$;
revoke execute on function keep_publications(text,jsonb) from public;
grant execute on function keep_publications(text,jsonb) to damlam_write;

CREATE OR REPLACE FUNCTION public.keep_read_models(of_case text, summary jsonb, duties jsonb, sights jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$;
revoke execute on function keep_read_models(text,jsonb,jsonb,jsonb) from public;
grant execute on function keep_read_models(text,jsonb,jsonb,jsonb) to damlam_write;

CREATE OR REPLACE FUNCTION public.keep_reminders(of_case text, duties jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$;
revoke execute on function keep_reminders(text,jsonb) from public;
grant execute on function keep_reminders(text,jsonb) to damlam_write;

CREATE OR REPLACE FUNCTION public.note_enclosed_files()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into case_file (case_id, file_id, event)
  select substr(new.stream, length('case/') + 1), enclosed ->> 'id', new.position
    from json_array_elements(new.text::json -> 'data' -> 'enclosed') enclosed;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION public.organisation_version()
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
RETURN COALESCE((SELECT stream_head.version FROM stream_head WHERE (stream_head.stream = 'organisation'::text)), 0);
revoke execute on function organisation_version() from public;
grant execute on function organisation_version() to damlam_read;
grant execute on function organisation_version() to damlam_write;

CREATE OR REPLACE FUNCTION public.own_account_changes(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE("position" integer, text text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT e."position",
     e.text
    FROM (session_holder(own_account_changes.token, own_account_changes.at_instant, own_account_changes.idle) holder(person, last_seen_at)
      JOIN event e ON (((e.stream = 'identity'::text) AND ((((e.text)::json -> 'data'::text) ->> 'person'::text) = holder.person))))
   ORDER BY e."position" DESC;
END;
revoke execute on function own_account_changes(bytea,timestamp with time zone,interval) from public;
grant execute on function own_account_changes(bytea,timestamp with time zone,interval) to damlam_read;

CREATE OR REPLACE FUNCTION public.own_account_data(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE(person text, password_set_at timestamp with time zone, events text[], failures jsonb, readings jsonb, answered jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT holder.person,
     ( SELECT a.changed_at
            FROM account a
           WHERE (a.person = holder.person)) AS changed_at,
     ARRAY( SELECT e.text
            FROM event e
           WHERE ((e.stream = 'identity'::text) AND (((e.text)::json ->> 'person'::text) = holder.person))
           ORDER BY e."position") AS "array",
     ( SELECT COALESCE(jsonb_agg(jsonb_build_object('address', f.address, 'at', f.failed_at) ORDER BY f.failed_at), '[]'::jsonb) AS "coalesce"
            FROM sign_in_failure f
           WHERE (f.account = holder.person)) AS "coalesce",
     ( SELECT COALESCE(jsonb_agg(jsonb_build_object('caseId', r.case_id, 'openedAt', r.opened_at) ORDER BY r.id), '[]'::jsonb) AS "coalesce"
            FROM case_reading r
           WHERE (r.person = holder.person)) AS "coalesce",
     ( SELECT COALESCE(jsonb_agg(jsonb_build_object('key', k.key, 'at', k.entered_at) ORDER BY k.entered_at), '[]'::jsonb) AS "coalesce"
            FROM idempotency_key k
           WHERE (k.person = holder.person)) AS "coalesce"
    FROM session_holder(own_account_data.token, own_account_data.at_instant, own_account_data.idle) holder(person, last_seen_at);
END;
revoke execute on function own_account_data(bytea,timestamp with time zone,interval) from public;
grant execute on function own_account_data(bytea,timestamp with time zone,interval) to damlam_read;

CREATE OR REPLACE FUNCTION public.own_confirmations(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE(change text, expires_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT c.change,
     c.expires_at
    FROM (session_holder(own_confirmations.token, own_confirmations.at_instant, own_confirmations.idle) holder(person, last_seen_at)
      JOIN single_sign_on_confirmation c ON (((c.session_hash = own_confirmations.token) AND (c.expires_at > own_confirmations.at_instant))));
END;
revoke execute on function own_confirmations(bytea,timestamp with time zone,interval) from public;
grant execute on function own_confirmations(bytea,timestamp with time zone,interval) to damlam_read;

CREATE OR REPLACE FUNCTION public.own_known_browsers(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE(last_used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT k.last_used_at
    FROM (session_holder(own_known_browsers.token, own_known_browsers.at_instant, own_known_browsers.idle) holder(person, last_seen_at)
      JOIN known_browser k ON ((k.person = holder.person)))
   ORDER BY k.last_used_at DESC;
END;
revoke execute on function own_known_browsers(bytea,timestamp with time zone,interval) from public;
grant execute on function own_known_browsers(bytea,timestamp with time zone,interval) to damlam_read;

CREATE OR REPLACE FUNCTION public.own_passkeys(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE(id uuid, name text, added_at timestamp with time zone, last_used_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT p.id,
     p.name,
     p.added_at,
     p.last_used_at
    FROM (session_holder(own_passkeys.token, own_passkeys.at_instant, own_passkeys.idle) holder(person, last_seen_at)
      JOIN passkey p ON ((p.person = holder.person)))
   ORDER BY p.added_at, p.id;
END;
revoke execute on function own_passkeys(bytea,timestamp with time zone,interval) from public;
grant execute on function own_passkeys(bytea,timestamp with time zone,interval) to damlam_read;

CREATE OR REPLACE FUNCTION public.own_second_factor(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE(confirmed_at timestamp with time zone, recovery_codes integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT f.confirmed_at,
     ( SELECT (count(*))::integer AS count
            FROM recovery_code c
           WHERE (c.person = f.person)) AS count
    FROM (session_holder(own_second_factor.token, own_second_factor.at_instant, own_second_factor.idle) holder(person, last_seen_at)
      JOIN second_factor f ON ((f.person = holder.person)))
   WHERE (f.confirmed_at IS NOT NULL);
END;
revoke execute on function own_second_factor(bytea,timestamp with time zone,interval) from public;
grant execute on function own_second_factor(bytea,timestamp with time zone,interval) to damlam_read;

CREATE OR REPLACE FUNCTION public.own_sessions(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE(id uuid, signed_in_at timestamp with time zone, last_seen_at timestamp with time zone, browser text, address text, current boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.id,
     s.signed_in_at,
     s.last_seen_at,
     s.browser,
     s.address,
     (s.token_hash = own_sessions.token)
    FROM (session_holder(own_sessions.token, own_sessions.at_instant, own_sessions.idle) holder(person, last_seen_at)
      JOIN session s ON ((s.person = holder.person)))
   WHERE ((s.expires_at > own_sessions.at_instant) AND (s.last_seen_at > (own_sessions.at_instant - own_sessions.idle)))
   ORDER BY (s.token_hash = own_sessions.token) DESC, s.last_seen_at DESC, s.id;
END;
revoke execute on function own_sessions(bytea,timestamp with time zone,interval) from public;
grant execute on function own_sessions(bytea,timestamp with time zone,interval) to damlam_read;

CREATE OR REPLACE FUNCTION public.own_single_sign_on(token bytea, at_instant timestamp with time zone, idle interval, at_issuer text)
 RETURNS TABLE(has_password boolean, bound_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT (a.password_hash IS NOT NULL),
     ( SELECT s.bound_at
            FROM single_sign_on_subject s
           WHERE ((s.person = a.person) AND (s.issuer = own_single_sign_on.at_issuer))) AS bound_at
    FROM (session_holder(own_single_sign_on.token, own_single_sign_on.at_instant, own_single_sign_on.idle) holder(person, last_seen_at)
      JOIN account a ON ((a.person = holder.person)));
END;
revoke execute on function own_single_sign_on(bytea,timestamp with time zone,interval,text) from public;
grant execute on function own_single_sign_on(bytea,timestamp with time zone,interval,text) to damlam_read;

CREATE OR REPLACE FUNCTION public.plain_text(written text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN translate(lower(regexp_replace(NORMALIZE(written, NFD), '[\u0300-\u036f]'::text, ''::text, 'g'::text)), 'Đđ'::text, 'dd'::text);

CREATE OR REPLACE FUNCTION public.read_notice(which bigint, reader text, posts text[], parties text[], at_instant timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
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
$function$;
revoke execute on function read_notice(bigint,text,text[],text[],timestamp with time zone) from public;
grant execute on function read_notice(bigint,text,text[],text[],timestamp with time zone) to damlam_write;

CREATE OR REPLACE FUNCTION public.record_reading(of_case text, reader text, held text[], parties text[], at_instant timestamp with time zone, unless_since timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 INSERT INTO case_reading (case_id, person, positions, opened_at)  SELECT record_reading.of_case AS of_case,
             record_reading.reader AS reader,
             record_reading.held AS held,
             record_reading.at_instant AS at_instant
           WHERE ((EXISTS ( SELECT
                    FROM case_visibility v
                   WHERE ((v.case_id = record_reading.of_case) AND (v.party = ANY (record_reading.parties))))) AND ((record_reading.unless_since IS NULL) OR (NOT (EXISTS ( SELECT
                    FROM case_reading r
                   WHERE ((r.case_id = record_reading.of_case) AND (r.person = record_reading.reader) AND (r.opened_at >= record_reading.unless_since)))))));
END;
revoke execute on function record_reading(text,text,text[],text[],timestamp with time zone,timestamp with time zone) from public;
grant execute on function record_reading(text,text,text[],text[],timestamp with time zone,timestamp with time zone) to damlam_write;

CREATE OR REPLACE FUNCTION public.recount_case(of_case text, at_version integer, judged_in_force integer, summary jsonb, duties jsonb, sights jsonb)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
$function$;
revoke execute on function recount_case(text,integer,integer,jsonb,jsonb,jsonb) from public;
grant execute on function recount_case(text,integer,integer,jsonb,jsonb,jsonb) to damlam_write;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'DL403';
end
$function$;

CREATE OR REPLACE FUNCTION public.session_holder(token bytea, at_instant timestamp with time zone, idle interval)
 RETURNS TABLE(person text, last_seen_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT s.person,
     s.last_seen_at
    FROM session s
   WHERE ((s.token_hash = session_holder.token) AND (s.expires_at > session_holder.at_instant) AND (s.last_seen_at > (session_holder.at_instant - session_holder.idle)));
END;
revoke execute on function session_holder(bytea,timestamp with time zone,interval) from public;
grant execute on function session_holder(bytea,timestamp with time zone,interval) to damlam_read;
grant execute on function session_holder(bytea,timestamp with time zone,interval) to damlam_write;

CREATE OR REPLACE FUNCTION public.set_mail_address(who text, new_address text, at_instant timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if new_address is null then
    delete from mail_address where person = who;
    return;
  end if;
  insert into mail_address (person, address, set_at) values (who, new_address, at_instant)
  on conflict (person) do update set address = excluded.address, set_at = excluded.set_at;
  update mail set refused_at = null, tries = 0, next_try_at = at_instant where person = who and sent_at is null;
end
$function$;
revoke execute on function set_mail_address(text,text,timestamp with time zone) from public;
grant execute on function set_mail_address(text,text,timestamp with time zone) to damlam_write;

CREATE OR REPLACE FUNCTION public.undelivered_mail(token bytea, at_instant timestamp with time zone, idle interval, today date)
 RETURNS TABLE(person text, why text, letters integer, since timestamp with time zone, says text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
BEGIN ATOMIC
 SELECT m.person,
         CASE
             WHEN (a.address IS NULL) THEN 'no-address'::text
             WHEN (m.refused_at IS NOT NULL) THEN 'refused'::text
             ELSE 'trying'::text
         END AS "case",
     (count(*))::integer AS count,
     min(n.told_at) AS min,
     max(m.last_error) AS max
    FROM (((mail m
      JOIN notice n ON ((n.id = m.notice)))
      JOIN duty d ON (((d.case_id = n.case_id) AND (d.id = n.duty))))
      LEFT JOIN mail_address a ON ((a.person = m.person)))
   WHERE ((m.sent_at IS NULL) AND (d.ended_how IS NULL) AND (d.due_on = n.due_on) AND ((a.address IS NULL) OR (m.refused_at IS NOT NULL) OR (m.tries > 0)) AND (EXISTS ( SELECT
            FROM (session_holder(undelivered_mail.token, undelivered_mail.at_instant, undelivered_mail.idle) holder(person, last_seen_at)
              JOIN person_position p ON ((p.person = holder.person)))
           WHERE ((p.post = 'administrator'::text) AND (p.from_day <= undelivered_mail.today) AND ((p.to_day IS NULL) OR (undelivered_mail.today <= p.to_day))))))
   GROUP BY m.person,
         CASE
             WHEN (a.address IS NULL) THEN 'no-address'::text
             WHEN (m.refused_at IS NOT NULL) THEN 'refused'::text
             ELSE 'trying'::text
         END
   ORDER BY m.person,
         CASE
             WHEN (a.address IS NULL) THEN 'no-address'::text
             WHEN (m.refused_at IS NOT NULL) THEN 'refused'::text
             ELSE 'trying'::text
         END;
END;
revoke execute on function undelivered_mail(bytea,timestamp with time zone,interval,date) from public;
grant execute on function undelivered_mail(bytea,timestamp with time zone,interval,date) to damlam_read;

CREATE OR REPLACE FUNCTION public.visible_cases(words text[], of_stage text, shown_so text[], of_committee text, overdue_on date, after_change timestamp with time zone, after_case text, at_most integer, of_concern text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET max_parallel_workers_per_gather TO '0'
 SET plan_cache_mode TO 'force_custom_plan'
AS $function$
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
$function$;
revoke execute on function visible_cases(text[],text,text[],text,date,timestamp with time zone,text,integer,text) from public;
grant execute on function visible_cases(text[],text,text[],text,date,timestamp with time zone,text,integer,text) to damlam_read;

create table account (
  person text not null,
  password_hash text,
  changed_at timestamp with time zone not null,
  chosen boolean default false not null,
  passkey_handle uuid default gen_random_uuid() not null,
  standing text default 'open'::text not null,
  constraint account_pkey PRIMARY KEY (person),
  constraint account_passkey_handle_key UNIQUE (passkey_handle),
  constraint account_password_hash_check CHECK ((password_hash ~~ '$argon2id$%'::text)),
  constraint account_standing_check CHECK ((standing = ANY (ARRAY['open'::text, 'suspended'::text, 'ended'::text])))
);
grant delete, insert, select, update on account to damlam_write;

create table administrative_change (
  id bigint generated always as identity not null,
  committee text not null,
  stream text not null,
  "position" integer not null,
  constraint administrative_change_pkey PRIMARY KEY (id),
  constraint administrative_change_committee_stream_position_key UNIQUE (committee, stream, "position"),
  constraint administrative_change_stream_position_fkey FOREIGN KEY (stream, "position") REFERENCES event(stream, "position")
);
grant insert, select on administrative_change to damlam_write;

create table body (
  id text not null,
  committee text not null,
  name text not null,
  kind text not null,
  from_day date not null,
  to_day date,
  dated jsonb default '{}'::jsonb not null,
  constraint body_pkey PRIMARY KEY (id),
  constraint body_committee_fkey FOREIGN KEY (committee) REFERENCES committee(id),
  constraint body_check CHECK ((to_day >= from_day)),
  constraint body_kind_check CHECK ((kind = ANY (ARRAY['advisory'::text, 'inspection'::text, 'internal-affairs'::text, 'organisation'::text, 'propaganda'::text, 'front'::text])))
);
comment on column body.dated is 'earlierNames, successor';
grant select on body to damlam_read;
grant insert, select, update on body to damlam_write;

create table calendar_feed (
  person text not null,
  secret_hash bytea not null,
  made_at timestamp with time zone not null,
  constraint calendar_feed_pkey PRIMARY KEY (person),
  constraint calendar_feed_secret_hash_key UNIQUE (secret_hash),
  constraint calendar_feed_person_fkey FOREIGN KEY (person) REFERENCES person(id)
);
alter table calendar_feed enable row level security;
create policy own_feed on calendar_feed as permissive for select to damlam_read
  using ((('person/'::text || person) = ANY (( SELECT current_parties() AS current_parties)::text[])));
create policy write_path on calendar_feed as permissive for all to damlam_write
  using (true)
  with check (true);
grant delete, insert, select, update on calendar_feed to damlam_write;
grant select (person) on calendar_feed to damlam_read;
grant select (made_at) on calendar_feed to damlam_read;

create table case_concern (
  case_id text not null,
  what text not null,
  party text not null,
  constraint case_concern_pkey PRIMARY KEY (case_id, what, party),
  constraint case_concern_what_check CHECK ((what = ANY (ARRAY['incident'::text, 'protection'::text])))
);
CREATE INDEX case_concern_by_party ON public.case_concern USING btree (party, what, case_id);
alter table case_concern enable row level security;
create policy known_to on case_concern as permissive for select to damlam_read
  using ((party = ANY (( SELECT current_parties() AS current_parties)::text[])));
create policy write_path on case_concern as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on case_concern to damlam_read;
grant delete, insert, select, update on case_concern to damlam_write;

create table case_draft (
  case_id text not null,
  version integer default 1 not null,
  proposer text not null,
  made_by text not null,
  authors text[] not null,
  plan text not null,
  title text not null,
  search_text text generated always as (plain_text(title)) stored not null,
  changed_at timestamp with time zone not null,
  kind text default 'proposal'::text not null,
  adjusts text,
  constraint case_draft_pkey PRIMARY KEY (case_id),
  constraint case_draft_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id),
  constraint case_draft_proposer_fkey FOREIGN KEY (proposer) REFERENCES person(id),
  constraint case_draft_authors_check CHECK ((cardinality(authors) > 0)),
  constraint case_draft_kind_check CHECK ((kind = ANY (ARRAY['proposal'::text, 'urgent-action'::text, 'protection'::text]))),
  constraint case_draft_plan_check CHECK (((plan)::json IS NOT NULL))
);
comment on column case_draft.plan is 'JSON as it was written, in a text column: jsonb rewrites order';
comment on column case_draft.adjusts is 'The case whose approved scope this plan would adjust';
CREATE INDEX case_draft_by_author ON public.case_draft USING gin (authors);
alter table case_draft enable row level security;
create policy own_draft on case_draft as permissive for select to damlam_read
  using ((authors && ( SELECT current_parties() AS current_parties)));
create policy write_path on case_draft as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on case_draft to damlam_read;
grant delete, insert, select, update on case_draft to damlam_write;

create table case_file (
  case_id text not null,
  file_id text not null,
  event integer not null,
  constraint case_file_pkey PRIMARY KEY (case_id, file_id, event),
  constraint case_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id)
);
CREATE INDEX case_file_by_file ON public.case_file USING btree (file_id);
alter table case_file enable row level security;
create policy visible_case on case_file as permissive for select to damlam_read
  using (( SELECT true
   FROM case_visibility v
  WHERE (v.case_id = case_file.case_id)
 LIMIT 1));
create policy write_path on case_file as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on case_file to damlam_read;
grant insert, select on case_file to damlam_write;

create table case_reading (
  id bigint generated always as identity not null,
  case_id text not null,
  person text not null,
  positions text[] not null,
  opened_at timestamp with time zone not null,
  constraint case_reading_pkey PRIMARY KEY (id)
);
CREATE INDEX case_reading_by_case ON public.case_reading USING btree (case_id, id DESC);
CREATE INDEX case_reading_by_reader ON public.case_reading USING btree (case_id, person, opened_at DESC);
CREATE TRIGGER case_reading_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.case_reading FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table case_reading enable always trigger case_reading_is_append_only;
alter table case_reading enable row level security;
create policy own_case on case_reading as permissive for select to damlam_read
  using (( SELECT true
   FROM case_visibility v
  WHERE ((v.case_id = case_reading.case_id) AND (v.why = 'proposer'::text))
 LIMIT 1));
grant select on case_reading to damlam_read;

create table case_search (
  case_id text not null,
  searched text not null,
  search_text text generated always as (plain_text(searched)) stored not null,
  constraint case_search_pkey PRIMARY KEY (case_id)
);
CREATE INDEX case_search_by_text ON public.case_search USING gin (search_text gin_trgm_ops);
grant delete, insert, select, update on case_search to damlam_write;

create table case_summary (
  case_id text not null,
  version integer not null,
  stage text not null,
  title text not null,
  proposer text not null,
  managing_committee text not null,
  competent_committee text not null,
  agenda_body text,
  appraised_by text,
  received_on date,
  due_on date,
  extended_on date,
  reply_due_on date generated always as (COALESCE(extended_on, due_on)) stored,
  provisional boolean not null,
  reply_kind text,
  answered_on date,
  answered_entered_on date,
  changed_at timestamp with time zone not null,
  calendar integer not null,
  kind text default 'proposal'::text not null,
  constraint case_summary_pkey PRIMARY KEY (case_id),
  constraint case_summary_check CHECK (((kind <> 'proposal'::text) OR ((received_on IS NOT NULL) AND (due_on IS NOT NULL)))),
  constraint case_summary_kind_check CHECK ((kind = ANY (ARRAY['proposal'::text, 'urgent-action'::text, 'protection'::text])))
);
CREATE INDEX case_summary_by_change ON public.case_summary USING btree (changed_at DESC, case_id DESC);
CREATE INDEX case_summary_by_stage ON public.case_summary USING btree (stage, changed_at DESC, case_id DESC);
CREATE INDEX case_summary_unanswered ON public.case_summary USING btree (reply_due_on) WHERE ((answered_on IS NULL) AND (reply_due_on IS NOT NULL));
alter table case_summary enable row level security;
create policy visible_case on case_summary as permissive for select to damlam_read
  using (( SELECT true
   FROM case_visibility v
  WHERE (v.case_id = case_summary.case_id)
 LIMIT 1));
create policy write_path on case_summary as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on case_summary to damlam_read;
grant delete, insert, select, update on case_summary to damlam_write;

create table case_visibility (
  party text not null,
  case_id text not null,
  since timestamp with time zone not null,
  why text not null,
  constraint case_visibility_pkey PRIMARY KEY (party, case_id, why)
);
CREATE INDEX case_visibility_by_case ON public.case_visibility USING btree (case_id, party);
alter table case_visibility enable row level security;
create policy own_visibility on case_visibility as permissive for select to damlam_read
  using ((party = ANY (( SELECT current_parties() AS current_parties)::text[])));
create policy write_path on case_visibility as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on case_visibility to damlam_read;
grant delete, insert, select, update on case_visibility to damlam_write;

create table comment_sent (
  id bigint generated always as identity not null,
  network text not null,
  text_hash bytea not null,
  sent_at timestamp with time zone not null,
  constraint comment_sent_pkey PRIMARY KEY (id),
  constraint comment_sent_text_hash_check CHECK ((octet_length(text_hash) = 32))
);
CREATE INDEX comment_sent_by_network ON public.comment_sent USING btree (network, sent_at);
CREATE INDEX comment_sent_by_time ON public.comment_sent USING btree (sent_at);
alter table comment_sent enable row level security;
create policy write_path on comment_sent as permissive for all to damlam_write
  using (true)
  with check (true);
grant delete, insert, select on comment_sent to damlam_write;

create table comment_words (
  opinion uuid not null,
  code_hash bytea not null,
  says text,
  says_salt bytea,
  name text,
  name_salt bytea,
  constraint comment_words_pkey PRIMARY KEY (opinion),
  constraint comment_words_code_hash_key UNIQUE (code_hash),
  constraint comment_words_opinion_fkey FOREIGN KEY (opinion) REFERENCES public_opinion(id) DEFERRABLE INITIALLY DEFERRED,
  constraint comment_words_code_hash_check CHECK ((octet_length(code_hash) = 32)),
  constraint comment_words_name_salt_check CHECK ((octet_length(name_salt) = 32)),
  constraint comment_words_says_salt_check CHECK ((octet_length(says_salt) = 32))
);
alter table comment_words enable row level security;
create policy of_opinion on comment_words as permissive for select to damlam_read
  using ((EXISTS ( SELECT
   FROM public_opinion o
  WHERE (o.id = comment_words.opinion))));
create policy write_path on comment_words as permissive for all to damlam_write
  using (true)
  with check (true);
grant delete, insert, select, update on comment_words to damlam_write;
grant select (opinion) on comment_words to damlam_read;
grant select (says) on comment_words to damlam_read;
grant select (name) on comment_words to damlam_read;

create table committee (
  id text not null,
  name text not null,
  level text not null,
  superior text,
  external boolean not null,
  from_day date not null,
  to_day date,
  dated jsonb default '{}'::jsonb not null,
  constraint committee_pkey PRIMARY KEY (id),
  constraint committee_superior_fkey FOREIGN KEY (superior) REFERENCES committee(id) DEFERRABLE INITIALLY DEFERRED,
  constraint committee_check CHECK ((to_day >= from_day)),
  constraint committee_level_check CHECK ((level = ANY (ARRAY['cell'::text, 'base'::text, 'ward'::text, 'district'::text, 'province'::text, 'centre'::text])))
);
comment on column committee.dated is 'earlierNames, earlierSuperiors, successors, openFilesTo, terms';
grant select on committee to damlam_read;
grant insert, select, update on committee to damlam_write;

create table data_request (
  id uuid default gen_random_uuid() not null,
  person text not null,
  says text not null,
  asked_at timestamp with time zone not null,
  asked_on date not null,
  due_on date not null,
  answered_at timestamp with time zone,
  answered_by text,
  outcome text,
  answer text,
  constraint data_request_pkey PRIMARY KEY (id),
  constraint data_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id),
  constraint data_request_person_fkey FOREIGN KEY (person) REFERENCES person(id),
  constraint data_request_check CHECK ((((answered_at IS NULL) = (outcome IS NULL)) AND ((answered_at IS NULL) = (answered_by IS NULL)) AND ((answered_at IS NULL) = (answer IS NULL)))),
  constraint data_request_outcome_check CHECK ((outcome = ANY (ARRAY['corrected'::text, 'refused'::text])))
);
CREATE INDEX data_request_by_person ON public.data_request USING btree (person, asked_at DESC);
CREATE INDEX data_request_open ON public.data_request USING btree (due_on) WHERE (answered_at IS NULL);
alter table data_request enable row level security;
create policy own_or_administrator on data_request as permissive for select to damlam_read
  using (((('person/'::text || person) = ANY (( SELECT current_parties() AS current_parties)::text[])) OR (EXISTS ( SELECT
   FROM person_position p
  WHERE ((p.post = 'administrator'::text) AND (('person/'::text || p.person) = ANY (( SELECT current_parties() AS current_parties)::text[])) AND ((CURRENT_DATE >= p.from_day) AND (CURRENT_DATE <= COALESCE(p.to_day, 'infinity'::date))))))));
create policy write_path on data_request as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on data_request to damlam_read;
grant insert, select, update on data_request to damlam_write;

create table delegation (
  id text not null,
  "position" text not null,
  person text not null,
  acts text[] not null,
  from_day date not null,
  to_day date,
  paper_number text not null,
  paper_date date not null,
  constraint delegation_pkey PRIMARY KEY (id),
  constraint delegation_person_fkey FOREIGN KEY (person) REFERENCES person(id),
  constraint delegation_position_fkey FOREIGN KEY ("position") REFERENCES person_position(id),
  constraint delegation_acts_check CHECK ((cardinality(acts) > 0)),
  constraint delegation_check CHECK ((to_day >= from_day))
);
grant select on delegation to damlam_read;
grant insert, select, update on delegation to damlam_write;

create table duty (
  case_id text not null,
  id text not null,
  what text not null,
  holder text not null,
  since date not null,
  started_by integer not null,
  due_on date not null,
  due_kind text not null,
  due_from text not null,
  provisional boolean not null,
  clauses text not null,
  ended_how text,
  ended_event integer,
  ended_on date,
  ended_entered_on date,
  calendar integer not null,
  constraint duty_pkey PRIMARY KEY (case_id, id),
  constraint duty_due_kind_check CHECK ((due_kind = ANY (ARRAY['law'::text, 'policy'::text]))),
  constraint duty_ended_how_check CHECK ((ended_how = ANY (ARRAY['discharged'::text, 'lapsed'::text])))
);
CREATE INDEX duty_by_holder ON public.duty USING btree (holder, due_on, case_id, id);
CREATE INDEX duty_open ON public.duty USING btree (holder, due_on, case_id, id) WHERE (ended_how IS NULL);
CREATE INDEX duty_open_by_calendar ON public.duty USING btree (calendar, case_id) WHERE (ended_how IS NULL);
CREATE INDEX duty_tally_late ON public.duty USING btree (holder, due_kind, due_on) WHERE ((ended_how = 'discharged'::text) AND (ended_on > due_on) AND (what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])));
CREATE INDEX duty_tally_on_time ON public.duty USING btree (holder, due_kind, due_on) WHERE ((ended_how = 'discharged'::text) AND (ended_on <= due_on) AND (ended_entered_on <= due_on) AND (what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])));
CREATE INDEX duty_tally_open ON public.duty USING btree (holder, due_kind, due_on) WHERE ((ended_how IS NULL) AND (what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])));
CREATE INDEX duty_tally_stated_on_time ON public.duty USING btree (holder, due_kind, due_on) WHERE ((ended_how = 'discharged'::text) AND (ended_on <= due_on) AND (ended_entered_on > due_on) AND (what <> ALL (ARRAY['appraise'::text, 'give-opinion'::text, 'report-legal-risk'::text, 'answer-escalation'::text, 'answer-coordination'::text])));
alter table duty enable row level security;
create policy visible_case on duty as permissive for select to damlam_read
  using (( SELECT true
   FROM case_visibility v
  WHERE (v.case_id = duty.case_id)
 LIMIT 1));
create policy write_path on duty as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on duty to damlam_read;
grant delete, insert, select, update on duty to damlam_write;

create table event (
  stream text not null,
  "position" integer not null,
  type text not null,
  text text not null,
  salt bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  on_day date not null,
  entered_at timestamp with time zone not null,
  constraint event_pkey PRIMARY KEY (stream, "position"),
  constraint columns_repeat_text CHECK (((NOT (((text)::json ->> 'type'::text) IS DISTINCT FROM type)) AND (NOT ((((text)::json ->> 'on'::text))::date IS DISTINCT FROM on_day)) AND (NOT ((((text)::json ->> 'enteredAt'::text))::timestamp with time zone IS DISTINCT FROM entered_at)))),
  constraint event_position_check CHECK (("position" > 0)),
  constraint event_previous_hash_check CHECK ((octet_length(previous_hash) = 32)),
  constraint event_salt_check CHECK ((octet_length(salt) = 32)),
  constraint event_stream_check CHECK ((stream ~ '^(case/.+|report/.+|policy/.+|public-opinion/.+|organisation|calendar|identity)$'::text)),
  constraint hash_covers_text CHECK ((hash = sha256(((('\x00'::bytea || previous_hash) || salt) || convert_to(text, 'UTF8'::name)))))
);
comment on column event.text is 'RFC 8785 canonical text; a text column, because jsonb rewrites numbers and order';
comment on column event.on_day is 'the day it took place';
comment on column event.entered_at is 'the instant it was entered, by the clock of the server';
CREATE INDEX event_adjusts ON public.event USING btree ((((text)::json #>> '{data,adjusts}'::text[]))) WHERE (type = 'AdjustmentProposed'::text);
CREATE TRIGGER event_encloses_files AFTER INSERT ON public.event FOR EACH ROW WHEN (((new.stream ~~ 'case/%'::text) AND (new.type = ANY (ARRAY['PlanSubmitted'::text, 'PlanSupplemented'::text, 'PlanResubmitted'::text])))) EXECUTE FUNCTION note_enclosed_files();
CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table event enable always trigger event_is_append_only;
alter table event enable row level security;
create policy visible_case on event as permissive for select to damlam_read
  using (((stream ~~ 'case/%'::text) AND ( SELECT true
   FROM case_visibility v
  WHERE (v.case_id = substr(event.stream, (length('case/'::text) + 1)))
 LIMIT 1)));
create policy write_path on event as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on event to damlam_read;
grant insert, select on event to damlam_write;

create table file (
  id text not null,
  sha256 bytea not null,
  name text not null,
  uploaded_by text not null,
  parties text[] not null,
  declared text not null,
  uploaded_at timestamp with time zone not null,
  constraint file_pkey PRIMARY KEY (id),
  constraint file_sha256_fkey FOREIGN KEY (sha256) REFERENCES file_content(sha256),
  constraint file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES person(id),
  constraint file_declared_check CHECK ((declared = ANY (ARRAY['none'::text, 'confidential'::text, 'secret'::text, 'top-secret'::text]))),
  constraint file_parties_check CHECK ((cardinality(parties) > 0))
);
CREATE INDEX file_by_content ON public.file USING btree (sha256);
alter table file enable row level security;
create policy own_or_enclosed on file as permissive for select to damlam_read
  using (((('person/'::text || uploaded_by) = ANY (( SELECT current_parties() AS current_parties)::text[])) OR (EXISTS ( SELECT
   FROM case_file c
  WHERE (c.file_id = file.id))) OR (EXISTS ( SELECT
   FROM case_draft d
  WHERE draft_encloses(d.authors, d.plan, file.*)))));
create policy write_path on file as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on file to damlam_read;
grant delete, insert, select on file to damlam_write;

create table file_content (
  sha256 bytea not null,
  size bigint not null,
  type text not null,
  text_read text not null,
  noted_at timestamp with time zone not null,
  scanned_at timestamp with time zone,
  virus text,
  constraint file_content_pkey PRIMARY KEY (sha256),
  constraint file_content_sha256_check CHECK ((octet_length(sha256) = 32)),
  constraint file_content_size_check CHECK ((size > 0)),
  constraint file_content_text_read_check CHECK ((text_read = ANY (ARRAY['whole'::text, 'in-part'::text, 'none'::text]))),
  constraint found_by_looking CHECK (((virus IS NULL) OR (scanned_at IS NOT NULL)))
);
CREATE INDEX file_content_unscanned ON public.file_content USING btree (noted_at) WHERE (scanned_at IS NULL);
alter table file_content enable row level security;
create policy of_visible_file on file_content as permissive for select to damlam_read
  using (((( SELECT current_parties() AS current_parties) <> '{}'::text[]) AND (EXISTS ( SELECT
   FROM file f
  WHERE (f.sha256 = file_content.sha256)))));
create policy write_path on file_content as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on file_content to damlam_read;
grant delete, insert, select, update on file_content to damlam_write;

create table idempotency_key (
  person text not null,
  key text not null,
  request_hash bytea not null,
  answer text not null,
  entered_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (person, key)
);
grant insert, select on idempotency_key to damlam_write;

create table known_browser (
  token_hash bytea not null,
  person text not null,
  last_used_at timestamp with time zone not null,
  constraint known_browser_pkey PRIMARY KEY (token_hash, person),
  constraint known_browser_person_fkey FOREIGN KEY (person) REFERENCES account(person),
  constraint known_browser_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX known_browser_by_person ON public.known_browser USING btree (person, last_used_at);
grant delete, insert, select, update on known_browser to damlam_write;

create table mail (
  notice bigint not null,
  person text not null,
  message_id uuid default gen_random_uuid() not null,
  tries integer default 0 not null,
  next_try_at timestamp with time zone not null,
  last_error text,
  sent_at timestamp with time zone,
  refused_at timestamp with time zone,
  constraint mail_pkey PRIMARY KEY (notice, person),
  constraint mail_message_id_key UNIQUE (message_id),
  constraint mail_notice_fkey FOREIGN KEY (notice) REFERENCES notice(id),
  constraint mail_person_fkey FOREIGN KEY (person) REFERENCES person(id)
);
CREATE INDEX mail_unsent ON public.mail USING btree (person) WHERE (sent_at IS NULL);
CREATE INDEX mail_waiting ON public.mail USING btree (next_try_at, notice) WHERE ((sent_at IS NULL) AND (refused_at IS NULL));
alter table mail enable row level security;

create table mail_address (
  person text not null,
  address text not null,
  set_at timestamp with time zone not null,
  constraint mail_address_pkey PRIMARY KEY (person),
  constraint mail_address_person_fkey FOREIGN KEY (person) REFERENCES person(id),
  constraint mail_address_address_check CHECK (((length(address) >= 3) AND (length(address) <= 254)))
);
alter table mail_address enable row level security;
create policy own_address on mail_address as permissive for select to damlam_read
  using ((('person/'::text || person) = ANY (( SELECT current_parties() AS current_parties)::text[])));
grant select on mail_address to damlam_read;

create table notice (
  id bigint generated always as identity not null,
  case_id text not null,
  duty text not null,
  rung text not null,
  due_on date not null,
  post text not null,
  day date not null,
  told_at timestamp with time zone not null,
  constraint notice_pkey PRIMARY KEY (id),
  constraint notice_case_id_duty_rung_due_on_post_key UNIQUE (case_id, duty, rung, due_on, post)
);
CREATE INDEX notice_by_post ON public.notice USING btree (post, id);
CREATE TRIGGER notice_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table notice enable always trigger notice_is_append_only;
alter table notice enable row level security;
create policy visible_case on notice as permissive for select to damlam_read
  using (( SELECT true
   FROM case_visibility v
  WHERE (v.case_id = notice.case_id)
 LIMIT 1));
grant select on notice to damlam_read;

create table notice_reading (
  notice bigint not null,
  person text not null,
  read_at timestamp with time zone not null,
  constraint notice_reading_pkey PRIMARY KEY (notice, person),
  constraint notice_reading_notice_fkey FOREIGN KEY (notice) REFERENCES notice(id)
);
alter table notice_reading enable row level security;
create policy own_reading on notice_reading as permissive for select to damlam_read
  using ((('person/'::text || person) = ANY (( SELECT current_parties() AS current_parties)::text[])));
grant select on notice_reading to damlam_read;

create table one_time_link (
  token_hash bytea not null,
  person text,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  removes_factors boolean default false not null,
  constraint one_time_link_pkey PRIMARY KEY (token_hash),
  constraint one_time_link_person_key UNIQUE NULLS NOT DISTINCT (person),
  constraint one_time_link_person_fkey FOREIGN KEY (person) REFERENCES account(person),
  constraint one_time_link_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
grant delete, insert, select, update on one_time_link to damlam_write;

create table passkey (
  id uuid default gen_random_uuid() not null,
  person text not null,
  credential_id text not null,
  public_key bytea not null,
  sign_count bigint not null,
  name text not null,
  added_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_credential_id_key UNIQUE (credential_id),
  constraint passkey_person_fkey FOREIGN KEY (person) REFERENCES account(person),
  constraint passkey_sign_count_check CHECK ((sign_count >= 0))
);
CREATE INDEX passkey_by_person ON public.passkey USING btree (person, added_at);
grant delete, insert, select, update on passkey to damlam_write;

create table passkey_challenge (
  token_hash bytea not null,
  person text,
  challenge text not null,
  expires_at timestamp with time zone not null,
  constraint passkey_challenge_pkey PRIMARY KEY (token_hash),
  constraint passkey_challenge_person_fkey FOREIGN KEY (person) REFERENCES account(person),
  constraint passkey_challenge_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX passkey_challenge_by_expiry ON public.passkey_challenge USING btree (expires_at);
grant delete, insert, select on passkey_challenge to damlam_write;

create table pending_sign_in (
  token_hash bytea not null,
  person text not null,
  expires_at timestamp with time zone not null,
  constraint pending_sign_in_pkey PRIMARY KEY (token_hash),
  constraint pending_sign_in_person_fkey FOREIGN KEY (person) REFERENCES account(person),
  constraint pending_sign_in_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX pending_sign_in_by_person ON public.pending_sign_in USING btree (person);
grant delete, insert, select on pending_sign_in to damlam_write;

create table person (
  id text not null,
  name text not null,
  managed_by text,
  dated jsonb default '{}'::jsonb not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_managed_by_fkey FOREIGN KEY (managed_by) REFERENCES committee(id)
);
comment on column person.dated is 'earlierManagers';
grant select on person to damlam_read;
grant insert, select, update on person to damlam_write;

create table person_position (
  id text not null,
  person text not null,
  post text not null,
  committee text not null,
  body text,
  from_day date not null,
  to_day date,
  cadre_under text,
  constraint person_position_pkey PRIMARY KEY (id),
  constraint person_position_body_fkey FOREIGN KEY (body) REFERENCES body(id),
  constraint person_position_committee_fkey FOREIGN KEY (committee) REFERENCES committee(id),
  constraint person_position_person_fkey FOREIGN KEY (person) REFERENCES person(id),
  constraint person_position_cadre_under_check CHECK ((cadre_under = ANY (ARRAY['political-system'::text, 'state-enterprise'::text, 'public-service-unit'::text]))),
  constraint person_position_check CHECK ((to_day >= from_day)),
  constraint person_position_post_check CHECK ((post = ANY (ARRAY['cadre'::text, 'clerk'::text, 'chief-of-office'::text, 'head'::text, 'deputy'::text, 'standing-member'::text, 'executive-member'::text, 'officer'::text, 'administrator'::text])))
);
comment on column person_position.cadre_under is 'under which words of d2.k3 the office falls (d1.k2)';
grant select on person_position to damlam_read;
grant insert, select, update on person_position to damlam_write;

create table public_opinion (
  id uuid not null,
  committee text not null,
  publication text,
  body text,
  received_at timestamp with time zone not null,
  shown boolean not null,
  open boolean not null,
  state jsonb not null,
  constraint public_opinion_pkey PRIMARY KEY (id),
  constraint public_opinion_publication_fkey FOREIGN KEY (publication) REFERENCES publication(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX public_opinion_by_body ON public.public_opinion USING btree (body, received_at DESC, id) WHERE (body IS NOT NULL);
CREATE INDEX public_opinion_by_committee ON public.public_opinion USING btree (committee, received_at DESC, id);
CREATE INDEX public_opinion_by_publication ON public.public_opinion USING btree (publication, received_at) WHERE shown;
alter table public_opinion enable row level security;
create policy shown_or_own on public_opinion as permissive for select to damlam_read
  using ((shown OR (('committee/'::text || committee) = ANY (( SELECT current_parties() AS current_parties)::text[])) OR (('office/'::text || committee) = ANY (( SELECT current_parties() AS current_parties)::text[])) OR (('body/'::text || body) = ANY (( SELECT current_parties() AS current_parties)::text[]))));
create policy write_path on public_opinion as permissive for all to damlam_write
  using (true)
  with check (true);
grant select on public_opinion to damlam_read;
grant delete, insert, select, update on public_opinion to damlam_write;

create table publication (
  id text not null,
  kind text not null,
  committee text not null,
  published_on date not null,
  entered_at timestamp with time zone not null,
  content jsonb not null,
  case_id text not null,
  "position" integer not null,
  constraint publication_pkey PRIMARY KEY (id),
  constraint publication_case_id_position_key UNIQUE (case_id, "position"),
  constraint publication_kind_check CHECK ((kind = ANY (ARRAY['encouragement'::text, 'model'::text, 'information'::text, 'withdrawn'::text])))
);
CREATE INDEX publication_by_day ON public.publication USING btree (published_on DESC, entered_at DESC, id DESC);
alter table publication enable row level security;
create policy published on publication as permissive for select to damlam_read
  using (true);
create policy write_path on publication as permissive for all to damlam_write
  using (true)
  with check (true);
grant delete, insert, select, update on publication to damlam_write;
grant select (id) on publication to damlam_read;
grant select (kind) on publication to damlam_read;
grant select (committee) on publication to damlam_read;
grant select (published_on) on publication to damlam_read;
grant select (entered_at) on publication to damlam_read;
grant select (content) on publication to damlam_read;

create table recovery_code (
  person text not null,
  code_hash bytea not null,
  constraint recovery_code_pkey PRIMARY KEY (person, code_hash),
  constraint recovery_code_person_fkey FOREIGN KEY (person) REFERENCES second_factor(person) ON DELETE CASCADE,
  constraint recovery_code_code_hash_check CHECK ((octet_length(code_hash) = 32))
);
grant delete, insert, select on recovery_code to damlam_write;

create table reminder (
  case_id text not null,
  duty text not null,
  rung text not null,
  holder text not null,
  due_on date not null,
  day date not null,
  constraint reminder_pkey PRIMARY KEY (case_id, duty, rung),
  constraint reminder_rung_check CHECK ((rung = ANY (ARRAY['early'::text, 'last'::text, 'overdue'::text, 'superior'::text])))
);
CREATE INDEX reminder_by_day ON public.reminder USING btree (day, due_on, case_id, duty, rung);
alter table reminder enable row level security;
create policy write_path on reminder as permissive for all to damlam_write
  using (true)
  with check (true);
grant delete, insert, select, update on reminder to damlam_write;

create table replay_input (
  stream text not null,
  "position" integer not null,
  command text not null,
  context text not null,
  constraint replay_input_pkey PRIMARY KEY (stream, "position"),
  constraint replay_input_stream_position_fkey FOREIGN KEY (stream, "position") REFERENCES event(stream, "position")
);
comment on column replay_input."position" is 'of the first event of the batch';
comment on column replay_input.command is 'the command as it was received, canonical text';
comment on column replay_input.context is 'positions, delegations, superior used, edition, policy, calendar, version of the rules';
CREATE TRIGGER replay_input_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.replay_input FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
alter table replay_input enable always trigger replay_input_is_append_only;
grant insert, select on replay_input to damlam_write;

create table schema_migration (
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migration_pkey PRIMARY KEY (name)
);

create table second_factor (
  person text not null,
  secret text not null,
  confirmed_at timestamp with time zone,
  last_step bigint default 0 not null,
  constraint second_factor_pkey PRIMARY KEY (person),
  constraint second_factor_person_fkey FOREIGN KEY (person) REFERENCES account(person)
);
grant delete, insert, select, update on second_factor to damlam_write;

create table session (
  token_hash bytea not null,
  person text not null,
  signed_in_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  id uuid default gen_random_uuid() not null,
  browser text default ''::text not null,
  address text default ''::text not null,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_id_key UNIQUE (id),
  constraint session_person_fkey FOREIGN KEY (person) REFERENCES account(person),
  constraint session_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX session_by_expiry ON public.session USING btree (expires_at);
CREATE INDEX session_by_person ON public.session USING btree (person);
grant delete, insert, select, update on session to damlam_write;

create table sign_in_failure (
  account text not null,
  address text not null,
  failed_at timestamp with time zone not null,
  id bigint generated always as identity not null,
  browser bytea,
  constraint sign_in_failure_pkey PRIMARY KEY (id)
);
CREATE INDEX sign_in_failure_by_account ON public.sign_in_failure USING btree (account, failed_at);
CREATE INDEX sign_in_failure_by_address ON public.sign_in_failure USING btree (address, account, failed_at);
CREATE INDEX sign_in_failure_by_time ON public.sign_in_failure USING btree (failed_at);
grant delete, insert, select on sign_in_failure to damlam_write;

create table single_sign_on_confirmation (
  session_hash bytea not null,
  change text not null,
  expires_at timestamp with time zone not null,
  constraint single_sign_on_confirmation_pkey PRIMARY KEY (session_hash, change),
  constraint single_sign_on_confirmation_session_hash_fkey FOREIGN KEY (session_hash) REFERENCES session(token_hash) ON DELETE CASCADE
);
CREATE INDEX single_sign_on_confirmation_by_expiry ON public.single_sign_on_confirmation USING btree (expires_at);
grant delete, insert, select, update on single_sign_on_confirmation to damlam_write;

create table single_sign_on_request (
  token_hash bytea not null,
  state text not null,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  expires_at timestamp with time zone not null,
  errand text not null,
  session_hash bytea,
  link_hash bytea,
  change text,
  asked_at timestamp with time zone not null,
  constraint single_sign_on_request_pkey PRIMARY KEY (token_hash),
  constraint single_sign_on_request_session_hash_fkey FOREIGN KEY (session_hash) REFERENCES session(token_hash) ON DELETE CASCADE,
  constraint single_sign_on_request_check CHECK (((session_hash IS NOT NULL) = (errand = ANY (ARRAY['bind'::text, 'confirm'::text])))),
  constraint single_sign_on_request_check1 CHECK (((link_hash IS NOT NULL) = (errand = 'use-link'::text))),
  constraint single_sign_on_request_check2 CHECK (((change IS NOT NULL) = (errand = 'confirm'::text))),
  constraint single_sign_on_request_errand_check CHECK ((errand = ANY (ARRAY['sign-in'::text, 'use-link'::text, 'bind'::text, 'confirm'::text]))),
  constraint single_sign_on_request_token_hash_check CHECK ((octet_length(token_hash) = 32))
);
CREATE INDEX single_sign_on_request_by_expiry ON public.single_sign_on_request USING btree (expires_at);
grant delete, insert, select on single_sign_on_request to damlam_write;

create table single_sign_on_subject (
  issuer text not null,
  subject text not null,
  person text not null,
  bound_at timestamp with time zone not null,
  constraint single_sign_on_subject_pkey PRIMARY KEY (issuer, subject),
  constraint single_sign_on_subject_issuer_person_key UNIQUE (issuer, person),
  constraint single_sign_on_subject_person_fkey FOREIGN KEY (person) REFERENCES account(person)
);
grant delete, insert, select on single_sign_on_subject to damlam_write;

create table stream_head (
  stream text not null,
  version integer default 0 not null,
  hash bytea default hash_before_first() not null,
  constraint stream_head_pkey PRIMARY KEY (stream)
);
CREATE INDEX stream_head_of_policy ON public.stream_head USING btree (version) WHERE (stream ~~ 'policy/%'::text);
CREATE TRIGGER in_force_moves AFTER UPDATE ON public.stream_head FOR EACH ROW WHEN (((new.stream = 'calendar'::text) OR (new.stream ~~ 'policy/%'::text))) EXECUTE FUNCTION hold_in_force();
grant insert, select, update on stream_head to damlam_write;
