-- A specialty is corrected, retired, or becomes another one; what was done under it stays.
alter table specialty
  add column version int not null default 1,
  -- From this day on it is offered no more; null while it is.
  add column retired_on date,
  -- What it has become.
  add column merged_into text;
alter table specialty
  add constraint specialty_version_positive check (version > 0),
  add constraint specialty_merged_fkey foreign key (merged_into) references specialty (code),
  add constraint specialty_merged_retired check (merged_into is null or retired_on is not null),
  add constraint specialty_names_present check (btrim(name_french) <> '' and btrim(name_english) <> '');
grant insert, update on specialty to entregent_app;
