-- Each table of regions is behind row-level security, save member_card, which says nothing that a member may not know,
-- and network_card, network_address, finder_questionnaire, consultation_guide_day and policy_*, which say what everybody may know.
select class.oid::regclass::text as fault from pg_class class
join pg_namespace namespace on namespace.oid = relnamespace
where namespace.nspname in ('public', 'identity') and relkind = 'r' and relname not in ('member_card', 'network_card', 'network_address', 'finder_questionnaire', 'consultation_guide_day', 'policy_version', 'policy_withdrawal')
  and exists (select from pg_attribute where attrelid = class.oid and attname = 'region_id' and not attisdropped)
  and (not relrowsecurity
    or not exists (select from pg_policy where polrelid = class.oid and polcmd = 'r' and polpermissive));
-- Probe
drop policy read on referral;
