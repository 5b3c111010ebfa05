-- How memberships stand: what is paid until when, which renewals are open or decided, who is late, away, or has left, and why.
create temporary table dues_plan on commit drop as
with drawn as (
  select person.number, person.region_id, person.id as member_id, person.chapter_id, person.joined_on, person.left_on, person.known_as,
    member.status, era.today, 'dues ' || person.number as key
  from person
  join member on member.region_id = person.region_id and member.id = person.id
  cross join era
), due as (
  select *, case
      when status = 'LATE' then today - 2 - pg_temp.choice(key, 1, 11)
      when status = 'REMOVED' then left_on - 32
      when left_on is not null then
        (joined_on + make_interval(years => extract(year from age(left_on, joined_on))::int + 1))::date
      when known_as is not null then today + 250 + number::int % 50
      else (joined_on + make_interval(years => extract(year from age(today, joined_on))::int + 1))::date
    end as due_on
  from drawn
), opened as (
  select *, left_on is null and due_on - interval '4 months' <= today as is_open, (due_on - interval '4 months')::date as opened_on
  from due
)
select *,
  case
    when not is_open then 'NONE'
    when status = 'LATE' then 'RENEWED'
    when opened_on + 20 > today or pg_temp.chance(key, 2) < 0.5 then 'OPEN'
    when pg_temp.chance(key, 2) < 0.9 then 'RENEWED'
    else 'POSTPONED'
  end as renewal,
  case when status in ('ON_LEAVE', 'SUSPENDED') then today - 10 - pg_temp.choice(key, 3, 20) end as away_starts_on,
  case when status in ('ON_LEAVE', 'SUSPENDED') then today + 30 + pg_temp.choice(key, 4, 40) end as away_ends_on,
  case when status = 'DROPPED' then
    (array['TIME', 'RESULTS', 'COST', 'BUSINESS_ENDED', 'MOVED_AWAY', 'OTHER'])[1 + pg_temp.choice(key, 5, 6)] end as leaving_reason,
  greatest((due_on - interval '1 year')::date, joined_on) as period_starts_on
from opened;

create temporary table dues_step on commit drop as
with happened (number, occurred_at, action, from_status, to_status, happened_on, ends_on, note, by_rules, by_time) as (
  select number, (period_starts_on + time '18:10') at time zone 'Europe/Paris', 'NOTE_PAYMENT', 'ACTIVE', 'ACTIVE', period_starts_on, due_on, null,
    true, false
  from dues_plan
  union all
  select number, (opened_on + time '03:21') at time zone 'Europe/Paris', 'OPEN_RENEWAL', 'ACTIVE', 'ACTIVE', opened_on, null, null, true, true
  from dues_plan where is_open
  union all
  select number, (opened_on + 20 + time '19:05') at time zone 'Europe/Paris', case renewal when 'RENEWED' then 'RENEW' else 'POSTPONE_RENEWAL' end,
    'ACTIVE', 'ACTIVE', null, case renewal when 'POSTPONED' then today + 20 end,
    case renewal when 'POSTPONED' then 'Le comité souhaite d’abord échanger sur l’assiduité.' end, true, false
  from dues_plan where renewal in ('RENEWED', 'POSTPONED')
  union all
  select number, (due_on + days + time '03:21') at time zone 'Europe/Paris', action, from_status, to_status, due_on + days, null, null, true, true
  from dues_plan
  join (values ('FALL_LATE', 'ACTIVE', 'LATE', 1), ('EXPIRE', 'LATE', 'EXPIRED', 15), ('REMOVE', 'EXPIRED', 'REMOVED', 32))
    as clock (action, from_status, to_status, days) on status = 'REMOVED' or (status = 'LATE' and action = 'FALL_LATE')
  union all
  select number, (away_starts_on + time '08:30') at time zone 'Europe/Paris', case status when 'ON_LEAVE' then 'GRANT_LEAVE' else 'SUSPEND' end,
    'ACTIVE', status, away_starts_on, away_ends_on,
    case status when 'ON_LEAVE' then 'Un chantier à l’étranger.' else 'Plusieurs absences sans remplaçant ni nouvelles.' end, true, false
  from dues_plan where away_starts_on is not null
  union all
  select number, (left_on + time '11:40') at time zone 'Europe/Paris', case status when 'DROPPED' then 'LEAVE' else 'TRANSFER' end,
    'ACTIVE', status, left_on, null, null, false, false
  from dues_plan where status in ('DROPPED', 'TRANSFERRED')
)
select happened.*, plan.region_id, plan.member_id, plan.chapter_id, plan.period_starts_on, plan.key,
  1 + row_number() over (partition by number order by occurred_at, action) as sequence,
  pg_temp.identifier(occurred_at, 'dues step ' || number || ' ' || action) as id
from happened
join dues_plan plan using (number);

insert into standing (region_id, member_id, chapter_id, status, due_on, renewal, decision_due_on, away_status, away_starts_on, away_ends_on,
  leaving_reason, begun_at, version)
select region_id, member_id, chapter_id, status, due_on, renewal, case renewal when 'POSTPONED' then today + 20 end,
  case when away_starts_on is not null then status end, away_starts_on, away_ends_on, leaving_reason,
  (joined_on + time '09:00') at time zone 'Europe/Paris',
  (select max(sequence) from dues_step step where step.number = plan.number)
from dues_plan plan
order by number;

create temporary table treasurer on commit drop as
select distinct on (region_id, chapter_id) region_id, chapter_id, account_id
from role_assignment
where role in ('SECRETARY_TREASURER', 'PRESIDENT') and ends_on is null
order by region_id, chapter_id, role desc;

insert into standing_event (region_id, member_id, sequence, command_id, chapter_id, occurred_at, action, from_status, to_status, digest,
  happened_on, ends_on, payment_id, note, policy_version_id, account_id)
select step.region_id, member_id, sequence, id, step.chapter_id, occurred_at, action, from_status, to_status, '', happened_on, ends_on,
  case action when 'NOTE_PAYMENT' then id end, note,
  case when by_rules then (select policy.id from policy_version policy where kind = 'DUES' order by recorded_at limit 1) end,
  case when not by_time then treasurer.account_id end
from dues_step step
left join treasurer on treasurer.region_id = step.region_id and treasurer.chapter_id = step.chapter_id
order by occurred_at, number, sequence;

insert into dues_payment (region_id, id, member_id, chapter_id, paid_on, period_starts_on, next_due_on, amount_minor_units, currency, means,
  recorded_at, account_id)
select step.region_id, id, member_id, step.chapter_id, happened_on, period_starts_on, ends_on, 89000, 'EUR',
  (array['Virement', 'Virement', 'Chèque', 'Prélèvement'])[1 + pg_temp.choice(key, 6, 4)], occurred_at, treasurer.account_id
from dues_step step
left join treasurer on treasurer.region_id = step.region_id and treasurer.chapter_id = step.chapter_id
where action = 'NOTE_PAYMENT'
order by occurred_at, number;

analyze standing, standing_event, dues_payment;
