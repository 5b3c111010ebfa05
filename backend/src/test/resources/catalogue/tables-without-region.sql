-- A table without region_id is one of the small shared ones, or of the accounts.
select class.oid::regclass::text as fault from pg_class class
join pg_namespace namespace on namespace.oid = relnamespace
where namespace.nspname = 'public' and relkind = 'r'
  and not exists (select from pg_attribute where attrelid = class.oid and attname = 'region_id')
  and relname not in ('region', 'department', 'department_neighbour', 'commune', 'specialty', 'activity', 'guide_term', 'guide_word', 'access_epoch', 'access_secret', 'partner_organisation', 'partner_client', 'flyway_schema_history');
-- Probe
create table probe (id uuid);
