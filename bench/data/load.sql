-- The large data set, as the superuser: regions, chapters, members, referrals with their histories, closed business, totals.
-- Variables: regions, referrals_per_member. A region has 25 chapters, a chapter 30 members. Everything is invented.
\set ON_ERROR_STOP on
\timing off
set client_min_messages = warning;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';
set work_mem = '256MB';
-- Foreign keys are right by construction.
set session_replication_role = replica;
select setseed(0.20261123);

-- Codes FR-001, FR-002… beside the regions that exist.
insert into region (code, name, parent_id, yearly_fee_minor_units, currency, created_on)
select 'FR-' || to_char(number, 'FM000'), 'Région ' || number, country.id, 100000, country.currency, date '2010-01-01'
from generate_series(1, :regions) as number
cross join (select id, currency from region where code = 'FR') as country
where number <= 999;

insert into region (code, name, parent_id, yearly_fee_minor_units, currency, created_on)
select 'FX-' || to_char(number - 999, 'FM000'), 'Région ' || number, country.id, 100000, country.currency, date '2010-01-01'
from generate_series(1000, :regions) as number
cross join (select id, currency from region where code = 'FR') as country;

create unlogged table bench_region as
select row_number() over (order by region.id)::int as number, region.id as region_id
from region where name ~ '^Région [0-9]+$';

create unlogged table bench_chapter as
select (region.number - 1) * 25 + place as number, region_id, uuidv7(interval '-8 years' + place * interval '1 day') as chapter_id
from bench_region region cross join generate_series(1, 25) as place;

insert into chapter (region_id, id, name, meeting_weekday, meeting_starts_at, meeting_place, meeting_address, commune_code,
  latitude, longitude, created_on)
select region_id, chapter_id, 'Groupe ' || chapter.number, 1 + chapter.number % 5, time '07:30', 'Hôtel du ' || chapter.number,
  chapter.number || ' rue Inventée', commune.code, 49, -0.4, date '2018-01-01' + chapter.number % 1000
from bench_chapter chapter
join (select code, row_number() over (order by code) as number from commune) as commune
  on commune.number = 1 + chapter.number % 34000;

create unlogged table bench_seat as
select (chapter.number - 1) * 30 + place as number, chapter.region_id, chapter.chapter_id, place,
  uuidv7(interval '-5 years' + (chapter.number * 30 + place) % 900 * interval '1 day') as member_id
from bench_chapter chapter cross join generate_series(1, 30) as place;
alter table bench_seat add primary key (number);
analyze bench_seat;

create or replace procedure pg_temp.without_indexes(tables regclass[]) language plpgsql as $$
begin
  create unlogged table if not exists bench_index (definition text);
  insert into bench_index
  select pg_get_indexdef(indexrelid) from pg_index
  where indrelid = any (tables) and not exists (select from pg_constraint where conindid = indexrelid);
  execute (select coalesce(string_agg(format('drop index %s', indexrelid::regclass), '; '), 'select 1') from pg_index
    where indrelid = any (tables) and not exists (select from pg_constraint where conindid = indexrelid));
end $$;
create or replace procedure pg_temp.with_indexes() language plpgsql as $$
declare line text;
begin
  for line in select definition from bench_index loop execute line; end loop;
  drop table bench_index;
end $$;
call pg_temp.without_indexes('{member_card,member,referral,referral_event,referral_prospect,closed_business,chapter_month,member_month}');

insert into member_card (id, region_id, chapter_id, first_name, last_name, firm_name, specialty_code, commune_code, joined_on, partner_listed)
select member_id, seat.region_id, seat.chapter_id,
  (array['Zélie', 'Anatole', 'Léonie', 'Gaspard', 'Odette', 'Émilien', 'Solène', 'Théodule', 'Maïté', 'Côme'])[1 + seat.number % 10],
  (array['Vasselin', 'Courtepierre', 'Mirandeau', 'Bellefosse', 'Trévinal', 'Hautmoulin', 'Grandelys', 'Petitval', 'Lermontel'])[1 + seat.number % 9]
    || (array['ac', 'ec', 'ic', 'oc', 'uc', 'al', 'el'])[1 + seat.number / 90 % 7],
  'Atelier ' || seat.number, specialty.code, chapter.commune_code,
  date '2019-01-01' + (seat.number % 1500)::int, seat.number % 3 > 0
