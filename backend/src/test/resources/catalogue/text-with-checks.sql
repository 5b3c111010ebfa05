-- No enum types, no JSONB, no numeric, no timestamp without zone: text with checks, json, whole numbers, instants.
select typname as fault from pg_type where typtype = 'e'
union all
select attrelid::regclass || ': ' || attname from pg_attribute
join pg_class class on class.oid = attrelid join pg_namespace namespace on namespace.oid = relnamespace
where namespace.nspname = 'public' and relkind = 'r' and relname not like 'flyway%' and attnum > 0
  and atttypid in ('jsonb'::regtype, 'numeric'::regtype, 'timestamp'::regtype, 'real'::regtype);
-- Probe
alter table outbox alter column payload type jsonb;
