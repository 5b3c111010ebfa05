-- How memberships stand: for officers of the chapter, for who steers the region, and for the member themself.
do $$
begin
  execute format(
    'create or replace function app.region_settings() returns text[] language sql immutable return %L::text[]',
    array_append(app.region_settings(), 'dues'));
end
$$;

-- The verb that lets a member go on in another chapter has the name that it was promised by.
update change set action = 'TRANSFER_MEMBER' where action = 'MOVE_MEMBER';
