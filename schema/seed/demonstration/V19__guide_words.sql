-- Words for the invented networks of the guide. Places alone are real.

-- Where networks have their seat, and about where it lies.
create temporary table guide_place (region_code text, commune_code text, latitude double precision, longitude double precision)
  on commit drop;
copy guide_place from stdin (delimiter '|');
FR-13|13001|43.5297|5.4474
FR-13|13002|43.3360|5.4820
FR-13|13004|43.6766|4.6278
FR-13|13005|43.2928|5.5709
FR-13|13007|43.3690|5.6310
FR-13|13014|43.4760|5.1690
FR-13|13015|43.4520|5.4150
FR-13|13019|43.4410|5.3800
FR-13|13022|43.2180|5.5410
FR-13|13026|43.3840|5.1640
FR-13|13027|43.8830|4.8540
FR-13|13028|43.1830|5.6100
FR-13|13032|43.5690|5.3550
FR-13|13035|43.6950|5.0310
FR-13|13037|43.5510|5.1940
FR-13|13039|43.4420|4.9450
FR-13|13040|43.4520|5.5620
FR-13|13041|43.4550|5.4690
FR-13|13042|43.2960|5.6270
FR-13|13043|43.3930|5.2350
FR-13|13044|43.6080|5.0620
FR-13|13047|43.5130|4.9880
FR-13|13050|43.6540|5.2620
FR-13|13054|43.4170|5.2140
FR-13|13055|43.3020|5.4000
FR-13|13056|43.4053|5.0476
FR-13|13060|43.4880|5.4960
FR-13|13063|43.5830|5.0020
FR-13|13066|43.8780|4.9030
FR-13|13069|43.6310|5.1510
FR-13|13070|43.2810|5.5160
FR-13|13071|43.4110|5.3090
FR-13|13075|43.3480|5.4640
FR-13|13077|43.4080|4.9890
FR-13|13078|43.3920|4.8040
FR-13|13081|43.4880|5.2320
FR-13|13086|43.3500|5.6040
FR-13|13087|43.4820|5.6200
FR-13|13096|43.4550|4.4290
FR-13|13097|43.6390|4.8130
FR-13|13099|43.6860|5.7070
FR-13|13100|43.7890|4.8320
FR-13|13103|43.6400|5.0970
FR-13|13106|43.3990|5.3660
FR-13|13108|43.8060|4.6600
FR-13|13110|43.4470|5.6850
FR-13|13112|43.5270|5.2550
FR-13|13113|43.6000|5.4810
FR-13|13117|43.4550|5.2480
FR-13|13119|43.2570|5.5640
FR-14|14047|49.2764|-0.7024
FR-14|14117|49.2870|-0.1160
FR-14|14118|49.1829|-0.3707
FR-14|14137|49.1860|-0.4450
FR-14|14167|49.2040|-0.2960
FR-14|14174|48.8510|-0.5520
FR-14|14191|49.3270|-0.4570
FR-14|14220|49.3530|0.0750
FR-14|14258|48.8925|-0.1979
FR-14|14327|49.2067|-0.3272
FR-14|14333|49.4150|0.2330
FR-14|14341|49.1400|-0.3520
FR-14|14366|49.1466|0.2293
FR-14|14431|49.0760|-0.0710
FR-14|14437|49.1742|-0.3220
FR-14|14488|49.2750|-0.2593
FR-14|14514|49.2860|0.1860
FR-14|14752|49.0790|-0.6560
FR-14|14762|48.8386|-0.8892
FR|59350|50.6292|3.0573
FR|69123|45.7640|4.8357
FR|75056|48.8566|2.3522
\.

