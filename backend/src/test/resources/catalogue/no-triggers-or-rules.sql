-- No triggers and no rewrite rules: what happens stands in the services' statements.
select tgrelid::regclass || ': ' || tgname as fault from pg_trigger where not tgisinternal
union all
select ev_class::regclass || ': ' || rulename from pg_rewrite where rulename <> '_RETURN' and ev_class >= 16384;
-- Probe
create rule probe as on delete to outbox do instead nothing;
