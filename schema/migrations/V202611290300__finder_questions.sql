-- The finder: a few questions that lead to a network. Its questions are data of a region, in versions, each of which stays as it
-- was: an address that was shared once means the same for ever. A region without any of its own has those of the nearest region
-- above it that has some.

-- Public, hence without a row policy. Never altered.
create table finder_questionnaire (
  region_id int not null,
  -- Goes on from the version that the region had until then, be it its own or another region's: no number of a region ever
  -- stands for two versions.
  version int not null,
  -- Made by the client, who may say the same again.
  command_id uuid not null,
  -- Who published it; null for what the installation brings.
  account_id uuid,
  published_at timestamptz not null,
  -- An array, in the order in which they are asked: [{kind, weight, mayBeIndispensable, text: {french, english},
  -- help: {french, english} or null, options: [{code, words: {french, english}, values: [what a sheet says]}]}]
  questions json not null,
  constraint finder_questionnaire_pkey primary key (region_id, version),
  constraint finder_questionnaire_command_key unique (region_id, command_id),
  constraint finder_questionnaire_region_fkey foreign key (region_id) references region (id),
  constraint finder_questionnaire_account_fkey foreign key (account_id) references identity.account (id),
  constraint finder_questionnaire_version_positive check (version >= 1),
  constraint finder_questionnaire_questions_bounded check (json_array_length(questions) between 1 and 7)
);
grant select, insert on finder_questionnaire to entregent_app;

-- The questions of a region in a version, or those of today where none is wanted: its own, else those of the nearest region
-- above it. No row where there are none.
create function app.finder_in_force(wanted_region_code text, wanted_version int)
  returns table (region_id int, version int)
  language sql stable rows 1 as
$$
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
$$;

-- The values of a scale that lie beside some of them.
create function app.finder_beside(fitting text[], scale text[]) returns text[]
  language sql immutable parallel safe
  return coalesce((
    select array_agg(scale[place])
    from generate_subscripts(scale, 1) as place
    where scale[place] <> all (fitting) and (scale[place - 1] = any (fitting) or scale[place + 1] = any (fitting))), '{}');

-- What sheets say of all but places and activities, as bits: one for each value. A set of them is compared in no time.
create function app.finder_bits(said text[]) returns bigint
  language sql immutable parallel safe
  return coalesce((
    select bit_or(1::bigint << number::int)
    from unnest('{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249,FROM_250,'
      'CONVIVIALITY,TRAINING,LOBBYING,COOPERATIVE_PROJECTS,OUTSOURCED_SERVICES,REFERRALS,INFORMATION,'
      'NEW_CUSTOMERS,ECONOMIC_INFORMATION,SHARED_EXPERIENCE,ADDRESS_BOOK,COMMON_CAUSES,PURCHASING,INNOVATION,RECRUITMENT,EXPORT,ENVIRONMENT,'
      'WEEKLY,FORTNIGHTLY,MONTHLY,QUARTERLY,TWICE_A_YEAR,YEARLY,'
      'FREE,UP_TO_100,UP_TO_300,UP_TO_600,UP_TO_1000,OVER_1000,'
      'SEAT_PER_TRADE,SEVERAL_PER_TRADE}'::text[]) with ordinality as known (value, number)
    where known.value = any (said)), 0);

-- The same of a whole sheet. It has one member of each trade, or several, as soon as it says how one comes in.
create function app.finder_traits(
  firm_sizes text[], services text[], goals text[], frequency text, fee_band text, admissions text[]) returns bigint
  language sql immutable parallel safe
  return app.finder_bits(firm_sizes || services || goals || array[frequency, fee_band]
    || case when admissions = '{}' then null when 'SEAT_PER_TRADE' = any (admissions) then 'SEAT_PER_TRADE' else 'SEVERAL_PER_TRADE' end);

alter table network_card add column finder_traits bigint not null
  generated always as (app.finder_traits(firm_sizes, services, goals, frequency, fee_band, admissions)) stored;

-- The codes of one nomenclature among activities that are written 'NAF_2025:C', with what they consist of or are a part of: a sheet
-- may name a section, an option one of its divisions, or the other way round.
create function app.finder_activities(fitting text[], wanted_nomenclature text) returns text[]
  language sql stable parallel safe
  return coalesce((
    select array_agg(distinct activity.code)
    from unnest(fitting) as named (activity)
    join public.activity known on known.nomenclature || ':' || known.code = named.activity
    join public.activity on activity.nomenclature = known.nomenclature
      and (activity.code in (known.code, known.section_code) or known.code = known.section_code and activity.section_code = known.code)
    where known.nomenclature = wanted_nomenclature), '{}');

-- How well what a sheet says matches an answer, in thirtieths, so that scores are whole numbers and ties are ties: 30 is a match,
-- 0 is none, 12 is what a sheet gets that says nothing. Plain expressions, which PostgreSQL writes into the statement.
create function app.finder_place_match(
  departments text[], communes text[], is_home boolean, asked_place text, asked_department text, beside text[]) returns int
  language sql immutable parallel safe
  return case
    when asked_department = any (departments) or asked_place = any (communes) then 30
    when departments && beside then 18
    when departments = '{}' and communes = '{}' then 12
    when is_home then 9
    else 0
  end;