-- Streets that no town has.
create temporary table guide_street (number int generated always as identity (start 0 minvalue 0), value text) on commit drop;
insert into guide_street (value)
select unnest(array[
  'rue du Calisson-Rond', 'allée du Tournesol-Penché', 'impasse du Parapluie-Fermé', 'avenue des Lanternes-Sages',
  'chemin de la Cigale-Enrhumée', 'place du Banc-Partagé', 'montée du Chat-Ponctuel', 'quai du Ricochet',
  'rue des Volets-Bavards', 'traverse du Figuier-Poli', 'boulevard du Ciel-Dégagé', 'rue du Pain-Tiède',
  'cours des Chaises-Pliantes', 'sentier du Lézard-Assis', 'rue de la Boussole-Cassée', 'allée des Pins-Parleurs',
  'passage de l’Encrier', 'rue du Vent-Debout', 'place de l’Horloge-à-l’Heure', 'chemin du Puits-Rieur',
  'rue des Trois-Marmites', 'avenue de la Grande-Échelle', 'impasse du Bouton-d’Or', 'rue de la Soupe-à-l’Ail',
  'esplanade du Cerf-Volant', 'rue du Marteau-Feutré', 'allée de la Balançoire', 'chemin des Cartons-Légers'
]);

-- What is said of a sheet, whatever its subject: {who}, {field}, {project} and {questions} are the subject's; {at} is the place,
-- {year} the year of foundation.
create temporary table guide_sentence (part text, number int, value text) on commit drop;
insert into guide_sentence (part, number, value)
select listed.part, number - 1, value
from (values
  ('summary', array[
    '{Who} s’y épaulent depuis {year}, {at} et alentour.',
    'Pour {who} : {questions}.',
    'Un réseau {field}, né {at} en {year} pour avancer à plusieurs.',
    '{Who} s’y retrouvent {at} : rencontres, coups de main, projets communs.',
    'Depuis {year}, le point de ralliement {field} {at}.']),
  ('opening', array[
    'Créé en {year} {at}, le réseau réunit {who}.',
    'Depuis {year}, {who} se retrouvent ici pour parler métier avant de parler affaires.',
    'Né {at} d’une poignée de volontaires, le réseau rassemble aujourd’hui {who}.',
    'Tout a commencé en {year} autour d’une grande table, {at} : {who} y ont gardé leurs habitudes.',
    'Le réseau a vu le jour en {year} pour que {who} cessent de chercher en vain ce que le voisin avait déjà trouvé.',
    'Installé {at}, le réseau accueille {who}, quelle que soit leur ancienneté.',
    'En {year}, on tenait à sept autour de la table ; aujourd’hui, {who} y viennent de toute la contrée.']),
  ('aim', array[
    'Son but : faire avancer ensemble les dossiers {field}.',
    'Il suit de près l’actualité {field} et la partage sans jargon.',
    'On y compare ses chiffres, ses outils et ses déboires : rien {field} n’y est étranger.',
    'Il porte la parole {field} là où un adhérent isolé ne serait pas entendu.']),
  ('question', array[
    'Les sujets qui reviennent : {questions}.',
    'Au programme des derniers mois : {questions}.',
    'On y parle de ce qui fâche et de ce qui marche : {questions}.',
    'Chaque rencontre part d’une question concrète : {questions}.']),
  ('meeting', array[
    'On se voit {rhythm}{slot}.',
    'Les rencontres ont lieu {rhythm}{slot} ; elles finissent à l’heure.',
    'Rendez-vous {rhythm}{slot} : une heure de travail, puis le temps de se parler vraiment.',
    'Les adhérents se retrouvent {rhythm}{slot}, avec un ordre du jour qui tient sur une carte postale.']),
  ('size', array[
    'Le réseau compte {members} adhérents et {firms} entreprises.',
    'L’annuaire tient {members} noms, pour {firms} entreprises.',
    'Avec ses {members} adhérents, le réseau n’a pas d’inconnus : on se salue par son prénom.']),
  ('offer', array[
    'Il propose {services}.',
    'Les adhérents y trouvent {services}.',
    'Ce que l’on y gagne : {services}.',
    'On vient y chercher {services}.']),
  ('project', array[
    'Chantier de l’année : {project}.',
    'Prochaine étape : {project}.',
    'Sa fierté : {project}.',
    'Les adhérents préparent en ce moment {project}.']),
  ('OPEN', array[
    'L’entrée est libre : un bulletin, et l’on en est.', 'Tout le monde peut adhérer, le jour même s’il le faut.']),
  ('CO_OPTED', array[
    'On y entre sur invitation d’un adhérent.', 'Un adhérent parraine chaque nouveau venu.']),
  ('SEAT_PER_TRADE', array[
    'Chaque métier n’y a qu’une place : deux concurrents ne s’y croisent jamais.',
    'Une seule entreprise par métier : la place est libre, ou elle ne l’est pas.']),
  ('VOTE', array[
    'Les candidatures passent devant l’assemblée, qui vote.',
    'L’admission se vote à main levée, et presque toujours à l’unanimité.']),
  ('FREE', array['Aucune cotisation n’est demandée.', 'L’adhésion est gratuite.']),
  ('UP_TO_100', array['La cotisation ne dépasse pas 100 € par an.', 'Il en coûte moins de 100 € par an.']),
  ('UP_TO_300', array[
    'La cotisation reste sous les 300 € par an.', 'Compter entre 100 et 300 € par an, selon la taille de l’entreprise.']),
  ('UP_TO_600', array[
    'La cotisation se situe entre 300 et 600 € par an.', 'Compter moins de 600 € par an, rencontres comprises.']),
  ('UP_TO_1000', array[
    'La cotisation approche 1 000 € par an, rencontres non comprises.', 'L’adhésion coûte de 600 à 1 000 € par an.']),
  ('OVER_1000', array[
    'La cotisation dépasse 1 000 € par an et finance une équipe permanente.',
    'L’adhésion, au-delà de 1 000 € par an, dépend du nombre de salariés.'])
) as listed (part, sentences)
cross join unnest(listed.sentences) with ordinality as sentence (value, number);

