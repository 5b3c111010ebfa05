-- Constraints have names of ours, which begin with the table's. What PostgreSQL would have called them is no name:
-- the name of a broken rule leads to the error that a caller sees.
select con.conrelid::regclass || ': ' || con.conname as fault
from pg_constraint con
join pg_class class on class.oid = con.conrelid join pg_namespace namespace on namespace.oid = class.relnamespace
where namespace.nspname in ('public', 'identity', 'notice') and con.contype <> 'n' and class.relname not like 'flyway%'
  and class.relname not like 'spring%' and class.relname not like 'oauth2%'
  and (con.conname not like class.relname || '\_%'
    or con.contype = 'c' and con.conname ~ '_check[0-9]*$'
    or con.contype = 'f' and con.conname = (
      select class.relname || '_' || string_agg(attname, '_' order by place) || '_fkey'
      from unnest(con.conkey) with ordinality as key (number, place)
      join pg_attribute on attrelid = con.conrelid and attnum = number));
-- Probe
alter table region add check (currency <> 'XXX');
