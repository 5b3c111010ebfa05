-- Who holds which office, from when to when. Membership itself gives a member's permissions and needs no row here.
create table role_assignment (
  region_id int not null,
  id uuid not null default uuidv7(),
  account_id uuid not null,
  role text not null,
  -- The chapter of an officer or of a director consultant; null for roles that hold for the whole region.
  chapter_id uuid,
  -- The membership that an officer holds the office with.
  member_id uuid,
  starts_on date not null,
  -- The last day of the office; null while no end is set.
  ends_on date,
  constraint role_assignment_pkey primary key (region_id, id),
  constraint role_assignment_region_fkey foreign key (region_id) references region (id),
  constraint role_assignment_account_fkey foreign key (account_id) references identity.account (id),
  constraint role_assignment_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint role_assignment_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint role_assignment_role_known check (role in
    ('PRESIDENT', 'VICE_PRESIDENT', 'SECRETARY_TREASURER', 'MEMBERSHIP_COMMITTEE', 'WELCOME_COMMITTEE', 'TRAINING', 'SPONSORSHIP',
     'REGIONAL_DIRECTOR', 'DIRECTOR_CONSULTANT', 'NATIONAL_ADMIN')),
  constraint role_assignment_chapter_fits check
    ((chapter_id is null) = (role in ('REGIONAL_DIRECTOR', 'NATIONAL_ADMIN'))),
  constraint role_assignment_ends_after_start check (ends_on >= starts_on)
);
create index role_assignment_account_idx on role_assignment (account_id, region_id);
create index role_assignment_chapter_idx on role_assignment (region_id, chapter_id, starts_on);
select app.protect('role_assignment', 'roster', '{account_id:account_ids}', '{insert,update}');

-- An organisation that queries the API with its own client.
create table partner_client (
  client_id text not null,
  organisation text not null,
  secret_hash text not null,
  status text not null default 'ACTIVE',
  expires_on date,
  created_at timestamptz not null default now(),
  constraint partner_client_pkey primary key (client_id),
  constraint partner_client_status_known check (status in ('REQUESTED', 'GRANTED', 'ACTIVE', 'SUSPENDED', 'REVOKED')),
  constraint partner_client_id_format check (client_id ~ '^[a-z][a-z0-9-]{2,62}$')
);
grant select, insert, update on partner_client to entregent_app;

-- What we granted to a partner: a permission in a region, for a time. A token never carries more than this.
create table partner_grant (
  region_id int not null,
  id uuid not null default uuidv7(),
  client_id text not null,
  permission text not null,
  starts_on date not null,
  ends_on date,
  constraint partner_grant_pkey primary key (region_id, id),
  constraint partner_grant_region_fkey foreign key (region_id) references region (id),
  constraint partner_grant_client_fkey foreign key (client_id) references partner_client (client_id),
  constraint partner_grant_key unique (region_id, client_id, permission, starts_on),
  constraint partner_grant_permission_format check (permission ~ '^[a-z-]+\.[a-z-]+$'),
  constraint partner_grant_ends_after_start check (ends_on >= starts_on)
);
create index partner_grant_client_idx on partner_grant (client_id, region_id);
select app.protect('partner_grant', 'partners', '{}', '{insert,update}');
create policy own on partner_grant for select to entregent_app
  using (client_id = (select nullif(current_setting('app.client', true), '')));
