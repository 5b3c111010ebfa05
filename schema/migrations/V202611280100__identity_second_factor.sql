-- The application that shows a new code every half minute (RFC 6238), which an account may have as its second factor: only
-- those that were confirmed by a code.
create table identity.authenticator (
  account_id uuid not null,
  -- 160 random bits. Encrypted when the installation was given a secret (ENTREGENT_SECRET), and then it begins with 'v1:'.
  secret text not null,
  -- The half minute since 1970 whose code was taken last: its code is not taken again, nor one before it.
  last_step bigint not null,
  confirmed_at timestamptz not null,
  constraint authenticator_pkey primary key (account_id),
  constraint authenticator_account_fkey foreign key (account_id) references identity.account (id)
);
grant select, insert, update, delete on identity.authenticator to entregent_app;

-- What takes the place of a code when the application is lost. A row goes with its use.
create table identity.recovery_code (
  account_id uuid not null,
  -- SHA-256 of 80 random bits, which are kept nowhere.
  code_hash text not null,
  constraint recovery_code_pkey primary key (account_id, code_hash),
  constraint recovery_code_account_fkey foreign key (account_id) references identity.account (id)
);
grant select, insert, delete on identity.recovery_code to entregent_app;

-- Of an account that needs no second factor whatever its offices are: everybody knows its password anyway.
alter table identity.account add column second_factor_spared boolean not null default false;
