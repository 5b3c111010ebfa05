-- How often sheets were read: 18 200 unique consultations in the guide of Bouches-du-Rhône from 2014-04-01 to 2015-02-25, for which
-- it is known, and those of the last twelve months in all guides. Nothing of today.
create temporary table consultation_sheet on commit drop as
select card.region_id, card.id, card.slug, region.code as region_code, (network.created_at at time zone 'Europe/Paris')::date as since,
  -- Few sheets are read by many.
  case when card.slug = 'les-voisins-de-la-zone-claire' then 2.6 else 0.2 + 3 * pg_temp.chance(card.slug, 281) ^ 4 end as liked
from network_card card
join region on region.id = card.region_id
join network on network.region_id = card.region_id and network.id = card.id;

-- busy: at weekends, in August and between the years fewer people look for a network.
create temporary table consultation_calendar on commit drop as
select day::date as day,
  case when extract(isodow from day) >= 6 then 0.35 else 1 end
    * case when extract(month from day) = 8 then 0.5 when to_char(day, 'MMDD') > '1222' then 0.4 else 1 end as busy
from era
cross join lateral (
  select generate_series(date '2014-04-01', date '2015-02-25', interval '1 day') as day
  union all
  select generate_series(era.today - 365, era.today - 1, interval '1 day')
) as listed;

create temporary table consultation_cell on commit drop as
select sheet.region_id, sheet.region_code, sheet.id, calendar.day, sheet.slug || ' ' || calendar.day as key,
  -- Whole numbers, so that the sums are the same in whatever order they are made. The guide was read more and more.
  round(1000000 * sheet.liked * calendar.busy
    * case when calendar.day < date '2015-03-01' then 0.6 + (calendar.day - date '2014-04-01') / 400.0 else 1 end)::bigint as weight
from consultation_sheet sheet
join consultation_calendar calendar on calendar.day > sheet.since;

-- The sum of the weights so far says how many of all have been by then: so each cell gets its share, and all together are exact.
create temporary table consultation_count on commit drop as
with placed as (
  select cell.*, sum(weight) over (order by hashtextextended(key, 282), key) as so_far, sum(weight) over () as all_of_it
  from consultation_cell cell
  where day < date '2015-03-01' and region_code = 'FR-13'
), shared as (
  select placed.*, round(18200 * so_far / all_of_it)::int as reached from placed
)
select region_id, id, day, key, reached - lag(reached, 1, 0) over (order by so_far) as unique_views from shared
union all
select region_id, id, day, key, floor(0.45 * weight / 1000000 + pg_temp.chance(key, 283))::int from consultation_cell
where day > date '2015-03-01';

insert into consultation_day (region_id, network_id, read_on, views, unique_views, site_clicks, email_clicks, phone_clicks)
select region_id, id, day, unique_views + floor((unique_views + 1) * pg_temp.chance(key, 284) ^ 2)::int, unique_views,
  (pg_temp.chance(key, 285) < 0.12 * unique_views)::int,
  (pg_temp.chance(key, 286) < 0.05 * unique_views)::int,
  (pg_temp.chance(key, 287) < 0.06 * unique_views)::int
from consultation_count
where unique_views > 0
order by region_id, id, day;

insert into consultation_guide_day (region_id, read_on, views, unique_views, site_clicks, email_clicks, phone_clicks)
select region_id, read_on, sum(views), sum(unique_views), sum(site_clicks), sum(email_clicks), sum(phone_clicks)
from consultation_day
group by region_id, read_on
order by region_id, read_on;

analyze consultation_day, consultation_guide_day;
