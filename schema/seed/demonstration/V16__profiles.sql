-- What members tell of themselves. All of them were asked long ago what a newcomer is asked.
create temporary table introduction on commit drop as
select row_number() over () - 1 as number, value
from (values
  ('Des artisans du bâtiment, et les architectes avec qui je travaille depuis longtemps.'),
  ('Le réseau des anciens de mon école : une trentaine de dirigeants de la région.'),
  ('Des syndics et des gestionnaires de copropriétés.'),
  ('Des restaurateurs et des hôteliers, de la côte surtout.'),
  ('Deux notaires et un conseiller en gestion de patrimoine.'),
  ('Des maires et des adjoints de petites communes.'),
  ('Des directrices et directeurs de ressources humaines d’entreprises de 50 à 200 salariés.'),
  ('Le club d’entreprises de ma zone d’activité.'),
  ('Des médecins, des kinésithérapeutes et des pharmaciens installés à leur compte.'),
  ('Des exploitants agricoles et leur coopérative.'),
  ('Des présidentes et présidents d’associations sportives.'),
  ('Des commerçants du centre-ville, que je vois chaque semaine.'),
  ('Mes fournisseurs : menuiseries, quincailleries, négoces de matériaux.')
) as given (value);

update member
set looking_for = case when is_told then
      (array['Des demandes comme celles-ci', 'On me recommande surtout pour ceci', 'Je cherche des contacts qui ont ce besoin'])[1 + person.number % 3]
      || ' : ' || person.need || ', ou ' || person.other_need || '.' end,
  can_introduce = case when is_told then introduction.value end,
  languages = array['FR']
    || case when pg_temp.chance(key, 3) < 0.45 then array['EN'] else '{}' end
    || case when pg_temp.chance(key, 4) < 0.15 then array[(array['ES', 'DE', 'IT', 'PT', 'AR', 'NL', 'PL', 'FSL'])[1 + pg_temp.choice(key, 5, 8)]]
      else '{}' end,
  partner_answered_on = person.joined_on,
  first_steps_left = '{}'
from (
  select person.*, 'profile of ' || number as key,
    known_as is not null or pg_temp.chance('profile of ' || number, 1) < 0.7 as is_told
  from person
) as person
join introduction on introduction.number = pg_temp.choice(person.key, 2, 13)
where member.region_id = person.region_id and member.id = person.id;