from bench_seat seat
join chapter on chapter.region_id = seat.region_id and chapter.id = seat.chapter_id
join (select code, row_number() over (order by code) as place from specialty) as specialty on specialty.place = seat.place;

-- The first in each chapter has an account, and so have the regions' directors.
insert into identity.account (id, email_folded, display_name)
select uuidv7(), 'membre' || number || '@bench.example', 'Membre ' || number from bench_seat where place = 1
union all
select uuidv7(), 'directrice' || number || '@bench.example', 'Directrice ' || number from bench_region;

insert into member (region_id, id, chapter_id, specialty_code, account_id, email_folded, phone, siret, looking_for, can_introduce, languages,
  partner_answered_on, first_steps_left)
select card.region_id, card.id, card.chapter_id, card.specialty_code, account.id,
  'membre' || seat.number || '@bench.example', '+33199000000', lpad(seat.number::text, 14, '0'),
  'Des chantiers de l’atelier ' || seat.number, 'Les clients de l’atelier ' || seat.number, '{FR,EN}', card.joined_on, '{}'
from bench_seat seat
join member_card card on card.id = seat.member_id
left join identity.account on account.email_folded = 'membre' || seat.number || '@bench.example';

insert into seat (region_id, chapter_id, specialty_code, status, member_id)
select region_id, chapter_id, specialty_code, 'TAKEN', id from member;

insert into role_assignment (region_id, account_id, role, starts_on)
select region.region_id, account.id, 'REGIONAL_DIRECTOR', date '2020-01-01'
from bench_region region
join identity.account on account.email_folded = 'directrice' || region.number || '@bench.example';

insert into partner_organisation (name) values ('Chambre inventée');
insert into partner_client (client_id, organisation_id, secret_hash)
select 'bench', id, '{noop}bench' from partner_organisation where name = 'Chambre inventée';
insert into partner_grant (region_id, client_id, permission, starts_on)
select region_id, 'bench', permission, date '2020-01-01'
from bench_region
cross join unnest(array['chapters.read', 'members.read', 'referrals.read', 'statistics.read']) as permission
where number <= 25;

-- Seven of ten go to the own chapter, one of twenty to another region. Two years, evenly.
create unlogged table bench_referral as
select number, giver, case
    when fate < 0.70 then (giver - 1) / 30 * 30 + 1 + (giver + 1 + floor(random() * 28))::bigint % 30
    when fate < 0.95 then (giver - 1) / 750 * 750 + 1 + (giver + 30 + floor(random() * 690))::bigint % 750
    else 1 + (giver + 750 + floor(random() * 1000))::bigint % seats
  end as receiver,
  now() - days * interval '1 day' as created_at, days, random() as outcome, random() as outside
from (
  select number, 1 + number % seats as giver, seats, random() as fate, random() * 730 as days
  from (select count(*) as seats from bench_seat) as counted
  cross join generate_series(1, seats * :referrals_per_member) as number
) as drawn;
delete from bench_referral where giver = receiver;

create unlogged table bench_flow as
select uuidv7(-(referral.days * interval '1 day')) as id, giver.region_id as giver_region_id, giver.chapter_id as giver_chapter_id,
  giver.member_id as giver_id, receiver.region_id as receiver_region_id, receiver.chapter_id as receiver_chapter_id,
  receiver.member_id as receiver_id, referral.created_at, case when outside < 0.6 then 'OUTSIDE' else 'INSIDE' end as kind,
  case
    when days < 14 then (array['SENT', 'SENT', 'ACKNOWLEDGED', 'CONTACTED'])[1 + floor(outcome * 4)::int]
    when outcome < 0.32 then 'WON' when outcome < 0.72 then 'NO_SALE' when outcome < 0.80 then 'PROPOSAL'
    when outcome < 0.90 then 'CONTACTED' when outcome < 0.97 then 'EXPIRED' else 'WITHDRAWN'
  end as status,
  outcome, referral.number
