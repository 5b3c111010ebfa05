-- Keys that people's devices hold, to sign in without a password (WebAuthn). We keep the half that opens nothing.

-- What devices know an account by: 244 random bits that say nothing of the person, made with the account.
alter table identity.account
  add column passkey_handle bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  add constraint account_passkey_handle_key unique (passkey_handle),
  add constraint account_passkey_handle_length check (length(passkey_handle) = 32);

create table identity.passkey (
  id uuid not null default uuidv7(),
  account_id uuid not null,
  -- What its owner calls it.
  name text not null,
  -- What the device calls it.
  credential_id bytea not null,
  public_key bytea not null,
  -- What the device said when it made the key; the library checks each proof against it.
  attestation bytea not null,
  -- How often the device has signed; a number that is not higher than this one betrays a copy. Zero where the device doesn't count.
  signature_count bigint not null,
  -- How browsers reach the device, as they say it themselves.
  transports text[] not null,
  made_at timestamptz not null,
  used_at timestamptz,
  constraint passkey_pkey primary key (id),
  constraint passkey_account_fkey foreign key (account_id) references identity.account (id),
  constraint passkey_credential_key unique (credential_id),
  constraint passkey_name_length check (length(name) between 1 and 60 and name = btrim(name)),
  constraint passkey_credential_length check (length(credential_id) between 16 and 1023),
  constraint passkey_attestation_length check (length(attestation) <= 16384),
  constraint passkey_count_not_negative check (signature_count >= 0)
);
create index passkey_account_idx on identity.passkey (account_id, made_at);
grant select, insert, update, delete on identity.passkey to entregent_app;
