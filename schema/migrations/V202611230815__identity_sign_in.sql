-- Sessions of the web application, what the embedded authorization server has given out, its keys,
-- and the counting of failed attempts. Nothing of it belongs to a region.

-- Attempts are counted for addresses that no account has too, so that the answers do not tell which e-mails are known.
alter table identity.account drop column failed_attempts, drop column locked_until;

create table identity.sign_in_attempt (
  -- SHA-256 of an e-mail or a network address: people mistype secrets into the wrong field.
  subject text not null,
  failures int not null,
  window_ends_at timestamptz not null,
  locked_until timestamptz,
  constraint sign_in_attempt_pkey primary key (subject),
  constraint sign_in_attempt_failures_not_negative check (failures >= 0)
);
create index sign_in_attempt_window_idx on identity.sign_in_attempt (window_ends_at);
grant select, insert, update, delete on identity.sign_in_attempt to entregent_app;

-- What this installation made for itself and must find again after a restart, on every instance.
create table identity.installation_key (
  id uuid not null,
  purpose text not null,
  -- Encrypted when the installation was given a secret (ENTREGENT_SECRET), and then it begins with 'v1:'.
  material text not null,
  created_at timestamptz not null,
  constraint installation_key_pkey primary key (id),
  constraint installation_key_purpose_known check (purpose in ('TOKEN_SIGNING', 'WEB_CLIENT'))
);
create index installation_key_purpose_idx on identity.installation_key (purpose, created_at desc, id);
grant select, insert, delete on identity.installation_key to entregent_app;

-- Spring Session's tables, in its own words and types.
create table identity.spring_session (
  primary_id char(36) not null,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100),
  constraint spring_session_pkey primary key (primary_id),
  constraint spring_session_id_key unique (session_id)
);
create index spring_session_expiry_idx on identity.spring_session (expiry_time);
create index spring_session_principal_idx on identity.spring_session (principal_name);
create table identity.spring_session_attributes (
  session_primary_id char(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  constraint spring_session_attributes_pkey primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_session_fkey foreign key (session_primary_id)
    references identity.spring_session (primary_id) on delete cascade
);
grant select, insert, update, delete on identity.spring_session, identity.spring_session_attributes to entregent_app;

-- Spring Authorization Server's tables, in its own words.
create table identity.oauth2_authorization (
  id text not null,
  registered_client_id text not null,
  principal_name text not null,
  authorization_grant_type text not null,
  authorized_scopes text,
  attributes text,
  state text,
  authorization_code_value text,
  authorization_code_issued_at timestamptz,
  authorization_code_expires_at timestamptz,
  authorization_code_metadata text,
  access_token_value text,
  access_token_issued_at timestamptz,
  access_token_expires_at timestamptz,
  access_token_metadata text,
  access_token_type text,
  access_token_scopes text,
  oidc_id_token_value text,
  oidc_id_token_issued_at timestamptz,
  oidc_id_token_expires_at timestamptz,
  oidc_id_token_metadata text,
  refresh_token_value text,
  refresh_token_issued_at timestamptz,
  refresh_token_expires_at timestamptz,
  refresh_token_metadata text,
  user_code_value text,
  user_code_issued_at timestamptz,
  user_code_expires_at timestamptz,
  user_code_metadata text,
  device_code_value text,
  device_code_issued_at timestamptz,
  device_code_expires_at timestamptz,
  device_code_metadata text,
  constraint oauth2_authorization_pkey primary key (id)
);
create index oauth2_authorization_code_idx on identity.oauth2_authorization (authorization_code_value);
create index oauth2_authorization_state_idx on identity.oauth2_authorization (state);
create table identity.oauth2_authorization_consent (
  registered_client_id text not null,
  principal_name text not null,
  authorities text not null,
  constraint oauth2_authorization_consent_pkey primary key (registered_client_id, principal_name)
);
grant select, insert, update, delete on identity.oauth2_authorization, identity.oauth2_authorization_consent to entregent_app;
