-- The weekly meetings of chapters, planned some weeks ahead.
create table meeting (
  region_id int not null,
  id uuid not null default uuidv7(),
  chapter_id uuid not null,
  -- The Monday of the week whose meeting it is, wherever it was moved: each week has one, so that planning twice plans once.
  week_starts_on date not null,
  held_on date not null,
  -- In the region's time zone.
  starts_at time not null,
  place text not null,
  address text not null,
  -- Where to meet online, instead or besides.
  online_url text,
  status text not null default 'PLANNED',
  -- The public holiday in whose place no meeting is held; null for one that was declared by hand.
  holiday text,
  -- Why it isn't held, or was opened again, in an officer's or director's words.
  reason text,
  -- Somebody said when and where: the chapter's rhythm moves it no more.
  by_hand boolean not null default false,
  completed_at timestamptz,
  -- Of the latest snapshot; 0 before the first.
  snapshot_version int not null default 0,
  changed_at timestamptz not null default now(),
  version int not null default 1,
  constraint meeting_pkey primary key (region_id, id),
  constraint meeting_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint meeting_week_key unique (region_id, chapter_id, week_starts_on),
  constraint meeting_week_begins_on_monday check (extract(isodow from week_starts_on) = 1),
  constraint meeting_near_its_week check (held_on between week_starts_on - 14 and week_starts_on + 20),
  constraint meeting_status_known check (status in
    ('PLANNED', 'OPEN', 'DRAFT', 'COMPLETED', 'REOPENED', 'HOLIDAY', 'DISCARDED')),
  constraint meeting_holiday_known check (holiday in
    ('NEW_YEAR', 'EASTER_MONDAY', 'LABOUR_DAY', 'VICTORY_DAY', 'ASCENSION', 'WHIT_MONDAY', 'NATIONAL_DAY', 'ASSUMPTION',
     'ALL_SAINTS', 'ARMISTICE', 'CHRISTMAS')),
  constraint meeting_holiday_is_one check (holiday is null or status = 'HOLIDAY'),
  constraint meeting_place_length check (char_length(place) between 1 and 200),
  constraint meeting_address_length check (char_length(address) between 1 and 300),
  constraint meeting_online_url_format check (online_url ~ '^https://' and char_length(online_url) <= 500),
  constraint meeting_reason_length check (char_length(reason) between 1 and 500),
  constraint meeting_completed_has_snapshot check ((completed_at is null) = (snapshot_version = 0))
);
-- A chapter meets at most once a day.
create unique index meeting_day_key on meeting (region_id, chapter_id, held_on)
  where status in ('PLANNED', 'OPEN', 'DRAFT', 'COMPLETED', 'REOPENED');
create index meeting_chapter_idx on meeting (region_id, chapter_id, held_on desc, id desc);
-- What officers left open, when its day is over.
create index meeting_open_idx on meeting (region_id, held_on) where status = 'OPEN';
select app.protect('meeting', 'meetings', '{chapter_id:own_chapters,chapter_id:home_chapters}', '{insert,update}');

-- Every step of a meeting: who, when, from, to, why. Never changed, never deleted.
create table meeting_event (
  region_id int not null,
  meeting_id uuid not null,
  -- Equals the version that the step led to.
  sequence int not null,
  command_id uuid not null,
  chapter_id uuid not null,
  occurred_at timestamptz not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  former_held_on date not null,
  held_on date not null,
  reason text,
  -- Who said it; null for the installation itself.
  account_id uuid,
  constraint meeting_event_pkey primary key (region_id, meeting_id, sequence),
  constraint meeting_event_meeting_fkey foreign key (region_id, meeting_id) references meeting (region_id, id),
  constraint meeting_event_command_key unique (region_id, command_id),
  constraint meeting_event_action_known check (action in
    ('OPEN', 'MOVE', 'MARK_HOLIDAY', 'DISCARD', 'END', 'COMPLETE', 'REOPEN')),
  constraint meeting_event_reason_length check (char_length(reason) between 1 and 500),
  constraint meeting_event_reopening_has_reason check (action <> 'REOPEN' or reason is not null)
);
select app.protect('meeting_event', 'attendance', '{chapter_id:own_chapters}', '{insert}');

