-- The network's rules, from its first day on, which hold wherever a region has none of its own. Administrators record other versions.
insert into policy_version (region_id, kind, number, starts_on, days_until_late, days_until_expired, days_until_removed, renewal_months,
  most_visits, most_substitutes, first_warning_absences, second_warning_absences, held_days, reason, recorded_at)
select region.id, rules.kind, 1, region.created_on, rules.late, rules.expired, rules.removed, rules.renewal, rules.visits, rules.substitutes,
  rules.first_warning, rules.second_warning, rules.held, 'Règle d’origine du réseau', now()
from region
cross join (values
  ('DUES', 1, 15, 32, 4, null::int, null::int, null::int, null::int, null::int),
  ('VISITS', null, null, null, null, 2, null, null, null, null),
  ('SUBSTITUTES', null, null, null, null, null, 3, null, null, null),
  ('ABSENCES', null, null, null, null, null, null, 2, 3, null),
  ('SEATS', null, null, null, null, null, null, null, null, 30))
  as rules (kind, late, expired, removed, renewal, visits, substitutes, first_warning, second_warning, held)
where region.parent_id is null
on conflict do nothing;
