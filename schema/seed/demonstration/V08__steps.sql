-- The stories' transitions, numbered, and what the referrals look like after the last of them.
create temporary table step on commit drop as
select number, at, to_status, actor_kind
from timetable
cross join lateral (
  select created_at as at, beginning as to_status, 'GIVER' as actor_kind
  union all
  select sent_at, 'SENT', 'GIVER' where beginning <> 'SENT' and ending <> 'NEVER_SENT'
  union all
  -- Receivers skip a step now and then, never the last that they reach.
  select acknowledged_at, 'ACKNOWLEDGED', 'RECEIVER' where reach = 1 or reach > 1 and pg_temp.chance(key, 51) > 0.12
  union all
  select contacted_at, 'CONTACTED', 'RECEIVER' where reach = 2 or reach > 2 and pg_temp.chance(key, 52) > 0.1
  union all
  select met_at, 'MEETING', 'RECEIVER' where reach = 3 or reach > 3 and pg_temp.chance(key, 53) > 0.2
  union all
  select proposed_at, 'PROPOSAL', 'RECEIVER' where reach = 4
  union all
  select ended_at, ending, 'RECEIVER' where ending in ('WON', 'NO_SALE', 'DISPUTED')
  union all
  select ended_at, 'WITHDRAWN', 'GIVER'
  where ending = 'WITHDRAWN' or ending = 'NEVER_SENT' and (beginning = 'DRAFT' or pg_temp.chance(key, 54) < 0.4)
  union all
  select ended_at, 'WITHDRAWN', 'PROSPECT'
  where ending = 'NEVER_SENT' and beginning = 'AWAITING_CONSENT' and pg_temp.chance(key, 54) >= 0.4
  union all
  select settled_at, case when upheld then 'WITHDRAWN' else (array['SENT', 'ACKNOWLEDGED', 'CONTACTED'])[reach + 1] end, 'OFFICER'
  where ending = 'DISPUTED'
  union all
  select (settled_at + interval '91 days')::date + time '03:00', 'EXPIRED', 'SYSTEM' where ending = 'DISPUTED' and not upheld
  union all
  select ended_at, 'EXPIRED', 'SYSTEM' where ending in ('SILENT', 'STALLED')
  union all
  -- Contacts that nobody answered to are erased after a year.
  select (sent_at + interval '1 year')::date + time '03:30', 'ANONYMISED', 'SYSTEM' where ending = 'SILENT'
) as planned
cross join era
where planned.at < era.today;

-- What the named accounts find open when they sign in. Members are told as chapter:place, steps by the working days that
-- have passed since.
create temporary table known_story (
  number int, giver text, receiver text, kind text, hotness int, statuses text[], days_ago int[], times time[]
) on commit drop;
copy known_story from stdin (delimiter '|');
900001|12:2|12:1|OUTSIDE|4|{SENT}|{1}|{10:12}
900002|12:3|12:1|OUTSIDE|5|{SENT}|{2}|{08:05}
900003|12:5|12:1|INSIDE|3|{SENT,ACKNOWLEDGED}|{3,2}|{08:10,17:40}
900004|9:1|12:1|OUTSIDE|3|{SENT,ACKNOWLEDGED,CONTACTED}|{6,5,5}|{11:30,09:00,14:25}
900005|13:1|12:1|OUTSIDE|4|{SENT,ACKNOWLEDGED,CONTACTED,MEETING}|{8,7,6,3}|{09:45,18:02,10:10,16:30}
900006|12:6|12:1|OUTSIDE|4|{SENT,CONTACTED,MEETING,PROPOSAL}|{9,9,7,4}|{08:00,15:00,11:20,18:15}
900007|12:7|12:1|OUTSIDE|5|{SENT,ACKNOWLEDGED,CONTACTED,WON}|{9,9,8,2}|{08:15,12:00,09:30,17:05}
900008|12:1|12:2|OUTSIDE|3|{SENT}|{1}|{14:20}
900009|12:1|13:1|OUTSIDE|4|{SENT,ACKNOWLEDGED,CONTACTED}|{5,4,3}|{10:40,09:15,11:05}
900010|12:1|12:3|OUTSIDE|2|{DRAFT}|{2}|{19:10}
900011|12:1|12:8|OUTSIDE|3|{AWAITING_CONSENT}|{3}|{12:30}
900012|12:1|12:4|INSIDE|4|{SENT,ACKNOWLEDGED,MEETING,PROPOSAL}|{9,8,6,4}|{08:20,10:00,14:00,16:45}
900013|12:1|7:2|OUTSIDE|5|{SENT,CONTACTED,WON}|{9,8,4}|{09:00,10:30,15:15}
900014|12:9|12:10|OUTSIDE|2|{SENT,ACKNOWLEDGED,DISPUTED}|{7,6,5}|{08:30,09:40,11:55}
900015|12:3|12:2|INSIDE|4|{SENT,ACKNOWLEDGED}|{4,3}|{08:25,18:30}
900016|13:1|13:2|OUTSIDE|4|{SENT}|{1}|{09:20}
900017|13:3|13:1|OUTSIDE|3|{SENT,ACKNOWLEDGED,CONTACTED}|{6,5,4}|{07:50,12:15,10:10}
900018|13:4|13:1|OUTSIDE|5|{SENT}|{2}|{11:35}
\.

