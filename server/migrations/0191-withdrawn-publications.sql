-- What was published can be withdrawn: of its row nothing is left but when, and by which post.
alter table publication drop constraint publication_kind_check;
alter table publication add constraint publication_kind_check check (kind in ('encouragement', 'model', 'information', 'withdrawn'));
