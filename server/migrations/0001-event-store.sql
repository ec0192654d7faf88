-- Events are the evidence of what was proposed, decided and done. They are only ever added.

-- The zero hash that stands before the first event of a stream.
create function hash_before_first() returns bytea language sql immutable parallel safe
return decode(repeat('00', 32), 'hex');

-- Forbids every change to what was written, to the owner of the tables as well.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'DL403';
end
$$;

create table event (
  stream        text        not null check (stream ~ '^(case/.+|report/.+|policy/.+|organisation|calendar|identity)$'),
  position      integer     not null check (position > 0),
  type          text        not null,
  text          text        not null,
  salt          bytea       not null check (octet_length(salt) = 32),
  previous_hash bytea       not null check (octet_length(previous_hash) = 32),
  hash          bytea       not null,
  on_day        date        not null,
  entered_at    timestamptz not null,
  primary key (stream, position),
  -- An event that its hash does not cover is not evidence.
  constraint hash_covers_text check (
    hash = sha256('\x00'::bytea || previous_hash || salt || convert_to(text, 'UTF8'))
  ),
  -- The hash covers only the text: what the other columns say of it must stand in the text itself.
  constraint columns_repeat_text check (
    text::json ->> 'type' is not distinct from type
    and (text::json ->> 'on')::date is not distinct from on_day
    and (text::json ->> 'enteredAt')::timestamptz is not distinct from entered_at
  )
);
comment on column event.text is 'RFC 8785 canonical text; a text column, because jsonb rewrites numbers and order';
comment on column event.on_day is 'the day it took place';
comment on column event.entered_at is 'the instant it was entered, by the clock of the server';

create trigger event_is_append_only before update or delete or truncate on event
for each statement execute function refuse_change();
alter table event enable always trigger event_is_append_only;

-- One row a stream: locked while events are added, so that two writers never add the same position.
create table stream_head (
  stream  text    primary key,
  version integer not null default 0,
  hash    bytea   not null default hash_before_first()
);

-- What a replay needs to decide again as it was decided: one row for each batch of events entered together.
create table replay_input (
  stream   text    not null,
  position integer not null,
  command  text    not null,
  context  text    not null,
  primary key (stream, position),
  foreign key (stream, position) references event
);
comment on column replay_input.position is 'of the first event of the batch';
comment on column replay_input.command is 'the command as it was received, canonical text';
comment on column replay_input.context is 'positions, delegations, superior used, edition, policy, calendar, version of the rules';

create trigger replay_input_is_append_only before update or delete or truncate on replay_input
for each statement execute function refuse_change();
alter table replay_input enable always trigger replay_input_is_append_only;

-- The answer already given to a request that is sent again.
create table idempotency_key (
  person       text        not null,
  key          text        not null,
  request_hash bytea       not null,
  answer       text        not null,
  entered_at   timestamptz not null,
  primary key (person, key)
);

-- Adds one batch of events to a stream and answers with the stream's new version.
--   DL409: the stream is at another version than expected; the DETAIL is the version it is at.
--   DL422: the caller chained its events to another hash than the head's, or brought none.
create function append_events(
  into_stream      text,
  expected_version integer,
  head_hash        bytea,
  event_types      text[],
  event_texts      text[],
  salts            bytea[],
  hashes           bytea[],
  days             date[],
  entered          timestamptz,
  command_text     text,
  context_text     text
) returns integer language plpgsql as $$
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
  values (into_stream, expected_version + 1, command_text, context_text);

  return new_version;
end
$$;
revoke execute on function append_events from public;

grant select, insert on event, replay_input, idempotency_key to damlam_write;
grant select, insert, update on stream_head to damlam_write;
grant execute on function append_events to damlam_write;
