-- The day on which a chapter's name or meeting last changed: search engines ask again for what is newer than what they know.
alter table chapter
  add column changed_on date not null default (now() at time zone 'Europe/Paris')::date;
update chapter set changed_on = coalesce(
  (select max(changed_at at time zone 'Europe/Paris')::date from change
    where change.region_id = chapter.region_id and change.subject = 'cha_' || chapter.region_id || '_' || chapter.id),
  created_on);
