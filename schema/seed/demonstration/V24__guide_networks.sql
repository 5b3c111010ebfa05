-- The networks with all versions of their sheets.

-- Who edits the guide, and who keeps one sheet of it.
insert into identity.account (id, email_folded, display_name, password_hash, created_at, second_factor_spared)
select pg_temp.identifier(listed.created_at, 'account of ' || listed.email), listed.email, listed.name, known.password_hash,
  listed.created_at, true
from (values
  ('editrice@bouches-du-rhone.example', 'Blandine Fichelin', timestamptz '2014-01-06 09:00 Europe/Paris'),
  ('reseau@bouches-du-rhone.example', 'Marcelin Rézoulet', timestamptz '2014-09-02 10:00 Europe/Paris')
) as listed (email, name, created_at)
cross join (select password_hash from identity.account where email_folded = 'membre@calvados.example') as known
order by listed.email;

insert into role_assignment (region_id, id, account_id, role, starts_on)
select region.id, pg_temp.identifier(account.created_at, 'office ' || account.email_folded), account.id, 'GUIDE_EDITOR',
  (account.created_at at time zone 'Europe/Paris')::date
from identity.account
join region on region.code = 'FR-13'
where account.email_folded = 'editrice@bouches-du-rhone.example';

-- Besides, a third of the networks belong to a member of the region's chapters.
create temporary table guide_keeper on commit drop as
select draft.number, account.id as account_id, date '2014-09-03' as starts_on
from guide_draft draft
join identity.account on account.email_folded = 'reseau@bouches-du-rhone.example'
where draft.is_owned
union all
select draft.number, person.account_id, greatest(draft.created_on, person.joined_on)
from guide_draft draft
join lateral (
  select person.account_id, person.joined_on from person
  where person.region_code = draft.region_code and person.known_as is null and person.left_on is null
  order by pg_temp.chance(draft.key || ' ' || person.number, 81) limit 1
) as person on true
where not draft.is_owned and draft.status not in ('REJECTED', 'MERGED') and pg_temp.chance(draft.key, 82) < 0.3;

-- last_at: when its last version was written, by the clock of Paris. Some published sheets have a version that waits for an editor;
-- in some, an editor put back what a suggestion had spoilt.
create temporary table guide_network on commit drop as
with counted as (
  select draft.*, era.today,
    case
      when is_owned then 2
      when made_for_bakers then 1 + pg_temp.choice(key, 83, 3)
      else pg_temp.one(key, 84, array['1', '2', '3', '4', '5'], array[0.52, 0.75, 0.88, 0.95, 1])::int
    end as versions,
    case draft.status
      when 'PUBLISHED' then greatest(created_on + 20, today - 4 - pg_temp.choice(key, 85, 340))
      when 'NEEDS_UPDATE' then today - 372 - pg_temp.choice(key, 85, 400)
      when 'ARCHIVED' then least(created_on + 400, today - 30)
      when 'MERGED' then created_on + 90
      else created_on + (today - 2 - created_on) * 4 / 5
    end as last_on
  from guide_draft draft cross join era
)
select counted.*, pg_temp.working(created_on + time '08:40' + pg_temp.chance(key, 86) * interval '8 hours', 0.5) as created_at,
  pg_temp.working(last_on + time '08:40' + pg_temp.chance(key, 87) * interval '8 hours', 0.5) as last_at,
  status in ('PUBLISHED', 'NEEDS_UPDATE') as is_public,
  status = 'PUBLISHED' and versions >= 3 and not made_for_bakers and pg_temp.chance(key, 88) < 0.25 as is_awaiting,
  versions >= 3 and pg_temp.chance(key, 88) > 0.75 as is_restored,
  pg_temp.identifier((created_on + time '08:00') at time zone 'Europe/Paris', key) as id
from counted;
alter table guide_network add primary key (number);

insert into network (region_id, id, status, status_changed_at, latest_number, published_number, merged_into_id, verified_on, created_at)
select network.region_id, network.id, network.status,
  network.created_at at time zone 'Europe/Paris', network.versions,
  case when network.is_public or network.status in ('ARCHIVED', 'MERGED') then network.versions - network.is_awaiting::int end,
  original.id,
  case when network.is_public then network.last_on end,
  network.created_at at time zone 'Europe/Paris'
from guide_network network
left join guide_network original
  on network.status = 'MERGED' and original.name = network.same_as and original.region_id = network.region_id
order by network.number;

insert into network_owner (region_id, id, network_id, account_id, starts_on)
select network.region_id, pg_temp.identifier(keeper.starts_on::timestamp at time zone 'Europe/Paris', 'owner of ' || network.key),
  network.id, keeper.account_id, keeper.starts_on
from guide_keeper keeper
join guide_network network on network.number = keeper.number
order by network.number;

