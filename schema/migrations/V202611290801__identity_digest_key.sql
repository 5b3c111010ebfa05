-- By a key of this purpose the installation knows again, for a day, whom it counted, without keeping who that is.
alter table identity.installation_key
  drop constraint installation_key_purpose_known,
  add constraint installation_key_purpose_known check (purpose in ('TOKEN_SIGNING', 'WEB_CLIENT', 'COOKIE', 'DIGEST'));
