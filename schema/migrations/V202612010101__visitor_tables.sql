-- Whoever comes to look at a chapter's meeting. A row is one visit: whoever comes twice has two.
create table visitor (
  region_id int not null,
  -- Made by the client of whoever invited them, else by us.
  id uuid not null,
  chapter_id uuid not null,
  meeting_id uuid not null,
  status text not null,
  source text not null,
  -- What is known of the person: none of it once it was erased.
  name text,
  firm text,
  -- Their trade in words of their own, and the specialty that it is, as far as somebody said so.
  trade text,
  specialty_code text,
  email_folded text,
  phone text,
  -- What they or whoever invited them said besides.
  words text,
  -- What their letters are written in.
  language text not null,
  -- The member who invited them; null for who asked, or stood at the door.
  inviter_id uuid,
  -- By what they and their row find each other at the door: four digits, not unique.
  code text not null,
  -- When they agreed that the chapter knows them; null where somebody else entered them, who told them.
  consented_at timestamptz,
  -- 1 for the first in this chapter, as far as it knew them when they were entered; how many the region's policy allowed, by which version.
  visit_number int not null,
  most_visits int not null,
  policy_version_id uuid not null,
  -- Whether the address or number is one of a member of the region.
  is_member boolean not null default false,
  -- Another chapter that they were led to.
  redirected_chapter_id uuid,
  -- When and where they were last told that the meeting is, and whether it is held at all.
  told_held_on date not null,
  told_starts_at time not null,
  told_place text not null,
  told_address text not null,
  told_called_off boolean not null default false,
  -- The day of the meeting that they were reminded of, or that was too near for it.
  reminded_held_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1,
  erased_at timestamptz,
  constraint visitor_pkey primary key (region_id, id),
  constraint visitor_meeting_fkey foreign key (region_id, meeting_id) references meeting (region_id, id),
  constraint visitor_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint visitor_inviter_fkey foreign key (region_id, inviter_id) references member (region_id, id),
  constraint visitor_redirected_fkey foreign key (region_id, redirected_chapter_id) references chapter (region_id, id),
  constraint visitor_specialty_fkey foreign key (specialty_code) references specialty (code),
  constraint visitor_status_known check (status in
    ('INVITED', 'REGISTERED', 'CONFIRMED', 'ATTENDED', 'NO_SHOW', 'CANCELLED', 'APPLYING', 'RETURNING', 'NOT_INTERESTED', 'REDIRECTED',
     'MEMBER')),
  constraint visitor_source_known check (source in ('INVITED', 'ASKED', 'WALKED_IN')),
  constraint visitor_inviter_fits check ((source = 'INVITED') = (inviter_id is not null)),
  constraint visitor_language_known check (language in ('FR', 'EN')),
  constraint visitor_code_format check (code ~ '^[0-9]{4}$'),
  constraint visitor_phone_format check (phone ~ '^\+[0-9]{8,15}$'),
  constraint visitor_email_folded check (email_folded = lower(email_folded) and position('@' in email_folded) > 1),
  constraint visitor_lengths check (char_length(name) between 1 and 160 and char_length(firm) between 1 and 160
    and char_length(trade) between 1 and 120 and char_length(words) between 1 and 1000),
  constraint visitor_person_whole check ((erased_at is null) = (name is not null)),
  constraint visitor_erased_wholly check (erased_at is null or
    coalesce(firm, trade, specialty_code, email_folded, phone, words) is null),
  constraint visitor_redirected_fits check (status <> 'REDIRECTED' or redirected_chapter_id is not null),
  constraint visitor_visits_positive check (visit_number > 0 and most_visits > 0)
);
-- One address comes once to a meeting.
create unique index visitor_meeting_key on visitor (region_id, meeting_id, email_folded)
  where email_folded is not null and status <> 'CANCELLED';
create index visitor_meeting_idx on visitor (region_id, meeting_id, id);
create index visitor_chapter_idx on visitor (region_id, chapter_id, created_at, id);
-- Of these something is still to be done by an officer.
create index visitor_follow_up_idx on visitor (region_id, chapter_id, created_at, id) where status = 'ATTENDED';
create index visitor_email_idx on visitor (region_id, email_folded) where email_folded is not null;
create index visitor_phone_idx on visitor (region_id, phone) where phone is not null;
-- Who is still to come hears of the meeting; who has come is forgotten one day.
create index visitor_awaited_idx on visitor (region_id, meeting_id) where status in ('INVITED', 'REGISTERED', 'CONFIRMED');
create index visitor_known_idx on visitor (region_id, changed_at) where erased_at is null;
select app.protect('visitor', 'attendance', '{inviter_id:own_members,chapter_id:own_chapters}', '{insert,update}');

-- Every step of a visit: who, when, from, to. Never deleted, and never changed but for what was said with it, which is forgotten with
-- the person.
create table visitor_event (
  region_id int not null,
  visitor_id uuid not null,
  -- Equals the version that the step led to.
  sequence int not null,
  command_id uuid not null,
  -- SHA-256 of what the command said: another one under the same id is refused. Null for who sends none, and once the person is erased.
  digest text,
  chapter_id uuid not null,
  -- As the visit has it, for who reads it.
  inviter_id uuid,
  occurred_at timestamptz not null,
  action text not null,
  -- Null for the first.
  from_status text,
  to_status text not null,
  note text,
  -- In what capacity, and by whom; no account for visitors and for the installation itself.
  actor text not null,
  account_id uuid,
  constraint visitor_event_pkey primary key (region_id, visitor_id, sequence),
  constraint visitor_event_visitor_fkey foreign key (region_id, visitor_id) references visitor (region_id, id),
  constraint visitor_event_command_key unique (region_id, command_id),
  constraint visitor_event_action_known check (action in
    ('INVITE', 'ASK', 'WALK_IN', 'REGISTER', 'CONFIRM', 'CANCEL', 'ATTEND', 'MISS', 'UNMARK', 'APPLY', 'RETURN', 'DECLINE', 'REDIRECT', 'JOIN',
     'OBJECT')),
  constraint visitor_event_actor_known check (actor in ('MEMBER', 'OFFICER', 'VISITOR', 'SYSTEM')),
  constraint visitor_event_note_length check (char_length(note) between 1 and 1000)
);
select app.protect('visitor_event', 'attendance', '{inviter_id:own_members,chapter_id:own_chapters}', '{insert,update}');

-- Who said that they want to hear nothing more: digests of addresses and numbers by the installation's own key, so that the list tells
-- nobody's.
create table visitor_objection (
  region_id int not null,
  digest text not null,
  objected_at timestamptz not null,
  constraint visitor_objection_pkey primary key (region_id, digest)
);
select app.protect('visitor_objection', null, '{}', '{insert}');
