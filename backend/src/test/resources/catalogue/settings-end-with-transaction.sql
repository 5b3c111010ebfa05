-- Functions make settings for the transaction only: a longer one leaked a region to the pool's next client.
select proname as fault from pg_proc join pg_namespace namespace on namespace.oid = pronamespace
where nspname = 'app' and prosrc ~ 'set_config' and (prosrc ~ ',\s*false\s*\)' or proconfig is not null);
-- Probe
create function app.probe() returns text language sql return set_config('app.referrals', '{1}', false);
create or replace function app.probe() returns text language sql as $$ select set_config('app.referrals', '{1}', false) $$;
