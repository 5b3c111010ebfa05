-- Links that prove who opens them, once: an invitation, a new password, a sign-in. Of each purpose an account has one at most: a new
-- one takes the place of the former.
create table identity.one_time_link (
  account_id uuid not null,
  purpose text not null,
  -- SHA-256 of the 256 random bits that stand in the link, and nowhere else.
  secret_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint one_time_link_pkey primary key (account_id, purpose),
  constraint one_time_link_secret_key unique (secret_hash),
  constraint one_time_link_account_fkey foreign key (account_id) references identity.account (id),
  constraint one_time_link_purpose_known check (purpose in ('INVITATION', 'RESET', 'SIGN_IN')),
  constraint one_time_link_ends_after_start check (expires_at > created_at)
);
grant select, insert, update, delete on identity.one_time_link to entregent_app;

-- What the account's letters are written in.
alter table identity.account
  add column language text not null default 'fr',
  add constraint account_language_known check (language in ('fr', 'en'));

-- Whose failures they are, where that is known: an operator can then forget them.
alter table identity.sign_in_attempt add column account_id uuid;
