-- A case may also be the protection of a cadre of whom there is no other case (Điều 7 khoản 5, Điều 8 khoản 4).
alter table case_draft drop constraint case_draft_kind_check;
alter table case_draft add constraint case_draft_kind_check check (kind in ('proposal', 'urgent-action', 'protection'));
alter table case_summary drop constraint case_summary_kind_check;
alter table case_summary add constraint case_summary_kind_check check (kind in ('proposal', 'urgent-action', 'protection'));