create temporary table known_step on commit drop as
with working_day as (
  select day::date as day, row_number() over (order by day desc) as days_ago
  from era cross join generate_series(today - 30, today - 1, interval '1 day') as day
  where extract(isodow from day) < 6
), colleague as (
  select number, usual_euros, chapter_number || ':' || row_number() over (partition by chapter_number order by seat) as place
  from person cross join era
  where status = 'ACTIVE' and joined_on < today - 60
)
select known_story.number, giver.number as giver, receiver.number as receiver, receiver.usual_euros, kind, hotness, step_place,
  day + step_time as at, step_status as to_status
from known_story
join colleague giver on giver.place = known_story.giver
join colleague receiver on receiver.place = known_story.receiver
cross join unnest(statuses, days_ago, times) with ordinality as listed (step_status, step_days_ago, step_time, step_place)
join working_day on working_day.days_ago = step_days_ago;

insert into story (number, giver, receiver, created_at, kind, hotness, usual_euros)
select number, giver, receiver, at, kind, hotness, usual_euros from known_step where step_place = 1;

insert into step (number, at, to_status, actor_kind)
select number, at, to_status, case when to_status in ('DRAFT', 'AWAITING_CONSENT', 'SENT') then 'GIVER' else 'RECEIVER' end
from known_step;
analyze story, step;

create temporary table event on commit drop as
select step.number, date_trunc('second', at) as at, to_status, actor_kind,
  lag(to_status) over story_so_far as from_status,
  row_number() over story_so_far as sequence
from step
window story_so_far as (partition by step.number order by step.at);

create temporary table outcome on commit drop as
select event.number,
  min(at) at time zone 'Europe/Paris' as created_at,
  min(at) filter (where to_status = 'SENT') at time zone 'Europe/Paris' as sent_at,
  min(at) filter (where to_status in ('ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL', 'WON', 'NO_SALE'))
    at time zone 'Europe/Paris' as acknowledged_at,
  min(at) filter (where to_status in ('CONTACTED', 'MEETING', 'PROPOSAL', 'WON')) at time zone 'Europe/Paris' as contacted_at,
  min(at) filter (where to_status in ('WON', 'NO_SALE', 'WITHDRAWN', 'EXPIRED')) at time zone 'Europe/Paris' as closed_at,
  max(at) at time zone 'Europe/Paris' as changed_at,
  max(sequence) as version,
  (array_agg(to_status order by sequence desc))[1] as status,
  min(from_status) filter (where to_status = 'DISPUTED') as status_before_dispute
from event
group by event.number;
alter table outcome add primary key (number);
analyze event, outcome;
