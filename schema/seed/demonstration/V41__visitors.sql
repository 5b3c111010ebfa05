-- Who came to look at meetings in two years, and who is to come: invited by members or by their own asking. Those who joined had visited
-- before; of the last meetings some are still to be followed up. Whoever came more than a year ago was forgotten.
create temporary table guest on commit drop as
with idea as (
  select sitting.region_id, sitting.chapter_id, sitting.chapter_number, sitting.id as meeting_id, sitting.held_on, sitting.starts_at,
    sitting.began_at, sitting.status as meeting_status, sitting.number, sitting.today, region.code as region_code,
    concat_ws(' ', 'visitor', sitting.key, turn) as key
  from sitting
  join region on region.id = sitting.region_id
  cross join generate_series(1, 3) as turn
  where (sitting.status in ('COMPLETED', 'REOPENED', 'DRAFT') or sitting.status = 'PLANNED' and sitting.held_on between today + 1 and today + 21)
    and pg_temp.chance(concat_ws(' ', 'visitor', sitting.key, turn), 1) < case turn when 1 then 0.55 when 2 then 0.3 else 0.1 end
  offset 0
), named as (
  select idea.*, first_name.value || ' ' || surname.value as name, pg_temp.slug(first_name.value) || '.' || pg_temp.slug(surname.value) as slug,
    trade.specialty_code, replace(replace(trade.other_pattern, '{nom}', surname.value), '{mot}', phrase.value) as firm,
    null::uuid as joined_id
  from idea
  join surname_list using (region_code)
  join surname on surname.number = first_number + pg_temp.choice(key, 2, surname_list.size)
  join first_name on first_name.number = pg_temp.choice(key, 3, (select count(*) from first_name))
  join phrase on phrase.number = pg_temp.choice(key, 4, (select count(*) from phrase))
  join trade on trade.number = pg_temp.choice(key, 5, (select count(*) from trade))
), joined as (
  -- The last meeting that lies at least three weeks before they joined.
  select distinct on (person.number) sitting.region_id, sitting.chapter_id, sitting.chapter_number, sitting.id as meeting_id, sitting.held_on,
    sitting.starts_at, sitting.began_at, sitting.status as meeting_status, sitting.number, sitting.today, person.region_code,
    'visitor ' || person.number as key, person.first_name || ' ' || person.last_name as name,
    pg_temp.slug(person.first_name) || '.' || pg_temp.slug(person.last_name) as slug, person.specialty_code, person.firm_name as firm,
    person.id as joined_id
  from person
  join sitting on sitting.chapter_number = person.chapter_number and sitting.status in ('COMPLETED', 'REOPENED')
    and sitting.held_on between person.joined_on - 56 and person.joined_on - 21
  order by person.number, sitting.held_on desc
), invited as (
  select both_kinds.*, inviter.id as inviter_id, inviter.account_id as inviter_account
  from (select * from named union all select * from joined) as both_kinds
  left join lateral (
    select person.id, person.account_id from person
    where person.chapter_number = both_kinds.chapter_number and person.joined_on < both_kinds.held_on - 30
      and coalesce(person.left_on > both_kinds.held_on, true) and pg_temp.chance(both_kinds.key, 6) < 0.68
    order by pg_temp.chance(both_kinds.key || ' ' || person.number, 7) limit 1
  ) as inviter on true
)
select invited.*, held_on >= today as is_to_come,
  case when inviter_id is not null then 'INVITED' when held_on < today and pg_temp.chance(key, 8) < 0.2 then 'WALKED_IN' else 'ASKED' end as source,
  date_trunc('second', case when held_on >= today then (today - 12)::timestamp at time zone 'Europe/Paris' + pg_temp.chance(key, 9) * interval '9 days'
    else began_at - interval '6 days' - pg_temp.chance(key, 9) * interval '18 days' end) as entered_at,
  pg_temp.chance(key, 10) as luck, pg_temp.chance(key, 11) as fate
from invited;
update guest set entered_at = began_at + interval '5 minutes' where source = 'WALKED_IN';

alter table guest add column status text, add column id uuid, add column erased boolean;
update guest set
  status = case
    when joined_id is not null then 'MEMBER'
    when is_to_come and source = 'INVITED' and luck < 0.35 then 'INVITED'
    when is_to_come and luck < 0.7 then 'REGISTERED'
    when is_to_come then 'CONFIRMED'
    when source <> 'WALKED_IN' and luck < 0.09 then 'NO_SHOW'
    when source <> 'WALKED_IN' and luck < 0.2 then 'CANCELLED'
    when number = 1 and fate < 0.75 or number = 2 and fate < 0.2 then 'ATTENDED'
    when number <= 6 and fate < 0.88 then 'APPLYING'
    when fate < 0.93 and number > 6 then 'NOT_INTERESTED'
    when fate < 0.95 then 'RETURNING'
    when fate < 0.97 then 'NOT_INTERESTED'
    else 'REDIRECTED'
  end,
  id = pg_temp.identifier(entered_at, key),
  erased = began_at + interval '56 days' < (today - interval '12 months') at time zone 'Europe/Paris';
