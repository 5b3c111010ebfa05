-- What people are told, and by which ways unless they choose others. The application's enum has the same names; a test compares them.
create table notice.notice_kind (
  id int not null,
  kind text not null,
  -- Whether it stands in the list of the application, for whoever chose nothing.
  listed boolean not null,
  -- Whether a mail tells of it, for whoever chose nothing.
  mailed boolean not null,
  -- What there is no list for, such as a summary of the week.
  in_list boolean not null,
  -- False for mail that nobody may be spared.
  mail_optional boolean not null,
  constraint notice_kind_pkey primary key (id),
  constraint notice_kind_name_key unique (kind),
  constraint notice_kind_listed_in_list check (in_list or not listed),
  constraint notice_kind_mail_due check (mail_optional or mailed)
);
grant select on notice.notice_kind to entregent_app;
insert into notice.notice_kind (id, kind, listed, mailed, in_list, mail_optional) values
  (1, 'REFERRAL_RECEIVED', true, true, true, true),
  (2, 'REFERRAL_FOLLOW_UP', true, true, true, true),
  (3, 'THANKS_RECEIVED', true, false, true, true),
  (4, 'MEETING_REMINDER', true, true, true, true),
  (5, 'VISIT_REQUESTED', true, true, true, true),
  (6, 'VISIT_CONFIRMED', true, true, true, true),
  (7, 'VISIT_REMINDER', true, true, true, true),
  (8, 'APPLICATION_STEP', true, true, true, true),
  (9, 'RENEWAL_DUE', true, true, true, false),
  (10, 'WEEKLY_DIGEST', false, true, false, true);

-- What somebody chose. Like accounts it belongs to no region: a person may have several.
create table notice.notice_preference (
  account_id uuid not null,
  kind text not null,
  listed boolean not null,
  mailed boolean not null,
  -- On which day of the week, of what comes once a week; 1 is Monday.
  weekday int,
  chosen_at timestamptz not null,
  constraint notice_preference_pkey primary key (account_id, kind),
  constraint notice_preference_account_fkey foreign key (account_id) references identity.account (id),
  constraint notice_preference_of_kind_fkey foreign key (kind) references notice.notice_kind (kind),
  constraint notice_preference_weekday_known check (weekday between 1 and 7),
  constraint notice_preference_weekday_weekly check (weekday is null or kind = 'WEEKLY_DIGEST')
);
grant select, insert, update on notice.notice_preference to entregent_app;

-- Of what kind a letter is, where it is one that can be chosen: whoever wants none gets none, and each says how to be spared.
alter table notice.mail add column kind text;
alter table notice.mail add constraint mail_of_kind_fkey foreign key (kind) references notice.notice_kind (kind);
