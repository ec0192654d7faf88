-- Ủy quyền: the holder of a position lets another person do named acts in it, by a paper, from a day to a day.
create table delegation (
  id           text   primary key,
  position     text   not null references person_position,
  person       text   not null references person,
  acts         text[] not null check (cardinality(acts) > 0),
  from_day     date   not null,
  to_day       date   check (to_day >= from_day),
  paper_number text   not null,
  paper_date   date   not null
);
grant select on delegation to damlam_read;
grant select, insert, update on delegation to damlam_write;
