-- Business that came of a recommendation, recorded by the one who earned it. Only that member reads the ledger;
-- the member thanked and the chapter see totals (rollups).
create table closed_business (
  region_id int not null,
  id uuid not null,
  recorder_id uuid not null,
  chapter_id uuid not null,
  -- The member thanked, of whatever region; null when the business came from somebody outside the network.
  thanked_member_id uuid,
  thanked_name text,
  referral_id uuid,
  -- Excluding VAT.
  amount_minor_units bigint not null,
  currency text not null default 'EUR',
  closed_on date not null,
  source text not null,
  kind text not null,
  status text not null default 'RECORDED',
  note text,
  recorded_at timestamptz not null,
  version int not null default 1,
  constraint closed_business_pkey primary key (region_id, id),
  constraint closed_business_recorder_fkey foreign key (region_id, recorder_id) references member (region_id, id),
  constraint closed_business_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint closed_business_thanked_fkey foreign key (thanked_member_id) references member_card (id),
  constraint closed_business_referral_fkey foreign key (region_id, referral_id) references referral (region_id, id),
  constraint closed_business_thanks_somebody check ((thanked_member_id is null) <> (thanked_name is null)),
  constraint closed_business_not_oneself check (thanked_member_id <> recorder_id),
  constraint closed_business_amount_range check (amount_minor_units between 1 and 100000000000),
  constraint closed_business_currency_format check (currency ~ '^[A-Z]{3}$'),
  constraint closed_business_source_known check (source in ('NEW', 'REPEAT')),
  constraint closed_business_kind_known check (kind in ('INSIDE', 'OUTSIDE', 'SPIN_OFF')),
  constraint closed_business_status_known check (status in ('RECORDED', 'CONFIRMED', 'CONTESTED', 'CORRECTED', 'VOID')),
  constraint closed_business_note_length check (char_length(note) <= 2000)
);
create index closed_business_recorder_idx on closed_business (region_id, recorder_id, closed_on desc, id desc);
create index closed_business_chapter_idx on closed_business (region_id, chapter_id, closed_on) include (amount_minor_units);
create index closed_business_referral_idx on closed_business (region_id, referral_id);
select app.protect('closed_business', null, '{recorder_id:own_members}', '{insert,update}');

-- What was changed in a record, and why: a correction is a dated entry, never a silent edit.
create table closed_business_correction (
  region_id int not null,
  closed_business_id uuid not null,
  sequence int not null,
  command_id uuid not null,
  recorder_id uuid not null,
  corrected_at timestamptz not null,
  account_id uuid,
  former_amount_minor_units bigint not null,
  amount_minor_units bigint not null,
  former_closed_on date not null,
  closed_on date not null,
  -- The record no longer counts.
  voided boolean not null,
  reason text not null,
  constraint closed_business_correction_pkey primary key (region_id, closed_business_id, sequence),
  constraint closed_business_correction_record_fkey foreign key (region_id, closed_business_id) references closed_business (region_id, id),
  constraint closed_business_correction_command_key unique (region_id, command_id),
  constraint closed_business_correction_reason_length check (char_length(reason) between 1 and 2000)
);
select app.protect('closed_business_correction', null, '{recorder_id:own_members}', '{insert}');