-- Who is expected at a meeting, and how each is marked by now. Here a medical absence is an absence like any other.
create table meeting_attendance (
  region_id int not null,
  meeting_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  -- The meeting's, for a member's attendance over time.
  held_on date not null,
  -- Null while nobody has marked them.
  mark text,
  substitute_id uuid,
  substitute_name text,
  -- The entry of meeting_mark that holds.
  mark_id uuid,
  marked_at timestamptz,
  constraint meeting_attendance_pkey primary key (region_id, meeting_id, member_id),
  constraint meeting_attendance_meeting_fkey foreign key (region_id, meeting_id) references meeting (region_id, id),
  constraint meeting_attendance_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint meeting_attendance_substitute_fkey foreign key (substitute_id) references member_card (id),
  constraint meeting_attendance_mark_known check (mark in ('PRESENT', 'ABSENT', 'LATE', 'SUBSTITUTE')),
  constraint meeting_attendance_mark_complete check ((mark_id is null) = (marked_at is null)),
  constraint meeting_attendance_substitute_fits check
    (mark = 'SUBSTITUTE' or (substitute_id is null and substitute_name is null))
);
create index meeting_attendance_member_idx on meeting_attendance (region_id, member_id, held_on);
select app.protect('meeting_attendance', 'attendance', '{member_id:own_members,chapter_id:own_chapters}', '{insert,update}');

-- Every mark that anybody made, whichever holds. Never changed, never deleted.
create table meeting_mark (
  region_id int not null,
  -- Made by the client: the same mark sent again is one mark.
  id uuid not null,
  meeting_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  -- Null takes the mark off again.
  mark text,
  substitute_id uuid,
  substitute_name text,
  -- By the device that it was made on, which may have been without a network; of two marks the later one holds.
  marked_at timestamptz not null,
  recorded_at timestamptz not null,
  account_id uuid,
  constraint meeting_mark_pkey primary key (region_id, id),
  constraint meeting_mark_meeting_fkey foreign key (region_id, meeting_id) references meeting (region_id, id),
  constraint meeting_mark_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint meeting_mark_substitute_fkey foreign key (substitute_id) references member_card (id),
  constraint meeting_mark_mark_known check (mark in ('PRESENT', 'ABSENT', 'LATE', 'SUBSTITUTE')),
  constraint meeting_mark_substitute_fits check (mark = 'SUBSTITUTE' or (substitute_id is null and substitute_name is null)),
  constraint meeting_mark_substitute_name_length check (char_length(substitute_name) between 1 and 200)
);
create index meeting_mark_member_idx on meeting_mark (region_id, meeting_id, member_id, marked_at, id);
select app.protect('meeting_mark', 'attendance', '{member_id:own_members,chapter_id:own_chapters}', '{insert}');

-- Which absences are medical: for the officers of the chapter and the member alone, hence apart from the marks.
create table meeting_medical (
  region_id int not null,
  mark_id uuid not null,
  meeting_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  constraint meeting_medical_pkey primary key (region_id, mark_id),
  constraint meeting_medical_mark_fkey foreign key (region_id, mark_id) references meeting_mark (region_id, id)
);
select app.protect('meeting_medical', null, '{member_id:own_members,chapter_id:led_chapters}', '{insert}');

