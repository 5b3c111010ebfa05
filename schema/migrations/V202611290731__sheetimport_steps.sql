-- What is done with the rows of a file: they are compared, written and taken back.

-- A value as it is shown: of a list all values, with spaces between.
create function app.sheet_import_words(value jsonb) returns text
  language sql immutable parallel safe
  return case jsonb_typeof(value)
    when 'array' then (select string_agg(word, ' ') from jsonb_array_elements_text(value) as word)
    else value #>> '{}'
  end;

-- Counts an import's rows anew.
create function app.sheet_import_count(counted_region_id int, counted_id uuid) returns void
  language sql as
$$
  update public.sheet_import
  set new_count = counted.news, known_count = counted.known, changed_count = counted.changed, faulty_count = counted.faulty,
    undecided_count = counted.undecided, wanted_count = counted.wanted
  from (
    select
      count(*) filter (where kind = 'NEW') as news,
      count(*) filter (where kind = 'KNOWN') as known,
      count(*) filter (where kind = 'CHANGED') as changed,
      count(*) filter (where kind = 'FAULTY') as faulty,
      count(*) filter (where kind = 'CHANGED' and choice is null) as undecided,
      count(*) filter (where is_wanted) as wanted
    from public.sheet_import_row
    where region_id = counted_region_id and import_id = counted_id) as counted
  where sheet_import.region_id = counted_region_id and sheet_import.id = counted_id
$$;

-- Holds an import's rows against the region's sheets and against each other. Which sheet is that of the same network is told by the
-- first of these that any sheet shares: an address that led to it, its number as an association, as a firm, its name in the same
-- commune, a site that no other has. Of a public sheet it counts what the public sees. A choice stands as long as the sheet does that
-- it was made in view of.
-- The rows were just written, and the planner knows nothing of them: it must not look through all of one side for each of the other.
create function app.sheet_import_compare(compared_region_id int, compared_id uuid) returns void
  language plpgsql set enable_nestloop = off as
