-- A scope that was approved is adjusted by a plan of its own only, linked to the case that it adjusts.
alter table case_draft add column adjusts text;
comment on column case_draft.adjusts is 'The case whose approved scope this plan would adjust';

create index event_adjusts on event ((text::json #>> '{data,adjusts}')) where type = 'AdjustmentProposed';

-- The cases that would adjust this one, as far as the present reader may see them. Under row policies the index would not be
-- used, so the function looks past them, joins case_visibility itself and answers with nothing but identifiers.
create function adjusting_cases(of_case text) returns setof text
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select substr(e.stream, 6)
    from event e
   where e.type = 'AdjustmentProposed' and e.text::json #>> '{data,adjusts}' = of_case
     and exists (select from case_visibility v where v.case_id = substr(e.stream, 6) and v.party = any ((select current_parties())::text[]));
end;
revoke execute on function adjusting_cases from public;
grant execute on function adjusting_cases to damlam_read;
