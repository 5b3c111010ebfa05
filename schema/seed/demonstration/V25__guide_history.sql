-- What was done to each sheet, step by step, and what the public sees of it now.
create temporary table guide_step on commit drop as
with state as (
  select *, pg_temp.working(created_at + interval '2 hours', 0.6) as published_at,
    status in ('PUBLISHED', 'NEEDS_UPDATE', 'ARCHIVED', 'MERGED') as was_published
  from guide_network
), step as (
  select state.number, 1 as place, version_number as sheet_number, version.written_on as occurred_at,
    case when version_number = 1 then 'ADD' when origin = 'RESTORED' then 'RESTORE' else 'WRITE' end as action,
    case when version_number = 1 then null when was_published then 'PUBLISHED' else 'DRAFT' end as from_status,
    case when version_number > 1 and was_published then 'PUBLISHED' else 'DRAFT' end as to_status,
    case when origin = 'OWNER' then 'OWNER' else 'EDITOR' end as actor, null as note
  from state
  join guide_version version using (number)
  union all
  select number, 2, 1, published_at, 'PUBLISH', 'DRAFT', 'PUBLISHED', 'EDITOR', null from state where was_published
  union all
  -- An owner's words are seen once an editor has looked at them.
  select state.number, 3, version_number, version.written_on + interval '1 hour', 'PUBLISH', 'PUBLISHED', 'PUBLISHED', 'EDITOR', null
  from state
  join guide_version version using (number)
  where was_published and origin = 'OWNER' and version_number between 2 and state.versions - state.is_awaiting::int
  union all
  select number, 4, versions, last_at + interval '2 hours', 'SUBMIT', 'DRAFT', 'SUBMITTED', 'EDITOR', null
  from state where status in ('SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'REJECTED')
  union all
  select number, 5, versions, last_at + interval '20 hours', move.action, move.former, state.status, 'EDITOR', move.note
  from state
  join (values
    ('IN_REVIEW', 'REVIEW', 'SUBMITTED', null),
    ('CHANGES_REQUESTED', 'REQUEST_CHANGES', 'SUBMITTED', 'Il manque une adresse où vous écrire, et le rythme de vos rencontres.'),
    ('REJECTED', 'REJECT', 'SUBMITTED', 'Le guide n’accueille que des réseaux professionnels ouverts à d’autres entreprises.'),
    ('ARCHIVED', 'ARCHIVE', 'PUBLISHED', 'Le réseau a cessé ses activités.'),
    ('MERGED', 'MERGE', 'PUBLISHED', null)
  ) as move (status, action, former, note) on move.status = state.status
  union all
  select number, 6, versions, last_on + 366 + time '03:00', 'FALL_DUE', 'PUBLISHED', 'NEEDS_UPDATE', 'SYSTEM', null
  from state where status = 'NEEDS_UPDATE'
)
select step.*, occurred_at at time zone 'Europe/Paris' as moment from step;

insert into network_event (region_id, id, network_id, account_id, actor, occurred_at, action, from_status, to_status, number, note)
select network.region_id, pg_temp.identifier(step.moment, concat_ws(' ', network.key, step.action, step.place, step.sheet_number)),
  network.id, case step.actor when 'OWNER' then version.keeper_id when 'EDITOR' then version.editor_id end, step.actor, step.moment,
  step.action, step.from_status, step.to_status, step.sheet_number, step.note
from guide_step step
join guide_network network on network.number = step.number
join guide_version version on version.number = step.number and version.version_number = step.sheet_number
order by network.number, step.moment;

-- A sheet's version counts what was done to it.
update network
set version = told.steps, status_changed_at = told.changed_at
from (
  select number, count(*)::int as steps, max(moment) filter (where from_status is distinct from to_status) as changed_at
  from guide_step group by number
) as told
join guide_network drawn on drawn.number = told.number
where network.region_id = drawn.region_id and network.id = drawn.id;

select app.guide_make_cards(region_id, array_agg(id order by id)) from network group by region_id order by region_id;

-- Addresses that led to a sheet which is there no more, or which became part of another.
insert into network_address (slug, region_id, network_id, given_to_id)
select app.slug(version.name), network.region_id, coalesce(network.merged_into_id, network.id), network.id
from network
join network_version version
  on version.region_id = network.region_id and version.network_id = network.id and version.number = network.published_number
where network.status in ('ARCHIVED', 'MERGED')
order by version.name;

analyze network, network_owner, network_version, network_event, network_card, network_address;
