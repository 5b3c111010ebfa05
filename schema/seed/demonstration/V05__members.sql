-- About thirty members for each chapter, those who left in the last two years, and an account for each of them.

-- The people whose accounts are named in the documentation; the first seats of their chapters are theirs.
create temporary table known_person (
  chapter_number int, seat int, account_email text, first_name text, last_name text, specialty_code text, joined_days_ago int,
  activity double precision, demand int
) on commit drop;
insert into known_person values
  (12, 1, 'membre@calvados.example', 'Camille', 'Bricolin', 'joiner', 1500, 1.2, 14),
  (12, 2, 'membre2@calvados.example', 'Nadia', 'Tartignol', 'accountant', 1200, 1.0, 8),
  (12, 3, 'presidente@calvados.example', 'Solange', 'Grelottier', 'notary', 2400, 0.9, 7),
  (13, 1, 'membre@bouches-du-rhone.example', 'Marius', 'Cigalou', 'plumber', 1400, 1.1, 10),
  (13, 2, 'presidente@bouches-du-rhone.example', 'Béatrice', 'Olivadou', 'architect', 2100, 0.9, 6);

-- Seats beyond a chapter's size are those of members who left and were not replaced. A trade much asked for comes early.
create temporary table seat on commit drop as
select chapter.number as chapter_number, seat.number, seat.specialty_code, seat.number <= chapter.size as taken
from chapter_plan chapter
cross join lateral (
  select trade.specialty_code, row_number() over (
    order by known.seat nulls last,
      ln(1 - pg_temp.chance(chapter.number || ' ' || trade.specialty_code, 1)) / trade.demand desc) as number
  from trade
  left join known_person known on known.chapter_number = chapter.number and known.specialty_code = trade.specialty_code
) as seat
where seat.number <= round(chapter.size * 1.26);

-- Who holds or held each seat. Two in five of those who sit there now joined in the last two years, and a third of these
-- followed a member of the same trade.
create temporary table occupancy on commit drop as
with drawn as (
  select seat.*, chapter.created_on, chapter.weekday, era.today, known.joined_days_ago, known.account_email,
    seat.chapter_number || ' ' || seat.number as key
  from seat
  join chapter_plan chapter on chapter.number = seat.chapter_number
  left join known_person known on known.chapter_number = seat.chapter_number and known.seat = seat.number
  cross join era
), present as (
  select *, today - case
      when joined_days_ago is not null then joined_days_ago
      when pg_temp.chance(key, 2) < 0.42 then 14 + pg_temp.choice(key, 3, 700)
      when pg_temp.chance(key, 2) < 0.60 then today - created_on
      else 720 + pg_temp.choice(key, 3, greatest(today - created_on - 720, 1))
    end as started
  from drawn where taken
), gone as (
  select *, today - 10 - pg_temp.choice(key, 4, 715) as ended
  from drawn where not taken
), replaced as (
  select *, started - 30 - pg_temp.choice(key, 4, 80) as ended
  from present where started > today - 690 and account_email is null and pg_temp.chance(key, 5) < 0.35
), everybody as (
  select chapter_number, number, specialty_code, created_on, weekday, account_email, false as former, started, null::date as ended
  from present
  union all
  select chapter_number, number, specialty_code, created_on, weekday, null, true, ended - 250 - pg_temp.choice(key, 6, 1500), ended
  from gone
  union all
  select chapter_number, number, specialty_code, created_on, weekday, null, true, ended - 200 - pg_temp.choice(key, 6, 1200), ended
  from replaced
)
-- Members come and go on the day of a meeting.
select chapter_number, number as seat, specialty_code, former, account_email,
  greatest(created_on, started - (extract(isodow from started)::int - weekday + 7) % 7) as joined_on,
  ended - (extract(isodow from ended)::int - weekday + 7) % 7 as left_on,
  row_number() over (order by chapter_number, number, former) as person_number
from everybody;

