-- No function lends its owner's rights.
select proname as fault from pg_proc join pg_namespace namespace on namespace.oid = pronamespace
where nspname in ('app', 'public', 'identity', 'notice') and prosecdef;
-- Probe
create function app.probe() returns bigint language sql security definer as 'select count(*) from public.referral';
