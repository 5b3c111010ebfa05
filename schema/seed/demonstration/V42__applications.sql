-- Who has which seat; then who applies for one, in several states; and what committees said of trades. "seat" alone is a table of an
-- earlier script here.
insert into public.seat (region_id, chapter_id, specialty_code, status, member_id, changed_at)
select region_id, chapter_id, specialty_code, 'TAKEN', member.id, (joined_on + time '09:00') at time zone 'Europe/Paris'
from member
join member_card using (region_id, id, chapter_id, specialty_code)
where status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE')
order by region_id, member.id;

-- Committees of more than one, in the chapters that have something to vote about: members who hold no other office.
insert into role_assignment (region_id, id, account_id, role, chapter_id, member_id, starts_on)
select region_id, pg_temp.identifier(starts_on::timestamp at time zone 'Europe/Paris', 'committee ' || number), account_id,
  'MEMBERSHIP_COMMITTEE', chapter_id, id, starts_on
from (
  select person.*, greatest(joined_on, era.today - 90) as starts_on,
    row_number() over (partition by chapter_number order by pg_temp.chance('committee ' || number, 1)) as place
  from person
  cross join era
  where chapter_number in (5, 8, 12, 13, 14) and left_on is null and status = 'ACTIVE' and known_as is null
    and not exists (select from role_assignment office where office.member_id = person.id and office.ends_on is null)
) as elected
where place <= 4
order by chapter_number, place;

create temporary table applicant_plan (
  number int, chapter_number int, status text, days_ago int, conditions text, words text
) on commit drop;
insert into applicant_plan values
  (1, 12, 'SUBMITTED', 2, null, 'Trois clients communs déjà, et toujours à l’heure.'),
  (2, 12, 'INTERVIEW', 16, null, 'Une entreprise familiale connue de tous dans le quartier.'),
  (3, 12, 'COMMITTEE_VOTE', 21, null, 'Vient de s’installer et cherche à se faire connaître.'),
  (4, 12, 'AWAITING_PAYMENT', 34, null, 'Recommandée par deux d’entre nous.'),
  (5, 12, 'REJECTED', 75, null, null),
  (6, 13, 'REFERENCES', 9, null, 'Un carnet d’adresses qui nous manque.'),
  (7, 13, 'COMMITTEE_VOTE', 18, null, 'Un métier que nos clients nous demandent chaque semaine.'),
  (8, 13, 'WITHDRAWN', 50, null, null),
  (9, 8, 'CONDITIONAL', 29, 'Suivre la formation d’accueil, et nommer un remplaçant pour les mois d’été.', 'Très demandé dans le secteur.'),
  (10, 5, 'SUBMITTED', 1, null, null),
  (11, 14, 'APPROVED', 26, null, 'Connaît la moitié de la zone d’activité.');

-- The seats are of trades that nobody of the chapter has.
create temporary table applicant on commit drop as
select plan.*, chapter.region_id, chapter.id as chapter_id, trade.code as specialty_code,
  pg_temp.identifier(at.submitted_at, 'application ' || plan.number) as id, at.submitted_at, era.today,
  first_name.value as first_name, surname.value as last_name, sponsor.id as sponsor_id, sponsor.account_id as sponsor_account_id
from applicant_plan plan
cross join era
join chapter_plan chapter on chapter.number = plan.chapter_number
cross join lateral (
  select pg_temp.working(today - days_ago + time '10:40', 0.4) at time zone 'Europe/Paris' as submitted_at) as at
