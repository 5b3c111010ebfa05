-- What a region's officers decide by: from when on a member is late with their dues, how often somebody may visit. Data of a region,
-- in versions, each valid from a day on. A region without rules of its own has those of the nearest region above it that has some;
-- those of the region at the top are the network's.

-- Public, like what members agree to when they join: without a row policy, small, and the same on every machine. Never altered.
create table policy_version (
  region_id int not null,
  -- Made by the client: the same version sent again is one version. Decisions name it.
  id uuid not null default uuidv7(),
  kind text not null,
  -- Of the region's versions of this kind, in the order in which they were recorded.
  number int not null,
  starts_on date not null,
  -- From then on the region has no rules of its own, and those above it hold.
  follows_above boolean not null default false,
  -- DUES: days after the due day, and months before it in which a membership may be renewed.
  days_until_late int,
  days_until_expired int,
  days_until_removed int,
  renewal_months int,
  -- VISITS: of one person in one chapter.
  most_visits int,
  -- SUBSTITUTES: of one member in six months.
  most_substitutes int,
  -- ABSENCES: how many of one member in six months a first and a second warning follow.
  first_warning_absences int,
  second_warning_absences int,
  -- SEATS: how long one is held for an application.
  held_days int,
  reason text not null,
  -- Who recorded it; null for what the installation brings.
  account_id uuid,
  recorded_at timestamptz not null,
  constraint policy_version_pkey primary key (region_id, id),
  constraint policy_version_number_key unique (region_id, kind, number),
  constraint policy_version_region_fkey foreign key (region_id) references region (id),
  constraint policy_version_account_fkey foreign key (account_id) references identity.account (id),
  constraint policy_version_kind_known check (kind in ('DUES', 'VISITS', 'SUBSTITUTES', 'ABSENCES', 'SEATS')),
  constraint policy_version_number_positive check (number >= 1),
  constraint policy_version_reason_length check (char_length(reason) between 1 and 500),
  constraint policy_version_dues_whole check (
    num_nonnulls(days_until_late, days_until_expired, days_until_removed, renewal_months)
      = case when kind = 'DUES' and not follows_above then 4 else 0 end),
  constraint policy_version_dues_ordered check (
    1 <= days_until_late and days_until_late < days_until_expired and days_until_expired < days_until_removed and days_until_removed <= 365),
  constraint policy_version_renewal_range check (renewal_months between 1 and 12),
  constraint policy_version_visits_whole check (num_nonnulls(most_visits) = case when kind = 'VISITS' and not follows_above then 1 else 0 end),
  constraint policy_version_visits_range check (most_visits between 1 and 12),
  constraint policy_version_substitutes_whole check (
    num_nonnulls(most_substitutes) = case when kind = 'SUBSTITUTES' and not follows_above then 1 else 0 end),
  constraint policy_version_substitutes_range check (most_substitutes between 0 and 26),
  constraint policy_version_absences_whole check (
    num_nonnulls(first_warning_absences, second_warning_absences) = case when kind = 'ABSENCES' and not follows_above then 2 else 0 end),
  constraint policy_version_absences_ordered check (
    1 <= first_warning_absences and first_warning_absences < second_warning_absences and second_warning_absences <= 26),
  constraint policy_version_seats_whole check (num_nonnulls(held_days) = case when kind = 'SEATS' and not follows_above then 1 else 0 end),
  constraint policy_version_seats_range check (held_days between 1 and 180)
);
grant select, insert on policy_version to entregent_app;

-- A version that was still to come was taken back: it never holds. Never altered.
create table policy_withdrawal (
  region_id int not null,
  version_id uuid not null,
  reason text not null,
  account_id uuid,
  withdrawn_at timestamptz not null,
  constraint policy_withdrawal_pkey primary key (region_id, version_id),
  constraint policy_withdrawal_version_fkey foreign key (region_id, version_id) references policy_version (region_id, id),
  constraint policy_withdrawal_account_fkey foreign key (account_id) references identity.account (id),
  constraint policy_withdrawal_reason_length check (char_length(reason) between 1 and 500)
);
grant select, insert on policy_withdrawal to entregent_app;

-- The version of a kind that holds in a region on a day: of its own versions valid by then the one recorded last, if it says rules;
-- else that of the nearest region above it.
create function app.policy_in_force(wanted_region_id int, wanted_kind text, wanted_day date)
  returns table (region_id int, id uuid)
  language sql stable rows 1 as
$$
with recursive line as (
  select region.id, region.parent_id, 0 as distance from public.region where region.id = wanted_region_id
  union all
  select region.id, region.parent_id, line.distance + 1 from line join public.region on region.id = line.parent_id
)
select valid.region_id, valid.id
from line
cross join lateral (
  select version.region_id, version.id, version.follows_above
  from public.policy_version version
  where version.region_id = line.id and version.kind = wanted_kind and version.starts_on <= wanted_day
    and not exists (
      select from public.policy_withdrawal withdrawal
      where withdrawal.region_id = version.region_id and withdrawal.version_id = version.id)
  order by version.number desc
  limit 1) as valid
where not valid.follows_above
order by line.distance
limit 1
$$;
