-- The guide of professional networks. A network's sheet is edited in versions, each of which is kept; what the public sees of it is
-- its card, made of the published version.

-- Activities of firms, in the nomenclature of today and in that of 2027, in which letters mean other sections: a code says nothing
-- without its nomenclature.
create table activity (
  nomenclature text not null,
  -- A section's letter or a division's two digits.
  code text not null,
  section_code text not null,
  name_french text not null,
  name_english text not null,
  constraint activity_pkey primary key (nomenclature, code),
  constraint activity_section_fkey foreign key (nomenclature, section_code) references activity (nomenclature, code),
  constraint activity_nomenclature_known check (nomenclature in ('NAF_REV_2', 'NAF_2025')),
  constraint activity_code_format check (code ~ '^([A-V]|[0-9]{2})$'),
  constraint activity_section_format check (section_code ~ '^[A-V]$')
);
grant select on activity to entregent_app;

create table network (
  region_id int not null,
  id uuid not null default uuidv7(),
  status text not null default 'DRAFT',
  status_changed_at timestamptz not null,
  -- The version that is worked on, and the one that the public sees; null until one is published.
  latest_number int not null default 1,
  published_number int,
  -- The chapter of the referral network that this is. Its sheet says what the chapter's own data say.
  chapter_id uuid,
  -- The sheet of the same network that this one turned out to be.
  merged_into_id uuid,
  -- The last day on which somebody who knows said that all of it holds.
  verified_on date,
  created_at timestamptz not null default now(),
  -- Grows by one with each change of this row.
  version int not null default 1,
  constraint network_pkey primary key (region_id, id),
  constraint network_region_fkey foreign key (region_id) references region (id),
  constraint network_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint network_merged_into_fkey foreign key (region_id, merged_into_id) references network (region_id, id),
  constraint network_status_known check (status in
    ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'REJECTED', 'PUBLISHED', 'NEEDS_UPDATE', 'ARCHIVED', 'MERGED')),
  constraint network_numbers_fit check (latest_number >= 1 and published_number between 1 and latest_number),
  constraint network_published_whole check (status not in ('PUBLISHED', 'NEEDS_UPDATE') or published_number is not null),
  constraint network_merged_whole check ((status = 'MERGED') = (merged_into_id is not null)),
  constraint network_merged_elsewhere check (merged_into_id <> id)
);
create unique index network_chapter_key on network (region_id, chapter_id) where chapter_id is not null;
create index network_status_idx on network (region_id, status, status_changed_at, id);

-- Whose network it is: they keep its sheet.
create table network_owner (
  region_id int not null,
  network_id uuid not null,
  account_id uuid not null,
  starts_on date not null,
  -- The last day; null while no end is set.
  ends_on date,
  constraint network_owner_pkey primary key (region_id, network_id, account_id, starts_on),
  constraint network_owner_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint network_owner_account_fkey foreign key (account_id) references identity.account (id),
  constraint network_owner_ends_after_start check (ends_on >= starts_on)
);
create index network_owner_account_idx on network_owner (account_id, region_id);