join (select value, row_number() over (order by number desc) as place from first_name) as first_name on first_name.place = plan.number
join (select value, row_number() over (order by number desc) as place from surname) as surname on surname.place = plan.number
cross join lateral (
  select code from (
    select code, row_number() over (order by pg_temp.chance(chapter.number || ' wanted ' || code, 1)) as place
    from specialty
    where retired_on is null and not exists (
      select from public.seat taken
      where taken.region_id = chapter.region_id and taken.chapter_id = chapter.id and taken.specialty_code = specialty.code)
  ) as open where place = plan.number
) as trade
cross join lateral (
  select id, account_id from person
  where person.chapter_number = plan.chapter_number and left_on is null and status = 'ACTIVE' and known_as is null
    and joined_on < today - 100
    and not exists (select from role_assignment office where office.member_id = person.id and office.ends_on is null)
  order by pg_temp.chance('sponsor ' || plan.number || ' ' || person.number, 1) limit 1
) as sponsor;

insert into public.seat (region_id, id, chapter_id, specialty_code, status, hold_ends_on, policy_version_id, changed_at)
select region_id, id, chapter_id, specialty_code, case when status in ('REJECTED', 'WITHDRAWN') then 'RELEASED' else 'HELD' end,
  today + 14 + number % 9, (select policy.id from policy_version policy where kind = 'SEATS' order by recorded_at limit 1), submitted_at
from applicant order by number;

-- How each came where it stands: each step, and how much of the time since the application had passed.
create temporary table application_path (status text, place int, action text, to_status text, share double precision) on commit drop;
insert into application_path
select status, place, action, to_status, share
from (values
  ('SUBMITTED', array['SUBMIT']), ('REFERENCES', array['SUBMIT', 'CONFIRM', 'CHECK_REFERENCES']),
  ('INTERVIEW', array['SUBMIT', 'CONFIRM', 'CHECK_REFERENCES', 'NOTE_REFERENCE', 'NOTE_REFERENCE', 'NOTE_INTERVIEW']),
  ('COMMITTEE_VOTE', array['SUBMIT', 'CONFIRM', 'CHECK_REFERENCES', 'NOTE_REFERENCE', 'NOTE_REFERENCE', 'NOTE_INTERVIEW', 'OPEN_VOTE']),
  ('APPROVED', array['SUBMIT', 'CONFIRM', 'CHECK_REFERENCES', 'NOTE_REFERENCE', 'NOTE_REFERENCE', 'NOTE_INTERVIEW', 'OPEN_VOTE', 'ADOPT']),
  ('AWAITING_PAYMENT', array['SUBMIT', 'CONFIRM', 'CHECK_REFERENCES', 'NOTE_REFERENCE', 'NOTE_REFERENCE', 'NOTE_INTERVIEW', 'OPEN_VOTE',
    'ADOPT', 'REQUEST_PAYMENT']),
  ('CONDITIONAL', array['SUBMIT', 'CONFIRM', 'CHECK_REFERENCES', 'NOTE_REFERENCE', 'NOTE_REFERENCE', 'NOTE_INTERVIEW', 'OPEN_VOTE',
    'ADOPT_CONDITIONALLY']),
  ('REJECTED', array['SUBMIT', 'CONFIRM', 'CHECK_REFERENCES', 'NOTE_REFERENCE', 'NOTE_REFERENCE', 'NOTE_INTERVIEW', 'OPEN_VOTE', 'TURN_DOWN']),
  ('WITHDRAWN', array['SUBMIT', 'CONFIRM', 'WITHDRAW'])
) as paths (status, actions)
cross join lateral (
  select place::int, action, (place - 1) / (cardinality(actions) + 0.5) as share
  from unnest(actions) with ordinality as listed (action, place)) as step
join (values ('SUBMIT', 'SUBMITTED'), ('CONFIRM', 'SUBMITTED'), ('CHECK_REFERENCES', 'REFERENCES'), ('NOTE_REFERENCE', 'REFERENCES'),
  ('NOTE_INTERVIEW', 'INTERVIEW'), ('OPEN_VOTE', 'COMMITTEE_VOTE'), ('ADOPT', 'APPROVED'), ('ADOPT_CONDITIONALLY', 'CONDITIONAL'),
  ('TURN_DOWN', 'REJECTED'), ('REQUEST_PAYMENT', 'AWAITING_PAYMENT'), ('WITHDRAW', 'WITHDRAWN')) as leads (action, to_status) using (action);

