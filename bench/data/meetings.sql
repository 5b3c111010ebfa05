-- Two years of weekly meetings with who came (two million marks that hold at the usual size), and what members brought to them. As the
-- superuser, after load.sql.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
set work_mem = '256MB';
-- Foreign keys are right by construction.
set session_replication_role = replica;

create unlogged table bench_meeting as
select region_id, uuidv7(week.starts_on - now()) as id, chapter.id as chapter_id, week.starts_on::date as week_starts_on,
  week.starts_on::date + meeting_weekday - 1 as held_on, meeting_starts_at as starts_at, meeting_place as place, meeting_address as address
from chapter
cross join generate_series(date_trunc('week', now() - interval '2 years'), now() + interval '10 weeks', interval '7 days') as week (starts_on)
where chapter.name like 'Groupe %';

insert into meeting (region_id, id, chapter_id, week_starts_on, held_on, starts_at, place, address, status, completed_at, snapshot_version)
select region_id, id, chapter_id, week_starts_on, held_on, starts_at, place, address,
  case when held_on < current_date then 'COMPLETED' else 'PLANNED' end,
  case when held_on < current_date then held_on + interval '1 day' end, case when held_on < current_date then 1 else 0 end
from bench_meeting;
delete from bench_meeting where held_on >= current_date;

insert into meeting_snapshot (region_id, meeting_id, version, chapter_id, taken_at, present, late, substitutes, absent, referrals_inside,
  referrals_outside, one_to_ones, training_credits, closed_business_count, closed_business_minor_units, currency)
select region_id, id, 1, chapter_id, held_on + interval '1 day', 25, 1, 2, 2, 2, 8, 10, 5, 4, 1000000, 'EUR' from bench_meeting;

insert into meeting_attendance (region_id, meeting_id, member_id, chapter_id, held_on, mark, mark_id, marked_at)
select meeting.region_id, meeting.id, card.id, meeting.chapter_id, meeting.held_on,
  (array['PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'PRESENT', 'LATE', 'SUBSTITUTE', 'ABSENT'])
    [1 + (hashtext(card.id::text || meeting.id) & 1023) % 10],
  uuidv7(meeting.held_on::timestamptz - now()), meeting.held_on
from bench_meeting meeting
join member_card card on card.region_id = meeting.region_id and card.chapter_id = meeting.chapter_id and card.joined_on <= meeting.held_on;

insert into meeting_mark (region_id, id, meeting_id, member_id, chapter_id, mark, marked_at, recorded_at)
select region_id, mark_id, meeting_id, member_id, chapter_id, mark, marked_at, marked_at from meeting_attendance where mark_id is not null;

insert into meeting_medical (region_id, mark_id, meeting_id, member_id, chapter_id)
select region_id, mark_id, meeting_id, member_id, chapter_id from meeting_attendance
where mark = 'ABSENT' and hashtext(mark_id::text) % 5 = 0;

-- One in two weeks, with the neighbour at the table.
insert into one_to_one (region_id, id, member_id, chapter_id, other_id, met_on, recorder_id, recorded_at)
select region_id, mark_id, member_id, chapter_id, other_id, held_on, member_id, marked_at
from (
  select *, lead(member_id) over (partition by meeting_id order by member_id) as other_id from meeting_attendance
  where hashtext(mark_id::text) % 2 = 0
) as sitting
where other_id is not null
on conflict do nothing;

insert into training_credit (region_id, id, member_id, chapter_id, credits, topic, learned_on, recorded_at)
select region_id, mark_id, member_id, chapter_id, 1, 'Leçon inventée', held_on, marked_at from meeting_attendance
where hashtext(mark_id::text) % 7 = 0;

-- What was brought since the last meeting waits.
insert into meeting_entry (region_id, fact_id, place, chapter_id, kind, member_id, quantity, entered_at, meeting_id)
select referral.region_id, referral.id, 1, giver_chapter_id, 'REFERRAL_' || kind, giver_id, 1, sent_at, meeting.id
from referral
left join bench_meeting meeting on meeting.region_id = referral.region_id and meeting.chapter_id = giver_chapter_id
  and meeting.week_starts_on = date_trunc('week', sent_at)::date
where leg <> 'RECEIVED' and sent_at is not null
union all
select region_id, id, 1, chapter_id, 'ONE_TO_ONE', member_id, 1, recorded_at, null from one_to_one where met_on >= current_date - 7
on conflict do nothing;

-- A visitor at each meeting, one in three of them asked for by themselves; the last ones are still to be followed up.
insert into visitor (region_id, id, chapter_id, meeting_id, status, source, name, firm, trade, email_folded, language, code, visit_number,
  most_visits, policy_version_id, told_held_on, told_starts_at, told_place, told_address, created_at, changed_at)
select meeting.region_id, gen_random_uuid(), meeting.chapter_id, meeting.id,
  case when held_on >= current_date - 7 then 'ATTENDED' when number % 7 = 0 then 'NO_SHOW' when number % 3 = 0 then 'RETURNING' else 'NOT_INTERESTED' end,
  case when number % 3 = 0 then 'ASKED' else 'WALKED_IN' end, 'Invitée ' || number, 'Maison inventée ' || number, 'Métier ' || number % 150,
  'invitee' || number || '@bench.example', 'FR', lpad((number % 10000)::text, 4, '0'), 1, 2, version.id, held_on, time '07:00', 'Salle', 'Rue',
  held_on - interval '10 days', held_on + interval '1 day'
from (select *, row_number() over (order by held_on, id) as number from bench_meeting) as meeting
cross join (select id from policy_version where kind = 'VISITS' order by number desc limit 1) as version;

drop table bench_meeting;
set session_replication_role = origin;
vacuum analyze meeting, meeting_snapshot, meeting_attendance, meeting_mark, meeting_medical, one_to_one, training_credit, meeting_entry, visitor;
