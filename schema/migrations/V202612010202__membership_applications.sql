-- Who asks for a seat. Its seat has the same id.
create table application (
  region_id int not null,
  id uuid not null,
  chapter_id uuid not null,
  -- The member who proposes them; null where nobody of the chapter does.
  sponsor_id uuid,
  status text not null,
  submitted_at timestamptz not null,
  status_changed_at timestamptz not null,
  -- What is said of the applicant; none of it once it was erased.
  first_name text,
  last_name text,
  firm_name text,
  siret text,
  email_folded text,
  phone text,
  -- Why they are proposed.
  words text,
  -- What their letters are written in.
  language text not null,
  -- SHA-256 of what stands in the link of their letters, and nowhere else.
  secret_hash text,
  -- When they said that it is true, and that it may be used.
  confirmed_at timestamptz,
  interview_on date,
  -- Under which the committee took them, and by when these are to be met.
  conditions text,
  conditions_due_on date,
  paid_on date,
  -- Of the latest vote; 0 before the first.
  vote_number int not null default 0,
  -- The membership that it led to.
  member_id uuid,
  erased_at timestamptz,
  version int not null default 1,
  constraint application_pkey primary key (region_id, id),
  constraint application_seat_fkey foreign key (region_id, id) references seat (region_id, id),
  constraint application_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint application_sponsor_fkey foreign key (region_id, sponsor_id) references member (region_id, id),
  constraint application_member_fkey foreign key (region_id, member_id) references member (region_id, id),
  constraint application_status_known check (status in ('SUBMITTED', 'REFERENCES', 'INTERVIEW', 'COMMITTEE_VOTE', 'APPROVED',
    'CONDITIONAL', 'REJECTED', 'AWAITING_PAYMENT', 'INDUCTED', 'WITHDRAWN')),
  constraint application_language_known check (language in ('fr', 'en')),
  constraint application_siret_format check (siret ~ '^[0-9]{14}$'),
  constraint application_email_folded check (email_folded = lower(email_folded) and position('@' in email_folded) > 1),
  constraint application_phone_format check (phone ~ '^\+[0-9]{8,15}$'),
  constraint application_lengths check (char_length(first_name) between 1 and 80 and char_length(last_name) between 1 and 80
    and char_length(firm_name) between 1 and 200 and char_length(words) between 1 and 1000
    and char_length(conditions) between 1 and 1000),
  constraint application_person_whole check ((erased_at is null) = (first_name is not null)
    and (first_name is null) = (last_name is null) and (first_name is null) = (firm_name is null)
    and (first_name is null) = (email_folded is null) and (first_name is null) = (phone is null)),
  constraint application_conditions_whole check ((conditions is null) = (conditions_due_on is null) or erased_at is not null),
  constraint application_inducted_has_member check ((status = 'INDUCTED') = (member_id is not null))
);
create index application_chapter_idx on application (region_id, chapter_id, submitted_at desc, id desc);
create index application_status_idx on application (region_id, status, status_changed_at);
create index application_sponsor_idx on application (region_id, sponsor_id, submitted_at desc, id desc) where sponsor_id is not null;
create unique index application_secret_key on application (region_id, secret_hash) where secret_hash is not null;
select app.protect('application', 'applications', '{chapter_id:own_chapters,sponsor_id:own_members}', '{insert,update}');

-- Every step of an application: who, when, from, to. Never changed, never deleted.
create table application_event (
  region_id int not null,
  application_id uuid not null,
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
  -- The interview's day, or the payment's, or the last one of a vote.
  happened_on date,
  amount_minor_units bigint,
  currency text,
  -- Who said it; null for the applicant, and for the installation itself.
  account_id uuid,
  constraint application_event_pkey primary key (region_id, application_id, sequence),
  constraint application_event_application_fkey foreign key (region_id, application_id) references application (region_id, id),
  constraint application_event_command_key unique (region_id, command_id),
  constraint application_event_account_fkey foreign key (account_id) references identity.account (id),
  constraint application_event_action_known check (action in ('SUBMIT', 'CONFIRM', 'CHECK_REFERENCES', 'NOTE_REFERENCE',
    'NOTE_INTERVIEW', 'OPEN_VOTE', 'PROLONG_VOTE', 'ADOPT', 'ADOPT_CONDITIONALLY', 'TURN_DOWN', 'MISS_QUORUM', 'MEET_CONDITIONS',
    'MISS_CONDITIONS', 'REQUEST_PAYMENT', 'NOTE_PAYMENT', 'INDUCT', 'DISMISS', 'WITHDRAW', 'EXPIRE')),
  constraint application_event_amount_whole check ((amount_minor_units is null) = (currency is null) and amount_minor_units > 0),
  constraint application_event_currency_format check (currency ~ '^[A-Z]{3}$')
);
select app.protect('application_event', 'applications', '{chapter_id:own_chapters}', '{insert}');

-- What was written with a step. It may tell of the applicant, and is deleted with what else is erased of them.
create table application_note (
  region_id int not null,
  application_id uuid not null,
  sequence int not null,
  chapter_id uuid not null,
  note text not null,
  constraint application_note_pkey primary key (region_id, application_id, sequence),
  constraint application_note_event_fkey foreign key (region_id, application_id, sequence)
    references application_event (region_id, application_id, sequence),
  constraint application_note_length check (char_length(note) between 1 and 2000)
);
select app.protect('application_note', 'applications', '{chapter_id:own_chapters}', '{insert,delete}');