create function app.finder_activity_match(
  all_activities boolean, rev_2 text[], codes_2025 text[], fitting_rev_2 text[], fitting_2025 text[]) returns int
  language sql immutable parallel safe
  return case
    when all_activities or rev_2 && fitting_rev_2 or codes_2025 && fitting_2025 then 30
    when rev_2 = '{}' and codes_2025 = '{}' then 12
    else 0
  end;

-- What a sheet says and what fits an answer, each as bits; beside are those that lie beside what fits, and of all a sheet says none
-- where it is silent.
create function app.finder_match(said bigint, all_bits bigint, fitting bigint, beside bigint) returns int
  language sql immutable parallel safe
  return case when said & all_bits = 0 then 12 when said & fitting <> 0 then 30 when said & beside <> 0 then 15 else 0 end;

-- The share of what is sought that the sheet offers: each of one to three wishes is met by any of its services or goals.
create function app.finder_sought_match(said bigint, all_bits bigint, wishes int, wish_1 bigint, wish_2 bigint, wish_3 bigint)
  returns int
  language sql immutable parallel safe
  return case
    when said & all_bits = 0 then 12
    else 30 / wishes * (
      case when said & wish_1 <> 0 then 1 else 0 end + case when said & wish_2 <> 0 then 1 else 0 end
      + case when said & wish_3 <> 0 then 1 else 0 end)
  end;

-- What somebody answered, as it compares with sheets: one row. A question that wasn't answered, or isn't asked in this version, has
-- the weight 0. Place: the code of a department or of a commune; all others: codes of options.
create function app.finder_asked(
  wanted_region_code text, wanted_version int, place text, firm_size text, activity text, sought text[], frequency text,
  budget text, exclusivity text)
  returns table (
    -- The region and those under it; the same and their neighbours.
    home_ids int[], region_ids int[],
    place_weight int, asked_place text, asked_department text, beside_departments text[],
    firm_size_weight int, firm_size_all bigint, firm_size_fitting bigint, firm_size_beside bigint,
    activity_weight int, activity_rev_2 text[], activity_2025 text[],
    sought_weight int, sought_all bigint, sought_wishes int, sought_1 bigint, sought_2 bigint, sought_3 bigint,
    frequency_weight int, frequency_all bigint, frequency_fitting bigint, frequency_beside bigint,
    budget_weight int, budget_all bigint, budget_fitting bigint, budget_beside bigint,
    exclusivity_weight int, exclusivity_all bigint, exclusivity_fitting bigint,
    asked_weight int,
    -- The answers as they were given: an array for each kind.
    told json)
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
  place_weight, upper(place), department,
  coalesce((select array_agg(neighbour_code) from public.department_neighbour where department_code = department), '{}'),
  firm_size_weight, app.finder_bits(scales.firm_size), app.finder_bits(firm_size_fitting), app.finder_bits(app.finder_beside(firm_size_fitting, scales.firm_size)),
  activity_weight, app.finder_activities(activity_fitting, 'NAF_REV_2'), app.finder_activities(activity_fitting, 'NAF_2025'),
  sought_weight, app.finder_bits(scales.sought), sought_wishes,
  app.finder_bits(sought_1), app.finder_bits(sought_2), app.finder_bits(sought_3),
  frequency_weight, app.finder_bits(scales.frequency), app.finder_bits(frequency_fitting), app.finder_bits(app.finder_beside(frequency_fitting, scales.frequency)),
  budget_weight, app.finder_bits(scales.budget), app.finder_bits(budget_fitting), app.finder_bits(app.finder_beside(budget_fitting, scales.budget)),
  exclusivity_weight, app.finder_bits('{SEAT_PER_TRADE,SEVERAL_PER_TRADE}'), app.finder_bits(exclusivity_fitting),
  place_weight + firm_size_weight + activity_weight + sought_weight + frequency_weight + budget_weight + exclusivity_weight,
  json_build_object(
    'PLACE', array[upper(place)], 'FIRM_SIZE', array[finder_asked.firm_size], 'ACTIVITY', array[activity],
    'SOUGHT', finder_asked.sought, 'FREQUENCY', array[finder_asked.frequency], 'BUDGET', array[finder_asked.budget],
    'EXCLUSIVITY', array[exclusivity])
from asked
cross join (values (
  '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249,FROM_250}'::text[],
  '{CONVIVIALITY,TRAINING,LOBBYING,COOPERATIVE_PROJECTS,OUTSOURCED_SERVICES,REFERRALS,INFORMATION,NEW_CUSTOMERS,ECONOMIC_INFORMATION,SHARED_EXPERIENCE,ADDRESS_BOOK,COMMON_CAUSES,PURCHASING,INNOVATION,RECRUITMENT,EXPORT,ENVIRONMENT}'::text[],
  '{WEEKLY,FORTNIGHTLY,MONTHLY,QUARTERLY,TWICE_A_YEAR,YEARLY}'::text[],
  '{FREE,UP_TO_100,UP_TO_300,UP_TO_600,UP_TO_1000,OVER_1000}'::text[])) as scales (firm_size, sought, frequency, budget)
-- Computed once, not for each sheet that it is compared with.
offset 0
$$;
