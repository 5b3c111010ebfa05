-- Applications for a seat: for officers of the chapter, for who steers the region, and for who proposed somebody.
do $$
begin
  execute format(
    'create or replace function app.region_settings() returns text[] language sql immutable return %L::text[]',
    array_append(app.region_settings(), 'applications'));
end
$$;
