-- What each fact added to a meeting: to the one that its chapter completed next. What came after the last waits for the next one.
create temporary table added on commit drop as
select leg.region_id, leg.id as fact_id, 1 as place, leg.giver_chapter_id as chapter_id, 'REFERRAL_' || leg.kind as kind, leg.giver_id as member_id,
  1 as quantity, 0::bigint as amount, leg.sent_at as entered_at
from leg
where leg.leg in ('WHOLE', 'GIVEN') and leg.sent_at is not null
union all
select region_id, id, place, chapter_id, 'ONE_TO_ONE', member_id, 1, 0, recorded_at from participation
union all
select region_id, pg_temp.identifier(recorded_at, key), 1, chapter_id, 'TRAINING', member_id, credits, 0, recorded_at from learning
union all
select business.region_id, business.id, 1, business.chapter_id, 'CLOSED_BUSINESS', null, 1,
  coalesce(correction.former_amount_minor_units, business.amount_minor_units), business.recorded_at
from closed_business business
left join closed_business_correction correction on correction.region_id = business.region_id and correction.closed_business_id = business.id
union all
select business.region_id, business.id, 2, business.chapter_id, 'CLOSED_BUSINESS', null, case when correction.voided then -1 else 0 end,
  case when correction.voided then 0 else correction.amount_minor_units end - correction.former_amount_minor_units, correction.corrected_at
from closed_business business
join closed_business_correction correction on correction.region_id = business.region_id and correction.closed_business_id = business.id;

create temporary table taking_in on commit drop as
select id, chapter_id, completed_at from sitting where completed_at is not null;
create index on taking_in (chapter_id, completed_at);
analyze added, taking_in;

insert into meeting_entry (region_id, fact_id, place, chapter_id, kind, member_id, quantity, amount_minor_units, entered_at, meeting_id)
select added.region_id, added.fact_id, added.place, added.chapter_id, added.kind, added.member_id, added.quantity, added.amount,
  added.entered_at, next.id
from added
left join lateral (
  select taking_in.id from taking_in
  where taking_in.chapter_id = added.chapter_id and taking_in.completed_at >= added.entered_at
  order by taking_in.completed_at limit 1
) as next on true
order by added.entered_at, added.fact_id, added.place;

insert into meeting_snapshot (region_id, meeting_id, version, chapter_id, taken_at, present, late, substitutes, absent, referrals_inside,
  referrals_outside, one_to_ones, training_credits, closed_business_count, closed_business_minor_units, currency)
select sitting.region_id, sitting.id, 1, sitting.chapter_id, sitting.completed_at, present, late, substitutes, absent,
  coalesce(inside, 0), coalesce(outside, 0), coalesce(two, 0), coalesce(trained, 0), coalesce(thanks, 0), coalesce(amount, 0), region.currency
from sitting
join region on region.id = sitting.region_id
join (
  select meeting_id, count(*) filter (where mark = 'PRESENT') as present, count(*) filter (where mark = 'LATE') as late,
    count(*) filter (where mark = 'SUBSTITUTE') as substitutes, count(*) filter (where mark = 'ABSENT') as absent
  from meeting_attendance group by meeting_id
) as marks on marks.meeting_id = sitting.id
left join (
  select meeting_id, sum(quantity) filter (where kind = 'REFERRAL_INSIDE') as inside, sum(quantity) filter (where kind = 'REFERRAL_OUTSIDE') as outside,
    sum(quantity) filter (where kind = 'ONE_TO_ONE') as two, sum(quantity) filter (where kind = 'TRAINING') as trained,
    sum(quantity) filter (where kind = 'CLOSED_BUSINESS') as thanks, sum(amount_minor_units) as amount
  from meeting_entry where meeting_id is not null group by meeting_id
) as facts on facts.meeting_id = sitting.id
where sitting.completed_at is not null
order by sitting.completed_at, sitting.id;

do $$
declare
  reference record;
begin
  for reference in select * from late_meeting_reference loop
    execute format('alter table %s alter constraint %I enforced', reference.referencing, reference.name);
  end loop;
end
$$;
set local default_statistics_target = 40;
analyze meeting, meeting_event, meeting_attendance, meeting_mark, meeting_medical, meeting_snapshot, meeting_entry, one_to_one, training_credit,
  partner_grant;
