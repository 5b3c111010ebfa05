-- A one-to-one or a training credit that was recorded by mistake is taken back while no meeting counts it: by an entry of its own, with
-- its day. The fact stays, and so does what it added; a second entry takes that off again. Never changed, never deleted.
create table meeting_takeback (
  region_id int not null,
  fact_id uuid not null,
  -- Whose it was: of a one-to-one, each of the two has a row in their region.
  member_id uuid not null,
  chapter_id uuid not null,
  taken_back_at timestamptz not null,
  -- Who said it.
  account_id uuid,
  constraint meeting_takeback_pkey primary key (region_id, fact_id, member_id),
  constraint meeting_takeback_member_fkey foreign key (region_id, member_id) references member (region_id, id)
);
select app.protect('meeting_takeback', 'attendance', '{member_id:own_members,chapter_id:own_chapters}', '{insert}');

-- What was taken back can be recorded again: the second time of a day is its second turn.
alter table one_to_one add column turn int not null default 1;
alter table one_to_one drop constraint one_to_one_day_key;
alter table one_to_one add constraint one_to_one_day_key unique (region_id, member_id, other_id, met_on, turn);
alter table one_to_one add constraint one_to_one_turn_counts check (turn >= 1);
