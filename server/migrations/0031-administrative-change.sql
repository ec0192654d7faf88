-- Which administrative event concerns which committee: what its head and its inspection commission are shown at once. Kept
-- in the transaction that adds the event.
create table administrative_change (
  id        bigint  primary key generated always as identity,
  committee text    not null,
  stream    text    not null,
  position  integer not null,
  unique (committee, stream, position),
  foreign key (stream, position) references event
);
grant select, insert on administrative_change to damlam_write;

-- Their streams are no cases and have no reader of their own. Who may look is judged before, by the post that he holds.
create function administrative_changes(of_committee text, before_id bigint, at_most integer)
returns table (id bigint, place integer, text text, hash bytea)
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select c.id, c.position, e.text, e.hash
    from administrative_change c join event e on e.stream = c.stream and e.position = c.position
   where c.committee = of_committee and (before_id is null or c.id < before_id)
   order by c.id desc limit at_most;
end;
revoke execute on function administrative_changes from public;
grant execute on function administrative_changes to damlam_read, damlam_write;