from bench_referral referral
join bench_seat giver on giver.number = referral.giver
join bench_seat receiver on receiver.number = referral.receiver
order by giver.region_id, referral.created_at;

insert into referral (region_id, id, leg, kind, giver_id, giver_region_id, giver_chapter_id, receiver_id, receiver_region_id,
  receiver_chapter_id, status, hotness, description, no_sale_reason, created_at, sent_at, acknowledged_at, contacted_at, closed_at,
  changed_at, version)
select leg.region_id, id, leg.name, kind, giver_id, giver_region_id, giver_chapter_id, receiver_id, receiver_region_id,
  receiver_chapter_id, status, 1 + number % 5, 'Un besoin inventé, le numéro ' || number,
  case when status = 'NO_SALE' then (array['PRICE', 'NO_NEED', 'UNREACHABLE', 'OUT_OF_SCOPE', 'TIMING'])[1 + number % 5] end,
  created_at, created_at,
  case when status not in ('SENT', 'WITHDRAWN', 'EXPIRED') then created_at + interval '5 hours' end,
  case when status not in ('SENT', 'WITHDRAWN', 'EXPIRED', 'ACKNOWLEDGED') then created_at + (outcome * 4) * interval '1 day' end,
  case when status in ('WON', 'NO_SALE') then created_at + interval '9 days' end,
  case when status in ('WON', 'NO_SALE') then created_at + interval '9 days' else created_at + interval '5 hours' end, 2
from bench_flow
cross join lateral (
  select giver_region_id as region_id, case when giver_region_id = receiver_region_id then 'WHOLE' else 'GIVEN' end as name
  union all
  select receiver_region_id, 'RECEIVED' where receiver_region_id <> giver_region_id
) as leg;

-- Two entries of history a referral: five millions.
insert into referral_event (region_id, referral_id, sequence, command_id, giver_id, receiver_id, giver_chapter_id,
  receiver_chapter_id, occurred_at, actor_kind, actor_id, from_status, to_status)
select region_id, id, sequence, uuidv7(), giver_id, receiver_id, giver_chapter_id, receiver_chapter_id,
  case sequence when 1 then created_at else changed_at end,
  case sequence when 1 then 'GIVER' else 'RECEIVER' end,
  case sequence when 1 then giver_id else receiver_id end,
  case sequence when 2 then 'SENT' end, case sequence when 1 then 'SENT' else status end
from referral cross join generate_series(1, 2) as sequence;

insert into referral_prospect (region_id, referral_id, giver_id, receiver_id, name, phone, consent_given_at, consent_how)
select region_id, id, giver_id, receiver_id, 'Personne inventée', '+33199000001', created_at, 'SPOKEN'
from referral where kind = 'OUTSIDE';

insert into closed_business (region_id, id, recorder_id, chapter_id, thanked_member_id, referral_id, amount_minor_units, currency,
  closed_on, source, kind, recorded_at)
select receiver_region_id, uuidv7(closed_at - now()), receiver_id, receiver_chapter_id, giver_id, referral.id,
  10000 + (extract(epoch from created_at)::bigint % 1500) * 1000, region.currency, closed_at::date, 'NEW', kind, closed_at
from referral join region on region.id = receiver_region_id
where status = 'WON' and leg in ('WHOLE', 'RECEIVED');

call pg_temp.with_indexes();
analyze;

-- Totals, by their own definition.
do $$
declare one int;
begin
  for one in select region_id from bench_region loop
    perform app.insert_rollups(one);
  end loop;
end $$;
drop table bench_referral, bench_flow;
update access_epoch set epoch = epoch + 1;
set session_replication_role = origin;
vacuum analyze;