-- Every version of a sheet, never altered.
create table network_version (
  region_id int not null,
  network_id uuid not null,
  -- 1 for the first.
  number int not null,
  -- Who wrote it; null for what the installation did by itself.
  account_id uuid,
  written_at timestamptz not null,
  origin text not null,
  name text not null,
  acronym text,
  family text not null,
  legal_form text,
  rna text,
  siren text,
  summary text,
  description text,
  -- What it covers; without communes all of its departments.
  department_codes text[] not null default '{}',
  commune_codes text[] not null default '{}',
  -- The activities that it is for: all of them, or these. None means that nobody said so yet.
  all_activities boolean not null default false,
  naf_rev_2_codes text[] not null default '{}',
  naf_2025_codes text[] not null default '{}',
  audiences text[] not null default '{}',
  firm_sizes text[] not null default '{}',
  member_count int,
  firm_count int,
  fee_band text,
  admissions text[] not null default '{}',
  frequency text,
  time_slots text[] not null default '{}',
  services text[] not null default '{}',
  goals text[] not null default '{}',
  contact_name text,
  contact_email text,
  contact_phone text,
  website text,
  address text,
  -- Where it has its seat or meets.
  commune_code text,
  latitude double precision,
  longitude double precision,
  languages text[] not null default '{}',
  -- Whether its meetings can be reached by everybody; null while nobody said so.
  accessible boolean,
  -- What a full sheet says and this one doesn't, the heaviest first. The weights beside it are those of docs/glossary.md.
  missing text[] not null generated always as (array_remove(array[
    case when description is null then 'DESCRIPTION' end,
    case when department_codes = '{}' and commune_codes = '{}' then 'TERRITORY' end,
    case when fee_band is null then 'FEE_BAND' end,
    case when frequency is null then 'FREQUENCY' end,
    case when services = '{}' then 'SERVICES' end,
    case when contact_email is null and contact_phone is null then 'CONTACT' end,
    case when not all_activities and naf_rev_2_codes = '{}' and naf_2025_codes = '{}' then 'ACTIVITIES' end,
    case when admissions = '{}' then 'ADMISSIONS' end,
    case when member_count is null and firm_count is null then 'SIZE' end,
    case when audiences = '{}' then 'AUDIENCES' end,
    case when firm_sizes = '{}' then 'FIRM_SIZES' end,
    case when time_slots = '{}' then 'TIME_SLOTS' end,
    case when goals = '{}' then 'GOALS' end,
    case when website is null then 'WEBSITE' end,
    case when commune_code is null then 'SEAT' end,
    case when languages = '{}' then 'LANGUAGES' end,
    case when accessible is null then 'ACCESSIBILITY' end,
    case when legal_form is null then 'LEGAL_FORM' end
  ], null)) stored,
  completeness int not null generated always as (
    case when description is null then 0 else 12 end
    + case when department_codes = '{}' and commune_codes = '{}' then 0 else 8 end
    + case when fee_band is null then 0 else 8 end
    + case when frequency is null then 0 else 8 end
    + case when services = '{}' then 0 else 8 end
    + case when contact_email is null and contact_phone is null then 0 else 8 end
    + case when not all_activities and naf_rev_2_codes = '{}' and naf_2025_codes = '{}' then 0 else 6 end
    + case when admissions = '{}' then 0 else 6 end
    + case when member_count is null and firm_count is null then 0 else 6 end
    + case when audiences = '{}' then 0 else 5 end
    + case when firm_sizes = '{}' then 0 else 5 end
    + case when time_slots = '{}' then 0 else 4 end
    + case when goals = '{}' then 0 else 4 end
    + case when website is null then 0 else 4 end
    + case when commune_code is null then 0 else 2 end
    + case when languages = '{}' then 0 else 2 end
    + case when accessible is null then 0 else 2 end
    + case when legal_form is null then 0 else 2 end
  ) stored,
  constraint network_version_pkey primary key (region_id, network_id, number),
  constraint network_version_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint network_version_account_fkey foreign key (account_id) references identity.account (id),
  constraint network_version_commune_fkey foreign key (commune_code) references commune (code),
  constraint network_version_number_positive check (number >= 1),
  constraint network_version_origin_known check (origin in ('EDITOR', 'OWNER', 'SUGGESTION', 'IMPORT', 'CHAPTER', 'RESTORED')),
  constraint network_version_name_length check (char_length(name) between 1 and 120),
  constraint network_version_acronym_length check (char_length(acronym) between 1 and 20),
  constraint network_version_family_known check (family in ('SECTORAL', 'TRADE', 'TERRITORIAL', 'THEMATIC')),
  constraint network_version_legal_form_known check (legal_form in
    ('ASSOCIATION', 'FEDERATION', 'TRADE_UNION', 'COMPANY', 'COOPERATIVE', 'ECONOMIC_INTEREST_GROUP', 'PUBLIC_BODY', 'INFORMAL')),
  constraint network_version_rna_format check (rna ~ '^W[0-9]{9}$'),
  constraint network_version_siren_format check (siren ~ '^[0-9]{9}$'),
  constraint network_version_summary_length check (char_length(summary) between 1 and 300),
  constraint network_version_description_length check (char_length(description) between 1 and 5000),
  constraint network_version_territory_bounded check (cardinality(department_codes) <= 110 and cardinality(commune_codes) <= 100),
  constraint network_version_activities_bounded check (cardinality(naf_rev_2_codes) <= 60 and cardinality(naf_2025_codes) <= 60),
  constraint network_version_activities_fit check (not all_activities or naf_rev_2_codes = '{}' and naf_2025_codes = '{}'),
  constraint network_version_audiences_known check (audiences <@
    '{FOUNDERS,SELF_EMPLOYED,HEADS_OF_FIRMS,EXECUTIVES,EMPLOYEES,LIBERAL_PROFESSIONS,CRAFTSPEOPLE,SHOPKEEPERS,FARMERS,WOMEN,YOUNG_LEADERS}'::text[]),
  constraint network_version_firm_sizes_known check (firm_sizes <@ '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249,FROM_250}'::text[]),
  constraint network_version_counts_not_negative check (member_count >= 0 and firm_count >= 0),
  constraint network_version_fee_band_known check (fee_band in ('FREE', 'UP_TO_100', 'UP_TO_300', 'UP_TO_600', 'UP_TO_1000', 'OVER_1000')),
  constraint network_version_admissions_known check (admissions <@ '{OPEN,CO_OPTED,SEAT_PER_TRADE,VOTE}'::text[]),
  constraint network_version_frequency_known check (frequency in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'TWICE_A_YEAR', 'YEARLY')),
  constraint network_version_time_slots_known check (time_slots <@ '{BREAKFAST,MORNING,LUNCH,AFTERNOON,EVENING,WEEKEND,ONLINE}'::text[]),
  constraint network_version_services_known check (services <@
    '{CONVIVIALITY,TRAINING,LOBBYING,COOPERATIVE_PROJECTS,OUTSOURCED_SERVICES,REFERRALS,INFORMATION}'::text[]),
  constraint network_version_goals_known check (goals <@
    '{NEW_CUSTOMERS,ECONOMIC_INFORMATION,SHARED_EXPERIENCE,ADDRESS_BOOK,COMMON_CAUSES,PURCHASING,INNOVATION,RECRUITMENT,EXPORT,ENVIRONMENT}'::text[]),
  constraint network_version_contact_lengths check (char_length(contact_name) between 1 and 100
    and char_length(contact_email) between 3 and 254 and char_length(contact_phone) between 3 and 30),
  constraint network_version_website_length check (char_length(website) between 4 and 500),
  constraint network_version_address_length check (char_length(address) between 1 and 200),
  constraint network_version_position_whole check ((latitude is null) = (longitude is null)),
  constraint network_version_position_on_earth check (latitude between -90 and 90 and longitude between -180 and 180),
  constraint network_version_languages_bounded check (cardinality(languages) <= 20)
);

