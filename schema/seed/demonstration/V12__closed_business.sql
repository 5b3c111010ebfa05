-- What came of it in money. The amounts are scaled so that, over the last twelve whole months, a region's closed business
-- for each member (its sum, divided by the mean of the members at the end of each month) is what the region is known for.
create temporary table target on commit drop as
select region.id as region_id, listed.euros
from (values ('FR-14', 65000), ('FR-13', 57000)) as listed (code, euros)
join region using (code);

create temporary table earning on commit drop as
with won as (
  select 'won ' || leg.number as key, leg.region_id, leg.receiver_number as recorder, leg.giver_number as thanked,
    leg.id as referral_id, (leg.closed_at at time zone 'Europe/Paris') as recorded_at, 0 as days_before, leg.kind, 1.0 as share,
    case when pg_temp.chance('won ' || leg.number, 1) < 0.8 then 'NEW' else 'REPEAT' end as source
  from leg where leg.status = 'WON' and leg.leg in ('WHOLE', 'RECEIVED')
), later as (
  select 'later ' || key as key, region_id, recorder, thanked, referral_id,
    pg_temp.later(recorded_at, '30 days', '90 days', 1, key, 3) as recorded_at,
    pg_temp.choice(key, 4, 6) as days_before, kind, 0.5 as share, 'REPEAT' as source
  from won where pg_temp.chance(key, 2) < 0.15
), idea as (
  select concat_ws(' ', 'alone', person.number, month::date, copy) as key, person.*, month
  from person
  cross join era
  cross join generate_series(first_day, this_month::timestamp, interval '1 month') as month
  cross join lateral generate_series(1, floor(0.3 * (0.4 + person.demand / 4.0)
    + pg_temp.chance(person.number || ' ' || month, 5))::int) as copy
), alone as (
  select key, region_id, number as recorder,
    case when pg_temp.chance(key, 6) > 0.06 then pool.member end as thanked, null::uuid as referral_id,
    pg_temp.later(month, '0 days', '28 days', 1, key, 7) as recorded_at,
    pg_temp.choice(key, 4, 6) as days_before,
    (array['INSIDE', 'OUTSIDE', 'OUTSIDE', 'SPIN_OFF'])[1 + pg_temp.choice(key, 9, 4)] as kind, 0.8 as share,
    case when pg_temp.chance(key, 10) < 0.7 then 'REPEAT' else 'NEW' end as source, joined_on, left_on
  from idea
  join pool_size on pool_size.circle = 'chapter ' || chapter_number
  join pool on pool.circle = pool_size.circle and pool.place = pg_temp.choice(key, 11, pool_size.size)
)
select * from won
union all
select later.* from later cross join era where later.recorded_at < era.today
union all
select key, region_id, recorder, thanked, referral_id, recorded_at, days_before, kind, share, source
from alone cross join era
where recorded_at < era.today and recorded_at::date - days_before >= joined_on and coalesce(recorded_at::date < left_on, true)
  and thanked is distinct from recorder;

create temporary table priced on commit drop as
select earning.*, recorded_at::date - days_before as closed_on,
  -- Most amounts lie between a third and three times what is usual for the firm.
  person.usual_euros * share * exp(0.8 * 1.732 * (pg_temp.chance(key, 21) + pg_temp.chance(key, 22) + pg_temp.chance(key, 23)
    + pg_temp.chance(key, 24) - 2)) as euros,
  case when referral_id is null or kind = 'INSIDE' or pg_temp.chance(key, 25) > 0.04 then
    case when pg_temp.chance(key, 26) < 0.25 then 'CONFIRMED' when pg_temp.chance(key, 26) < 0.252 then 'CONTESTED' else 'RECORDED' end
    when pg_temp.chance(key, 25) > 0.01 then 'CORRECTED' else 'VOID' end as status
from earning
join person on person.number = earning.recorder;

create temporary table scale on commit drop as
with headcount as (
  select card.region_id, month_end, count(*) as members
  from era
  cross join generate_series(this_month - interval '11 months', this_month, interval '1 month') as month_end
  join member_card card on card.joined_on < month_end and coalesce(card.left_on >= month_end, true)
  group by card.region_id, month_end
), earned as (
  select region_id, sum(euros) as euros
  from priced cross join era
  where status <> 'VOID' and closed_on >= this_month - interval '12 months' and closed_on < this_month
  group by region_id
)
select region_id, target.euros * avg(headcount.members) / min(earned.euros) as factor
from target
join headcount using (region_id)
join earned using (region_id)
group by region_id, target.euros;

insert into closed_business (region_id, id, recorder_id, chapter_id, thanked_member_id, thanked_name, referral_id, amount_minor_units,
  currency, closed_on, source, kind, status, recorded_at, version)
select priced.region_id, pg_temp.identifier(recorded.recorded_at, key), recorder.id, recorder.chapter_id, thanked.id,
  case when thanked.id is null then (array['Club imaginaire des Deux Rives', 'Ancien membre : Ulysse Chandelou',
    'Invitée : Rose Tisanel', 'Association des Vitrines Imaginaires'])[1 + pg_temp.choice(key, 31, 4)] end,
  referral_id, greatest(20, round(euros * factor)) * 100, region.currency, closed_on, source, kind, priced.status, recorded.recorded_at,
  case when priced.status = 'RECORDED' then 1 else 2 end
from priced
join scale using (region_id)
join region on region.id = priced.region_id
cross join lateral (select priced.recorded_at at time zone 'Europe/Paris' as recorded_at) as recorded
join person recorder on recorder.number = priced.recorder
left join person thanked on thanked.number = priced.thanked
order by priced.recorded_at, key;

insert into closed_business_correction (region_id, closed_business_id, sequence, command_id, recorder_id, corrected_at, account_id,
  former_amount_minor_units, amount_minor_units, former_closed_on, closed_on, voided, reason)
select business.region_id, business.id, 1, pg_temp.identifier(corrected_at, 'correction ' || business.id), business.recorder_id,
  corrected_at, member.account_id,
  case business.status when 'VOID' then business.amount_minor_units else round(business.amount_minor_units * 1.2) end,
  business.amount_minor_units, business.closed_on, business.closed_on, business.status = 'VOID',
  case business.status when 'VOID' then 'Commande annulée par le client.' else 'Montant saisi TVA comprise.' end
from closed_business business
join member on member.region_id = business.region_id and member.id = business.recorder_id
cross join era
cross join lateral (
  select least(business.recorded_at + interval '2 days', era.today::timestamp at time zone 'Europe/Paris' - interval '1 hour') as corrected_at
) as correction
where business.status in ('CORRECTED', 'VOID');
