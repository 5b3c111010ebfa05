-- Every transition of every referral, with a word now and then. A dispute is settled by who presided over the receiver's
-- chapter that day.
create temporary table settlement on commit drop as
select event.number, event.sequence, officer.id as officer_id, officer.account_id as officer_account_id
from event
join story using (number)
join person receiver on receiver.number = story.receiver
join office on office.role = 'PRESIDENT' and office.chapter_number = receiver.chapter_number
  and event.at::date >= office.starts_on and coalesce(event.at::date <= office.ends_on, true)
join person officer on officer.number = office.person_number
where event.actor_kind = 'OFFICER';

create temporary table entry on commit drop as
select event.*, event.at at time zone 'Europe/Paris' as occurred_at, event.number || ' ' || event.sequence as key from event;
analyze settlement, entry;

insert into referral_event (region_id, referral_id, sequence, command_id, giver_id, receiver_id, giver_chapter_id, receiver_chapter_id,
  occurred_at, actor_kind, actor_id, account_id, from_status, to_status, note)
select leg.region_id, leg.id, entry.sequence, pg_temp.identifier(occurred_at, 'command ' || entry.key),
  leg.giver_id, leg.receiver_id, leg.giver_chapter_id, leg.receiver_chapter_id, occurred_at, entry.actor_kind,
  case entry.actor_kind when 'GIVER' then leg.giver_id when 'RECEIVER' then leg.receiver_id else settlement.officer_id end,
  case entry.actor_kind when 'GIVER' then leg.giver_account_id when 'RECEIVER' then leg.receiver_account_id
    else settlement.officer_account_id end,
  entry.from_status, entry.to_status, remark.value
from entry
join leg using (number)
left join settlement using (number, sequence)
left join remark on remark.to_status = entry.to_status and remark.number = pg_temp.choice(entry.key, 2, 8)
  and leg.status <> 'ANONYMISED'
order by entry.at, entry.number, leg.region_id;
