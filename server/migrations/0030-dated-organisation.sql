-- What changes with time: earlier names, superiors and managers with their last days, successors, terms. Asked of the copy
-- in memory, never by a query; whole as core writes it.
alter table committee add column dated jsonb not null default '{}';
alter table body add column dated jsonb not null default '{}';
alter table person add column dated jsonb not null default '{}';
alter table person_position add column cadre_under text check (cadre_under in ('political-system', 'state-enterprise', 'public-service-unit'));

comment on column committee.dated is 'earlierNames, earlierSuperiors, successors, openFilesTo, terms';
comment on column body.dated is 'earlierNames, successor';
comment on column person.dated is 'earlierManagers';
comment on column person_position.cadre_under is 'under which words of d2.k3 the office falls (d1.k2)';