-- What the chapter did until a meeting was completed, and again each time that it was completed anew. Medical absences are
-- absences here, and nobody has a name. Never changed, never deleted.
create table meeting_snapshot (
  region_id int not null,
  meeting_id uuid not null,
  version int not null,
  chapter_id uuid not null,
  taken_at timestamptz not null,
  present int not null,
  late int not null,
  substitutes int not null,
  absent int not null,
  referrals_inside int not null,
  referrals_outside int not null,
  one_to_ones int not null,
  training_credits int not null,
  closed_business_count int not null,
  closed_business_minor_units bigint not null,
  currency text not null,
  constraint meeting_snapshot_pkey primary key (region_id, meeting_id, version),
  constraint meeting_snapshot_meeting_fkey foreign key (region_id, meeting_id) references meeting (region_id, id),
  constraint meeting_snapshot_currency_format check (currency ~ '^[A-Z]{3}$')
);
select app.protect('meeting_snapshot', 'meetings', '{chapter_id:own_chapters,chapter_id:home_chapters}', '{insert}');

-- Plans the meetings of chapters (of all where none are named) from one day to another, by their rhythm, and lets those that nobody
-- has touched follow it. Says nothing twice. free_on and holidays stand side by side: days without a meeting, and their names.
create function app.plan_meetings(planned_region_id int, planned_chapter_ids uuid[], first_on date, last_on date, free_on date[],
    holidays text[]) returns void
  language sql volatile security invoker as
$$
  with rhythm as (
    select chapter.id as chapter_id, monday::date as week_starts_on, day.held_on, meeting_starts_at as starts_at,
      meeting_place as place, meeting_address as address, holiday,
      case when day.held_on >= closed_on then 'DISCARDED' when holiday is not null then 'HOLIDAY' else 'PLANNED' end as status
    from public.chapter
    cross join generate_series(date_trunc('week', first_on::timestamp), last_on::timestamp, interval '7 days') as monday
    cross join lateral (select monday::date + meeting_weekday - 1 as held_on) as day
    left join unnest(free_on, holidays) as free (day_on, holiday) on free.day_on = day.held_on and day.held_on < coalesce(closed_on, 'infinity')
    where chapter.region_id = planned_region_id and (planned_chapter_ids is null or chapter.id = any (planned_chapter_ids))
      and day.held_on >= greatest(first_on, created_on)
  )
  update public.meeting
  set held_on = rhythm.held_on, starts_at = rhythm.starts_at, place = rhythm.place, address = rhythm.address,
    status = rhythm.status, holiday = rhythm.holiday, changed_at = now(), version = meeting.version + 1
  from rhythm
  where meeting.region_id = planned_region_id and meeting.chapter_id = rhythm.chapter_id
    and meeting.week_starts_on = rhythm.week_starts_on
    and meeting.held_on >= first_on and not meeting.by_hand and meeting.status in ('PLANNED', 'HOLIDAY')
    and (meeting.held_on, meeting.starts_at, meeting.place, meeting.address, meeting.status)
      is distinct from (rhythm.held_on, rhythm.starts_at, rhythm.place, rhythm.address, rhythm.status)
    and not exists (
      select from public.meeting other
      where other.region_id = planned_region_id and other.chapter_id = rhythm.chapter_id and other.held_on = rhythm.held_on
        and other.id <> meeting.id and other.status in ('PLANNED', 'OPEN', 'DRAFT', 'COMPLETED', 'REOPENED'));
  insert into public.meeting (region_id, chapter_id, week_starts_on, held_on, starts_at, place, address, status, holiday)
  select planned_region_id, chapter.id, monday::date, day.held_on, meeting_starts_at, meeting_place, meeting_address,
    case when holiday is null then 'PLANNED' else 'HOLIDAY' end, holiday
  from public.chapter
  cross join generate_series(date_trunc('week', first_on::timestamp), last_on::timestamp, interval '7 days') as monday
  cross join lateral (select monday::date + meeting_weekday - 1 as held_on) as day
  left join unnest(free_on, holidays) as free (day_on, holiday) on free.day_on = day.held_on
  where chapter.region_id = planned_region_id and (planned_chapter_ids is null or chapter.id = any (planned_chapter_ids))
    and day.held_on >= greatest(first_on, created_on) and day.held_on < coalesce(closed_on, 'infinity')
  order by day.held_on, chapter.id
  on conflict do nothing
$$;
