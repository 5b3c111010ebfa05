-- How often the guide's sheets are read: counted by day, never traced. What is kept are sums; whether somebody was counted before on
-- the same day is known by a digest that means nothing without the day's salt, and both are deleted when the day has ended.

create table consultation_day (
  region_id int not null,
  network_id uuid not null,
  -- By the clock of the region.
  read_on date not null,
  -- Each time somebody read the sheet; and each person once.
  views int not null default 0,
  unique_views int not null default 0,
  -- Each person once.
  site_clicks int not null default 0,
  email_clicks int not null default 0,
  phone_clicks int not null default 0,
  constraint consultation_day_pkey primary key (region_id, network_id, read_on),
  constraint consultation_day_network_fkey foreign key (region_id, network_id) references network (region_id, id),
  constraint consultation_day_not_negative check (
    views >= 0 and unique_views >= 0 and site_clicks >= 0 and email_clicks >= 0 and phone_clicks >= 0),
  constraint consultation_day_unique_fits check (unique_views <= views)
);
create index consultation_day_read_on_idx on consultation_day (region_id, read_on);

-- The same of a whole guide, so that a year is 365 rows. It says nothing of any sheet, and is for everybody.
create table consultation_guide_day (
  region_id int not null,
  read_on date not null,
  views int not null default 0,
  unique_views int not null default 0,
  site_clicks int not null default 0,
  email_clicks int not null default 0,
  phone_clicks int not null default 0,
  constraint consultation_guide_day_pkey primary key (region_id, read_on),
  constraint consultation_guide_day_of_region_fkey foreign key (region_id) references region (id),
  constraint consultation_guide_day_not_negative check (
    views >= 0 and unique_views >= 0 and site_clicks >= 0 and email_clicks >= 0 and phone_clicks >= 0),
  constraint consultation_guide_day_unique_fits check (unique_views <= views)
);
grant select, insert, update on consultation_guide_day to entregent_app;

-- Unlogged: neither the write-ahead log nor a replica or a physical backup ever holds a salt or a digest, and a crash of PostgreSQL
-- empties both tables. All instances share them.
create unlogged table consultation_salt (
  region_id int not null,
  read_on date not null,
  salt bytea not null,
  constraint consultation_salt_pkey primary key (region_id, read_on),
  constraint consultation_salt_long check (octet_length(salt) = 32)
);

create unlogged table consultation_visitor (
  region_id int not null,
  read_on date not null,
  -- Made of the salt, the sheet, what was done there, the network address and the browser's name. The sheet is in it, so that not
  -- even during the day two sheets can be told to have been read by the same person.
  token uuid not null,
  constraint consultation_visitor_pkey primary key (region_id, read_on, token)
);

select app.protect('consultation_day', 'guide', '{network_id:own_networks}', '{insert,update}');
select app.protect('consultation_salt', null, '{}', '{insert,delete}');
select app.protect('consultation_visitor', null, '{}', '{insert,delete}');
