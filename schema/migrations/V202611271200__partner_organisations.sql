-- Organisations that read the network's data, each with clients of its own.
create table partner_organisation (
  id uuid not null default uuidv7(),
  name text not null,
  -- Whom to write to; unknown of those that had a client before this was kept.
  contact_name text,
  contact_email text,
  created_at timestamptz not null default now(),
  version int not null default 1,
  constraint partner_organisation_pkey primary key (id),
  constraint partner_organisation_name_key unique (name),
  constraint partner_organisation_name_length check (char_length(name) between 1 and 100),
  constraint partner_organisation_contact_name_length check (char_length(contact_name) between 1 and 100),
  constraint partner_organisation_contact_email_length check (char_length(contact_email) between 3 and 254),
  constraint partner_organisation_contact_whole check ((contact_name is null) = (contact_email is null))
);
create index partner_organisation_sort_idx on partner_organisation (app.fold(name), id);
grant select, insert, update on partner_organisation to entregent_app;

insert into partner_organisation (name, created_at)
select left(organisation, 100), min(created_at) from partner_client group by left(organisation, 100);

alter table partner_client
  add column organisation_id uuid,
  -- While a secret is changed its former one proves the client, too.
  add column former_secret_hash text,
  add column former_secret_ends_at timestamptz,
  add column secret_changed_at timestamptz,
  add column version int not null default 1,
  add constraint partner_client_former_secret_ends check ((former_secret_hash is null) = (former_secret_ends_at is null));
update partner_client set secret_changed_at = created_at,
  organisation_id = (select id from partner_organisation where name = left(organisation, 100));
alter table partner_client
  alter column organisation_id set not null,
  alter column secret_changed_at set not null,
  alter column secret_changed_at set default now(),
  add constraint partner_client_organisation_fkey foreign key (organisation_id) references partner_organisation (id),
  drop column organisation;
create index partner_client_organisation_idx on partner_client (organisation_id, client_id);

-- What was granted may be taken back before its last day, and be granted again.
alter table partner_grant
  add column revoked_at timestamptz,
  drop constraint partner_grant_key;
create unique index partner_grant_key on partner_grant (region_id, client_id, permission, starts_on) where revoked_at is null;
