-- A region's chapters by name, open seats, members of all regions by the day they joined, and referrals of a status by their
-- last change, page by page.
create index chapter_name_idx on chapter (region_id, app.fold(name), id);
create index member_card_seat_idx on member_card (region_id, chapter_id, specialty_code);
create index member_card_all_joined_idx on member_card (joined_on, region_id, id);
create index referral_status_changed_idx on referral (region_id, status, changed_at desc, id desc);
