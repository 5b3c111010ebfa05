-- Which networks there are. In Bouches-du-Rhône 283 are public, 140 of them with a full sheet; the four chapters are among them.

-- The networks of elsewhere, and all that the public doesn't see. The last column names the sheet that a duplicate is one of.
create temporary table guide_other (
  number int generated always as identity, region_code text, subject text, status text, name text, commune_code text, same_as text
) on commit drop;
copy guide_other (region_code, subject, status, name, commune_code, same_as) from stdin (delimiter '|');
FR-14|bakery|PUBLISHED|Les Fournils du Bocage Rieur|14762|\N
FR-14|food|PUBLISHED|Confrérie de la Tripe Rêveuse|14118|\N
FR-14|market|PUBLISHED|Union des Pommiers Comptables|14366|\N
FR-14|fishing|PUBLISHED|La Criée des Coquilles Sages|14488|\N
FR-14|building|PUBLISHED|Fédération des Colombages Droits|14366|\N
FR-14|metal|PUBLISHED|Les Limes du Bocage|14762|\N
FR-14|digital|PUBLISHED|Grappe Numérique du Pixel Salé|14118|\N
FR-14|health|PUBLISHED|Cercle des Blouses au Vent|14327|\N
FR-14|retail|PUBLISHED|Les Vitrines du Château|14118|\N
FR-14|hotels|PUBLISHED|Les Volets de la Côte Fleurie|14220|\N
FR-14|tourism|PUBLISHED|Les Boussoles du Débarcadère|14191|\N
FR-14|transport|PUBLISHED|Union des Remorques Courtoises|14137|\N
FR-14|staff|PUBLISHED|Les Ressources Humaines du Marais|14431|\N
FR-14|accounts|PUBLISHED|Cercle des Colonnes Normandes|14118|\N
FR-14|consulting|PUBLISHED|Les Consultants en Ciré|14333|\N
FR-14|communication|PUBLISHED|Club des Affiches Mouillées|14118|\N
FR-14|computing|PUBLISHED|Les Sauvegardes de Marée Haute|14167|\N
FR-14|zone|PUBLISHED|Club de la Zone des Pommes Carrées|14137|\N
FR-14|park|PUBLISHED|Le Plateau des Bureaux Bleus|14327|\N
FR-14|centre|PUBLISHED|Les Enseignes de la Tapisserie|14047|\N
FR-14|shore|PUBLISHED|Les Gens du Bassin Calme|14333|\N
FR-14|valley|PUBLISHED|Les Entrepreneurs de l’Orne Lente|14174|\N
FR-14|country|PUBLISHED|Les Patrons du Pays d’Auge Rond|14514|\N
FR-14|referrals|PUBLISHED|Le Cercle du Cidre Doux|14118|\N
FR-14|women|PUBLISHED|Les Audacieuses du Bessin|14047|\N
FR-14|founders|PUBLISHED|La Couveuse du Pommier|14341|\N
FR-14|climate|PUBLISHED|Les Patrons en Sabots|14752|\N
FR-14|export|PUBLISHED|Cap sur la Manche|14488|\N
FR|bakery|PUBLISHED|Confédération des Levains Réunis|75056|\N
FR|digital|PUBLISHED|Union Imaginaire des Octets de France|75056|\N
FR|accounts|PUBLISHED|Académie des Comptes Imaginaires|75056|\N
FR|women|PUBLISHED|Les Patronnes de l’Hexagone Rond|69123|\N
FR|export|PUBLISHED|Le Grand Club des Valises|59350|\N
FR-13|bakery|DRAFT|Les Brioches Indécises|\N|\N
FR-13|zone|DRAFT|Club de la Zone en Pointillés|13047|\N
FR-13|digital|DRAFT|Les Pixels en Chantier|\N|\N
FR-13|women|DRAFT|Cercle des Matinales en Projet|\N|\N
FR-13|zone|SUBMITTED|Club des Tortues Pressées de Gardanne|13041|Club des Tortues Pressées
FR-13|retail|SUBMITTED|Les Comptoirs Nouveaux|\N|\N
FR-13|founders|SUBMITTED|La Serre aux Projets|\N|\N
FR-13|staff|IN_REVIEW|Le Club des Contrats Lisibles|\N|\N
FR-13|valley|IN_REVIEW|Les Actifs du Vallon Frais|13007|\N
FR-13|health|CHANGES_REQUESTED|Le Cercle Sans Adresse|\N|\N
FR-13|climate|CHANGES_REQUESTED|Les Sobres Anonymes|\N|\N
FR-13|referrals|REJECTED|Le Club des Gains Faciles|\N|\N
FR-13|tourism|REJECTED|Les Vacances Perpétuelles|\N|\N
FR-13|print|ARCHIVED|Les Machines à Écrire Réunies|\N|\N
FR-13|water|ARCHIVED|Union des Porteurs d’Eau|\N|\N
FR-13|retail|ARCHIVED|Fédération des Cabines à Pièces|\N|\N
FR-13|centre|MERGED|Union du Panier Partagé|13005|Le Panier Partagé du Pays d’Aubagne
FR-13|wood|MERGED|Les Copeaux Frisés du Midi|\N|Les Copeaux Frisés
FR-14|retail|DRAFT|Les Parapluies en Projet|\N|\N
FR-14|tourism|SUBMITTED|Cercle des Falaises Neuves|\N|\N
FR-14|metal|IN_REVIEW|Les Engrenages du Bessin|14047|\N
FR-14|founders|CHANGES_REQUESTED|Le Club du Marais Brumeux|\N|\N
FR-14|referrals|REJECTED|Les Bonnes Affaires du Siècle|\N|\N
FR-14|care|ARCHIVED|Union des Lavandières Mécaniques|\N|\N
FR-14|referrals|MERGED|Les Amis du Cidre Doux|14118|Le Cercle du Cidre Doux
\.

