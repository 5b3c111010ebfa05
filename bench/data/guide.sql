-- The guide of the large data set, after load.sql: 500 sheets of networks in each region, with names, places and texts as they are
-- written. Everything but the communes is invented.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';
set work_mem = '256MB';
-- Foreign keys are right by construction.
set session_replication_role = replica;

create unlogged table bench_sheet as
select (region.number - 1) * 500 + place as number, region.region_id, uuidv7(interval '-3 years' + place * interval '1 day') as id,
  commune.code as commune_code, commune.name as commune_name, commune.department_code
from bench_region region
cross join generate_series(1, 500) as place
join (select code, name, department_code, row_number() over (order by code) as number from commune) as commune
  on commune.number = 1 + (((region.number - 1) * 500 + place) * 7919) % 34000;

insert into network (region_id, id, status, status_changed_at, published_number, verified_on)
select region_id, id, case when number % 7 = 0 then 'NEEDS_UPDATE' else 'PUBLISHED' end, now() - number % 900 * interval '1 day', 1,
  case when number % 3 > 0 then current_date - (number % 500)::int end
from bench_sheet;

insert into network_version (region_id, network_id, number, written_at, origin, name, acronym, family, summary, description,
  department_codes, commune_code, audiences, firm_sizes, member_count, fee_band, admissions, frequency, services, goals,
  contact_email, languages)
select region_id, id, 1, now() - number % 1000 * interval '1 day', 'IMPORT',
  kind || ' ' || subject || ' ' || (array['de ', 'du pays de ', 'autour de '])[1 + number % 3] || commune_name,
  case when number % 4 = 0 then upper(left(kind, 1) || left(split_part(subject, ' ', 2), 2) || left(commune_name, 1)) end,
  (array['SECTORAL', 'SECTORAL', 'TRADE', 'TERRITORIAL', 'THEMATIC'])[1 + number % 5],
  'Des rencontres pour ' || subject || ', ' || adjective || ' et ouvertes.',
  'Notre ' || lower(kind) || ' réunit ' || subject || ' de ' || commune_name || ' et des environs. On y parle de ' || topic
    || ', de ' || other_topic || ' et de la vie des firmes. Les réunions sont ' || adjective || '. '
    || repeat('Chacun y vient avec ses questions, et repart avec une idée de son voisin. ', (number % 6)::int)
    || 'L’œuvre commune compte plus que les cotisations : ' || topic || ', toujours.',
  array[department_code], commune_code,
  array[(array['HEADS_OF_FIRMS', 'SELF_EMPLOYED', 'CRAFTSPEOPLE', 'SHOPKEEPERS', 'WOMEN', 'FOUNDERS'])[1 + number % 6]],
  array[(array['NO_EMPLOYEE', 'FROM_1_TO_9', 'FROM_10_TO_49'])[1 + number % 3]], (10 + number % 300)::int,
  (array['FREE', 'UP_TO_100', 'UP_TO_300', 'UP_TO_600', 'UP_TO_1000', 'OVER_1000'])[1 + number / 5 % 6],
  array[(array['OPEN', 'CO_OPTED', 'SEAT_PER_TRADE', 'VOTE'])[1 + number / 3 % 4]],
  (array['WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY', 'TWICE_A_YEAR', 'YEARLY'])[1 + number / 7 % 6],
  array[(array['CONVIVIALITY', 'TRAINING', 'LOBBYING'])[1 + number % 3],
    (array['COOPERATIVE_PROJECTS', 'OUTSOURCED_SERVICES', 'REFERRALS', 'INFORMATION'])[1 + number % 4]],
  array[(array['NEW_CUSTOMERS', 'ADDRESS_BOOK', 'PURCHASING', 'INNOVATION', 'RECRUITMENT', 'ENVIRONMENT'])[1 + number / 2 % 6]],
  'bonjour' || number || '@bench.example', '{FR}'
from bench_sheet
cross join lateral (select
  (array['Club', 'Réseau', 'Association', 'Fédération', 'Union', 'Cercle', 'Grappe', 'Pôle', 'Groupement', 'Syndicat', 'Amicale',
    'Collectif', 'Comité'])[1 + number % 13] as kind,
  (array['des entrepreneurs', 'des artisans', 'des commerçants', 'des industriels', 'des dirigeantes', 'des créateurs d’entreprise',
    'des métiers du bois', 'des hôteliers', 'des vignerons', 'des informaticiens', 'des architectes', 'de la logistique',
    'du bâtiment', 'de la main-d’œuvre', 'des indépendants', 'des professions libérales', 'de l’économie circulaire',
    'des start-up', 'des maîtres d’œuvre'])[1 + number / 13 % 19] as subject,
  (array['conviviales', 'matinales', 'studieuses', 'gourmandes', 'régulières', 'brèves', 'ouvertes aux voisins'])[1 + number % 7] as adjective,
  (array['recrutement', 'trésorerie', 'numérique', 'transition écologique', 'fiscalité', 'apprentissage', 'foncier', 'énergie',
    'cybersécurité', 'transmission d’entreprise', 'export'])[1 + number % 11] as topic,
  (array['mobilité', 'qualité', 'santé au travail', 'financement', 'design', 'tourisme', 'circuits courts'])[1 + number / 11 % 7] as other_topic
) as words;

-- In parts, as an import does.
do $$
declare made record;
begin
  for made in select region_id, array_agg(id) as ids from bench_sheet group by region_id loop
    perform app.guide_make_cards(made.region_id, made.ids);
  end loop;
end $$;
-- A year of consultations: each sheet is read on every fifth day; day after day, as they come in.
insert into consultation_day (region_id, network_id, read_on, views, unique_views, site_clicks)
select region_id, id, current_date - day, 2 + number % 3, 1 + number % 3, number % 2
from bench_sheet
cross join generate_series(1, 365) as day
where (number * 31 + day * 7) % 5 = 0
order by day desc;
insert into consultation_guide_day (region_id, read_on, views, unique_views, site_clicks)
select region_id, read_on, sum(views), sum(unique_views), sum(site_clicks) from consultation_day group by region_id, read_on;

set session_replication_role = origin;
vacuum analyze network, network_version, network_card, guide_word, consultation_day, consultation_guide_day;
