-- Opens the viewer's view for the current transaction and nothing longer: each setting is known to policies as app.<name>, and one
-- that isn't named opens nothing. Raises EG001 when roles or grants have changed since the caller read them.
drop function app.enter(bigint, text[]);
create function app.enter(known_epoch bigint, names text[], settings text[]) returns void
  language plpgsql as
$$
begin
  if (select epoch from public.access_epoch) is distinct from known_epoch then
    raise exception 'roles or grants have changed' using errcode = 'EG001';
  end if;
  perform set_config('app.' || name, setting, true) from unnest(names, settings) as viewer (name, setting);
end
$$;

-- The settings that hold regions: those in which something may be read, and those that a service has opened for writing.
create function app.region_settings() returns text[]
  language sql immutable
  return '{chapters,roster,contacts,referrals,statistics,partners,writes}'::text[];

-- Opens regions to a service that has authorised the write: it may read and write all tables of those regions
-- until the transaction ends.
create or replace function app.open(regions int[]) returns void
  language plpgsql as
$$
begin
  perform set_config('app.' || name, regions::text, true) from unnest(app.region_settings()) as opened (name);
end
$$;
