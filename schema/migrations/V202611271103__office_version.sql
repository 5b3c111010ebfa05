-- Grows by one with each change: who ends a term says which one they saw.
alter table role_assignment add column version int not null default 1;
alter table role_assignment add constraint role_assignment_version_positive check (version > 0);
