-- Whoever may read a region need not see those above it, whose numbers it knows.
create or replace function app.policy_in_force(wanted_region_id int, wanted_kind text, wanted_day date)
  returns table (region_id int, id uuid)
  language sql stable rows 1 as
$$
with recursive line as (
  select wanted_region_id as id, (select region.parent_id from public.region where region.id = wanted_region_id) as parent_id, 0 as distance
  union all
  select line.parent_id, (select region.parent_id from public.region where region.id = line.parent_id), line.distance + 1
  from line
  where line.parent_id is not null
)
select valid.region_id, valid.id
from line
cross join lateral (
  select version.region_id, version.id, version.follows_above
  from public.policy_version version
  where version.region_id = line.id and version.kind = wanted_kind and version.starts_on <= wanted_day
    and not exists (
      select from public.policy_withdrawal withdrawal
      where withdrawal.region_id = version.region_id and withdrawal.version_id = version.id)
  order by version.number desc
  limit 1) as valid
where not valid.follows_above
order by line.distance
limit 1
$$;

-- What a region decides by on a day, kind by kind: the version in force, the network's, in which values they differ, and the number of
-- the region's latest version.
create function app.region_policies(wanted_region_id int, wanted_day date)
  returns table (place int, kind text, version_region_id int, version_id uuid, national_region_id int, national_id uuid, differences text[], latest_number int)
  language sql stable rows 5 as
$$
with recursive line as (
  select region.id, region.parent_id from public.region where region.id = wanted_region_id
  union all
  select line.parent_id, (select region.parent_id from public.region where region.id = line.parent_id)
  from line
  where line.parent_id is not null
)
select kinds.place::int, kinds.kind, held.region_id, held.id, nation.region_id, nation.id,
  (
    select coalesce(array_agg(value.name order by value.place), '{}')
    from public.policy_version here
    join public.policy_version there on there.region_id = nation.region_id and there.id = nation.id
    cross join lateral (values
      ('DAYS_UNTIL_LATE', 1, here.days_until_late, there.days_until_late),
      ('DAYS_UNTIL_EXPIRED', 2, here.days_until_expired, there.days_until_expired),
      ('DAYS_UNTIL_REMOVED', 3, here.days_until_removed, there.days_until_removed),
      ('RENEWAL_MONTHS', 4, here.renewal_months, there.renewal_months),
      ('MOST_VISITS', 5, here.most_visits, there.most_visits),
      ('MOST_SUBSTITUTES', 6, here.most_substitutes, there.most_substitutes),
      ('FIRST_WARNING', 7, here.first_warning_absences, there.first_warning_absences),
      ('SECOND_WARNING', 8, here.second_warning_absences, there.second_warning_absences),
      ('HELD_DAYS', 9, here.held_days, there.held_days)) as value (name, place, mine, theirs)
    where here.region_id = held.region_id and here.id = held.id and value.mine is distinct from value.theirs
  ),
  (
    select coalesce(max(version.number), 0) from public.policy_version version
    where version.region_id = wanted_region_id and version.kind = kinds.kind
  )
from unnest('{DUES,VISITS,SUBSTITUTES,ABSENCES,SEATS}'::text[]) with ordinality as kinds (kind, place)
join line on line.parent_id is null
left join lateral app.policy_in_force(wanted_region_id, kinds.kind, wanted_day) as held on true
left join lateral app.policy_in_force(line.id, kinds.kind, wanted_day) as nation on true
order by kinds.place
$$;
