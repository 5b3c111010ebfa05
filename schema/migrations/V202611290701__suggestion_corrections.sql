-- What somebody without an account found wrong in a public sheet. It changes nothing by itself: a guide's editors take it or leave it.
create table suggestion (
  region_id int not null,
  id uuid not null,
  network_id uuid not null,
  status text not null default 'PENDING',
  suggested_at timestamptz not null,
  -- What they said besides.
  note text,
  decided_at timestamptz,
  -- Who decided.
  account_id uuid,
  -- Made by the client of whoever decided.
  command_id uuid,
  -- SHA-256 of what the command said: another one under the same id is refused.
  digest text,
  -- Why nothing is taken.
  reason text,
  constraint suggestion_pkey primary key (region_id, id),
  constraint suggestion_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint suggestion_account_fkey foreign key (account_id) references identity.account (id),
  constraint suggestion_command_key unique (region_id, command_id),
  constraint suggestion_status_known check (status in ('PENDING', 'ACCEPTED', 'REFUSED')),
  constraint suggestion_decided_whole check (
    (status = 'PENDING') = (decided_at is null) and (status = 'PENDING') = (command_id is null)
    and (command_id is null) = (digest is null)),
  constraint suggestion_refused_whole check ((status = 'REFUSED') = (reason is not null)),
  constraint suggestion_texts_length check (char_length(note) between 1 and 8000 and char_length(reason) between 1 and 8000)
);
create index suggestion_status_idx on suggestion (region_id, status, suggested_at, id);
create index suggestion_network_idx on suggestion (region_id, network_id, suggested_at, id);

-- Field by field: what the sheet said then, and what it should say. Only what differs.
create table suggestion_change (
  region_id int not null,
  suggestion_id uuid not null,
  network_id uuid not null,
  field text not null,
  -- No value, one, or several where the field names several: as the sheet's own column has them.
  former text[] not null,
  suggested text[] not null,
  -- Null while nobody decided.
  taken boolean,
  constraint suggestion_change_pkey primary key (region_id, suggestion_id, field),
  constraint suggestion_change_suggestion_fkey foreign key (region_id, suggestion_id) references suggestion (region_id, id),
  constraint suggestion_change_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint suggestion_change_field_known check (field in
    ('NAME', 'ACRONYM', 'SUMMARY', 'DESCRIPTION', 'CONTACT_NAME', 'CONTACT_EMAIL', 'CONTACT_PHONE', 'WEBSITE', 'ADDRESS', 'COMMUNE',
     'FREQUENCY', 'FEE_BAND', 'ADMISSIONS', 'SERVICES', 'CLOSED')),
  constraint suggestion_change_differs check (former <> suggested)
);
create index suggestion_change_network_idx on suggestion_change (region_id, network_id);

-- Whoever wants to hear what becomes of it. The row goes with the answer, or after twelve months without one.
create table suggestion_author (
  region_id int not null,
  suggestion_id uuid not null,
  -- As they call themselves, for the editors; null if they don't.
  name text,
  -- Sealed where the installation was given a secret (ENTREGENT_SECRET), and then it begins with 'v1:'. Null for whoever wants no answer.
  address text,
  language text not null,
  constraint suggestion_author_pkey primary key (region_id, suggestion_id),
  constraint suggestion_author_suggestion_fkey foreign key (region_id, suggestion_id) references suggestion (region_id, id),
  constraint suggestion_author_language_known check (language in ('FR', 'EN')),
  constraint suggestion_author_lengths check (char_length(name) between 1 and 800 and char_length(address) <= 500)
);

select app.protect('suggestion', 'guide', '{network_id:own_networks}', '{insert,update}');
select app.protect('suggestion_change', 'guide', '{network_id:own_networks}', '{insert,update}');
select app.protect('suggestion_author', 'guide', '{}', '{insert,delete}');
