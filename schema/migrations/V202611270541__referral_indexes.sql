-- Every index here is paid for by each referral that is given or led on, and two are needed by nothing: what has been idle is found
-- by its status and last change (referral_status_changed_idx), a history by its referral.
drop index referral_idle_idx;
drop index referral_event_occurred_idx;

-- Room for a new version of some rows in a page: when the receiver first sees a referral, no index has to be told.
alter table referral set (fillfactor = 90);

-- Either side's membership names the region, by keys of its own (member, chapter), and one of both sides belongs to it
-- (referral_region_takes_part).
alter table referral drop constraint referral_region_fkey;
