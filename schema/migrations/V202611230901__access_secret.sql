-- From this key each viewer's pseudonyms are made. It goes with the data: restored from a backup, pseudonyms stay the same.
create table access_secret (
  only_row boolean not null default true,
  pseudonym_key bytea not null default extension.gen_random_bytes(32),
  constraint access_secret_pkey primary key (only_row),
  constraint access_secret_only_row check (only_row)
);
insert into access_secret default values;
grant select on access_secret to entregent_app;
