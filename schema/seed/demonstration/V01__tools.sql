-- All scripts here run in one transaction. They invent the same data for the same day of loading: what looks random is a
-- hash of a key. Everything they need for that is temporary.

set local work_mem = '64MB';
-- Keys hold instants as text: the session's clock must not change what is made of them.
set local timezone = 'UTC';

-- References from the large tables are checked once for all rows, by the last script, and not row by row.
create temporary table late_reference on commit drop as
select conrelid::regclass as referencing, conname as name
from pg_constraint
where contype = 'f' and conrelid in ('referral'::regclass, 'referral_prospect'::regclass, 'referral_event'::regclass,
  'closed_business'::regclass, 'chapter_month'::regclass, 'member_month'::regclass);
do $$
declare
  reference record;
begin
  for reference in select * from late_reference loop
    execute format('alter table %s alter constraint %I not enforced', reference.referencing, reference.name);
  end loop;
end
$$;

-- today: the day that all dates are counted from; nothing happens on it or later. A session may set another one, so that
-- a test can repeat itself.
create temporary table era on commit drop as
select today, date_trunc('month', today)::date as this_month, (date_trunc('month', today) - interval '24 months')::date as first_day
from (select coalesce(nullif(current_setting('demonstration.today', true), '')::date,
                      (now() at time zone 'Europe/Paris')::date) as today) as loading;

-- A number from 0 to 1, 1 excluded, that depends on the key and the purpose alone.
create function pg_temp.chance(key text, purpose int) returns double precision
  language sql immutable
  return (hashtextextended(key, purpose) & 9007199254740991) / 9007199254740992::double precision;

-- An index into a list.
create function pg_temp.choice(key text, purpose int, list_size bigint) returns int
  language sql immutable
  return floor(pg_temp.chance(key, purpose) * list_size)::int;

-- Shaped like UUIDv7: the instant, then what would be random.
create function pg_temp.identifier(instant timestamptz, key text) returns uuid
  language sql stable
  return (lpad(to_hex((date_part('epoch', instant) * 1000)::bigint), 12, '0')
    || '7' || substr(md5(key), 1, 3) || '8' || substr(md5(key), 4, 15))::uuid;

-- The same instant, or the next at which somebody works: from 7:30 to 19:30, not on Saturdays and Sundays.
create function pg_temp.working(local_time timestamp, wait double precision) returns timestamp
  language sql immutable
  return case
    when extract(isodow from local_time) >= 6 or local_time::time > '19:30' then
      (local_time::date + case extract(isodow from local_time)::int when 5 then 3 when 6 then 2 else 1 end)
        + interval '8 hours' + wait * interval '4 hours'
    when local_time::time < '07:30' then local_time::date + interval '8 hours' + wait * interval '3 hours'
    else local_time
  end;

-- When something comes after something else: the soonest later, and up to a span more; the higher the haste, the more often soon.
create function pg_temp.later(since timestamp, soonest interval, span interval, haste int, key text, purpose int) returns timestamp
  language sql immutable
  return pg_temp.working(since + soonest + pg_temp.chance(key, purpose) ^ haste * span, pg_temp.chance(key, purpose + 100));

-- A name as a part of an address on the internet.
create function pg_temp.slug(value text) returns text
  language sql immutable
  return btrim(regexp_replace(app.fold(value), '[^a-z0-9]+', '-', 'g'), '-');

-- The digit that completes a number so that it passes Luhn's test.
create function pg_temp.luhn_digit(digits text) returns text
  language sql immutable
  return (
    select ((10 - sum(case when from_right % 2 = 1 then digit * 2 / 10 + digit * 2 % 10 else digit end) % 10) % 10)::text
    from (select place as from_right, substr(digits, length(digits) - place + 1, 1)::int as digit
          from generate_series(1, length(digits)) as place) as listed);