$$
begin
  -- What was decided is not compared again.
  if not exists (
    select from public.sheet_import where region_id = compared_region_id and id = compared_id and state = 'READ') then
    return;
  end if;

  with sheet as materialized (
    select network.id, network.status, network.version, network.chapter_id is not null as is_chapter, told.rna, told.siren,
      app.slug(told.name) as name_key, coalesce(told.commune_code, '') as commune, app.guide_site(told.website) as site,
      to_jsonb(told) as said
    from public.network
    join public.network_version told
      on told.region_id = network.region_id and told.network_id = network.id and told.number = case
        when network.status in ('PUBLISHED', 'NEEDS_UPDATE') then network.published_number else network.latest_number end
    where network.region_id = compared_region_id and network.status <> 'MERGED'),
  -- Begun by an import that was taken back, and nobody has touched them since: they come back.
  withdrawn as materialized (
    select distinct former.applied_id as id
    from public.sheet_import_row former
    where former.region_id = compared_region_id and former.outcome = 'ADDED' and former.returned = 'TAKEN_BACK'),
  asked as materialized (
    select line, slug, content ->> 'rna' as rna, content ->> 'siren' as siren, app.slug(content ->> 'name') as name_key,
      coalesce(content ->> 'commune_code', '') as commune, app.guide_site(content ->> 'website') as site
    from public.sheet_import_row
    where region_id = compared_region_id and import_id = compared_id and faults::text = '[]'),
  by_address as (
    select address.slug, sheet.id
    from public.network_address address
    join sheet on sheet.id = address.network_id
    where address.region_id = compared_region_id),
  by_rna as (select rna, (array_agg(id))[1] as id, count(*) as sheets from sheet where rna is not null group by rna),
  by_siren as (select siren, (array_agg(id))[1] as id, count(*) as sheets from sheet where siren is not null group by siren),
  by_name as (
    select name_key, commune, (array_agg(id))[1] as id, count(*) as sheets, (array_agg(rna))[1] as rna, (array_agg(siren))[1] as siren
    from sheet where name_key <> '' group by name_key, commune),
  by_site as (
    select site, (array_agg(id))[1] as id, (array_agg(rna))[1] as rna, (array_agg(siren))[1] as siren
    from sheet where site is not null group by site having count(*) = 1),
  site_asked as (select site from asked where site is not null group by site having count(*) = 1),
  matched as materialized (
    select asked.*, coalesce(by_address.id, by_rna.id, by_siren.id, by_name.id, by_site.id) as id,
      case
        when by_address.id is not null then 1
        when by_rna.id is not null then by_rna.sheets
        when by_siren.id is not null then by_siren.sheets
        when by_name.id is not null then by_name.sheets
        else 1
      end as sheets
    from asked
    left join by_address on by_address.slug = asked.slug
    left join by_rna on by_rna.rna = asked.rna
    left join by_siren on by_siren.siren = asked.siren
    left join by_name on by_name.name_key = asked.name_key and by_name.commune = asked.commune
      and not coalesce(by_name.rna <> asked.rna, false) and not coalesce(by_name.siren <> asked.siren, false)
    left join site_asked on site_asked.site = asked.site
    left join by_site on by_site.site = site_asked.site
      and not coalesce(by_site.rna <> asked.rna, false) and not coalesce(by_site.siren <> asked.siren, false)),
  -- The first line about the same network; of rows about others it is their own.
  placed as (
    select matched.*, least(
      line,
      case when id is not null then min(line) over (partition by id) end,
      case when rna is not null then min(line) over (partition by rna) end,
      case when siren is not null then min(line) over (partition by siren) end,
      case when name_key <> '' then min(line) over (partition by name_key, commune, rna, siren) end) as first_line
    from matched),
  judged as (
    select
      line_row.line, placed.id as network_id, sheet.version,
      case
        when sheet.id is null or withdrawn.id is not null and sheet.status = 'ARCHIVED' then 'NEW'
        when sheet.is_chapter or differing.differences = '[]' and sheet.status not in ('ARCHIVED', 'REJECTED') then 'KNOWN'
        else 'CHANGED'
      end as kind,
      differing.differences,
      case
        when placed.sheets > 1 then
          jsonb_build_array(jsonb_build_object('field', 'NAME', 'value', line_row.name, 'reason', 'SEVERAL_SHEETS'))
        when placed.first_line < placed.line then
          jsonb_build_array(jsonb_build_object(
            'field', 'NAME', 'value', line_row.name, 'reason', 'TWICE', 'otherLine', placed.first_line))
        when line_row.faults::text = '[]' and line_row.content ->> 'family' is null
            and (sheet.id is null or withdrawn.id is not null and sheet.status = 'ARCHIVED') then
          jsonb_build_array(jsonb_build_object('field', 'FAMILY', 'value', '', 'reason', 'BLANK'))
        else '[]'
      end as conflicts
    from public.sheet_import_row line_row
    left join placed on placed.line = line_row.line
    left join sheet on sheet.id = placed.id
    left join withdrawn on withdrawn.id = placed.id
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object(
          'field', upper(said.key), 'ours', app.sheet_import_words(sheet.said -> said.key), 'theirs', app.sheet_import_words(said.value))
        order by said.key), '[]') as differences
      from jsonb_each(line_row.content::jsonb) as said
      -- Of a list it counts what is in it, not in which order.
      where sheet.id is not null and not coalesce((sheet.said -> said.key) @> said.value and said.value @> (sheet.said -> said.key), false)
    ) as differing
    where line_row.region_id = compared_region_id and line_row.import_id = compared_id)
  update public.sheet_import_row as compared
  set kind = case when compared.faults::text <> '[]' or judged.conflicts <> '[]' then 'FAULTY' else judged.kind end,
    conflicts = judged.conflicts,
    network_id = judged.network_id,
    seen_version = judged.version,
    differences = case when judged.kind = 'CHANGED' then judged.differences else '[]' end,
    choice = case
      when judged.kind = 'CHANGED' and compared.network_id = judged.network_id and compared.seen_version = judged.version
        then compared.choice
    end
  from judged
  where compared.region_id = compared_region_id and compared.import_id = compared_id and compared.line = judged.line;

  perform app.sheet_import_count(compared_region_id, compared_id);
end
$$;