-- What was done to a sheet, and by which command. Never altered.
create table network_event (
  region_id int not null,
  id uuid not null default uuidv7(),
  network_id uuid not null,
  -- Made by the client; null for what the installation did by itself.
  command_id uuid,
  -- SHA-256 of what the command said: another one under the same id is refused.
  digest text,
  account_id uuid,
  actor text not null,
  occurred_at timestamptz not null,
  action text not null,
  from_status text,
  to_status text not null,
  -- The newest version from then on.
  number int not null,
  note text,
  constraint network_event_pkey primary key (region_id, id),
  constraint network_event_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint network_event_account_fkey foreign key (account_id) references identity.account (id),
  constraint network_event_command_key unique (region_id, command_id),
  constraint network_event_command_whole check ((command_id is null) = (digest is null)),
  constraint network_event_actor_known check (actor in ('EDITOR', 'OWNER', 'SYSTEM')),
  constraint network_event_action_known check (action in
    ('ADD', 'WRITE', 'RESTORE', 'SUBMIT', 'REVIEW', 'REQUEST_CHANGES', 'REJECT', 'PUBLISH', 'CONFIRM', 'FALL_DUE', 'ARCHIVE', 'REOPEN', 'MERGE')),
  constraint network_event_note_length check (char_length(note) between 1 and 1000)
);
create index network_event_network_idx on network_event (region_id, network_id, occurred_at desc, id);

