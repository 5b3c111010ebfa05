-- Who says that a network of the guide is theirs: one claim waits, one was refused, both in Bouches-du-Rhône.
insert into claim (region_id, id, network_id, status, created_at, status_changed_at, name, email_folded, function, words, language,
  is_own_domain, decided_by_id, command_id, digest, note)
select network.region_id, pg_temp.identifier(told.created_at, 'claim of ' || network.key), network.id, told.status, told.created_at,
  told.decided_at, told.name, told.email, told.function, told.words, 'fr', false,
  case when told.note is not null then editor.id end,
  case when told.note is not null then pg_temp.identifier(told.decided_at, 'decision on ' || network.key) end,
  case when told.note is not null then encode(sha256(convert_to('decision on ' || network.key, 'UTF8')), 'hex') end,
  told.note
from (
  select network.*, row_number() over (order by number) as place
  from guide_network network
  where region_code = 'FR-13' and status = 'PUBLISHED' and not made_for_bakers
    and not exists (select from guide_keeper keeper where keeper.number = network.number)
) as network
join (
  select 1 as place, 'WAITING' as status, pg_temp.working(today - 3 + time '10:20', 0.3) at time zone 'Europe/Paris' as created_at,
    pg_temp.working(today - 3 + time '10:20', 0.3) at time zone 'Europe/Paris' as decided_at,
    'Ferdinand Marmitonneau' as name, 'ferdinand.marmitonneau@courriel-libre.example' as email, 'Président depuis janvier' as function,
    'Notre ancien secrétaire avait écrit la fiche ; je voudrais la remettre d’aplomb avant le forum.' as words, null as note
  from era
  union all
  select 2, 'REFUSED', pg_temp.working(today - 40 + time '15:05', 0.3) at time zone 'Europe/Paris',
    pg_temp.working(today - 38 + time '09:10', 0.3) at time zone 'Europe/Paris',
    'Sidonie Confiturin', 'sidonie.confiturin@courriel-libre.example', 'Adhérente', null,
    'Le bureau du réseau nous dit ne pas vous connaître. Écrivez-nous depuis une adresse du réseau.'
  from era
) as told using (place)
join identity.account editor on editor.email_folded = 'editrice@bouches-du-rhone.example'
order by told.place;

analyze claim;
