-- What every member may know of every other: no way to reach them, nothing of their standing or account.
select attname as fault from pg_attribute
where attrelid = 'member_card'::regclass and attnum > 0 and not attisdropped and attname not in (
  'id', 'region_id', 'chapter_id', 'first_name', 'last_name', 'firm_name', 'specialty_code', 'commune_code',
  'joined_on', 'left_on', 'partner_listed', 'sort_name', 'search_text');
-- Probe
alter table member_card add column phone text;