-- What the public sees of a published sheet, the same in every region; no row policy, hence nothing in it that isn't public.
create table network_card (
  region_id int not null,
  id uuid not null,
  -- The last part of its address.
  slug text not null,
  status text not null,
  chapter_id uuid,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  verified_on date,
  name text not null,
  acronym text,
  family text not null,
  legal_form text,
  rna text,
  siren text,
  summary text,
  description text,
  department_codes text[] not null,
  commune_codes text[] not null,
  all_activities boolean not null,
  naf_rev_2_codes text[] not null,
  naf_2025_codes text[] not null,
  audiences text[] not null,
  firm_sizes text[] not null,
  member_count int,
  firm_count int,
  fee_band text,
  admissions text[] not null,
  frequency text,
  time_slots text[] not null,
  services text[] not null,
  goals text[] not null,
  contact_name text,
  contact_email text,
  contact_phone text,
  website text,
  address text,
  commune_code text,
  latitude double precision,
  longitude double precision,
  languages text[] not null,
  accessible boolean,
  missing text[] not null,
  completeness int not null,
  sort_name text not null generated always as (app.fold(name)) stored,
  constraint network_card_pkey primary key (region_id, id),
  constraint network_card_slug_key unique (slug),
  constraint network_card_status_known check (status in ('PUBLISHED', 'NEEDS_UPDATE')),
  constraint network_card_slug_format check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
create index network_card_name_idx on network_card (region_id, sort_name, id);
create index network_card_family_idx on network_card (region_id, family, sort_name, id);
create index network_card_departments_idx on network_card using gin (department_codes);
create index network_card_commune_idx on network_card (commune_code, sort_name, id);
grant select, insert, update, delete on network_card to entregent_app;

-- Every address that ever led to a sheet leads to it, or to the one that it became part of, for ever.
create table network_address (
  slug text not null,
  region_id int not null,
  -- Where it leads.
  network_id uuid not null,
  -- The network that it was made for.
  given_to_id uuid not null,
  constraint network_address_pkey primary key (slug),
  constraint network_address_slug_format check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 140)
);
create index network_address_network_idx on network_address (region_id, network_id);
create index network_address_given_idx on network_address (region_id, given_to_id);
grant select, insert, update on network_address to entregent_app;

-- What a name looks like in an address.
create function app.slug(value text) returns text
  language sql immutable strict parallel safe
  return trim(both '-' from left(regexp_replace(app.fold(value), '[^a-z0-9]+', '-', 'g'), 100));

-- Makes the cards of these networks of a region anew, as their published versions say; those that are not public lose theirs.
-- A name that another network has in its address gets a number.
create function app.guide_make_cards(made_region_id int, made_ids uuid[]) returns void
  language plpgsql as
