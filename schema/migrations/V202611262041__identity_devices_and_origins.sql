-- One more key: it seals what browsers keep for us.
alter table identity.installation_key
  drop constraint installation_key_purpose_known,
  add constraint installation_key_purpose_known check (purpose in ('TOKEN_SIGNING', 'WEB_CLIENT', 'COOKIE'));

-- From where partners' clients have proven themselves: somebody else's wrong secrets don't lock them out there.
create table identity.client_origin (
  -- SHA-256 of the client and a network address.
  origin text not null,
  proven_at timestamptz not null,
  constraint client_origin_pkey primary key (origin)
);
create index client_origin_proven_idx on identity.client_origin (proven_at);
grant select, insert, update, delete on identity.client_origin to entregent_app;
