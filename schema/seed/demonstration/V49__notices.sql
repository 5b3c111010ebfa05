-- What members were told in the last weeks, of what the scripts before let happen. What is older than a week was read; of the rest some.
create temporary table told on commit drop as
with happened as (
  select region_id, receiver_id as recipient_id, 'REFERRAL_RECEIVED' as kind, id as subject_id, '' as occasion, sent_at as told_at, seen_at
  from referral
  where region_id = receiver_region_id and sent_at is not null
  union all
  select region_id, receiver_id, 'REFERRAL_FOLLOW_UP', id, version::text, changed_at + interval '14 days', null
  from referral
  where region_id = receiver_region_id and status in ('SENT', 'ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL')
  union all
  select thanked.region_id, thanked.id, 'THANKS_RECEIVED', business.id, '', business.recorded_at, null
  from closed_business business
  join member_card thanked on thanked.id = business.thanked_member_id
  union all
  select meeting.region_id, member.id, 'MEETING_REMINDER', meeting.id, held_on::text,
    (held_on - 1 + time '09:10') at time zone 'Europe/Paris', null
  from meeting
  join member using (region_id, chapter_id)
  join member_card card on card.id = member.id and card.joined_on < held_on
  where meeting.status not in ('HOLIDAY', 'DISCARDED') and member.status in ('ACTIVE', 'LATE', 'ON_LEAVE')
  union all
  select visitor.region_id, visitor.inviter_id, 'VISIT_CONFIRMED', visitor.id, held_on::text, event.occurred_at, null
  from visitor
  join visitor_event event on event.region_id = visitor.region_id and event.visitor_id = visitor.id and event.action = 'CONFIRM'
  join meeting on meeting.region_id = visitor.region_id and meeting.id = visitor.meeting_id
  where visitor.inviter_id is not null
  union all
  select application.region_id, application.sponsor_id, 'APPLICATION_STEP', application.id, event.to_status, max(event.occurred_at), null
  from application
  join application_event event on event.region_id = application.region_id and event.application_id = application.id
  where sponsor_id is not null and event.to_status <> event.from_status
  group by 1, 2, 4, 5
)
select happened.*, era.today, kind || ' ' || recipient_id || ' ' || subject_id || ' ' || occasion as key
from happened
cross join era
join member on member.region_id = happened.region_id and member.id = recipient_id and member.account_id is not null
  and member.status in ('ACTIVE', 'LATE', 'ON_LEAVE')
where told_at >= today - 30 and told_at < today;

insert into notice (region_id, id, recipient_id, kind, subject_id, occasion, told_at, listed, read_at, mail_settled_at)
select region_id, pg_temp.identifier(told_at, 'notice ' || key), recipient_id, kind, subject_id, occasion, told_at, true,
  case
    when seen_at is not null then greatest(seen_at, told_at)
    when told_at < today - 7 or pg_temp.chance(key, 1) < 0.4 then
      greatest(told_at, least(told_at + pg_temp.chance(key, 2) * interval '5 hours', today - interval '1 minute'))
  end,
  told_at + interval '5 minutes'
from told
order by told_at, key;

-- Somebody reads the list, and wants no mail beside it.
insert into notice.notice_preference (account_id, kind, listed, mailed, chosen_at)
select id, 'MEETING_REMINDER', true, false, (era.today - 20 + time '18:20') at time zone 'Europe/Paris'
from identity.account
cross join era
where email_folded = 'membre@calvados.example';
