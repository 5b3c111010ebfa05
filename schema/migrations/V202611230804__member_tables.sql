-- What every member may know of every other, whatever the region: no contact details, no row policy
-- (accent-free search needs the trigram index, which row-level security would switch off).
create table member_card (
  id uuid not null default uuidv7(),
  region_id int not null,
  chapter_id uuid not null,
  first_name text not null,
  last_name text not null,
  firm_name text not null,
  specialty_code text not null,
  commune_code text not null,
  joined_on date not null,
  -- Null while the person is a member.
  left_on date,
  -- The member agreed to be listed to partner organisations.
  partner_listed boolean not null default false,
  sort_name text generated always as (app.fold(last_name || ' ' || first_name)) stored,
  search_text text generated always as (app.fold(first_name || ' ' || last_name || ' ' || first_name || ' ' || firm_name)) stored,
  constraint member_card_pkey primary key (id),
  constraint member_card_region_fkey foreign key (region_id) references region (id),
  constraint member_card_specialty_fkey foreign key (specialty_code) references specialty (code),
  constraint member_card_commune_fkey foreign key (commune_code) references commune (code),
  constraint member_card_first_name_present check (btrim(first_name) <> ''),
  constraint member_card_last_name_present check (btrim(last_name) <> ''),
  constraint member_card_firm_name_present check (btrim(firm_name) <> ''),
  constraint member_card_left_after_joined check (left_on >= joined_on)
);
create index member_card_sort_idx on member_card (region_id, sort_name, id);
create index member_card_all_sort_idx on member_card (sort_name, id);
create index member_card_joined_idx on member_card (region_id, joined_on, id);
create index member_card_chapter_idx on member_card (region_id, chapter_id, sort_name, id);
create index member_card_specialty_idx on member_card (region_id, specialty_code, sort_name, id);
create index member_card_search_idx on member_card using gin (search_text extension.gin_trgm_ops);
grant select, insert, update on member_card to entregent_app;

-- The rest of a member: contact, legal identity, standing.
create table member (
  region_id int not null,
  id uuid not null,
  chapter_id uuid not null,
  specialty_code text not null,
  account_id uuid,
  email_folded text not null,
  phone text not null,
  website text,
  siret text not null,
  status text not null default 'ACTIVE',
  -- The membership in another region that this one continues.
  former_region_id int,
  former_id uuid,
  version int not null default 1,
  constraint member_pkey primary key (region_id, id),
  constraint member_card_fkey foreign key (id) references member_card (id),
  constraint member_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint member_specialty_fkey foreign key (specialty_code) references specialty (code),
  constraint member_account_fkey foreign key (account_id) references identity.account (id),
  constraint member_status_known check (status in
    ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE', 'REMOVED', 'DROPPED', 'TRANSFERRED')),
  constraint member_siret_format check (siret ~ '^[0-9]{14}$'),
  constraint member_email_folded check (email_folded = lower(email_folded) and position('@' in email_folded) > 1),
  constraint member_phone_format check (phone ~ '^\+[0-9]{8,15}$'),
  constraint member_website_format check (website ~ '^https?://'),
  constraint member_former_complete check ((former_region_id is null) = (former_id is null))
);
-- One seat for each specialty in a chapter, while the membership lasts.
create unique index member_seat_key on member (region_id, chapter_id, specialty_code)
  where status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE');
create index member_account_idx on member (account_id, region_id) where account_id is not null;
create index member_chapter_idx on member (region_id, chapter_id, id);
select app.protect('member', 'contacts', '{id:own_members,account_id:account_ids}', '{insert,update}');
