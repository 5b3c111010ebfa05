-- Totals, upserted in the transaction of the fact. Months are the first day of the month in the region's time zone.
-- Referrals count in the month they were sent; their outcome counts in that same month (the cohort).

create table chapter_month (
  region_id int not null,
  chapter_id uuid not null,
  month date not null,
  members_joined int not null default 0,
  members_left int not null default 0,
  -- Sent by the chapter's members (legs WHOLE and GIVEN).
  referrals_inside int not null default 0,
  referrals_outside int not null default 0,
  -- Sent to the chapter's members (legs WHOLE and RECEIVED).
  referrals_received int not null default 0,
  -- Of the referrals sent by the chapter's members that month: contacted, within 48 hours, won, lost.
  referrals_contacted int not null default 0,
  referrals_contacted_promptly int not null default 0,
  referrals_won int not null default 0,
  referrals_lost int not null default 0,
  closed_business_count int not null default 0,
  closed_business_minor_units bigint not null default 0,
  constraint chapter_month_pkey primary key (region_id, chapter_id, month),
  constraint chapter_month_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint chapter_month_first_day check (extract(day from month) = 1)
);
create index chapter_month_month_idx on chapter_month (region_id, month);
select app.protect('chapter_month', 'statistics', '{chapter_id:own_chapters,chapter_id:home_chapters}', '{insert,update,delete}');

create table member_month (
  region_id int not null,
  member_id uuid not null,
  month date not null,
  referrals_given int not null default 0,
  referrals_received int not null default 0,
  referrals_won int not null default 0,
  -- Recorded by the member: what the member earned.
  closed_business_count int not null default 0,
  closed_business_minor_units bigint not null default 0,
  -- Credited to the member: what others earned thanks to them.
  credited_count int not null default 0,
  credited_minor_units bigint not null default 0,
  constraint member_month_pkey primary key (region_id, member_id, month),
  constraint member_month_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint member_month_first_day check (extract(day from month) = 1)
);
select app.protect('member_month', null, '{member_id:own_members}', '{insert,update,delete}');
