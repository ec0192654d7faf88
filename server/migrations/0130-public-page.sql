-- What committees have published, and what the people say about it.

-- The streams of opinions, beside those that there are.
alter table event drop constraint event_stream_check;
alter table event add constraint event_stream_check
  check (stream ~ '^(case/.+|report/.+|policy/.+|public-opinion/.+|organisation|calendar|identity)$');

-- One row for each thing that a committee made public: written with the event of the case, made anew from the events. It holds
-- what was published and nothing else; from which case it comes is not for the reader.
create table publication (
  id           text        primary key,
  kind         text        not null check (kind in ('encouragement', 'model', 'information')),
  committee    text        not null,
  published_on date        not null,
  entered_at   timestamptz not null,
  content      jsonb       not null,
  case_id      text        not null,
  position     integer     not null,
  unique (case_id, position)
);
create index publication_by_day on publication (published_on desc, entered_at desc, id desc);

alter table publication enable row level security;
create policy published on publication for select to damlam_read using (true);
create policy write_path on publication to damlam_write using (true) with check (true);
grant select (id, kind, committee, published_on, entered_at, content) on publication to damlam_read;
grant select, insert, update, delete on publication to damlam_write;

create function keep_publications(of_case text, publications jsonb) returns void
language plpgsql as $$
begin
  insert into publication as kept (id, kind, committee, published_on, entered_at, content, case_id, position)
  select p.id, p.kind, p.committee, p.published_on, p.entered_at, p.content, of_case, p.position
    from jsonb_populate_recordset(null::publication, publications) p
  on conflict (id) do update set
    kind = excluded.kind, committee = excluded.committee, published_on = excluded.published_on,
    entered_at = excluded.entered_at, content = excluded.content
  where kept is distinct from excluded;
end
$$;
revoke execute on function keep_publications from public;
grant execute on function keep_publications to damlam_write;

-- Keeps what lists show of one case, when what it owes is called to mind, and what of it has just been made public.
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

-- How each opinion stands, made from its stream. `state` is the opinion as core tells it.
create table public_opinion (
  id          uuid        primary key,
  committee   text        not null,
  publication text        references publication deferrable initially deferred,
  body        text,
  received_at timestamptz not null,
  shown       boolean     not null,
  open        boolean     not null,
  state       jsonb       not null
);
create index public_opinion_by_publication on public_opinion (publication, received_at) where shown;
create index public_opinion_by_committee on public_opinion (committee, received_at desc, id);
create index public_opinion_by_body on public_opinion (body, received_at desc, id) where body is not null;

-- What a sender wrote, beside the stream that only seals it: gone when he has it erased. Whoever has the follow-up code, of
-- which a hash is kept, is the sender. The network from which it came is kept for as long as a repetition is looked for.
create table comment_words (
  opinion   uuid  primary key references public_opinion deferrable initially deferred,
  code_hash bytea not null unique check (octet_length(code_hash) = 32),
  says      text,
  says_salt bytea check (octet_length(says_salt) = 32),
  name      text,
  name_salt bytea check (octet_length(name_salt) = 32)
);

-- Everybody reads what is shown; the committee what is sent to it; a body what it relayed.
alter table public_opinion enable row level security;
create policy shown_or_own on public_opinion for select to damlam_read using (
  shown
  or 'committee/' || committee = any ((select current_parties())::text[])
  or 'office/' || committee = any ((select current_parties())::text[])
  or 'body/' || body = any ((select current_parties())::text[])
);
create policy write_path on public_opinion to damlam_write using (true) with check (true);
alter table comment_words enable row level security;
create policy of_opinion on comment_words for select to damlam_read using (
  exists (select from public_opinion o where o.id = comment_words.opinion)
);
create policy write_path on comment_words to damlam_write using (true) with check (true);
grant select on public_opinion to damlam_read;
grant select (opinion, says, name) on comment_words to damlam_read;
grant select, insert, update, delete on public_opinion, comment_words to damlam_write;

-- The sender follows up: by the code and by nothing else.
create function followed_comment(code bytea)
returns table (id uuid, state jsonb, says text, name text)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select o.id, o.state, w.says, w.name from comment_words w join public_opinion o on o.id = w.opinion where w.code_hash = code;
end;
revoke execute on function followed_comment from public;
grant execute on function followed_comment to damlam_read, damlam_write;

-- How many comments came from a network lately; forgotten when it no longer counts.
create table comment_sent (
  id      bigint      primary key generated always as identity,
  network text        not null,
  text_hash bytea     not null check (octet_length(text_hash) = 32),
  sent_at timestamptz not null
);
create index comment_sent_by_network on comment_sent (network, sent_at);
create index comment_sent_by_time on comment_sent (sent_at);
alter table comment_sent enable row level security;
create policy write_path on comment_sent to damlam_write using (true) with check (true);
grant select, insert, delete on comment_sent to damlam_write;
