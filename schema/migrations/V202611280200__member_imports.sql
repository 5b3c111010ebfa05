-- Members who came in one file, so that all of them can be taken back at once.
create table member_import (
  region_id int not null,
  -- Made by the client: the command's, too.
  id uuid not null,
  -- Of the rows that name no other.
  chapter_id uuid not null,
  account_id uuid,
  imported_at timestamptz not null,
  -- The transaction's moment on the database's clock, which accounts that it made have, too.
  kept_at timestamptz not null default now(),
  file_name text,
  -- SHA-256 of what the command said: another one under the same id is refused.
  digest text not null,
  -- Who was made a member by it, and who was one already.
  member_count int not null,
  known_count int not null,
  undone_at timestamptz,
  undone_by uuid,
  constraint member_import_pkey primary key (region_id, id),
  constraint member_import_region_fkey foreign key (region_id) references region (id),
  constraint member_import_chapter_fkey foreign key (region_id, chapter_id) references chapter (region_id, id),
  constraint member_import_account_fkey foreign key (account_id) references identity.account (id),
  constraint member_import_undoer_fkey foreign key (undone_by) references identity.account (id),
  constraint member_import_file_name_length check (char_length(file_name) <= 1600),
  constraint member_import_digest_format check (digest ~ '^[0-9a-f]{64}$'),
  constraint member_import_counts_fit check (member_count > 0 and known_count >= 0),
  constraint member_import_undone_complete check (undone_by is null or undone_at is not null)
);
create index member_import_latest_idx on member_import (region_id, imported_at desc, id desc);
select app.protect('member_import', 'changes', '{}', '{insert,update}');

alter table member add column import_id uuid;
alter table member
  add constraint member_import_fkey foreign key (region_id, import_id) references member_import (region_id, id);
create index member_import_idx on member (region_id, import_id) where import_id is not null;

-- A membership that was taken back never began. Its row stays: facts are looked for by members' rows without an index of their own,
-- hence no member is ever deleted.
alter table member drop constraint member_status_known;
alter table member add constraint member_status_known check (status in
  ('ACTIVE', 'LATE', 'EXPIRED', 'SUSPENDED', 'ON_LEAVE', 'REMOVED', 'DROPPED', 'TRANSFERRED', 'WITHDRAWN'));

-- As before, without memberships that were taken back.
create or replace function app.statistics_chapter_totals(counted_region_id int) returns setof app.chapter_total
  language sql stable security invoker as
$$
  select card.chapter_id, date_trunc('month', day)::date, total, count(*)
  from public.member_card card
  join public.member on member.region_id = card.region_id and member.id = card.id and member.status <> 'WITHDRAWN'
  cross join lateral (values
    ('members_joined', card.joined_on),
    ('members_left', card.left_on)) as counted (total, day)
  where card.region_id = counted_region_id and day is not null
  group by 1, 2, 3
$$;

-- Removes those of these accounts that were made at a moment, that nobody used and that nothing belongs to: whatever refers to an
-- account keeps it.
create function app.remove_unused_accounts(candidates uuid[], made_at timestamptz) returns int
  language plpgsql as
$$
declare
  candidate uuid;
  removed int := 0;
begin
  for candidate in
    select id from identity.account
    where id = any (candidates) and created_at = made_at and password_hash is null and external_subject is null
      and not exists (select from identity.one_time_link where account_id = account.id and used_at is not null)
    order by email_folded
    for update
  loop
    begin
      delete from identity.one_time_link where account_id = candidate;
      delete from identity.account where id = candidate;
      removed := removed + 1;
    exception when foreign_key_violation then
      continue;
    end;
  end loop;
  return removed;
end
$$;
grant delete on identity.account to entregent_app;
-- Whether an account that is to be removed changed anything.
create index change_account_idx on change (region_id, account_id);
