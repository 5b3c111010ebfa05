-- What is written or taken back of a file a few hundred sheets at a time, the public sees at once, when the last of it is done.

-- As before, but for the cards.
create or replace function app.sheet_import_apply(applied_region_id int, applied_import_id uuid, moment timestamptz, today date, most int)
  returns boolean
  language plpgsql as
$$
declare
  kept public.sheet_import;
  lines int[];
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

-- As before, but for the cards. What was begun, and nobody touches, is as if it had never been.
create or replace function app.sheet_import_undo(undone_region_id int, undone_import_id uuid, moment timestamptz, most int) returns boolean
  language plpgsql as
$$
declare
  kept public.sheet_import;
  lines int[];
  taken_back int;
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
    withdrawn_version = case when undone.outcome = 'ADDED' then network.version + 1 end,
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

  is_last := cardinality(lines) < most;


  select count(*) into taken_back from public.sheet_import_row
  where region_id = undone_region_id and import_id = undone_import_id and line = any (lines) and returned = 'TAKEN_BACK';
  update public.sheet_import
  set taken_back_count = taken_back_count + taken_back,
    kept_count = kept_count + cardinality(lines) - taken_back,
    failure_count = 0,
    state = case when is_last then 'UNDONE' else state end,
    undone_at = case when is_last then moment end
  where region_id = undone_region_id and id = undone_import_id;
  return is_last;
end
$$;

-- Makes the cards of the next sheets after a line of the file, at most so many, once an import is written or taken back as a whole. Tells
-- up to which line; null when there are no more. Its calls are one transaction with the last sheets, which the public sees at once.
create function app.sheet_import_show(shown_region_id int, shown_import_id uuid, after_line int, most int) returns int
  language plpgsql as
$$
declare
  lines int[];
begin
  if not exists (
    select from public.sheet_import
    where region_id = shown_region_id and id = shown_import_id and state in ('APPLIED', 'UNDONE')) then
    return null;
  end if;
  lines := array(
    select line from public.sheet_import_row
    where region_id = shown_region_id and import_id = shown_import_id and applied_id is not null and line > after_line
      and returned is distinct from 'KEPT'
    order by line limit most);
  perform app.guide_make_cards(shown_region_id, array(
    select applied_id from public.sheet_import_row
    where region_id = shown_region_id and import_id = shown_import_id and line = any (lines)));
  return case when cardinality(lines) = most then lines[most] end;
end
$$;

-- Taken back before there was a mark.
update network set withdrawn_version = network.version
from sheet_import_row former
where former.region_id = network.region_id and former.applied_id = network.id and former.outcome = 'ADDED'
  and former.returned = 'TAKEN_BACK' and network.status = 'ARCHIVED' and network.version = former.applied_version + 1;
