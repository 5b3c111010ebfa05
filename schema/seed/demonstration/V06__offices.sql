-- Half-year terms of officers, the last without an end, then those who steer regions and hold no seat.
create temporary table office on commit drop as
with term as (
  select starts_on, case when starts_on + interval '6 months' <= today then (starts_on + interval '6 months')::date - 1 end as ends_on
  from era
  cross join lateral generate_series(date_trunc('year', first_day) - interval '9 months', today, interval '6 months')
    as starts (starts_at)
  cross join lateral (select starts_at::date as starts_on) as day
  where starts_at + interval '6 months' > first_day
), elected as (
  select term.starts_on, term.ends_on, person.number as person_number, person.chapter_number, person.known_as,
    row_number() over (
      partition by person.chapter_number, term.starts_on
      order by coalesce(person.known_as like 'presidente@%' and term.ends_on is null, false) desc,
        pg_temp.chance(person.number || ' ' || term.starts_on, 1)
    ) as place
  from term
  join person on person.joined_on < term.starts_on and coalesce(person.left_on > coalesce(term.ends_on, term.starts_on), true)
  where coalesce(person.known_as not like 'membre%', true)
    -- Who has left holds no office that has no end.
    and (term.ends_on is not null or person.left_on is null)
)
select chapter_number, person_number, starts_on, ends_on,
  (array['PRESIDENT', 'VICE_PRESIDENT', 'SECRETARY_TREASURER', 'MEMBERSHIP_COMMITTEE', 'WELCOME_COMMITTEE', 'TRAINING',
    'SPONSORSHIP'])[place] as role
from elected where place <= 7;

insert into role_assignment (region_id, id, account_id, role, chapter_id, member_id, starts_on, ends_on)
select person.region_id,
  pg_temp.identifier(office.starts_on::timestamp at time zone 'Europe/Paris',
    concat_ws(' ', 'office', office.chapter_number, office.role, office.starts_on)),
  person.account_id, office.role, person.chapter_id, person.id, office.starts_on, office.ends_on
from office
join person on person.number = office.person_number
order by office.starts_on, office.chapter_number, office.role;

create temporary table steward (
  email text, name text, region_code text, role text, chapter_number int
) on commit drop;
insert into steward values
  ('directrice@calvados.example', 'Honorine Boussolin', 'FR-14', 'REGIONAL_DIRECTOR', null),
  ('consultante@calvados.example', 'Régine Compassou', 'FR-14', 'DIRECTOR_CONSULTANT', 8),
  ('consultante@calvados.example', 'Régine Compassou', 'FR-14', 'DIRECTOR_CONSULTANT', 12),
  ('directeur@bouches-du-rhone.example', 'Pascal Farandelou', 'FR-13', 'REGIONAL_DIRECTOR', null),
  ('admin@reseau.example', 'Dominique Réseautin', 'FR', 'NATIONAL_ADMIN', null);

insert into identity.account (id, email_folded, display_name, password_hash, created_at)
select pg_temp.identifier(appointed_at, 'account of ' || email), email, name, person_hash, appointed_at
from (select distinct email, name from steward) as steward
cross join (select (first_day - 400)::timestamp at time zone 'Europe/Paris' as appointed_at from era) as appointed
cross join (select password_hash as person_hash from identity.account where email_folded = 'membre@calvados.example') as known
order by email;

insert into role_assignment (region_id, id, account_id, role, chapter_id, starts_on)
select region.id, pg_temp.identifier(account.created_at, concat_ws(' ', 'office', email, steward.role, chapter_number)),
  account.id, steward.role,
  chapter.id, (account.created_at at time zone 'Europe/Paris')::date
from steward
join region on region.code = steward.region_code
join identity.account on account.email_folded = steward.email
left join chapter_plan chapter on chapter.number = steward.chapter_number
order by steward.email, steward.chapter_number;

-- Organisations with a client of their own; the secret is "entregent".
insert into partner_organisation (id, name, contact_name, contact_email, created_at)
select pg_temp.identifier(account.created_at, 'organisation ' || listed.name), listed.name, contact_name, contact_email,
  account.created_at
from (values
  ('Chambre imaginaire de commerce du Calvados', 'Clotilde Registrel', 'donnees@chambre-calvados.example'),
  ('Banque imaginaire de Provence', 'Marius Guichetin', 'donnees@banque-provence.example')
) as listed (name, contact_name, contact_email)
cross join identity.account
where account.email_folded = 'admin@reseau.example'
order by listed.name;

insert into partner_client (client_id, organisation_id, secret_hash, created_at, secret_changed_at)
select listed.client_id, organisation.id, account.password_hash, account.created_at, account.created_at
from (values
  ('partenaire-calvados', 'Chambre imaginaire de commerce du Calvados'),
  ('partenaire-provence', 'Banque imaginaire de Provence')
) as listed (client_id, name)
join partner_organisation organisation using (name)
cross join identity.account
where account.email_folded = 'admin@reseau.example';

insert into partner_grant (region_id, id, client_id, permission, starts_on)
select region.id, pg_temp.identifier(client.created_at, client.client_id || ' ' || permission), client.client_id, permission,
  (client.created_at at time zone 'Europe/Paris')::date
from (values ('partenaire-calvados', 'FR-14'), ('partenaire-provence', 'FR-13')) as listed (client_id, region_code)
join partner_client client using (client_id)
join region on region.code = listed.region_code
cross join unnest(array['chapters.read', 'members.read', 'referrals.read', 'statistics.read', 'guide.read']) as permission
order by client.client_id, permission;
