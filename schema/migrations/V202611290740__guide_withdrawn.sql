-- A sheet that was begun by mistake, and taken back before anybody touched it, stands in no list: until somebody does, which changes
-- its version. Its address is kept, should it come again.
alter table network add column withdrawn_version int;

-- Sheets that were taken back look like nothing.
create or replace function app.guide_duplicates(sheet_region_id int, sheet_id uuid)
  returns table (region_id int, network_id uuid, reasons text[])
  language sql stable rows 3 as
$$
  with sheet as (
    select network.id, network.status, version.rna, version.siren, version.name, version.acronym, version.commune_code,
      version.department_codes, version.website
    from public.network
    join public.network_version version
      on version.region_id = network.region_id and version.network_id = network.id and version.number = network.latest_number
    where network.region_id = sheet_region_id and (network.id = sheet_id or network.withdrawn_version is distinct from network.version)),
  mine as (select * from sheet where id = sheet_id),
  alike as (
    select other.id, array_remove(array[
      case when other.rna = mine.rna then 'RNA' end,
      case when other.siren = mine.siren then 'SIREN' end,
      case when app.slug(other.name) = app.slug(mine.name) then 'NAME' end,
      case when app.guide_site(other.website) = app.guide_site(mine.website) then 'WEBSITE' end,
      case when app.slug(other.acronym) = app.slug(mine.acronym) and other.department_codes && mine.department_codes then 'ACRONYM' end
    ], null) as reasons, other.commune_code = mine.commune_code as is_near
    from sheet other
    join mine on other.id <> mine.id
    where other.status <> 'MERGED' and mine.status <> 'MERGED')
  select sheet_region_id, alike.id, case when alike.is_near then alike.reasons || 'PLACE'::text else alike.reasons end
  from alike
  where alike.reasons <> '{}'
  order by cardinality(alike.reasons) desc, alike.is_near desc nulls last, alike.id
  limit 10
$$;
