-- Closed business counts in the month of closed_on while it is not VOID: for the chapter named in the record, for the member
-- who recorded it, and as credited for the member thanked, who may belong to another region than the record.
create function app.business_chapter_totals(counted_region_id int) returns setof app.chapter_total
  language sql stable security invoker as
$$
  select chapter_id, date_trunc('month', closed_on)::date, total, sum(amount)::bigint
  from public.closed_business
  cross join lateral (values
    ('closed_business_count', 1),
    ('closed_business_minor_units', amount_minor_units)) as counted (total, amount)
  where region_id = counted_region_id and status <> 'VOID'
  group by 1, 2, 3
$$;

create function app.business_member_totals(counted_region_id int) returns setof app.member_total
  language sql stable security invoker as
$$
  select recorder_id, date_trunc('month', closed_on)::date, total, sum(amount)::bigint
  from public.closed_business
  cross join lateral (values
    ('closed_business_count', 1),
    ('closed_business_minor_units', amount_minor_units)) as counted (total, amount)
  where region_id = counted_region_id and status <> 'VOID'
  group by 1, 2, 3
  union all
  select card.id, date_trunc('month', closed_on)::date, total, sum(amount)::bigint
  from public.closed_business record
  join public.member_card card on card.id = record.thanked_member_id
  cross join lateral (values
    ('credited_count', 1),
    ('credited_minor_units', amount_minor_units)) as counted (total, amount)
  where card.region_id = counted_region_id and record.status <> 'VOID'
  group by 1, 2, 3
$$;
