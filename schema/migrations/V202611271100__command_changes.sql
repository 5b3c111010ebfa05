-- What those who administer the network changed: who, when, what it was and what it has been since. Written in the transaction of
-- the change itself, and never altered.
create table change (
  region_id int not null,
  id uuid not null default uuidv7(),
  -- The command that led to it: said again, it changes nothing more.
  command_id uuid not null,
  account_id uuid,
  changed_at timestamptz not null,
  -- Such as MOVE_CHAPTER.
  action text not null,
  -- The node id of what was changed.
  subject text not null,
  -- Names of fields and, at the same places, what they said until then and what they say since, as text; empty for nothing.
  fields text[] not null,
  former text[] not null,
  current text[] not null,
  constraint change_pkey primary key (region_id, id),
  constraint change_command_key unique (region_id, command_id),
  constraint change_region_fkey foreign key (region_id) references region (id),
  constraint change_account_fkey foreign key (account_id) references identity.account (id),
  constraint change_action_format check (action ~ '^[A-Z][A-Z_]*$'),
  constraint change_fields_paired check (cardinality(former) = cardinality(fields) and cardinality(current) = cardinality(fields))
);
create index change_subject_idx on change (region_id, subject, changed_at, id);

-- Those who administer a region read what was changed in it.
create or replace function app.region_settings() returns text[]
  language sql immutable
  return '{chapters,roster,contacts,referrals,statistics,partners,changes,writes}'::text[];

select app.protect('change', 'changes', '{}', '{insert}');
