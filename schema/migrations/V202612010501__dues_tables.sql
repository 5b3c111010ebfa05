-- How a membership stands: what is paid, whether it is to be renewed, whether the member is away. A row for each membership; its status
-- is the member's, which decides what they may do, and is written with it.
create table standing (
  region_id int not null,
  member_id uuid not null,
  chapter_id uuid not null,
  status text not null,
  -- The first day that isn't paid for.
  due_on date not null,
  -- The dues clock counts from this day on where it is the later one: whoever was away is late no sooner than after their return.
  clock_starts_on date,
  -- Of the period that begins on the due day.
  renewal text not null default 'NONE',
  -- A decision that was put off is due on this day.
  decision_due_on date,
  -- Leave or a suspension, to come or under way: its first day and its last.
  away_status text,
  away_starts_on date,
  away_ends_on date,
  -- Why the membership ended, where the member or the committee ended it.
  leaving_reason text,
  -- When it was first known; what follows is told by its events.
  begun_at timestamptz not null,
  version int not null default 1,
  constraint standing_pkey primary key (region_id, member_id),
  constraint standing_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint standing_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint standing_status_known check (status in
    ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE', 'REMOVED', 'DROPPED', 'TRANSFERRED', 'WITHDRAWN')),
  constraint standing_renewal_known check (renewal in ('NONE', 'OPEN', 'POSTPONED', 'RENEWED', 'REFUSED')),
  constraint standing_postponed_has_day check ((renewal = 'POSTPONED') = (decision_due_on is not null)),
  constraint standing_away_known check (away_status in ('ON_LEAVE', 'SUSPENDED')),
  constraint standing_away_whole check
    ((away_status is null) = (away_starts_on is null) and (away_status is null) = (away_ends_on is null) and away_ends_on >= away_starts_on),
  constraint standing_away_is_away check (status not in ('ON_LEAVE', 'SUSPENDED') or away_status = status),
  constraint standing_leaving_known check (leaving_reason in
    ('TIME', 'COST', 'RESULTS', 'BUSINESS_ENDED', 'MOVED_AWAY', 'HEALTH', 'NOT_RENEWED', 'OTHER')),
  constraint standing_leaving_dropped check ((status = 'DROPPED') = (leaving_reason is not null))
);
create index standing_chapter_idx on standing (region_id, chapter_id, due_on, member_id);
create index standing_due_idx on standing (region_id, due_on, member_id)
  where status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE');
select app.protect('standing', 'dues', '{chapter_id:own_chapters,member_id:own_members}', '{insert,update}');

-- Every step of a membership: who, when, from, to, why, and the version of the rules that it was taken by. Never changed, never deleted.
create table standing_event (
  region_id int not null,
  member_id uuid not null,
  -- Equals the version that the step led to.
  sequence int not null,
  command_id uuid not null,
  chapter_id uuid not null,
  occurred_at timestamptz not null,
  action text not null,
  from_status text not null,
  to_status text not null,
  -- Of what was said by the command, so that the same said again is known.
  digest text not null,
  -- The payment's day, the first one away, the last one of the membership.
  happened_on date,
  -- Until when is paid, the last day away, when a decision is due.
  ends_on date,
  -- The payment that it is about.
  payment_id uuid,
  -- In somebody's words.
  note text,
  -- The version of the region's rules about dues; null where none decided.
  policy_version_id uuid,
  -- Who said it; null for the installation itself.
  account_id uuid,
  constraint standing_event_pkey primary key (region_id, member_id, sequence),
  constraint standing_event_standing_fkey foreign key (region_id, member_id) references standing (region_id, member_id),
  constraint standing_event_command_key unique (region_id, command_id),
  constraint standing_event_account_fkey foreign key (account_id) references identity.account (id),
  constraint standing_event_action_known check (action in ('NOTE_PAYMENT', 'TAKE_BACK_PAYMENT', 'FALL_LATE', 'EXPIRE', 'REMOVE',
    'OPEN_RENEWAL', 'RENEW', 'POSTPONE_RENEWAL', 'REFUSE_RENEWAL', 'END_UNRENEWED', 'GRANT_LEAVE', 'SUSPEND', 'BEGIN_ABSENCE', 'RETURN',
    'LEAVE', 'TRANSFER')),
  constraint standing_event_note_length check (char_length(note) between 1 and 1000)
);
select app.protect('standing_event', 'dues', '{chapter_id:own_chapters,member_id:own_members}', '{insert}');

-- What somebody noted that a member paid, elsewhere. Never changed: one that was noted by mistake is taken back.
create table dues_payment (
  region_id int not null,
  -- Made by the client.
  id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  paid_on date not null,
  -- The first day that it pays for, and the first one that it doesn't.
  period_starts_on date not null,
  next_due_on date not null,
  amount_minor_units bigint not null,
  currency text not null,
  -- Such as a transfer or a cheque, in the words of whoever noted it.
  means text not null,
  recorded_at timestamptz not null,
  account_id uuid,
  constraint dues_payment_pkey primary key (region_id, id),
  constraint dues_payment_standing_fkey foreign key (region_id, member_id) references standing (region_id, member_id),
  constraint dues_payment_account_fkey foreign key (account_id) references identity.account (id),
  constraint dues_payment_period_positive check (next_due_on > period_starts_on),
  constraint dues_payment_amount_positive check (amount_minor_units > 0),
  constraint dues_payment_currency_format check (currency ~ '^[A-Z]{3}$'),
  constraint dues_payment_means_length check (char_length(means) between 1 and 100)
);
create index dues_payment_member_idx on dues_payment (region_id, member_id, period_starts_on desc, id desc);
select app.protect('dues_payment', 'dues', '{chapter_id:own_chapters,member_id:own_members}', '{insert}');

-- That a payment was noted by mistake. Never changed, never deleted.
create table dues_takeback (
  region_id int not null,
  payment_id uuid not null,
  member_id uuid not null,
  chapter_id uuid not null,
  reason text not null,
  taken_back_at timestamptz not null,
  account_id uuid,
  constraint dues_takeback_pkey primary key (region_id, payment_id),
  constraint dues_takeback_payment_fkey foreign key (region_id, payment_id) references dues_payment (region_id, id),
  constraint dues_takeback_account_fkey foreign key (account_id) references identity.account (id),
  constraint dues_takeback_reason_length check (char_length(reason) between 1 and 500)
);
select app.protect('dues_takeback', 'dues', '{chapter_id:own_chapters,member_id:own_members}', '{insert}');

-- Those who are members already have paid up to the day of the year on which they joined.
insert into standing (region_id, member_id, chapter_id, status, due_on, away_status, away_starts_on, away_ends_on, leaving_reason, begun_at)
select member.region_id, member.id, member.chapter_id, status,
  case when status in ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE')
    then (joined_on + make_interval(years => greatest(extract(year from age(current_date, joined_on))::int, 0) + 1))::date
    else coalesce(left_on, joined_on) end,
  case when status in ('SUSPENDED', 'ON_LEAVE') then status end,
  case when status in ('SUSPENDED', 'ON_LEAVE') then current_date end,
  case when status in ('SUSPENDED', 'ON_LEAVE') then current_date + 90 end,
  case when status = 'DROPPED' then 'OTHER' end, now()
from member
join member_card using (region_id, id)
order by member.region_id, member.id;
