-- What members were told: that something happened, and to what. Nothing of it is said here: it is read where it stands, by whoever may.
create table notice (
  region_id int not null,
  id uuid not null,
  -- A member of the region. No foreign key: what was told keeps no import from being taken back.
  recipient_id uuid not null,
  kind text not null,
  -- Whose kind follows from the notice's: a referral, a meeting… of the same region.
  subject_id uuid not null,
  -- Tells apart what one subject gives occasion to more than once, such as each week's summary.
  occasion text not null,
  told_at timestamptz not null,
  -- Whether it stands in the recipient's list, as they had chosen when they were told.
  listed boolean not null,
  read_at timestamptz,
  -- When it was decided whether a mail tells of it; null until then.
  mail_settled_at timestamptz,
  constraint notice_pkey primary key (region_id, id),
  constraint notice_once_key unique (region_id, recipient_id, kind, subject_id, occasion),
  constraint notice_of_kind_fkey foreign key (kind) references notice.notice_kind (kind),
  constraint notice_occasion_length check (char_length(occasion) <= 40),
  constraint notice_read_later check (read_at >= told_at)
);
create index notice_list_idx on notice (region_id, recipient_id, told_at desc, id desc) where listed;
create index notice_unread_idx on notice (region_id, recipient_id) where read_at is null and listed;
create index notice_mail_idx on notice (region_id, told_at) where mail_settled_at is null;
create index notice_told_idx on notice (region_id, told_at);
select app.protect('notice', null, '{recipient_id:own_members}', '{insert,update,delete}');
