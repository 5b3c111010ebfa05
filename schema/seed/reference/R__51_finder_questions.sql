-- The questions of regions that have none of their own: they stand in the region at the top, where administrators publish others.
-- Each budget includes what costs less.
insert into finder_questionnaire (region_id, version, command_id, published_at, questions)
select region.id, 1, uuidv7(), now(), $$
[
  {"kind": "PLACE", "weight": 3, "mayBeIndispensable": true, "text": {"french": "Où se trouve votre entreprise ?", "english": "Where is your firm?"}, "help": {"french": "Le nom de la commune suffit. Un réseau du département passe avant un réseau voisin.", "english": "The name of the commune will do. Networks of the department come before those of its neighbours."}, "options": []},
  {"kind": "FIRM_SIZE", "weight": 1, "mayBeIndispensable": true, "text": {"french": "Combien de salariés compte-t-elle ?", "english": "How many employees does it have?"}, "help": null, "options": [
    {"code": "aucun", "words": {"french": "Aucun : je travaille seul", "english": "None: I work by myself"}, "values": ["NO_EMPLOYEE"]},
    {"code": "1-9", "words": {"french": "1 à 9", "english": "1 to 9"}, "values": ["FROM_1_TO_9"]},
    {"code": "10-49", "words": {"french": "10 à 49", "english": "10 to 49"}, "values": ["FROM_10_TO_49"]},
    {"code": "50-249", "words": {"french": "50 à 249", "english": "50 to 249"}, "values": ["FROM_50_TO_249"]},
    {"code": "250", "words": {"french": "250 et plus", "english": "250 and more"}, "values": ["FROM_250"]}]},
  {"kind": "ACTIVITY", "weight": 3, "mayBeIndispensable": true, "text": {"french": "Que fait votre entreprise ?", "english": "What does your firm do?"}, "help": {"french": "Les réseaux ouverts à toutes les activités conviennent toujours.", "english": "Networks for all activities always fit."}, "options": [
    {"code": "agriculture", "words": {"french": "Agriculture, pêche, forêt", "english": "Farming, fishing, forestry"}, "values": ["NAF_REV_2:A", "NAF_2025:A"]},
    {"code": "bouche", "words": {"french": "Métiers de bouche, alimentation", "english": "Food and drink crafts"}, "values": ["NAF_REV_2:10", "NAF_REV_2:11", "NAF_REV_2:56", "NAF_2025:10", "NAF_2025:11", "NAF_2025:56"]},
    {"code": "industrie", "words": {"french": "Industrie, énergie, environnement", "english": "Manufacturing, energy, environment"}, "values": ["NAF_REV_2:B", "NAF_REV_2:C", "NAF_REV_2:D", "NAF_REV_2:E", "NAF_2025:B", "NAF_2025:C", "NAF_2025:D", "NAF_2025:E"]},
    {"code": "batiment", "words": {"french": "Bâtiment et travaux publics", "english": "Construction"}, "values": ["NAF_REV_2:F", "NAF_2025:F"]},
    {"code": "commerce", "words": {"french": "Commerce, réparation automobile", "english": "Trade, vehicle repair"}, "values": ["NAF_REV_2:G", "NAF_2025:G"]},
    {"code": "transport", "words": {"french": "Transport et logistique", "english": "Transport and logistics"}, "values": ["NAF_REV_2:H", "NAF_2025:H"]},
    {"code": "tourisme", "words": {"french": "Hôtellerie, restauration, tourisme", "english": "Hotels, restaurants, tourism"}, "values": ["NAF_REV_2:I", "NAF_REV_2:79", "NAF_2025:I", "NAF_2025:79"]},
    {"code": "numerique", "words": {"french": "Numérique, médias, télécommunications", "english": "Digital, media, telecommunications"}, "values": ["NAF_REV_2:J", "NAF_2025:J", "NAF_2025:K"]},
    {"code": "finance", "words": {"french": "Banque, assurance, immobilier", "english": "Banking, insurance, property"}, "values": ["NAF_REV_2:K", "NAF_REV_2:L", "NAF_2025:L", "NAF_2025:M"]},
    {"code": "conseil", "words": {"french": "Conseil et services aux entreprises", "english": "Advice and services to firms"}, "values": ["NAF_REV_2:M", "NAF_REV_2:N", "NAF_2025:N", "NAF_2025:O"]},
    {"code": "sante", "words": {"french": "Santé, action sociale, enseignement", "english": "Health, social work, education"}, "values": ["NAF_REV_2:P", "NAF_REV_2:Q", "NAF_2025:Q", "NAF_2025:R"]},
    {"code": "culture", "words": {"french": "Culture, sport, services aux personnes", "english": "Culture, sport, services to people"}, "values": ["NAF_REV_2:R", "NAF_REV_2:S", "NAF_2025:S", "NAF_2025:T"]}]},
  {"kind": "SOUGHT", "weight": 3, "mayBeIndispensable": true, "text": {"french": "Que cherchez-vous dans un réseau ?", "english": "What do you look for in a network?"}, "help": {"french": "Trois réponses au plus.", "english": "At most three answers."}, "options": [
    {"code": "clients", "words": {"french": "Des clients, des recommandations", "english": "Customers, referrals"}, "values": ["NEW_CUSTOMERS", "REFERRALS"]},
    {"code": "entraide", "words": {"french": "Échanger sur mes problèmes et mes expériences", "english": "Sharing experience and problems"}, "values": ["SHARED_EXPERIENCE"]},
    {"code": "contacts", "words": {"french": "Élargir mon carnet d’adresses", "english": "More people to know"}, "values": ["ADDRESS_BOOK"]},
    {"code": "convivialite", "words": {"french": "De la convivialité", "english": "Conviviality"}, "values": ["CONVIVIALITY"]},
    {"code": "information", "words": {"french": "De l’information économique ou juridique", "english": "Economic or legal information"}, "values": ["ECONOMIC_INFORMATION", "INFORMATION"]},
    {"code": "formation", "words": {"french": "Me former", "english": "Training"}, "values": ["TRAINING"]},
    {"code": "defense", "words": {"french": "Faire entendre ma profession ou mon territoire", "english": "A voice for my profession or territory"}, "values": ["LOBBYING", "COMMON_CAUSES"]},
    {"code": "projets", "words": {"french": "Des projets à plusieurs, innover", "english": "Projects with others, innovation"}, "values": ["COOPERATIVE_PROJECTS", "INNOVATION"]},
    {"code": "achats", "words": {"french": "Acheter ou partager des services à plusieurs", "english": "Buying and sharing services together"}, "values": ["PURCHASING", "OUTSOURCED_SERVICES"]},
    {"code": "recrutement", "words": {"french": "Recruter", "english": "Finding staff"}, "values": ["RECRUITMENT"]},
    {"code": "export", "words": {"french": "Vendre à l’étranger", "english": "Selling abroad"}, "values": ["EXPORT"]},
    {"code": "environnement", "words": {"french": "Progresser pour l’environnement", "english": "Doing better for the environment"}, "values": ["ENVIRONMENT"]}]},
  {"kind": "FREQUENCY", "weight": 1, "mayBeIndispensable": true, "text": {"french": "À quel rythme voulez-vous vous réunir ?", "english": "How often would you like to meet?"}, "help": null, "options": [
    {"code": "semaine", "words": {"french": "Chaque semaine", "english": "Every week"}, "values": ["WEEKLY"]},
    {"code": "quinzaine", "words": {"french": "Tous les quinze jours", "english": "Every two weeks"}, "values": ["FORTNIGHTLY"]},
    {"code": "mois", "words": {"french": "Chaque mois", "english": "Every month"}, "values": ["MONTHLY"]},
    {"code": "trimestre", "words": {"french": "Chaque trimestre", "english": "Every three months"}, "values": ["QUARTERLY"]},
    {"code": "an", "words": {"french": "Une ou deux fois par an", "english": "Once or twice a year"}, "values": ["TWICE_A_YEAR", "YEARLY"]}]},
  {"kind": "BUDGET", "weight": 2, "mayBeIndispensable": true, "text": {"french": "Quel budget y consacrez-vous par an, hors taxes ?", "english": "What may it cost a year, excluding VAT?"}, "help": {"french": "Sans les repas et les déplacements.", "english": "Without meals and travel."}, "options": [
    {"code": "0", "words": {"french": "Rien", "english": "Nothing"}, "values": ["FREE"]},
    {"code": "100", "words": {"french": "Jusqu’à 100 €", "english": "Up to €100"}, "values": ["FREE", "UP_TO_100"]},
    {"code": "300", "words": {"french": "Jusqu’à 300 €", "english": "Up to €300"}, "values": ["FREE", "UP_TO_100", "UP_TO_300"]},
    {"code": "600", "words": {"french": "Jusqu’à 600 €", "english": "Up to €600"}, "values": ["FREE", "UP_TO_100", "UP_TO_300", "UP_TO_600"]},
    {"code": "1000", "words": {"french": "Jusqu’à 1 000 €", "english": "Up to €1,000"}, "values": ["FREE", "UP_TO_100", "UP_TO_300", "UP_TO_600", "UP_TO_1000"]},
    {"code": "plus", "words": {"french": "Davantage", "english": "More"}, "values": ["FREE", "UP_TO_100", "UP_TO_300", "UP_TO_600", "UP_TO_1000", "OVER_1000"]}]},
  {"kind": "EXCLUSIVITY", "weight": 1, "mayBeIndispensable": true, "text": {"french": "Acceptez-vous qu’un réseau n’admette qu’une entreprise par métier ?", "english": "Would you join a network that takes one firm of each trade only?"}, "help": null, "options": [
    {"code": "souhaite", "words": {"french": "Oui, c’est ce que je cherche", "english": "Yes, that is what I look for"}, "values": ["SEAT_PER_TRADE"]},
    {"code": "oui", "words": {"french": "Oui, pourquoi pas", "english": "Yes, why not"}, "values": ["SEAT_PER_TRADE", "SEVERAL_PER_TRADE"]},
    {"code": "non", "words": {"french": "Non", "english": "No"}, "values": ["SEVERAL_PER_TRADE"]}]}
]
$$::json
from region where region.code = 'FR'
on conflict (region_id, version) do nothing;
