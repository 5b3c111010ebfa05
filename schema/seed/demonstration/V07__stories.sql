-- Two years of referrals as stories: who gave whom what, when, and how it went on. A story has no end date: what would
-- happen today or later is cut off, which leaves the open referrals of the last weeks.

-- Whom somebody thinks of: a member takes as many places in the pool as the trade is asked for.
create temporary table pool on commit drop as
select circle, number as member, row_number() over (partition by circle order by number, copy) - 1 as place
from (
  select 'chapter ' || chapter_number as circle, number, demand from person
  union all
  select 'region ' || region_code, number, demand from person
  union all
  select 'beyond ' || region.code, number, demand
  from person join (values ('FR-13'), ('FR-14')) as region (code) on region.code <> region_code
) as candidate
cross join lateral generate_series(1, demand) as copy;
create temporary table pool_size on commit drop as
select circle, count(*) as size from pool group by circle;
analyze pool, pool_size;

create temporary table story on commit drop as
with gift as (
  select person.number as giver, person.chapter_number, person.region_code, person.joined_on, person.left_on, monday::date as monday,
    concat_ws(' ', 'gift', person.number, monday::date, gift_number) as key
  from person
  cross join era
  cross join generate_series(date_trunc('week', first_day), today, interval '7 days') as monday
  -- January to December, and nothing much between Christmas and New Year.
  cross join lateral (select case when to_char(monday, 'MM-DD') >= '12-22' then 0.15 else
    (array[0.95, 0.9, 1.1, 1, 0.85, 1.1, 0.75, 0.3, 1.15, 1.15, 1.1, 0.85])[extract(month from monday)::int] end as season) as season
  cross join lateral (select person.number || ' ' || monday as week_key) as keyed
  cross join lateral generate_series(1, floor(1.1 * person.activity * season
    * (0.4 + 1.2 * pg_temp.chance(week_key, 1)) + pg_temp.chance(week_key, 2))::int) as gift_number
  where monday::date + 6 >= person.joined_on and coalesce(monday::date <= person.left_on, true)
  offset 0
), dated as (
  select gift.*,
    -- More than half of what is given is given around the table.
    case when pg_temp.chance(key, 3) < 0.55
      then monday + chapter.weekday - 1 + chapter.starts_at + interval '20 minutes' + pg_temp.chance(key, 4) * interval '65 minutes'
      else monday + pg_temp.choice(key, 5, 5) + time '08:30' + pg_temp.chance(key, 4) * interval '10 hours'
    end as created_at,
    case when pg_temp.chance(key, 6) < 0.70 then 'chapter ' || gift.chapter_number
      when pg_temp.chance(key, 6) < 0.965 then 'region ' || gift.region_code
      else 'beyond ' || gift.region_code end as circle,
    -- Half of what stays in the chapter goes to the four colleagues that the giver works with most.
    case when pg_temp.chance(key, 7) < 0.5 then concat_ws(' ', 'colleague', gift.giver, pg_temp.choice(key, 8, 4))
      else key end as receiver_key
  from gift
  join chapter_plan chapter on chapter.number = gift.chapter_number
  offset 0
), aimed as (
  select dated.*, pg_temp.choice(receiver_key, 9, pool_size.size) as place from dated join pool_size using (circle)
  offset 0
)
select row_number() over (order by aimed.created_at, aimed.key)::int as number,
  aimed.giver, receiver.number as receiver, aimed.created_at,
  case when pg_temp.chance(aimed.key, 10) < 0.2 then 'INSIDE' else 'OUTSIDE' end as kind,
  (array[1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5])[1 + pg_temp.choice(aimed.key, 11, 15)] as hotness,
  receiver.usual_euros
from aimed
cross join era
join pool using (circle, place)
join person receiver on receiver.number = pool.member
where aimed.created_at >= era.first_day and aimed.created_at < era.today
  and aimed.created_at::date >= aimed.joined_on and coalesce(aimed.created_at::date < aimed.left_on, true)
  and aimed.created_at::date >= receiver.joined_on and coalesce(aimed.created_at::date < receiver.left_on, true)
  and receiver.number <> aimed.giver
  and (receiver.chapter_number <> aimed.chapter_number or aimed.circle not like 'region %');
