-- Meetings with their totals, and who came to them: partner organisations may be granted the first, and never read the second.
create or replace function app.region_settings() returns text[]
  language sql immutable
  return '{chapters,roster,contacts,referrals,statistics,partners,changes,guide,meetings,attendance,writes}'::text[];
