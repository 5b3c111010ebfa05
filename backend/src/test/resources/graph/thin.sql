-- Leaves of the demonstration what the slow way of execution can read: a few chapters, members, referrals and records.
create temporary table kept_member as
select id, region_id, chapter_id from (
  select card.id, card.region_id, card.chapter_id,
    row_number() over (partition by card.region_id, card.chapter_id
      order by coalesce(account.email_folded ~ '^(membre|presidente)@', false) desc, card.left_on is not null, card.id) as place
  from member_card card
  join member on member.region_id = card.region_id and member.id = card.id
  left join identity.account on account.id = member.account_id
  where card.chapter_id in (
    select member.chapter_id from member join identity.account on account.id = member.account_id
    where account.email_folded in
      ('membre@calvados.example', 'presidente@calvados.example', 'membre@bouches-du-rhone.example'))
) as placed
where place <= 7;

create temporary table kept_referral as
select distinct id from (
  select id, row_number() over (partition by status, leg order by id) as place
  from referral
  where giver_id in (select id from kept_member) and receiver_id in (select id from kept_member)
    and not exists (
      select from referral_event event
      where event.referral_id = referral.id and event.actor_id not in (select id from kept_member))
) as placed
where place <= 3;

create temporary table kept_network as
select region_id, id from (
  select region_id, id, row_number() over (partition by region_id, status, chapter_id is null order by id) as place
  from network where chapter_id is null or chapter_id in (select chapter_id from kept_member)
) as placed
where place <= 2
union
select region_id, merged_into_id from network where merged_into_id is not null;

delete from notice where recipient_id not in (select id from kept_member) or id not in (
  select id from (select id, row_number() over (partition by recipient_id, kind order by told_at desc, id) as place from notice) as placed
  where place <= 2);
delete from claim where network_id not in (select id from kept_network);
create temporary table gone_suggestion as
select region_id, id from suggestion where network_id not in (select id from kept_network);
delete from suggestion_author where suggestion_id in (select id from gone_suggestion);
delete from suggestion_change where suggestion_id in (select id from gone_suggestion);
delete from suggestion where id in (select id from gone_suggestion);
update proposal set commune_code = (
  select commune_code from network_version where commune_code is not null and network_id in (select id from kept_network) limit 1);
delete from proposal_author where proposal_id in (
  select id from proposal where network_id not in (select id from kept_network));
delete from proposal where network_id not in (select id from kept_network);
delete from consultation_day where network_id not in (select id from kept_network) or extract(day from read_on) > 3;
delete from consultation_guide_day where extract(day from read_on) > 3;
delete from sheet_import_row where network_id not in (select id from kept_network) or applied_id not in (select id from kept_network);
delete from network_card where id not in (select id from kept_network);
delete from network_address where network_id not in (select id from kept_network);
delete from network_owner where network_id not in (select id from kept_network);
delete from network_event where network_id not in (select id from kept_network);
delete from network_version where network_id not in (select id from kept_network);
delete from network where id not in (select id from kept_network);
delete from outbox;
delete from closed_business_correction;
delete from closed_business
where recorder_id not in (select id from kept_member)
  or thanked_member_id not in (select id from kept_member)
  or referral_id not in (select id from kept_referral)
  or closed_on < current_date - 200;
create temporary table kept_meeting as
select region_id, id from (
  select region_id, id, row_number() over (partition by chapter_id, status order by held_on desc, id) as place
  from meeting where chapter_id in (select chapter_id from kept_member)
) as placed
where place <= 2;
create temporary table kept_visitor as
select id from (
  select id, row_number() over (partition by chapter_id, status order by id) as place
  from visitor
  where meeting_id in (select id from kept_meeting)
    and (inviter_id is null or inviter_id in (select id from kept_member))
    and (redirected_chapter_id is null or redirected_chapter_id in (select chapter_id from kept_member))
) as placed
where place <= 2;
update visitor set specialty_code = null where id in (select id from kept_visitor);
update application set visitor_id = null where visitor_id not in (select id from kept_visitor);
delete from visitor_event where visitor_id not in (select id from kept_visitor);
delete from visitor where id not in (select id from kept_visitor);
delete from meeting_entry
where fact_id not in (select id from kept_referral)
  or chapter_id not in (select chapter_id from kept_member) or member_id not in (select id from kept_member)
  or meeting_id not in (select id from kept_meeting);
delete from one_to_one where member_id not in (select id from kept_member) or other_id not in (select id from kept_member)
  or met_on < current_date - 100;
delete from training_credit where member_id not in (select id from kept_member) or learned_on < current_date - 200;
delete from meeting_takeback where member_id not in (select id from kept_member)
  or fact_id not in (select id from one_to_one union select id from training_credit);
delete from meeting_medical where meeting_id not in (select id from kept_meeting) or member_id not in (select id from kept_member);
delete from meeting_attendance where meeting_id not in (select id from kept_meeting) or member_id not in (select id from kept_member);
delete from meeting_mark where meeting_id not in (select id from kept_meeting) or member_id not in (select id from kept_member);
delete from meeting_snapshot where meeting_id not in (select id from kept_meeting);
delete from meeting_event where meeting_id not in (select id from kept_meeting);
delete from meeting where id not in (select id from kept_meeting);
delete from referral_prospect where referral_id not in (select id from kept_referral);
delete from referral_event where referral_id not in (select id from kept_referral);
delete from referral where id not in (select id from kept_referral);
delete from trade_ruling where chapter_id not in (select chapter_id from kept_member);
delete from application_ballot;
delete from application_voter;
delete from application_vote where chapter_id not in (select chapter_id from kept_member);
delete from application_note where chapter_id not in (select chapter_id from kept_member);
delete from application_event where chapter_id not in (select chapter_id from kept_member);
delete from application_reference where chapter_id not in (select chapter_id from kept_member);
delete from application where chapter_id not in (select chapter_id from kept_member);
update application set sponsor_id = null where sponsor_id not in (select id from kept_member);
delete from dues_takeback where member_id not in (select id from kept_member);
delete from dues_payment where member_id not in (select id from kept_member);
delete from standing_event where member_id not in (select id from kept_member);
delete from standing where member_id not in (select id from kept_member);
delete from seat where chapter_id not in (select chapter_id from kept_member)
  or (member_id is not null and member_id not in (select id from kept_member));
delete from role_assignment
where member_id not in (select id from kept_member)
  or chapter_id not in (select chapter_id from kept_member);
delete from member_month where member_id not in (select id from kept_member) or month < current_date - 200;
delete from chapter_month where chapter_id not in (select chapter_id from kept_member) or month < current_date - 400;
delete from member where id not in (select id from kept_member);
delete from member_card where id not in (select id from kept_member);
delete from chapter where id not in (select chapter_id from kept_member);
delete from commune
where code not in (
  select commune_code from member_card union select commune_code from chapter
  union select commune_code from network_version where commune_code is not null);
delete from department_neighbour
where department_code not in (select department_code from commune) or neighbour_code not in (select department_code from commune);
delete from department where code not in (select department_code from commune);
delete from specialty
where code not in (
  select specialty_code from member_card union select specialty_code from seat union select specialty_code from trade_ruling
  union select other_code from trade_ruling)
  and code not in ('notary', 'plumber');