create temporary table person on commit drop as
with named as (
  select occupancy.*, chapter.region_id, chapter.region_code, chapter.id as chapter_id, chapter.commune_code as chapter_commune,
    'person ' || person_number as key,
    row_number() over (partition by chapter.region_code order by person_number) as regional_number
  from occupancy
  join chapter_plan chapter on chapter.number = occupancy.chapter_number
), met as (
  select named.*, trade.firm_pattern, trade.other_pattern, trade.usual_euros, trade.demand, trade.need, trade.other_need,
    coalesce(known.first_name, first_name.value) as first_name,
    coalesce(known.last_name, surname.value) as last_name,
    known.activity as known_activity, known.demand as known_demand
  from named
  join trade using (specialty_code)
  join surname_list using (region_code)
  join surname on surname.number = first_number + regional_number * 37 % surname_list.size
  -- No two people of a region have the same first and last name.
  join first_name on first_name.number =
    (regional_number * 23 + regional_number / surname_list.size * 41) % (select count(*) from first_name)
  left join known_person known on known.account_email = named.account_email
), placed as (
  select met.*,
    replace(replace(case when pg_temp.chance(key, 1) < 0.55 or known_activity is not null then firm_pattern else other_pattern end,
      '{nom}', last_name), '{mot}', phrase.value) as firm_name,
    case when pg_temp.chance(key, 3) < 0.5 then chapter_commune else neighbour.code end as commune_code,
    '0' || (4100000 + person_number * 7919 % 900000)::text as siren_start
  from met
  join phrase on phrase.number = pg_temp.choice(key, 2, (select count(*) from phrase))
  join (select code, department_code, row_number() over (partition by department_code order by population desc, code) as rank
        from commune where department_code in ('14', '13')) as neighbour
    on neighbour.department_code = substr(region_code, 4)
      and neighbour.rank = 1 + floor(45 * pg_temp.chance(key, 4) ^ 2)
)
select person_number as number, chapter_number, region_id, region_code, chapter_id, seat, specialty_code, account_email as known_as,
  first_name, last_name, firm_name, commune_code, joined_on, left_on, need, other_need,
  pg_temp.identifier((joined_on + time '09:00') at time zone 'Europe/Paris', key) as id,
  pg_temp.identifier((joined_on + time '08:30') at time zone 'Europe/Paris', 'account of ' || key) as account_id,
  coalesce(account_email, pg_temp.slug(first_name) || '.' || pg_temp.slug(last_name) || case region_code
    when 'FR-14' then '@calvados.example' else '@bouches-du-rhone.example' end) as account_email,
  pg_temp.slug(first_name) || '@' || pg_temp.slug(firm_name) || '.example' as email,
  -- Prefixes that the French regulator keeps for fiction.
  case when pg_temp.chance(key, 5) < 0.6 then '+3363998' when region_code = 'FR-14' then '+3326191' else '+3346571' end
    || lpad(pg_temp.choice(key, 6, 10000)::text, 4, '0') as phone,
  case when pg_temp.chance(key, 7) < 0.7 then 'https://www.' || pg_temp.slug(firm_name) || '.example' end as website,
  -- No firm's number begins with 0.
  siren_start || pg_temp.luhn_digit(siren_start) || '000' || 1 + pg_temp.choice(key, 8, 3) as siret_start,
  case
    when left_on is not null then (array['DROPPED', 'DROPPED', 'DROPPED', 'REMOVED', 'TRANSFERRED'])[1 + pg_temp.choice(key, 9, 5)]
    when account_email is not null or pg_temp.chance(key, 9) > 0.03 then 'ACTIVE'
    else (array['LATE', 'LATE', 'ON_LEAVE', 'SUSPENDED'])[1 + pg_temp.choice(key, 10, 4)]
  end as status,
  -- Referrals given in an ordinary week, and how often others think of this member.
  coalesce(known_activity, 0.12 + 1.5 * pg_temp.chance(key, 11) ^ 3) as activity,
  coalesce(known_demand, greatest(1, round(demand * (0.5 + 1.2 * pg_temp.chance(key, 12))))::int) as demand,
  usual_euros * (0.6 + 0.9 * pg_temp.chance(key, 13)) as usual_euros
from placed;
alter table person add primary key (number);
analyze person;

-- The password of everybody is "entregent".
insert into identity.account (id, email_folded, display_name, password_hash, created_at)
select account_id, account_email, first_name || ' ' || last_name,
  '{bcrypt}$2a$10$anFumZ0XPLKGed1jB1OkwOk.VNOkDhHndqLGBxLJU69S747zyFD1q',
  (joined_on + time '08:30') at time zone 'Europe/Paris'
from person order by number;

insert into member_card (id, region_id, chapter_id, first_name, last_name, firm_name, specialty_code, commune_code, joined_on, left_on,
  partner_listed)
select id, region_id, chapter_id, first_name, last_name, firm_name, specialty_code, commune_code, joined_on, left_on,
  pg_temp.chance('listed ' || number, 1) < 0.6
from person order by number;

insert into member (region_id, id, chapter_id, specialty_code, account_id, email_folded, phone, website, siret, status)
select region_id, id, chapter_id, specialty_code, account_id, email, phone, website,
  siret_start || pg_temp.luhn_digit(siret_start), status
from person order by number;
