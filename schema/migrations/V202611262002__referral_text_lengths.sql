-- Lengths count what people count, where an emoji of seven code points is one character. PostgreSQL counts code points: its bounds
-- are eight times as wide, and what the application accepts fits.
alter table referral drop constraint referral_description_length;
alter table referral add constraint referral_description_length check (char_length(description) between 1 and 16000);
alter table referral_event drop constraint referral_event_note_length;
alter table referral_event add constraint referral_event_note_length check (char_length(note) <= 16000);
