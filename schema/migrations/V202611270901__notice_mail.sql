-- Mail that waits, is under way, was sent or given up. Like accounts it belongs to no region: a person may have several, and the
-- first mail of an installation is written before there is any.
create schema notice;
grant usage on schema notice to entregent_app;

create table notice.mail (
  -- Made of the event and the address: who says the same event to the same person again finds it here, for good.
  id uuid not null,
  -- Such as 'identity/invitation'.
  template text not null,
  language text not null,
  -- Empty once the mail was sent long ago; so is the name.
  address text not null,
  name text not null,
  -- No foreign key: the account may be gone before the mail is.
  account_id uuid,
  -- Answers something that the recipient did.
  solicited boolean not null,
  -- Subject, text and HTML, sealed where the installation was given a secret (ENTREGENT_SECRET). Gone with the sending: links in it
  -- may be good for one use.
  contents text,
  status text not null,
  posted_at timestamptz not null,
  attempts int not null default 0,
  attempted_at timestamptz,
  -- When it was sent, or given up.
  settled_at timestamptz,
  -- What the last attempt met with; never the address or the contents.
  failure text,
  constraint mail_pkey primary key (id),
  constraint mail_language_known check (language in ('FR', 'EN')),
  constraint mail_status_known check (status in ('WAITING', 'SENDING', 'SENT', 'DEAD', 'KEPT')),
  constraint mail_contents_until_sent check ((contents is null) = (status = 'SENT')),
  constraint mail_settled_known check ((settled_at is not null) = (status in ('SENT', 'DEAD'))),
  constraint mail_attempts_not_negative check (attempts >= 0),
  constraint mail_template_length check (char_length(template) between 1 and 100),
  constraint mail_address_length check (char_length(address) <= 254),
  constraint mail_name_length check (char_length(name) <= 200),
  constraint mail_failure_length check (char_length(failure) <= 200)
);
create index mail_status_idx on notice.mail (status, posted_at, id);
create index mail_settled_idx on notice.mail (settled_at) where status = 'SENT' and address <> '';
grant select, insert, update, delete on notice.mail to entregent_app;

-- db-scheduler's table, in its own words: which mail is due when, and which instance has it in hand.
create table notice.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  constraint scheduled_tasks_pkey primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_idx on notice.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_idx on notice.scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on notice.scheduled_tasks to entregent_app;
