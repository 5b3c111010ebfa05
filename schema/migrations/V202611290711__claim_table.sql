-- Who says that a network in the guide is theirs, and what became of it.
create table claim (
  region_id int not null,
  id uuid not null default uuidv7(),
  network_id uuid not null,
  status text not null,
  created_at timestamptz not null,
  status_changed_at timestamptz not null,
  -- What they say of themselves; none of it once it was erased.
  name text,
  email_folded text,
  function text,
  words text,
  -- What their letters are written in.
  language text not null,
  -- Whether the network's published sheet names the address's domain as its own.
  is_own_domain boolean not null,
  -- SHA-256 of what stands in the link of the letter, and nowhere else; null where no letter with a link was sent.
  secret_hash text,
  -- Until when the link is good.
  link_ends_at timestamptz,
  -- Whether somebody who reads that address's mail pressed the button.
  is_address_proven boolean not null default false,
  -- The editor who decided, by which command, and what they wrote.
  decided_by_id uuid,
  command_id uuid,
  digest text,
  note text,
  erased_at timestamptz,
  constraint claim_pkey primary key (region_id, id),
  constraint claim_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint claim_decided_by_fkey foreign key (decided_by_id) references identity.account (id),
  constraint claim_command_key unique (region_id, command_id),
  constraint claim_status_known check (status in ('MAILED', 'WAITING', 'PROVEN', 'ACCEPTED', 'REFUSED', 'EXPIRED')),
  constraint claim_language_known check (language in ('fr', 'en')),
  constraint claim_lengths check (char_length(name) between 1 and 160 and char_length(email_folded) between 3 and 254
    and char_length(function) between 1 and 100 and char_length(words) between 1 and 1000 and char_length(note) between 1 and 1000),
  constraint claim_person_whole check
    ((erased_at is null) = (name is not null) and (name is null) = (email_folded is null) and (name is null) = (function is null)),
  constraint claim_link_whole check ((secret_hash is null) = (link_ends_at is null)),
  constraint claim_mailed_whole check (status <> 'MAILED' or secret_hash is not null),
  constraint claim_decision_whole check ((command_id is null) = (digest is null) and (status in ('ACCEPTED', 'REFUSED')) = (command_id is not null))
);
create index claim_status_idx on claim (region_id, status, created_at, id);
create index claim_network_idx on claim (region_id, network_id, created_at, id);
create unique index claim_secret_key on claim (region_id, secret_hash) where secret_hash is not null;

-- A guide's editors alone: owners hear of a claim by a letter, and claimants by theirs.
select app.protect('claim', 'guide', '{}', '{insert,update}');
