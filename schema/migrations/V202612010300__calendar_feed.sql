-- Secret addresses at which calendars fetch their owner's meetings. An account has one at a time; former ones stay to be known.
create schema calendar;
grant usage on schema calendar to entregent_app;

create table calendar.calendar_feed (
  -- Made by the client: the same command sent again makes no other address.
  id uuid not null,
  account_id uuid not null,
  -- Of the address's secret, by the installation's key: nobody reads an address here.
  digest text not null,
  created_at timestamptz not null,
  -- When a calendar last came, to some minutes; null before the first.
  last_fetched_at timestamptz,
  -- From then on the address leads nowhere.
  revoked_at timestamptz,
  constraint calendar_feed_pkey primary key (id),
  constraint calendar_feed_account_fkey foreign key (account_id) references identity.account (id),
  constraint calendar_feed_digest_key unique (digest),
  constraint calendar_feed_digest_format check (digest ~ '^[0-9a-f]{64}$')
);
create unique index calendar_feed_active_key on calendar.calendar_feed (account_id) where revoked_at is null;
grant select, insert, update on calendar.calendar_feed to entregent_app;
