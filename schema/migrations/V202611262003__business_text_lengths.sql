-- As the bounds of referrals' texts.
alter table closed_business drop constraint closed_business_note_length;
alter table closed_business add constraint closed_business_note_length check (char_length(note) <= 16000);
alter table closed_business_correction drop constraint closed_business_correction_reason_length;
alter table closed_business_correction
  add constraint closed_business_correction_reason_length check (char_length(reason) between 1 and 16000);
