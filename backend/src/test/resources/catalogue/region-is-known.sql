-- region_id is a whole number, never null.
select attrelid::regclass::text as fault from pg_attribute
join pg_class class on class.oid = attrelid join pg_namespace namespace on namespace.oid = relnamespace
where namespace.nspname in ('public', 'identity') and relkind = 'r' and attname = 'region_id'
  and (atttypid <> 'int'::regtype or not attnotnull);
-- Probe
create table probe (region_id int);