$$
begin
  delete from public.network_card
  where region_id = made_region_id and id = any (made_ids)
    and not exists (
      select from public.network
      where network.region_id = made_region_id and network.id = network_card.id and network.status in ('PUBLISHED', 'NEEDS_UPDATE'));

  -- A network keeps the address that it has.
  insert into public.network_address (slug, region_id, network_id, given_to_id)
  select
    case when place = 1 and not exists (select from public.network_address taken where taken.slug = wanted) then wanted
      else wanted || '-' || right(id::text, 8) end,
    region_id, id, id
  from (
    select network.region_id, network.id, slug as wanted, row_number() over (partition by slug order by network.created_at, network.id) as place
    from public.network
    join public.network_version version
      on version.region_id = network.region_id and version.network_id = network.id and version.number = network.published_number
    cross join lateral coalesce(nullif(app.slug(version.name), ''), 'reseau') as slug
    where network.region_id = made_region_id and network.id = any (made_ids) and network.status in ('PUBLISHED', 'NEEDS_UPDATE')
      and not exists (
        select from public.network_address known where known.region_id = network.region_id and known.given_to_id = network.id)
  ) as named;

  insert into public.network_card as card (
    region_id, id, slug, status, chapter_id, published_at, changed_at, verified_on,
    name, acronym, family, legal_form, rna, siren, summary, description, department_codes, commune_codes, all_activities,
    naf_rev_2_codes, naf_2025_codes, audiences, firm_sizes, member_count, firm_count, fee_band, admissions, frequency, time_slots,
    services, goals, contact_name, contact_email, contact_phone, website, address, commune_code, latitude, longitude, languages,
    accessible, missing, completeness)
  select
    network.region_id, network.id,
    (select min(address.slug) from public.network_address address
      where address.region_id = network.region_id and address.given_to_id = network.id),
    network.status, network.chapter_id, network.status_changed_at, version.written_at, network.verified_on,
    version.name, version.acronym, version.family, version.legal_form, version.rna, version.siren, version.summary,
    version.description, version.department_codes, version.commune_codes, version.all_activities, version.naf_rev_2_codes,
    version.naf_2025_codes, version.audiences, version.firm_sizes, version.member_count, version.firm_count, version.fee_band,
    version.admissions, version.frequency, version.time_slots, version.services, version.goals, version.contact_name,
    version.contact_email, version.contact_phone, version.website, version.address, version.commune_code, version.latitude,
    version.longitude, version.languages, version.accessible, version.missing, version.completeness
  from public.network
  join public.network_version version
    on version.region_id = network.region_id and version.network_id = network.id and version.number = network.published_number
  where network.region_id = made_region_id and network.id = any (made_ids) and network.status in ('PUBLISHED', 'NEEDS_UPDATE')
  on conflict (region_id, id) do update set
    status = excluded.status, chapter_id = excluded.chapter_id, changed_at = excluded.changed_at, verified_on = excluded.verified_on,
    name = excluded.name, acronym = excluded.acronym, family = excluded.family, legal_form = excluded.legal_form,
    rna = excluded.rna, siren = excluded.siren, summary = excluded.summary, description = excluded.description,
    department_codes = excluded.department_codes, commune_codes = excluded.commune_codes, all_activities = excluded.all_activities,
    naf_rev_2_codes = excluded.naf_rev_2_codes, naf_2025_codes = excluded.naf_2025_codes, audiences = excluded.audiences,
    firm_sizes = excluded.firm_sizes, member_count = excluded.member_count, firm_count = excluded.firm_count,
    fee_band = excluded.fee_band, admissions = excluded.admissions, frequency = excluded.frequency, time_slots = excluded.time_slots,
    services = excluded.services, goals = excluded.goals, contact_name = excluded.contact_name,
    contact_email = excluded.contact_email, contact_phone = excluded.contact_phone, website = excluded.website,
    address = excluded.address, commune_code = excluded.commune_code, latitude = excluded.latitude, longitude = excluded.longitude,
    languages = excluded.languages, accessible = excluded.accessible, missing = excluded.missing, completeness = excluded.completeness;
end
$$;

-- Whose sheets may be read, besides what is public: the regions of a guide's editors, and the networks of an owner.
create or replace function app.region_settings() returns text[]
  language sql immutable
  return '{chapters,roster,contacts,referrals,statistics,partners,changes,guide,writes}'::text[];

select app.protect('network', 'guide', '{id:own_networks}', '{insert,update}');
select app.protect('network_version', 'guide', '{network_id:own_networks}', '{insert}');
select app.protect('network_event', 'guide', '{network_id:own_networks}', '{insert}');
select app.protect('network_owner', 'guide', '{network_id:own_networks,account_id:account_ids}', '{insert,update}');

-- A guide's editors hold an office of a region, like its directors.
alter table role_assignment drop constraint role_assignment_role_known;
alter table role_assignment add constraint role_assignment_role_known check (role in
  ('PRESIDENT', 'VICE_PRESIDENT', 'SECRETARY_TREASURER', 'MEMBERSHIP_COMMITTEE', 'WELCOME_COMMITTEE', 'TRAINING', 'SPONSORSHIP',
   'REGIONAL_DIRECTOR', 'DIRECTOR_CONSULTANT', 'NATIONAL_ADMIN', 'GUIDE_EDITOR'));
alter table role_assignment drop constraint role_assignment_chapter_fits;
alter table role_assignment add constraint role_assignment_chapter_fits check
  ((chapter_id is null) = (role in ('REGIONAL_DIRECTOR', 'NATIONAL_ADMIN', 'GUIDE_EDITOR')));
