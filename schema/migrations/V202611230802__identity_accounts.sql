-- Who may sign in. No region here: a person may belong to several.

create table identity.account (
  id uuid not null default uuidv7(),
  email_folded text not null,
  display_name text not null,
  -- Null when the person signs in with an external issuer only.
  password_hash text,
  -- The subject that an external issuer knows the person by.
  external_subject text,
  failed_attempts int not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  constraint account_pkey primary key (id),
  constraint account_email_key unique (email_folded),
  constraint account_subject_key unique (external_subject),
  constraint account_email_folded check (email_folded = lower(email_folded) and position('@' in email_folded) > 1),
  constraint account_attempts_not_negative check (failed_attempts >= 0)
);
grant select, insert, update on identity.account to entregent_app;
