-- The application's role is no superuser, cannot bypass row-level security, and owns nothing.
select rolname as fault from pg_roles
where rolname = 'entregent_app' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)
union all
select relname from pg_class where pg_get_userbyid(relowner) = 'entregent_app'
union all
select proname from pg_proc where pg_get_userbyid(proowner) = 'entregent_app'
union all
select granted.rolname from pg_auth_members join pg_roles granted on granted.oid = roleid
where pg_get_userbyid(member) = 'entregent_app';
-- Probe
create role probe;
grant probe to entregent_app;
