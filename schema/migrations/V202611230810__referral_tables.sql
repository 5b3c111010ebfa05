-- A referral inside one region is one row (leg WHOLE). Across two regions it is two rows with the same id,
-- one in the giver's region (GIVEN) and one in the receiver's (RECEIVED), changed together in one transaction.
create table referral (
  region_id int not null,
  id uuid not null,
  leg text not null,
  kind text not null,
  giver_id uuid not null,
  giver_region_id int not null,
  giver_chapter_id uuid not null,
  receiver_id uuid not null,
  receiver_region_id int not null,
  receiver_chapter_id uuid not null,
  -- The same members, as far as they belong to this row's region: what a foreign key can hold.
  local_giver_id uuid generated always as (case when giver_region_id = region_id then giver_id end) stored,
  local_receiver_id uuid generated always as (case when receiver_region_id = region_id then receiver_id end) stored,
  status text not null,
  -- Where a dispute came from and where its dismissal leads back to.
  status_before_dispute text,
  -- How well the giver prepared the introduction, 1 to 5. Not a probability.
  hotness int not null,
  description text not null,
  no_sale_reason text,
  dispute_ground text,
  created_at timestamptz not null,
  sent_at timestamptz,
  acknowledged_at timestamptz,
  contacted_at timestamptz,
  closed_at timestamptz,
  -- The last change; lists are ordered by it.
  changed_at timestamptz not null,
  version int not null default 1,
  constraint referral_pkey primary key (region_id, id),
  constraint referral_region_fkey foreign key (region_id) references region (id),
  constraint referral_giver_fkey foreign key (giver_id) references member_card (id),
  constraint referral_receiver_fkey foreign key (receiver_id) references member_card (id),
  constraint referral_local_giver_fkey foreign key (region_id, local_giver_id) references member (region_id, id),
  constraint referral_local_receiver_fkey foreign key (region_id, local_receiver_id) references member (region_id, id),
  constraint referral_not_to_oneself check (giver_id <> receiver_id),
  constraint referral_leg_fits check (leg = case
    when giver_region_id = receiver_region_id then 'WHOLE'
    when giver_region_id = region_id then 'GIVEN'
    else 'RECEIVED' end),
  constraint referral_region_takes_part check (region_id in (giver_region_id, receiver_region_id)),
  constraint referral_kind_known check (kind in ('INSIDE', 'OUTSIDE')),
  constraint referral_status_known check (status in
    ('DRAFT', 'AWAITING_CONSENT', 'SENT', 'ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL', 'WON', 'NO_SALE',
     'WITHDRAWN', 'DISPUTED', 'EXPIRED', 'ANONYMISED')),
  constraint referral_status_before_dispute_known check (status_before_dispute in
    ('SENT', 'ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL')),
  constraint referral_dispute_complete check (status <> 'DISPUTED' or (status_before_dispute is not null and dispute_ground is not null)),
  constraint referral_hotness_range check (hotness between 1 and 5),
  constraint referral_description_length check (char_length(description) between 1 and 2000),
  constraint referral_no_sale_reason_known check (no_sale_reason in ('PRICE', 'NO_NEED', 'UNREACHABLE', 'OUT_OF_SCOPE', 'TIMING')),
  constraint referral_no_sale_has_reason check ((status = 'NO_SALE') = (no_sale_reason is not null)),
  constraint referral_dispute_ground_known check (dispute_ground in ('UNKNOWN_CONTACT', 'DUPLICATE', 'NOT_A_REFERRAL')),
  constraint referral_sent_has_date check (status in ('DRAFT', 'AWAITING_CONSENT', 'WITHDRAWN', 'ANONYMISED') or sent_at is not null)
);
create index referral_given_idx on referral (region_id, giver_id, created_at desc, id desc);
create index referral_received_idx on referral (region_id, receiver_id, created_at desc, id desc);
create index referral_region_created_idx on referral (region_id, created_at desc, id desc);
create index referral_region_changed_idx on referral (region_id, changed_at desc, id desc);
create index referral_region_status_idx on referral (region_id, status, created_at desc, id desc);
create index referral_giver_chapter_idx on referral (region_id, giver_chapter_id, created_at desc, id desc);
create index referral_receiver_chapter_idx on referral (region_id, receiver_chapter_id, created_at desc, id desc);
-- What may expire, the longest untouched first.
create index referral_idle_idx on referral (region_id, changed_at)
  where status in ('SENT', 'ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL');
select app.protect('referral', 'referrals',
  '{giver_id:own_members,receiver_id:own_members,giver_chapter_id:own_chapters,receiver_chapter_id:own_chapters}',
  '{insert,update}');
-- What was never sent is the giver's alone.
do $$
begin
  execute format('create policy sent on referral as restrictive for select to entregent_app using (sent_at is not null or %s or %s)',
    app.regions_policy('writes'), app.owned_policy('giver_id', 'own_members'));
end
$$;

-- Who is recommended, and how they agreed to it. Only the giver and the receiver ever read it.
create table referral_prospect (
  region_id int not null,
  referral_id uuid not null,
  giver_id uuid not null,
  -- Null until the referral is sent: nobody learns of a prospect who has not agreed.
  receiver_id uuid,
  name text not null,
  firm_name text,
  phone text,
  email text,
  -- The consent to be contacted, asked by the giver.
  consent_given_at timestamptz,
  consent_how text,
  constraint referral_prospect_pkey primary key (region_id, referral_id),
  constraint referral_prospect_referral_fkey foreign key (region_id, referral_id) references referral (region_id, id),
  constraint referral_prospect_name_present check (btrim(name) <> ''),
  constraint referral_prospect_reachable check (phone is not null or email is not null),
  constraint referral_prospect_consent_how_known check (consent_how in ('SPOKEN', 'WRITTEN')),
  constraint referral_prospect_consent_complete check ((consent_given_at is null) = (consent_how is null))
);
select app.protect('referral_prospect', null, '{giver_id:own_members,receiver_id:own_members}', '{insert,update}');

-- Every transition of a referral: who, when, from, to, note. Never changed, never deleted.
create table referral_event (
  region_id int not null,
  referral_id uuid not null,
  -- 1, 2, 3… within the referral: equals the version that the transition led to.
  sequence int not null,
  -- The id that the client gave the command: the same command twice is one event.
  command_id uuid not null,
  giver_id uuid not null,
  receiver_id uuid not null,
  giver_chapter_id uuid not null,
  receiver_chapter_id uuid not null,
  occurred_at timestamptz not null,
  actor_kind text not null,
  -- The member who acted; null for the system, the prospect, or a director who is no member.
  actor_id uuid,
  -- Who signed the command, whatever their office.
  account_id uuid,
  from_status text,
  to_status text not null,
  note text,
  constraint referral_event_pkey primary key (region_id, referral_id, sequence),
  constraint referral_event_referral_fkey foreign key (region_id, referral_id) references referral (region_id, id),
  constraint referral_event_actor_fkey foreign key (actor_id) references member_card (id),
  constraint referral_event_command_key unique (region_id, command_id),
  constraint referral_event_actor_kind_known check (actor_kind in ('GIVER', 'RECEIVER', 'OFFICER', 'PROSPECT', 'SYSTEM')),
  constraint referral_event_note_length check (char_length(note) <= 2000)
);
create index referral_event_occurred_idx on referral_event (region_id, occurred_at desc);
select app.protect('referral_event', 'referrals',
  '{giver_id:own_members,receiver_id:own_members,giver_chapter_id:own_chapters,receiver_chapter_id:own_chapters}', '{insert}');