-- lack: how many fields fewer than the published version it says.
create temporary table guide_version on commit drop as
with listed as (
  select network.*, step.version_number,
    network.created_at
      + (network.last_at - network.created_at) * (step.version_number - 1) / greatest(network.versions - 1, 1) as written_at
  from guide_network network
  cross join lateral generate_series(1, network.versions) as step (version_number)
)
select listed.*,
  case
    when is_restored and version_number = versions then 0
    when is_restored and version_number = versions - 1 then 6
    when is_restored then 2 * (versions - 2 - version_number)
    else 2 * greatest(versions - is_awaiting::int - version_number, 0)
  end as lack,
  case
    when is_restored and version_number = versions then 'RESTORED'
    when is_restored and version_number = versions - 1 then 'SUGGESTION'
    when version_number = 1 and created_on < date '2014-04-01' then 'IMPORT'
    when keeper.starts_on <= written_at::date and (is_owned or is_awaiting or pg_temp.chance(key || ' ' || version_number, 91) < 0.7)
      then 'OWNER'
    when version_number > 1 and (is_awaiting and version_number = versions or pg_temp.chance(key || ' ' || version_number, 92) < 0.3)
      then 'SUGGESTION'
    else 'EDITOR'
  end as origin,
  pg_temp.working(written_at, 0.5) as written_on, keeper.account_id as keeper_id, editor.id as editor_id
from listed
left join guide_keeper keeper on keeper.number = listed.number
join identity.account editor on editor.email_folded = case listed.region_code
  when 'FR-13' then 'editrice@bouches-du-rhone.example'
  when 'FR-14' then 'directrice@calvados.example'
  else 'admin@reseau.example' end;

insert into network_version (region_id, network_id, number, account_id, written_at, origin, name, acronym, family, legal_form, rna,
  siren, summary, description, department_codes, commune_codes, all_activities, naf_rev_2_codes, naf_2025_codes, audiences,
  firm_sizes, member_count, firm_count, fee_band, admissions, frequency, time_slots, services, goals, contact_name, contact_email,
  contact_phone, website, address, commune_code, latitude, longitude, languages, accessible)
select version.region_id, version.id, version.version_number,
  case when version.origin = 'OWNER' then version.keeper_id else version.editor_id end,
  version.written_on at time zone 'Europe/Paris', version.origin, version.name, version.acronym, version.family,
  pg_temp.told(gaps, 'LEGAL_FORM', version.legal_form), version.rna, version.siren, text.summary,
  pg_temp.told(gaps, 'DESCRIPTION', text.description),
  coalesce(pg_temp.told(gaps, 'TERRITORY', version.department_codes), '{}'),
  coalesce(pg_temp.told(gaps, 'TERRITORY', version.commune_codes), '{}'),
  coalesce(pg_temp.told(gaps, 'ACTIVITIES', version.all_activities), false),
  coalesce(pg_temp.told(gaps, 'ACTIVITIES', version.naf_rev_2_codes), '{}'),
  coalesce(pg_temp.told(gaps, 'ACTIVITIES', version.naf_2025_codes), '{}'),
  coalesce(pg_temp.told(gaps, 'AUDIENCES', version.audiences), '{}'),
  coalesce(pg_temp.told(gaps, 'FIRM_SIZES', version.firm_sizes), '{}'),
  pg_temp.told(gaps, 'SIZE', version.member_count + growth), pg_temp.told(gaps, 'SIZE', version.firm_count + growth / 2),
  pg_temp.told(gaps, 'FEE_BAND', version.fee_band),
  coalesce(pg_temp.told(gaps, 'ADMISSIONS', version.admissions), '{}'),
  pg_temp.told(gaps, 'FREQUENCY', version.frequency),
  coalesce(pg_temp.told(gaps, 'TIME_SLOTS', version.time_slots), '{}'),
  coalesce(pg_temp.told(gaps, 'SERVICES', version.services), '{}'),
  coalesce(pg_temp.told(gaps, 'GOALS', version.goals), '{}'),
  pg_temp.told(gaps, 'CONTACT', version.contact_name), pg_temp.told(gaps, 'CONTACT', version.contact_email),
  pg_temp.told(gaps, 'CONTACT', version.contact_phone), pg_temp.told(gaps, 'WEBSITE', version.website),
  pg_temp.told(gaps, 'SEAT', version.address), pg_temp.told(gaps, 'SEAT', version.commune_code),
  pg_temp.told(gaps, 'SEAT', version.latitude), pg_temp.told(gaps, 'SEAT', version.longitude),
  coalesce(pg_temp.told(gaps, 'LANGUAGES', version.languages), '{}'),
  pg_temp.told(gaps, 'ACCESSIBILITY', version.accessible)
from guide_version version
join guide_text text on text.number = version.number
cross join lateral (
  select coalesce(array_agg(omission.name) filter (where omission.is_omitted or omission.place <= version.lack), '{}') as gaps
  from guide_omission omission where omission.number = version.number
) as gap
cross join lateral (
  select case when version.is_awaiting and version.version_number = version.versions then 3 + version.member_count / 9 else 0 end as growth
) as later
order by version.number, version.version_number;
