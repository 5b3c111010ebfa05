-- What Calvados decides by, where it differs from the network: since last spring warnings come later; substitutes were counted in its
-- own way for some months, until it went back to the network's rule; more time for dues is to come. One plan was taken back.
create temporary table laid_down on commit drop as
with draft (place, kind, number, recorded, starts, late, expired, removed, renewal, substitutes, first_warning, second_warning, reason) as (
  values
    (1, 'SUBSTITUTES', 1, -420, -400, null::int, null::int, null::int, null::int, 5, null::int, null::int,
      'Les chantiers d’été éloignent beaucoup de membres : un remplaçant vaut mieux qu’une chaise vide.'),
    (2, 'ABSENCES', 1, -400, -380, null, null, null, null, null, 2, 4,
      'Un second avertissement à la troisième absence arrivait trop vite.'),
    (3, 'ABSENCES', 2, -230, -210, null, null, null, null, null, 3, 4,
      'Décidé par les présidents de groupe : la deuxième absence se règle par un appel.'),
    (4, 'SUBSTITUTES', 2, -80, -60, null, null, null, null, null, null, null,
      'Le réseau et la région comptent de nouveau de la même façon.'),
    (5, 'DUES', 1, -30, 20, 1, 30, 60, 4, null, null, null,
      'Un mois de plus pour régler la cotisation.'),
    (6, 'DUES', 2, -10, 35, 1, 20, 45, 4, null, null, null,
      'Délais revus après échange avec le réseau.')
)
select region.id as region_id, director.id as account_id, draft.*, era.today + draft.starts as starts_on,
  (era.today + draft.recorded + time '18:20') at time zone 'Europe/Paris' as recorded_at,
  pg_temp.identifier((era.today + draft.recorded + time '18:20') at time zone 'Europe/Paris', 'policy ' || draft.place) as id
from draft
cross join era
join region on region.code = 'FR-14'
join identity.account director on director.email_folded = 'directrice@calvados.example';

insert into policy_version (region_id, id, kind, number, starts_on, follows_above, days_until_late, days_until_expired, days_until_removed,
  renewal_months, most_substitutes, first_warning_absences, second_warning_absences, reason, account_id, recorded_at)
select region_id, id, kind, number, starts_on, num_nonnulls(late, substitutes, first_warning) = 0, late, expired, removed, renewal,
  substitutes, first_warning, second_warning, reason, account_id, recorded_at
from laid_down
order by place;

insert into policy_withdrawal (region_id, version_id, reason, account_id, withdrawn_at)
select region_id, id, 'Soixante jours sans cotisation : trop long pour les trésoriers.', account_id, recorded_at + interval '19 days'
from laid_down
where place = 5;

analyze policy_version, policy_withdrawal;
