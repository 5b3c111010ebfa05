-- Under row-level security only leakproof operators become index conditions: each column that an index of such a table
-- leads with or orders by has them.
select index.indexrelid::regclass || ': ' || attname as fault
from pg_index index join pg_class class on class.oid = index.indrelid
cross join lateral unnest(index.indkey::int2[], index.indclass::oid[]) as key (number, class_id)
join pg_attribute on attrelid = class.oid and attnum = key.number
join pg_opclass on pg_opclass.oid = key.class_id
join pg_amop on amopfamily = opcfamily and amoplefttype = opcintype and amoprighttype = opcintype
join pg_operator on pg_operator.oid = amopopr join pg_proc on pg_proc.oid = oprcode
where class.relrowsecurity and not proleakproof;
-- Probe
create index probe on referral (region_id, (changed_at - created_at));
alter table referral add column probe numeric;
create index probe_column on referral (region_id, probe);
