-- What a PostGraphile user writes in SQL: totals as a computed column, and the mutations that are more than a row.
-- Made anew at each run, in a schema of its own.
create schema if not exists bench;
grant usage on schema bench to entregent_app;
drop function if exists bench.chapter_totals;
drop function if exists bench.give_referral;
drop function if exists bench.win_referral;
drop type if exists bench.totals;

create type bench.totals as (
  referrals_given bigint,
  referrals_received bigint,
  referrals_won bigint,
  referrals_lost bigint,
  closed_business_count bigint,
  closed_business_minor_units numeric
);

create function bench.chapter_totals(chapter public.chapter, first_month date, last_month date) returns bench.totals
  language sql stable as
$$
  select
    coalesce(sum(referrals_inside + referrals_outside), 0),
    coalesce(sum(referrals_received), 0),
    coalesce(sum(referrals_won), 0),
    coalesce(sum(referrals_lost), 0),
    coalesce(sum(closed_business_count), 0),
    coalesce(sum(closed_business_minor_units), 0)
  from public.chapter_month
  where region_id = chapter.region_id and chapter_id = chapter.id and month between first_month and last_month
$$;

-- An outside referral with its prospect and consent. The giver is the member of the session's setting.
create function bench.give_referral(id uuid, giver_region_id int, receiver_region_id int, receiver_id uuid, hotness int,
  description text, prospect_name text, prospect_phone text, consent_how text) returns public.referral
  language plpgsql volatile as
$$
#variable_conflict use_column
declare
  giver_id uuid := (nullif(current_setting('app.own_members', true), '')::uuid[])[1];
  account_id uuid := (nullif(current_setting('app.account_ids', true), '')::uuid[])[1];
  giver_chapter_id uuid;
  receiver_chapter_id uuid;
  receiver_status text;
  receiver_account_id uuid;
  regions int[];
  region int;
  at timestamptz := date_trunc('milliseconds', clock_timestamp());
  given_month date;
  received_month date;
  result public.referral;
begin
  select member.chapter_id into strict giver_chapter_id from public.member
  where member.region_id = giver_region_id and member.id = giver_id;
  select card.chapter_id into strict receiver_chapter_id from public.member_card card
  where card.region_id = receiver_region_id and card.id = receiver_id;
  regions := array(select distinct unnest(array[giver_region_id, receiver_region_id]) order by 1);
  perform app.open(regions);
  select member.status, member.account_id into strict receiver_status, receiver_account_id from public.member
  where member.region_id = receiver_region_id and member.id = receiver_id;
  if receiver_id = giver_id or receiver_account_id = account_id then
    raise exception 'nobody gives a referral to oneself';
  end if;
  if receiver_status not in ('ACTIVE', 'LATE', 'ON_LEAVE') then
    raise exception 'the receiver is not active';
  end if;
  select date_trunc('month', at at time zone time_zone)::date into strict given_month
  from public.region where region.id = giver_region_id;
  select date_trunc('month', at at time zone time_zone)::date into strict received_month
  from public.region where region.id = receiver_region_id;

  foreach region in array regions loop
    insert into public.referral (region_id, id, leg, kind, giver_id, giver_region_id, giver_chapter_id, receiver_id,
      receiver_region_id, receiver_chapter_id, status, hotness, description, created_at, sent_at, changed_at, version)
    values (region, give_referral.id,
      case when giver_region_id = receiver_region_id then 'WHOLE' when region = giver_region_id then 'GIVEN' else 'RECEIVED' end,
      'OUTSIDE', giver_id, giver_region_id, giver_chapter_id, receiver_id, receiver_region_id, receiver_chapter_id, 'SENT',
      hotness, description, at, at, at, 1);
    insert into public.referral_prospect (region_id, referral_id, giver_id, receiver_id, name, phone, consent_given_at,
      consent_how)
    values (region, give_referral.id, giver_id, receiver_id, prospect_name, prospect_phone, at, give_referral.consent_how);
    insert into public.referral_event (region_id, referral_id, sequence, command_id, giver_id, receiver_id, giver_chapter_id,
      receiver_chapter_id, occurred_at, actor_kind, actor_id, account_id, to_status)
    values (region, give_referral.id, 1, give_referral.id, giver_id, receiver_id, giver_chapter_id, receiver_chapter_id, at,
      'GIVER', giver_id, account_id, 'SENT');
    insert into public.outbox (region_id, topic, subject_id, payload)
    values (region, 'referral', give_referral.id, json_build_object('version', 1, 'giverRegionId', giver_region_id,
      'giverId', giver_id, 'giverChapterId', giver_chapter_id, 'receiverId', receiver_id,
      'receiverChapterId', receiver_chapter_id, 'sent', true));
  end loop;

  -- In the order of keys, as the application does it: nobody waits in a circle.
  insert into public.chapter_month as total (region_id, chapter_id, month, referrals_outside, referrals_received)
  select added.region_id, added.chapter_id, added.month, sum(added.given), sum(added.received)
  from (values (giver_region_id, giver_chapter_id, given_month, 1, 0),
    (receiver_region_id, receiver_chapter_id, received_month, 0, 1)) as added (region_id, chapter_id, month, given, received)
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (region_id, chapter_id, month) do update set
    referrals_outside = total.referrals_outside + excluded.referrals_outside,
    referrals_received = total.referrals_received + excluded.referrals_received;
  insert into public.member_month as total (region_id, member_id, month, referrals_given, referrals_received)
  select added.region_id, added.member_id, added.month, added.given, added.received
  from (values (giver_region_id, giver_id, given_month, 1, 0), (receiver_region_id, receiver_id, received_month, 0, 1))
    as added (region_id, member_id, month, given, received)
  order by 1, 2, 3
  on conflict (region_id, member_id, month) do update set
    referrals_given = total.referrals_given + excluded.referrals_given,
    referrals_received = total.referrals_received + excluded.referrals_received;

  select * into strict result from public.referral where referral.region_id = giver_region_id and referral.id = give_referral.id;
  return result;
