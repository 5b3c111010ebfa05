-- The chapters stand in the guide as networks: what they say there follows from their own data.
insert into network (region_id, id, status, status_changed_at, latest_number, published_number, chapter_id, verified_on, created_at)
select plan.region_id, pg_temp.identifier(listed_at, 'network of chapter ' || plan.name), 'PUBLISHED', listed_at, 1, 1, plan.id,
  era.today - 1, listed_at
from chapter_plan plan
cross join era
cross join lateral (
  select (greatest(plan.created_on + 14,
      case plan.region_code when 'FR-13' then date '2014-03-24' else era.first_day - 370 end) + time '10:00')
    at time zone 'Europe/Paris' as listed_at
) as listed
order by plan.number;

select app.guide_follow_chapters(region_id, array_agg(id order by number)) from chapter_plan group by region_id order by region_id;

update network_version version set written_at = network.created_at
from network where network.region_id = version.region_id and network.id = version.network_id;
