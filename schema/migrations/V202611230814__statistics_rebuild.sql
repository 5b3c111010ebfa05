-- The definition of every total in chapter_month and member_month, as a function that makes them anew from the facts.
-- Services keep the same totals up to date in the transaction of each fact; a test compares both.
--
-- * A month is the one that an instant falls in on the clocks of the region. Days (joined_on, left_on, closed_on) have no clock.
-- * A membership counts as joined in the month of joined_on and as left in the month of left_on, so that the members at
--   the end of a month are all that joined minus all that left, up to and including that month.
-- * A referral counts from its sending on, in the month of sent_at, whatever becomes of it: withdrawn, disputed, expired
--   and anonymised ones too. What was never sent never counts.
-- * Its outcome counts in that same month. Contacted: contacted_at is set; promptly: within 48 hours of sent_at.
--   Won and lost: it stands at WON or NO_SALE, or stood there before it was anonymised.
-- * Given is counted on the legs WHOLE and GIVEN, received on the legs WHOLE and RECEIVED: each once, whatever the regions.
-- * Closed business counts in the month of closed_on while it is not VOID: for the chapter named in the record, for the
--   member who recorded it, and as credited for the member thanked, who may belong to another region than the record.

-- Makes a region's totals anew. Idempotent. The caller must be able to read the region and, for what its members are
-- credited with from elsewhere, every region. Services that change totals meanwhile wait for the end of the transaction.
create function app.rebuild_rollups(rebuilt_region_id int) returns void
  language plpgsql security invoker as
$$
declare
  zone text := (select region.time_zone from public.region where region.id = rebuilt_region_id);
begin
  lock table public.chapter_month, public.member_month in share row exclusive mode;
  delete from public.chapter_month where region_id = rebuilt_region_id;
  delete from public.member_month where region_id = rebuilt_region_id;
  perform app.insert_chapter_months(rebuilt_region_id, zone);
  perform app.insert_member_months(rebuilt_region_id, zone);
end
$$;

create function app.month_of(instant timestamptz, zone text) returns date
  language sql immutable parallel safe
  return date_trunc('month', instant at time zone zone)::date;

create function app.insert_chapter_months(rebuilt_region_id int, zone text) returns void
  language sql security invoker as
$$
  insert into public.chapter_month (region_id, chapter_id, month, members_joined, members_left,
    referrals_inside, referrals_outside, referrals_received, referrals_contacted, referrals_contacted_promptly,
    referrals_won, referrals_lost, closed_business_count, closed_business_minor_units)
  with given as (
    select giver_chapter_id, receiver_chapter_id, leg, kind, app.month_of(sent_at, zone) as month,
      contacted_at is not null as contacted,
      contacted_at <= sent_at + interval '48 hours' as promptly,
      case status
        when 'ANONYMISED' then (
          select event.to_status from public.referral_event event
          where event.region_id = referral.region_id and event.referral_id = referral.id and event.to_status in ('WON', 'NO_SALE'))
        else status
      end as outcome
    from public.referral
    where region_id = rebuilt_region_id and sent_at is not null
  ), total (chapter_id, month, joined, gone, inside, outside, received, contacted, promptly, won, lost, business, amount) as (
    select chapter_id, date_trunc('month', joined_on)::date, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    from public.member_card where region_id = rebuilt_region_id
    group by 1, 2
    union all
    select chapter_id, date_trunc('month', left_on)::date, 0, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0
    from public.member_card where region_id = rebuilt_region_id and left_on is not null
    group by 1, 2
    union all
    select giver_chapter_id, month, 0, 0, count(*) filter (where kind = 'INSIDE'), count(*) filter (where kind = 'OUTSIDE'), 0,
      count(*) filter (where contacted), count(*) filter (where promptly),
      count(*) filter (where outcome = 'WON'), count(*) filter (where outcome = 'NO_SALE'), 0, 0
    from given where leg in ('WHOLE', 'GIVEN')
    group by 1, 2
    union all
    select receiver_chapter_id, month, 0, 0, 0, 0, count(*), 0, 0, 0, 0, 0, 0
    from given where leg in ('WHOLE', 'RECEIVED')
    group by 1, 2
    union all
    select chapter_id, date_trunc('month', closed_on)::date, 0, 0, 0, 0, 0, 0, 0, 0, 0, count(*), sum(amount_minor_units)
    from public.closed_business where region_id = rebuilt_region_id and status <> 'VOID'
    group by 1, 2
  )
  select rebuilt_region_id, chapter_id, month, sum(joined), sum(gone), sum(inside), sum(outside), sum(received),
    sum(contacted), sum(promptly), sum(won), sum(lost), sum(business), sum(amount)
  from total
  group by chapter_id, month
$$;

create function app.insert_member_months(rebuilt_region_id int, zone text) returns void
  language sql security invoker as
$$
  insert into public.member_month (region_id, member_id, month, referrals_given, referrals_received, referrals_won,
    closed_business_count, closed_business_minor_units, credited_count, credited_minor_units)
  with received as (
    select receiver_id, app.month_of(sent_at, zone) as month,
      case status
        when 'ANONYMISED' then (
          select event.to_status from public.referral_event event
          where event.region_id = referral.region_id and event.referral_id = referral.id and event.to_status in ('WON', 'NO_SALE'))
        else status
      end as outcome
    from public.referral
    where region_id = rebuilt_region_id and sent_at is not null and leg in ('WHOLE', 'RECEIVED')
  ), total (member_id, month, given, received, won, business, amount, credits, credited) as (
    select giver_id, app.month_of(sent_at, zone), count(*), 0, 0, 0, 0, 0, 0
    from public.referral
    where region_id = rebuilt_region_id and sent_at is not null and leg in ('WHOLE', 'GIVEN')
    group by 1, 2
    union all
    select receiver_id, month, 0, count(*), count(*) filter (where outcome = 'WON'), 0, 0, 0, 0
    from received
    group by 1, 2
    union all
    select recorder_id, date_trunc('month', closed_on)::date, 0, 0, 0, count(*), sum(amount_minor_units), 0, 0
    from public.closed_business where region_id = rebuilt_region_id and status <> 'VOID'
    group by 1, 2
    union all
    select card.id, date_trunc('month', record.closed_on)::date, 0, 0, 0, 0, 0, count(*), sum(record.amount_minor_units)
    from public.closed_business record
    join public.member_card card on card.id = record.thanked_member_id
    where card.region_id = rebuilt_region_id and record.status <> 'VOID'
    group by 1, 2
  )
  select rebuilt_region_id, member_id, month, sum(given), sum(received), sum(won), sum(business), sum(amount),
    sum(credits), sum(credited)
  from total
  group by member_id, month
$$;