end
$$;
-- A referral that the member of the session's setting received was won: closed business in their ledger, thanks to its giver.
create function bench.win_referral(command_id uuid, own_region_id int, referral_id uuid, seen_version int, business_id uuid,
  amount_minor_units bigint, closed_on date, source text) returns public.referral
  language plpgsql volatile as
$$
#variable_conflict use_column
declare
  own_id uuid := (nullif(current_setting('app.own_members', true), '')::uuid[])[1];
  account_id uuid := (nullif(current_setting('app.account_ids', true), '')::uuid[])[1];
  leg public.referral;
  regions int[];
  at timestamptz := date_trunc('milliseconds', clock_timestamp());
  own_currency text;
  given_month date;
  received_month date;
  newly_contacted int;
  promptly int;
begin
  select * into strict leg from public.referral
  where referral.region_id = own_region_id and referral.id = win_referral.referral_id;
  regions := array(select distinct unnest(array[leg.giver_region_id, leg.receiver_region_id]) order by 1);
  perform app.open(regions);
  perform from public.referral where referral.region_id = any (regions) and referral.id = leg.id
  order by referral.region_id for update;
  select * into strict leg from public.referral
  where referral.region_id = own_region_id and referral.id = win_referral.referral_id;
  if leg.receiver_id <> own_id then
    raise exception 'only the receiver wins a referral';
  end if;
  if exists (select from public.referral_event event
    where event.region_id = own_region_id and event.command_id = win_referral.command_id) then
    raise exception 'the command was given before';
  end if;
  if leg.version <> seen_version then
    raise exception 'the referral has changed';
  end if;
  if leg.status not in ('SENT', 'ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL') then
    raise exception 'the referral is not in progress';
  end if;
  if closed_on > at::date then
    raise exception 'the business lies in the future';
  end if;
  select currency, date_trunc('month', leg.sent_at at time zone time_zone)::date into strict own_currency, received_month
  from public.region where region.id = leg.receiver_region_id;
  select date_trunc('month', leg.sent_at at time zone time_zone)::date into strict given_month
  from public.region where region.id = leg.giver_region_id;
  newly_contacted := (leg.contacted_at is null)::int;
  promptly := (leg.contacted_at is null and at <= leg.sent_at + interval '48 hours')::int;

  update public.referral set status = 'WON', acknowledged_at = coalesce(acknowledged_at, at),
    contacted_at = coalesce(contacted_at, at), closed_at = at, changed_at = at, version = version + 1
  where referral.region_id = any (regions) and referral.id = leg.id;
  insert into public.referral_event (region_id, referral_id, sequence, command_id, giver_id, receiver_id, giver_chapter_id,
    receiver_chapter_id, occurred_at, actor_kind, actor_id, account_id, from_status, to_status)
  select region_id, leg.id, leg.version + 1, win_referral.command_id, leg.giver_id, leg.receiver_id, leg.giver_chapter_id,
    leg.receiver_chapter_id, at, 'RECEIVER', own_id, account_id, leg.status, 'WON'
  from unnest(regions) as region_id;
  insert into public.outbox (region_id, topic, subject_id, payload)
  select region_id, 'referral', leg.id, json_build_object('version', leg.version + 1, 'giverRegionId', leg.giver_region_id,
    'giverId', leg.giver_id, 'giverChapterId', leg.giver_chapter_id, 'receiverId', leg.receiver_id,
    'receiverChapterId', leg.receiver_chapter_id, 'sent', true)
  from unnest(regions) as region_id;
  insert into public.closed_business (region_id, id, recorder_id, chapter_id, thanked_member_id, referral_id, amount_minor_units,
    currency, closed_on, source, kind, status, recorded_at, version)
  values (leg.receiver_region_id, business_id, own_id, leg.receiver_chapter_id, leg.giver_id, leg.id, win_referral.amount_minor_units,
    own_currency, win_referral.closed_on, win_referral.source, leg.kind, 'RECORDED', at, 1);
  insert into public.outbox (region_id, topic, subject_id, payload)
  select region_id, 'closed-business', business_id, json_build_object('closedBusinessId', business_id, 'version', 1,
    'status', 'RECORDED', 'recorderId', own_id, 'thankedMemberId', leg.giver_id)
  from unnest(regions) as region_id;

  insert into public.chapter_month as total (region_id, chapter_id, month, referrals_contacted, referrals_contacted_promptly,
    referrals_won, closed_business_count, closed_business_minor_units)
  select added.region_id, added.chapter_id, added.month, sum(contacted), sum(prompt), sum(won), sum(count), sum(amount)
  from (values
    (leg.giver_region_id, leg.giver_chapter_id, given_month, newly_contacted, promptly, 1, 0, 0::bigint),
    (leg.receiver_region_id, leg.receiver_chapter_id, date_trunc('month', win_referral.closed_on)::date, 0, 0, 0, 1,
      win_referral.amount_minor_units)) as added (region_id, chapter_id, month, contacted, prompt, won, count, amount)
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (region_id, chapter_id, month) do update set
    referrals_contacted = total.referrals_contacted + excluded.referrals_contacted,
    referrals_contacted_promptly = total.referrals_contacted_promptly + excluded.referrals_contacted_promptly,
    referrals_won = total.referrals_won + excluded.referrals_won,
    closed_business_count = total.closed_business_count + excluded.closed_business_count,
    closed_business_minor_units = total.closed_business_minor_units + excluded.closed_business_minor_units;
  insert into public.member_month as total (region_id, member_id, month, referrals_won, closed_business_count,
    closed_business_minor_units, credited_count, credited_minor_units)
  select added.region_id, added.member_id, added.month, sum(won), sum(count), sum(amount), sum(credits), sum(credited)
  from (values
    (leg.receiver_region_id, own_id, received_month, 1, 0, 0::bigint, 0, 0::bigint),
    (leg.receiver_region_id, own_id, date_trunc('month', win_referral.closed_on)::date, 0, 1, win_referral.amount_minor_units, 0, 0),
    (leg.giver_region_id, leg.giver_id, date_trunc('month', win_referral.closed_on)::date, 0, 0, 0, 1,
      win_referral.amount_minor_units)) as added (region_id, member_id, month, won, count, amount, credits, credited)
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (region_id, member_id, month) do update set
    referrals_won = total.referrals_won + excluded.referrals_won,
    closed_business_count = total.closed_business_count + excluded.closed_business_count,
    closed_business_minor_units = total.closed_business_minor_units + excluded.closed_business_minor_units,
    credited_count = total.credited_count + excluded.credited_count,
    credited_minor_units = total.credited_minor_units + excluded.credited_minor_units;

  select * into strict leg from public.referral
  where referral.region_id = own_region_id and referral.id = win_referral.referral_id;
  return leg;
end
$$;
grant execute on all functions in schema bench to entregent_app;
