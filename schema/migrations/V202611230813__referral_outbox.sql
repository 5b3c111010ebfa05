-- Events for other instances and, later, for mail and partners. NOTIFY only wakes readers up; this table is the truth.
create table outbox (
  region_id int not null,
  id uuid not null default uuidv7(),
  occurred_at timestamptz not null default now(),
  topic text not null,
  subject_id uuid not null,
  payload json not null,
  constraint outbox_pkey primary key (region_id, id)
);
create index outbox_id_idx on outbox (region_id, topic, id);
select app.protect('outbox', null, '{}', '{insert,delete}');
