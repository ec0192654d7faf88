-- Adds the events of several acts to a stream at once, in their order, each act with what judges it again. A list of thousands
-- of rows thereby moves the head once: moved once for every row, each move would have to pass all the earlier ones.
--   firsts: where in the arrays of events those of each act begin, counted from 1.
--   DL409, DL422: as append_events.
create function append_acts(
  into_stream      text,
  expected_version integer,
  head_hash        bytea,
  event_types      text[],
  event_texts      text[],
  salts            bytea[],
  hashes           bytea[],
  days             date[],
  entered          timestamptz,
  firsts           integer[],
  command_texts    text[],
  context_texts    text[]
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
  select into_stream, expected_version + act.first, act.command, act.context
    from unnest(firsts, command_texts, context_texts) as act (first, command, context);

  return new_version;
end
$$;
revoke execute on function append_acts from public;
grant execute on function append_acts to damlam_write;

-- One act.
create or replace function append_events(
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
begin
  return append_acts(into_stream, expected_version, head_hash, event_types, event_texts, salts, hashes, days, entered,
                     array[1], array[command_text], array[context_text]);
end
$$;