-- A meeting that goes on today has nobody marked yet.
create temporary table guest_step on commit drop as
select guest.id, step.*
from guest
cross join lateral (
  select case source when 'INVITED' then 'INVITE' when 'ASKED' then 'ASK' else 'WALK_IN' end as action, null as from_status,
    case source when 'INVITED' then 'INVITED' when 'ASKED' then 'REGISTERED' else 'ATTENDED' end as to_status, entered_at as at,
    case source when 'INVITED' then 'MEMBER' when 'ASKED' then 'VISITOR' else 'OFFICER' end as actor
  union all
  select 'REGISTER', 'INVITED', 'REGISTERED', entered_at + interval '20 hours', 'VISITOR' where source = 'INVITED' and status <> 'INVITED'
  union all
  select 'CONFIRM', 'REGISTERED', 'CONFIRMED', entered_at + interval '45 hours', 'OFFICER'
    where source <> 'WALKED_IN' and status not in ('INVITED', 'REGISTERED', 'CANCELLED')
  union all
  select 'CANCEL', 'REGISTERED', 'CANCELLED', entered_at + interval '60 hours', 'VISITOR' where status = 'CANCELLED'
  union all
  select 'MISS', 'CONFIRMED', 'NO_SHOW', began_at + interval '40 minutes', 'OFFICER' where status = 'NO_SHOW'
  union all
  select 'ATTEND', 'CONFIRMED', 'ATTENDED', began_at - interval '5 minutes', 'OFFICER'
    where source <> 'WALKED_IN' and status not in ('INVITED', 'REGISTERED', 'CONFIRMED', 'CANCELLED', 'NO_SHOW')
  union all
  select case status when 'RETURNING' then 'RETURN' when 'NOT_INTERESTED' then 'DECLINE' when 'REDIRECTED' then 'REDIRECT' else 'APPLY' end, 'ATTENDED',
    case status when 'MEMBER' then 'APPLYING' else status end, began_at + interval '7 hours', 'OFFICER'
    where status in ('RETURNING', 'NOT_INTERESTED', 'REDIRECTED', 'APPLYING', 'MEMBER')
  union all
  select 'JOIN', 'APPLYING', 'MEMBER', began_at + interval '20 days', 'OFFICER' where status = 'MEMBER'
) as step;
create temporary table guest_event on commit drop as
select guest_step.*, row_number() over (partition by guest_step.id order by at, case action when 'JOIN' then 2 else 1 end) as sequence
from guest_step;

insert into visitor (region_id, id, chapter_id, meeting_id, status, source, name, firm, trade, specialty_code, email_folded, phone, words, language,
  inviter_id, code, consented_at, visit_number, most_visits, policy_version_id, is_member, redirected_chapter_id, told_held_on, told_starts_at,
  told_place, told_address, reminded_held_on, created_at, changed_at, version, erased_at)
select guest.region_id, guest.id, guest.chapter_id, guest.meeting_id, guest.status, source,
  case when not erased then guest.name end, case when not erased then guest.firm end,
  case when not erased then specialty.name_french end, case when not erased then guest.specialty_code end,
  case when not erased and not (source = 'WALKED_IN' and fate < 0.5) then guest.slug || '@' || pg_temp.slug(guest.firm) || '.example' end,
  case when not erased and fate < 0.7 then '+33' || case guest.region_code when 'FR-14' then '261910' else '465710' end
    || lpad(pg_temp.choice(guest.key, 12, 1000)::text, 3, '0') end,
  case when not erased and source = 'ASKED' and luck < 0.3 then 'Un client m’a parlé de votre groupe.' end,
  'FR', inviter_id, lpad(pg_temp.choice(guest.key, 13, 10000)::text, 4, '0'),
  coalesce(case when source = 'ASKED' then entered_at end, registered.at), 1, 2, policy.id, false,
  case when guest.status = 'REDIRECTED' then elsewhere.id end,
  meeting.held_on, meeting.starts_at, meeting.place, meeting.address,
  case when guest.status = 'CONFIRMED' or not is_to_come then meeting.held_on end,
  entered_at, last.at, last.sequence, case when erased then last.at + interval '12 months' end
from guest
join meeting on meeting.region_id = guest.region_id and meeting.id = guest.meeting_id
join specialty on specialty.code = guest.specialty_code
join lateral (
  select at, sequence from guest_event where guest_event.id = guest.id order by sequence desc limit 1) as last on true
left join lateral (select at from guest_event where guest_event.id = guest.id and action = 'REGISTER') as registered on true
cross join lateral (
  select chapter.id from chapter where chapter.region_id = guest.region_id and chapter.id <> guest.chapter_id and chapter.closed_on is null
  order by pg_temp.chance(guest.key || chapter.name, 14) limit 1) as elsewhere
cross join (select id from policy_version where kind = 'VISITS' order by starts_on, id limit 1) as policy
order by entered_at, guest.key;

insert into visitor_event (region_id, visitor_id, sequence, command_id, chapter_id, inviter_id, occurred_at, action, from_status, to_status, note,
  actor, account_id)
select guest.region_id, guest.id, sequence, pg_temp.identifier(at, concat_ws(' ', 'step', guest.key, sequence)), guest.chapter_id, inviter_id, at, action,
  from_status, to_status, case when action in ('RETURN', 'APPLY') and not erased and guest.luck < 0.6 then 'Rappelé le soir même.' end, actor,
  case actor when 'MEMBER' then inviter_account when 'OFFICER' then scribe.account_id end
from guest_event
join guest using (id)
left join scribe on scribe.id = guest.meeting_id
order by at, guest.key, sequence;

analyze visitor, visitor_event;
