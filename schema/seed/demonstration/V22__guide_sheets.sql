-- What each sheet says at its fullest.

-- Those of the words that fall to the key, each with odds of its own; the first where none does.
create function pg_temp.several(key text, purpose int, words text[], odds double precision[]) returns text[]
  language sql immutable
  return coalesce(nullif(array(
    select word from unnest(words, odds) with ordinality as listed (word, likelihood, place)
    where pg_temp.chance(key || ' ' || word, purpose) < likelihood order by place), '{}'), words[1:1]);

-- The word that falls to the key; the bounds grow to 1.
create function pg_temp.one(key text, purpose int, words text[], bounds double precision[]) returns text
  language sql immutable
  return (
    select word from unnest(words, bounds) with ordinality as listed (word, bound, place)
    where pg_temp.chance(key, purpose) < bound order by place limit 1);

create temporary table guide_draft on commit drop as
with drawn as (
  select plan.*, subject.family, subject.audiences, subject.naf_rev_2_codes, subject.naf_2025_codes,
    pg_temp.slug(plan.name) as slug, '0' || (6100000 + plan.number * 7919 % 800000)::text as siren_start,
    pg_temp.one(key, 11, case family
        when 'SECTORAL' then array['ASSOCIATION', 'TRADE_UNION', 'FEDERATION', 'COOPERATIVE', 'ECONOMIC_INTEREST_GROUP', 'COMPANY']
        when 'TRADE' then array['ASSOCIATION', 'TRADE_UNION', 'INFORMAL', 'INFORMAL', 'INFORMAL', 'INFORMAL']
        when 'TERRITORIAL' then array['ASSOCIATION', 'ASSOCIATION', 'PUBLIC_BODY', 'INFORMAL', 'INFORMAL', 'INFORMAL']
        else array['ASSOCIATION', 'COMPANY', 'INFORMAL', 'COOPERATIVE', 'COOPERATIVE', 'COOPERATIVE'] end,
      array[0.55, 0.78, 0.85, 0.91, 0.95, 1]) as legal_form,
    15 + round(12 * exp(3.3 * pg_temp.chance(key, 12) ^ 1.4))::int as member_count
  from guide_plan plan
  join guide_subject subject on subject.code = plan.subject
)
select drawn.number, drawn.key, drawn.region_id, drawn.region_code, drawn.subject, drawn.subject_place, drawn.same_as, drawn.status,
  drawn.made_for_bakers, drawn.is_owned, drawn.is_full, drawn.created_on, drawn.commune_name,
  extract(year from drawn.created_on)::int - 2 - pg_temp.choice(key, 15, 34) as founded_in,
  drawn.name,
  case when pg_temp.chance(key, 16) < 0.6 then (
    select upper(string_agg(left(word, 1), '' order by place))
    from regexp_split_to_table(app.fold(drawn.name), '[^a-z]+') with ordinality as listed (word, place) where word <> ''
    having count(*) between 3 and 5) end as acronym,
  drawn.family, drawn.legal_form,
  -- No association's number begins with W00, and no firm's with 0.
  case when legal_form in ('ASSOCIATION', 'FEDERATION') and pg_temp.chance(key, 17) < 0.7
    then 'W00' || lpad((drawn.number * 7907 % 1000000)::text, 7, '0') end as rna,
  case when legal_form not in ('INFORMAL', 'ASSOCIATION', 'FEDERATION') or legal_form <> 'INFORMAL' and pg_temp.chance(key, 18) < 0.4
    then siren_start || pg_temp.luhn_digit(siren_start) end as siren,
  case
    when drawn.region_code = 'FR' then '{13,14,33,35,44,59,67,69,75}'::text[]
    when family = 'TERRITORIAL' or pg_temp.chance(key, 19) < 0.75 then array[department_code]
    when drawn.region_code = 'FR-14' then (array['{14,50,61}'::text, '{14,27,76}'])[1 + pg_temp.choice(key, 20, 2)]::text[]
    else (array['{13,84}'::text, '{04,05,06,13,83,84}'])[1 + pg_temp.choice(key, 20, 2)]::text[]
  end as department_codes,
  case when family <> 'TERRITORIAL' then '{}' else array(
    select place.commune_code from guide_place place
    where place.region_code = drawn.region_code
    order by (place.latitude - drawn.latitude) ^ 2 + (0.72 * (place.longitude - drawn.longitude)) ^ 2, place.commune_code
    limit case when subject in ('valley', 'country', 'district') then 3 + pg_temp.choice(key, 21, 3) else 1 end)
  end as commune_codes,
  naf_rev_2_codes = '{}' as all_activities, naf_rev_2_codes,
  case when made_for_bakers or pg_temp.chance(key, 22) < 0.7 then naf_2025_codes else '{}' end as naf_2025_codes,
  audiences,
  (array[
    '{NO_EMPLOYEE,FROM_1_TO_9}'::text, '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49}', '{FROM_1_TO_9,FROM_10_TO_49}',
    '{FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249}', '{FROM_10_TO_49,FROM_50_TO_249}', '{FROM_50_TO_249,FROM_250}',
    '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49,FROM_50_TO_249,FROM_250}'])[1 + pg_temp.choice(key, 23, 7)]::text[] as firm_sizes,
  member_count, greatest(4, round(member_count * (0.4 + 0.6 * pg_temp.chance(key, 24))))::int as firm_count,
  pg_temp.one(key, 25, array['FREE', 'UP_TO_100', 'UP_TO_300', 'UP_TO_600', 'UP_TO_1000', 'OVER_1000'],
    array[0.14, 0.34, 0.6, 0.78, 0.9, 1]) as fee_band,
  pg_temp.several(key, 26, array['OPEN', 'CO_OPTED', 'SEAT_PER_TRADE', 'VOTE'],
    array[0.62, 0.24, case family when 'THEMATIC' then 0.2 when 'TERRITORIAL' then 0.06 else 0 end, 0.16]) as admissions,
  pg_temp.one(key, 27, array['WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'TWICE_A_YEAR', 'YEARLY'],
    array[0.09, 0.18, 0.66, 0.87, 0.95, 1]) as frequency,
  pg_temp.several(key, 28, array['EVENING', 'BREAKFAST', 'MORNING', 'LUNCH', 'AFTERNOON', 'WEEKEND', 'ONLINE'],
    array[0.35, 0.3, 0.12, 0.25, 0.12, 0.06, 0.12]) as time_slots,
  pg_temp.several(key, 29,
    array['CONVIVIALITY', 'TRAINING', 'LOBBYING', 'COOPERATIVE_PROJECTS', 'OUTSOURCED_SERVICES', 'REFERRALS', 'INFORMATION'],
    array[0.68, 0.5, case family when 'THEMATIC' then 0.25 else 0.55 end, 0.45, case family when 'TERRITORIAL' then 0.6 else 0.22 end,
      case family when 'THEMATIC' then 0.5 else 0.15 end, 0.55]) as services,
  pg_temp.several(key, 30,
    array['SHARED_EXPERIENCE', 'NEW_CUSTOMERS', 'ECONOMIC_INFORMATION', 'ADDRESS_BOOK', 'COMMON_CAUSES', 'PURCHASING', 'INNOVATION',
      'RECRUITMENT', 'EXPORT', 'ENVIRONMENT'],
    array[0.6, case family when 'THEMATIC' then 0.5 else 0.25 end, 0.45, 0.45, case family when 'THEMATIC' then 0.2 else 0.5 end, 0.2,
      case when subject in ('innovation', 'biotech', 'digital') then 0.9 else 0.15 end, 0.2,
      case subject when 'export' then 1 else 0.06 end, case subject when 'climate' then 1 else 0.15 end]) as goals,
  first_name.value || ' ' || surname.value as contact_name,
  (array['contact', 'bureau', 'bonjour', 'accueil'])[1 + pg_temp.choice(key, 31, 4)] || '@' || drawn.slug || '.example' as contact_email,
  -- Prefixes that the French regulator keeps for fiction.
  case when drawn.region_code = 'FR' or pg_temp.chance(key, 32) < 0.4 then '+3363998' when drawn.region_code = 'FR-14' then '+3326191'
    else '+3346571' end || lpad(pg_temp.choice(key, 33, 10000)::text, 4, '0') as contact_phone,
  'https://www.' || drawn.slug || '.example' as website,
  1 + pg_temp.choice(key, 34, 80) || ' ' || street.value as address,
  drawn.commune_code,
  round((drawn.latitude + 0.016 * (pg_temp.chance(key, 35) - 0.5))::numeric, 5)::double precision as latitude,
  round((drawn.longitude + 0.022 * (pg_temp.chance(key, 36) - 0.5))::numeric, 5)::double precision as longitude,
  array['FR'] || case when pg_temp.chance(key, 37) < 0.3 then array['EN'] else '{}'::text[] end
    || case when pg_temp.chance(key, 38) < 0.12 then array[(array['AR', 'ES', 'FSL', 'IT'])[1 + pg_temp.choice(key, 39, 4)]]
      else '{}'::text[] end as languages,
  pg_temp.chance(key, 40) < 0.75 as accessible
from drawn
join surname_list on surname_list.region_code = case drawn.region_code when 'FR-13' then 'FR-13' else 'FR-14' end
join surname on surname.number = surname_list.first_number + pg_temp.choice(key, 41, surname_list.size)
join first_name on first_name.number = pg_temp.choice(key, 42, (select count(*) from first_name))
join guide_street street on street.number = pg_temp.choice(key, 43, (select count(*) from guide_street));
alter table guide_draft add primary key (number);

-- A baker with six employees in Aubagne finds these: each fits in every respect.
update guide_draft
set firm_sizes = '{NO_EMPLOYEE,FROM_1_TO_9,FROM_10_TO_49}', frequency = 'MONTHLY', fee_band = 'UP_TO_300', naf_rev_2_codes = named.codes,
  naf_2025_codes = named.codes, all_activities = named.codes = '{}', admissions = named.admissions,
  time_slots = named.time_slots, services = '{CONVIVIALITY,COOPERATIVE_PROJECTS,REFERRALS}',
  goals = '{NEW_CUSTOMERS,SHARED_EXPERIENCE,ADDRESS_BOOK,PURCHASING}', accessible = true
from (values
  ('Les Fourneaux Bavards d’Aubagne', '{10,47,56}'::text[], '{CO_OPTED,SEAT_PER_TRADE}'::text[], '{AFTERNOON}'::text[]),
  ('Les Tabliers Blancs de l’Huveaune', '{10,47,56}', '{SEAT_PER_TRADE}', '{AFTERNOON,EVENING}'),
  ('La Table des Petits Patrons Gourmands', '{10,11,47,56}', '{SEAT_PER_TRADE}', '{LUNCH}'),
  ('Le Panier Partagé du Pays d’Aubagne', '{}', '{OPEN}', '{EVENING}')
) as named (name, codes, admissions, time_slots)
where guide_draft.name = named.name;

-- Of all others each misses the same baker's wishes by something.
with fit as (
  select number, key,
    case when firm_sizes && '{FROM_1_TO_9}' then 1 when firm_sizes && '{NO_EMPLOYEE,FROM_10_TO_49}' then 0.5 else 0 end
    + (all_activities or naf_rev_2_codes && '{C,10}')::int
    + case when frequency in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY') then 1 when frequency = 'QUARTERLY' then 0.5 else 0 end
    + case when fee_band in ('FREE', 'UP_TO_100', 'UP_TO_300') then 1 when fee_band = 'UP_TO_600' then 0.5 else 0 end
    + (goals && '{NEW_CUSTOMERS}')::int / 2.0 + (services && '{CONVIVIALITY}')::int / 2.0 as answered
  from guide_draft where region_code = 'FR-13' and not made_for_bakers
), turned as (
  select number, pg_temp.choice(key, 44, 3) as way from fit where answered > 4
)
update guide_draft
set firm_sizes = case way when 0 then '{FROM_50_TO_249,FROM_250}' else firm_sizes end,
  fee_band = case way when 1 then 'UP_TO_1000' else fee_band end,
  goals = case way when 2 then array_remove(goals, 'NEW_CUSTOMERS') || '{RECRUITMENT}'::text[] else goals end,
  services = case way when 2 then array_remove(services, 'CONVIVIALITY') || '{TRAINING}'::text[] else services end
from turned where turned.number = guide_draft.number;
-- No word twice.
update guide_draft
set goals = array(select distinct goal from unnest(goals) as goal order by goal),
  services = array(select distinct service from unnest(services) as service order by service);

-- A duplicate is known by what it has in common with the sheet that it is one of.
update guide_draft
set legal_form = original.legal_form, rna = original.rna, siren = original.siren, website = original.website,
  contact_email = original.contact_email, commune_code = original.commune_code, commune_name = original.commune_name,
  latitude = original.latitude, longitude = original.longitude, department_codes = original.department_codes,
  commune_codes = original.commune_codes
from guide_draft original
where original.name = guide_draft.same_as and original.region_id = guide_draft.region_id;
analyze guide_draft;
