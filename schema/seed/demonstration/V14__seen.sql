-- Whoever took a referral up had seen it before: half-way, for want of better knowledge.
update referral set seen_at = sent_at + (acknowledged_at - sent_at) / 2
where acknowledged_at is not null and seen_at is null;
