-- Two networks that visitors proposed for Bouches-du-Rhône: one waits for an editor and looks like one that there is, the other was refused.
create temporary table proposed on commit drop as
with known as (
  select card.name, card.commune_code, card.region_id, card.website
  from network_card card
  join region on region.id = card.region_id and region.code = 'FR-13'
  where card.chapter_id is null and card.commune_code is not null and card.website is not null
  order by card.slug limit 1
), draft (place, days, status, name, family, website, words, reason, author) as (
  select 1, 2, 'PENDING', known.name, 'TERRITORIAL', known.website,
    'J’y vais tous les mois, et je ne l’ai pas trouvé dans le guide.', null::text, 'Léonce Passavant'
  from known
  union all
  select 2, 35, 'REFUSED', 'Amicale des joueurs de pétanque du Vieux-Moulin', 'THEMATIC', null,
    'On s’y amuse bien.', 'Le guide réunit des réseaux professionnels ; celui-ci est une amicale sportive.', null
)
select known.region_id, known.commune_code, draft.*,
  (era.today - draft.days + time '11:05') at time zone 'Europe/Paris' as proposed_at,
  pg_temp.identifier((era.today - draft.days + time '11:05') at time zone 'Europe/Paris', 'proposal ' || draft.place) as id
from draft cross join known cross join era;

insert into proposal (region_id, id, status, proposed_at, name, family, commune_code, website, contact_email, words, decided_at, account_id,
  command_id, digest, reason)
select region_id, proposed.id, status, proposed_at, name, family, commune_code, website,
  case when status = 'PENDING' then 'bonjour@reseau-propose.example' end, words,
  case when status <> 'PENDING' then proposed_at + interval '1 day' end,
  case when status <> 'PENDING' then editor.id end,
  case when status <> 'PENDING' then pg_temp.identifier(proposed_at + interval '1 day', 'decision ' || proposed.id) end,
  case when status <> 'PENDING' then encode(sha256(convert_to('decision ' || proposed.id, 'UTF8')), 'hex') end,
  reason
from proposed
cross join (select id from identity.account where email_folded = 'editrice@bouches-du-rhone.example') as editor
order by proposed.id;

insert into proposal_author (region_id, proposal_id, name, address, language)
select region_id, id, author, 'leonce.passavant@visiteur.example', 'FR' from proposed where author is not null;

analyze proposal, proposal_author;
