-- A membership counts as joined in the month of joined_on and as left in the month of left_on, so that the members at the end
-- of a month are all that joined minus all that left, up to and including that month.
create function app.member_chapter_totals(counted_region_id int) returns setof app.chapter_total
  language sql stable security invoker as
$$
  select chapter_id, date_trunc('month', day)::date, total, count(*)
  from public.member_card
  cross join lateral (values
    ('members_joined', joined_on),
    ('members_left', left_on)) as counted (total, day)
  where region_id = counted_region_id and day is not null
  group by 1, 2, 3
$$;
