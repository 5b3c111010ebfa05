-- The finder compares what an answer asks for with all sheets of a region and its neighbours. Their rows are wide, and most of the
-- time went into finding the few columns that matter, and into comparing texts. So all that is compared is numbers and bits, and
-- an index holds it: a sheet's row is read only for the page that is shown.

-- Departments as numbers below 127: 01 to 95 as they are called, Corsica's two 20 and 96, 971 to 988 from 100 on.
create function app.finder_place_numbers(departments text[]) returns int[]
  language sql immutable parallel safe
  return array(
    select case when code = '2A' then 20 when code = '2B' then 96 when code ~ '^9[78][0-9]$' then code::int - 871 else code::int end
    from unnest(departments) as code
    where code ~ '^([0-9]{2}|2[AB]|9[78][0-9])$');

-- Sections (A is 0) and divisions (01 is 27) of a nomenclature as numbers below 127.
create function app.finder_activity_numbers(codes text[]) returns int[]
  language sql immutable parallel safe
  return array(
    select case when code ~ '[A-Z]' then ascii(code) - 65 else 26 + code::int end
    from unnest(codes) as code
    where code ~ '^([A-Z]|[0-9]{2})$');

-- A set of numbers below 128 as bits, in two halves: what fits in a number is compared ten times faster than strings of bits.
create function app.finder_half(numbers int[], half int) returns bigint
  language sql immutable parallel safe
  return coalesce((select bit_or(1::bigint << number % 64) from unnest(numbers) as number where number / 64 = half), 0);

-- What a sheet covers, with one number more where it names communes; what it is for, each nomenclature by itself, and all of both
-- where it takes everybody.
alter table network_card
  add column finder_places_1 bigint not null generated always as (app.finder_half(app.finder_place_numbers(department_codes), 0)) stored,
  add column finder_places_2 bigint not null generated always as (
    app.finder_half(app.finder_place_numbers(department_codes) || case when commune_codes <> '{}' then 127 end, 1)) stored,
  add column finder_rev_2_1 bigint not null generated always as (
    case when all_activities then -1 else app.finder_half(app.finder_activity_numbers(naf_rev_2_codes), 0) end) stored,
  add column finder_rev_2_2 bigint not null generated always as (
    case when all_activities then -1 else app.finder_half(app.finder_activity_numbers(naf_rev_2_codes), 1) end) stored,
  add column finder_2025_1 bigint not null generated always as (
    case when all_activities then -1 else app.finder_half(app.finder_activity_numbers(naf_2025_codes), 0) end) stored,
  add column finder_2025_2 bigint not null generated always as (
    case when all_activities then -1 else app.finder_half(app.finder_activity_numbers(naf_2025_codes), 1) end) stored;

create index network_card_finder_idx on network_card (region_id, id) include (
  completeness, changed_at, finder_traits, finder_places_1, finder_places_2, finder_rev_2_1, finder_rev_2_2, finder_2025_1,
  finder_2025_2);
-- Which sheets name a commune.
create index network_card_communes_idx on network_card using gin (commune_codes) with (fastupdate = off);

drop function app.finder_place_match(text[], text[], boolean, text, text, text[]);
drop function app.finder_activity_match(boolean, text[], text[], text[], text[]);
drop function app.finder_sought_match(bigint, bigint, int, bigint, bigint, bigint);
drop function app.finder_asked(text, int, text, text, text, text[], text, text, text);

-- How well what a sheet says matches an answer, in thirtieths: 30 is a match, 0 is none, 12 is what a sheet gets that says nothing.
create function app.finder_place_match(
  said_1 bigint, said_2 bigint, is_named boolean, is_home boolean, asked_1 bigint, asked_2 bigint, beside_1 bigint, beside_2 bigint)
  returns int
  language sql immutable parallel safe
  return case
    when said_1 & asked_1 <> 0 or said_2 & asked_2 <> 0 or is_named then 30
    when said_1 & beside_1 <> 0 or said_2 & beside_2 <> 0 then 18
    when said_1 = 0 and said_2 = 0 then 12
    when is_home then 9
    else 0
  end;

create function app.finder_activity_match(
  rev_2_1 bigint, rev_2_2 bigint, said_2025_1 bigint, said_2025_2 bigint,
  fitting_rev_2_1 bigint, fitting_rev_2_2 bigint, fitting_2025_1 bigint, fitting_2025_2 bigint) returns int
  language sql immutable parallel safe
  return case
    when rev_2_1 & fitting_rev_2_1 <> 0 or rev_2_2 & fitting_rev_2_2 <> 0 or said_2025_1 & fitting_2025_1 <> 0
      or said_2025_2 & fitting_2025_2 <> 0 or rev_2_1 = -1 then 30
    when rev_2_1 = 0 and rev_2_2 = 0 and said_2025_1 = 0 and said_2025_2 = 0 then 12
    else 0
  end;

-- The share of what is sought that the sheet offers: each of one to three wishes is met by any of its services or goals, and counts
-- for its share of thirty.
create function app.finder_sought_match(said bigint, all_bits bigint, share int, wish_1 bigint, wish_2 bigint, wish_3 bigint)
  returns int
  language sql immutable parallel safe
  return case
    when said & all_bits = 0 then 12
    else case when said & wish_1 <> 0 then share else 0 end + case when said & wish_2 <> 0 then share else 0 end
      + case when said & wish_3 <> 0 then share else 0 end
  end;

-- What somebody answered, as it compares with sheets: one row. A question that wasn't answered, or isn't asked in this version, has
-- the weight 0. Place: the code of a department or of a commune; all others: codes of options.
create function app.finder_asked(
  wanted_region_code text, wanted_version int, place text, firm_size text, activity text, sought text[], frequency text,
  budget text, exclusivity text)
  returns table (
    -- The region and those under it; the same and their neighbours.
    home_ids int[], region_ids int[],
    -- The place that was named, and what lies beside it; the sheets that name it as one of their communes.
    place_weight int, place_1 bigint, place_2 bigint, beside_1 bigint, beside_2 bigint, naming_ids uuid[],
    firm_size_weight int, firm_size_all bigint, firm_size_fitting bigint, firm_size_beside bigint,
    activity_weight int, activity_rev_2_1 bigint, activity_rev_2_2 bigint, activity_2025_1 bigint, activity_2025_2 bigint,
    sought_weight int, sought_all bigint, sought_share int, sought_1 bigint, sought_2 bigint, sought_3 bigint,
    frequency_weight int, frequency_all bigint, frequency_fitting bigint, frequency_beside bigint,
    budget_weight int, budget_all bigint, budget_fitting bigint, budget_beside bigint,
    exclusivity_weight int, exclusivity_all bigint, exclusivity_fitting bigint,
    asked_weight int)
  language sql stable rows 1 as
$$
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
$$;
