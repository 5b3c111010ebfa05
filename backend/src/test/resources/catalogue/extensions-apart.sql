-- Extensions live in a schema of their own.
select extname as fault from pg_extension
where extnamespace <> 'extension'::regnamespace and extname <> 'plpgsql';
-- Probe
create extension citext schema public;
