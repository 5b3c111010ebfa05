-- What every other migration stands on: extensions out of the way, the application's role,
-- the settings that say who asks, and the one function that makes row policies.

create schema extension;
create extension pg_trgm schema extension;
create extension unaccent schema extension;
create extension btree_gist schema extension;
create extension pgcrypto schema extension;

-- The application connects as a role that owns nothing and cannot bypass row-level security.
-- A deployment may have made it beforehand (with its password); the embedded database sets one at start.
do $$
begin
  if not exists (select from pg_roles where rolname = 'entregent_app') then
    create role entregent_app login nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end
$$;

create schema app;
create schema identity;
grant usage on schema app, extension, identity, public to entregent_app;

-- Folds accents and case, so that é = e wherever names are searched or sorted.
-- The dictionary is named, hence the result depends on the argument alone.
create function app.fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(extension.unaccent('extension.unaccent'::regdictionary, value));

-- Counts every change of a role or a partner's grant. The application keeps what a viewer may do
-- together with this number, and each statement proves that the number still holds.
create table access_epoch (
  only_row boolean not null default true,
  epoch bigint not null default 1,
  constraint access_epoch_pkey primary key (only_row),
  constraint access_epoch_only_row check (only_row)
);
insert into access_epoch default values;
grant select, update on access_epoch to entregent_app;

-- Opens the viewer's view for the current transaction and nothing longer.
-- settings: 1 chapters, 2 roster, 3 contacts, 4 referrals, 5 statistics, 6 partners (each an int[] of regions as text),
--           7 own_members, 8 own_chapters (offices held), 9 home_chapters (memberships) (each a uuid[] as text),
--           10 account_ids (a uuid[] as text: the viewer's account), 11 client (text), 12 writes (int[] of regions as text).
-- Raises EG001 when roles or grants have changed since the caller read them.
create function app.enter(known_epoch bigint, settings text[]) returns void
  language plpgsql as
$$
begin
  if (select epoch from public.access_epoch) is distinct from known_epoch then
    raise exception 'roles or grants have changed' using errcode = 'EG001';
  end if;
  perform
    set_config('app.chapters', settings[1], true),
    set_config('app.roster', settings[2], true),
    set_config('app.contacts', settings[3], true),
    set_config('app.referrals', settings[4], true),
    set_config('app.statistics', settings[5], true),
    set_config('app.partners', settings[6], true),
    set_config('app.own_members', settings[7], true),
    set_config('app.own_chapters', settings[8], true),
    set_config('app.home_chapters', settings[9], true),
    set_config('app.account_ids', settings[10], true),
    set_config('app.client', settings[11], true),
    set_config('app.writes', settings[12], true);
end
$$;

-- Opens regions to a service that has authorised the write: it may read and write all tables of those regions
-- until the transaction ends.
create function app.open(regions int[]) returns void
  language plpgsql as
$$
begin
  perform
    set_config('app.chapters', regions::text, true),
    set_config('app.roster', regions::text, true),
    set_config('app.contacts', regions::text, true),
    set_config('app.referrals', regions::text, true),
    set_config('app.statistics', regions::text, true),
    set_config('app.partners', regions::text, true),
    set_config('app.writes', regions::text, true);
end
$$;

-- A setting as the array that policies compare with. The inner select makes the planner compute it once a statement.
create function app.regions_policy(setting text) returns text
  language sql immutable
  return format('region_id = any ((select nullif(current_setting(%L, true), '''')::int[])::int[])', 'app.' || setting);

create function app.owned_policy(column_name text, setting text) returns text
  language sql immutable
  return format('%I = any ((select nullif(current_setting(%L, true), '''')::uuid[])::uuid[])', column_name, 'app.' || setting);

-- Puts a region-scoped table behind row-level security.
-- readers: the setting that holds the regions in which its rows may be read, or null when only owners and writers read them.
-- owners: pairs 'column:setting'; a row is also readable when the column is in the setting's ids.
-- changes: which of insert, update, delete the application may do, in regions opened for writing.
create function app.protect(target regclass, readers text, owners text[], changes text[]) returns void
  language plpgsql as
$$
declare
  readable text := app.regions_policy('writes');
  writable text := app.regions_policy('writes');
  owner text;
begin
  if readers is not null then
    readable := app.regions_policy(readers);
  end if;
  foreach owner in array owners loop
    readable := readable || ' or ' || app.owned_policy(split_part(owner, ':', 1), split_part(owner, ':', 2));
  end loop;
  execute format('alter table %s enable row level security', target);
  execute format('grant select on %s to entregent_app', target);
  execute format('create policy read on %s for select to entregent_app using (%s)', target, readable);
  if 'insert' = any (changes) then
    execute format('grant insert on %s to entregent_app', target);
    execute format('create policy add on %s for insert to entregent_app with check (%s)', target, writable);
  end if;
  if 'update' = any (changes) then
    execute format('grant update on %s to entregent_app', target);
    execute format('create policy change on %s for update to entregent_app using (%s) with check (%s)', target, writable, writable);
  end if;
  if 'delete' = any (changes) then
    execute format('grant delete on %s to entregent_app', target);
    execute format('create policy remove on %s for delete to entregent_app using (%s)', target, writable);
  end if;
end
$$;
