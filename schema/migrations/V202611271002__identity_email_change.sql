-- Somebody wants to sign in with another e-mail address: it counts once both were proven, by a link to each.
create table identity.email_change (
  account_id uuid not null,
  -- The one that is wanted.
  email_folded text not null,
  present_proven_at timestamptz,
  wanted_proven_at timestamptz,
  asked_at timestamptz not null,
  constraint email_change_pkey primary key (account_id),
  constraint email_change_account_fkey foreign key (account_id) references identity.account (id),
  constraint email_change_email_folded check (email_folded = lower(email_folded) and position('@' in email_folded) > 1)
);
grant select, insert, update, delete on identity.email_change to entregent_app;

alter table identity.one_time_link
  drop constraint one_time_link_purpose_known,
  add constraint one_time_link_purpose_known
    check (purpose in ('INVITATION', 'RESET', 'SIGN_IN', 'PRESENT_EMAIL', 'WANTED_EMAIL'));
