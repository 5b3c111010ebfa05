-- Leaves of the demonstration everybody, all that the tests' people had to do with, and of the rest every tenth and some of each kind.
create temporary table witness as
select member.id from member
join identity.account on account.id = member.account_id
where account.email_folded ~ '^(membre2?|presidente|consultante)@' or account.email_folded = 'ancien-membre@example.org'
union
select id from (
  select card.id, row_number() over (partition by card.region_id order by card.id desc) as place
  from member_card card
  where exists (select from role_assignment office where office.member_id = card.id and office.ends_on is null)
    and exists (select from closed_business where recorder_id = card.id)
    and exists (select from referral where giver_id = card.id and kind = 'OUTSIDE' and sent_at is not null)
    and exists (select from referral where receiver_id = card.id)
) as busy
where place <= 3;

create temporary table kept_referral as
select distinct id from (
  select id, giver_id, receiver_id,
    row_number() over (partition by region_id, status, kind, leg order by id) as place, row_number() over (order by id) as number
  from referral
) as placed
where place <= 3 or number % 10 = 0
  or giver_id in (select id from witness) or receiver_id in (select id from witness);

create temporary table kept_business as
select id from (
  select id, referral_id, recorder_id, thanked_member_id, row_number() over (order by id) as number from closed_business
) as placed
where referral_id in (select id from kept_referral)
  or referral_id is null and (number % 10 = 0
    or recorder_id in (select id from witness) or thanked_member_id in (select id from witness));

delete from closed_business_correction where closed_business_id not in (select id from kept_business);
delete from closed_business where id not in (select id from kept_business);
delete from referral_prospect where referral_id not in (select id from kept_referral);
delete from referral_event where referral_id not in (select id from kept_referral);
delete from outbox where subject_id not in (select id from kept_referral);
delete from referral where id not in (select id from kept_referral);
delete from member_month where member_id not in (select id from witness)
  and member_id not in (select id from (select id, row_number() over (order by id) as number from member) as placed where number % 10 = 0);
