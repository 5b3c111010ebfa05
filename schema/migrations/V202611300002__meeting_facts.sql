-- Two members met by themselves. Each of the two has a row, in the region of their own, under one id.
create table one_to_one (
  region_id int not null,
  id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  other_id uuid not null,
  met_on date not null,
  -- Which of the two recorded it.
  recorder_id uuid not null,
  recorded_at timestamptz not null,
  constraint one_to_one_pkey primary key (region_id, id, member_id),
  constraint one_to_one_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint one_to_one_other_fkey foreign key (other_id) references member_card (id),
  constraint one_to_one_not_with_oneself check (member_id <> other_id),
  constraint one_to_one_recorder_took_part check (recorder_id in (member_id, other_id)),
  -- Both may want to record it.
  constraint one_to_one_day_key unique (region_id, member_id, other_id, met_on)
);
create index one_to_one_member_idx on one_to_one (region_id, member_id, met_on desc, id desc);
select app.protect('one_to_one', 'attendance', '{member_id:own_members,chapter_id:own_chapters}', '{insert}');

-- What a member learned, one credit for about an hour.
create table training_credit (
  region_id int not null,
  id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  credits int not null,
  topic text not null,
  learned_on date not null,
  recorded_at timestamptz not null,
  constraint training_credit_pkey primary key (region_id, id),
  constraint training_credit_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint training_credit_credits_range check (credits between 1 and 40),
  constraint training_credit_topic_length check (char_length(topic) between 1 and 200)
);
create index training_credit_member_idx on training_credit (region_id, member_id, learned_on desc, id desc);
select app.protect('training_credit', 'attendance', '{member_id:own_members,chapter_id:own_chapters}', '{insert}');

-- What a fact adds to the chapter's next meeting: written with the fact, and put into the meeting that is completed next. Each is in one
-- meeting, once and for all.
create table meeting_entry (
  region_id int not null,
  -- The referral, the record of closed business, the one-to-one, the credit.
  fact_id uuid not null,
  -- 1, and for what else a fact adds: 2 for the other member of a one-to-one, the record's version for a correction.
  place int not null,
  chapter_id uuid not null,
  kind text not null,
  -- Whose deed it is; null for closed business, of which a chapter knows sums alone.
  member_id uuid,
  quantity int not null,
  amount_minor_units bigint not null default 0,
  entered_at timestamptz not null,
  -- Null while it waits.
  meeting_id uuid,
  constraint meeting_entry_pkey primary key (region_id, fact_id, place),
  constraint meeting_entry_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint meeting_entry_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint meeting_entry_meeting_fkey foreign key (region_id, meeting_id) references meeting (region_id, id),
  constraint meeting_entry_kind_known check (kind in
    ('REFERRAL_INSIDE', 'REFERRAL_OUTSIDE', 'ONE_TO_ONE', 'TRAINING', 'CLOSED_BUSINESS')),
  constraint meeting_entry_nobodys_business check ((kind = 'CLOSED_BUSINESS') = (member_id is null))
);
create index meeting_entry_waiting_idx on meeting_entry (region_id, chapter_id) where meeting_id is null;
create index meeting_entry_meeting_idx on meeting_entry (region_id, meeting_id) where meeting_id is not null;
select app.protect('meeting_entry', 'attendance', '{member_id:own_members,chapter_id:own_chapters}', '{insert,update}');
