-- Made by the migrations; printed by `make generate`.

create schema app;

create schema calendar;

create schema identity;

create schema notice;

create schema stranger;

create extension btree_gist schema extension;

create extension pg_trgm schema extension;

create extension pgcrypto schema extension;

create extension unaccent schema extension;

create type app.chapter_total as (chapter_id uuid, month date, total text, amount bigint);

create type app.member_total as (member_id uuid, month date, total text, amount bigint);

CREATE OR REPLACE FUNCTION app.business_chapter_totals(counted_region_id integer)
 RETURNS SETOF app.chapter_total
 LANGUAGE sql
 STABLE
AS $function$
  select chapter_id, date_trunc('month', closed_on)::date, total, sum(amount)::bigint
  from public.closed_business
  cross join lateral (values
    ('closed_business_count', 1),
    ('closed_business_minor_units', amount_minor_units)) as counted (total, amount)
  where region_id = counted_region_id and status <> 'VOID'
  group by 1, 2, 3
$function$;

CREATE OR REPLACE FUNCTION app.business_member_totals(counted_region_id integer)
 RETURNS SETOF app.member_total
 LANGUAGE sql
 STABLE
AS $function$
  select recorder_id, date_trunc('month', closed_on)::date, total, sum(amount)::bigint
  from public.closed_business
  cross join lateral (values
    ('closed_business_count', 1),
    ('closed_business_minor_units', amount_minor_units)) as counted (total, amount)
  where region_id = counted_region_id and status <> 'VOID'
  group by 1, 2, 3
  union all
  select card.id, date_trunc('month', closed_on)::date, total, sum(amount)::bigint
  from public.closed_business record
  join public.member_card card on card.id = record.thanked_member_id
  cross join lateral (values
    ('credited_count', 1),
    ('credited_minor_units', amount_minor_units)) as counted (total, amount)
  where card.region_id = counted_region_id and record.status <> 'VOID'
  group by 1, 2, 3
$function$;

