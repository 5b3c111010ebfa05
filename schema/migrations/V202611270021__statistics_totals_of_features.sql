-- Totals belong to the feature whose facts they count. It says how they are made anew by a function for each rollup, which
-- takes a region and returns app.chapter_total or app.member_total: a row for each total, owner and month, the total named as
-- its column is. Statistics finds these functions by what they return, and adds up what they say without knowing them.
--
-- Services keep the same totals up to date in the transaction of each fact; a test compares both.
-- A month is the one that an instant falls in on the clocks of the region. Days (joined_on, left_on, closed_on) have no clock.

create type app.chapter_total as (chapter_id uuid, month date, total text, amount bigint);
create type app.member_total as (member_id uuid, month date, total text, amount bigint);

-- One column for each total, zero where no fact counts.
create function app.insert_totals(rollup regclass, kind regtype, rebuilt_region_id int) returns void
  language plpgsql security invoker as
$$
declare
  owner_column name := (
    select attname from pg_attribute join pg_type on typrelid = attrelid where pg_type.oid = kind and attnum = 1);
  totals name[] := array(
    select attname from pg_attribute
    where attrelid = rollup and attnum > 0 and not attisdropped and attname not in ('region_id', owner_column, 'month')
    order by attnum);
  sources text := (
    select string_agg(format('select * from %s($1)', pg_proc.oid::regproc), ' union all ' order by proname)
    from pg_proc where prorettype = kind and proretset);
begin
  execute format('insert into %1$s (region_id, %2$I, month, %3$s)
      select $1, %2$I, month, %4$s from (%5$s) counted
      where total = any ($2) or app.refuse_total(total)
      group by %2$I, month',
    rollup, owner_column,
    (select string_agg(format('%I', total), ', ' order by place) from unnest(totals) with ordinality as each (total, place)),
    (select string_agg(format('coalesce(sum(amount) filter (where total = %L), 0)', total), ', ' order by place)
      from unnest(totals) with ordinality as each (total, place)),
    sources)
  using rebuilt_region_id, totals;
end
$$;

-- A slip of the pen in a feature's function stops the rebuild: its total would be zero.
create function app.refuse_total(total text) returns boolean
  language plpgsql as
$$
begin
  raise exception 'No rollup has a column for the total %', total;
end
$$;

-- All totals of a region that has none yet.
create function app.insert_rollups(rebuilt_region_id int) returns void
  language plpgsql security invoker as
$$
begin
  perform app.insert_totals('public.chapter_month', 'app.chapter_total', rebuilt_region_id);
  perform app.insert_totals('public.member_month', 'app.member_total', rebuilt_region_id);
end
$$;

-- Makes a region's totals anew. Idempotent. The caller must be able to read the region and, for what its members are
-- credited with from elsewhere, every region. Services that change totals meanwhile wait for the end of the transaction.
create or replace function app.rebuild_rollups(rebuilt_region_id int) returns void
  language plpgsql security invoker as
$$
begin
  lock table public.chapter_month, public.member_month in share row exclusive mode;
  delete from public.chapter_month where region_id = rebuilt_region_id;
  delete from public.member_month where region_id = rebuilt_region_id;
  perform app.insert_rollups(rebuilt_region_id);
end
$$;

drop function app.insert_chapter_months(int, text);
drop function app.insert_member_months(int, text);