alter table story add primary key (number);
analyze story;

-- reach: the receiver's last step, 0 none to 4 a proposal, before the story's end.
create temporary table fate on commit drop as
with drawn as (
  select story.*, number::text as key, 0.24 + 0.06 * hotness as winning, pg_temp.chance(number::text, 20) as luck,
    case when pg_temp.chance(number::text, 21) < 0.06 then 'DRAFT'
      when kind = 'OUTSIDE' and pg_temp.chance(number::text, 21) < 0.22 then 'AWAITING_CONSENT'
      else 'SENT' end as beginning
  from story
), ended as (
  select drawn.*,
    case
      when beginning <> 'SENT' and pg_temp.chance(key, 22) < 0.12 then 'NEVER_SENT'
      when luck < winning then 'WON'
      when luck < winning + 0.34 then 'NO_SALE'
      when luck < winning + 0.40 then 'SILENT'
      when luck < winning + 0.43 then 'WITHDRAWN'
      when luck < winning + 0.465 then 'DISPUTED'
      else 'STALLED'
    end as ending
  from drawn
)
select ended.number, ended.key, ended.created_at, ended.beginning, ended.ending,
  case ended.ending
    when 'WON' then case
      when usual_euros < 600 or pg_temp.chance(key, 23) < 0.12 then 2
      when pg_temp.chance(key, 23) < 0.3 then 3
      else 4 end
    when 'NO_SALE' then (array[1, 2, 2, 2, 3, 3, 4, 4])[1 + pg_temp.choice(key, 23, 8)]
    when 'DISPUTED' then (array[0, 0, 0, 1, 1, 2])[1 + pg_temp.choice(key, 23, 6)]
    when 'STALLED' then 1 + pg_temp.choice(key, 23, 4)
    else 0
  end as reach
from ended;

-- When each step would come, one after the other in working hours.
create temporary table timetable on commit drop as
with sent as (
  select fate.*, case beginning
      when 'SENT' then created_at
      when 'DRAFT' then pg_temp.later(created_at, '1 hour', '2 days', 1, key, 31)
      else pg_temp.later(created_at, '3 hours', '6 days', 2, key, 31)
    end as sent_at
  from fate offset 0
), acknowledged as (
  select sent.*, pg_temp.later(sent_at, '20 minutes', '46 hours', 3, key, 32) as acknowledged_at from sent offset 0
), contacted as (
  select acknowledged.*, pg_temp.later(acknowledged_at, '15 minutes', '80 hours', 3, key, 33) as contacted_at from acknowledged offset 0
), met as (
  select contacted.*, pg_temp.later(contacted_at, '1 day', '16 days', 2, key, 34) as met_at from contacted offset 0
), proposed as (
  select met.*, pg_temp.later(met_at, '1 day', '18 days', 2, key, 35) as proposed_at from met offset 0
), last as (
  select proposed.*, (array[sent_at, acknowledged_at, contacted_at, met_at, proposed_at])[reach + 1] as last_at from proposed offset 0
), ended as (
  select last.*, case
      when ending in ('WON', 'NO_SALE') and reach < 3 then pg_temp.later(last_at, '6 hours', '9 days', 2, key, 36)
      when ending in ('WON', 'NO_SALE') then pg_temp.later(last_at, '6 hours', '45 days', 2, key, 36)
      when ending = 'WITHDRAWN' then pg_temp.later(last_at, '30 minutes', '1 day', 1, key, 36)
      when ending = 'DISPUTED' then pg_temp.later(last_at, '4 hours', '3 days', 1, key, 36)
      -- What nothing happens to for ninety days expires at night.
      when ending in ('SILENT', 'STALLED') then (last_at + interval '91 days')::date + time '03:00'
      when beginning = 'DRAFT' then pg_temp.later(created_at, '20 days', '1 day', 1, key, 36)
      else pg_temp.later(created_at, '1 day', '8 days', 1, key, 36)
    end as ended_at
  from last offset 0
)
select ended.*, pg_temp.later(ended_at, '1 day', '11 days', 1, key, 37) as settled_at, pg_temp.chance(key, 38) < 0.6 as upheld
from ended;
