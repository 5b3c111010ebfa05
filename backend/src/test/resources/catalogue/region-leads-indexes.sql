-- region_id leads each index, save those that find out in which regions an account or a client has anything,
-- and those of what all regions share, member_card, network_card and network_address.
select class.relname || ': ' || index.indexrelid::regclass as fault
from pg_index index join pg_class class on class.oid = index.indrelid
join pg_namespace namespace on namespace.oid = class.relnamespace
join pg_attribute region on region.attrelid = class.oid and region.attname = 'region_id' and not region.attisdropped
where namespace.nspname in ('public', 'identity') and index.indkey[0] <> region.attnum
  and index.indexrelid <> 'network_card_search_idx'::regclass
  and index.indexrelid::regclass::text not in (
    'member_account_idx', 'role_assignment_account_idx', 'network_owner_account_idx', 'partner_grant_client_idx',
    'network_card_slug_key', 'network_card_departments_idx', 'network_card_communes_idx', 'network_card_commune_idx',
    'network_address_pkey',
    'member_card_pkey', 'member_card_all_sort_idx', 'member_card_all_joined_idx', 'member_card_search_idx');
-- Probe
create index probe on referral (created_at);
