-- Two years of weekly meetings and who came, and those that are planned. What lies in the past is completed, but for some sheets of the
-- last days that officers still have to finish, or have forgotten to begin.

create temporary table late_meeting_reference on commit drop as
select conrelid::regclass as referencing, conname as name
from pg_constraint
where contype = 'f' and conrelid in ('meeting'::regclass, 'meeting_event'::regclass, 'meeting_attendance'::regclass, 'meeting_mark'::regclass,
  'meeting_medical'::regclass, 'meeting_snapshot'::regclass, 'meeting_entry'::regclass, 'one_to_one'::regclass, 'training_credit'::regclass);
do $$
declare
  reference record;
begin
  for reference in select * from late_meeting_reference loop
    execute format('alter table %s alter constraint %I not enforced', reference.referencing, reference.name);
  end loop;
end
$$;

insert into partner_grant (region_id, id, client_id, permission, starts_on)
select region_id, pg_temp.identifier(client.created_at, client_id || ' meetings.read'), client_id, 'meetings.read', starts_on
from partner_grant
join partner_client client using (client_id)
where permission = 'chapters.read';
update access_epoch set epoch = epoch + 1;

-- Easter Sunday, by the algorithm that Nature published anonymously in 1876.
create function pg_temp.easter(year int) returns date
  language sql immutable
  return (
    select make_date(year, days / 31, days % 31 + 1)
    from (select year % 19 as a, year / 100 as b, year % 100 as c) as cycle
    cross join lateral (select (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30 as h) as moon
    cross join lateral (select (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7 as l) as weekday
    cross join lateral (select h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114 as days) as counted);

create temporary table free_day on commit drop as
select distinct on (day) day, name
from (select generate_series(extract(year from first_day)::int, extract(year from today)::int + 1) as year from era) as years
cross join lateral (values
  (make_date(year, 1, 1), 'NEW_YEAR', 1), (pg_temp.easter(year) + 1, 'EASTER_MONDAY', 2), (make_date(year, 5, 1), 'LABOUR_DAY', 3),
  (make_date(year, 5, 8), 'VICTORY_DAY', 4), (pg_temp.easter(year) + 39, 'ASCENSION', 5), (pg_temp.easter(year) + 50, 'WHIT_MONDAY', 6),
  (make_date(year, 7, 14), 'NATIONAL_DAY', 7), (make_date(year, 8, 15), 'ASSUMPTION', 8), (make_date(year, 11, 1), 'ALL_SAINTS', 9),
  (make_date(year, 11, 11), 'ARMISTICE', 10), (make_date(year, 12, 25), 'CHRISTMAS', 11)) as listed (day, name, place)
order by day, place;

-- number: the weeks back from the last meeting that has been, 1 for that; 0 and less for those to come.
create temporary table meeting_plan on commit drop as
select plan.*, chapter.region_id, chapter.id as chapter_id, chapter.starts_at, chapter.place, meeting_address as address,
  chapter.number || ' ' || week_starts_on as key,
  row_number() over (partition by chapter.number order by planned_on desc)
    - count(*) filter (where planned_on >= today) over (partition by chapter.number) as number
from (
  select chapter.number as chapter_number, monday::date as week_starts_on, monday::date + weekday - 1 as planned_on, era.today,
    free_day.name as holiday
  from chapter_plan chapter
  cross join era
  cross join generate_series(date_trunc('week', first_day::timestamp), today + 70, interval '7 days') as monday
  left join free_day on free_day.day = monday::date + weekday - 1
  where monday::date + weekday - 1 between greatest(first_day, created_on) and today + 70
) as plan
join chapter_plan chapter on chapter.number = plan.chapter_number
join chapter kept on kept.region_id = chapter.region_id and kept.id = chapter.id;

create temporary table sitting on commit drop as
with told as (
  select *,
    case
      when holiday is not null or to_char(planned_on, 'MM-DD') between '12-24' and '12-31' then 'HOLIDAY'
      when planned_on >= today then 'PLANNED'
      when number = 1 and chapter_number in (4, 7, 10, 13) then 'PLANNED'
      when number = 1 and chapter_number % 3 = 0 then 'DRAFT'
      when number = 5 and chapter_number = 2 then 'REOPENED'
      when number = 21 and chapter_number in (3, 8, 14) then 'DISCARDED'
      else 'COMPLETED'
    end as status,
    -- Now and then a chapter visits another place.
    pg_temp.chance(key, 1) < 0.02 as away
  from meeting_plan
)
select told.*, planned_on as held_on,
  pg_temp.identifier((week_starts_on - 56 + time '06:00') at time zone 'Europe/Paris', 'meeting ' || key) as id,
  (planned_on + starts_at) at time zone 'Europe/Paris' as began_at,
  (planned_on + starts_at + case when pg_temp.chance(key, 2) < 0.88 then interval '95 minutes' + pg_temp.chance(key, 3) * interval '50 minutes'
    else interval '5 hours' + pg_temp.chance(key, 3) * interval '50 hours' end) at time zone 'Europe/Paris' as planned_end,
  holiday is null and status = 'HOLIDAY' as by_rule
from told;
-- Nothing happens today or later.
alter table sitting add column completed_at timestamptz;
update sitting set completed_at = date_trunc('second', least(planned_end, today::timestamp at time zone 'Europe/Paris' - interval '20 minutes'))
where status in ('COMPLETED', 'REOPENED');
alter table sitting add primary key (id);
create index on sitting (chapter_number, held_on);
analyze sitting;

insert into meeting (region_id, id, chapter_id, week_starts_on, held_on, starts_at, place, address, status, holiday, reason, by_hand,
  completed_at, snapshot_version, changed_at, version)
select region_id, id, chapter_id, week_starts_on, held_on, starts_at,
  case when away then 'Chez un membre du groupe' else place end, address, status, holiday,
  case when by_rule then 'Trêve de fin d’année.' when status = 'DISCARDED' then 'Routes fermées par la neige.'
    when status = 'REOPENED' then 'Deux présences pointées sur le mauvais membre.' end,
  by_rule or away or status not in ('PLANNED', 'HOLIDAY'), completed_at, case when completed_at is null then 0 else 1 end,
  case status when 'COMPLETED' then completed_at when 'REOPENED' then completed_at + interval '3 days' when 'DRAFT' then began_at + interval '2 hours'
    else (week_starts_on - 56 + time '06:00') at time zone 'Europe/Paris' end,
  case status when 'COMPLETED' then 3 when 'REOPENED' then 4 when 'DRAFT' then 3 when 'DISCARDED' then 2 when 'PLANNED' then 1
    else case when by_rule then 2 else 1 end end
from sitting
order by held_on, chapter_number;

-- Whoever looks after the sheets of a chapter on a day.
create temporary table scribe on commit drop as
select distinct on (sitting.id) sitting.id, person.account_id
from sitting
join office on office.chapter_number = sitting.chapter_number and office.role in ('SECRETARY_TREASURER', 'PRESIDENT')
  and sitting.held_on >= office.starts_on and coalesce(sitting.held_on <= office.ends_on, true)
join person on person.number = office.person_number
order by sitting.id, office.role desc;
alter table scribe add primary key (id);
analyze scribe;

insert into meeting_event (region_id, meeting_id, sequence, command_id, chapter_id, occurred_at, action, from_status, to_status,
  former_held_on, held_on, reason, account_id)
select region_id, sitting.id, sequence, pg_temp.identifier(at, concat_ws(' ', 'step', sitting.key, sequence)), chapter_id, at, action,
  from_status, to_status, held_on, held_on, step_reason, case action when 'REOPEN' then director.account_id else scribe.account_id end
from sitting
left join scribe on scribe.id = sitting.id
left join lateral (
  select account.id as account_id from identity.account where email_folded = 'directrice@calvados.example') as director on true
cross join lateral (
  select 2 as sequence, 'OPEN' as action, 'PLANNED' as from_status, 'OPEN' as to_status, began_at - interval '10 minutes' as at,
    null as step_reason where status in ('COMPLETED', 'REOPENED', 'DRAFT')
  union all
  select 3, 'COMPLETE', 'OPEN', 'COMPLETED', completed_at, null where completed_at is not null
  union all
  select 3, 'END', 'OPEN', 'DRAFT', began_at + interval '2 hours', null where status = 'DRAFT'
  union all
  select 4, 'REOPEN', 'COMPLETED', 'REOPENED', completed_at + interval '3 days', 'Deux présences pointées sur le mauvais membre.'
    where status = 'REOPENED'
  union all
  select 2, 'DISCARD', 'PLANNED', 'DISCARDED', began_at - interval '14 hours', 'Routes fermées par la neige.' where status = 'DISCARDED'
  union all
  select 2, 'MARK_HOLIDAY', 'PLANNED', 'HOLIDAY', began_at - interval '30 days', 'Trêve de fin d’année.'
    where by_rule and planned_on - 30 < today
) as step
order by at, sitting.key;

-- Who came: most people nearly always, some less, and fewer in August.
create temporary table coming on commit drop as
with due as (
  select sitting.id as meeting_id, sitting.region_id, sitting.chapter_id, sitting.held_on, sitting.began_at, sitting.status, sitting.today,
    person.number as person_number, person.id as member_id, person.region_code, scribe.account_id, person.number || ' ' || sitting.held_on as key,
    (0.035 + 0.11 * pg_temp.chance('reliable ' || person.number, 1) ^ 3) * case extract(month from sitting.held_on) when 8 then 2 else 1 end
      as away
  from sitting
  join person on person.chapter_number = sitting.chapter_number and person.joined_on <= sitting.held_on
    and coalesce(person.left_on > sitting.held_on, true)
  left join scribe on scribe.id = sitting.id
  where sitting.status in ('COMPLETED', 'REOPENED', 'DRAFT')
  offset 0
), drawn as (
  select due.*, pg_temp.chance(key, 1) as luck from due offset 0
)
select drawn.*,
  case
    -- The last to come in is still to be marked on sheets that are being finished.
    when status = 'DRAFT' and pg_temp.chance(key, 5) < 0.1 then null
    when luck < away then 'ABSENT'
    when luck < away + 0.012 then 'MEDICAL'
    when luck < away + 0.075 then 'SUBSTITUTE'
    when luck < away + 0.115 then 'LATE'
    else 'PRESENT'
  end as mark,
  date_trunc('second', began_at + pg_temp.chance(key, 2) * interval '15 minutes') as marked_at
from drawn;
analyze coming;

create temporary table marked on commit drop as
select coming.*, pg_temp.identifier(marked_at, 'mark ' || key) as mark_id,
  case when mark = 'SUBSTITUTE' and pg_temp.chance(key, 3) < 0.9 then first_name.value || ' ' || surname.value end as substitute_name
from coming
join surname_list using (region_code)
join surname on surname.number = first_number + pg_temp.choice(key, 4, surname_list.size)
join first_name on first_name.number = pg_temp.choice(key, 6, (select count(*) from first_name))
where mark is not null;

insert into meeting_mark (region_id, id, meeting_id, member_id, chapter_id, mark, substitute_name, marked_at, recorded_at, account_id)
select region_id, mark_id, meeting_id, member_id, chapter_id, case mark when 'MEDICAL' then 'ABSENT' else mark end, substitute_name, marked_at,
  marked_at, account_id
from marked
order by marked_at, key;

insert into meeting_medical (region_id, mark_id, meeting_id, member_id, chapter_id)
select region_id, mark_id, meeting_id, member_id, chapter_id from marked where mark = 'MEDICAL'
order by marked_at, key;

insert into meeting_attendance (region_id, meeting_id, member_id, chapter_id, held_on, mark, substitute_name, mark_id, marked_at)
select coming.region_id, coming.meeting_id, coming.member_id, coming.chapter_id, coming.held_on,
  case coming.mark when 'MEDICAL' then 'ABSENT' else coming.mark end, marked.substitute_name, marked.mark_id, marked.marked_at
from coming
left join marked on marked.meeting_id = coming.meeting_id and marked.member_id = coming.member_id
order by coming.held_on, coming.meeting_id, coming.member_id;