-- How a code is said within a sentence.
create temporary table guide_saying (code text, value text) on commit drop;
insert into guide_saying values
  ('WEEKLY', 'chaque semaine'), ('FORTNIGHTLY', 'toutes les deux semaines'), ('MONTHLY', 'chaque mois'),
  ('QUARTERLY', 'chaque trimestre'), ('TWICE_A_YEAR', 'deux fois par an'), ('YEARLY', 'une fois par an'),
  ('BREAKFAST', ', au petit-déjeuner'), ('MORNING', ', en matinée'), ('LUNCH', ', à l’heure du déjeuner'),
  ('AFTERNOON', ', dans l’après-midi'), ('EVENING', ', en soirée'), ('WEEKEND', ', le samedi'), ('ONLINE', ', en visioconférence'),
  ('CONVIVIALITY', 'des moments conviviaux'), ('TRAINING', 'des formations'),
  ('LOBBYING', 'une voix commune auprès des pouvoirs publics'), ('COOPERATIVE_PROJECTS', 'des projets menés à plusieurs'),
  ('OUTSOURCED_SERVICES', 'des services partagés entre entreprises et salariés'),
  ('REFERRALS', 'des recommandations entre membres'), ('INFORMATION', 'une veille régulière');

-- What a full sheet says, the heaviest first, and how often those who fill one in leave it out.
create temporary table guide_field (name text, weight int, omitted double precision) on commit drop;
insert into guide_field values
  ('DESCRIPTION', 12, 1.6), ('TERRITORY', 8, 0.5), ('FEE_BAND', 8, 2.4), ('FREQUENCY', 8, 0.6), ('SERVICES', 8, 0.6),
  ('CONTACT', 8, 0.7), ('ACTIVITIES', 6, 1.8), ('ADMISSIONS', 6, 2.6), ('SIZE', 6, 2.6), ('AUDIENCES', 5, 1.8),
  ('FIRM_SIZES', 5, 2.6), ('TIME_SLOTS', 4, 3), ('GOALS', 4, 2.8), ('WEBSITE', 4, 1.5), ('SEAT', 2, 0.7), ('LANGUAGES', 2, 2.6),
  ('ACCESSIBILITY', 2, 4), ('LEGAL_FORM', 2, 1.8);