-- Writes the next sheets of an import that is being applied, at most so many, and tells whether all are written. A sheet that somebody
-- edited since the rows were compared is left as it is. Of a public sheet with words that wait for an editor, these wait on.
create function app.sheet_import_apply(applied_region_id int, applied_import_id uuid, moment timestamptz, today date, most int)
  returns boolean
  language plpgsql as
$$
declare
  kept public.sheet_import;
  lines int[];
  shown uuid[];
  is_last boolean;
begin
  select * into kept from public.sheet_import where region_id = applied_region_id and id = applied_import_id for update;
  if kept.state <> 'APPLYING' then
    return true;
  end if;
  lines := array(
    select line from public.sheet_import_row
    where region_id = applied_region_id and import_id = applied_import_id and is_wanted and outcome is null
    order by line limit most);

  perform from public.network
  where region_id = applied_region_id and id = any (array(
    select network_id from public.sheet_import_row
    where region_id = applied_region_id and import_id = applied_import_id and line = any (lines) and network_id is not null))
  order by id
  for update;

  with judged as materialized (
    select
      wanted.line,
      case
        when network.id is null then 'ADDED'
        when network.version <> wanted.seen_version then 'LEFT'
        when wanted.kind = 'NEW' then 'ADDED'
        else 'WRITTEN'
      end as outcome,
      coalesce(network.id, uuidv7()) as id,
      network.latest_number, network.published_number, network.status, network.verified_on
    from public.sheet_import_row wanted
    left join public.network
      on network.region_id = wanted.region_id and network.id = wanted.network_id and wanted.choice is distinct from 'AS_NEW'
    where wanted.region_id = applied_region_id and wanted.import_id = applied_import_id and wanted.line = any (lines)),
  begun as (
    insert into public.network (region_id, id, status, status_changed_at, created_at, latest_number, published_number, verified_on)
    select applied_region_id, id, kept.entry, moment, moment, 1,
      case when kept.entry = 'PUBLISHED' then 1 end, case when kept.entry = 'PUBLISHED' then today end
    from judged
    where latest_number is null)
  update public.sheet_import_row as applied
  set outcome = judged.outcome,
    applied_id = case when judged.outcome = 'LEFT' then null else judged.id end,
    former_number = judged.latest_number, former_published_number = judged.published_number, former_status = judged.status,
    former_verified_on = judged.verified_on
  from judged
  where applied.region_id = applied_region_id and applied.import_id = applied_import_id and applied.line = judged.line;

  insert into public.network_version (
    region_id, network_id, number, account_id, written_at, origin,
    name, acronym, family, legal_form, rna, siren, summary, description, department_codes, commune_codes, all_activities,
    naf_rev_2_codes, naf_2025_codes, audiences, firm_sizes, member_count, firm_count, fee_band, admissions, frequency, time_slots,
    services, goals, contact_name, contact_email, contact_phone, website, address, commune_code, latitude, longitude, languages,
    accessible)
  select
    applied.region_id, applied.applied_id, coalesce(applied.former_number, 0) + 1, kept.applied_by, moment, 'IMPORT',
    said.name, said.acronym, said.family, said.legal_form, said.rna, said.siren, said.summary, said.description,
    said.department_codes, said.commune_codes, said.all_activities, said.naf_rev_2_codes, said.naf_2025_codes, said.audiences,
    said.firm_sizes, said.member_count, said.firm_count, said.fee_band, said.admissions, said.frequency, said.time_slots,
    said.services, said.goals, said.contact_name, said.contact_email, said.contact_phone, said.website, said.address,
    said.commune_code, said.latitude, said.longitude, said.languages, said.accessible
  from public.sheet_import_row applied
  left join public.network_version former
    on former.region_id = applied.region_id and former.network_id = applied.applied_id and former.number = applied.former_number
      and applied.outcome = 'WRITTEN'
  cross join lateral jsonb_populate_record(
    case when former.number is null then null::public.network_version else former end,
    case
      when former.number is null then
        '{"department_codes":[],"commune_codes":[],"all_activities":false,"naf_rev_2_codes":[],"naf_2025_codes":[],"audiences":[],"firm_sizes":[],"admissions":[],"time_slots":[],"services":[],"goals":[],"languages":[]}'::jsonb
          || applied.content::jsonb
      else applied.content::jsonb
    end) as said
  where applied.region_id = applied_region_id and applied.import_id = applied_import_id and applied.line = any (lines)
    and applied.outcome in ('ADDED', 'WRITTEN');

  update public.network
  set latest_number = applied.former_number + 1,
    status = applied.status,
    status_changed_at = case when applied.status = network.status then network.status_changed_at else moment end,
    published_number = case when applied.is_shown then applied.former_number + 1 else network.published_number end,
    verified_on = case when applied.is_shown then today else network.verified_on end,
    version = network.version + 1
  from (
    select written.applied_id, written.former_number, written.status,
      written.status in ('PUBLISHED', 'NEEDS_UPDATE')
        and (written.outcome = 'ADDED' or written.former_status not in ('PUBLISHED', 'NEEDS_UPDATE')
          or written.former_published_number = written.former_number) as is_shown
    from (
      select *, case when outcome = 'ADDED' or former_status in ('ARCHIVED', 'REJECTED') then kept.entry else former_status end as status
      from public.sheet_import_row
      where region_id = applied_region_id and import_id = applied_import_id and line = any (lines)
        and outcome in ('ADDED', 'WRITTEN') and former_number is not null) as written) as applied
  where network.region_id = applied_region_id and network.id = applied.applied_id;

  insert into public.network_event (region_id, network_id, account_id, actor, occurred_at, action, from_status, to_status, number, note)
  select network.region_id, network.id, kept.applied_by, 'EDITOR', moment, 'IMPORT', applied.former_status, network.status,
    network.latest_number, kept.file_name
  from public.sheet_import_row applied
  join public.network on network.region_id = applied.region_id and network.id = applied.applied_id
  where applied.region_id = applied_region_id and applied.import_id = applied_import_id and applied.line = any (lines);

  update public.sheet_import_row as applied
  set applied_version = network.version
  from public.network
  where applied.region_id = applied_region_id and applied.import_id = applied_import_id and applied.line = any (lines)
    and network.region_id = applied.region_id and network.id = applied.applied_id;

  shown := array(
    select network.id
    from public.sheet_import_row applied
    join public.network on network.region_id = applied.region_id and network.id = applied.applied_id
    where applied.region_id = applied_region_id and applied.import_id = applied_import_id and applied.line = any (lines)
      and network.status in ('PUBLISHED', 'NEEDS_UPDATE'));
  if shown <> '{}' then
    perform app.guide_make_cards(applied_region_id, shown);
  end if;

  is_last := cardinality(lines) < most;
  update public.sheet_import
  set done_count = done_count + cardinality(lines),
    left_count = left_count + (
      select count(*) from public.sheet_import_row
      where region_id = applied_region_id and import_id = applied_import_id and line = any (lines) and outcome = 'LEFT'),
    failure_count = 0,
    state = case when is_last then 'APPLIED' else state end,
    applied_at = case when is_last then moment end
  where region_id = applied_region_id and id = applied_import_id;
  if is_last then
    -- What was written stands in the sheets; of the rest nobody asks any more.
    update public.sheet_import_row set cells = '{}', content = '{}'
    where region_id = applied_region_id and import_id = applied_import_id;
  end if;
  return is_last;