create temporary table guide_plan on commit drop as
with listed as (
  select 'FR-13' as region_code, subject.code as subject, 'PUBLISHED' as status, split_part(entry.value, '@', 1) as name,
    nullif(split_part(entry.value, '@', 2), '') as wanted_commune, null as same_as, subject.number * 10 + entry.place as place
  from guide_subject subject
  cross join lateral unnest(string_to_array(subject.names, '/')) with ordinality as entry (value, place)
  union all
  select region_code, subject, status, name, commune_code, same_as, 10000 + number from guide_other
), numbered as (
  select listed.*, 'network ' || listed.name as key, row_number() over (order by place)::int as number,
    row_number() over (partition by subject order by place)::int as subject_place,
    listed.name in ('Les Fourneaux Bavards d’Aubagne', 'Les Tabliers Blancs de l’Huveaune', 'La Table des Petits Patrons Gourmands',
      'Le Panier Partagé du Pays d’Aubagne') as made_for_bakers,
    listed.name = 'Les Voisins de la Zone Claire' as is_owned
  from listed
), born as (
  select numbered.*, case
      when status not in ('PUBLISHED', 'ARCHIVED', 'MERGED') then era.today - 20 - pg_temp.choice(key, 1, 60)
      when region_code <> 'FR-13' then era.first_day - 380 + pg_temp.choice(key, 1, 300)
      -- The guide of Bouches-du-Rhône began with what the chamber had on paper.
      when is_owned or made_for_bakers or pg_temp.chance(key, 2) < 0.8 then date '2014-01-13' + pg_temp.choice(key, 1, 75)
      else date '2014-05-02' + pg_temp.choice(key, 1, era.today - 200 - date '2014-05-02')
    end as created_on
  from numbered cross join era
)
select born.number, born.key, born.name, born.region_code, region.id as region_id, born.subject, born.subject_place, born.same_as,
  born.made_for_bakers, born.is_owned, born.created_on,
  case when born.status = 'PUBLISHED' and not (made_for_bakers or is_owned) and pg_temp.chance(key, 3) < 0.13
      and born.created_on < era.today - 800 and not exists (select from guide_other other where other.same_as = born.name)
    then 'NEEDS_UPDATE' else born.status end as status,
  -- As many are full as the region is known for, full sheets of its chapters included.
  row_number() over (partition by born.region_code, born.status = 'PUBLISHED'
    order by made_for_bakers desc, is_owned, pg_temp.chance(key, 4)) <= case
      when born.status <> 'PUBLISHED' then 3
      else case born.region_code when 'FR-13' then 140 when 'FR-14' then 25 else 3 end
        - (select count(*) from network_card card where card.region_id = region.id and card.completeness >= 80)
    end as is_full,
  seat.commune_code, seat.commune_name, seat.postal_code, seat.department_code, seat.latitude, seat.longitude
from born
cross join era
join region on region.code = born.region_code
cross join lateral (
  select commune.code as commune_code, commune.name as commune_name, commune.postal_codes[1] as postal_code, commune.department_code,
    place.latitude, place.longitude
  from guide_place place
  join commune on commune.code = place.commune_code
  where place.region_code = born.region_code and coalesce(place.commune_code = born.wanted_commune, true)
  order by ln(1 - pg_temp.chance(born.key || ' ' || place.commune_code, 5)) / commune.population ^ 0.65::double precision desc
  limit 1
) as seat;
alter table guide_plan add primary key (number);
analyze guide_plan;
