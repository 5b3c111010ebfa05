-- A referral counts from its sending on, in the month of sent_at, whatever becomes of it: withdrawn, disputed, expired and
-- anonymised ones too. What was never sent never counts. Its outcome counts in that same month.
-- Given is counted on the legs WHOLE and GIVEN, received on the legs WHOLE and RECEIVED: each once, whatever the regions.

-- The legs of a region's referrals that count. Won and lost: it stands at WON or NO_SALE, or stood there before it was
-- anonymised. The offset keeps each leg's answers: without it, they would be worked out anew for every total that asks.
create function app.sent_referrals(counted_region_id int)
  returns table (given boolean, received boolean, inside boolean, giver_id uuid, giver_chapter_id uuid, receiver_id uuid,
    receiver_chapter_id uuid, month date, contacted boolean, promptly boolean, outcome text)
  language sql stable security invoker as
$$
  select leg <> 'RECEIVED', leg <> 'GIVEN', kind = 'INSIDE', giver_id, giver_chapter_id, receiver_id, receiver_chapter_id,
    app.month_of(sent_at, region.time_zone), contacted_at is not null,
    coalesce(contacted_at <= sent_at + interval '48 hours', false),
    case status
      when 'ANONYMISED' then (
        select event.to_status from public.referral_event event
        where event.region_id = referral.region_id and event.referral_id = referral.id and event.to_status in ('WON', 'NO_SALE'))
      else status
    end
  from public.referral
  join public.region on region.id = referral.region_id
  where referral.region_id = counted_region_id and sent_at is not null
  offset 0
$$;

create function app.referral_chapter_totals(counted_region_id int) returns setof app.chapter_total
  language sql stable security invoker as
$$
  select chapter_id, month, total, count(*)
  from app.sent_referrals(counted_region_id)
  cross join lateral (values
    ('referrals_inside', giver_chapter_id, given and inside),
    ('referrals_outside', giver_chapter_id, given and not inside),
    ('referrals_received', receiver_chapter_id, received),
    ('referrals_contacted', giver_chapter_id, given and contacted),
    ('referrals_contacted_promptly', giver_chapter_id, given and promptly),
    ('referrals_won', giver_chapter_id, given and outcome = 'WON'),
    ('referrals_lost', giver_chapter_id, given and outcome = 'NO_SALE')) as counted (total, chapter_id, counts)
  where counts
  group by 1, 2, 3
$$;

create function app.referral_member_totals(counted_region_id int) returns setof app.member_total
  language sql stable security invoker as
$$
  select member_id, month, total, count(*)
  from app.sent_referrals(counted_region_id)
  cross join lateral (values
    ('referrals_given', giver_id, given),
    ('referrals_received', receiver_id, received),
    ('referrals_won', receiver_id, received and outcome = 'WON')) as counted (total, member_id, counts)
  where counts
  group by 1, 2, 3
$$;
