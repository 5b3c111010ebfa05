-- No partitions before there are 100 million rows, no views, no inheritance.
select relname as fault from pg_class join pg_namespace namespace on namespace.oid = relnamespace
where nspname in ('public', 'identity', 'notice') and relkind not in ('r', 'i', 'S', 't')
union all
select inhrelid::regclass::text from pg_inherits;
-- Probe
create table probe (region_id int not null, month date not null) partition by range (month);
