-- Grows by one with each change: who corrects a region says which one they saw.
alter table region add column version int not null default 1;
alter table region add constraint region_version_positive check (version > 0);
