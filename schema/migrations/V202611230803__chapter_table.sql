create table chapter (
  region_id int not null,
  id uuid not null default uuidv7(),
  name text not null,
  -- ISO 8601: 1 Monday … 7 Sunday.
  meeting_weekday int not null,
  meeting_starts_at time not null,
  meeting_place text not null,
  meeting_address text not null,
  commune_code text not null,
  latitude double precision not null,
  longitude double precision not null,
  created_on date not null,
  closed_on date,
  version int not null default 1,
  constraint chapter_pkey primary key (region_id, id),
  constraint chapter_region_fkey foreign key (region_id) references region (id),
  constraint chapter_commune_fkey foreign key (commune_code) references commune (code),
  constraint chapter_name_key unique (region_id, name),
  constraint chapter_name_present check (btrim(name) <> ''),
  constraint chapter_weekday_known check (meeting_weekday between 1 and 7),
  constraint chapter_latitude_range check (latitude between -90 and 90),
  constraint chapter_longitude_range check (longitude between -180 and 180),
  constraint chapter_closed_after_created check (closed_on >= created_on)
);
create index chapter_created_idx on chapter (region_id, created_on, id);
select app.protect('chapter', 'chapters', '{}', '{insert,update}');
