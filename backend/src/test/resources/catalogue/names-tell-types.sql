-- …_on is a day, …_at an instant (or a time of day), …_minor_units a bigint, …_id a uuid or a region.
select attrelid::regclass || ': ' || attname as fault from pg_attribute
join pg_class class on class.oid = attrelid join pg_namespace namespace on namespace.oid = relnamespace
where namespace.nspname = 'public' and relkind = 'r' and relname not like 'flyway%' and attnum > 0 and not attisdropped
  and (attname like '%\_on' and atttypid <> 'date'::regtype
    or attname like '%\_at' and atttypid not in ('timestamptz'::regtype, 'time'::regtype)
    or attname like '%\_minor_units' and atttypid <> 'bigint'::regtype
    or attname like '%region_id' and atttypid <> 'int'::regtype
    or attname like '%\_id' and attname not like '%region_id' and attname not in ('client_id', 'parent_id')
      and atttypid <> 'uuid'::regtype
    or atttypid = 'date'::regtype and attname not like '%\_on' and attname <> 'month');
-- Probe
alter table chapter add column opened date;
