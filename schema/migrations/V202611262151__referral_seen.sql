-- When the receiver first had it before their eyes. No transition: it moves nothing, and the version stays.
alter table referral add column seen_at timestamptz;
alter table referral add constraint referral_seen_once_sent check (seen_at is null or sent_at is not null);