-- Whom an applicant names to be asked about them.
create table application_reference (
  region_id int not null,
  application_id uuid not null,
  number int not null,
  chapter_id uuid not null,
  -- None once it was erased.
  name text,
  phone text,
  outcome text not null default 'PENDING',
  note text,
  noted_at timestamptz,
  constraint application_reference_pkey primary key (region_id, application_id, number),
  constraint application_reference_application_fkey foreign key (region_id, application_id) references application (region_id, id),
  constraint application_reference_number_known check (number between 1 and 2),
  constraint application_reference_outcome_known check (outcome in ('PENDING', 'FAVOURABLE', 'RESERVED', 'UNFAVOURABLE', 'UNREACHABLE')),
  constraint application_reference_noted_whole check ((outcome = 'PENDING') = (noted_at is null)),
  constraint application_reference_phone_format check (phone ~ '^\+[0-9]{8,15}$'),
  constraint application_reference_lengths check (char_length(name) between 1 and 160 and char_length(note) between 1 and 1000),
  constraint application_reference_person_whole check ((name is null) = (phone is null))
);
select app.protect('application_reference', 'applications', '{chapter_id:own_chapters}', '{insert,update}');

-- Votes of the membership committee. What they came to is written when they close, and nothing of it before.
create table application_vote (
  region_id int not null,
  application_id uuid not null,
  number int not null,
  chapter_id uuid not null,
  opened_on date not null,
  -- The last day on which a vote counts.
  ends_on date not null,
  -- Too few had voted on its last day: it was given as many days again, once.
  is_prolonged boolean not null default false,
  -- Who may vote, the sponsor left out: n, and floor(n / 2) + 1.
  committee_size int not null,
  quorum int not null,
  reminded_at timestamptz,
  closed_at timestamptz,
  outcome text,
  in_favour int,
  against int,
  constraint application_vote_pkey primary key (region_id, application_id, number),
  constraint application_vote_application_fkey foreign key (region_id, application_id) references application (region_id, id),
  constraint application_vote_committee_positive check (committee_size > 0),
  constraint application_vote_quorum_half check (quorum = committee_size / 2 + 1),
  constraint application_vote_ends_after_opened check (ends_on >= opened_on),
  constraint application_vote_outcome_known check (outcome in ('ADOPTED', 'REJECTED', 'NO_QUORUM', 'ABANDONED')),
  constraint application_vote_closed_whole check ((closed_at is null) = (outcome is null)),
  -- Where too few voted, or the application was withdrawn, nobody learns how those did who had.
  constraint application_vote_counts_whole check
    ((in_favour is null) = (against is null) and (in_favour is not null) = coalesce(outcome in ('ADOPTED', 'REJECTED'), false))
);
create index application_vote_open_idx on application_vote (region_id, ends_on) where closed_at is null;
select app.protect('application_vote', 'applications', '{chapter_id:own_chapters}', '{insert,update}');

-- The committee as it was on the day that a vote opened. Each sees their own row.
create table application_voter (
  region_id int not null,
  application_id uuid not null,
  number int not null,
  member_id uuid not null,
  has_voted boolean not null default false,
  -- SHA-256 of the last command's id, so that the same said again is known; the id would tell the time.
  command_digest text,
  constraint application_voter_pkey primary key (region_id, application_id, number, member_id),
  constraint application_voter_vote_fkey foreign key (region_id, application_id, number)
    references application_vote (region_id, application_id, number),
  constraint application_voter_member_fkey foreign key (region_id, member_id) references member (region_id, id)
);
select app.protect('application_voter', null, '{member_id:own_members}', '{insert,update}');

-- What was voted, without who did. Nobody reads it; it is deleted when its vote closes.
create table application_ballot (
  region_id int not null,
  application_id uuid not null,
  number int not null,
  -- A keyed digest of who votes: the same person's next ballot takes the place of this one.
  voter_key text not null,
  in_favour boolean not null,
  constraint application_ballot_pkey primary key (region_id, application_id, number, voter_key),
  constraint application_ballot_vote_fkey foreign key (region_id, application_id, number)
    references application_vote (region_id, application_id, number)
);
select app.protect('application_ballot', null, '{}', '{insert,delete}');

-- What the committee said of two trades: whether they are so near that one is in the other's way. Never changed, never deleted: the
-- latest of two trades holds.
create table trade_ruling (
  region_id int not null,
  id uuid not null,
  chapter_id uuid not null,
  specialty_code text not null,
  -- Comes later in the alphabet: each two have one order.
  other_code text not null,
  is_near boolean not null,
  words text not null,
  ruled_on date not null,
  recorded_at timestamptz not null,
  account_id uuid,
  constraint trade_ruling_pkey primary key (region_id, id),
  constraint trade_ruling_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint trade_ruling_specialty_fkey foreign key (specialty_code) references specialty (code),
  constraint trade_ruling_other_fkey foreign key (other_code) references specialty (code),
  constraint trade_ruling_account_fkey foreign key (account_id) references identity.account (id),
  constraint trade_ruling_ordered check (specialty_code < other_code),
  constraint trade_ruling_words_length check (char_length(words) between 1 and 1000)
);
create index trade_ruling_chapter_idx on trade_ruling (region_id, chapter_id, specialty_code, other_code, recorded_at desc, id desc);
select app.protect('trade_ruling', 'applications', '{chapter_id:own_chapters,chapter_id:home_chapters}', '{insert}');