end
$$;

-- Takes back the next sheets of an import, at most so many, and tells whether all are. What was begun leaves the guide, what was
-- written says again what it said, and stands where it stood. A sheet that somebody edited since stays as it is.
create function app.sheet_import_undo(undone_region_id int, undone_import_id uuid, moment timestamptz, most int) returns boolean
  language plpgsql as
$$
declare
  kept public.sheet_import;
  lines int[];
  shown uuid[];
  is_last boolean;
begin
  select * into kept from public.sheet_import where region_id = undone_region_id and id = undone_import_id for update;
  if kept.state <> 'UNDOING' then
    return true;
  end if;
  lines := array(
    select line from public.sheet_import_row
    where region_id = undone_region_id and import_id = undone_import_id and applied_id is not null and returned is null
    order by line limit most);

  perform from public.network
  where region_id = undone_region_id and id = any (array(
    select applied_id from public.sheet_import_row
    where region_id = undone_region_id and import_id = undone_import_id and line = any (lines)))
  order by id
  for update;

  update public.sheet_import_row as undone
  set returned = case when network.version = undone.applied_version then 'TAKEN_BACK' else 'KEPT' end
  from public.network
  where undone.region_id = undone_region_id and undone.import_id = undone_import_id and undone.line = any (lines)
    and network.region_id = undone.region_id and network.id = undone.applied_id;

  insert into public.network_version (
    region_id, network_id, number, account_id, written_at, origin,
    name, acronym, family, legal_form, rna, siren, summary, description, department_codes, commune_codes, all_activities,
    naf_rev_2_codes, naf_2025_codes, audiences, firm_sizes, member_count, firm_count, fee_band, admissions, frequency, time_slots,
    services, goals, contact_name, contact_email, contact_phone, website, address, commune_code, latitude, longitude, languages,
    accessible)
  select
    former.region_id, former.network_id, undone.former_number + 2, kept.undone_by, moment, 'RESTORED',
    former.name, former.acronym, former.family, former.legal_form, former.rna, former.siren, former.summary, former.description,
    former.department_codes, former.commune_codes, former.all_activities, former.naf_rev_2_codes, former.naf_2025_codes,
    former.audiences, former.firm_sizes, former.member_count, former.firm_count, former.fee_band, former.admissions,
    former.frequency, former.time_slots, former.services, former.goals, former.contact_name, former.contact_email,
    former.contact_phone, former.website, former.address, former.commune_code, former.latitude, former.longitude,
    former.languages, former.accessible
  from public.sheet_import_row undone
  join public.network_version former
    on former.region_id = undone.region_id and former.network_id = undone.applied_id and former.number = undone.former_number
  where undone.region_id = undone_region_id and undone.import_id = undone_import_id and undone.line = any (lines)
    and undone.outcome = 'WRITTEN' and undone.returned = 'TAKEN_BACK';

  update public.network
  set latest_number = case when undone.outcome = 'WRITTEN' then undone.former_number + 2 else network.latest_number end,
    status = undone.status,
    status_changed_at = case when undone.status = network.status then network.status_changed_at else moment end,
    published_number = case
      when undone.outcome = 'ADDED' then network.published_number
      when undone.former_published_number = undone.former_number then undone.former_number + 2
      else undone.former_published_number
    end,
    verified_on = case when undone.outcome = 'ADDED' then network.verified_on else undone.former_verified_on end,
    version = network.version + 1
  from (
    select *, case when outcome = 'ADDED' then 'ARCHIVED' else former_status end as status
    from public.sheet_import_row
    where region_id = undone_region_id and import_id = undone_import_id and line = any (lines) and returned = 'TAKEN_BACK') as undone
  where network.region_id = undone_region_id and network.id = undone.applied_id;

  insert into public.network_event (region_id, network_id, account_id, actor, occurred_at, action, from_status, to_status, number, note)
  select network.region_id, network.id, kept.undone_by, 'EDITOR', moment, 'UNDO_IMPORT',
    case when undone.outcome = 'ADDED' or undone.former_status in ('ARCHIVED', 'REJECTED') then kept.entry else undone.former_status end,
    network.status, network.latest_number, kept.file_name
  from public.sheet_import_row undone
  join public.network on network.region_id = undone.region_id and network.id = undone.applied_id
  where undone.region_id = undone_region_id and undone.import_id = undone_import_id and undone.line = any (lines)
    and undone.returned = 'TAKEN_BACK';

  shown := array(
    select applied_id from public.sheet_import_row
    where region_id = undone_region_id and import_id = undone_import_id and line = any (lines) and returned = 'TAKEN_BACK');
  if shown <> '{}' then
    perform app.guide_make_cards(undone_region_id, shown);
  end if;

  is_last := cardinality(lines) < most;
  update public.sheet_import
  set taken_back_count = taken_back_count + cardinality(shown),
    kept_count = kept_count + cardinality(lines) - cardinality(shown),
    failure_count = 0,
    state = case when is_last then 'UNDONE' else state end,
    undone_at = case when is_last then moment end
  where region_id = undone_region_id and id = undone_import_id;
  return is_last;
end
$$;