create temporary table application_step on commit drop as
select applicant.*, path.place, path.action, path.to_status,
  coalesce(lag(path.to_status) over (partition by applicant.number order by path.place), 'SUBMITTED') as from_status,
  pg_temp.working(submitted_at at time zone 'Europe/Paris' + path.share * (today - (submitted_at at time zone 'Europe/Paris')),
    pg_temp.chance(applicant.number || ' step ' || path.place, 1)) at time zone 'Europe/Paris' as occurred_at
from applicant
join application_path path using (status);

insert into application (region_id, id, chapter_id, sponsor_id, status, submitted_at, status_changed_at, first_name, last_name, firm_name,
  email_folded, phone, words, language, confirmed_at, interview_on, conditions, conditions_due_on, vote_number, version)
select asked.region_id, asked.id, asked.chapter_id, asked.sponsor_id, asked.status, asked.submitted_at, latest.occurred_at,
  asked.first_name, asked.last_name, 'Maison ' || asked.last_name,
  pg_temp.slug(asked.first_name) || '@maison-' || pg_temp.slug(asked.last_name) || '.example',
  '+3363998' || lpad((7000 + asked.number)::text, 4, '0'), asked.words, 'fr', confirmed.occurred_at,
  (interview.occurred_at at time zone 'Europe/Paris')::date, asked.conditions,
  case when asked.conditions is not null then asked.today + 60 end, case when voted.number is null then 0 else 1 end, latest.place
from applicant asked
join lateral (
  select occurred_at, place from application_step step where step.number = asked.number order by place desc limit 1) as latest on true
left join application_step confirmed on confirmed.number = asked.number and confirmed.action = 'CONFIRM'
left join application_step interview on interview.number = asked.number and interview.action = 'NOTE_INTERVIEW'
left join application_step voted on voted.number = asked.number and voted.action = 'OPEN_VOTE'
order by asked.number;

insert into application_event (region_id, application_id, sequence, command_id, chapter_id, occurred_at, action, from_status, to_status,
  digest, happened_on, account_id)
select step.region_id, step.id, place, case when place = 1 then step.id
    else pg_temp.identifier(occurred_at, 'step ' || step.number || ' ' || place) end,
  step.chapter_id, occurred_at, action, from_status, to_status, encode(sha256(convert_to('step ' || step.number || ' ' || place, 'UTF8')), 'hex'),
  case action when 'NOTE_INTERVIEW' then (occurred_at at time zone 'Europe/Paris')::date end,
  case when action = 'SUBMIT' then sponsor_account_id
    when action in ('CHECK_REFERENCES', 'NOTE_REFERENCE', 'NOTE_INTERVIEW', 'OPEN_VOTE', 'REQUEST_PAYMENT') then president.account_id end
from application_step step
left join lateral (
  select account_id from role_assignment office
  where office.region_id = step.region_id and office.chapter_id = step.chapter_id and role = 'PRESIDENT' and ends_on is null limit 1
) as president on true
order by step.number, place;

insert into application_note (region_id, application_id, sequence, chapter_id, note)
select region_id, id, place, chapter_id, 'Rencontre chaleureuse ; sait déjà ce qu’un groupe attend de ses membres.'
from application_step
where action = 'NOTE_INTERVIEW' and status <> 'INTERVIEW';

insert into application_reference (region_id, application_id, number, chapter_id, name, phone, outcome, note, noted_at)
select region_id, applicant.id, asked.place, chapter_id, first_name.value || ' ' || surname.value,
  '+3363998' || lpad((8000 + applicant.number * 10 + asked.place)::text, 4, '0'),
  case when noted_at is null then 'PENDING' when status = 'REJECTED' then 'RESERVED' else 'FAVOURABLE' end,
  case when noted_at is not null and status <> 'REJECTED' then 'Un travail soigné, des délais tenus.' end, noted_at
