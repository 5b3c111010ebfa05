-- region_id leads each primary and unique key of a table that has one. member_card, network_card and network_address are shared by all regions.
select class.relname || ': ' || index.indexrelid::regclass as fault
from pg_index index join pg_class class on class.oid = index.indrelid
join pg_namespace namespace on namespace.oid = class.relnamespace
join pg_attribute region on region.attrelid = class.oid and region.attname = 'region_id' and not region.attisdropped
where namespace.nspname in ('public', 'identity') and index.indisunique
  and index.indkey[0] <> region.attnum
  and class.relname not in ('member_card', 'network_card', 'network_address');
-- Probe
create table probe (region_id int not null, id uuid not null, constraint probe_pkey primary key (id));
