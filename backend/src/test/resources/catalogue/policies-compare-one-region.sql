-- No policy compares two region columns (a list went from 5 to 79 ms).
select polrelid::regclass || ': ' || polname as fault
from pg_policy
where coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') ~ '\w+_region_id';
-- Probe
create policy probe on referral for select to entregent_app using (region_id = 1 or receiver_region_id = 1);
