-- A referral's members of the row's own region, and only they, carry a foreign key to member; all do to member_card.
select wanted as fault
from unnest(array[
  'FOREIGN KEY (giver_id) REFERENCES member_card(id)',
  'FOREIGN KEY (receiver_id) REFERENCES member_card(id)',
  'FOREIGN KEY (region_id, local_giver_id) REFERENCES member(region_id, id)',
  'FOREIGN KEY (region_id, local_receiver_id) REFERENCES member(region_id, id)']) wanted
where not exists (select from pg_constraint where conrelid = 'referral'::regclass and pg_get_constraintdef(oid) = wanted)
union all
select attname from pg_attribute
where attrelid = 'referral'::regclass and attname in ('local_giver_id', 'local_receiver_id') and attgenerated <> 's';
-- Probe
alter table referral drop constraint referral_local_giver_fkey;
