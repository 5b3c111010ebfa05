-- Drilling down from a month's figures reads an index: by the giver's chapter and instant, by chapter and day with the amount.
select wanted as fault
from unnest(array[
  'ON public.referral USING btree (region_id, giver_chapter_id, created_at',
  'ON public.closed_business USING btree (region_id, chapter_id, closed_on) INCLUDE (amount_minor_units)']) wanted
where not exists (select from pg_indexes where position(wanted in indexdef) > 0);
-- Probe
drop index closed_business_chapter_idx;
