-- Reference tables: small, the same for every region, without row policies.

create table region (
  id int generated always as identity,
  code text not null,
  name text not null,
  -- What covers this region: a grant for the parent holds here too.
  parent_id int,
  time_zone text not null default 'Europe/Paris',
  -- What a member pays a year, excluding VAT.
  yearly_fee_minor_units bigint not null,
  currency text not null default 'EUR',
  -- The extra revenue a year that the network promises a member, excluding VAT.
  promised_revenue_minor_units bigint not null default 6500000,
  created_on date not null default current_date,
  constraint region_pkey primary key (id),
  constraint region_code_key unique (code),
  constraint region_parent_fkey foreign key (parent_id) references region (id),
  constraint region_code_format check (code ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
  constraint region_name_present check (btrim(name) <> ''),
  constraint region_fee_positive check (yearly_fee_minor_units > 0),
  constraint region_promise_positive check (promised_revenue_minor_units > 0),
  constraint region_currency_format check (currency ~ '^[A-Z]{3}$')
);
create index region_parent_idx on region (parent_id);
grant select, insert, update on region to entregent_app;

create table department (
  code text not null,
  name text not null,
  constraint department_pkey primary key (code)
);
grant select on department to entregent_app;

create table commune (
  -- INSEE's code: text, since Corsica's begin with 2A and 2B.
  code text not null,
  name text not null,
  department_code text not null,
  postal_codes text[] not null default '{}',
  population int not null,
  search_name text generated always as (app.fold(name)) stored,
  constraint commune_pkey primary key (code),
  constraint commune_department_fkey foreign key (department_code) references department (code),
  constraint commune_population_not_negative check (population >= 0)
);
create index commune_department_idx on commune (department_code, population desc, code);
create index commune_search_idx on commune using gin (search_name extension.gin_trgm_ops);
grant select on commune to entregent_app;

create table specialty (
  code text not null,
  name_french text not null,
  name_english text not null,
  family text not null,
  search_name text generated always as (app.fold(name_french || ' ' || name_english)) stored,
  constraint specialty_pkey primary key (code),
  constraint specialty_code_format check (code ~ '^[a-z][a-z0-9-]*$'),
  constraint specialty_family_known check (family in
    ('BUILDING', 'BUSINESS', 'COMMERCE', 'CRAFT', 'DIGITAL', 'EVENTS', 'FINANCE', 'HEALTH', 'LEGAL', 'PROPERTY', 'TRANSPORT'))
);
grant select on specialty to entregent_app;
