-- Words for invented people and firms. The surnames are made up and meant to be seen as such; places alone are real.
create temporary table surname (number int generated always as identity (start 0 minvalue 0), region_code text, value text, slug text)
  on commit drop;
insert into surname (region_code, value, slug)
select listed.region_code, word, pg_temp.slug(word)
from (values
('FR-14', 'Pirlouet Farfadin Tartignol Pommelin Grelottier Chaussemiche Trifouillard Bouffignac Mirlitonneau Tournebiche
Galipettin Papillottin Cacahuet Moussaillon Turlupet Croustillac Barbichou Coquelinet Frimoussin Gribouillet
Pantouflin Rossignolet Chantemerlet Tirelirot Poivrenoix Vermicellou Ratatouillon Cornichonnet Biscottin Craquelinet
Marmitonneau Louchepoivre Fanfreluchon Colifichet Bobinardin Pelotelaine Tricotillon Boutonneret Dentelinet Passementin
Guipurelle Velourin Taffetou Crinolinet Gantelin Sabotinet Galochon Bottinelle Chapelinet Capuchonnet
Houppelin Parapluvet Bourrasquin Crachinet Brouillardin Nuagelin Rosequin Arcanciel Zéphyrou Girouettin
Paratonnet Cerfvolin Montgolfin Dirigeabel Trottinel Patinou Bicyclard Tandemin Guidonnet Pédalou
Sonnettin Grelotin Clochetonnet Carillonnet Tambourinet Flageollin Cornemusin Accordéou Violonneret Trombinel
Pianotin Ritournelle Chansonnin Refrainel Couplettin Sérénadou Menuettin Gavottin Bourréet Farandolin
Marionnel Guignolin Saltimbet Jonglard Acrobin Trapézou Clownelet Pirouettin Cabriolin Culbuton
Toupinel Billembois Bilboquin Osselin Dominotin Damierou Échiquel Cartomin Roudoudin Réglissou
Caramelin Nougatou Berlingot Dragéon Pralinel Guimauvin Sucredorge Bonbonnel Confiturin Marmeladou
Compotin Gelinet Sirotin Tisanel Camomillon Verveinel Menthelin Tilleulin Romarinet Sarriettin
Ciboulin Persillou Cerfeuillet Estragou Basilicou Laurillon Girofleau Muscadou Cannellin Safranou
Cardamel Gingembrin Curcumel Paprikou Pimentel-Doux Moutardin Vinaigrou Échalotin Ciboulot Oignonnet
Poireautin Navetou Rutabagin Topinambel Panaisou Carottin Radinet Betteravel Potironnet Courgin
Aubergel Concombrin Tomatou Laituel Mâchelin Roquettin Épinardin Oseillet Artichel Asperget
Fèverolin Lentillou Poischiche Haricotin Maïsel Sarrasinet Blédoré Avoinel Orgeat Épeautrin
Bricolin Tranchelard Ficelier Boutefeuille Passetemps Vireplanche Sciebois Rabotin Clouvis Tournevissin
Marteloup Tenaillet Équerrou Niveaudo Truellin Gâchemortier Parpainel Tuilerin Gouttièrel Fenestrin
Voletbleu Poignelin Serrurel Paillassin Tapissou Rideauvert Lampadin Abajourel Bougeoirin Chandelou'),
('FR-13', 'Cigalou Pastagoul Mistraline Olivadou Tapenadin Aïolin Bouillabel Santonnet Farigoulet Lavandin-Bleu
Calissonnel Pétanquin Cochonnel Pastillou Galéjadin Tambourel Garriguet Calanquin Cabanonnel Pointudin
Oursinel Rascassou Sardinet Panissou Navettin-Sec Fougassin Pistounet Anchoyin Socquel Mouginelle
Escapadou Parasolet Cagnardel Soleiadou Restanquin Bastidonnet Moulinou Tuilerondel Fontanelin Platanou
Micocoulet Cyprèsel Romarinou Thymelin Amandinou Figuerel Grenadinou Jujubel Pignolin Capelin-Gris
Barquerol Filadou Gabianet Cabusset Peïssonnel Marinadou Goélandin Boussolet Ancrelin Voilinet')
) as listed (region_code, words)
cross join regexp_split_to_table(listed.words, '\s+') as word;

create temporary table surname_list on commit drop as
select region_code, min(number) as first_number, count(*) as size from surname group by region_code;

create temporary table first_name (number int generated always as identity (start 0 minvalue 0), value text, slug text) on commit drop;
insert into first_name (value, slug)
select word, pg_temp.slug(word)
from regexp_split_to_table('Camille Nadia Solange Marius Aliénor Baptiste Chloé Damien Élodie Fabrice Gaëlle Hugo Inès Jérôme Karima Léo Maëlle
Nicolas Océane Pascal Quentin Romane Samir Tiphaine Ugo Valérie William Xavier Yasmine Zoé Adrien Béatrice Cédric
Delphine Étienne Fatou Guillaume Hélène Ismaël Juliette Kevin Laurence Mathieu Noémie Olivier Pauline Rachid Sophie
Thomas Ulysse Virginie Walid Yann Agathe Bruno Clémence Didier Emma Franck Géraldine Henri Isabelle Joël Kadiatou
Lucas Manon Nathan Odile Philippe Raphaëlle Sébastien Théo Vanessa Yves Amandine Benoît Coralie David Estelle Florian
Gilles Hortense Ibrahim Justine Ludovic Mélanie Norbert Oriane Patrice Rose Stéphane Tanguy Victoire Anaïs Bertrand
Christelle Dominique Emmanuel Faustine Grégory Honorine Jeanne Loïc Margaux Nolwenn Paul Régine Simon Thérèse Vincent', '\s+') as word;

-- What follows "Boulangerie", "Les Fils", "Cabinet"…
create temporary table phrase (number int generated always as identity (start 0 minvalue 0), value text) on commit drop;
insert into phrase (value)
select unnest(array[
  'du Hérisson Bleu', 'de la Lune Rousse', 'des Trois Marmites', 'du Chat qui Siffle', 'de la Pomme Carrée',
  'du Merle Distrait', 'des Quatre Sabots', 'de la Vache Violette', 'du Pont Penché', 'de la Mouette Savante',
  'des Deux Lanternes', 'du Renard Poli', 'de la Chouette Matinale', 'du Coq Rêveur', 'des Cinq Moulinets',
  'de la Baleine à Bosse Ronde', 'du Crapaud Élégant', 'de l’Ours Bavard', 'de la Tortue Pressée', 'du Soleil en Pantoufles',
  'des Petits Pois Sauteurs', 'de l’Escargot Express', 'du Mouton à Cinq Pattes', 'de la Girafe Timide', 'du Castor Ponctuel',
  'des Sept Parapluies', 'de la Fourmi Prêteuse', 'du Lapin en Retard', 'de l’Écureuil Prévoyant', 'du Nuage Carré',
  'de la Truite Volante', 'du Homard Mélomane', 'des Dix Doigts', 'de la Loutre Joyeuse', 'du Panda Normand',
  'de l’Huître Rieuse', 'du Cidre Doux-Rêveur', 'de la Chaloupe Verte', 'du Phare Distrait', 'des Vagues Bien Rangées'
]);

-- What people note with a step; three in eight do.
create temporary table remark (to_status text, number int, value text) on commit drop;
insert into remark (to_status, number, value)
select listed.to_status, number - 1, value
from (values
  ('ACKNOWLEDGED', array['Merci, j’appelle dès demain.', 'Bien reçu, merci pour la confiance.', 'Merci, je regarde cela cette semaine.']),
  ('CONTACTED', array['Échange au téléphone, le besoin est clair.', 'Message laissé, puis rappel dans la journée.', 'Très bon accueil.']),
  ('MEETING', array['Visite sur place.', 'Rendez-vous à nos bureaux.', 'Rencontre en visioconférence.']),
  ('PROPOSAL', array['Devis envoyé.', 'Proposition remise en main propre.', 'Deux variantes chiffrées.']),
  ('WON', array['Devis signé, merci !', 'Affaire conclue.', 'Commande reçue ce matin.']),
  ('NO_SALE', array['Dommage, une autre fois.', 'Le projet ne se fera pas avec nous.', 'Merci quand même d’avoir pensé à moi.']),
  ('WITHDRAWN', array['Le projet est abandonné.', 'Envoyé par erreur.', 'La personne a changé d’avis.']),
  ('DISPUTED', array['Cette personne ne me connaît pas.', 'Déjà cliente de la maison.', 'Il s’agit d’un simple renseignement.'])
) as listed (to_status, remarks)
cross join unnest(listed.remarks) with ordinality as remark (value, number);
