-- What visitors found wrong in two sheets of Bouches-du-Rhône: one suggestion waits for an editor, one was refused.
create temporary table suggested on commit drop as
with sheet as (
  select card.*, row_number() over (order by account.email_folded = 'reseau@bouches-du-rhone.example' desc, card.slug) as place
  from network_card card
  join region on region.id = card.region_id and region.code = 'FR-13'
  join network_owner owner on owner.region_id = card.region_id and owner.network_id = card.id
  join network on network.region_id = card.region_id and network.id = card.id and network.latest_number = network.published_number
  join identity.account on account.id = owner.account_id
  where owner.ends_on is null
), draft (place, days, status, note, reason, author) as (
  values
    (1, 3, 'PENDING', 'J’ai appelé trois fois l’ancien numéro : il n’est plus attribué.', null, 'Ondine Passeret'),
    (2, 40, 'REFUSED', 'On m’a dit que la cotisation avait baissé.', 'Le réseau nous confirme que sa cotisation n’a pas changé.', null)
)
select sheet.region_id, sheet.id as network_id, sheet.contact_phone, sheet.frequency, sheet.fee_band, draft.*,
  (era.today - draft.days + time '10:20') at time zone 'Europe/Paris' as suggested_at,
  pg_temp.identifier((era.today - draft.days + time '10:20') at time zone 'Europe/Paris', 'suggestion ' || sheet.slug) as id
from draft join sheet using (place) cross join era;

insert into suggestion (region_id, id, network_id, status, suggested_at, note, decided_at, account_id, command_id, digest, reason)
select region_id, suggested.id, network_id, status, suggested_at, note,
  case when status <> 'PENDING' then suggested_at + interval '1 day' end,
  case when status <> 'PENDING' then editor.id end,
  case when status <> 'PENDING' then pg_temp.identifier(suggested_at + interval '1 day', 'decision ' || suggested.id) end,
  case when status <> 'PENDING' then encode(sha256(convert_to('decision ' || suggested.id, 'UTF8')), 'hex') end,
  reason
from suggested
cross join (select id from identity.account where email_folded = 'editrice@bouches-du-rhone.example') as editor
order by suggested.id;

insert into suggestion_change (region_id, suggestion_id, network_id, field, former, suggested, taken)
select region_id, id, network_id, 'CONTACT_PHONE', array_remove(array[contact_phone], null), '{+33465710042}'::text[], null::boolean from suggested where status = 'PENDING'
union all
select region_id, id, network_id, 'FREQUENCY', array_remove(array[frequency], null), array[case frequency when 'MONTHLY' then 'FORTNIGHTLY' else 'MONTHLY' end], null
from suggested where status = 'PENDING'
union all
select region_id, id, network_id, 'FEE_BAND', array_remove(array[fee_band], null), array[case fee_band when 'FREE' then 'UP_TO_100' else 'FREE' end], false
from suggested where status = 'REFUSED';

insert into suggestion_author (region_id, suggestion_id, name, address, language)
select region_id, id, author, 'ondine.passeret@visiteuse.example', 'FR' from suggested where author is not null;

analyze suggestion, suggestion_change, suggestion_author;
