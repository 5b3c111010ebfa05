-- What members do between meetings: one-to-ones, half of a member's being asked for by the other, and training.
create temporary table meeting_of_two on commit drop as
with idea as (
  select person.number, person.chapter_number, person.region_code, person.joined_on, person.left_on, monday::date as monday,
    concat_ws(' ', 'two', person.number, monday::date) as key
  from person
  cross join era
  cross join generate_series(date_trunc('week', first_day), today, interval '7 days') as monday
  where pg_temp.chance(concat_ws(' ', 'two', person.number, monday::date), 1)
    < least(0.6, 0.14 + 0.3 * person.activity) * case when extract(month from monday) = 8 or to_char(monday, 'MM-DD') >= '12-22' then 0.3 else 1 end
    and monday::date + 6 >= person.joined_on and coalesce(monday::date <= person.left_on, true)
  offset 0
), aimed as (
  select idea.*, monday + pg_temp.choice(key, 2, 5) as met_on,
    case when pg_temp.chance(key, 3) < 0.82 then 'chapter ' || chapter_number when pg_temp.chance(key, 3) < 0.99 then 'region ' || region_code
      else 'beyond ' || region_code end as circle
  from idea
), met as (
  select aimed.key, aimed.met_on, recorder.number as recorder, other.number as other
  from aimed
  cross join era
  join pool_size using (circle)
  join pool on pool.circle = aimed.circle and pool.place = pg_temp.choice(aimed.key, 4, pool_size.size)
  join person recorder on recorder.number = aimed.number
  join person other on other.number = pool.member
  where other.number <> recorder.number and aimed.met_on < era.today
    and aimed.met_on >= greatest(recorder.joined_on, other.joined_on)
    and coalesce(aimed.met_on < recorder.left_on, true) and coalesce(aimed.met_on < other.left_on, true)
)
select distinct on (least(recorder, other), greatest(recorder, other), met_on) key, met_on, recorder, other,
  least((met_on + time '18:30' + pg_temp.chance(key, 5) * interval '30 hours') at time zone 'Europe/Paris',
    (select today::timestamp at time zone 'Europe/Paris' - interval '10 minutes' from era)) as recorded_at
from met
order by least(recorder, other), greatest(recorder, other), met_on, key;
update meeting_of_two set recorded_at = date_trunc('second', recorded_at);

create temporary table participation on commit drop as
select met.key, met.met_on, met.recorded_at, pg_temp.identifier(met.recorded_at, met.key) as id, recorder.id as recorder_id,
  one.region_id, one.id as member_id, one.chapter_id, other.id as other_id, case one.number when met.recorder then 1 else 2 end as place
from meeting_of_two met
join person recorder on recorder.number = met.recorder
join person one on one.number in (met.recorder, met.other)
join person other on other.number in (met.recorder, met.other) and other.number <> one.number;

insert into one_to_one (region_id, id, member_id, chapter_id, other_id, met_on, recorder_id, recorded_at)
select region_id, id, member_id, chapter_id, other_id, met_on, recorder_id, recorded_at
from participation
order by recorded_at, key, place;

create temporary table lesson on commit drop as
select row_number() over () - 1 as number, value
from (values
  ('Se présenter en une minute'), ('Bien préparer une recommandation'), ('Le tête-à-tête qui porte ses fruits'),
  ('Inviter sans insister'), ('Suivre un contact recommandé'), ('Prendre la parole debout'),
  ('Lecture : donner avant de recevoir'), ('Rôle du comité des membres'), ('Trouver son client idéal'),
  ('Écouter un témoignage de dirigeant')
) as listed (value);

create temporary table learning on commit drop as
select drawn.*, least(date_trunc('second', (learned_on + time '19:00' + pg_temp.chance(key, 4) * interval '20 hours') at time zone 'Europe/Paris'),
    today::timestamp at time zone 'Europe/Paris' - interval '15 minutes') as recorded_at
from (
  select person.region_id, person.id as member_id, person.chapter_id, person.joined_on, person.left_on, era.today, key,
    month::date + pg_temp.choice(key, 2, 27) as learned_on,
    (array[1, 1, 1, 1, 2, 2, 3])[1 + pg_temp.choice(key, 3, 7)] as credits, lesson.value as topic
  from person
  cross join era
  cross join generate_series(first_day, this_month::timestamp, interval '1 month') as month
  cross join lateral generate_series(1, 2) as copy
  cross join lateral (select concat_ws(' ', 'learned', person.number, month::date, copy) as key) as keyed
  join lesson on lesson.number = pg_temp.choice(key, 5, 10)
  where pg_temp.chance(key, 1) < 0.15 + 0.35 * pg_temp.chance('eager ' || person.number, 1)
) as drawn
where learned_on < today and learned_on >= joined_on and coalesce(learned_on < left_on, true);

insert into training_credit (region_id, id, member_id, chapter_id, credits, topic, learned_on, recorded_at)
select region_id, pg_temp.identifier(recorded_at, key), member_id, chapter_id, credits, topic, learned_on, recorded_at
from learning
order by recorded_at, key;
