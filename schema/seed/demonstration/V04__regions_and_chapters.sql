-- Two regions of France.
insert into region (code, name, parent_id, yearly_fee_minor_units, currency, created_on)
select listed.code, listed.name, country.id, listed.fee, country.currency, listed.created_on
from (values
  ('FR-14', 'Calvados', 100000, date '2006-03-01'),
  ('FR-13', 'Bouches-du-Rhône', 95000, date '2009-06-01')
) as listed (code, name, fee, created_on)
cross join region country
where country.code = 'FR'
on conflict (code) do nothing;

-- Invented chapters in real communes; the twelfth of Calvados met for the first time on 2018-09-28.
create temporary table chapter_plan (
  number int, region_code text, size int, name text, commune_code text, created_on date, weekday int, starts_at time,
  place text, street text, latitude double precision, longitude double precision, region_id int, id uuid
) on commit drop;
copy chapter_plan (number, region_code, size, name, commune_code, created_on, weekday, starts_at, place, street, latitude, longitude)
from stdin (delimiter '|');
1|FR-14|34|Les Drakkars Matinaux|14118|2007-03-13|2|07:00|Auberge du Drakkar Endormi|2 quai du Bouchon-Sauteur|49.1829|-0.3707
2|FR-14|33|La Tablée des Clochers|14118|2009-10-08|4|07:15|Salle des Trois Cloches|11 rue du Carillon-Joyeux|49.1790|-0.3580
3|FR-14|31|Le Fil de la Tapisserie|14047|2010-05-19|3|07:15|Café de la Comète Brodée|5 impasse du Fil-Rouge|49.2764|-0.7024
4|FR-14|32|Les Pommiers Bavards|14366|2011-02-03|4|07:00|Grange aux Pommes Carrées|18 chemin du Trognon-d’Or|49.1466|0.2293
5|FR-14|29|Les Maillons du Bocage|14762|2012-04-17|2|07:30|Relais de la Haie Vive|3 rue du Talus-Fleuri|48.8386|-0.8892
6|FR-14|31|Les Parasols Debout|14220|2013-06-21|5|07:00|Pavillon des Cabines Bleues|27 allée du Sable-Fin|49.3600|0.0750
7|FR-14|30|Le Phare et la Plume|14333|2014-01-15|3|07:30|Capitainerie du Vieux Perroquet|1 quai du Nœud-Marin|49.4190|0.2330
8|FR-14|28|Les Créneaux du Château|14258|2014-11-06|4|07:15|Salle du Donjon Penché|9 rue de l’Armure-Rouillée|48.8925|-0.1979
9|FR-14|32|La Ruche de l’Est|14437|2015-09-15|2|07:00|Halle aux Abeilles|40 rue du Miel-Clair|49.1742|-0.3220
10|FR-14|31|L’Écluse aux Idées|14488|2016-10-12|3|07:00|Brasserie de l’Écluse Ouverte|6 quai de la Marée-Basse|49.2775|-0.2593
11|FR-14|30|Les Belles Échelles|14341|2017-05-11|4|07:30|Maison des Barreaux Dorés|14 rue du Marchepied|49.1400|-0.3520
12|FR-14|34|La Douzième Table|14327|2018-09-28|5|07:15|Cafétéria du Grand Tilleul|12 rue du Pain-Partagé|49.2067|-0.3272
13|FR-13|27|Les Cigales Ponctuelles|13055|2011-09-22|4|07:00|Cabanon du Port Imaginaire|8 montée de l’Anchois-Fumant|43.2965|5.3698
14|FR-13|25|Le Cours des Affaires|13001|2013-03-12|2|07:15|Salon des Mille Fontaines|21 rue du Calisson-Rond|43.5297|5.4474
15|FR-13|24|Les Santonniers|13005|2015-04-08|3|07:15|Atelier de la Terre Rieuse|4 traverse de l’Argile-Rose|43.2928|5.5709
16|FR-13|24|Les Trois Canaux|13056|2017-11-17|5|07:30|Comptoir du Pont Levé|16 quai de la Poutargue|43.4053|5.0476
\.
update chapter_plan set region_id = region.id from region where region.code = region_code;
update chapter_plan set id = pg_temp.identifier(created_on::timestamp at time zone 'Europe/Paris', 'chapter ' || name);

insert into chapter (region_id, id, name, meeting_weekday, meeting_starts_at, meeting_place, meeting_address, commune_code,
  latitude, longitude, created_on)
select plan.region_id, plan.id, plan.name, plan.weekday, plan.starts_at, plan.place,
  format('%s, %s %s', plan.street, commune.postal_codes[1], commune.name), plan.commune_code,
  plan.latitude, plan.longitude, plan.created_on
from chapter_plan plan
join commune on commune.code = plan.commune_code
order by plan.number;