from applicant
cross join generate_series(1, 2) as asked (place)
join (select value, row_number() over (order by number) as place from first_name) as first_name
  on first_name.place = applicant.number * 2 + asked.place
join (select value, row_number() over (order by number) as place from surname) as surname
  on surname.place = applicant.number * 2 + asked.place
left join lateral (
  select occurred_at as noted_at from application_step step
  where step.number = applicant.number and step.action = 'NOTE_REFERENCE' order by step.place offset asked.place - 1 limit 1
) as noted on true
order by applicant.number, asked.place;

-- Who votes: the committee of the day, the sponsor left out. What was voted where it is over is counted and gone.
create temporary table application_committee on commit drop as
select step.number, step.region_id, step.id, step.chapter_id, step.status, office.member_id, step.today,
  (step.occurred_at at time zone 'Europe/Paris')::date as opened_on, closing.occurred_at as closed_at
from application_step step
join role_assignment office on office.region_id = step.region_id and office.chapter_id = step.chapter_id
  and office.role = 'MEMBERSHIP_COMMITTEE' and office.ends_on is null and office.member_id <> step.sponsor_id
left join application_step closing on closing.number = step.number and closing.action in ('ADOPT', 'ADOPT_CONDITIONALLY', 'TURN_DOWN')
where step.action = 'OPEN_VOTE';

insert into application_vote (region_id, application_id, number, chapter_id, opened_on, ends_on, committee_size, quorum, closed_at, outcome,
  in_favour, against)
select region_id, id, 1, chapter_id, opened_on, case when closed_at is null then today + 5 else opened_on + 7 end, count(*),
  count(*) / 2 + 1, closed_at,
  case when closed_at is null then null when status = 'REJECTED' then 'REJECTED' else 'ADOPTED' end,
  case when closed_at is null then null when status = 'REJECTED' then 1 else count(*) - 1 end,
  case when closed_at is null then null when status = 'REJECTED' then count(*) - 1 else 0 end
from application_committee
group by region_id, id, chapter_id, opened_on, closed_at, status, today
order by id;

insert into application_voter (region_id, application_id, number, member_id, has_voted)
select region_id, id, 1, member_id, closed_at is not null
from application_committee order by id, member_id;

-- Of two trades that somebody of the chapter has, or wants.
insert into trade_ruling (region_id, id, chapter_id, specialty_code, other_code, is_near, words, ruled_on, recorded_at, account_id)
select applicant.region_id, pg_temp.identifier(applicant.submitted_at, 'ruling ' || applicant.number), applicant.chapter_id,
  least(applicant.specialty_code, taken.specialty_code), greatest(applicant.specialty_code, taken.specialty_code), told.is_near, told.words,
  (applicant.submitted_at at time zone 'Europe/Paris')::date, applicant.submitted_at, president.account_id
from (values
  (2, false, 'Les deux métiers se touchent sans se gêner : l’un conseille, l’autre réalise. Chacun garde ses clients.'),
  (6, true, 'Une partie des demandes est commune : les deux s’entendent sur ce que chacun présente en réunion.')
) as told (number, is_near, words)
join applicant using (number)
cross join lateral (
  select specialty_code from public.seat taken
  where taken.region_id = applicant.region_id and taken.chapter_id = applicant.chapter_id and taken.status = 'TAKEN'
  order by pg_temp.chance('near ' || taken.specialty_code, 1) limit 1
) as taken
join lateral (
  select account_id from role_assignment office
  where office.region_id = applicant.region_id and office.chapter_id = applicant.chapter_id and role = 'PRESIDENT' and ends_on is null limit 1
) as president on true;
update access_epoch set epoch = epoch + 1;

analyze public.seat, application, application_event, application_reference, application_vote, application_voter;
