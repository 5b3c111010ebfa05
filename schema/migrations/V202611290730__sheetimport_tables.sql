-- Sheets that come in a file. What a file says is kept row by row until somebody decides what becomes of it; it is then written a few
-- hundred sheets at a time, each in a transaction of its own, so that whoever comes back, or another instance, goes on where it stands.

create table sheet_import (
  region_id int not null,
  -- Made by the client.
  id uuid not null,
  account_id uuid,
  uploaded_at timestamptz not null,
  file_name text,
  -- SHA-256 of the file: another one under the same id is refused.
  digest text not null,
  state text not null default 'READ',
  -- What its columns are called, and what each of them says; empty where nobody knows.
  labels text[] not null,
  fields text[] not null,
  row_count int not null,
  new_count int not null default 0,
  known_count int not null default 0,
  changed_count int not null default 0,
  faulty_count int not null default 0,
  -- Of those that differ, how many wait for somebody's choice.
  undecided_count int not null default 0,
  -- How many sheets are to be written, and how many are; of these, how many were left since somebody had edited them meanwhile.
  wanted_count int not null default 0,
  done_count int not null default 0,
  left_count int not null default 0,
  -- The same on the way back.
  taken_back_count int not null default 0,
  kept_count int not null default 0,
  -- How new sheets come in.
  entry text,
  apply_command_id uuid,
  applied_by uuid,
  -- When the last sheet was written.
  applied_at timestamptz,
  undo_command_id uuid,
  undone_by uuid,
  undone_at timestamptz,
  -- How often in a row it could not go on.
  failure_count int not null default 0,
  constraint sheet_import_pkey primary key (region_id, id),
  constraint sheet_import_region_fkey foreign key (region_id) references region (id),
  constraint sheet_import_account_fkey foreign key (account_id) references identity.account (id),
  constraint sheet_import_applier_fkey foreign key (applied_by) references identity.account (id),
  constraint sheet_import_undoer_fkey foreign key (undone_by) references identity.account (id),
  constraint sheet_import_state_known check (state in ('READ', 'DISCARDED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')),
  constraint sheet_import_entry_known check (entry in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
  constraint sheet_import_entry_whole check (state in ('READ', 'DISCARDED') or entry is not null and apply_command_id is not null),
  constraint sheet_import_file_name_length check (char_length(file_name) between 1 and 200),
  constraint sheet_import_digest_format check (digest ~ '^[0-9a-f]{64}$'),
  constraint sheet_import_columns_fit check (cardinality(labels) = cardinality(fields))
);
create index sheet_import_latest_idx on sheet_import (region_id, uploaded_at desc, id desc);
-- What goes on by itself.
create index sheet_import_going_on_idx on sheet_import (region_id, id) where state in ('APPLYING', 'UNDOING');

create table sheet_import_row (
  region_id int not null,
  import_id uuid not null,
  -- Of the file that it begins on.
  line int not null,
  -- As they are written; empty once the import is applied.
  cells text[] not null,
  -- What they say, by the columns of network_version: an empty cell says nothing.
  content json not null,
  name text not null,
  -- The address that the sheet has or had, in files that are an export.
  slug text,
  -- What is wrong with its cells.
  faults json not null default '[]',
  -- What is wrong with it beside the other rows and the sheets that there are.
  conflicts json not null default '[]',
  -- What it is beside the sheets that there are: compared in the transaction that it comes by.
  kind text not null default 'NEW',
  -- The sheet of the same network, and its version when they were compared.
  network_id uuid,
  seen_version int,
  differences json not null default '[]',
  choice text,
  is_wanted boolean not null generated always as
    (coalesce(kind = 'NEW' or kind = 'CHANGED' and choice in ('TAKE_FILE', 'AS_NEW'), false)) stored,
  -- What became of it, the sheet that was written, and its version from then on.
  outcome text,
  applied_id uuid,
  applied_version int,
  -- Where that sheet stood before; null for one that was begun.
  former_number int,
  former_published_number int,
  former_status text,
  former_verified_on date,
  -- What became of it when the import was taken back.
  returned text,
  constraint sheet_import_row_pkey primary key (region_id, import_id, line),
  constraint sheet_import_row_import_fkey foreign key (region_id, import_id) references sheet_import (region_id, id),
  constraint sheet_import_row_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint sheet_import_row_applied_fkey foreign key (region_id, applied_id) references network (region_id, id),
  constraint sheet_import_row_line_positive check (line >= 1),
  constraint sheet_import_row_kind_known check (kind in ('NEW', 'KNOWN', 'CHANGED', 'FAULTY')),
  constraint sheet_import_row_choice_known check (choice in ('TAKE_FILE', 'KEEP_OURS', 'AS_NEW')),
  constraint sheet_import_row_outcome_known check (outcome in ('ADDED', 'WRITTEN', 'LEFT')),
  constraint sheet_import_row_outcome_whole check ((applied_id is not null) = (outcome in ('ADDED', 'WRITTEN'))),
  constraint sheet_import_row_returned_known check (returned in ('TAKEN_BACK', 'KEPT'))
);
create index sheet_import_row_kind_idx on sheet_import_row (region_id, import_id, kind, line);
create index sheet_import_row_applied_idx on sheet_import_row (region_id, applied_id) where applied_id is not null;

-- What columns are called in the files of a region, as somebody once said by hand.
create table sheet_import_label (
  region_id int not null,
  -- Folded.
  label text not null,
  field text not null,
  constraint sheet_import_label_pkey primary key (region_id, label),
  constraint sheet_import_label_region_fkey foreign key (region_id) references region (id),
  constraint sheet_import_label_length check (char_length(label) between 1 and 200)
);

select app.protect('sheet_import', 'guide', '{}', '{insert,update}');
select app.protect('sheet_import_row', 'guide', '{}', '{insert,update,delete}');
select app.protect('sheet_import_label', 'guide', '{}', '{insert,update}');

alter table network_event drop constraint if exists network_event_action_known, add constraint network_event_action_known check (action in
  ('ADD', 'WRITE', 'RESTORE', 'SUBMIT', 'REVIEW', 'REQUEST_CHANGES', 'REJECT', 'PUBLISH', 'CONFIRM', 'FALL_DUE', 'ARCHIVE', 'REOPEN',
   'MERGE', 'GRANT_OWNERSHIP', 'IMPORT', 'UNDO_IMPORT'));
