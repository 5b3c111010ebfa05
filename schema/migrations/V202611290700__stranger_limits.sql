-- What strangers wrote: which forms were used, and how often somebody wrote today. Nothing of it tells who they are, and nothing of
-- it outlives the next day.
create schema stranger;
grant usage on schema stranger to entregent_app;

-- A form is sent once. Whoever only looks at one leaves no row: what it was given lies sealed in the page.
create table stranger.used_form (
  id uuid not null,
  -- The form itself is no longer taken then.
  ends_at timestamptz not null,
  constraint used_form_pkey primary key (id)
);
create index used_form_ends_idx on stranger.used_form (ends_at);
grant select, insert, delete on stranger.used_form to entregent_app;

create table stranger.day_count (
  day_on date not null,
  -- SHA-256 of the day and of what is counted: a network address, a sheet, all together.
  subject text not null,
  counted int not null,
  constraint day_count_pkey primary key (day_on, subject),
  constraint day_count_positive check (counted >= 1)
);
grant select, insert, update, delete on stranger.day_count to entregent_app;