CREATE OR REPLACE FUNCTION app.department_of(commune_code text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ("left"(commune_code, 2) = ANY (ARRAY['97'::text, '98'::text])) THEN "left"(commune_code, 3) ELSE "left"(commune_code, 2) END;

CREATE OR REPLACE FUNCTION app.departments_beside(commune_code text)
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
RETURN ARRAY(SELECT department_neighbour.neighbour_code FROM department_neighbour WHERE (department_neighbour.department_code = app.department_of(departments_beside.commune_code)));

CREATE OR REPLACE FUNCTION app.enter(known_epoch bigint, names text[], settings text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  if (select epoch from public.access_epoch) is distinct from known_epoch then
    raise exception 'roles or grants have changed' using errcode = 'EG001';
  end if;
  perform set_config('app.' || name, setting, true) from unnest(names, settings) as viewer (name, setting)
    where setting not in ('', '{}');
end
$function$;

CREATE OR REPLACE FUNCTION app.finder_activities(fitting text[], wanted_nomenclature text)
 RETURNS text[]
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((SELECT array_agg(DISTINCT activity.code) AS array_agg FROM ((unnest(finder_activities.fitting) named(activity) JOIN activity known ON ((((known.nomenclature || ':'::text) || known.code) = named.activity))) JOIN activity ON (((activity.nomenclature = known.nomenclature) AND (((activity.code = known.code) OR (activity.code = known.section_code)) OR ((known.code = known.section_code) AND (activity.section_code = known.code)))))) WHERE (known.nomenclature = finder_activities.wanted_nomenclature)), '{}'::text[]);

CREATE OR REPLACE FUNCTION app.finder_activity_match(rev_2_1 bigint, rev_2_2 bigint, said_2025_1 bigint, said_2025_2 bigint, fitting_rev_2_1 bigint, fitting_rev_2_2 bigint, fitting_2025_1 bigint, fitting_2025_2 bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (((rev_2_1 & fitting_rev_2_1) <> 0) OR ((rev_2_2 & fitting_rev_2_2) <> 0) OR ((said_2025_1 & fitting_2025_1) <> 0) OR ((said_2025_2 & fitting_2025_2) <> 0) OR (rev_2_1 = '-1'::integer)) THEN 30 WHEN ((rev_2_1 = 0) AND (rev_2_2 = 0) AND (said_2025_1 = 0) AND (said_2025_2 = 0)) THEN 12 ELSE 0 END;

CREATE OR REPLACE FUNCTION app.finder_activity_numbers(codes text[])
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT CASE WHEN (code.code ~ '[A-Z]'::text) THEN (ascii(code.code) - 65) ELSE (26 + (code.code)::integer) END AS "case" FROM unnest(finder_activity_numbers.codes) code(code) WHERE (code.code ~ '^([A-Z]|[0-9]{2})$'::text));

CREATE OR REPLACE FUNCTION app.finder_asked(wanted_region_code text, wanted_version integer, place text, firm_size text, activity text, sought text[], frequency text, budget text, exclusivity text)
 RETURNS TABLE(home_ids integer[], region_ids integer[], place_weight integer, place_1 bigint, place_2 bigint, beside_1 bigint, beside_2 bigint, naming_ids uuid[], firm_size_weight integer, firm_size_all bigint, firm_size_fitting bigint, firm_size_beside bigint, activity_weight integer, activity_rev_2_1 bigint, activity_rev_2_2 bigint, activity_2025_1 bigint, activity_2025_2 bigint, sought_weight integer, sought_all bigint, sought_share integer, sought_1 bigint, sought_2 bigint, sought_3 bigint, frequency_weight integer, frequency_all bigint, frequency_fitting bigint, frequency_beside bigint, budget_weight integer, budget_all bigint, budget_fitting bigint, budget_beside bigint, exclusivity_weight integer, exclusivity_all bigint, exclusivity_fitting bigint, asked_weight integer)
 LANGUAGE sql
 STABLE ROWS 1
AS $function$
with recursive home as (
  select id, code from public.region where code = upper(wanted_region_code)
  union all
  select region.id, region.code from home join public.region on region.parent_id = home.id
), neighbour as (
  select region.id
  from home
  join public.department_neighbour on department_neighbour.department_code = substring(home.code from '^FR-(.+)$')
  join public.region on region.code = 'FR-' || department_neighbour.neighbour_code
), question as (
  select asked.kind, asked.weight, asked.options
  from app.finder_in_force(wanted_region_code, wanted_version) as force
  join public.finder_questionnaire questionnaire
    on questionnaire.region_id = force.region_id and questionnaire.version = force.version
  cross join lateral json_to_recordset(questionnaire.questions) as asked (kind text, weight int, options json)
), said as (
  select kind, codes
  from (values
    ('FIRM_SIZE', array[firm_size]), ('ACTIVITY', array[activity]), ('SOUGHT', sought), ('FREQUENCY', array[frequency]),
    ('BUDGET', array[budget]), ('EXCLUSIVITY', array[exclusivity])) as given (kind, codes)
), chosen as (
  select question.kind, question.weight, said.codes, option.values as fitting, array_position(said.codes, option.code) as number
  from question
  join said on said.kind = question.kind
  cross join lateral json_to_recordset(question.options) as option (code text, "values" text[])
  where option.code = any (said.codes)
), asked as materialized (
  select
    (select array_agg(id) from home) as home_ids,
    (select array_agg(id) from (select id from home union select id from neighbour) as reached) as region_ids,
    case when place is null then 0 else coalesce((select weight from question where kind = 'PLACE'), 0) end as place_weight,
    case when length(place) > 3 then (select department_code from public.commune where code = upper(place)) else upper(place) end
      as department,
    coalesce((select max(weight) from chosen where kind = 'FIRM_SIZE'), 0) as firm_size_weight,
    (select fitting from chosen where kind = 'FIRM_SIZE') as firm_size_fitting,
    coalesce((select max(weight) from chosen where kind = 'ACTIVITY'), 0) as activity_weight,
    (select fitting from chosen where kind = 'ACTIVITY') as activity_fitting,
    coalesce((select max(weight) from chosen where kind = 'SOUGHT'), 0) as sought_weight,
    (select count(*)::int from chosen where kind = 'SOUGHT') as sought_wishes,
    (select fitting from chosen where kind = 'SOUGHT' and number = 1) as sought_1,
    (select fitting from chosen where kind = 'SOUGHT' and number = 2) as sought_2,
    (select fitting from chosen where kind = 'SOUGHT' and number = 3) as sought_3,
    coalesce((select max(weight) from chosen where kind = 'FREQUENCY'), 0) as frequency_weight,
    (select fitting from chosen where kind = 'FREQUENCY') as frequency_fitting,
    coalesce((select max(weight) from chosen where kind = 'BUDGET'), 0) as budget_weight,
    (select fitting from chosen where kind = 'BUDGET') as budget_fitting,
    coalesce((select max(weight) from chosen where kind = 'EXCLUSIVITY'), 0) as exclusivity_weight,
    (select fitting from chosen where kind = 'EXCLUSIVITY') as exclusivity_fitting
)
select
  home_ids, region_ids,
  place_weight, app.finder_half(place_numbers, 0), app.finder_half(place_numbers, 1), app.finder_half(beside_numbers, 0), app.finder_half(beside_numbers, 1),
  case when length(place) > 3 then array(
    select card.id from public.network_card card where card.commune_codes @> array[upper(place)] and card.region_id = any (region_ids)) end,
  firm_size_weight, app.finder_bits(scales.firm_size), app.finder_bits(firm_size_fitting), app.finder_bits(app.finder_beside(firm_size_fitting, scales.firm_size)),
  activity_weight, app.finder_half(rev_2_numbers, 0), app.finder_half(rev_2_numbers, 1), app.finder_half(numbers_2025, 0), app.finder_half(numbers_2025, 1),
  sought_weight, app.finder_bits(scales.sought), 30 / nullif(sought_wishes, 0),
  app.finder_bits(sought_1), app.finder_bits(sought_2), app.finder_bits(sought_3),
  frequency_weight, app.finder_bits(scales.frequency), app.finder_bits(frequency_fitting), app.finder_bits(app.finder_beside(frequency_fitting, scales.frequency)),
  budget_weight, app.finder_bits(scales.budget), app.finder_bits(budget_fitting), app.finder_bits(app.finder_beside(budget_fitting, scales.budget)),
  exclusivity_weight, app.finder_bits('{SEAT_PER_TRADE,SEVERAL_PER_TRADE}'), app.finder_bits(exclusivity_fitting),
  place_weight + firm_size_weight + activity_weight + sought_weight + frequency_weight + budget_weight + exclusivity_weight
from asked
cross join (values (
  '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249,FROM_250}'::text[],
  '{CONVIVIALITY,TRAINING,LOBBYING,COOPERATIVE_PROJECTS,OUTSOURCED_SERVICES,REFERRALS,INFORMATION,NEW_CUSTOMERS,ECONOMIC_INFORMATION,SHARED_EXPERIENCE,ADDRESS_BOOK,COMMON_CAUSES,PURCHASING,INNOVATION,RECRUITMENT,EXPORT,ENVIRONMENT}'::text[],
  '{WEEKLY,FORTNIGHTLY,MONTHLY,QUARTERLY,TWICE_A_YEAR,YEARLY}'::text[],
  '{FREE,UP_TO_100,UP_TO_300,UP_TO_600,UP_TO_1000,OVER_1000}'::text[])) as scales (firm_size, sought, frequency, budget)
cross join lateral (select
  app.finder_place_numbers(array[department]) as place_numbers,
  app.finder_place_numbers(array(select neighbour_code from public.department_neighbour where department_code = department))
    as beside_numbers,
  app.finder_activity_numbers(app.finder_activities(activity_fitting, 'NAF_REV_2')) as rev_2_numbers,
  app.finder_activity_numbers(app.finder_activities(activity_fitting, 'NAF_2025')) as numbers_2025
  offset 0) as named
-- Computed once, not for each sheet that it is compared with.
offset 0
$function$;

CREATE OR REPLACE FUNCTION app.finder_beside(fitting text[], scale text[])
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE((SELECT array_agg((finder_beside.scale)[place.place]) AS array_agg FROM generate_subscripts(finder_beside.scale, 1) place(place) WHERE (((finder_beside.scale)[place.place] <> ALL (finder_beside.fitting)) AND (((finder_beside.scale)[(place.place - 1)] = ANY (finder_beside.fitting)) OR ((finder_beside.scale)[(place.place + 1)] = ANY (finder_beside.fitting))))), '{}'::text[]);

CREATE OR REPLACE FUNCTION app.finder_bits(said text[])
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE((SELECT bit_or(((1)::bigint << (known.number)::integer)) AS bit_or FROM unnest('{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249,FROM_250,CONVIVIALITY,TRAINING,LOBBYING,COOPERATIVE_PROJECTS,OUTSOURCED_SERVICES,REFERRALS,INFORMATION,NEW_CUSTOMERS,ECONOMIC_INFORMATION,SHARED_EXPERIENCE,ADDRESS_BOOK,COMMON_CAUSES,PURCHASING,INNOVATION,RECRUITMENT,EXPORT,ENVIRONMENT,WEEKLY,FORTNIGHTLY,MONTHLY,QUARTERLY,TWICE_A_YEAR,YEARLY,FREE,UP_TO_100,UP_TO_300,UP_TO_600,UP_TO_1000,OVER_1000,SEAT_PER_TRADE,SEVERAL_PER_TRADE}'::text[]) WITH ORDINALITY known(value, number) WHERE (known.value = ANY (finder_bits.said))), (0)::bigint);

CREATE OR REPLACE FUNCTION app.finder_half(numbers integer[], half integer)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN COALESCE((SELECT bit_or(((1)::bigint << (number.number % 64))) AS bit_or FROM unnest(finder_half.numbers) number(number) WHERE ((number.number / 64) = finder_half.half)), (0)::bigint);

CREATE OR REPLACE FUNCTION app.finder_in_force(wanted_region_code text, wanted_version integer)
 RETURNS TABLE(region_id integer, version integer)
 LANGUAGE sql
 STABLE ROWS 1
AS $function$
with recursive line as (
  select id, parent_id, 0 as distance from public.region where code = upper(wanted_region_code)
  union all
  -- Whoever may read a region need not see those above it, whose numbers it knows.
  select line.parent_id, (select parent_id from public.region where id = line.parent_id), line.distance + 1
  from line
  where line.parent_id is not null
)
select questionnaire.region_id, questionnaire.version
from line
join public.finder_questionnaire questionnaire on questionnaire.region_id = line.id
where wanted_version is null or questionnaire.version = wanted_version
order by line.distance, questionnaire.version desc
limit 1
$function$;

CREATE OR REPLACE FUNCTION app.finder_match(said bigint, all_bits bigint, fitting bigint, beside bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((said & all_bits) = 0) THEN 12 WHEN ((said & fitting) <> 0) THEN 30 WHEN ((said & beside) <> 0) THEN 15 ELSE 0 END;

CREATE OR REPLACE FUNCTION app.finder_place_match(said_1 bigint, said_2 bigint, is_named boolean, is_home boolean, asked_1 bigint, asked_2 bigint, beside_1 bigint, beside_2 bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (((said_1 & asked_1) <> 0) OR ((said_2 & asked_2) <> 0) OR is_named) THEN 30 WHEN (((said_1 & beside_1) <> 0) OR ((said_2 & beside_2) <> 0)) THEN 18 WHEN ((said_1 = 0) AND (said_2 = 0)) THEN 12 WHEN is_home THEN 9 ELSE 0 END;

CREATE OR REPLACE FUNCTION app.finder_place_numbers(departments text[])
 RETURNS integer[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT CASE WHEN (code.code = '2A'::text) THEN 20 WHEN (code.code = '2B'::text) THEN 96 WHEN (code.code ~ '^9[78][0-9]$'::text) THEN ((code.code)::integer - 871) ELSE (code.code)::integer END AS code FROM unnest(finder_place_numbers.departments) code(code) WHERE (code.code ~ '^([0-9]{2}|2[AB]|9[78][0-9])$'::text));

CREATE OR REPLACE FUNCTION app.finder_sought_match(said bigint, all_bits bigint, share integer, wish_1 bigint, wish_2 bigint, wish_3 bigint)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((said & all_bits) = 0) THEN 12 ELSE ((CASE WHEN ((said & wish_1) <> 0) THEN share ELSE 0 END + CASE WHEN ((said & wish_2) <> 0) THEN share ELSE 0 END) + CASE WHEN ((said & wish_3) <> 0) THEN share ELSE 0 END) END;

CREATE OR REPLACE FUNCTION app.finder_traits(firm_sizes text[], services text[], goals text[], frequency text, fee_band text, admissions text[])
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN app.finder_bits(((((firm_sizes || services) || goals) || ARRAY[frequency, fee_band]) || CASE WHEN (admissions = '{}'::text[]) THEN NULL::text WHEN ('SEAT_PER_TRADE'::text = ANY (admissions)) THEN 'SEAT_PER_TRADE'::text ELSE 'SEVERAL_PER_TRADE'::text END));

CREATE OR REPLACE FUNCTION app.fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(extension.unaccent('extension.unaccent'::regdictionary, regexp_replace(NORMALIZE(value, NFKC), '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]'::text, ''::text, 'g'::text)));

CREATE OR REPLACE FUNCTION app.guide_any_of(sought tsquery)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (replace((sought)::text, '&'::text, '|'::text))::tsquery;

CREATE OR REPLACE FUNCTION app.guide_duplicates(sheet_region_id integer, sheet_id uuid)
 RETURNS TABLE(region_id integer, network_id uuid, reasons text[])
 LANGUAGE sql
 STABLE ROWS 3
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.guide_follow_chapters(followed_region_id integer, followed_ids uuid[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  moment timestamptz := now();
begin
  insert into public.network (region_id, id, status, status_changed_at, created_at, latest_number, published_number, chapter_id,
    verified_on)
  select chapter.region_id, uuidv7(), 'PUBLISHED', moment, moment, 1, 1, chapter.id, moment::date
  from public.chapter
  where chapter.region_id = followed_region_id and chapter.id = any (followed_ids)
    and not exists (
      select from public.network where network.region_id = chapter.region_id and network.chapter_id = chapter.id);

  insert into public.network_version (
    region_id, network_id, number, written_at, origin, name, family, summary, description, department_codes, all_activities, audiences, firm_sizes,
    member_count, fee_band, admissions, frequency, time_slots, services, goals, address, commune_code, latitude, longitude, languages)
  select
    network.region_id, network.id, case when latest.number is null then 1 else latest.number + 1 end, moment, 'CHAPTER',
    chapter.name, 'THEMATIC',
    'Une trentaine de dirigeantes et de dirigeants, un par métier, se retrouvent chaque semaine et se recommandent.',
    said.description, array[commune.department_code], true, '{HEADS_OF_FIRMS,SELF_EMPLOYED}', '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49}',
    (select count(*) from public.member_card card
      where card.region_id = chapter.region_id and card.chapter_id = chapter.id and (card.left_on is null or card.left_on > moment::date)),
    said.fee_band, '{SEAT_PER_TRADE,VOTE}', 'WEEKLY', array[said.time_slot], '{REFERRALS,CONVIVIALITY,TRAINING}',
    '{NEW_CUSTOMERS,ADDRESS_BOOK,SHARED_EXPERIENCE}', said.address, chapter.commune_code, chapter.latitude, chapter.longitude, '{FR}'
  from public.chapter
  join public.region on region.id = chapter.region_id
  join public.commune on commune.code = chapter.commune_code
  join public.network on network.region_id = chapter.region_id and network.chapter_id = chapter.id
  left join public.network_version latest
    on latest.region_id = network.region_id and latest.network_id = network.id and latest.number = network.latest_number
  cross join lateral (
    select
      left(chapter.meeting_place || ', ' || chapter.meeting_address, 200) as address,
      'Le groupe se réunit chaque ' || (array['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'])[chapter.meeting_weekday]
        || ' à ' || to_char(chapter.meeting_starts_at, 'FMHH24') || ' h'
        || case when extract(minute from chapter.meeting_starts_at) = 0 then '' else to_char(chapter.meeting_starts_at, ' MI') end
        || ' : ' || chapter.meeting_place || ', ' || chapter.meeting_address || ', à ' || commune.name || '.' || E'\n\n'
        || 'Il existe depuis ' || (array['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre',
          'novembre', 'décembre'])[extract(month from chapter.created_on)] || ' ' || extract(year from chapter.created_on) || '.'
        || ' Chaque métier n’y a qu’une place.' as description,
      case
        when region.currency <> 'EUR' then null
        when region.yearly_fee_minor_units <= 10000 then 'UP_TO_100'
        when region.yearly_fee_minor_units <= 30000 then 'UP_TO_300'
        when region.yearly_fee_minor_units <= 60000 then 'UP_TO_600'
        when region.yearly_fee_minor_units <= 100000 then 'UP_TO_1000'
        else 'OVER_1000'
      end as fee_band,
      case
        when chapter.meeting_starts_at < '09:30' then 'BREAKFAST'
        when chapter.meeting_starts_at < '11:30' then 'MORNING'
        when chapter.meeting_starts_at < '14:30' then 'LUNCH'
        when chapter.meeting_starts_at < '18:00' then 'AFTERNOON'
        else 'EVENING'
      end as time_slot
  ) as said
  where chapter.region_id = followed_region_id and chapter.id = any (followed_ids)
    and (latest.name, latest.description, latest.address, latest.commune_code, latest.latitude, latest.longitude, latest.fee_band, latest.time_slots)
      is distinct from
      (chapter.name, said.description, said.address, chapter.commune_code, chapter.latitude, chapter.longitude, said.fee_band, array[said.time_slot]);

  update public.network
  set latest_number = newest.number, published_number = newest.number, version = network.version + 1,
    status = newest.status, verified_on = moment::date,
    status_changed_at = case when network.status = newest.status then network.status_changed_at else moment end
  from (
    select version.region_id, version.network_id, max(version.number) as number,
      case when chapter.closed_on <= moment::date then 'ARCHIVED' else 'PUBLISHED' end as status
    from public.chapter
    join public.network on network.region_id = chapter.region_id and network.chapter_id = chapter.id
    join public.network_version version on version.region_id = network.region_id and version.network_id = network.id
    where chapter.region_id = followed_region_id and chapter.id = any (followed_ids)
    group by version.region_id, version.network_id, chapter.closed_on
  ) as newest
  where network.region_id = newest.region_id and network.id = newest.network_id
    and (network.latest_number, network.status) is distinct from (newest.number, newest.status);

  perform app.guide_make_cards(
    followed_region_id,
    array(select network.id from public.network where network.region_id = followed_region_id and network.chapter_id = any (followed_ids)));
end
$function$;

CREATE OR REPLACE FUNCTION app.guide_hits(sheet_region_id integer, sheet_id uuid, any_of tsquery)
 RETURNS TABLE(field text, said text)
 LANGUAGE sql
 STABLE ROWS 5
AS $function$
  select shown.field, shown.said
  from (
    select part.place, part.field, case part.weight
        when 'D' then app.guide_marked(part.french, any_of, 'MaxFragments=1, MaxWords=30, MinWords=12')
        else coalesce(app.guide_marked(part.french, any_of, 'HighlightAll=true'),
          app.guide_marked(part.english, any_of, 'HighlightAll=true'),
          case when coalesce(part.words, app.guide_words(part.others)) @@ any_of then part.french end) end as said
    from public.network_card card
    cross join lateral app.guide_said(card) as part
    where card.region_id = sheet_region_id and card.id = sheet_id and (part.words is null or part.words @@ any_of)) as shown
  where shown.said is not null
  order by shown.place, shown.said
  limit 20
$function$;

CREATE OR REPLACE FUNCTION app.guide_index_cards(made_region_id integer, made_ids uuid[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  with said as (
    select card.region_id, card.id, vectors.head, vectors.document
    from public.network_card card
    cross join lateral app.guide_vectors(card) as vectors
    where card.region_id = made_region_id and card.id = any (made_ids)
  ),
  changed as (
    update public.network_card card set search_head = said.head, search_document = said.document
    from said
    where card.region_id = said.region_id and card.id = said.id
      and (card.search_head <> said.head or card.search_document <> said.document)
    returning old.search_document as former, new.search_document as present
  )
  -- In the order of words: nobody waits in a circle.
  insert into public.guide_word as known (word, sheet_count)
  select word, sum(difference)
  from (
    select unnest(tsvector_to_array(former)) as word, -1 as difference from changed
    union all
    select unnest(tsvector_to_array(present)), 1 from changed
  ) as counted
  where word <> '.'
  group by word having sum(difference) <> 0
  order by word collate "C"
  on conflict (word) do update set sheet_count = known.sheet_count + excluded.sheet_count;
end
$function$;

CREATE OR REPLACE FUNCTION app.guide_is_small(word text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((ts_lexize('french_stem'::regdictionary, word) = '{}'::text[]) OR (word = ANY ('{les,cet,cette,a,chez,meme,memes,ete,etee,etees,etes,etais,etait,etaient,etant,etions,etiez,of,the,and,for,in,to}'::text[])));

CREATE OR REPLACE FUNCTION app.guide_make_cards(made_region_id integer, made_ids uuid[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  with gone as (
    delete from public.network_card
    where region_id = made_region_id and id = any (made_ids)
      and not exists (
        select from public.network
        where network.region_id = made_region_id and network.id = network_card.id
          and network.status in ('PUBLISHED', 'NEEDS_UPDATE'))
    returning search_document
  )
  insert into public.guide_word as known (word, sheet_count)
  select word, -count(*)
  from (select unnest(tsvector_to_array(search_document)) as word from gone) as said
  where word <> '.'
  group by word
  order by word collate "C"
  on conflict (word) do update set sheet_count = known.sheet_count + excluded.sheet_count;

  -- A network keeps the address that it has.
  insert into public.network_address (slug, region_id, network_id, given_to_id)
  select
    case when place = 1 and not exists (select from public.network_address taken where taken.slug = wanted) then wanted
      else wanted || '-' || right(id::text, 8) end,
    region_id, id, id
  from (
    select network.region_id, network.id, slug as wanted, row_number() over (partition by slug order by network.created_at, network.id) as place
    from public.network
    join public.network_version version
      on version.region_id = network.region_id and version.network_id = network.id and version.number = network.published_number
    cross join lateral coalesce(nullif(app.slug(version.name), ''), 'reseau') as slug
    where network.region_id = made_region_id and network.id = any (made_ids) and network.status in ('PUBLISHED', 'NEEDS_UPDATE')
      and not exists (
        select from public.network_address known where known.region_id = network.region_id and known.given_to_id = network.id)
  ) as named;

  insert into public.network_card as card (
    region_id, id, slug, status, chapter_id, published_at, changed_at, verified_on,
    name, acronym, family, legal_form, rna, siren, summary, description, department_codes, commune_codes, all_activities,
    naf_rev_2_codes, naf_2025_codes, audiences, firm_sizes, member_count, firm_count, fee_band, admissions, frequency, time_slots,
    services, goals, contact_name, contact_email, contact_phone, website, address, commune_code, latitude, longitude, languages,
    accessible, missing, completeness)
  select
    network.region_id, network.id,
    (select min(address.slug) from public.network_address address
      where address.region_id = network.region_id and address.given_to_id = network.id),
    network.status, network.chapter_id, network.status_changed_at, version.written_at, network.verified_on,
    version.name, version.acronym, version.family, version.legal_form, version.rna, version.siren, version.summary,
    version.description, version.department_codes, version.commune_codes, version.all_activities, version.naf_rev_2_codes,
    version.naf_2025_codes, version.audiences, version.firm_sizes, version.member_count, version.firm_count, version.fee_band,
    version.admissions, version.frequency, version.time_slots, version.services, version.goals, version.contact_name,
    version.contact_email, version.contact_phone, version.website, version.address, version.commune_code, version.latitude,
    version.longitude, version.languages, version.accessible, version.missing, version.completeness
  from public.network
  join public.network_version version
    on version.region_id = network.region_id and version.network_id = network.id and version.number = network.published_number
  where network.region_id = made_region_id and network.id = any (made_ids) and network.status in ('PUBLISHED', 'NEEDS_UPDATE')
  on conflict (region_id, id) do update set
    status = excluded.status, chapter_id = excluded.chapter_id, changed_at = excluded.changed_at, verified_on = excluded.verified_on,
    name = excluded.name, acronym = excluded.acronym, family = excluded.family, legal_form = excluded.legal_form,
    rna = excluded.rna, siren = excluded.siren, summary = excluded.summary, description = excluded.description,
    department_codes = excluded.department_codes, commune_codes = excluded.commune_codes, all_activities = excluded.all_activities,
    naf_rev_2_codes = excluded.naf_rev_2_codes, naf_2025_codes = excluded.naf_2025_codes, audiences = excluded.audiences,
    firm_sizes = excluded.firm_sizes, member_count = excluded.member_count, firm_count = excluded.firm_count,
    fee_band = excluded.fee_band, admissions = excluded.admissions, frequency = excluded.frequency, time_slots = excluded.time_slots,
    services = excluded.services, goals = excluded.goals, contact_name = excluded.contact_name,
    contact_email = excluded.contact_email, contact_phone = excluded.contact_phone, website = excluded.website,
    address = excluded.address, commune_code = excluded.commune_code, latitude = excluded.latitude, longitude = excluded.longitude,
    languages = excluded.languages, accessible = excluded.accessible, missing = excluded.missing, completeness = excluded.completeness;

  perform app.guide_index_cards(made_region_id, made_ids);
end
$function$;

CREATE OR REPLACE FUNCTION app.guide_marked(said text, any_of tsquery, options text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT replace(shown.shown, ''::text, ''::text) AS replace FROM (regexp_replace((translate(guide_marked.said, '⟦⟧'::text, '[]'::text) COLLATE pg_c_utf8), '([^[:alnum:]\u0001-\u007f])'::text, '\1'::text, 'g'::text) parted(parted) CROSS JOIN LATERAL ts_headline('app.guide'::regconfig, parted.parted, guide_marked.any_of, (guide_marked.options || ', StartSel=⟦, StopSel=⟧'::text)) shown(shown)) WHERE (strpos(shown.shown, '⟦'::text) > 0));

CREATE OR REPLACE FUNCTION app.guide_nearness(seat_code text, commune_codes text[], department_codes text[], near_code text, beside_codes text[])
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN ((near_code = seat_code) OR (near_code = ANY (commune_codes))) THEN 0 WHEN ((app.department_of(near_code) = ANY (department_codes)) OR (app.department_of(near_code) = app.department_of(seat_code))) THEN 1 WHEN (beside_codes && (department_codes || app.department_of(seat_code))) THEN 2 ELSE 3 END;

CREATE OR REPLACE FUNCTION app.guide_query(words text)
 RETURNS tsquery
 LANGUAGE sql
 STABLE PARALLEL SAFE STRICT
AS $function$
  with given as (
    -- No lexeme is longer than 2 kB.
    select left(token.word, 100) as word, token.place, token.place = max(token.place) over () as last
    from regexp_split_to_table(app.guide_text(words), ' +') with ordinality as token (word, place)
    where token.word <> ''
  ),
  parts as (
    select given.place, given.word as whole, part.word, app.guide_is_small(part.word) as small,
      given.last and part.place = max(part.place) over (partition by given.place) as unfinished
    from given
    cross join lateral string_to_table(given.word, '-') with ordinality as part (word, place)
  ),
  counting as (
    select parts.*,
      exists (
        select from public.guide_word known
        where known.word = any (array[parts.word, (ts_lexize('pg_catalog.french_stem', parts.word))[1]]) and known.sheet_count > 0)
      or parts.unfinished and exists (
        select from public.guide_word known
        where known.word >= parts.word and known.word < parts.word || chr(1114111) and known.sheet_count > 0)
      or length(parts.word) < 4 or parts.word ~ '^[0-9]+$' as known
    from parts
    where not parts.small or not exists (select from parts other where not other.small)
  ),
  understood as (
    select counting.place, counting.whole, counting.unfinished,
      coalesce(near.query, app.guide_word_query(counting.word, counting.unfinished)) as query
    from counting
    cross join lateral (
      select string_agg(app.guide_word_query(alike.word, false), ' | ') as query
      from (
        select close.word, close.likeness, max(close.likeness) over () as best
        from (
          select known.word, extension.similarity(known.word, counting.word)
            - 0.05 * abs(length(known.word) - length(counting.word))
            + case when left(known.word, 1) = left(counting.word, 1) then 0.1 else 0 end as likeness
          from public.guide_word known
          where not counting.known and known.word operator(extension.%) counting.word and known.sheet_count > 0
          order by 2 desc, 1
          limit 3) as close) as alike
      where alike.likeness >= alike.best - 0.05) as near
  )
  select coalesce(string_agg(sought.query, ' & ' order by sought.place), '''.''')::tsquery
  from (
    select understood.place,
      case when strpos(understood.whole, '-') = 0 then '(' || string_agg(understood.query, ' & ') || ')'
      else '(' || app.guide_word_query(replace(understood.whole, '-', ''), bool_or(understood.unfinished))
        || ' | (' || string_agg('(' || understood.query || ')', ' & ') || '))' end as query
    from understood
    group by understood.place, understood.whole) as sought
$function$;

CREATE OR REPLACE FUNCTION app.guide_relevance(head tsvector, sort_name text, acronym text, any_of tsquery, folded_words text)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (COALESCE((((100000)::double precision * ts_rank('{0,0.2,0.5,1}'::real[], head, any_of)))::integer, 0) + CASE WHEN (folded_words = ANY (ARRAY[sort_name, lower(acronym)])) THEN 100000 ELSE 0 END);

CREATE OR REPLACE FUNCTION app.guide_said(card network_card)
 RETURNS TABLE(place integer, field text, weight text, french text, english text, others text, words tsvector)
 LANGUAGE sql
 STABLE STRICT ROWS 10
AS $function$
  select 1, 'NAME', 'A', card.name, null::text, null::text, null::tsvector
  union all
  select 2, 'ACRONYM', 'A', card.acronym, null, null, null where card.acronym is not null
  union all
  select 3, 'PLACE', 'B', commune.name, null, array_to_string(commune.postal_codes, ' '), null
  from public.commune where commune.code = any (card.commune_codes || card.commune_code)
  union all
  select 4, 'PLACE', 'B', department.name, null, department.code, null
  from public.department
  where department.code = any (card.department_codes || array(
    select commune.department_code from public.commune where commune.code = any (card.commune_codes || card.commune_code)))
  union all
  select 5, term.kind, 'C', term.french, term.english, term.others, term.words
  from public.guide_term term
  where (term.kind, term.value) in (
    select 'FAMILY', card.family
    union all select 'SERVICE', unnest(card.services)
    union all select 'GOAL', unnest(card.goals)
    union all select 'AUDIENCE', unnest(card.audiences))
  union all
  select 6, 'ACTIVITY', 'C', activity.name_french, activity.name_english, null, null
  from public.activity
  where activity.nomenclature = 'NAF_REV_2' and activity.code = any (card.naf_rev_2_codes)
    or activity.nomenclature = 'NAF_2025' and activity.code = any (card.naf_2025_codes)
  union all
  select 7, 'TEXT', 'D', concat_ws(E'\n\n', card.summary, card.description), null, null, null
  where card.summary is not null or card.description is not null
$function$;

CREATE OR REPLACE FUNCTION app.guide_site(website text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT CASE WHEN (site.host ~ '(^|\.)(facebook|linkedin|instagram|helloasso|meetup|wixsite|wordpress|google)\.'::text) THEN (site.host || rtrim(substr(site.bare, (length(site.host) + 1)), '/'::text)) ELSE site.host END AS host FROM (SELECT bare.bare, split_part(split_part(split_part(bare.bare, '/'::text, 1), '?'::text, 1), ':'::text, 1) AS host FROM regexp_replace(lower(guide_site.website), '^https?://(www\.)?'::text, ''::text) bare(bare)) site);

CREATE OR REPLACE FUNCTION app.guide_spaced(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT (replace(words.words, '-'::text, ' '::text) || COALESCE((' '::text || (SELECT string_agg(replace(word.word, '-'::text, ''::text), ' '::text) AS string_agg FROM string_to_table(words.words, ' '::text) word(word) WHERE (strpos(word.word, '-'::text) > 0))), ''::text)) FROM app.guide_text(guide_spaced.value) words(words));

CREATE OR REPLACE FUNCTION app.guide_stems(value text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('app.guide'::regconfig, COALESCE(app.guide_spaced(value), ''::text));

CREATE OR REPLACE FUNCTION app.guide_text(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN btrim(regexp_replace(regexp_replace((app.fold(regexp_replace(value, '[''’‘‛`´ʹʻʼʽˈ′]'::text, ' '::text, 'g'::text)) COLLATE pg_c_utf8), '\m([[:alnum:]])[.&](?=[[:alnum:]]\M)'::text, '\1'::text, 'g'::text), '[^[:alnum:]-]+|-+(?![[:alnum:]])|(?<![[:alnum:]])-+'::text, ' '::text, 'g'::text));

CREATE OR REPLACE FUNCTION app.guide_vectors(card network_card)
 RETURNS TABLE(head tsvector, document tsvector)
 LANGUAGE sql
 STABLE ROWS 1
AS $function$
  select vectors.head, strip(vectors.head || app.guide_stems(vectors.long_text)) || '''.'''::tsvector
  from (
    select
      setweight(app.guide_words(string_agg(said.text, ' . ') filter (where said.weight = 'A')), 'A')
        || setweight(app.guide_words(string_agg(said.text, ' . ') filter (where said.weight = 'B')), 'B')
        || setweight(app.guide_words(string_agg(said.text, ' . ') filter (where said.weight = 'C')), 'C') as head,
      string_agg(said.text, ' . ') filter (where said.weight = 'D') as long_text
    from (
      select part.weight, concat_ws(' . ', part.french, part.english, part.others) as text
      from app.guide_said(card) as part
      order by part.place, part.french) as said) as vectors
$function$;

CREATE OR REPLACE FUNCTION app.guide_word_query(word text, unfinished boolean)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (((''''::text || word) || CASE WHEN (unfinished AND (length(word) > 1)) THEN ''':*'::text ELSE ''''::text END) || CASE WHEN app.guide_is_small(word) THEN ''::text ELSE COALESCE(((' | '''::text || (ts_lexize('french_stem'::regdictionary, word))[1]) || ''''::text), ''::text) END);

CREATE OR REPLACE FUNCTION app.guide_words(value text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (SELECT (to_tsvector('app.guide'::regconfig, spaced.spaced) || to_tsvector('simple'::regconfig, spaced.spaced)) FROM COALESCE(app.guide_spaced(guide_words.value), ''::text) spaced(spaced));

CREATE OR REPLACE FUNCTION app.insert_rollups(rebuilt_region_id integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform app.insert_totals('public.chapter_month', 'app.chapter_total', rebuilt_region_id);
  perform app.insert_totals('public.member_month', 'app.member_total', rebuilt_region_id);
end
$function$;

CREATE OR REPLACE FUNCTION app.insert_totals(rollup regclass, kind regtype, rebuilt_region_id integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  owner_column name := (
    select attname from pg_attribute join pg_type on typrelid = attrelid where pg_type.oid = kind and attnum = 1);
  totals name[] := array(
    select attname from pg_attribute
    where attrelid = rollup and attnum > 0 and not attisdropped and attname not in ('region_id', owner_column, 'month')
    order by attnum);
  sources text := (
    select string_agg(format('select * from %s($1)', pg_proc.oid::regproc), ' union all ' order by proname)
    from pg_proc where prorettype = kind and proretset);
begin
  execute format('insert into %1$s (region_id, %2$I, month, %3$s)
      select $1, %2$I, month, %4$s from (%5$s) counted
      where total = any ($2) or app.refuse_total(total)
      group by %2$I, month',
    rollup, owner_column,
    (select string_agg(format('%I', total), ', ' order by place) from unnest(totals) with ordinality as each (total, place)),
    (select string_agg(format('coalesce(sum(amount) filter (where total = %L), 0)', total), ', ' order by place)
      from unnest(totals) with ordinality as each (total, place)),
    sources)
  using rebuilt_region_id, totals;
end
$function$;

CREATE OR REPLACE FUNCTION app.like_patterns(words text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (SELECT COALESCE(array_agg((('%'::text || regexp_replace(word.word, '([\\%_])'::text, '\\\1'::text, 'g'::text)) || '%'::text) ORDER BY (length(word.word)) DESC, word.word), '{}'::text[]) AS "coalesce" FROM regexp_split_to_table(app.fold(like_patterns.words), '\s+'::text) word(word) WHERE (word.word <> ''::text));

CREATE OR REPLACE FUNCTION app.month_of(instant timestamp with time zone, zone text)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (date_trunc('month'::text, (instant AT TIME ZONE zone)))::date;

CREATE OR REPLACE FUNCTION app.open(regions integer[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.' || name, regions::text, true) from unnest(app.region_settings()) as opened (name);
end
$function$;

CREATE OR REPLACE FUNCTION app.owned_policy(column_name text, setting text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN format('%I = any ((select nullif(current_setting(%L, true), '''')::uuid[])::uuid[])'::text, column_name, ('app.'::text || setting));

CREATE OR REPLACE FUNCTION app.plan_meetings(planned_region_id integer, planned_chapter_ids uuid[], first_on date, last_on date, free_on date[], holidays text[])
 RETURNS void
 LANGUAGE sql
AS $function$
  with rhythm as (
    select chapter.id as chapter_id, monday::date as week_starts_on, day.held_on, meeting_starts_at as starts_at,
      meeting_place as place, meeting_address as address, holiday,
      case when day.held_on >= closed_on then 'DISCARDED' when holiday is not null then 'HOLIDAY' else 'PLANNED' end as status
    from public.chapter
    cross join generate_series(date_trunc('week', first_on::timestamp), last_on::timestamp, interval '7 days') as monday
    cross join lateral (select monday::date + meeting_weekday - 1 as held_on) as day
    left join unnest(free_on, holidays) as free (day_on, holiday) on free.day_on = day.held_on and day.held_on < coalesce(closed_on, 'infinity')
    where chapter.region_id = planned_region_id and (planned_chapter_ids is null or chapter.id = any (planned_chapter_ids))
      and day.held_on >= greatest(first_on, created_on)
  )
  update public.meeting
  set held_on = rhythm.held_on, starts_at = rhythm.starts_at, place = rhythm.place, address = rhythm.address,
    status = rhythm.status, holiday = rhythm.holiday, changed_at = now(), version = meeting.version + 1
  from rhythm
  where meeting.region_id = planned_region_id and meeting.chapter_id = rhythm.chapter_id
    and meeting.week_starts_on = rhythm.week_starts_on
    and meeting.held_on >= first_on and not meeting.by_hand and meeting.status in ('PLANNED', 'HOLIDAY')
    and (meeting.held_on, meeting.starts_at, meeting.place, meeting.address, meeting.status)
      is distinct from (rhythm.held_on, rhythm.starts_at, rhythm.place, rhythm.address, rhythm.status)
    and not exists (
      select from public.meeting other
      where other.region_id = planned_region_id and other.chapter_id = rhythm.chapter_id and other.held_on = rhythm.held_on
        and other.id <> meeting.id and other.status in ('PLANNED', 'OPEN', 'DRAFT', 'COMPLETED', 'REOPENED'));
  insert into public.meeting (region_id, chapter_id, week_starts_on, held_on, starts_at, place, address, status, holiday)
  select planned_region_id, chapter.id, monday::date, day.held_on, meeting_starts_at, meeting_place, meeting_address,
    case when holiday is null then 'PLANNED' else 'HOLIDAY' end, holiday
  from public.chapter
  cross join generate_series(date_trunc('week', first_on::timestamp), last_on::timestamp, interval '7 days') as monday
  cross join lateral (select monday::date + meeting_weekday - 1 as held_on) as day
  left join unnest(free_on, holidays) as free (day_on, holiday) on free.day_on = day.held_on
  where chapter.region_id = planned_region_id and (planned_chapter_ids is null or chapter.id = any (planned_chapter_ids))
    and day.held_on >= greatest(first_on, created_on) and day.held_on < coalesce(closed_on, 'infinity')
  order by day.held_on, chapter.id
  on conflict do nothing
$function$;

CREATE OR REPLACE FUNCTION app.policy_in_force(wanted_region_id integer, wanted_kind text, wanted_day date)
 RETURNS TABLE(region_id integer, id uuid)
 LANGUAGE sql
 STABLE ROWS 1
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.proposal_duplicates(proposal_region_id integer, proposal_id uuid)
 RETURNS TABLE(region_id integer, network_id uuid, reasons text[])
 LANGUAGE sql
 STABLE ROWS 3
AS $function$
  with mine as (
    select name, app.slug(name) as slug, app.fold(name) as folded, app.guide_site(website) as site, commune_code, network_id
    from public.proposal
    where proposal.region_id = proposal_region_id and proposal.id = proposal_id),
  alike as (
    select network.id, version.commune_code = mine.commune_code as is_near, array_remove(array[
      case
        when app.slug(version.name) = mine.slug then 'NAME'
        when version.commune_code = mine.commune_code and extension.similarity(app.fold(version.name), mine.folded) > 0.6 then 'NAME'
      end,
      case when app.guide_site(version.website) = mine.site then 'WEBSITE' end,
      case when app.slug(version.acronym) = mine.slug then 'ACRONYM' end
    ], null) as reasons
    from mine
    cross join public.network
    join public.network_version version
      on version.region_id = network.region_id and version.network_id = network.id and version.number = network.latest_number
    where network.region_id = proposal_region_id and network.status <> 'MERGED'
      and network.withdrawn_version is distinct from network.version and network.id is distinct from mine.network_id)
  select proposal_region_id, alike.id, case when alike.is_near then alike.reasons || 'PLACE'::text else alike.reasons end
  from alike
  where alike.reasons <> '{}'
  order by cardinality(alike.reasons) desc, alike.is_near desc nulls last, alike.id
  limit 10
$function$;

CREATE OR REPLACE FUNCTION app.protect(target regclass, readers text, owners text[], changes text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare
  readable text := app.regions_policy('writes');
  writable text := app.regions_policy('writes');
  owner text;
begin
  if readers is not null then
    readable := app.regions_policy(readers);
  end if;
  foreach owner in array owners loop
    readable := readable || ' or ' || app.owned_policy(split_part(owner, ':', 1), split_part(owner, ':', 2));
  end loop;
  execute format('alter table %s enable row level security', target);
  execute format('grant select on %s to entregent_app', target);
  execute format('create policy read on %s for select to entregent_app using (%s)', target, readable);
  if 'insert' = any (changes) then
    execute format('grant insert on %s to entregent_app', target);
    execute format('create policy add on %s for insert to entregent_app with check (%s)', target, writable);
  end if;
  if 'update' = any (changes) then
    execute format('grant update on %s to entregent_app', target);
    execute format('create policy change on %s for update to entregent_app using (%s) with check (%s)', target, writable, writable);
  end if;
  if 'delete' = any (changes) then
    execute format('grant delete on %s to entregent_app', target);
    execute format('create policy remove on %s for delete to entregent_app using (%s)', target, writable);
  end if;
end
$function$;

CREATE OR REPLACE FUNCTION app.rebuild_rollups(rebuilt_region_id integer)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  lock table public.chapter_month, public.member_month in share row exclusive mode;
  delete from public.chapter_month where region_id = rebuilt_region_id;
  delete from public.member_month where region_id = rebuilt_region_id;
  perform app.insert_rollups(rebuilt_region_id);
end
$function$;

CREATE OR REPLACE FUNCTION app.referral_chapter_totals(counted_region_id integer)
 RETURNS SETOF app.chapter_total
 LANGUAGE sql
 STABLE
AS $function$
  select chapter_id, month, total, count(*)
  from app.sent_referrals(counted_region_id)
  cross join lateral (values
    ('referrals_inside', giver_chapter_id, given and inside),
    ('referrals_outside', giver_chapter_id, given and not inside),
    ('referrals_received', receiver_chapter_id, received),
    ('referrals_contacted', giver_chapter_id, given and contacted),
    ('referrals_contacted_promptly', giver_chapter_id, given and promptly),
    ('referrals_won', giver_chapter_id, given and outcome = 'WON'),
    ('referrals_lost', giver_chapter_id, given and outcome = 'NO_SALE')) as counted (total, chapter_id, counts)
  where counts
  group by 1, 2, 3
$function$;

CREATE OR REPLACE FUNCTION app.referral_member_totals(counted_region_id integer)
 RETURNS SETOF app.member_total
 LANGUAGE sql
 STABLE
AS $function$
  select member_id, month, total, count(*)
  from app.sent_referrals(counted_region_id)
  cross join lateral (values
    ('referrals_given', giver_id, given),
    ('referrals_received', receiver_id, received),
    ('referrals_won', receiver_id, received and outcome = 'WON')) as counted (total, member_id, counts)
  where counts
  group by 1, 2, 3
$function$;

CREATE OR REPLACE FUNCTION app.refuse_total(total text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'No rollup has a column for the total %', total;
end
$function$;

CREATE OR REPLACE FUNCTION app.region_policies(wanted_region_id integer, wanted_day date)
 RETURNS TABLE(place integer, kind text, version_region_id integer, version_id uuid, national_region_id integer, national_id uuid, differences text[], latest_number integer)
 LANGUAGE sql
 STABLE ROWS 5
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.region_settings()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
RETURN '{chapters,roster,contacts,referrals,statistics,partners,changes,guide,meetings,attendance,writes,applications,dues}'::text[];

CREATE OR REPLACE FUNCTION app.regions_policy(setting text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN format('region_id = any ((select nullif(current_setting(%L, true), '''')::int[])::int[])'::text, ('app.'::text || setting));

CREATE OR REPLACE FUNCTION app.remove_unused_accounts(candidates uuid[], made_at timestamp with time zone)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  candidate uuid;
  removed int := 0;
begin
  for candidate in
    select id from identity.account
    where id = any (candidates) and created_at = made_at and password_hash is null and external_subject is null
      and not exists (select from identity.one_time_link where account_id = account.id and used_at is not null)
    order by email_folded
    for update
  loop
    begin
      delete from identity.one_time_link where account_id = candidate;
      delete from identity.account where id = candidate;
      removed := removed + 1;
    exception when foreign_key_violation then
      continue;
    end;
  end loop;
  return removed;
end
$function$;

CREATE OR REPLACE FUNCTION app.sent_referrals(counted_region_id integer)
 RETURNS TABLE(given boolean, received boolean, inside boolean, giver_id uuid, giver_chapter_id uuid, receiver_id uuid, receiver_chapter_id uuid, month date, contacted boolean, promptly boolean, outcome text)
 LANGUAGE sql
 STABLE
AS $function$
  select leg <> 'RECEIVED', leg <> 'GIVEN', kind = 'INSIDE', giver_id, giver_chapter_id, receiver_id, receiver_chapter_id,
    app.month_of(sent_at, region.time_zone), contacted_at is not null,
    coalesce(contacted_at <= sent_at + interval '48 hours', false),
    case status
      when 'ANONYMISED' then (
        select event.to_status from public.referral_event event
        where event.region_id = referral.region_id and event.referral_id = referral.id and event.to_status in ('WON', 'NO_SALE'))
      else status
    end
  from public.referral
  join public.region on region.id = referral.region_id
  where referral.region_id = counted_region_id and sent_at is not null
  offset 0
$function$;

CREATE OR REPLACE FUNCTION app.sheet_import_apply(applied_region_id integer, applied_import_id uuid, moment timestamp with time zone, today date, most integer)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.sheet_import_compare(compared_region_id integer, compared_id uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.sheet_import_count(counted_region_id integer, counted_id uuid)
 RETURNS void
 LANGUAGE sql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.sheet_import_show(shown_region_id integer, shown_import_id uuid, after_line integer, most integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.sheet_import_undo(undone_region_id integer, undone_import_id uuid, moment timestamp with time zone, most integer)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION app.sheet_import_words(value jsonb)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE jsonb_typeof(value) WHEN 'array'::text THEN (SELECT string_agg(word.value, ' '::text) AS string_agg FROM jsonb_array_elements_text(sheet_import_words.value) word(value)) ELSE (value #>> '{}'::text[]) END;

CREATE OR REPLACE FUNCTION app.slug(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN TRIM(BOTH '-'::text FROM "left"(regexp_replace(app.fold(value), '[^a-z0-9]+'::text, '-'::text, 'g'::text), 100));

CREATE OR REPLACE FUNCTION app.statistics_chapter_totals(counted_region_id integer)
 RETURNS SETOF app.chapter_total
 LANGUAGE sql
 STABLE
AS $function$
  select card.chapter_id, date_trunc('month', day)::date, total, count(*)
  from public.member_card card
  join public.member on member.region_id = card.region_id and member.id = card.id and member.status <> 'WITHDRAWN'
  cross join lateral (values
    ('members_joined', card.joined_on),
    ('members_left', card.left_on)) as counted (total, day)
  where card.region_id = counted_region_id and day is not null
  group by 1, 2, 3
$function$;

create table calendar.calendar_feed (
  id uuid not null,
  account_id uuid not null,
  digest text not null,
  created_at timestamp with time zone not null,
  last_fetched_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint calendar_feed_pkey PRIMARY KEY (id),
  constraint calendar_feed_digest_key UNIQUE (digest),
  constraint calendar_feed_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint calendar_feed_digest_format CHECK ((digest ~ '^[0-9a-f]{64}$'::text))
);

create table identity.account (
  id uuid default uuidv7() not null,
  email_folded text not null,
  display_name text not null,
  password_hash text,
  external_subject text,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone default now() not null,
  language text default 'fr'::text not null,
  passkey_handle bytea default (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) not null,
  second_factor_spared boolean default false not null,
  language_chosen boolean default false not null,
  theme text,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_key UNIQUE (email_folded),
  constraint account_passkey_handle_key UNIQUE (passkey_handle),
  constraint account_subject_key UNIQUE (external_subject),
  constraint account_email_folded CHECK (((email_folded = lower(email_folded)) AND (POSITION(('@'::text) IN (email_folded)) > 1))),
  constraint account_language_known CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint account_passkey_handle_length CHECK ((length(passkey_handle) = 32)),
  constraint account_theme_known CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text])))
);

create table identity.authenticator (
  account_id uuid not null,
  secret text not null,
  last_step bigint not null,
  confirmed_at timestamp with time zone not null,
  constraint authenticator_pkey PRIMARY KEY (account_id),
  constraint authenticator_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id)
);

create table identity.client_origin (
  origin text not null,
  proven_at timestamp with time zone not null,
  constraint client_origin_pkey PRIMARY KEY (origin)
);

create table identity.email_change (
  account_id uuid not null,
  email_folded text not null,
  present_proven_at timestamp with time zone,
  wanted_proven_at timestamp with time zone,
  asked_at timestamp with time zone not null,
  constraint email_change_pkey PRIMARY KEY (account_id),
  constraint email_change_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint email_change_email_folded CHECK (((email_folded = lower(email_folded)) AND (POSITION(('@'::text) IN (email_folded)) > 1)))
);

create table identity.installation_key (
  id uuid not null,
  purpose text not null,
  material text not null,
  created_at timestamp with time zone not null,
  constraint installation_key_pkey PRIMARY KEY (id),
  constraint installation_key_purpose_known CHECK ((purpose = ANY (ARRAY['TOKEN_SIGNING'::text, 'WEB_CLIENT'::text, 'COOKIE'::text, 'DIGEST'::text])))
);

create table identity.oauth2_authorization (
  id text not null,
  registered_client_id text not null,
  principal_name text not null,
  authorization_grant_type text not null,
  authorized_scopes text,
  attributes text,
  state text,
  authorization_code_value text,
  authorization_code_issued_at timestamp with time zone,
  authorization_code_expires_at timestamp with time zone,
  authorization_code_metadata text,
  access_token_value text,
  access_token_issued_at timestamp with time zone,
  access_token_expires_at timestamp with time zone,
  access_token_metadata text,
  access_token_type text,
  access_token_scopes text,
  oidc_id_token_value text,
  oidc_id_token_issued_at timestamp with time zone,
  oidc_id_token_expires_at timestamp with time zone,
  oidc_id_token_metadata text,
  refresh_token_value text,
  refresh_token_issued_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  refresh_token_metadata text,
  user_code_value text,
  user_code_issued_at timestamp with time zone,
  user_code_expires_at timestamp with time zone,
  user_code_metadata text,
  device_code_value text,
  device_code_issued_at timestamp with time zone,
  device_code_expires_at timestamp with time zone,
  device_code_metadata text,
  constraint oauth2_authorization_pkey PRIMARY KEY (id)
);

create table identity.oauth2_authorization_consent (
  registered_client_id text not null,
  principal_name text not null,
  authorities text not null,
  constraint oauth2_authorization_consent_pkey PRIMARY KEY (registered_client_id, principal_name)
);

create table identity.one_time_link (
  account_id uuid not null,
  purpose text not null,
  secret_hash text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_link_pkey PRIMARY KEY (account_id, purpose),
  constraint one_time_link_secret_key UNIQUE (secret_hash),
  constraint one_time_link_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint one_time_link_ends_after_start CHECK ((expires_at > created_at)),
  constraint one_time_link_purpose_known CHECK ((purpose = ANY (ARRAY['INVITATION'::text, 'RESET'::text, 'SIGN_IN'::text, 'PRESENT_EMAIL'::text, 'WANTED_EMAIL'::text])))
);

create table identity.passkey (
  id uuid default uuidv7() not null,
  account_id uuid not null,
  name text not null,
  credential_id bytea not null,
  public_key bytea not null,
  attestation bytea not null,
  signature_count bigint not null,
  transports text[] not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_credential_key UNIQUE (credential_id),
  constraint passkey_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint passkey_attestation_length CHECK ((length(attestation) <= 16384)),
  constraint passkey_count_not_negative CHECK ((signature_count >= 0)),
  constraint passkey_credential_length CHECK (((length(credential_id) >= 16) AND (length(credential_id) <= 1023))),
  constraint passkey_name_length CHECK ((((length(name) >= 1) AND (length(name) <= 60)) AND (name = btrim(name))))
);

create table identity.recovery_code (
  account_id uuid not null,
  code_hash text not null,
  constraint recovery_code_pkey PRIMARY KEY (account_id, code_hash),
  constraint recovery_code_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id)
);

create table identity.sign_in_attempt (
  subject text not null,
  failures integer not null,
  window_ends_at timestamp with time zone not null,
  locked_until timestamp with time zone,
  account_id uuid,
  constraint sign_in_attempt_pkey PRIMARY KEY (subject),
  constraint sign_in_attempt_failures_not_negative CHECK ((failures >= 0))
);

create table identity.spring_session (
  primary_id character(36) not null,
  session_id character(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name character varying(100),
  constraint spring_session_pkey PRIMARY KEY (primary_id),
  constraint spring_session_id_key UNIQUE (session_id)
);

create table identity.spring_session_attributes (
  session_primary_id character(36) not null,
  attribute_name character varying(200) not null,
  attribute_bytes bytea not null,
  constraint spring_session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name),
  constraint spring_session_attributes_session_fkey FOREIGN KEY (session_primary_id) REFERENCES identity.spring_session(primary_id) ON DELETE CASCADE
);

create table notice.mail (
  id uuid not null,
  template text not null,
  language text not null,
  address text not null,
  name text not null,
  account_id uuid,
  solicited boolean not null,
  contents text,
  status text not null,
  posted_at timestamp with time zone not null,
  attempts integer default 0 not null,
  attempted_at timestamp with time zone,
  settled_at timestamp with time zone,
  failure text,
  kind text,
  constraint mail_pkey PRIMARY KEY (id),
  constraint mail_of_kind_fkey FOREIGN KEY (kind) REFERENCES notice.notice_kind(kind),
  constraint mail_address_length CHECK ((char_length(address) <= 254)),
  constraint mail_attempts_not_negative CHECK ((attempts >= 0)),
  constraint mail_contents_until_sent CHECK (((contents IS NULL) = (status = 'SENT'::text))),
  constraint mail_failure_length CHECK ((char_length(failure) <= 200)),
  constraint mail_language_known CHECK ((language = ANY (ARRAY['FR'::text, 'EN'::text]))),
  constraint mail_name_length CHECK ((char_length(name) <= 200)),
  constraint mail_settled_known CHECK (((settled_at IS NOT NULL) = (status = ANY (ARRAY['SENT'::text, 'DEAD'::text])))),
  constraint mail_status_known CHECK ((status = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'SENT'::text, 'DEAD'::text, 'KEPT'::text]))),
  constraint mail_template_length CHECK (((char_length(template) >= 1) AND (char_length(template) <= 100)))
);

create table notice.notice_kind (
  id integer not null,
  kind text not null,
  listed boolean not null,
  mailed boolean not null,
  in_list boolean not null,
  mail_optional boolean not null,
  constraint notice_kind_pkey PRIMARY KEY (id),
  constraint notice_kind_name_key UNIQUE (kind),
  constraint notice_kind_listed_in_list CHECK ((in_list OR (NOT listed))),
  constraint notice_kind_mail_due CHECK ((mail_optional OR mailed))
);

create table notice.notice_preference (
  account_id uuid not null,
  kind text not null,
  listed boolean not null,
  mailed boolean not null,
  weekday integer,
  chosen_at timestamp with time zone not null,
  constraint notice_preference_pkey PRIMARY KEY (account_id, kind),
  constraint notice_preference_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint notice_preference_of_kind_fkey FOREIGN KEY (kind) REFERENCES notice.notice_kind(kind),
  constraint notice_preference_weekday_known CHECK (((weekday >= 1) AND (weekday <= 7))),
  constraint notice_preference_weekday_weekly CHECK (((weekday IS NULL) OR (kind = 'WEEKLY_DIGEST'::text)))
);

create table notice.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance)
);

create table public.access_epoch (
  only_row boolean default true not null,
  epoch bigint default 1 not null,
  constraint access_epoch_pkey PRIMARY KEY (only_row),
  constraint access_epoch_only_row CHECK (only_row)
);

create table public.access_secret (
  only_row boolean default true not null,
  pseudonym_key bytea default extension.gen_random_bytes(32) not null,
  constraint access_secret_pkey PRIMARY KEY (only_row),
  constraint access_secret_only_row CHECK (only_row)
);

create table public.activity (
  nomenclature text not null,
  code text not null,
  section_code text not null,
  name_french text not null,
  name_english text not null,
  constraint activity_pkey PRIMARY KEY (nomenclature, code),
  constraint activity_section_fkey FOREIGN KEY (nomenclature, section_code) REFERENCES activity(nomenclature, code),
  constraint activity_code_format CHECK ((code ~ '^([A-V]|[0-9]{2})$'::text)),
  constraint activity_nomenclature_known CHECK ((nomenclature = ANY (ARRAY['NAF_REV_2'::text, 'NAF_2025'::text]))),
  constraint activity_section_format CHECK ((section_code ~ '^[A-V]$'::text))
);

create table public.application (
  region_id integer not null,
  id uuid not null,
  chapter_id uuid not null,
  sponsor_id uuid,
  status text not null,
  submitted_at timestamp with time zone not null,
  status_changed_at timestamp with time zone not null,
  first_name text,
  last_name text,
  firm_name text,
  siret text,
  email_folded text,
  phone text,
  words text,
  language text not null,
  secret_hash text,
  confirmed_at timestamp with time zone,
  interview_on date,
  conditions text,
  conditions_due_on date,
  paid_on date,
  vote_number integer default 0 not null,
  member_id uuid,
  erased_at timestamp with time zone,
  version integer default 1 not null,
  visitor_id uuid,
  constraint application_pkey PRIMARY KEY (region_id, id),
  constraint application_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint application_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint application_seat_fkey FOREIGN KEY (region_id, id) REFERENCES seat(region_id, id),
  constraint application_sponsor_fkey FOREIGN KEY (region_id, sponsor_id) REFERENCES member(region_id, id),
  constraint application_visitor_fkey FOREIGN KEY (region_id, visitor_id) REFERENCES visitor(region_id, id),
  constraint application_conditions_whole CHECK ((((conditions IS NULL) = (conditions_due_on IS NULL)) OR (erased_at IS NOT NULL))),
  constraint application_email_folded CHECK (((email_folded = lower(email_folded)) AND (POSITION(('@'::text) IN (email_folded)) > 1))),
  constraint application_inducted_has_member CHECK (((status = 'INDUCTED'::text) = (member_id IS NOT NULL))),
  constraint application_language_known CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint application_lengths CHECK ((((char_length(first_name) >= 1) AND (char_length(first_name) <= 80)) AND ((char_length(last_name) >= 1) AND (char_length(last_name) <= 80)) AND ((char_length(firm_name) >= 1) AND (char_length(firm_name) <= 200)) AND ((char_length(words) >= 1) AND (char_length(words) <= 1000)) AND ((char_length(conditions) >= 1) AND (char_length(conditions) <= 1000)))),
  constraint application_person_whole CHECK ((((erased_at IS NULL) = (first_name IS NOT NULL)) AND ((first_name IS NULL) = (last_name IS NULL)) AND ((first_name IS NULL) = (firm_name IS NULL)) AND ((first_name IS NULL) = (email_folded IS NULL)) AND ((first_name IS NULL) = (phone IS NULL)))),
  constraint application_phone_format CHECK ((phone ~ '^\+[0-9]{8,15}$'::text)),
  constraint application_siret_format CHECK ((siret ~ '^[0-9]{14}$'::text)),
  constraint application_status_known CHECK ((status = ANY (ARRAY['SUBMITTED'::text, 'REFERENCES'::text, 'INTERVIEW'::text, 'COMMITTEE_VOTE'::text, 'APPROVED'::text, 'CONDITIONAL'::text, 'REJECTED'::text, 'AWAITING_PAYMENT'::text, 'INDUCTED'::text, 'WITHDRAWN'::text])))
);

create table public.application_ballot (
  region_id integer not null,
  application_id uuid not null,
  number integer not null,
  voter_key text not null,
  in_favour boolean not null,
  constraint application_ballot_pkey PRIMARY KEY (region_id, application_id, number, voter_key),
  constraint application_ballot_vote_fkey FOREIGN KEY (region_id, application_id, number) REFERENCES application_vote(region_id, application_id, number)
);

create table public.application_event (
  region_id integer not null,
  application_id uuid not null,
  sequence integer not null,
  command_id uuid not null,
  chapter_id uuid not null,
  occurred_at timestamp with time zone not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  digest text not null,
  happened_on date,
  amount_minor_units bigint,
  currency text,
  account_id uuid,
  constraint application_event_pkey PRIMARY KEY (region_id, application_id, sequence),
  constraint application_event_command_key UNIQUE (region_id, command_id),
  constraint application_event_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint application_event_application_fkey FOREIGN KEY (region_id, application_id) REFERENCES application(region_id, id),
  constraint application_event_action_known CHECK ((action = ANY (ARRAY['SUBMIT'::text, 'CONFIRM'::text, 'CHECK_REFERENCES'::text, 'NOTE_REFERENCE'::text, 'NOTE_INTERVIEW'::text, 'OPEN_VOTE'::text, 'PROLONG_VOTE'::text, 'ADOPT'::text, 'ADOPT_CONDITIONALLY'::text, 'TURN_DOWN'::text, 'MISS_QUORUM'::text, 'MEET_CONDITIONS'::text, 'MISS_CONDITIONS'::text, 'REQUEST_PAYMENT'::text, 'NOTE_PAYMENT'::text, 'INDUCT'::text, 'DISMISS'::text, 'WITHDRAW'::text, 'EXPIRE'::text]))),
  constraint application_event_amount_whole CHECK ((((amount_minor_units IS NULL) = (currency IS NULL)) AND (amount_minor_units > 0))),
  constraint application_event_currency_format CHECK ((currency ~ '^[A-Z]{3}$'::text))
);

create table public.application_note (
  region_id integer not null,
  application_id uuid not null,
  sequence integer not null,
  chapter_id uuid not null,
  note text not null,
  constraint application_note_pkey PRIMARY KEY (region_id, application_id, sequence),
  constraint application_note_event_fkey FOREIGN KEY (region_id, application_id, sequence) REFERENCES application_event(region_id, application_id, sequence),
  constraint application_note_length CHECK (((char_length(note) >= 1) AND (char_length(note) <= 2000)))
);

create table public.application_reference (
  region_id integer not null,
  application_id uuid not null,
  number integer not null,
  chapter_id uuid not null,
  name text,
  phone text,
  outcome text default 'PENDING'::text not null,
  note text,
  noted_at timestamp with time zone,
  constraint application_reference_pkey PRIMARY KEY (region_id, application_id, number),
  constraint application_reference_application_fkey FOREIGN KEY (region_id, application_id) REFERENCES application(region_id, id),
  constraint application_reference_lengths CHECK ((((char_length(name) >= 1) AND (char_length(name) <= 160)) AND ((char_length(note) >= 1) AND (char_length(note) <= 1000)))),
  constraint application_reference_noted_whole CHECK (((outcome = 'PENDING'::text) = (noted_at IS NULL))),
  constraint application_reference_number_known CHECK (((number >= 1) AND (number <= 2))),
  constraint application_reference_outcome_known CHECK ((outcome = ANY (ARRAY['PENDING'::text, 'FAVOURABLE'::text, 'RESERVED'::text, 'UNFAVOURABLE'::text, 'UNREACHABLE'::text]))),
  constraint application_reference_person_whole CHECK (((name IS NULL) = (phone IS NULL))),
  constraint application_reference_phone_format CHECK ((phone ~ '^\+[0-9]{8,15}$'::text))
);

create table public.application_vote (
  region_id integer not null,
  application_id uuid not null,
  number integer not null,
  chapter_id uuid not null,
  opened_on date not null,
  ends_on date not null,
  is_prolonged boolean default false not null,
  committee_size integer not null,
  quorum integer not null,
  reminded_at timestamp with time zone,
  closed_at timestamp with time zone,
  outcome text,
  in_favour integer,
  against integer,
  constraint application_vote_pkey PRIMARY KEY (region_id, application_id, number),
  constraint application_vote_application_fkey FOREIGN KEY (region_id, application_id) REFERENCES application(region_id, id),
  constraint application_vote_closed_whole CHECK (((closed_at IS NULL) = (outcome IS NULL))),
  constraint application_vote_committee_positive CHECK ((committee_size > 0)),
  constraint application_vote_counts_whole CHECK ((((in_favour IS NULL) = (against IS NULL)) AND ((in_favour IS NOT NULL) = COALESCE((outcome = ANY (ARRAY['ADOPTED'::text, 'REJECTED'::text])), false)))),
  constraint application_vote_ends_after_opened CHECK ((ends_on >= opened_on)),
  constraint application_vote_outcome_known CHECK ((outcome = ANY (ARRAY['ADOPTED'::text, 'REJECTED'::text, 'NO_QUORUM'::text, 'ABANDONED'::text]))),
  constraint application_vote_quorum_half CHECK ((quorum = ((committee_size / 2) + 1)))
);

create table public.application_voter (
  region_id integer not null,
  application_id uuid not null,
  number integer not null,
  member_id uuid not null,
  has_voted boolean default false not null,
  command_digest text,
  constraint application_voter_pkey PRIMARY KEY (region_id, application_id, number, member_id),
  constraint application_voter_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint application_voter_vote_fkey FOREIGN KEY (region_id, application_id, number) REFERENCES application_vote(region_id, application_id, number)
);

create table public.change (
  region_id integer not null,
  id uuid default uuidv7() not null,
  command_id uuid not null,
  account_id uuid,
  changed_at timestamp with time zone not null,
  action text not null,
  subject text not null,
  fields text[] not null,
  former text[] not null,
  current text[] not null,
  constraint change_pkey PRIMARY KEY (region_id, id),
  constraint change_command_key UNIQUE (region_id, command_id),
  constraint change_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint change_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint change_action_format CHECK ((action ~ '^[A-Z][A-Z_]*$'::text)),
  constraint change_fields_paired CHECK (((cardinality(former) = cardinality(fields)) AND (cardinality(current) = cardinality(fields))))
);

create table public.chapter (
  region_id integer not null,
  id uuid default uuidv7() not null,
  name text not null,
  meeting_weekday integer not null,
  meeting_starts_at time without time zone not null,
  meeting_place text not null,
  meeting_address text not null,
  commune_code text not null,
  latitude double precision not null,
  longitude double precision not null,
  created_on date not null,
  closed_on date,
  version integer default 1 not null,
  changed_on date default ((now() AT TIME ZONE 'Europe/Paris'::text))::date not null,
  constraint chapter_pkey PRIMARY KEY (region_id, id),
  constraint chapter_name_key UNIQUE (region_id, name),
  constraint chapter_commune_fkey FOREIGN KEY (commune_code) REFERENCES commune(code),
  constraint chapter_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint chapter_closed_after_created CHECK ((closed_on >= created_on)),
  constraint chapter_latitude_range CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint chapter_longitude_range CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint chapter_name_present CHECK ((btrim(name) <> ''::text)),
  constraint chapter_weekday_known CHECK (((meeting_weekday >= 1) AND (meeting_weekday <= 7)))
);

create table public.chapter_month (
  region_id integer not null,
  chapter_id uuid not null,
  month date not null,
  members_joined integer default 0 not null,
  members_left integer default 0 not null,
  referrals_inside integer default 0 not null,
  referrals_outside integer default 0 not null,
  referrals_received integer default 0 not null,
  referrals_contacted integer default 0 not null,
  referrals_contacted_promptly integer default 0 not null,
  referrals_won integer default 0 not null,
  referrals_lost integer default 0 not null,
  closed_business_count integer default 0 not null,
  closed_business_minor_units bigint default 0 not null,
  constraint chapter_month_pkey PRIMARY KEY (region_id, chapter_id, month),
  constraint chapter_month_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint chapter_month_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

create table public.claim (
  region_id integer not null,
  id uuid default uuidv7() not null,
  network_id uuid not null,
  status text not null,
  created_at timestamp with time zone not null,
  status_changed_at timestamp with time zone not null,
  name text,
  email_folded text,
  function text,
  words text,
  language text not null,
  is_own_domain boolean not null,
  secret_hash text,
  link_ends_at timestamp with time zone,
  is_address_proven boolean default false not null,
  decided_by_id uuid,
  command_id uuid,
  digest text,
  note text,
  erased_at timestamp with time zone,
  constraint claim_pkey PRIMARY KEY (region_id, id),
  constraint claim_command_key UNIQUE (region_id, command_id),
  constraint claim_decided_by_fkey FOREIGN KEY (decided_by_id) REFERENCES identity.account(id),
  constraint claim_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint claim_decision_whole CHECK ((((command_id IS NULL) = (digest IS NULL)) AND ((status = ANY (ARRAY['ACCEPTED'::text, 'REFUSED'::text])) = (command_id IS NOT NULL)))),
  constraint claim_language_known CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint claim_lengths CHECK ((((char_length(name) >= 1) AND (char_length(name) <= 160)) AND ((char_length(email_folded) >= 3) AND (char_length(email_folded) <= 254)) AND ((char_length(function) >= 1) AND (char_length(function) <= 100)) AND ((char_length(words) >= 1) AND (char_length(words) <= 1000)) AND ((char_length(note) >= 1) AND (char_length(note) <= 1000)))),
  constraint claim_link_whole CHECK (((secret_hash IS NULL) = (link_ends_at IS NULL))),
  constraint claim_mailed_whole CHECK (((status <> 'MAILED'::text) OR (secret_hash IS NOT NULL))),
  constraint claim_person_whole CHECK ((((erased_at IS NULL) = (name IS NOT NULL)) AND ((name IS NULL) = (email_folded IS NULL)) AND ((name IS NULL) = (function IS NULL)))),
  constraint claim_status_known CHECK ((status = ANY (ARRAY['MAILED'::text, 'WAITING'::text, 'PROVEN'::text, 'ACCEPTED'::text, 'REFUSED'::text, 'EXPIRED'::text])))
);

create table public.closed_business (
  region_id integer not null,
  id uuid not null,
  recorder_id uuid not null,
  chapter_id uuid not null,
  thanked_member_id uuid,
  thanked_name text,
  referral_id uuid,
  amount_minor_units bigint not null,
  currency text not null,
  closed_on date not null,
  source text not null,
  kind text not null,
  status text default 'RECORDED'::text not null,
  note text,
  recorded_at timestamp with time zone not null,
  version integer default 1 not null,
  constraint closed_business_pkey PRIMARY KEY (region_id, id),
  constraint closed_business_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint closed_business_recorder_fkey FOREIGN KEY (region_id, recorder_id) REFERENCES member(region_id, id),
  constraint closed_business_referral_fkey FOREIGN KEY (region_id, referral_id) REFERENCES referral(region_id, id),
  constraint closed_business_thanked_fkey FOREIGN KEY (thanked_member_id) REFERENCES member_card(id),
  constraint closed_business_amount_range CHECK (((amount_minor_units >= 1) AND (amount_minor_units <= '100000000000'::bigint))),
  constraint closed_business_currency_format CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint closed_business_kind_known CHECK ((kind = ANY (ARRAY['INSIDE'::text, 'OUTSIDE'::text, 'SPIN_OFF'::text]))),
  constraint closed_business_not_oneself CHECK ((thanked_member_id <> recorder_id)),
  constraint closed_business_note_length CHECK ((char_length(note) <= 16000)),
  constraint closed_business_source_known CHECK ((source = ANY (ARRAY['NEW'::text, 'REPEAT'::text]))),
  constraint closed_business_status_known CHECK ((status = ANY (ARRAY['RECORDED'::text, 'CONFIRMED'::text, 'CONTESTED'::text, 'CORRECTED'::text, 'VOID'::text]))),
  constraint closed_business_thanks_somebody CHECK (((thanked_member_id IS NULL) <> (thanked_name IS NULL)))
);

create table public.closed_business_correction (
  region_id integer not null,
  closed_business_id uuid not null,
  sequence integer not null,
  command_id uuid not null,
  recorder_id uuid not null,
  corrected_at timestamp with time zone not null,
  account_id uuid,
  former_amount_minor_units bigint not null,
  amount_minor_units bigint not null,
  former_closed_on date not null,
  closed_on date not null,
  voided boolean not null,
  reason text not null,
  constraint closed_business_correction_pkey PRIMARY KEY (region_id, closed_business_id, sequence),
  constraint closed_business_correction_command_key UNIQUE (region_id, command_id),
  constraint closed_business_correction_record_fkey FOREIGN KEY (region_id, closed_business_id) REFERENCES closed_business(region_id, id),
  constraint closed_business_correction_reason_length CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 16000)))
);

create table public.commune (
  code text not null,
  name text not null,
  department_code text not null,
  postal_codes text[] default '{}'::text[] not null,
  population integer not null,
  search_name text generated always as (app.fold(name)) stored,
  constraint commune_pkey PRIMARY KEY (code),
  constraint commune_department_fkey FOREIGN KEY (department_code) REFERENCES department(code),
  constraint commune_population_not_negative CHECK ((population >= 0))
);

create table public.consultation_day (
  region_id integer not null,
  network_id uuid not null,
  read_on date not null,
  views integer default 0 not null,
  unique_views integer default 0 not null,
  site_clicks integer default 0 not null,
  email_clicks integer default 0 not null,
  phone_clicks integer default 0 not null,
  constraint consultation_day_pkey PRIMARY KEY (region_id, network_id, read_on),
  constraint consultation_day_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint consultation_day_not_negative CHECK (((views >= 0) AND (unique_views >= 0) AND (site_clicks >= 0) AND (email_clicks >= 0) AND (phone_clicks >= 0))),
  constraint consultation_day_unique_fits CHECK ((unique_views <= views))
);

create table public.consultation_guide_day (
  region_id integer not null,
  read_on date not null,
  views integer default 0 not null,
  unique_views integer default 0 not null,
  site_clicks integer default 0 not null,
  email_clicks integer default 0 not null,
  phone_clicks integer default 0 not null,
  constraint consultation_guide_day_pkey PRIMARY KEY (region_id, read_on),
  constraint consultation_guide_day_of_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint consultation_guide_day_not_negative CHECK (((views >= 0) AND (unique_views >= 0) AND (site_clicks >= 0) AND (email_clicks >= 0) AND (phone_clicks >= 0))),
  constraint consultation_guide_day_unique_fits CHECK ((unique_views <= views))
);

create table public.consultation_salt (
  region_id integer not null,
  read_on date not null,
  salt bytea not null,
  constraint consultation_salt_pkey PRIMARY KEY (region_id, read_on),
  constraint consultation_salt_long CHECK ((octet_length(salt) = 32))
);

create table public.consultation_visitor (
  region_id integer not null,
  read_on date not null,
  token uuid not null,
  constraint consultation_visitor_pkey PRIMARY KEY (region_id, read_on, token)
);

create table public.department (
  code text not null,
  name text not null,
  constraint department_pkey PRIMARY KEY (code)
);

create table public.department_neighbour (
  department_code text not null,
  neighbour_code text not null,
  constraint department_neighbour_pkey PRIMARY KEY (department_code, neighbour_code),
  constraint department_neighbour_beside_fkey FOREIGN KEY (neighbour_code) REFERENCES department(code),
  constraint department_neighbour_of_fkey FOREIGN KEY (department_code) REFERENCES department(code),
  constraint department_neighbour_another CHECK ((department_code <> neighbour_code))
);

create table public.dues_payment (
  region_id integer not null,
  id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  paid_on date not null,
  period_starts_on date not null,
  next_due_on date not null,
  amount_minor_units bigint not null,
  currency text not null,
  means text not null,
  recorded_at timestamp with time zone not null,
  account_id uuid,
  constraint dues_payment_pkey PRIMARY KEY (region_id, id),
  constraint dues_payment_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint dues_payment_standing_fkey FOREIGN KEY (region_id, member_id) REFERENCES standing(region_id, member_id),
  constraint dues_payment_amount_positive CHECK ((amount_minor_units > 0)),
  constraint dues_payment_currency_format CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint dues_payment_means_length CHECK (((char_length(means) >= 1) AND (char_length(means) <= 100))),
  constraint dues_payment_period_positive CHECK ((next_due_on > period_starts_on))
);

create table public.dues_takeback (
  region_id integer not null,
  payment_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  reason text not null,
  taken_back_at timestamp with time zone not null,
  account_id uuid,
  constraint dues_takeback_pkey PRIMARY KEY (region_id, payment_id),
  constraint dues_takeback_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint dues_takeback_payment_fkey FOREIGN KEY (region_id, payment_id) REFERENCES dues_payment(region_id, id),
  constraint dues_takeback_reason_length CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500)))
);

create table public.finder_questionnaire (
  region_id integer not null,
  version integer not null,
  command_id uuid not null,
  account_id uuid,
  published_at timestamp with time zone not null,
  questions json not null,
  constraint finder_questionnaire_pkey PRIMARY KEY (region_id, version),
  constraint finder_questionnaire_command_key UNIQUE (region_id, command_id),
  constraint finder_questionnaire_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint finder_questionnaire_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint finder_questionnaire_questions_bounded CHECK (((json_array_length(questions) >= 1) AND (json_array_length(questions) <= 7))),
  constraint finder_questionnaire_version_positive CHECK ((version >= 1))
);

create table public.guide_term (
  kind text not null,
  value text not null,
  french text not null,
  english text not null,
  others text not null,
  words tsvector generated always as (app.guide_words(((((french || ' . '::text) || english) || ' . '::text) || others))) stored not null,
  constraint guide_term_pkey PRIMARY KEY (kind, value),
  constraint guide_term_kind_known CHECK ((kind = ANY (ARRAY['FAMILY'::text, 'SERVICE'::text, 'GOAL'::text, 'AUDIENCE'::text])))
);

create table public.guide_word (
  word text not null,
  sheet_count integer not null,
  constraint guide_word_pkey PRIMARY KEY (word)
);

create table public.meeting (
  region_id integer not null,
  id uuid default uuidv7() not null,
  chapter_id uuid not null,
  week_starts_on date not null,
  held_on date not null,
  starts_at time without time zone not null,
  place text not null,
  address text not null,
  online_url text,
  status text default 'PLANNED'::text not null,
  holiday text,
  reason text,
  by_hand boolean default false not null,
  completed_at timestamp with time zone,
  snapshot_version integer default 0 not null,
  changed_at timestamp with time zone default now() not null,
  version integer default 1 not null,
  constraint meeting_pkey PRIMARY KEY (region_id, id),
  constraint meeting_week_key UNIQUE (region_id, chapter_id, week_starts_on),
  constraint meeting_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint meeting_address_length CHECK (((char_length(address) >= 1) AND (char_length(address) <= 300))),
  constraint meeting_completed_has_snapshot CHECK (((completed_at IS NULL) = (snapshot_version = 0))),
  constraint meeting_holiday_is_one CHECK (((holiday IS NULL) OR (status = 'HOLIDAY'::text))),
  constraint meeting_holiday_known CHECK ((holiday = ANY (ARRAY['NEW_YEAR'::text, 'EASTER_MONDAY'::text, 'LABOUR_DAY'::text, 'VICTORY_DAY'::text, 'ASCENSION'::text, 'WHIT_MONDAY'::text, 'NATIONAL_DAY'::text, 'ASSUMPTION'::text, 'ALL_SAINTS'::text, 'ARMISTICE'::text, 'CHRISTMAS'::text]))),
  constraint meeting_near_its_week CHECK (((held_on >= (week_starts_on - 14)) AND (held_on <= (week_starts_on + 20)))),
  constraint meeting_online_url_format CHECK (((online_url ~ '^https://'::text) AND (char_length(online_url) <= 500))),
  constraint meeting_place_length CHECK (((char_length(place) >= 1) AND (char_length(place) <= 200))),
  constraint meeting_reason_length CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
  constraint meeting_status_known CHECK ((status = ANY (ARRAY['PLANNED'::text, 'OPEN'::text, 'DRAFT'::text, 'COMPLETED'::text, 'REOPENED'::text, 'HOLIDAY'::text, 'DISCARDED'::text]))),
  constraint meeting_week_begins_on_monday CHECK ((EXTRACT(isodow FROM week_starts_on) = (1)::numeric))
);

create table public.meeting_attendance (
  region_id integer not null,
  meeting_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  held_on date not null,
  mark text,
  substitute_id uuid,
  substitute_name text,
  mark_id uuid,
  marked_at timestamp with time zone,
  constraint meeting_attendance_pkey PRIMARY KEY (region_id, meeting_id, member_id),
  constraint meeting_attendance_meeting_fkey FOREIGN KEY (region_id, meeting_id) REFERENCES meeting(region_id, id),
  constraint meeting_attendance_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint meeting_attendance_substitute_fkey FOREIGN KEY (substitute_id) REFERENCES member_card(id),
  constraint meeting_attendance_mark_complete CHECK (((mark_id IS NULL) = (marked_at IS NULL))),
  constraint meeting_attendance_mark_known CHECK ((mark = ANY (ARRAY['PRESENT'::text, 'ABSENT'::text, 'LATE'::text, 'SUBSTITUTE'::text]))),
  constraint meeting_attendance_substitute_fits CHECK (((mark = 'SUBSTITUTE'::text) OR ((substitute_id IS NULL) AND (substitute_name IS NULL))))
);

create table public.meeting_entry (
  region_id integer not null,
  fact_id uuid not null,
  place integer not null,
  chapter_id uuid not null,
  kind text not null,
  member_id uuid,
  quantity integer not null,
  amount_minor_units bigint default 0 not null,
  entered_at timestamp with time zone not null,
  meeting_id uuid,
  constraint meeting_entry_pkey PRIMARY KEY (region_id, fact_id, place),
  constraint meeting_entry_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint meeting_entry_meeting_fkey FOREIGN KEY (region_id, meeting_id) REFERENCES meeting(region_id, id),
  constraint meeting_entry_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint meeting_entry_kind_known CHECK ((kind = ANY (ARRAY['REFERRAL_INSIDE'::text, 'REFERRAL_OUTSIDE'::text, 'ONE_TO_ONE'::text, 'TRAINING'::text, 'CLOSED_BUSINESS'::text]))),
  constraint meeting_entry_nobodys_business CHECK (((kind = 'CLOSED_BUSINESS'::text) = (member_id IS NULL)))
);

create table public.meeting_event (
  region_id integer not null,
  meeting_id uuid not null,
  sequence integer not null,
  command_id uuid not null,
  chapter_id uuid not null,
  occurred_at timestamp with time zone not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  former_held_on date not null,
  held_on date not null,
  reason text,
  account_id uuid,
  constraint meeting_event_pkey PRIMARY KEY (region_id, meeting_id, sequence),
  constraint meeting_event_command_key UNIQUE (region_id, command_id),
  constraint meeting_event_meeting_fkey FOREIGN KEY (region_id, meeting_id) REFERENCES meeting(region_id, id),
  constraint meeting_event_action_known CHECK ((action = ANY (ARRAY['OPEN'::text, 'MOVE'::text, 'MARK_HOLIDAY'::text, 'DISCARD'::text, 'END'::text, 'COMPLETE'::text, 'REOPEN'::text]))),
  constraint meeting_event_reason_length CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
  constraint meeting_event_reopening_has_reason CHECK (((action <> 'REOPEN'::text) OR (reason IS NOT NULL)))
);

create table public.meeting_mark (
  region_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  mark text,
  substitute_id uuid,
  substitute_name text,
  marked_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  account_id uuid,
  constraint meeting_mark_pkey PRIMARY KEY (region_id, id),
  constraint meeting_mark_meeting_fkey FOREIGN KEY (region_id, meeting_id) REFERENCES meeting(region_id, id),
  constraint meeting_mark_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint meeting_mark_substitute_fkey FOREIGN KEY (substitute_id) REFERENCES member_card(id),
  constraint meeting_mark_mark_known CHECK ((mark = ANY (ARRAY['PRESENT'::text, 'ABSENT'::text, 'LATE'::text, 'SUBSTITUTE'::text]))),
  constraint meeting_mark_substitute_fits CHECK (((mark = 'SUBSTITUTE'::text) OR ((substitute_id IS NULL) AND (substitute_name IS NULL)))),
  constraint meeting_mark_substitute_name_length CHECK (((char_length(substitute_name) >= 1) AND (char_length(substitute_name) <= 200)))
);

create table public.meeting_medical (
  region_id integer not null,
  mark_id uuid not null,
  meeting_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  constraint meeting_medical_pkey PRIMARY KEY (region_id, mark_id),
  constraint meeting_medical_mark_fkey FOREIGN KEY (region_id, mark_id) REFERENCES meeting_mark(region_id, id)
);

create table public.meeting_snapshot (
  region_id integer not null,
  meeting_id uuid not null,
  version integer not null,
  chapter_id uuid not null,
  taken_at timestamp with time zone not null,
  present integer not null,
  late integer not null,
  substitutes integer not null,
  absent integer not null,
  referrals_inside integer not null,
  referrals_outside integer not null,
  one_to_ones integer not null,
  training_credits integer not null,
  closed_business_count integer not null,
  closed_business_minor_units bigint not null,
  currency text not null,
  constraint meeting_snapshot_pkey PRIMARY KEY (region_id, meeting_id, version),
  constraint meeting_snapshot_meeting_fkey FOREIGN KEY (region_id, meeting_id) REFERENCES meeting(region_id, id),
  constraint meeting_snapshot_currency_format CHECK ((currency ~ '^[A-Z]{3}$'::text))
);

create table public.meeting_takeback (
  region_id integer not null,
  fact_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  taken_back_at timestamp with time zone not null,
  account_id uuid,
  constraint meeting_takeback_pkey PRIMARY KEY (region_id, fact_id, member_id),
  constraint meeting_takeback_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id)
);

create table public.member (
  region_id integer not null,
  id uuid not null,
  chapter_id uuid not null,
  specialty_code text not null,
  account_id uuid,
  email_folded text not null,
  phone text not null,
  website text,
  siret text not null,
  status text default 'ACTIVE'::text not null,
  former_region_id integer,
  former_id uuid,
  version integer default 1 not null,
  import_id uuid,
  looking_for text,
  can_introduce text,
  languages text[] default '{}'::text[] not null,
  partner_answered_on date,
  first_steps_left text[] default '{PROFILE,PARTNERS,INSTALLATION}'::text[] not null,
  constraint member_pkey PRIMARY KEY (region_id, id),
  constraint member_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint member_card_fkey FOREIGN KEY (id) REFERENCES member_card(id),
  constraint member_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint member_import_fkey FOREIGN KEY (region_id, import_id) REFERENCES member_import(region_id, id),
  constraint member_specialty_fkey FOREIGN KEY (specialty_code) REFERENCES specialty(code),
  constraint member_can_introduce_length CHECK (((char_length(can_introduce) >= 1) AND (char_length(can_introduce) <= 8000))),
  constraint member_email_folded CHECK (((email_folded = lower(email_folded)) AND (POSITION(('@'::text) IN (email_folded)) > 1))),
  constraint member_first_steps_known CHECK ((first_steps_left <@ '{PROFILE,PARTNERS,INSTALLATION}'::text[])),
  constraint member_former_complete CHECK (((former_region_id IS NULL) = (former_id IS NULL))),
  constraint member_languages_few CHECK ((cardinality(languages) <= 10)),
  constraint member_languages_known CHECK ((languages <@ '{AR,BR,CA,CO,CS,DA,DE,EL,EN,ES,EU,FA,FR,FSL,HE,HI,HU,IT,JA,KAB,KO,NL,NO,OC,PL,PT,RO,RU,SV,TR,UK,VI,WO,ZH}'::text[])),
  constraint member_looking_for_length CHECK (((char_length(looking_for) >= 1) AND (char_length(looking_for) <= 8000))),
  constraint member_phone_format CHECK ((phone ~ '^\+[0-9]{8,15}$'::text)),
  constraint member_siret_format CHECK ((siret ~ '^[0-9]{14}$'::text)),
  constraint member_status_known CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'LATE'::text, 'EXPIRED'::text, 'SUSPENDED'::text, 'ON_LEAVE'::text, 'REMOVED'::text, 'DROPPED'::text, 'TRANSFERRED'::text, 'WITHDRAWN'::text]))),
  constraint member_website_format CHECK ((website ~ '^https?://'::text))
);

create table public.member_card (
  id uuid default uuidv7() not null,
  region_id integer not null,
  chapter_id uuid not null,
  first_name text not null,
  last_name text not null,
  firm_name text not null,
  specialty_code text not null,
  commune_code text not null,
  joined_on date not null,
  left_on date,
  partner_listed boolean default false not null,
  sort_name text generated always as (app.fold(((last_name || ' '::text) || first_name))) stored,
  search_text text generated always as (app.fold(((((((first_name || ' '::text) || last_name) || ' '::text) || first_name) || ' '::text) || firm_name))) stored,
  constraint member_card_pkey PRIMARY KEY (id),
  constraint member_card_commune_fkey FOREIGN KEY (commune_code) REFERENCES commune(code),
  constraint member_card_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint member_card_specialty_fkey FOREIGN KEY (specialty_code) REFERENCES specialty(code),
  constraint member_card_firm_name_present CHECK ((btrim(firm_name) <> ''::text)),
  constraint member_card_first_name_present CHECK ((btrim(first_name) <> ''::text)),
  constraint member_card_last_name_present CHECK ((btrim(last_name) <> ''::text)),
  constraint member_card_left_after_joined CHECK ((left_on >= joined_on))
);

create table public.member_import (
  region_id integer not null,
  id uuid not null,
  chapter_id uuid not null,
  account_id uuid,
  imported_at timestamp with time zone not null,
  kept_at timestamp with time zone default now() not null,
  file_name text,
  digest text not null,
  member_count integer not null,
  known_count integer not null,
  undone_at timestamp with time zone,
  undone_by uuid,
  constraint member_import_pkey PRIMARY KEY (region_id, id),
  constraint member_import_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint member_import_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint member_import_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint member_import_undoer_fkey FOREIGN KEY (undone_by) REFERENCES identity.account(id),
  constraint member_import_counts_fit CHECK (((member_count > 0) AND (known_count >= 0))),
  constraint member_import_digest_format CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint member_import_file_name_length CHECK ((char_length(file_name) <= 1600)),
  constraint member_import_undone_complete CHECK (((undone_by IS NULL) OR (undone_at IS NOT NULL)))
);

create table public.member_month (
  region_id integer not null,
  member_id uuid not null,
  month date not null,
  referrals_given integer default 0 not null,
  referrals_received integer default 0 not null,
  referrals_won integer default 0 not null,
  closed_business_count integer default 0 not null,
  closed_business_minor_units bigint default 0 not null,
  credited_count integer default 0 not null,
  credited_minor_units bigint default 0 not null,
  constraint member_month_pkey PRIMARY KEY (region_id, member_id, month),
  constraint member_month_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint member_month_first_day CHECK ((EXTRACT(day FROM month) = (1)::numeric))
);

create table public.network (
  region_id integer not null,
  id uuid default uuidv7() not null,
  status text default 'DRAFT'::text not null,
  status_changed_at timestamp with time zone not null,
  latest_number integer default 1 not null,
  published_number integer,
  chapter_id uuid,
  merged_into_id uuid,
  verified_on date,
  created_at timestamp with time zone default now() not null,
  version integer default 1 not null,
  withdrawn_version integer,
  constraint network_pkey PRIMARY KEY (region_id, id),
  constraint network_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint network_merged_into_fkey FOREIGN KEY (region_id, merged_into_id) REFERENCES network(region_id, id),
  constraint network_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint network_merged_elsewhere CHECK ((merged_into_id <> id)),
  constraint network_merged_whole CHECK (((status = 'MERGED'::text) = (merged_into_id IS NOT NULL))),
  constraint network_numbers_fit CHECK (((latest_number >= 1) AND ((published_number >= 1) AND (published_number <= latest_number)))),
  constraint network_published_whole CHECK (((status <> ALL (ARRAY['PUBLISHED'::text, 'NEEDS_UPDATE'::text])) OR (published_number IS NOT NULL))),
  constraint network_status_known CHECK ((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'IN_REVIEW'::text, 'CHANGES_REQUESTED'::text, 'REJECTED'::text, 'PUBLISHED'::text, 'NEEDS_UPDATE'::text, 'ARCHIVED'::text, 'MERGED'::text])))
);

create table public.network_address (
  slug text not null,
  region_id integer not null,
  network_id uuid not null,
  given_to_id uuid not null,
  constraint network_address_pkey PRIMARY KEY (slug),
  constraint network_address_slug_format CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (char_length(slug) <= 140)))
);

create table public.network_card (
  region_id integer not null,
  id uuid not null,
  slug text not null,
  status text not null,
  chapter_id uuid,
  published_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  verified_on date,
  name text not null,
  acronym text,
  family text not null,
  legal_form text,
  rna text,
  siren text,
  summary text,
  description text,
  department_codes text[] not null,
  commune_codes text[] not null,
  all_activities boolean not null,
  naf_rev_2_codes text[] not null,
  naf_2025_codes text[] not null,
  audiences text[] not null,
  firm_sizes text[] not null,
  member_count integer,
  firm_count integer,
  fee_band text,
  admissions text[] not null,
  frequency text,
  time_slots text[] not null,
  services text[] not null,
  goals text[] not null,
  contact_name text,
  contact_email text,
  contact_phone text,
  website text,
  address text,
  commune_code text,
  latitude double precision,
  longitude double precision,
  languages text[] not null,
  accessible boolean,
  missing text[] not null,
  completeness integer not null,
  sort_name text generated always as (app.fold(name)) stored not null,
  search_head tsvector default ''::tsvector not null,
  search_document tsvector default ''::tsvector not null,
  fresh_at timestamp with time zone generated always as (GREATEST(changed_at, ((verified_on)::timestamp without time zone AT TIME ZONE 'Europe/Paris'::text))) stored not null,
  finder_traits bigint generated always as (app.finder_traits(firm_sizes, services, goals, frequency, fee_band, admissions)) stored not null,
  finder_places_1 bigint generated always as (app.finder_half(app.finder_place_numbers(department_codes), 0)) stored not null,
  finder_places_2 bigint generated always as (app.finder_half((app.finder_place_numbers(department_codes) ||
CASE
    WHEN (commune_codes <> '{}'::text[]) THEN 127
    ELSE NULL::integer
END), 1)) stored not null,
  finder_rev_2_1 bigint generated always as (
CASE
    WHEN all_activities THEN ('-1'::integer)::bigint
    ELSE app.finder_half(app.finder_activity_numbers(naf_rev_2_codes), 0)
END) stored not null,
  finder_rev_2_2 bigint generated always as (
CASE
    WHEN all_activities THEN ('-1'::integer)::bigint
    ELSE app.finder_half(app.finder_activity_numbers(naf_rev_2_codes), 1)
END) stored not null,
  finder_2025_1 bigint generated always as (
CASE
    WHEN all_activities THEN ('-1'::integer)::bigint
    ELSE app.finder_half(app.finder_activity_numbers(naf_2025_codes), 0)
END) stored not null,
  finder_2025_2 bigint generated always as (
CASE
    WHEN all_activities THEN ('-1'::integer)::bigint
    ELSE app.finder_half(app.finder_activity_numbers(naf_2025_codes), 1)
END) stored not null,
  constraint network_card_pkey PRIMARY KEY (region_id, id),
  constraint network_card_slug_key UNIQUE (slug),
  constraint network_card_slug_format CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint network_card_status_known CHECK ((status = ANY (ARRAY['PUBLISHED'::text, 'NEEDS_UPDATE'::text])))
);

create table public.network_event (
  region_id integer not null,
  id uuid default uuidv7() not null,
  network_id uuid not null,
  command_id uuid,
  digest text,
  account_id uuid,
  actor text not null,
  occurred_at timestamp with time zone not null,
  action text not null,
  from_status text,
  to_status text not null,
  number integer not null,
  note text,
  constraint network_event_pkey PRIMARY KEY (region_id, id),
  constraint network_event_command_key UNIQUE (region_id, command_id),
  constraint network_event_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint network_event_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint network_event_action_known CHECK ((action = ANY (ARRAY['ADD'::text, 'WRITE'::text, 'RESTORE'::text, 'SUBMIT'::text, 'REVIEW'::text, 'REQUEST_CHANGES'::text, 'REJECT'::text, 'PUBLISH'::text, 'CONFIRM'::text, 'FALL_DUE'::text, 'ARCHIVE'::text, 'REOPEN'::text, 'MERGE'::text, 'GRANT_OWNERSHIP'::text, 'IMPORT'::text, 'UNDO_IMPORT'::text]))),
  constraint network_event_actor_known CHECK ((actor = ANY (ARRAY['EDITOR'::text, 'OWNER'::text, 'SYSTEM'::text]))),
  constraint network_event_command_whole CHECK (((command_id IS NULL) = (digest IS NULL))),
  constraint network_event_note_length CHECK (((char_length(note) >= 1) AND (char_length(note) <= 1000)))
);

create table public.network_owner (
  region_id integer not null,
  network_id uuid not null,
  account_id uuid not null,
  starts_on date not null,
  ends_on date,
  id uuid default uuidv7() not null,
  granted_by_id uuid,
  ended_by_id uuid,
  constraint network_owner_pkey PRIMARY KEY (region_id, id),
  constraint network_owner_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint network_owner_ended_by_fkey FOREIGN KEY (ended_by_id) REFERENCES identity.account(id),
  constraint network_owner_granted_by_fkey FOREIGN KEY (granted_by_id) REFERENCES identity.account(id),
  constraint network_owner_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint network_owner_ends_after_start CHECK ((ends_on >= (starts_on - 1)))
);

create table public.network_version (
  region_id integer not null,
  network_id uuid not null,
  number integer not null,
  account_id uuid,
  written_at timestamp with time zone not null,
  origin text not null,
  name text not null,
  acronym text,
  family text not null,
  legal_form text,
  rna text,
  siren text,
  summary text,
  description text,
  department_codes text[] default '{}'::text[] not null,
  commune_codes text[] default '{}'::text[] not null,
  all_activities boolean default false not null,
  naf_rev_2_codes text[] default '{}'::text[] not null,
  naf_2025_codes text[] default '{}'::text[] not null,
  audiences text[] default '{}'::text[] not null,
  firm_sizes text[] default '{}'::text[] not null,
  member_count integer,
  firm_count integer,
  fee_band text,
  admissions text[] default '{}'::text[] not null,
  frequency text,
  time_slots text[] default '{}'::text[] not null,
  services text[] default '{}'::text[] not null,
  goals text[] default '{}'::text[] not null,
  contact_name text,
  contact_email text,
  contact_phone text,
  website text,
  address text,
  commune_code text,
  latitude double precision,
  longitude double precision,
  languages text[] default '{}'::text[] not null,
  accessible boolean,
  missing text[] generated always as (array_remove(ARRAY[
CASE
    WHEN (description IS NULL) THEN 'DESCRIPTION'::text
    ELSE NULL::text
END,
CASE
    WHEN ((department_codes = '{}'::text[]) AND (commune_codes = '{}'::text[])) THEN 'TERRITORY'::text
    ELSE NULL::text
END,
CASE
    WHEN (fee_band IS NULL) THEN 'FEE_BAND'::text
    ELSE NULL::text
END,
CASE
    WHEN (frequency IS NULL) THEN 'FREQUENCY'::text
    ELSE NULL::text
END,
CASE
    WHEN (services = '{}'::text[]) THEN 'SERVICES'::text
    ELSE NULL::text
END,
CASE
    WHEN ((contact_email IS NULL) AND (contact_phone IS NULL)) THEN 'CONTACT'::text
    ELSE NULL::text
END,
CASE
    WHEN ((NOT all_activities) AND (naf_rev_2_codes = '{}'::text[]) AND (naf_2025_codes = '{}'::text[])) THEN 'ACTIVITIES'::text
    ELSE NULL::text
END,
CASE
    WHEN (admissions = '{}'::text[]) THEN 'ADMISSIONS'::text
    ELSE NULL::text
END,
CASE
    WHEN ((member_count IS NULL) AND (firm_count IS NULL)) THEN 'SIZE'::text
    ELSE NULL::text
END,
CASE
    WHEN (audiences = '{}'::text[]) THEN 'AUDIENCES'::text
    ELSE NULL::text
END,
CASE
    WHEN (firm_sizes = '{}'::text[]) THEN 'FIRM_SIZES'::text
    ELSE NULL::text
END,
CASE
    WHEN (time_slots = '{}'::text[]) THEN 'TIME_SLOTS'::text
    ELSE NULL::text
END,
CASE
    WHEN (goals = '{}'::text[]) THEN 'GOALS'::text
    ELSE NULL::text
END,
CASE
    WHEN (website IS NULL) THEN 'WEBSITE'::text
    ELSE NULL::text
END,
CASE
    WHEN (commune_code IS NULL) THEN 'SEAT'::text
    ELSE NULL::text
END,
CASE
    WHEN (languages = '{}'::text[]) THEN 'LANGUAGES'::text
    ELSE NULL::text
END,
CASE
    WHEN (accessible IS NULL) THEN 'ACCESSIBILITY'::text
    ELSE NULL::text
END,
CASE
    WHEN (legal_form IS NULL) THEN 'LEGAL_FORM'::text
    ELSE NULL::text
END], NULL::text)) stored not null,
  completeness integer generated always as ((((((((((((((((((
CASE
    WHEN (description IS NULL) THEN 0
    ELSE 12
END +
CASE
    WHEN ((department_codes = '{}'::text[]) AND (commune_codes = '{}'::text[])) THEN 0
    ELSE 8
END) +
CASE
    WHEN (fee_band IS NULL) THEN 0
    ELSE 8
END) +
CASE
    WHEN (frequency IS NULL) THEN 0
    ELSE 8
END) +
CASE
    WHEN (services = '{}'::text[]) THEN 0
    ELSE 8
END) +
CASE
    WHEN ((contact_email IS NULL) AND (contact_phone IS NULL)) THEN 0
    ELSE 8
END) +
CASE
    WHEN ((NOT all_activities) AND (naf_rev_2_codes = '{}'::text[]) AND (naf_2025_codes = '{}'::text[])) THEN 0
    ELSE 6
END) +
CASE
    WHEN (admissions = '{}'::text[]) THEN 0
    ELSE 6
END) +
CASE
    WHEN ((member_count IS NULL) AND (firm_count IS NULL)) THEN 0
    ELSE 6
END) +
CASE
    WHEN (audiences = '{}'::text[]) THEN 0
    ELSE 5
END) +
CASE
    WHEN (firm_sizes = '{}'::text[]) THEN 0
    ELSE 5
END) +
CASE
    WHEN (time_slots = '{}'::text[]) THEN 0
    ELSE 4
END) +
CASE
    WHEN (goals = '{}'::text[]) THEN 0
    ELSE 4
END) +
CASE
    WHEN (website IS NULL) THEN 0
    ELSE 4
END) +
CASE
    WHEN (commune_code IS NULL) THEN 0
    ELSE 2
END) +
CASE
    WHEN (languages = '{}'::text[]) THEN 0
    ELSE 2
END) +
CASE
    WHEN (accessible IS NULL) THEN 0
    ELSE 2
END) +
CASE
    WHEN (legal_form IS NULL) THEN 0
    ELSE 2
END)) stored not null,
  constraint network_version_pkey PRIMARY KEY (region_id, network_id, number),
  constraint network_version_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint network_version_commune_fkey FOREIGN KEY (commune_code) REFERENCES commune(code),
  constraint network_version_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint network_version_acronym_length CHECK (((char_length(acronym) >= 1) AND (char_length(acronym) <= 20))),
  constraint network_version_activities_bounded CHECK (((cardinality(naf_rev_2_codes) <= 60) AND (cardinality(naf_2025_codes) <= 60))),
  constraint network_version_activities_fit CHECK (((NOT all_activities) OR ((naf_rev_2_codes = '{}'::text[]) AND (naf_2025_codes = '{}'::text[])))),
  constraint network_version_address_length CHECK (((char_length(address) >= 1) AND (char_length(address) <= 200))),
  constraint network_version_admissions_known CHECK ((admissions <@ '{OPEN,CO_OPTED,SEAT_PER_TRADE,VOTE}'::text[])),
  constraint network_version_audiences_known CHECK ((audiences <@ '{FOUNDERS,SELF_EMPLOYED,HEADS_OF_FIRMS,EXECUTIVES,EMPLOYEES,LIBERAL_PROFESSIONS,CRAFTSPEOPLE,SHOPKEEPERS,FARMERS,WOMEN,YOUNG_LEADERS}'::text[])),
  constraint network_version_contact_lengths CHECK ((((char_length(contact_name) >= 1) AND (char_length(contact_name) <= 100)) AND ((char_length(contact_email) >= 3) AND (char_length(contact_email) <= 254)) AND ((char_length(contact_phone) >= 3) AND (char_length(contact_phone) <= 30)))),
  constraint network_version_counts_not_negative CHECK (((member_count >= 0) AND (firm_count >= 0))),
  constraint network_version_description_length CHECK (((char_length(description) >= 1) AND (char_length(description) <= 5000))),
  constraint network_version_family_known CHECK ((family = ANY (ARRAY['SECTORAL'::text, 'TRADE'::text, 'TERRITORIAL'::text, 'THEMATIC'::text]))),
  constraint network_version_fee_band_known CHECK ((fee_band = ANY (ARRAY['FREE'::text, 'UP_TO_100'::text, 'UP_TO_300'::text, 'UP_TO_600'::text, 'UP_TO_1000'::text, 'OVER_1000'::text]))),
  constraint network_version_firm_sizes_known CHECK ((firm_sizes <@ '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249,FROM_250}'::text[])),
  constraint network_version_frequency_known CHECK ((frequency = ANY (ARRAY['WEEKLY'::text, 'FORTNIGHTLY'::text, 'MONTHLY'::text, 'QUARTERLY'::text, 'TWICE_A_YEAR'::text, 'YEARLY'::text]))),
  constraint network_version_goals_known CHECK ((goals <@ '{NEW_CUSTOMERS,ECONOMIC_INFORMATION,SHARED_EXPERIENCE,ADDRESS_BOOK,COMMON_CAUSES,PURCHASING,INNOVATION,RECRUITMENT,EXPORT,ENVIRONMENT}'::text[])),
  constraint network_version_languages_bounded CHECK ((cardinality(languages) <= 20)),
  constraint network_version_legal_form_known CHECK ((legal_form = ANY (ARRAY['ASSOCIATION'::text, 'FEDERATION'::text, 'TRADE_UNION'::text, 'COMPANY'::text, 'COOPERATIVE'::text, 'ECONOMIC_INTEREST_GROUP'::text, 'PUBLIC_BODY'::text, 'INFORMAL'::text]))),
  constraint network_version_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120))),
  constraint network_version_number_positive CHECK ((number >= 1)),
  constraint network_version_origin_known CHECK ((origin = ANY (ARRAY['EDITOR'::text, 'OWNER'::text, 'SUGGESTION'::text, 'IMPORT'::text, 'CHAPTER'::text, 'RESTORED'::text]))),
  constraint network_version_position_on_earth CHECK ((((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)) AND ((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)))),
  constraint network_version_position_whole CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint network_version_rna_format CHECK ((rna ~ '^W[0-9]{9}$'::text)),
  constraint network_version_services_known CHECK ((services <@ '{CONVIVIALITY,TRAINING,LOBBYING,COOPERATIVE_PROJECTS,OUTSOURCED_SERVICES,REFERRALS,INFORMATION}'::text[])),
  constraint network_version_siren_format CHECK ((siren ~ '^[0-9]{9}$'::text)),
  constraint network_version_summary_length CHECK (((char_length(summary) >= 1) AND (char_length(summary) <= 300))),
  constraint network_version_territory_bounded CHECK (((cardinality(department_codes) <= 110) AND (cardinality(commune_codes) <= 100))),
  constraint network_version_time_slots_known CHECK ((time_slots <@ '{BREAKFAST,MORNING,LUNCH,AFTERNOON,EVENING,WEEKEND,ONLINE}'::text[])),
  constraint network_version_website_length CHECK (((char_length(website) >= 4) AND (char_length(website) <= 500)))
);

create table public.notice (
  region_id integer not null,
  id uuid not null,
  recipient_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  occasion text not null,
  told_at timestamp with time zone not null,
  listed boolean not null,
  read_at timestamp with time zone,
  mail_settled_at timestamp with time zone,
  constraint notice_pkey PRIMARY KEY (region_id, id),
  constraint notice_once_key UNIQUE (region_id, recipient_id, kind, subject_id, occasion),
  constraint notice_of_kind_fkey FOREIGN KEY (kind) REFERENCES notice.notice_kind(kind),
  constraint notice_occasion_length CHECK ((char_length(occasion) <= 40)),
  constraint notice_read_later CHECK ((read_at >= told_at))
);

create table public.one_to_one (
  region_id integer not null,
  id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  other_id uuid not null,
  met_on date not null,
  recorder_id uuid not null,
  recorded_at timestamp with time zone not null,
  turn integer default 1 not null,
  constraint one_to_one_pkey PRIMARY KEY (region_id, id, member_id),
  constraint one_to_one_day_key UNIQUE (region_id, member_id, other_id, met_on, turn),
  constraint one_to_one_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint one_to_one_other_fkey FOREIGN KEY (other_id) REFERENCES member_card(id),
  constraint one_to_one_not_with_oneself CHECK ((member_id <> other_id)),
  constraint one_to_one_recorder_took_part CHECK (((recorder_id = member_id) OR (recorder_id = other_id))),
  constraint one_to_one_turn_counts CHECK ((turn >= 1))
);

create table public.outbox (
  region_id integer not null,
  id uuid default uuidv7() not null,
  occurred_at timestamp with time zone default now() not null,
  topic text not null,
  subject_id uuid not null,
  payload json not null,
  constraint outbox_pkey PRIMARY KEY (region_id, id)
);

create table public.partner_client (
  client_id text not null,
  secret_hash text not null,
  status text default 'ACTIVE'::text not null,
  expires_on date,
  created_at timestamp with time zone default now() not null,
  organisation_id uuid not null,
  former_secret_hash text,
  former_secret_ends_at timestamp with time zone,
  secret_changed_at timestamp with time zone default now() not null,
  version integer default 1 not null,
  constraint partner_client_pkey PRIMARY KEY (client_id),
  constraint partner_client_organisation_fkey FOREIGN KEY (organisation_id) REFERENCES partner_organisation(id),
  constraint partner_client_former_secret_ends CHECK (((former_secret_hash IS NULL) = (former_secret_ends_at IS NULL))),
  constraint partner_client_id_format CHECK ((client_id ~ '^[a-z][a-z0-9-]{2,62}$'::text)),
  constraint partner_client_status_known CHECK ((status = ANY (ARRAY['REQUESTED'::text, 'GRANTED'::text, 'ACTIVE'::text, 'SUSPENDED'::text, 'REVOKED'::text])))
);

create table public.partner_grant (
  region_id integer not null,
  id uuid default uuidv7() not null,
  client_id text not null,
  permission text not null,
  starts_on date not null,
  ends_on date,
  revoked_at timestamp with time zone,
  constraint partner_grant_pkey PRIMARY KEY (region_id, id),
  constraint partner_grant_client_fkey FOREIGN KEY (client_id) REFERENCES partner_client(client_id),
  constraint partner_grant_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint partner_grant_ends_after_start CHECK ((ends_on >= starts_on)),
  constraint partner_grant_permission_format CHECK ((permission ~ '^[a-z-]+\.[a-z-]+$'::text))
);

create table public.partner_organisation (
  id uuid default uuidv7() not null,
  name text not null,
  contact_name text,
  contact_email text,
  created_at timestamp with time zone default now() not null,
  version integer default 1 not null,
  constraint partner_organisation_pkey PRIMARY KEY (id),
  constraint partner_organisation_name_key UNIQUE (name),
  constraint partner_organisation_contact_email_length CHECK (((char_length(contact_email) >= 3) AND (char_length(contact_email) <= 254))),
  constraint partner_organisation_contact_name_length CHECK (((char_length(contact_name) >= 1) AND (char_length(contact_name) <= 100))),
  constraint partner_organisation_contact_whole CHECK (((contact_name IS NULL) = (contact_email IS NULL))),
  constraint partner_organisation_name_length CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100)))
);

create table public.policy_version (
  region_id integer not null,
  id uuid default uuidv7() not null,
  kind text not null,
  number integer not null,
  starts_on date not null,
  follows_above boolean default false not null,
  days_until_late integer,
  days_until_expired integer,
  days_until_removed integer,
  renewal_months integer,
  most_visits integer,
  most_substitutes integer,
  first_warning_absences integer,
  second_warning_absences integer,
  held_days integer,
  reason text not null,
  account_id uuid,
  recorded_at timestamp with time zone not null,
  constraint policy_version_pkey PRIMARY KEY (region_id, id),
  constraint policy_version_number_key UNIQUE (region_id, kind, number),
  constraint policy_version_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint policy_version_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint policy_version_absences_ordered CHECK (((1 <= first_warning_absences) AND (first_warning_absences < second_warning_absences) AND (second_warning_absences <= 26))),
  constraint policy_version_absences_whole CHECK ((num_nonnulls(first_warning_absences, second_warning_absences) =
CASE
    WHEN ((kind = 'ABSENCES'::text) AND (NOT follows_above)) THEN 2
    ELSE 0
END)),
  constraint policy_version_dues_ordered CHECK (((1 <= days_until_late) AND (days_until_late < days_until_expired) AND (days_until_expired < days_until_removed) AND (days_until_removed <= 365))),
  constraint policy_version_dues_whole CHECK ((num_nonnulls(days_until_late, days_until_expired, days_until_removed, renewal_months) =
CASE
    WHEN ((kind = 'DUES'::text) AND (NOT follows_above)) THEN 4
    ELSE 0
END)),
  constraint policy_version_kind_known CHECK ((kind = ANY (ARRAY['DUES'::text, 'VISITS'::text, 'SUBSTITUTES'::text, 'ABSENCES'::text, 'SEATS'::text]))),
  constraint policy_version_number_positive CHECK ((number >= 1)),
  constraint policy_version_reason_length CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500))),
  constraint policy_version_renewal_range CHECK (((renewal_months >= 1) AND (renewal_months <= 12))),
  constraint policy_version_seats_range CHECK (((held_days >= 1) AND (held_days <= 180))),
  constraint policy_version_seats_whole CHECK ((num_nonnulls(held_days) =
CASE
    WHEN ((kind = 'SEATS'::text) AND (NOT follows_above)) THEN 1
    ELSE 0
END)),
  constraint policy_version_substitutes_range CHECK (((most_substitutes >= 0) AND (most_substitutes <= 26))),
  constraint policy_version_substitutes_whole CHECK ((num_nonnulls(most_substitutes) =
CASE
    WHEN ((kind = 'SUBSTITUTES'::text) AND (NOT follows_above)) THEN 1
    ELSE 0
END)),
  constraint policy_version_visits_range CHECK (((most_visits >= 1) AND (most_visits <= 12))),
  constraint policy_version_visits_whole CHECK ((num_nonnulls(most_visits) =
CASE
    WHEN ((kind = 'VISITS'::text) AND (NOT follows_above)) THEN 1
    ELSE 0
END))
);

create table public.policy_withdrawal (
  region_id integer not null,
  version_id uuid not null,
  reason text not null,
  account_id uuid,
  withdrawn_at timestamp with time zone not null,
  constraint policy_withdrawal_pkey PRIMARY KEY (region_id, version_id),
  constraint policy_withdrawal_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint policy_withdrawal_version_fkey FOREIGN KEY (region_id, version_id) REFERENCES policy_version(region_id, id),
  constraint policy_withdrawal_reason_length CHECK (((char_length(reason) >= 1) AND (char_length(reason) <= 500)))
);

create table public.proposal (
  region_id integer not null,
  id uuid not null,
  status text default 'PENDING'::text not null,
  proposed_at timestamp with time zone not null,
  name text not null,
  family text not null,
  commune_code text not null,
  website text,
  contact_email text,
  contact_phone text,
  words text not null,
  decided_at timestamp with time zone,
  account_id uuid,
  command_id uuid,
  digest text,
  reason text,
  network_id uuid,
  constraint proposal_pkey PRIMARY KEY (region_id, id),
  constraint proposal_command_key UNIQUE (region_id, command_id),
  constraint proposal_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint proposal_commune_fkey FOREIGN KEY (commune_code) REFERENCES commune(code),
  constraint proposal_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint proposal_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint proposal_accepted_whole CHECK (((status = 'ACCEPTED'::text) = (network_id IS NOT NULL))),
  constraint proposal_decided_whole CHECK ((((status = 'PENDING'::text) = (decided_at IS NULL)) AND ((status = 'PENDING'::text) = (command_id IS NULL)) AND ((command_id IS NULL) = (digest IS NULL)))),
  constraint proposal_family_known CHECK ((family = ANY (ARRAY['SECTORAL'::text, 'TRADE'::text, 'TERRITORIAL'::text, 'THEMATIC'::text]))),
  constraint proposal_refused_whole CHECK (((status = 'REFUSED'::text) = (reason IS NOT NULL))),
  constraint proposal_status_known CHECK ((status = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'REFUSED'::text]))),
  constraint proposal_texts_length CHECK ((((char_length(name) >= 1) AND (char_length(name) <= 960)) AND (char_length(website) <= 2000) AND (char_length(contact_email) <= 500) AND (char_length(contact_phone) <= 50) AND ((char_length(words) >= 1) AND (char_length(words) <= 8000)) AND ((char_length(reason) >= 1) AND (char_length(reason) <= 8000))))
);

create table public.proposal_author (
  region_id integer not null,
  proposal_id uuid not null,
  name text,
  address text,
  language text not null,
  constraint proposal_author_pkey PRIMARY KEY (region_id, proposal_id),
  constraint proposal_author_proposal_fkey FOREIGN KEY (region_id, proposal_id) REFERENCES proposal(region_id, id),
  constraint proposal_author_language_known CHECK ((language = ANY (ARRAY['FR'::text, 'EN'::text]))),
  constraint proposal_author_lengths CHECK ((((char_length(name) >= 1) AND (char_length(name) <= 800)) AND (char_length(address) <= 500)))
);

create table public.referral (
  region_id integer not null,
  id uuid not null,
  leg text not null,
  kind text not null,
  giver_id uuid not null,
  giver_region_id integer not null,
  giver_chapter_id uuid not null,
  receiver_id uuid not null,
  receiver_region_id integer not null,
  receiver_chapter_id uuid not null,
  local_giver_id uuid generated always as (
CASE
    WHEN (giver_region_id = region_id) THEN giver_id
    ELSE NULL::uuid
END) stored,
  local_receiver_id uuid generated always as (
CASE
    WHEN (receiver_region_id = region_id) THEN receiver_id
    ELSE NULL::uuid
END) stored,
  status text not null,
  status_before_dispute text,
  hotness integer not null,
  description text not null,
  no_sale_reason text,
  dispute_ground text,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  acknowledged_at timestamp with time zone,
  contacted_at timestamp with time zone,
  closed_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  version integer default 1 not null,
  seen_at timestamp with time zone,
  constraint referral_pkey PRIMARY KEY (region_id, id),
  constraint referral_giver_fkey FOREIGN KEY (giver_id) REFERENCES member_card(id),
  constraint referral_local_giver_fkey FOREIGN KEY (region_id, local_giver_id) REFERENCES member(region_id, id),
  constraint referral_local_receiver_fkey FOREIGN KEY (region_id, local_receiver_id) REFERENCES member(region_id, id),
  constraint referral_receiver_fkey FOREIGN KEY (receiver_id) REFERENCES member_card(id),
  constraint referral_description_length CHECK (((char_length(description) >= 1) AND (char_length(description) <= 16000))),
  constraint referral_dispute_complete CHECK (((status <> 'DISPUTED'::text) OR ((status_before_dispute IS NOT NULL) AND (dispute_ground IS NOT NULL)))),
  constraint referral_dispute_ground_known CHECK ((dispute_ground = ANY (ARRAY['UNKNOWN_CONTACT'::text, 'DUPLICATE'::text, 'NOT_A_REFERRAL'::text]))),
  constraint referral_hotness_range CHECK (((hotness >= 1) AND (hotness <= 5))),
  constraint referral_kind_known CHECK ((kind = ANY (ARRAY['INSIDE'::text, 'OUTSIDE'::text]))),
  constraint referral_leg_fits CHECK ((leg =
CASE
    WHEN (giver_region_id = receiver_region_id) THEN 'WHOLE'::text
    WHEN (giver_region_id = region_id) THEN 'GIVEN'::text
    ELSE 'RECEIVED'::text
END)),
  constraint referral_no_sale_has_reason CHECK (((status = 'NO_SALE'::text) = (no_sale_reason IS NOT NULL))),
  constraint referral_no_sale_reason_known CHECK ((no_sale_reason = ANY (ARRAY['PRICE'::text, 'NO_NEED'::text, 'UNREACHABLE'::text, 'OUT_OF_SCOPE'::text, 'TIMING'::text]))),
  constraint referral_not_to_oneself CHECK ((giver_id <> receiver_id)),
  constraint referral_region_takes_part CHECK (((region_id = giver_region_id) OR (region_id = receiver_region_id))),
  constraint referral_seen_once_sent CHECK (((seen_at IS NULL) OR (sent_at IS NOT NULL))),
  constraint referral_sent_has_date CHECK (((status = ANY (ARRAY['DRAFT'::text, 'AWAITING_CONSENT'::text, 'WITHDRAWN'::text, 'ANONYMISED'::text])) OR (sent_at IS NOT NULL))),
  constraint referral_status_before_dispute_known CHECK ((status_before_dispute = ANY (ARRAY['SENT'::text, 'ACKNOWLEDGED'::text, 'CONTACTED'::text, 'MEETING'::text, 'PROPOSAL'::text]))),
  constraint referral_status_known CHECK ((status = ANY (ARRAY['DRAFT'::text, 'AWAITING_CONSENT'::text, 'SENT'::text, 'ACKNOWLEDGED'::text, 'CONTACTED'::text, 'MEETING'::text, 'PROPOSAL'::text, 'WON'::text, 'NO_SALE'::text, 'WITHDRAWN'::text, 'DISPUTED'::text, 'EXPIRED'::text, 'ANONYMISED'::text])))
);

create table public.referral_event (
  region_id integer not null,
  referral_id uuid not null,
  sequence integer not null,
  command_id uuid not null,
  giver_id uuid not null,
  receiver_id uuid not null,
  giver_chapter_id uuid not null,
  receiver_chapter_id uuid not null,
  occurred_at timestamp with time zone not null,
  actor_kind text not null,
  actor_id uuid,
  account_id uuid,
  from_status text,
  to_status text not null,
  note text,
  constraint referral_event_pkey PRIMARY KEY (region_id, referral_id, sequence),
  constraint referral_event_command_key UNIQUE (region_id, command_id),
  constraint referral_event_actor_fkey FOREIGN KEY (actor_id) REFERENCES member_card(id),
  constraint referral_event_referral_fkey FOREIGN KEY (region_id, referral_id) REFERENCES referral(region_id, id),
  constraint referral_event_actor_kind_known CHECK ((actor_kind = ANY (ARRAY['GIVER'::text, 'RECEIVER'::text, 'OFFICER'::text, 'PROSPECT'::text, 'SYSTEM'::text]))),
  constraint referral_event_note_length CHECK ((char_length(note) <= 16000))
);

create table public.referral_prospect (
  region_id integer not null,
  referral_id uuid not null,
  giver_id uuid not null,
  receiver_id uuid,
  name text not null,
  firm_name text,
  phone text,
  email text,
  consent_given_at timestamp with time zone,
  consent_how text,
  constraint referral_prospect_pkey PRIMARY KEY (region_id, referral_id),
  constraint referral_prospect_referral_fkey FOREIGN KEY (region_id, referral_id) REFERENCES referral(region_id, id),
  constraint referral_prospect_consent_complete CHECK (((consent_given_at IS NULL) = (consent_how IS NULL))),
  constraint referral_prospect_consent_how_known CHECK ((consent_how = ANY (ARRAY['SPOKEN'::text, 'WRITTEN'::text]))),
  constraint referral_prospect_name_present CHECK ((btrim(name) <> ''::text)),
  constraint referral_prospect_reachable CHECK (((phone IS NOT NULL) OR (email IS NOT NULL)))
);

create table public.region (
  id integer generated always as identity not null,
  code text not null,
  name text not null,
  parent_id integer,
  time_zone text default 'Europe/Paris'::text not null,
  yearly_fee_minor_units bigint not null,
  currency text not null,
  promised_revenue_minor_units bigint default 6500000 not null,
  created_on date default CURRENT_DATE not null,
  version integer default 1 not null,
  constraint region_pkey PRIMARY KEY (id),
  constraint region_code_key UNIQUE (code),
  constraint region_parent_fkey FOREIGN KEY (parent_id) REFERENCES region(id),
  constraint region_code_format CHECK ((code ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'::text)),
  constraint region_currency_format CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint region_fee_positive CHECK ((yearly_fee_minor_units > 0)),
  constraint region_name_present CHECK ((btrim(name) <> ''::text)),
  constraint region_promise_positive CHECK ((promised_revenue_minor_units > 0)),
  constraint region_version_positive CHECK ((version > 0))
);

create table public.role_assignment (
  region_id integer not null,
  id uuid default uuidv7() not null,
  account_id uuid not null,
  role text not null,
  chapter_id uuid,
  member_id uuid,
  starts_on date not null,
  ends_on date,
  version integer default 1 not null,
  constraint role_assignment_pkey PRIMARY KEY (region_id, id),
  constraint role_assignment_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint role_assignment_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint role_assignment_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint role_assignment_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint role_assignment_chapter_fits CHECK (((chapter_id IS NULL) = (role = ANY (ARRAY['REGIONAL_DIRECTOR'::text, 'NATIONAL_ADMIN'::text, 'GUIDE_EDITOR'::text])))),
  constraint role_assignment_ends_after_start CHECK ((ends_on >= starts_on)),
  constraint role_assignment_role_known CHECK ((role = ANY (ARRAY['PRESIDENT'::text, 'VICE_PRESIDENT'::text, 'SECRETARY_TREASURER'::text, 'MEMBERSHIP_COMMITTEE'::text, 'WELCOME_COMMITTEE'::text, 'TRAINING'::text, 'SPONSORSHIP'::text, 'REGIONAL_DIRECTOR'::text, 'DIRECTOR_CONSULTANT'::text, 'NATIONAL_ADMIN'::text, 'GUIDE_EDITOR'::text]))),
  constraint role_assignment_version_positive CHECK ((version > 0))
);

create table public.seat (
  region_id integer not null,
  id uuid default uuidv7() not null,
  chapter_id uuid not null,
  specialty_code text not null,
  status text not null,
  hold_ends_on date,
  policy_version_id uuid,
  member_id uuid,
  changed_at timestamp with time zone default now() not null,
  constraint seat_pkey PRIMARY KEY (region_id, id),
  constraint seat_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint seat_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint seat_specialty_fkey FOREIGN KEY (specialty_code) REFERENCES specialty(code),
  constraint seat_held_has_end CHECK (((status <> 'HELD'::text) OR ((hold_ends_on IS NOT NULL) AND (member_id IS NULL)))),
  constraint seat_status_known CHECK ((status = ANY (ARRAY['HELD'::text, 'TAKEN'::text, 'RELEASED'::text]))),
  constraint seat_taken_has_member CHECK (((status <> 'TAKEN'::text) OR (member_id IS NOT NULL)))
);

create table public.sheet_import (
  region_id integer not null,
  id uuid not null,
  account_id uuid,
  uploaded_at timestamp with time zone not null,
  file_name text,
  digest text not null,
  state text default 'READ'::text not null,
  labels text[] not null,
  fields text[] not null,
  row_count integer not null,
  new_count integer default 0 not null,
  known_count integer default 0 not null,
  changed_count integer default 0 not null,
  faulty_count integer default 0 not null,
  undecided_count integer default 0 not null,
  wanted_count integer default 0 not null,
  done_count integer default 0 not null,
  left_count integer default 0 not null,
  taken_back_count integer default 0 not null,
  kept_count integer default 0 not null,
  entry text,
  apply_command_id uuid,
  applied_by uuid,
  applied_at timestamp with time zone,
  undo_command_id uuid,
  undone_by uuid,
  undone_at timestamp with time zone,
  failure_count integer default 0 not null,
  constraint sheet_import_pkey PRIMARY KEY (region_id, id),
  constraint sheet_import_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint sheet_import_applier_fkey FOREIGN KEY (applied_by) REFERENCES identity.account(id),
  constraint sheet_import_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint sheet_import_undoer_fkey FOREIGN KEY (undone_by) REFERENCES identity.account(id),
  constraint sheet_import_columns_fit CHECK ((cardinality(labels) = cardinality(fields))),
  constraint sheet_import_digest_format CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
  constraint sheet_import_entry_known CHECK ((entry = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'PUBLISHED'::text]))),
  constraint sheet_import_entry_whole CHECK (((state = ANY (ARRAY['READ'::text, 'DISCARDED'::text])) OR ((entry IS NOT NULL) AND (apply_command_id IS NOT NULL)))),
  constraint sheet_import_file_name_length CHECK (((char_length(file_name) >= 1) AND (char_length(file_name) <= 200))),
  constraint sheet_import_state_known CHECK ((state = ANY (ARRAY['READ'::text, 'DISCARDED'::text, 'APPLYING'::text, 'APPLIED'::text, 'UNDOING'::text, 'UNDONE'::text])))
);

create table public.sheet_import_label (
  region_id integer not null,
  label text not null,
  field text not null,
  constraint sheet_import_label_pkey PRIMARY KEY (region_id, label),
  constraint sheet_import_label_region_fkey FOREIGN KEY (region_id) REFERENCES region(id),
  constraint sheet_import_label_length CHECK (((char_length(label) >= 1) AND (char_length(label) <= 200)))
);

create table public.sheet_import_row (
  region_id integer not null,
  import_id uuid not null,
  line integer not null,
  cells text[] not null,
  content json not null,
  name text not null,
  slug text,
  faults json default '[]'::json not null,
  conflicts json default '[]'::json not null,
  kind text default 'NEW'::text not null,
  network_id uuid,
  seen_version integer,
  differences json default '[]'::json not null,
  choice text,
  is_wanted boolean generated always as (COALESCE(((kind = 'NEW'::text) OR ((kind = 'CHANGED'::text) AND (choice = ANY (ARRAY['TAKE_FILE'::text, 'AS_NEW'::text])))), false)) stored not null,
  outcome text,
  applied_id uuid,
  applied_version integer,
  former_number integer,
  former_published_number integer,
  former_status text,
  former_verified_on date,
  returned text,
  constraint sheet_import_row_pkey PRIMARY KEY (region_id, import_id, line),
  constraint sheet_import_row_applied_fkey FOREIGN KEY (region_id, applied_id) REFERENCES network(region_id, id),
  constraint sheet_import_row_import_fkey FOREIGN KEY (region_id, import_id) REFERENCES sheet_import(region_id, id),
  constraint sheet_import_row_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint sheet_import_row_choice_known CHECK ((choice = ANY (ARRAY['TAKE_FILE'::text, 'KEEP_OURS'::text, 'AS_NEW'::text]))),
  constraint sheet_import_row_kind_known CHECK ((kind = ANY (ARRAY['NEW'::text, 'KNOWN'::text, 'CHANGED'::text, 'FAULTY'::text]))),
  constraint sheet_import_row_line_positive CHECK ((line >= 1)),
  constraint sheet_import_row_outcome_known CHECK ((outcome = ANY (ARRAY['ADDED'::text, 'WRITTEN'::text, 'LEFT'::text]))),
  constraint sheet_import_row_outcome_whole CHECK (((applied_id IS NOT NULL) = (outcome = ANY (ARRAY['ADDED'::text, 'WRITTEN'::text])))),
  constraint sheet_import_row_returned_known CHECK ((returned = ANY (ARRAY['TAKEN_BACK'::text, 'KEPT'::text])))
);

create table public.specialty (
  code text not null,
  name_french text not null,
  name_english text not null,
  family text not null,
  search_name text generated always as (app.fold(((name_french || ' '::text) || name_english))) stored,
  version integer default 1 not null,
  retired_on date,
  merged_into text,
  constraint specialty_pkey PRIMARY KEY (code),
  constraint specialty_merged_fkey FOREIGN KEY (merged_into) REFERENCES specialty(code),
  constraint specialty_code_format CHECK ((code ~ '^[a-z][a-z0-9-]*$'::text)),
  constraint specialty_family_known CHECK ((family = ANY (ARRAY['BUILDING'::text, 'BUSINESS'::text, 'COMMERCE'::text, 'CRAFT'::text, 'DIGITAL'::text, 'EVENTS'::text, 'FINANCE'::text, 'HEALTH'::text, 'LEGAL'::text, 'PROPERTY'::text, 'TRANSPORT'::text]))),
  constraint specialty_merged_retired CHECK (((merged_into IS NULL) OR (retired_on IS NOT NULL))),
  constraint specialty_names_present CHECK (((btrim(name_french) <> ''::text) AND (btrim(name_english) <> ''::text))),
  constraint specialty_version_positive CHECK ((version > 0))
);

create table public.standing (
  region_id integer not null,
  member_id uuid not null,
  chapter_id uuid not null,
  status text not null,
  due_on date not null,
  clock_starts_on date,
  renewal text default 'NONE'::text not null,
  decision_due_on date,
  away_status text,
  away_starts_on date,
  away_ends_on date,
  leaving_reason text,
  begun_at timestamp with time zone not null,
  version integer default 1 not null,
  constraint standing_pkey PRIMARY KEY (region_id, member_id),
  constraint standing_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint standing_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint standing_away_is_away CHECK (((status <> ALL (ARRAY['ON_LEAVE'::text, 'SUSPENDED'::text])) OR (away_status = status))),
  constraint standing_away_known CHECK ((away_status = ANY (ARRAY['ON_LEAVE'::text, 'SUSPENDED'::text]))),
  constraint standing_away_whole CHECK ((((away_status IS NULL) = (away_starts_on IS NULL)) AND ((away_status IS NULL) = (away_ends_on IS NULL)) AND (away_ends_on >= away_starts_on))),
  constraint standing_leaving_dropped CHECK (((status = 'DROPPED'::text) = (leaving_reason IS NOT NULL))),
  constraint standing_leaving_known CHECK ((leaving_reason = ANY (ARRAY['TIME'::text, 'COST'::text, 'RESULTS'::text, 'BUSINESS_ENDED'::text, 'MOVED_AWAY'::text, 'HEALTH'::text, 'NOT_RENEWED'::text, 'OTHER'::text]))),
  constraint standing_postponed_has_day CHECK (((renewal = 'POSTPONED'::text) = (decision_due_on IS NOT NULL))),
  constraint standing_renewal_known CHECK ((renewal = ANY (ARRAY['NONE'::text, 'OPEN'::text, 'POSTPONED'::text, 'RENEWED'::text, 'REFUSED'::text]))),
  constraint standing_status_known CHECK ((status = ANY (ARRAY['ACTIVE'::text, 'LATE'::text, 'EXPIRED'::text, 'SUSPENDED'::text, 'ON_LEAVE'::text, 'REMOVED'::text, 'DROPPED'::text, 'TRANSFERRED'::text, 'WITHDRAWN'::text])))
);

create table public.standing_event (
  region_id integer not null,
  member_id uuid not null,
  sequence integer not null,
  command_id uuid not null,
  chapter_id uuid not null,
  occurred_at timestamp with time zone not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  digest text not null,
  happened_on date,
  ends_on date,
  payment_id uuid,
  note text,
  policy_version_id uuid,
  account_id uuid,
  constraint standing_event_pkey PRIMARY KEY (region_id, member_id, sequence),
  constraint standing_event_command_key UNIQUE (region_id, command_id),
  constraint standing_event_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint standing_event_standing_fkey FOREIGN KEY (region_id, member_id) REFERENCES standing(region_id, member_id),
  constraint standing_event_action_known CHECK ((action = ANY (ARRAY['NOTE_PAYMENT'::text, 'TAKE_BACK_PAYMENT'::text, 'FALL_LATE'::text, 'EXPIRE'::text, 'REMOVE'::text, 'OPEN_RENEWAL'::text, 'RENEW'::text, 'POSTPONE_RENEWAL'::text, 'REFUSE_RENEWAL'::text, 'END_UNRENEWED'::text, 'GRANT_LEAVE'::text, 'SUSPEND'::text, 'BEGIN_ABSENCE'::text, 'RETURN'::text, 'LEAVE'::text, 'TRANSFER'::text]))),
  constraint standing_event_note_length CHECK (((char_length(note) >= 1) AND (char_length(note) <= 1000)))
);

create table public.suggestion (
  region_id integer not null,
  id uuid not null,
  network_id uuid not null,
  status text default 'PENDING'::text not null,
  suggested_at timestamp with time zone not null,
  note text,
  decided_at timestamp with time zone,
  account_id uuid,
  command_id uuid,
  digest text,
  reason text,
  constraint suggestion_pkey PRIMARY KEY (region_id, id),
  constraint suggestion_command_key UNIQUE (region_id, command_id),
  constraint suggestion_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint suggestion_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint suggestion_decided_whole CHECK ((((status = 'PENDING'::text) = (decided_at IS NULL)) AND ((status = 'PENDING'::text) = (command_id IS NULL)) AND ((command_id IS NULL) = (digest IS NULL)))),
  constraint suggestion_refused_whole CHECK (((status = 'REFUSED'::text) = (reason IS NOT NULL))),
  constraint suggestion_status_known CHECK ((status = ANY (ARRAY['PENDING'::text, 'ACCEPTED'::text, 'REFUSED'::text]))),
  constraint suggestion_texts_length CHECK ((((char_length(note) >= 1) AND (char_length(note) <= 8000)) AND ((char_length(reason) >= 1) AND (char_length(reason) <= 8000))))
);

create table public.suggestion_author (
  region_id integer not null,
  suggestion_id uuid not null,
  name text,
  address text,
  language text not null,
  constraint suggestion_author_pkey PRIMARY KEY (region_id, suggestion_id),
  constraint suggestion_author_suggestion_fkey FOREIGN KEY (region_id, suggestion_id) REFERENCES suggestion(region_id, id),
  constraint suggestion_author_language_known CHECK ((language = ANY (ARRAY['FR'::text, 'EN'::text]))),
  constraint suggestion_author_lengths CHECK ((((char_length(name) >= 1) AND (char_length(name) <= 800)) AND (char_length(address) <= 500)))
);

create table public.suggestion_change (
  region_id integer not null,
  suggestion_id uuid not null,
  network_id uuid not null,
  field text not null,
  former text[] not null,
  suggested text[] not null,
  taken boolean,
  constraint suggestion_change_pkey PRIMARY KEY (region_id, suggestion_id, field),
  constraint suggestion_change_network_fkey FOREIGN KEY (region_id, network_id) REFERENCES network(region_id, id),
  constraint suggestion_change_suggestion_fkey FOREIGN KEY (region_id, suggestion_id) REFERENCES suggestion(region_id, id),
  constraint suggestion_change_differs CHECK ((former <> suggested)),
  constraint suggestion_change_field_known CHECK ((field = ANY (ARRAY['NAME'::text, 'ACRONYM'::text, 'SUMMARY'::text, 'DESCRIPTION'::text, 'CONTACT_NAME'::text, 'CONTACT_EMAIL'::text, 'CONTACT_PHONE'::text, 'WEBSITE'::text, 'ADDRESS'::text, 'COMMUNE'::text, 'FREQUENCY'::text, 'FEE_BAND'::text, 'ADMISSIONS'::text, 'SERVICES'::text, 'CLOSED'::text])))
);

create table public.trade_ruling (
  region_id integer not null,
  id uuid not null,
  chapter_id uuid not null,
  specialty_code text not null,
  other_code text not null,
  is_near boolean not null,
  words text not null,
  ruled_on date not null,
  recorded_at timestamp with time zone not null,
  account_id uuid,
  constraint trade_ruling_pkey PRIMARY KEY (region_id, id),
  constraint trade_ruling_account_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint trade_ruling_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint trade_ruling_other_fkey FOREIGN KEY (other_code) REFERENCES specialty(code),
  constraint trade_ruling_specialty_fkey FOREIGN KEY (specialty_code) REFERENCES specialty(code),
  constraint trade_ruling_ordered CHECK ((specialty_code < other_code)),
  constraint trade_ruling_words_length CHECK (((char_length(words) >= 1) AND (char_length(words) <= 1000)))
);

create table public.training_credit (
  region_id integer not null,
  id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  credits integer not null,
  topic text not null,
  learned_on date not null,
  recorded_at timestamp with time zone not null,
  constraint training_credit_pkey PRIMARY KEY (region_id, id),
  constraint training_credit_member_fkey FOREIGN KEY (region_id, member_id) REFERENCES member(region_id, id),
  constraint training_credit_credits_range CHECK (((credits >= 1) AND (credits <= 40))),
  constraint training_credit_topic_length CHECK (((char_length(topic) >= 1) AND (char_length(topic) <= 200)))
);

create table public.visitor (
  region_id integer not null,
  id uuid not null,
  chapter_id uuid not null,
  meeting_id uuid not null,
  status text not null,
  source text not null,
  name text,
  firm text,
  trade text,
  specialty_code text,
  email_folded text,
  phone text,
  words text,
  language text not null,
  inviter_id uuid,
  code text not null,
  consented_at timestamp with time zone,
  visit_number integer not null,
  most_visits integer not null,
  policy_version_id uuid not null,
  is_member boolean default false not null,
  redirected_chapter_id uuid,
  told_held_on date not null,
  told_starts_at time without time zone not null,
  told_place text not null,
  told_address text not null,
  told_called_off boolean default false not null,
  reminded_held_on date,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer default 1 not null,
  erased_at timestamp with time zone,
  constraint visitor_pkey PRIMARY KEY (region_id, id),
  constraint visitor_chapter_fkey FOREIGN KEY (region_id, chapter_id) REFERENCES chapter(region_id, id),
  constraint visitor_inviter_fkey FOREIGN KEY (region_id, inviter_id) REFERENCES member(region_id, id),
  constraint visitor_meeting_fkey FOREIGN KEY (region_id, meeting_id) REFERENCES meeting(region_id, id),
  constraint visitor_redirected_fkey FOREIGN KEY (region_id, redirected_chapter_id) REFERENCES chapter(region_id, id),
  constraint visitor_specialty_fkey FOREIGN KEY (specialty_code) REFERENCES specialty(code),
  constraint visitor_code_format CHECK ((code ~ '^[0-9]{4}$'::text)),
  constraint visitor_email_folded CHECK (((email_folded = lower(email_folded)) AND (POSITION(('@'::text) IN (email_folded)) > 1))),
  constraint visitor_erased_wholly CHECK (((erased_at IS NULL) OR (COALESCE(firm, trade, specialty_code, email_folded, phone, words) IS NULL))),
  constraint visitor_inviter_fits CHECK (((source = 'INVITED'::text) = (inviter_id IS NOT NULL))),
  constraint visitor_language_known CHECK ((language = ANY (ARRAY['FR'::text, 'EN'::text]))),
  constraint visitor_lengths CHECK ((((char_length(name) >= 1) AND (char_length(name) <= 160)) AND ((char_length(firm) >= 1) AND (char_length(firm) <= 160)) AND ((char_length(trade) >= 1) AND (char_length(trade) <= 120)) AND ((char_length(words) >= 1) AND (char_length(words) <= 1000)))),
  constraint visitor_person_whole CHECK (((erased_at IS NULL) = (name IS NOT NULL))),
  constraint visitor_phone_format CHECK ((phone ~ '^\+[0-9]{8,15}$'::text)),
  constraint visitor_redirected_fits CHECK (((status <> 'REDIRECTED'::text) OR (redirected_chapter_id IS NOT NULL))),
  constraint visitor_source_known CHECK ((source = ANY (ARRAY['INVITED'::text, 'ASKED'::text, 'WALKED_IN'::text]))),
  constraint visitor_status_known CHECK ((status = ANY (ARRAY['INVITED'::text, 'REGISTERED'::text, 'CONFIRMED'::text, 'ATTENDED'::text, 'NO_SHOW'::text, 'CANCELLED'::text, 'APPLYING'::text, 'RETURNING'::text, 'NOT_INTERESTED'::text, 'REDIRECTED'::text, 'MEMBER'::text]))),
  constraint visitor_visits_positive CHECK (((visit_number > 0) AND (most_visits > 0)))
);

create table public.visitor_event (
  region_id integer not null,
  visitor_id uuid not null,
  sequence integer not null,
  command_id uuid not null,
  digest text,
  chapter_id uuid not null,
  inviter_id uuid,
  occurred_at timestamp with time zone not null,
  action text not null,
  from_status text,
  to_status text not null,
  note text,
  actor text not null,
  account_id uuid,
  constraint visitor_event_pkey PRIMARY KEY (region_id, visitor_id, sequence),
  constraint visitor_event_command_key UNIQUE (region_id, command_id),
  constraint visitor_event_visitor_fkey FOREIGN KEY (region_id, visitor_id) REFERENCES visitor(region_id, id),
  constraint visitor_event_action_known CHECK ((action = ANY (ARRAY['INVITE'::text, 'ASK'::text, 'WALK_IN'::text, 'REGISTER'::text, 'CONFIRM'::text, 'CANCEL'::text, 'ATTEND'::text, 'MISS'::text, 'UNMARK'::text, 'APPLY'::text, 'RETURN'::text, 'DECLINE'::text, 'REDIRECT'::text, 'JOIN'::text, 'OBJECT'::text]))),
  constraint visitor_event_actor_known CHECK ((actor = ANY (ARRAY['MEMBER'::text, 'OFFICER'::text, 'VISITOR'::text, 'SYSTEM'::text]))),
  constraint visitor_event_note_length CHECK (((char_length(note) >= 1) AND (char_length(note) <= 1000)))
);

create table public.visitor_objection (
  region_id integer not null,
  digest text not null,
  objected_at timestamp with time zone not null,
  constraint visitor_objection_pkey PRIMARY KEY (region_id, digest)
);

create table stranger.day_count (
  day_on date not null,
  subject text not null,
  counted integer not null,
  constraint day_count_pkey PRIMARY KEY (day_on, subject),
  constraint day_count_positive CHECK ((counted >= 1))
);

create table stranger.used_form (
  id uuid not null,
  ends_at timestamp with time zone not null,
  constraint used_form_pkey PRIMARY KEY (id)
);

CREATE INDEX application_chapter_idx ON public.application USING btree (region_id, chapter_id, submitted_at DESC, id DESC);

CREATE UNIQUE INDEX application_secret_key ON public.application USING btree (region_id, secret_hash) WHERE (secret_hash IS NOT NULL);

CREATE INDEX application_sponsor_idx ON public.application USING btree (region_id, sponsor_id, submitted_at DESC, id DESC) WHERE (sponsor_id IS NOT NULL);

CREATE INDEX application_status_idx ON public.application USING btree (region_id, status, status_changed_at);

CREATE UNIQUE INDEX application_visitor_key ON public.application USING btree (region_id, visitor_id) WHERE ((visitor_id IS NOT NULL) AND (status <> ALL (ARRAY['REJECTED'::text, 'WITHDRAWN'::text])));

CREATE INDEX application_vote_open_idx ON public.application_vote USING btree (region_id, ends_on) WHERE (closed_at IS NULL);

CREATE UNIQUE INDEX calendar_feed_active_key ON calendar.calendar_feed USING btree (account_id) WHERE (revoked_at IS NULL);

CREATE INDEX change_account_idx ON public.change USING btree (region_id, account_id);

CREATE INDEX change_subject_idx ON public.change USING btree (region_id, subject, changed_at, id);

CREATE INDEX chapter_created_idx ON public.chapter USING btree (region_id, created_on, id);

CREATE INDEX chapter_name_idx ON public.chapter USING btree (region_id, app.fold(name), id);

CREATE INDEX claim_network_idx ON public.claim USING btree (region_id, network_id, created_at, id);

CREATE UNIQUE INDEX claim_secret_key ON public.claim USING btree (region_id, secret_hash) WHERE (secret_hash IS NOT NULL);

CREATE INDEX claim_status_idx ON public.claim USING btree (region_id, status, created_at, id);

CREATE INDEX client_origin_proven_idx ON identity.client_origin USING btree (proven_at);

CREATE INDEX closed_business_chapter_idx ON public.closed_business USING btree (region_id, chapter_id, closed_on) INCLUDE (amount_minor_units);

CREATE INDEX closed_business_recorder_idx ON public.closed_business USING btree (region_id, recorder_id, closed_on DESC, id DESC);

CREATE INDEX closed_business_referral_idx ON public.closed_business USING btree (region_id, referral_id);

CREATE INDEX commune_department_idx ON public.commune USING btree (department_code, population DESC, code);

CREATE INDEX commune_population_idx ON public.commune USING btree (population DESC, code);

CREATE INDEX commune_search_idx ON public.commune USING gin (search_name extension.gin_trgm_ops);

CREATE INDEX consultation_day_read_on_idx ON public.consultation_day USING btree (region_id, read_on);

CREATE INDEX dues_payment_member_idx ON public.dues_payment USING btree (region_id, member_id, period_starts_on DESC, id DESC);

CREATE INDEX guide_word_likeness_idx ON public.guide_word USING gin (word extension.gin_trgm_ops);

CREATE INDEX installation_key_purpose_idx ON identity.installation_key USING btree (purpose, created_at DESC, id);

CREATE INDEX mail_posted_idx ON notice.mail USING btree (posted_at, id);

CREATE INDEX mail_settled_idx ON notice.mail USING btree (settled_at) WHERE ((status = 'SENT'::text) AND (address <> ''::text));

CREATE INDEX mail_status_idx ON notice.mail USING btree (status, posted_at, id);

CREATE INDEX meeting_attendance_member_idx ON public.meeting_attendance USING btree (region_id, member_id, held_on);

CREATE INDEX meeting_chapter_idx ON public.meeting USING btree (region_id, chapter_id, held_on DESC, id DESC);

CREATE UNIQUE INDEX meeting_day_key ON public.meeting USING btree (region_id, chapter_id, held_on) WHERE (status = ANY (ARRAY['PLANNED'::text, 'OPEN'::text, 'DRAFT'::text, 'COMPLETED'::text, 'REOPENED'::text]));

CREATE INDEX meeting_entry_meeting_idx ON public.meeting_entry USING btree (region_id, meeting_id) WHERE (meeting_id IS NOT NULL);

CREATE INDEX meeting_entry_waiting_idx ON public.meeting_entry USING btree (region_id, chapter_id) WHERE (meeting_id IS NULL);

CREATE INDEX meeting_mark_member_idx ON public.meeting_mark USING btree (region_id, meeting_id, member_id, marked_at, id);

CREATE INDEX meeting_open_idx ON public.meeting USING btree (region_id, held_on) WHERE (status = 'OPEN'::text);

CREATE INDEX member_account_idx ON public.member USING btree (account_id, region_id) WHERE (account_id IS NOT NULL);

CREATE INDEX member_card_all_joined_idx ON public.member_card USING btree (joined_on, region_id, id);

CREATE INDEX member_card_all_sort_idx ON public.member_card USING btree (sort_name, id);

CREATE INDEX member_card_chapter_idx ON public.member_card USING btree (region_id, chapter_id, sort_name, id);

CREATE INDEX member_card_joined_idx ON public.member_card USING btree (region_id, joined_on, id);

CREATE INDEX member_card_search_idx ON public.member_card USING gin (search_text extension.gin_trgm_ops);

CREATE INDEX member_card_seat_idx ON public.member_card USING btree (region_id, chapter_id, specialty_code);

CREATE INDEX member_card_sort_idx ON public.member_card USING btree (region_id, sort_name, id);

CREATE INDEX member_card_specialty_idx ON public.member_card USING btree (region_id, specialty_code, sort_name, id);

CREATE INDEX member_chapter_idx ON public.member USING btree (region_id, chapter_id, id);

CREATE INDEX member_import_idx ON public.member USING btree (region_id, import_id) WHERE (import_id IS NOT NULL);

CREATE INDEX member_import_latest_idx ON public.member_import USING btree (region_id, imported_at DESC, id DESC);

CREATE UNIQUE INDEX member_seat_key ON public.member USING btree (region_id, chapter_id, specialty_code) WHERE (status = ANY (ARRAY['ACTIVE'::text, 'LATE'::text, 'EXPIRED'::text, 'SUSPENDED'::text, 'ON_LEAVE'::text]));

CREATE INDEX network_address_given_idx ON public.network_address USING btree (region_id, given_to_id);

CREATE INDEX network_address_network_idx ON public.network_address USING btree (region_id, network_id);

CREATE INDEX network_card_commune_idx ON public.network_card USING btree (commune_code, sort_name, id);

CREATE INDEX network_card_communes_idx ON public.network_card USING gin (commune_codes) WITH (fastupdate=off);

CREATE INDEX network_card_departments_idx ON public.network_card USING gin (department_codes);

CREATE INDEX network_card_family_idx ON public.network_card USING btree (region_id, family, sort_name, id);

CREATE INDEX network_card_finder_idx ON public.network_card USING btree (region_id, id) INCLUDE (completeness, changed_at, finder_traits, finder_places_1, finder_places_2, finder_rev_2_1, finder_rev_2_2, finder_2025_1, finder_2025_2);

CREATE INDEX network_card_fresh_idx ON public.network_card USING btree (region_id, fresh_at, id);

CREATE INDEX network_card_name_idx ON public.network_card USING btree (region_id, sort_name, id);

CREATE INDEX network_card_search_idx ON public.network_card USING gin (search_document) WITH (fastupdate=off);

CREATE UNIQUE INDEX network_chapter_key ON public.network USING btree (region_id, chapter_id) WHERE (chapter_id IS NOT NULL);

CREATE INDEX network_event_network_idx ON public.network_event USING btree (region_id, network_id, occurred_at DESC, id);

CREATE INDEX network_owner_account_idx ON public.network_owner USING btree (account_id, region_id);

CREATE INDEX network_owner_network_idx ON public.network_owner USING btree (region_id, network_id, starts_on);

CREATE UNIQUE INDEX network_owner_standing_key ON public.network_owner USING btree (region_id, network_id, account_id) WHERE (ends_on IS NULL);

CREATE INDEX network_status_idx ON public.network USING btree (region_id, status, status_changed_at, id);

CREATE INDEX notice_list_idx ON public.notice USING btree (region_id, recipient_id, told_at DESC, id DESC) WHERE listed;

CREATE INDEX notice_mail_idx ON public.notice USING btree (region_id, told_at) WHERE (mail_settled_at IS NULL);

CREATE INDEX notice_told_idx ON public.notice USING btree (region_id, told_at);

CREATE INDEX notice_unread_idx ON public.notice USING btree (region_id, recipient_id) WHERE ((read_at IS NULL) AND listed);

CREATE INDEX oauth2_authorization_code_idx ON identity.oauth2_authorization USING btree (authorization_code_value);

CREATE INDEX oauth2_authorization_state_idx ON identity.oauth2_authorization USING btree (state);

CREATE INDEX one_to_one_member_idx ON public.one_to_one USING btree (region_id, member_id, met_on DESC, id DESC);

CREATE INDEX partner_client_organisation_idx ON public.partner_client USING btree (organisation_id, client_id);

CREATE INDEX partner_grant_client_idx ON public.partner_grant USING btree (client_id, region_id);

CREATE UNIQUE INDEX partner_grant_key ON public.partner_grant USING btree (region_id, client_id, permission, starts_on) WHERE (revoked_at IS NULL);

CREATE INDEX partner_organisation_sort_idx ON public.partner_organisation USING btree (app.fold(name), id);

CREATE INDEX passkey_account_idx ON identity.passkey USING btree (account_id, made_at);

CREATE INDEX proposal_network_idx ON public.proposal USING btree (region_id, network_id) WHERE (network_id IS NOT NULL);

CREATE INDEX proposal_status_idx ON public.proposal USING btree (region_id, status, proposed_at, id);

CREATE INDEX referral_given_idx ON public.referral USING btree (region_id, giver_id, created_at DESC, id DESC);

CREATE INDEX referral_giver_chapter_idx ON public.referral USING btree (region_id, giver_chapter_id, created_at DESC, id DESC);

CREATE INDEX referral_received_idx ON public.referral USING btree (region_id, receiver_id, created_at DESC, id DESC);

CREATE INDEX referral_receiver_chapter_idx ON public.referral USING btree (region_id, receiver_chapter_id, created_at DESC, id DESC);

CREATE INDEX referral_region_changed_idx ON public.referral USING btree (region_id, changed_at DESC, id DESC);

CREATE INDEX referral_region_created_idx ON public.referral USING btree (region_id, created_at DESC, id DESC);

CREATE INDEX referral_region_status_idx ON public.referral USING btree (region_id, status, created_at DESC, id DESC);

CREATE INDEX referral_status_changed_idx ON public.referral USING btree (region_id, status, changed_at DESC, id DESC);

CREATE INDEX region_parent_idx ON public.region USING btree (parent_id);

CREATE INDEX role_assignment_account_idx ON public.role_assignment USING btree (account_id, region_id);

CREATE INDEX role_assignment_chapter_idx ON public.role_assignment USING btree (region_id, chapter_id, starts_on);

CREATE INDEX scheduled_tasks_execution_idx ON notice.scheduled_tasks USING btree (execution_time);

CREATE INDEX scheduled_tasks_heartbeat_idx ON notice.scheduled_tasks USING btree (last_heartbeat);

CREATE UNIQUE INDEX seat_active_key ON public.seat USING btree (region_id, chapter_id, specialty_code) WHERE (status = ANY (ARRAY['HELD'::text, 'TAKEN'::text]));

CREATE INDEX seat_held_idx ON public.seat USING btree (region_id, hold_ends_on) WHERE (status = 'HELD'::text);

CREATE UNIQUE INDEX seat_member_key ON public.seat USING btree (region_id, member_id) WHERE (status = 'TAKEN'::text);

CREATE INDEX sheet_import_going_on_idx ON public.sheet_import USING btree (region_id, id) WHERE (state = ANY (ARRAY['APPLYING'::text, 'UNDOING'::text]));

CREATE INDEX sheet_import_latest_idx ON public.sheet_import USING btree (region_id, uploaded_at DESC, id DESC);

CREATE INDEX sheet_import_row_applied_idx ON public.sheet_import_row USING btree (region_id, applied_id) WHERE (applied_id IS NOT NULL);

CREATE INDEX sheet_import_row_kind_idx ON public.sheet_import_row USING btree (region_id, import_id, kind, line);

CREATE INDEX sign_in_attempt_window_idx ON identity.sign_in_attempt USING btree (window_ends_at);

CREATE INDEX spring_session_expiry_idx ON identity.spring_session USING btree (expiry_time);

CREATE INDEX spring_session_principal_idx ON identity.spring_session USING btree (principal_name);

CREATE INDEX standing_chapter_idx ON public.standing USING btree (region_id, chapter_id, due_on, member_id);

CREATE INDEX standing_due_idx ON public.standing USING btree (region_id, due_on, member_id) WHERE (status = ANY (ARRAY['ACTIVE'::text, 'LATE'::text, 'EXPIRED'::text, 'SUSPENDED'::text, 'ON_LEAVE'::text]));

CREATE INDEX suggestion_change_network_idx ON public.suggestion_change USING btree (region_id, network_id);

CREATE INDEX suggestion_network_idx ON public.suggestion USING btree (region_id, network_id, suggested_at, id);

CREATE INDEX suggestion_status_idx ON public.suggestion USING btree (region_id, status, suggested_at, id);

CREATE INDEX trade_ruling_chapter_idx ON public.trade_ruling USING btree (region_id, chapter_id, specialty_code, other_code, recorded_at DESC, id DESC);

CREATE INDEX training_credit_member_idx ON public.training_credit USING btree (region_id, member_id, learned_on DESC, id DESC);

CREATE INDEX used_form_ends_idx ON stranger.used_form USING btree (ends_at);

CREATE INDEX visitor_awaited_idx ON public.visitor USING btree (region_id, meeting_id) WHERE (status = ANY (ARRAY['INVITED'::text, 'REGISTERED'::text, 'CONFIRMED'::text]));

CREATE INDEX visitor_chapter_idx ON public.visitor USING btree (region_id, chapter_id, created_at, id);

CREATE INDEX visitor_email_idx ON public.visitor USING btree (region_id, email_folded) WHERE (email_folded IS NOT NULL);

CREATE INDEX visitor_follow_up_idx ON public.visitor USING btree (region_id, chapter_id, created_at, id) WHERE (status = 'ATTENDED'::text);

CREATE INDEX visitor_known_idx ON public.visitor USING btree (region_id, changed_at) WHERE (erased_at IS NULL);

CREATE INDEX visitor_meeting_idx ON public.visitor USING btree (region_id, meeting_id, id);

CREATE UNIQUE INDEX visitor_meeting_key ON public.visitor USING btree (region_id, meeting_id, email_folded) WHERE ((email_folded IS NOT NULL) AND (status <> 'CANCELLED'::text));

CREATE INDEX visitor_phone_idx ON public.visitor USING btree (region_id, phone) WHERE (phone IS NOT NULL);

alter table public.application enable row level security;

alter table public.application_ballot enable row level security;

alter table public.application_event enable row level security;

alter table public.application_note enable row level security;

alter table public.application_reference enable row level security;

alter table public.application_vote enable row level security;

alter table public.application_voter enable row level security;

alter table public.change enable row level security;

alter table public.chapter enable row level security;

alter table public.chapter_month enable row level security;

alter table public.claim enable row level security;

alter table public.closed_business enable row level security;

alter table public.closed_business_correction enable row level security;

alter table public.consultation_day enable row level security;

alter table public.consultation_salt enable row level security;

alter table public.consultation_visitor enable row level security;

alter table public.dues_payment enable row level security;

alter table public.dues_takeback enable row level security;

alter table public.meeting enable row level security;

alter table public.meeting_attendance enable row level security;

alter table public.meeting_entry enable row level security;

alter table public.meeting_event enable row level security;

alter table public.meeting_mark enable row level security;

alter table public.meeting_medical enable row level security;

alter table public.meeting_snapshot enable row level security;

alter table public.meeting_takeback enable row level security;

alter table public.member enable row level security;

alter table public.member_import enable row level security;

alter table public.member_month enable row level security;

alter table public.network enable row level security;

alter table public.network_event enable row level security;

alter table public.network_owner enable row level security;

alter table public.network_version enable row level security;

alter table public.notice enable row level security;

alter table public.one_to_one enable row level security;

alter table public.outbox enable row level security;

alter table public.partner_grant enable row level security;

alter table public.proposal enable row level security;

alter table public.proposal_author enable row level security;

alter table public.referral enable row level security;

alter table public.referral_event enable row level security;

alter table public.referral_prospect enable row level security;

alter table public.role_assignment enable row level security;

alter table public.seat enable row level security;

alter table public.sheet_import enable row level security;

alter table public.sheet_import_label enable row level security;

alter table public.sheet_import_row enable row level security;

alter table public.standing enable row level security;

alter table public.standing_event enable row level security;

alter table public.suggestion enable row level security;

alter table public.suggestion_author enable row level security;

alter table public.suggestion_change enable row level security;

alter table public.trade_ruling enable row level security;

alter table public.training_credit enable row level security;

alter table public.visitor enable row level security;

alter table public.visitor_event enable row level security;

alter table public.visitor_objection enable row level security;

create policy add on public.application as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.application as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.application as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.applications'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (sponsor_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.application_ballot as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.application_ballot as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy remove on public.application_ballot as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.application_event as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.application_event as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.applications'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.application_note as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.application_note as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.applications'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy remove on public.application_note as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.application_reference as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.application_reference as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.application_reference as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.applications'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.application_vote as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.application_vote as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.application_vote as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.applications'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.application_voter as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.application_voter as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.application_voter as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.change as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.change as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.changes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.chapter as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.chapter as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.chapter as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.chapters'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.chapter_month as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.chapter_month as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.chapter_month as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.statistics'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.home_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy remove on public.chapter_month as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.claim as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.claim as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.claim as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.closed_business as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.closed_business as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.closed_business as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (recorder_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.closed_business_correction as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.closed_business_correction as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (recorder_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.consultation_day as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.consultation_day as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.consultation_day as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (network_id = ANY (( SELECT (NULLIF(current_setting('app.own_networks'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.consultation_salt as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.consultation_salt as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy remove on public.consultation_salt as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.consultation_visitor as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.consultation_visitor as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy remove on public.consultation_visitor as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.dues_payment as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.dues_payment as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.dues'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.dues_takeback as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.dues_takeback as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.dues'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.meeting as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.meetings'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.home_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting_attendance as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.meeting_attendance as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting_attendance as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting_entry as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.meeting_entry as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting_entry as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting_event as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting_event as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting_mark as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting_mark as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting_medical as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting_medical as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.led_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting_snapshot as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting_snapshot as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.meetings'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.home_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.meeting_takeback as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.meeting_takeback as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.member as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.member as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.member as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.contacts'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (account_id = ANY (( SELECT (NULLIF(current_setting('app.account_ids'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.member_import as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.member_import as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.member_import as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.changes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.member_month as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.member_month as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.member_month as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy remove on public.member_month as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.network as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.network as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.network as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (id = ANY (( SELECT (NULLIF(current_setting('app.own_networks'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.network_event as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.network_event as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (network_id = ANY (( SELECT (NULLIF(current_setting('app.own_networks'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.network_owner as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.network_owner as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.network_owner as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (network_id = ANY (( SELECT (NULLIF(current_setting('app.own_networks'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (account_id = ANY (( SELECT (NULLIF(current_setting('app.account_ids'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.network_version as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.network_version as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (network_id = ANY (( SELECT (NULLIF(current_setting('app.own_networks'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.notice as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.notice as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.notice as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (recipient_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy remove on public.notice as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.one_to_one as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.one_to_one as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.outbox as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.outbox as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy remove on public.outbox as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.partner_grant as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.partner_grant as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy own on public.partner_grant as permissive for select to entregent_app
  using ((client_id = ( SELECT NULLIF(current_setting('app.client'::text, true), ''::text) AS "nullif")));

create policy read on public.partner_grant as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.partners'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.proposal as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.proposal as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.proposal as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.proposal_author as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.proposal_author as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy remove on public.proposal_author as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.referral as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.referral as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.referral as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.referrals'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (giver_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (receiver_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (giver_chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (receiver_chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy sent on public.referral as restrictive for select to entregent_app
  using (((sent_at IS NOT NULL) OR (region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (giver_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.referral_event as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.referral_event as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (EXISTS ( SELECT
   FROM referral
  WHERE ((referral.region_id = referral_event.region_id) AND (referral.id = referral_event.referral_id))))));

create policy add on public.referral_prospect as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.referral_prospect as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.referral_prospect as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (giver_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (receiver_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.role_assignment as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.role_assignment as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.role_assignment as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.roster'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (account_id = ANY (( SELECT (NULLIF(current_setting('app.account_ids'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.seat as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.seat as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.seat as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.chapters'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.sheet_import as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.sheet_import as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.sheet_import as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.sheet_import_label as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.sheet_import_label as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.sheet_import_label as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.sheet_import_row as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.sheet_import_row as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.sheet_import_row as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy remove on public.sheet_import_row as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.standing as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.standing as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.standing as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.dues'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.standing_event as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.standing_event as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.dues'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.suggestion as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.suggestion as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.suggestion as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (network_id = ANY (( SELECT (NULLIF(current_setting('app.own_networks'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.suggestion_author as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.suggestion_author as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy remove on public.suggestion_author as permissive for delete to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy add on public.suggestion_change as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.suggestion_change as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.suggestion_change as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.guide'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (network_id = ANY (( SELECT (NULLIF(current_setting('app.own_networks'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.trade_ruling as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.trade_ruling as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.applications'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.home_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.training_credit as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.training_credit as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (member_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.visitor as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.visitor as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.visitor as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (inviter_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.visitor_event as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy change on public.visitor_event as permissive for update to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])))
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.visitor_event as permissive for select to entregent_app
  using (((region_id = ANY (( SELECT (NULLIF(current_setting('app.attendance'::text, true), ''::text))::integer[] AS "nullif")::integer[])) OR (inviter_id = ANY (( SELECT (NULLIF(current_setting('app.own_members'::text, true), ''::text))::uuid[] AS "nullif")::uuid[])) OR (chapter_id = ANY (( SELECT (NULLIF(current_setting('app.own_chapters'::text, true), ''::text))::uuid[] AS "nullif")::uuid[]))));

create policy add on public.visitor_objection as permissive for insert to entregent_app
  with check ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

create policy read on public.visitor_objection as permissive for select to entregent_app
  using ((region_id = ANY (( SELECT (NULLIF(current_setting('app.writes'::text, true), ''::text))::integer[] AS "nullif")::integer[])));

grant insert, select, update on calendar.calendar_feed to entregent_app;

grant delete, insert, select, update on identity.account to entregent_app;

grant delete, insert, select, update on identity.authenticator to entregent_app;

grant delete, insert, select, update on identity.client_origin to entregent_app;

grant delete, insert, select, update on identity.email_change to entregent_app;

grant delete, insert, select on identity.installation_key to entregent_app;

grant delete, insert, select, update on identity.oauth2_authorization to entregent_app;

grant delete, insert, select, update on identity.oauth2_authorization_consent to entregent_app;

grant delete, insert, select, update on identity.one_time_link to entregent_app;

grant delete, insert, select, update on identity.passkey to entregent_app;

grant delete, insert, select on identity.recovery_code to entregent_app;

grant delete, insert, select, update on identity.sign_in_attempt to entregent_app;

grant delete, insert, select, update on identity.spring_session to entregent_app;

grant delete, insert, select, update on identity.spring_session_attributes to entregent_app;

grant delete, insert, select, update on notice.mail to entregent_app;

grant select on notice.notice_kind to entregent_app;

grant insert, select, update on notice.notice_preference to entregent_app;

grant delete, insert, select, update on notice.scheduled_tasks to entregent_app;

grant select, update on public.access_epoch to entregent_app;

grant select on public.access_secret to entregent_app;

grant select on public.activity to entregent_app;

grant insert, select, update on public.application to entregent_app;

grant delete, insert, select on public.application_ballot to entregent_app;

grant insert, select on public.application_event to entregent_app;

grant delete, insert, select on public.application_note to entregent_app;

grant insert, select, update on public.application_reference to entregent_app;

grant insert, select, update on public.application_vote to entregent_app;

grant insert, select, update on public.application_voter to entregent_app;

grant insert, select on public.change to entregent_app;

grant insert, select, update on public.chapter to entregent_app;

grant delete, insert, select, update on public.chapter_month to entregent_app;

grant insert, select, update on public.claim to entregent_app;

grant insert, select, update on public.closed_business to entregent_app;

grant insert, select on public.closed_business_correction to entregent_app;

grant select on public.commune to entregent_app;

grant insert, select, update on public.consultation_day to entregent_app;

grant insert, select, update on public.consultation_guide_day to entregent_app;

grant delete, insert, select on public.consultation_salt to entregent_app;

grant delete, insert, select on public.consultation_visitor to entregent_app;

grant select on public.department to entregent_app;

grant select on public.department_neighbour to entregent_app;

grant insert, select on public.dues_payment to entregent_app;

grant insert, select on public.dues_takeback to entregent_app;

grant insert, select on public.finder_questionnaire to entregent_app;

grant select on public.guide_term to entregent_app;

grant insert, select, update on public.guide_word to entregent_app;

grant insert, select, update on public.meeting to entregent_app;

grant insert, select, update on public.meeting_attendance to entregent_app;

grant insert, select, update on public.meeting_entry to entregent_app;

grant insert, select on public.meeting_event to entregent_app;

grant insert, select on public.meeting_mark to entregent_app;

grant insert, select on public.meeting_medical to entregent_app;

grant insert, select on public.meeting_snapshot to entregent_app;

grant insert, select on public.meeting_takeback to entregent_app;

grant insert, select, update on public.member to entregent_app;

grant insert, select, update on public.member_card to entregent_app;

grant insert, select, update on public.member_import to entregent_app;

grant delete, insert, select, update on public.member_month to entregent_app;

grant insert, select, update on public.network to entregent_app;

grant insert, select, update on public.network_address to entregent_app;

grant delete, insert, select, update on public.network_card to entregent_app;

grant insert, select on public.network_event to entregent_app;

grant insert, select, update on public.network_owner to entregent_app;

grant insert, select on public.network_version to entregent_app;

grant delete, insert, select, update on public.notice to entregent_app;

grant insert, select on public.one_to_one to entregent_app;

grant delete, insert, select on public.outbox to entregent_app;

grant insert, select, update on public.partner_client to entregent_app;

grant insert, select, update on public.partner_grant to entregent_app;

grant insert, select, update on public.partner_organisation to entregent_app;

grant insert, select on public.policy_version to entregent_app;

grant insert, select on public.policy_withdrawal to entregent_app;

grant insert, select, update on public.proposal to entregent_app;

grant delete, insert, select on public.proposal_author to entregent_app;

grant insert, select, update on public.referral to entregent_app;

grant insert, select on public.referral_event to entregent_app;

grant insert, select, update on public.referral_prospect to entregent_app;

grant insert, select, update on public.region to entregent_app;

grant insert, select, update on public.role_assignment to entregent_app;

grant insert, select, update on public.seat to entregent_app;

grant insert, select, update on public.sheet_import to entregent_app;

grant insert, select, update on public.sheet_import_label to entregent_app;

grant delete, insert, select, update on public.sheet_import_row to entregent_app;

grant insert, select, update on public.specialty to entregent_app;

grant insert, select, update on public.standing to entregent_app;

grant insert, select on public.standing_event to entregent_app;

grant insert, select, update on public.suggestion to entregent_app;

grant delete, insert, select on public.suggestion_author to entregent_app;

grant insert, select, update on public.suggestion_change to entregent_app;

grant insert, select on public.trade_ruling to entregent_app;

grant insert, select on public.training_credit to entregent_app;

grant insert, select, update on public.visitor to entregent_app;

grant insert, select, update on public.visitor_event to entregent_app;

grant insert, select on public.visitor_objection to entregent_app;

grant delete, insert, select, update on stranger.day_count to entregent_app;

grant delete, insert, select on stranger.used_form to entregent_app;
