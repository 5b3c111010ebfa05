-- Runs once, when the cluster is made: one role owns the database and migrates it, the other is the application's,
-- owns nothing and cannot bypass row-level security. Neither is a superuser.
\getenv owner_password ENTREGENT_DATABASE_OWNER_PASSWORD
\getenv application_password ENTREGENT_DATABASE_PASSWORD

create role entregent login nosuperuser nocreatedb nocreaterole password :'owner_password';
create role entregent_app login nosuperuser nocreatedb nocreaterole nobypassrls password :'application_password';

create database entregent owner entregent;
revoke all on database entregent from public;
grant connect on database entregent to entregent_app;
