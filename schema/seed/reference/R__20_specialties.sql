-- Trades that a chapter can have a seat for. A trade that members hold is renamed, never removed.
-- What an administrator changed since is left alone.
create temporary table specialty_read (family text, code text, name_french text, name_english text) on commit drop;
copy specialty_read (family, code, name_french, name_english) from stdin (delimiter '|');
BUILDING|architect|Architecte|Architect
BUILDING|bathroom-fitter|Installateur de salles de bains|Bathroom fitter
BUILDING|building-surveyor|Diagnostiqueur immobilier|Building surveyor
BUILDING|carpenter|Charpentier|Carpenter
BUILDING|chimney-sweep|Ramoneur|Chimney sweep
BUILDING|construction-economist|Économiste de la construction|Quantity surveyor
BUILDING|demolition|Démolition et désamiantage|Demolition and asbestos removal
BUILDING|drywall|Plaquiste|Drywall installer
BUILDING|earthworks|Terrassement|Earthworks
BUILDING|electrician|Électricien|Electrician
BUILDING|facade|Ravalement de façades|Façade renovation
BUILDING|fireplace-fitter|Cheminées et poêles|Fireplaces and stoves
BUILDING|floor-layer|Solier|Floor layer
BUILDING|general-contractor|Contractant général|General contractor
BUILDING|geotechnical-engineer|Étude de sols|Geotechnical engineer
BUILDING|heating-engineer|Chauffagiste|Heating engineer
BUILDING|house-builder|Constructeur de maisons individuelles|House builder
BUILDING|insulation|Isolation|Insulation
BUILDING|joiner|Menuisier|Joiner
BUILDING|kitchen-fitter|Cuisiniste|Kitchen fitter
BUILDING|land-surveyor|Géomètre-expert|Land surveyor
BUILDING|landscape-gardener|Paysagiste|Landscape gardener
BUILDING|locksmith|Serrurier|Locksmith
BUILDING|mason|Maçon|Mason
BUILDING|metalworker|Métallier|Metalworker
BUILDING|painter-decorator|Peintre en bâtiment|Painter and decorator
BUILDING|plumber|Plombier|Plumber
BUILDING|project-manager|Maître d’œuvre|Building project manager
BUILDING|renovation-manager|Courtier en travaux|Renovation broker
BUILDING|roofer|Couvreur|Roofer
BUILDING|solar-installer|Installateur photovoltaïque|Solar installer
BUILDING|stonemason|Tailleur de pierre|Stonemason
BUILDING|structural-engineer|Bureau d’études structure|Structural engineer
BUILDING|swimming-pools|Pisciniste|Swimming pools
BUILDING|thermal-engineer|Bureau d’études thermiques|Thermal engineer
BUILDING|tiler|Carreleur|Tiler
BUILDING|timber-frame|Constructeur bois|Timber-frame builder
BUILDING|ventilation|Climatisation et ventilation|Air conditioning and ventilation
BUILDING|window-fitter|Poseur de fenêtres|Window fitter
BUSINESS|business-coach|Coach de dirigeants|Business coach
BUSINESS|business-transfer|Cession et reprise d’entreprise|Business transfer adviser
BUSINESS|call-answering|Permanence téléphonique|Call answering
BUSINESS|cleaning-company|Nettoyage de locaux|Cleaning company
BUSINESS|coworking|Espace de travail partagé|Coworking space
BUSINESS|energy-broker|Courtier en énergie|Energy broker
BUSINESS|environment-consultant|Conseil en environnement|Environment consultant
BUSINESS|language-trainer|Formation en langues|Language trainer
BUSINESS|management-trainer|Formation en management|Management trainer
BUSINESS|marketing-consultant|Conseil en marketing|Marketing consultant
BUSINESS|office-furniture|Mobilier de bureau|Office furniture
BUSINESS|office-supplies|Fournitures de bureau|Office supplies
BUSINESS|procurement-consultant|Conseil en achats|Procurement consultant
BUSINESS|quality-consultant|Conseil en qualité|Quality consultant
BUSINESS|recruitment|Recrutement|Recruitment
BUSINESS|safety-trainer|Formation à la sécurité|Safety trainer
BUSINESS|sales-trainer|Formation à la vente|Sales trainer
BUSINESS|security-guards|Gardiennage|Security guards
BUSINESS|staffing-agency|Agence d’intérim|Staffing agency
BUSINESS|subsidies-consultant|Conseil en subventions|Subsidies consultant
BUSINESS|translator|Traducteur|Translator
BUSINESS|virtual-assistant|Secrétariat indépendant|Virtual assistant
BUSINESS|waste-management|Gestion des déchets|Waste management
COMMERCE|bed-shop|Literie|Bed shop
COMMERCE|bicycle-shop|Vélociste|Bicycle shop
COMMERCE|bookshop|Libraire|Bookshop
COMMERCE|clothing-shop|Prêt-à-porter|Clothing shop
COMMERCE|corporate-gifts|Objets publicitaires|Corporate gifts
COMMERCE|delicatessen|Épicerie fine|Delicatessen
COMMERCE|florist|Fleuriste|Florist
COMMERCE|garden-machinery|Motoculture|Garden machinery
COMMERCE|home-appliances|Électroménager|Home appliances
COMMERCE|lighting-shop|Luminaires|Lighting shop
COMMERCE|pet-shop|Animalerie|Pet shop
COMMERCE|work-clothing|Vêtements de travail|Work clothing
COMMERCE|wine-merchant|Caviste|Wine merchant
CRAFT|baker|Boulanger|Baker
CRAFT|butcher|Boucher-charcutier|Butcher
CRAFT|cabinet-maker|Ébéniste|Cabinet maker
CRAFT|cheesemaker|Fromager|Cheesemaker
CRAFT|chocolate-maker|Chocolatier|Chocolate maker
CRAFT|glazier|Vitrier-miroitier|Glazier
CRAFT|hairdresser|Coiffeur|Hairdresser
CRAFT|jeweller|Bijoutier|Jeweller
CRAFT|picture-framer|Encadreur|Picture framer
CRAFT|printer|Imprimeur|Printer
CRAFT|sign-maker|Enseigniste|Sign maker
CRAFT|tailor|Tailleur|Tailor
CRAFT|upholsterer|Tapissier décorateur|Upholsterer
DIGITAL|computer-repair|Dépannage informatique|Computer repair
DIGITAL|cybersecurity|Cybersécurité|Cybersecurity
DIGITAL|data-protection|Délégué à la protection des données|Data protection officer
DIGITAL|graphic-designer|Graphiste|Graphic designer
DIGITAL|home-automation|Domotique|Home automation
DIGITAL|managed-it|Infogérance|Managed IT services
DIGITAL|office-printing|Copieurs et impression|Office printing
DIGITAL|photographer|Photographe|Photographer
DIGITAL|search-marketing|Référencement|Search marketing
DIGITAL|social-media|Réseaux sociaux|Social media
DIGITAL|software-developer|Développement de logiciels|Software developer
DIGITAL|telephony|Téléphonie d’entreprise|Business telephony
DIGITAL|video-maker|Vidéaste|Video maker
DIGITAL|web-agency|Création de sites|Web agency
EVENTS|caterer|Traiteur|Caterer
EVENTS|event-organiser|Organisation d’événements|Event organiser
EVENTS|hotelier|Hôtelier|Hotelier
EVENTS|marquee-hire|Location de chapiteaux|Marquee hire
EVENTS|restaurateur|Restaurateur|Restaurateur
EVENTS|seminar-venue|Lieu de séminaires|Seminar venue
EVENTS|sound-and-light|Sonorisation et éclairage|Sound and light
EVENTS|travel-agency|Agence de voyages|Travel agency
EVENTS|wedding-planner|Organisation de mariages|Wedding planner
FINANCE|accountant|Expert-comptable|Accountant
FINANCE|auditor|Commissaire aux comptes|Auditor
FINANCE|bank|Banque professionnelle|Business bank
FINANCE|debt-recovery|Recouvrement de créances|Debt recovery
FINANCE|equipment-leasing|Financement de matériel|Equipment leasing
FINANCE|insurance-agent|Agent général d’assurances|Insurance agent
FINANCE|insurance-broker|Courtier en assurances|Insurance broker
FINANCE|management-accountant|Directeur financier à temps partagé|Part-time finance director
FINANCE|mortgage-broker|Courtier en crédit immobilier|Mortgage broker
FINANCE|mutual-insurer|Mutuelle d’entreprise|Mutual insurer
FINANCE|payroll|Gestion de la paie|Payroll
FINANCE|wealth-adviser|Gestion de patrimoine|Wealth adviser
HEALTH|beautician|Esthéticienne|Beautician
HEALTH|care-at-home|Aide à domicile|Care at home
HEALTH|dietitian|Diététicien|Dietitian
HEALTH|hearing-aids|Audioprothésiste|Hearing aids
HEALTH|hypnotherapist|Hypnothérapeute|Hypnotherapist
HEALTH|optician|Opticien|Optician
HEALTH|osteopath|Ostéopathe|Osteopath
HEALTH|reflexologist|Réflexologue|Reflexologist
HEALTH|sophrologist|Sophrologue|Sophrologist
HEALTH|sports-coach|Coach sportif|Sports coach
LEGAL|bailiff|Commissaire de justice|Enforcement officer
LEGAL|business-lawyer|Avocat en droit des affaires|Business lawyer
LEGAL|employment-lawyer|Avocat en droit du travail|Employment lawyer
LEGAL|family-lawyer|Avocat en droit de la famille|Family lawyer
LEGAL|intellectual-property|Conseil en propriété industrielle|Intellectual property adviser
LEGAL|mediator|Médiateur|Mediator
LEGAL|notary|Notaire|Notary
LEGAL|tax-lawyer|Avocat fiscaliste|Tax lawyer
PROPERTY|commercial-property|Immobilier d’entreprise|Commercial property
PROPERTY|estate-agent|Agent immobilier|Estate agent
PROPERTY|home-staging|Valorisation immobilière|Home staging
PROPERTY|interior-designer|Architecte d’intérieur|Interior designer
PROPERTY|property-developer|Promoteur immobilier|Property developer
PROPERTY|property-hunter|Chasseur immobilier|Property hunter
PROPERTY|property-manager|Syndic et gestion locative|Property manager
PROPERTY|self-storage|Location de garde-meubles|Self storage
TRANSPORT|body-shop|Carrossier|Body shop
TRANSPORT|car-dealer|Concessionnaire automobile|Car dealer
TRANSPORT|courier|Coursier|Courier
TRANSPORT|driving-school|Auto-école|Driving school
TRANSPORT|freight-forwarder|Commissionnaire de transport|Freight forwarder
TRANSPORT|garage|Garagiste|Garage
TRANSPORT|private-driver|Chauffeur privé|Private driver
TRANSPORT|removals|Déménageur|Removals
TRANSPORT|vehicle-hire|Location de véhicules|Vehicle hire
\.

insert into specialty as known (code, name_french, name_english, family)
select code, name_french, name_english, family from specialty_read
on conflict (code) do update set
  name_french = excluded.name_french, name_english = excluded.name_english, family = excluded.family
where known.version = 1 and (known.name_french, known.name_english, known.family)
  is distinct from (excluded.name_french, excluded.name_english, excluded.family);

analyze specialty;
