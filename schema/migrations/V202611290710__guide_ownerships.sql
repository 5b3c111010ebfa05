-- Ownerships of sheets have ids of their own: they are given, named and ended one by one.
alter table network_owner add column id uuid not null default uuidv7();
-- Who gave it, or ended it: an editor, or an owner who left. Null for what was proven by a letter.
alter table network_owner add column granted_by_id uuid, add column ended_by_id uuid;
alter table network_owner drop constraint network_owner_pkey;
alter table network_owner
  add constraint network_owner_pkey primary key (region_id, id),
  add constraint network_owner_granted_by_fkey foreign key (granted_by_id) references identity.account (id),
  add constraint network_owner_ended_by_fkey foreign key (ended_by_id) references identity.account (id);
create index network_owner_network_idx on network_owner (region_id, network_id, starts_on);
create unique index network_owner_standing_key on network_owner (region_id, network_id, account_id) where ends_on is null;

-- It ends at once: what ended on the day on which it began lasted until the day before.
alter table network_owner drop constraint network_owner_ends_after_start;
alter table network_owner add constraint network_owner_ends_after_start check (ends_on >= starts_on - 1);

alter table network_event drop constraint if exists network_event_action_known;
alter table network_event add constraint network_event_action_known check (action in
  ('ADD', 'WRITE', 'RESTORE', 'SUBMIT', 'REVIEW', 'REQUEST_CHANGES', 'REJECT', 'PUBLISH', 'CONFIRM', 'FALL_DUE', 'ARCHIVE', 'REOPEN', 'MERGE',
   'GRANT_OWNERSHIP', 'IMPORT', 'UNDO_IMPORT'));
