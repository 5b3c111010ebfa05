-- As before, and sets nothing for what opens nothing: most viewers have half of the settings, and each set_config takes more than a
-- microsecond of every statement. What isn't set reads as null, and no region or id equals that.
create or replace function app.enter(known_epoch bigint, names text[], settings text[]) returns void
  language plpgsql as
$$
begin
  if (select epoch from public.access_epoch) is distinct from known_epoch then
    raise exception 'roles or grants have changed' using errcode = 'EG001';
  end if;
  perform set_config('app.' || name, setting, true) from unnest(names, settings) as viewer (name, setting)
    where setting not in ('', '{}');
end
$$;
