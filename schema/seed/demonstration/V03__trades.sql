-- What each trade looks like in the invented networks: how firms are called ({nom} a surname, {mot} a playful phrase),
-- a usual amount in euros excluding VAT, how much the trade is asked for (1 to 5), and two needs in a giver's words.
create temporary table trade (
  number int generated always as identity (start 0 minvalue 0), specialty_code text, firm_pattern text, other_pattern text, usual_euros int, demand int, need text, other_need text
) on commit drop;
copy trade (specialty_code, firm_pattern, other_pattern, usual_euros, demand, need, other_need) from stdin (delimiter '|');
accountant|Cabinet {nom}|Les Comptes {mot}|2400|5|reprise de la comptabilité d’une société artisanale|création d’une société et choix du régime fiscal
architect|Agence {nom} Architecture|Atelier {mot}|9500|4|permis de construire pour une extension de 40 m²|transformation d’une grange en logement
auditor|{nom} Audit|Commissariat {mot}|4200|1|nomination d’un commissaire aux apports|audit des comptes avant l’entrée d’un associé
bailiff|Étude {nom}|Étude {mot}|650|2|constat avant travaux chez un voisin|impayés de loyers commerciaux
baker|Boulangerie {nom}|Le Fournil {mot}|420|3|petits-déjeuners pour quarante personnes chaque mois|buffet salé pour une inauguration
bank|Banque {mot}|Crédit {mot}|5200|4|financement d’un local d’activité|ouverture du compte d’une société en création
bathroom-fitter|Bains {nom}|Les Salles d’Eau {mot}|6800|3|remplacement d’une baignoire par une douche|création d’une salle d’eau sous les combles
beautician|Institut {nom}|L’Institut {mot}|180|2|bons cadeaux pour une équipe de douze personnes|préparation d’une mariée et de ses témoins
bed-shop|Literie {nom}|Le Sommeil {mot}|1900|2|renouvellement de la literie d’un gîte|équipement de six chambres d’hôtes
bicycle-shop|Cycles {nom}|Les Cycles {mot}|1400|2|flotte de quatre vélos électriques pour des salariés|entretien annuel de vélos de location
body-shop|Carrosserie {nom}|Carrosserie {mot}|1700|3|remise en état d’un utilitaire accidenté|marquage et réparation de deux fourgons
bookshop|Librairie {nom}|La Librairie {mot}|350|1|ouvrages pour une remise de prix|table de livres lors d’une conférence
building-surveyor|Diagnostics {nom}|Diagnostics {mot}|520|4|diagnostics avant la vente d’une maison de 1930|dossier amiante d’un immeuble de bureaux
business-coach|{nom} Accompagnement|Le Cap {mot}|2600|3|accompagnement d’une dirigeante qui vient de reprendre une entreprise|cohésion d’un comité de direction
business-lawyer|Cabinet {nom} Avocats|Cabinet {mot}|3200|3|rédaction d’un pacte d’associés|révision de conditions générales de vente
business-transfer|{nom} Transmission|Passage {mot}|12000|2|recherche d’un repreneur pour un commerce|évaluation d’une entreprise avant cession
butcher|Boucherie {nom}|La Boucherie {mot}|480|2|barbecue d’entreprise pour soixante personnes|colis de fin d’année pour des clients
cabinet-maker|Ébénisterie {nom}|L’Établi {mot}|3400|2|bibliothèque sur mesure dans un salon|restauration d’une armoire de famille
call-answering|Permanence {nom}|Allô {mot}|900|2|accueil téléphonique d’un cabinet médical|débordement d’appels pendant les congés
car-dealer|Garage {nom} Automobiles|Automobiles {mot}|21000|3|renouvellement de trois utilitaires|achat d’une première voiture électrique
care-at-home|{nom} à Domicile|La Maison {mot}|1500|3|présence quotidienne auprès de parents âgés|retour à domicile après une hospitalisation
carpenter|Charpentes {nom}|Charpentes {mot}|11000|3|charpente d’un garage double|reprise d’une ferme endommagée par l’humidité
caterer|{nom} Traiteur|Les Plateaux {mot}|3200|4|cocktail pour cent vingt invités|repas d’un mariage en juin
cheesemaker|Fromagerie {nom}|La Cave {mot}|390|1|plateaux de fromages pour une soirée de clients|paniers gourmands de fin d’année
chimney-sweep|Ramonage {nom}|Le Hérisson {mot}|160|2|ramonage de six logements en location|contrat d’entretien d’un poêle
chocolate-maker|Chocolaterie {nom}|La Fève {mot}|560|2|coffrets pour deux cents salariés|pièces sur mesure pour un anniversaire
cleaning-company|{nom} Propreté|Les Vitres {mot}|2900|4|entretien hebdomadaire de bureaux de 300 m²|remise en état après un chantier
clothing-shop|Maison {nom}|La Garde-Robe {mot}|420|1|conseil en image pour une prise de poste|tenues d’une équipe d’accueil
commercial-property|{nom} Locaux|Les Murs {mot}|9800|3|recherche d’un local de 200 m² avec quai|cession du bail d’une boutique
computer-repair|{nom} Dépannage|La Souris {mot}|380|3|ordinateur lent et sauvegardes à revoir|installation de trois postes de travail
construction-economist|{nom} Économie|Le Métré {mot}|4100|1|chiffrage d’une rénovation de copropriété|étude de prix d’un petit immeuble
corporate-gifts|Objets {nom}|La Boîte {mot}|1300|2|carnets et gourdes pour un salon|cadeaux d’affaires fabriqués en France
courier|{nom} Courses|Les Coursiers {mot}|640|2|livraisons quotidiennes entre deux sites|tournée de médicaments
coworking|Le Bureau {nom}|L’Atelier Partagé {mot}|1100|2|deux postes pour une équipe en mission|salle de réunion chaque lundi
cybersecurity|{nom} Sécurité Numérique|Le Rempart {mot}|4600|3|audit après une tentative d’hameçonnage|sensibilisation de trente salariés
data-protection|{nom} Conformité|Le Registre {mot}|2800|2|mise en conformité d’un cabinet|registre des traitements d’une association
debt-recovery|{nom} Recouvrement|L’Encaisse {mot}|1200|2|relances de factures de plus de 90 jours|dossier d’impayé à l’étranger
delicatessen|Épicerie {nom}|L’Épicerie {mot}|430|2|paniers garnis pour des partenaires|apéritif de départ en retraite
demolition|Démolition {nom}|Place Nette {mot}|14000|2|dépose d’une toiture en fibrociment|démolition d’un hangar agricole
dietitian|Cabinet {nom} Nutrition|L’Assiette {mot}|150|1|atelier sur les repas au travail|suivi d’un sportif amateur
driving-school|Auto-école {nom}|Auto-école {mot}|1300|2|permis remorque pour deux ouvriers|remise à niveau d’un conducteur
drywall|Cloisons {nom}|Plâtrerie {mot}|5200|3|cloisonnement d’un plateau de bureaux|isolation et doublage d’un étage
earthworks|Terrassement {nom}|Les Pelles {mot}|8700|3|accès et plateforme pour une maison neuve|assainissement individuel à refaire
electrician|Électricité {nom}|Les Fils {mot}|3600|5|mise aux normes d’un tableau|borne de recharge sur un parking
employment-lawyer|Cabinet {nom} Social|Cabinet {mot}|2300|2|rupture conventionnelle à préparer|règlement intérieur à revoir
energy-broker|{nom} Énergies|Le Kilowatt {mot}|1900|2|renégociation du contrat de gaz d’un hôtel|achat groupé d’électricité
environment-consultant|{nom} Environnement|La Mare {mot}|5400|1|bilan carbone d’une imprimerie|dossier d’installation classée
equipment-leasing|{nom} Financement|Le Crédit-bail {mot}|6100|2|financement d’un tour numérique|location longue durée de matériel médical
estate-agent|Agence {nom}|Les Clés {mot}|7200|5|vente d’une maison de famille|recherche d’un appartement avec ascenseur
event-organiser|{nom} Événements|La Fanfare {mot}|6400|3|convention annuelle de deux cents personnes|journée portes ouvertes
facade|Façades {nom}|Les Façades {mot}|9200|3|ravalement d’une maison à pans de bois|nettoyage d’une façade en pierre
family-lawyer|Cabinet {nom} Famille|Cabinet {mot}|1900|2|séparation amiable avec deux enfants|succession entre trois héritiers
fireplace-fitter|Poêles {nom}|L’Âtre {mot}|4300|3|remplacement d’un insert ancien|poêle à granulés dans une pièce de vie
floor-layer|Sols {nom}|Les Parquets {mot}|3900|3|parquet dans trois chambres|sol souple d’une crèche
florist|Fleurs {nom}|Les Bouquets {mot}|240|3|décor floral d’un séminaire|abonnement floral pour un hall d’accueil
freight-forwarder|Transit {nom}|Les Caisses {mot}|5600|1|expédition d’une machine vers l’Espagne|dédouanement d’un conteneur
garage|Garage {nom}|Le Garage {mot}|780|4|entretien d’une flotte de huit véhicules|contrôle avant un départ en vacances
garden-machinery|Motoculture {nom}|La Tondeuse {mot}|1600|2|tondeuse pour un terrain d’un hectare|robot de tonte d’une résidence
general-contractor|{nom} Construction|Clés en Main {mot}|23000|3|agencement complet d’une boutique|extension d’un cabinet dentaire
geotechnical-engineer|{nom} Sols et Roches|La Carotte {mot}|2400|1|étude de sol avant la vente d’un terrain|fissures dans une maison sur argile
glazier|Miroiterie {nom}|Les Reflets {mot}|1800|3|vitrine à remplacer après un choc|garde-corps vitré pour un escalier
graphic-designer|Studio {nom}|Le Pinceau {mot}|1500|3|nouvelle identité visuelle d’un cabinet|plaquette de huit pages
hairdresser|Salon {nom}|Le Peigne {mot}|140|2|coiffures d’un cortège de mariage|relooking avant un salon professionnel
hearing-aids|Audition {nom}|L’Oreille {mot}|2900|2|bilan auditif d’un chef d’atelier|protections sur mesure pour une équipe
heating-engineer|Chauffage {nom}|Les Radiateurs {mot}|7400|5|pompe à chaleur en remplacement du fioul|chaudière en panne dans une copropriété
home-appliances|Électroménager {nom}|La Bouilloire {mot}|1200|2|équipement de la cuisine d’un gîte|remplacement d’un lave-linge professionnel
home-automation|{nom} Domotique|La Maison Futée {mot}|4700|2|volets et éclairages pilotés à distance|alarme et caméras d’un entrepôt
home-staging|{nom} Valorisation|Le Coup de Frais {mot}|1400|2|appartement invendu depuis six mois|mise en scène d’une maison témoin
hotelier|Hôtel {nom}|L’Hôtel {mot}|1700|3|douze chambres pour un séminaire|hébergement d’une équipe de chantier
house-builder|Maisons {nom}|Les Maisons {mot}|38000|3|maison de plain-pied sur un terrain acheté|construction pour un premier achat
hypnotherapist|Cabinet {nom}|Le Pendule {mot}|160|1|préparation à un grand oral|arrêt du tabac dans une équipe
insulation|Isolation {nom}|La Laine {mot}|6200|4|isolation des combles d’une longère|isolation par l’extérieur d’un pavillon
insurance-agent|Assurances {nom}|Les Parapluies {mot}|1800|5|multirisque d’un local artisanal|flotte de véhicules à regrouper
insurance-broker|Courtage {nom}|Le Filet {mot}|2700|4|responsabilité décennale d’un artisan qui se lance|protection d’un homme-clé
intellectual-property|{nom} Brevets|L’Enclume {mot}|3300|1|dépôt de marque en deux classes|vérification d’un nom avant lancement
interior-designer|{nom} Intérieurs|Les Volumes {mot}|4900|3|réaménagement d’un cabinet de conseil|couleurs et lumières d’un restaurant
jeweller|Bijouterie {nom}|L’Écrin {mot}|950|1|alliances sur mesure|transformation d’un bijou de famille
joiner|Menuiserie {nom}|Les Copeaux {mot}|4800|5|escalier en chêne à refaire|portes et placards d’un étage
kitchen-fitter|Cuisines {nom}|Les Casseroles {mot}|9800|4|cuisine ouverte sur le séjour|coin repas d’un espace de travail
land-surveyor|Cabinet {nom} Géomètres|La Borne {mot}|2200|3|bornage contesté avec un voisin|division d’un terrain en trois lots
landscape-gardener|Jardins {nom}|Les Jardins {mot}|4400|4|aménagement d’un jardin en pente|entretien annuel des abords d’une entreprise
language-trainer|{nom} Langues|Le Perroquet {mot}|1900|1|anglais pour une équipe commerciale|cours de français pour deux ingénieurs
lighting-shop|Luminaires {nom}|Les Lanternes {mot}|1500|1|éclairage d’une salle d’exposition|lustres d’un manoir à rénover
locksmith|Serrurerie {nom}|Le Trousseau {mot}|720|4|remplacement des serrures après un achat|portes coupe-feu d’un atelier
managed-it|{nom} Informatique|Les Serveurs {mot}|5200|4|parc de vingt postes sans prestataire|migration de la messagerie
management-accountant|{nom} Pilotage|Le Tableau {mot}|4300|2|prévisionnel pour un prêt bancaire|tableaux de bord d’un groupe de trois sociétés
management-trainer|{nom} Formation|La Boussole {mot}|2800|2|premiers pas de cinq chefs d’équipe|conduite des entretiens annuels
marketing-consultant|{nom} Conseil|Le Mégaphone {mot}|3100|3|lancement d’une gamme de cosmétiques|plan de communication d’un réseau d’agences
marquee-hire|Chapiteaux {nom}|Les Toiles {mot}|2600|2|tente de 150 m² pour un mariage|abri pour un marché de producteurs
mason|Maçonnerie {nom}|Les Truelles {mot}|10500|5|ouverture d’un mur porteur|mur de clôture de trente mètres
mediator|{nom} Médiation|Le Trait d’Union {mot}|1400|1|désaccord entre deux associés|conflit de voisinage qui dure
metalworker|Métallerie {nom}|Le Chalumeau {mot}|5600|3|verrière d’atelier dans un salon|escalier extérieur de secours
mortgage-broker|{nom} Courtage|Le Taux {mot}|2100|4|premier achat d’un jeune couple|rachat d’un prêt avant travaux
mutual-insurer|Mutuelle {mot}|Prévoyance {mot}|5800|3|complémentaire santé d’une équipe de vingt-cinq|contrat de prévoyance des cadres
notary|Étude {nom} Notaires|Étude {mot}|3100|4|donation entre parents et enfants|compromis pour un local commercial
office-furniture|Mobilier {nom}|Le Fauteuil {mot}|3900|2|bureaux réglables pour dix postes|aménagement d’une salle de réunion
office-printing|{nom} Bureautique|Le Toner {mot}|2200|2|copieur en fin de contrat|impression de plans en grand format
office-supplies|Papeterie {nom}|Le Trombone {mot}|540|2|contrat de fournitures d’une mairie|agendas personnalisés
optician|Optique {nom}|Les Besicles {mot}|620|2|lunettes de protection à la vue|équipement d’une équipe sur écran
osteopath|Cabinet {nom}|Cabinet {mot}|120|3|séances sur site pour une équipe de production|douleurs de dos d’un conducteur
painter-decorator|Peinture {nom}|Les Pinceaux {mot}|4200|5|peinture d’une cage d’escalier|rafraîchissement de bureaux avant emménagement
payroll|{nom} Paie|Le Bulletin {mot}|1700|2|douze bulletins à externaliser|première embauche d’un artisan
pet-shop|Animalerie {nom}|La Gamelle {mot}|210|1|aquarium pour une salle d’attente|alimentation d’un élevage
photographer|Studio Photo {nom}|L’Objectif {mot}|780|3|portraits d’une équipe de quinze|reportage d’un chantier
picture-framer|Encadrement {nom}|Le Passe-partout {mot}|330|1|vingt gravures pour un hôtel|affiches d’une exposition
plumber|Plomberie {nom}|Les Tuyaux {mot}|2700|5|fuite récurrente dans un immeuble|remplacement d’un ballon d’eau chaude
printer|Imprimerie {nom}|Les Presses {mot}|1700|4|dix mille dépliants pour une saison|faire-part et menus
private-driver|{nom} Chauffeur|La Berline {mot}|390|2|navettes pour un congrès|trajets réguliers vers la gare
procurement-consultant|{nom} Achats|Le Panier {mot}|3800|1|revue des frais généraux d’une maison de retraite|appel d’offres de nettoyage
project-manager|{nom} Maîtrise d’Œuvre|Le Fil à Plomb {mot}|8800|3|suivi d’une rénovation lourde|coordination d’un chantier de bureaux
property-developer|{nom} Promotion|Les Terrasses {mot}|34000|2|terrain constructible à proposer|achat d’un appartement sur plan
property-hunter|{nom} Recherche|La Loupe {mot}|5600|2|maison avec jardin pour une mutation|pied-à-terre près de la mer
property-manager|Gestion {nom}|Le Paillasson {mot}|2500|3|copropriété de douze lots sans syndic|gestion de trois locations
quality-consultant|{nom} Qualité|La Norme {mot}|4400|1|certification d’un atelier de mécanique|préparation d’un audit de client
recruitment|{nom} Recrutement|Le Sésame {mot}|5200|4|recherche d’une conductrice de travaux|recrutement d’un comptable confirmé
reflexologist|Cabinet {nom}|La Plante {mot}|110|1|journée bien-être dans une entreprise|séances pour une équipe soignante
removals|Déménagements {nom}|Les Cartons {mot}|2600|3|transfert de bureaux sur un week-end|déménagement d’une maison de six pièces
renovation-manager|{nom} Travaux|Le Chantier {mot}|5900|3|rénovation énergétique globale|remise en état avant location
restaurateur|Restaurant {nom}|La Table {mot}|520|3|repas d’affaires mensuel|privatisation pour un départ en retraite
roofer|Couverture {nom}|Les Ardoises {mot}|9600|5|toiture en ardoise à refaire|fuite autour d’une cheminée
safety-trainer|{nom} Sécurité|Le Casque {mot}|1900|2|formation de secouristes du travail|habilitations électriques
sales-trainer|{nom} Vente|Le Déclic {mot}|2900|2|équipe commerciale à relancer|argumentaire pour un nouveau service
search-marketing|{nom} Visibilité|La Première Page {mot}|2400|3|site introuvable sur sa propre ville|campagne d’annonces pour une saison
security-guards|Gardiennage {nom}|Les Veilleurs {mot}|3400|2|surveillance de nuit d’un chantier|agents pour une soirée
self-storage|Garde-meubles {nom}|Le Grenier {mot}|680|1|mobilier à stocker six mois|archives d’un cabinet
seminar-venue|Le Domaine {nom}|Le Manoir {mot}|2900|2|deux jours de séminaire au vert|assemblée générale de quatre-vingts personnes
sign-maker|Enseignes {nom}|Les Lettres {mot}|3100|3|enseigne lumineuse d’une boutique|habillage de trois fourgons
social-media|{nom} Réseaux|La Pie {mot}|1600|3|présence en ligne d’un hôtel|formation d’une équipe à la publication
software-developer|{nom} Logiciels|La Fabrique {mot}|14500|2|outil de planning pour des tournées|espace client relié à la gestion
solar-installer|{nom} Solaire|Les Rayons {mot}|13500|4|panneaux sur un hangar agricole|autoconsommation d’un pavillon
sophrologist|Cabinet {nom}|Le Souffle {mot}|130|1|ateliers contre le stress|préparation d’une sportive
sound-and-light|{nom} Son et Lumière|La Scène {mot}|2300|2|sonorisation d’une remise de diplômes|éclairage d’une soirée dansante
sports-coach|{nom} Coaching|La Foulée {mot}|310|1|cours collectifs dans une entreprise|préparation à un semi-marathon
staffing-agency|{nom} Intérim|Les Bras {mot}|4800|3|renfort de quatre manutentionnaires|remplacement d’une assistante
stonemason|Taille de Pierre {nom}|La Pierre {mot}|8200|2|linteaux d’une maison ancienne|restauration d’un lavoir
structural-engineer|{nom} Structures|La Poutre {mot}|3600|2|note de calcul avant ouverture d’un mur|surélévation d’un pavillon
subsidies-consultant|{nom} Subventions|Le Coup de Pouce {mot}|3700|1|dossier d’aide à l’innovation|financement d’une machine sobre
swimming-pools|Piscines {nom}|Les Bassins {mot}|17500|2|bassin de huit mètres sur quatre|rénovation d’une piscine de camping
tailor|Tailleur {nom}|Le Dé {mot}|980|1|costume sur mesure pour un mariage|retouches d’uniformes
tax-lawyer|Cabinet {nom} Fiscal|Cabinet {mot}|3600|2|contrôle fiscal en cours|montage d’une société de famille
telephony|{nom} Télécoms|Le Combiné {mot}|2100|3|standard vieillissant à remplacer|accès internet de trois sites
thermal-engineer|{nom} Thermique|Le Thermomètre {mot}|1900|2|audit énergétique d’un immeuble|étude pour un permis de construire
tiler|Carrelage {nom}|Les Carreaux {mot}|4100|4|carrelage d’un rez-de-chaussée|terrasse en grès
timber-frame|Ossature {nom}|Les Poutres {mot}|26000|2|extension en ossature bois|bureau au fond du jardin
translator|Traductions {nom}|La Plume {mot}|870|1|notice technique en allemand|interprète pour une visite d’usine
travel-agency|Voyages {nom}|Les Valises {mot}|3800|2|voyage de récompense d’une équipe|circuit pour un comité d’entreprise
upholsterer|Tapisserie {nom}|Le Capiton {mot}|1900|2|banquettes d’un restaurant|fauteuils anciens et rideaux
vehicle-hire|Location {nom}|Les Camions {mot}|820|3|camion pour un week-end|deux utilitaires pendant trois mois
ventilation|{nom} Climatisation|Les Courants d’Air {mot}|5400|3|climatisation d’une salle de réunion|ventilation d’un restaurant
video-maker|{nom} Images|La Bobine {mot}|2300|3|film de présentation d’une usine|captation d’une conférence
virtual-assistant|{nom} Secrétariat|Le Classeur {mot}|980|2|facturation d’un artisan débordé|deux demi-journées par semaine
waste-management|{nom} Recyclage|La Benne {mot}|2400|2|bennes pour un chantier de six mois|tri des papiers d’un immeuble
wealth-adviser|{nom} Patrimoine|Le Bas de Laine {mot}|3900|3|préparation d’une retraite de dirigeant|placement après la vente d’un fonds
web-agency|{nom} Web|La Toile {mot}|3900|4|refonte d’un site vieillissant|boutique en ligne d’un producteur
wedding-planner|{nom} Mariages|Les Dragées {mot}|4200|1|mariage de cent cinquante personnes|renouvellement de vœux au bord de l’eau
window-fitter|Fenêtres {nom}|Les Vantaux {mot}|7600|4|onze fenêtres à remplacer|baie vitrée en aluminium
wine-merchant|Cave {nom}|Les Bouteilles {mot}|460|2|vins d’un mariage|coffrets pour des clients
work-clothing|{nom} Vêtements Pro|La Blouse {mot}|1500|2|tenues brodées de trente salariés|chaussures de sécurité
\.
