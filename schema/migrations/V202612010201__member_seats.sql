-- Who has a trade's seat in a chapter, and which are held for an application. A seat that no row takes or holds is open: chapters
-- offer every specialty. Nobody's name stands here: what is held says nothing of the person whom it is held for.
create table seat (
  region_id int not null,
  -- That of the application which it is held for, where there was one.
  id uuid not null default uuidv7(),
  chapter_id uuid not null,
  specialty_code text not null,
  status text not null,
  -- The last day; what is held for longer than that is open.
  hold_ends_on date,
  -- The version of the region's rules that says for how long.
  policy_version_id uuid,
  -- Who has it, or had it.
  member_id uuid,
  changed_at timestamptz not null default now(),
  constraint seat_pkey primary key (region_id, id),
  constraint seat_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint seat_specialty_fkey foreign key (specialty_code) references specialty (code),
  constraint seat_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint seat_status_known check (status in ('HELD', 'TAKEN', 'RELEASED')),
  constraint seat_held_has_end check (status <> 'HELD' or (hold_ends_on is not null and member_id is null)),
  constraint seat_taken_has_member check (status <> 'TAKEN' or member_id is not null)
);
-- One for each specialty in a chapter, what is held for an application included.
create unique index seat_active_key on seat (region_id, chapter_id, specialty_code) where status in ('HELD', 'TAKEN');
create unique index seat_member_key on seat (region_id, member_id) where status = 'TAKEN';
create index seat_held_idx on seat (region_id, hold_ends_on) where status = 'HELD';
select app.protect('seat', 'chapters', '{}', '{insert,update}');

-- The seats of those who are members.
insert into seat (region_id, chapter_id, specialty_code, status, member_id)
select region_id, chapter_id, specialty_code, 'TAKEN', id
from member
where status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE')
order by region_id, id;
