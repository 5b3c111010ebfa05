-- Activities of firms: sections and divisions of the nomenclature of today (NAF rév. 2, that is NACE Rev. 2) and of that of 2027
-- (NAF 2025, that is NACE Rev. 2.1). Source: INSEE and Eurostat. See docs/data-sources.md.
create temporary table activity_read (like activity) on commit drop;
copy activity_read (nomenclature, code, section_code, name_french, name_english) from stdin (delimiter '|');
NAF_REV_2|A|A|Agriculture, sylviculture et pêche|Agriculture, forestry and fishing
NAF_REV_2|01|A|Culture et production animale, chasse et services annexes|Crop and animal production, hunting and related service activities
NAF_REV_2|02|A|Sylviculture et exploitation forestière|Forestry and logging
NAF_REV_2|03|A|Pêche et aquaculture|Fishing and aquaculture
NAF_REV_2|B|B|Industries extractives|Mining and quarrying
NAF_REV_2|05|B|Extraction de houille et de lignite|Mining of coal and lignite
NAF_REV_2|06|B|Extraction d’hydrocarbures|Extraction of crude petroleum and natural gas
NAF_REV_2|07|B|Extraction de minerais métalliques|Mining of metal ores
NAF_REV_2|08|B|Autres industries extractives|Other mining and quarrying
NAF_REV_2|09|B|Services de soutien aux industries extractives|Mining support service activities
NAF_REV_2|C|C|Industrie manufacturière|Manufacturing
NAF_REV_2|10|C|Industries alimentaires|Manufacture of food products
NAF_REV_2|11|C|Fabrication de boissons|Manufacture of beverages
NAF_REV_2|12|C|Fabrication de produits à base de tabac|Manufacture of tobacco products
NAF_REV_2|13|C|Fabrication de textiles|Manufacture of textiles
NAF_REV_2|14|C|Industrie de l’habillement|Manufacture of wearing apparel
NAF_REV_2|15|C|Industrie du cuir et de la chaussure|Manufacture of leather and related products
NAF_REV_2|16|C|Travail du bois et fabrication d’articles en bois et en liège, à l’exception des meubles ; fabrication d’articles en vannerie et sparterie|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
NAF_REV_2|17|C|Industrie du papier et du carton|Manufacture of paper and paper products
NAF_REV_2|18|C|Imprimerie et reproduction d’enregistrements|Printing and reproduction of recorded media
NAF_REV_2|19|C|Cokéfaction et raffinage|Manufacture of coke and refined petroleum products
NAF_REV_2|20|C|Industrie chimique|Manufacture of chemicals and chemical products
NAF_REV_2|21|C|Industrie pharmaceutique|Manufacture of basic pharmaceutical products and pharmaceutical preparations
NAF_REV_2|22|C|Fabrication de produits en caoutchouc et en plastique|Manufacture of rubber and plastic products
NAF_REV_2|23|C|Fabrication d’autres produits minéraux non métalliques|Manufacture of other non-metallic mineral products
NAF_REV_2|24|C|Métallurgie|Manufacture of basic metals
NAF_REV_2|25|C|Fabrication de produits métalliques, à l’exception des machines et des équipements|Manufacture of fabricated metal products, except machinery and equipment
NAF_REV_2|26|C|Fabrication de produits informatiques, électroniques et optiques|Manufacture of computer, electronic and optical products
NAF_REV_2|27|C|Fabrication d’équipements électriques|Manufacture of electrical equipment
NAF_REV_2|28|C|Fabrication de machines et équipements n.c.a.|Manufacture of machinery and equipment n.e.c.
NAF_REV_2|29|C|Industrie automobile|Manufacture of motor vehicles, trailers and semi-trailers
NAF_REV_2|30|C|Fabrication d’autres matériels de transport|Manufacture of other transport equipment
NAF_REV_2|31|C|Fabrication de meubles|Manufacture of furniture
NAF_REV_2|32|C|Autres industries manufacturières|Other manufacturing
NAF_REV_2|33|C|Réparation et installation de machines et d’équipements|Repair and installation of machinery and equipment
NAF_REV_2|D|D|Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné|Electricity, gas, steam and air conditioning supply
NAF_REV_2|35|D|Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné|Electricity, gas, steam and air conditioning supply
NAF_REV_2|E|E|Production et distribution d’eau ; assainissement, gestion des déchets et dépollution|Water supply; sewerage, waste management and remediation activities
NAF_REV_2|36|E|Captage, traitement et distribution d’eau|Water collection, treatment and supply
NAF_REV_2|37|E|Collecte et traitement des eaux usées|Sewerage
NAF_REV_2|38|E|Collecte, traitement et élimination des déchets ; récupération|Waste collection, treatment and disposal activities; materials recovery
NAF_REV_2|39|E|Dépollution et autres services de gestion des déchets|Remediation activities and other waste management services
NAF_REV_2|F|F|Construction|Construction
NAF_REV_2|41|F|Construction de bâtiments|Construction of buildings
NAF_REV_2|42|F|Génie civil|Civil engineering
NAF_REV_2|43|F|Travaux de construction spécialisés|Specialised construction activities
NAF_REV_2|G|G|Commerce ; réparation d’automobiles et de motocycles|Wholesale and retail trade; repair of motor vehicles and motorcycles
NAF_REV_2|45|G|Commerce et réparation d’automobiles et de motocycles|Wholesale and retail trade and repair of motor vehicles and motorcycles
NAF_REV_2|46|G|Commerce de gros, à l’exception des automobiles et des motocycles|Wholesale trade, except of motor vehicles and motorcycles
NAF_REV_2|47|G|Commerce de détail, à l’exception des automobiles et des motocycles|Retail trade, except of motor vehicles and motorcycles
NAF_REV_2|H|H|Transports et entreposage|Transportation and storage
NAF_REV_2|49|H|Transports terrestres et transport par conduites|Land transport and transport via pipelines
NAF_REV_2|50|H|Transports par eau|Water transport
NAF_REV_2|51|H|Transports aériens|Air transport
NAF_REV_2|52|H|Entreposage et services auxiliaires des transports|Warehousing and support activities for transportation
NAF_REV_2|53|H|Activités de poste et de courrier|Postal and courier activities
NAF_REV_2|I|I|Hébergement et restauration|Accommodation and food service activities
NAF_REV_2|55|I|Hébergement|Accommodation
NAF_REV_2|56|I|Restauration|Food and beverage service activities
NAF_REV_2|J|J|Information et communication|Information and communication
NAF_REV_2|58|J|Édition|Publishing activities
NAF_REV_2|59|J|Production de films cinématographiques, de vidéo et de programmes de télévision ; enregistrement sonore et édition musicale|Motion picture, video and television programme production, sound recording and music publishing activities
NAF_REV_2|60|J|Programmation et diffusion|Programming and broadcasting activities
NAF_REV_2|61|J|Télécommunications|Telecommunications
NAF_REV_2|62|J|Programmation, conseil et autres activités informatiques|Computer programming, consultancy and related activities
NAF_REV_2|63|J|Services d’information|Information service activities
NAF_REV_2|K|K|Activités financières et d’assurance|Financial and insurance activities
NAF_REV_2|64|K|Activités des services financiers, hors assurance et caisses de retraite|Financial service activities, except insurance and pension funding
NAF_REV_2|65|K|Assurance|Insurance, reinsurance and pension funding, except compulsory social security
NAF_REV_2|66|K|Activités auxiliaires de services financiers et d’assurance|Activities auxiliary to financial services and insurance activities
NAF_REV_2|L|L|Activités immobilières|Real estate activities
NAF_REV_2|68|L|Activités immobilières|Real estate activities
NAF_REV_2|M|M|Activités spécialisées, scientifiques et techniques|Professional, scientific and technical activities
NAF_REV_2|69|M|Activités juridiques et comptables|Legal and accounting activities
NAF_REV_2|70|M|Activités des sièges sociaux ; conseil de gestion|Activities of head offices; management consultancy activities
NAF_REV_2|71|M|Activités d’architecture et d’ingénierie ; activités de contrôle et analyses techniques|Architectural and engineering activities; technical testing and analysis
NAF_REV_2|72|M|Recherche-développement scientifique|Scientific research and development
NAF_REV_2|73|M|Publicité et études de marché|Advertising and market research
NAF_REV_2|74|M|Autres activités spécialisées, scientifiques et techniques|Other professional, scientific and technical activities
NAF_REV_2|75|M|Activités vétérinaires|Veterinary activities
NAF_REV_2|N|N|Activités de services administratifs et de soutien|Administrative and support service activities
NAF_REV_2|77|N|Activités de location et location-bail|Rental and leasing activities
NAF_REV_2|78|N|Activités liées à l’emploi|Employment activities
NAF_REV_2|79|N|Activités des agences de voyage, voyagistes, services de réservation et activités connexes|Travel agency, tour operator and other reservation service and related activities
NAF_REV_2|80|N|Enquêtes et sécurité|Security and investigation activities
NAF_REV_2|81|N|Services relatifs aux bâtiments et aménagement paysager|Services to buildings and landscape activities
NAF_REV_2|82|N|Activités administratives et autres activités de soutien aux entreprises|Office administrative, office support and other business support activities
NAF_REV_2|O|O|Administration publique|Public administration and defence; compulsory social security
NAF_REV_2|84|O|Administration publique et défense ; sécurité sociale obligatoire|Public administration and defence; compulsory social security
NAF_REV_2|P|P|Enseignement|Education
NAF_REV_2|85|P|Enseignement|Education
NAF_REV_2|Q|Q|Santé humaine et action sociale|Human health and social work activities
NAF_REV_2|86|Q|Activités pour la santé humaine|Human health activities
NAF_REV_2|87|Q|Hébergement médico-social et social|Residential care activities
NAF_REV_2|88|Q|Action sociale sans hébergement|Social work activities without accommodation
NAF_REV_2|R|R|Arts, spectacles et activités récréatives|Arts, entertainment and recreation
NAF_REV_2|90|R|Activités créatives, artistiques et de spectacle|Creative, arts and entertainment activities
NAF_REV_2|91|R|Bibliothèques, archives, musées et autres activités culturelles|Libraries, archives, museums and other cultural activities
NAF_REV_2|92|R|Organisation de jeux de hasard et d’argent|Gambling and betting activities
NAF_REV_2|93|R|Activités sportives, récréatives et de loisirs|Sports activities and amusement and recreation activities
NAF_REV_2|S|S|Autres activités de services|Other service activities
NAF_REV_2|94|S|Activités des organisations associatives|Activities of membership organisations
NAF_REV_2|95|S|Réparation d’ordinateurs et de biens personnels et domestiques|Repair of computers and personal and household goods
NAF_REV_2|96|S|Autres services personnels|Other personal service activities
NAF_REV_2|T|T|Activités des ménages en tant qu’employeurs ; activités indifférenciées des ménages en tant que producteurs de biens et services pour usage propre|Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
NAF_REV_2|97|T|Activités des ménages en tant qu’employeurs de personnel domestique|Activities of households as employers of domestic personnel
NAF_REV_2|98|T|Activités indifférenciées des ménages en tant que producteurs de biens et services pour usage propre|Undifferentiated goods- and services-producing activities of private households for own use
NAF_REV_2|U|U|Activités extra-territoriales|Activities of extraterritorial organisations and bodies
NAF_REV_2|99|U|Activités des organisations et organismes extraterritoriaux|Activities of extraterritorial organisations and bodies
NAF_2025|A|A|Agriculture, sylviculture et pêche|Agriculture, forestry and fishing
NAF_2025|01|A|Culture et production animale, chasse et services annexes|Crop and animal production, hunting and related service activities
NAF_2025|02|A|Sylviculture et exploitation forestière|Forestry and logging
NAF_2025|03|A|Pêche et aquaculture|Fishing and aquaculture
NAF_2025|B|B|Industries extractives|Mining and quarrying
NAF_2025|05|B|Extraction de houille et de lignite|Mining of coal and lignite
NAF_2025|06|B|Extraction d’hydrocarbures|Extraction of crude petroleum and natural gas
NAF_2025|07|B|Extraction de minerais métalliques|Mining of metal ores
NAF_2025|08|B|Autres industries extractives|Other mining and quarrying
NAF_2025|09|B|Activités de soutien aux industries extractives|Mining support service activities
NAF_2025|C|C|Industrie manufacturière|Manufacturing
NAF_2025|10|C|Industries alimentaires|Manufacture of food products
NAF_2025|11|C|Fabrication de boissons|Manufacture of beverages
NAF_2025|12|C|Fabrication de produits à base de tabac|Manufacture of tobacco products
NAF_2025|13|C|Fabrication de textiles|Manufacture of textiles
NAF_2025|14|C|Industrie de l’habillement|Manufacture of wearing apparel
NAF_2025|15|C|Fabrication de cuir, d’articles en cuir et de produits similaires dans d’autres matières|Manufacture of leather and related products of other materials
NAF_2025|16|C|Travail du bois et fabrication d’articles en bois et en liège, à l’exception des meubles ; fabrication d’articles en vannerie et sparterie|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
NAF_2025|17|C|Industrie du papier et du carton|Manufacture of paper and paper products
NAF_2025|18|C|Imprimerie et reproduction d’enregistrements|Printing and reproduction of recorded media
NAF_2025|19|C|Cokéfaction et raffinage|Manufacture of coke and refined petroleum products
NAF_2025|20|C|Industrie chimique|Manufacture of chemicals and chemical products
NAF_2025|21|C|Industrie pharmaceutique|Manufacture of basic pharmaceutical products and pharmaceutical preparations
NAF_2025|22|C|Fabrication de produits en caoutchouc et en plastique|Manufacture of rubber and plastic products
NAF_2025|23|C|Fabrication d’autres produits minéraux non métalliques|Manufacture of other non-metallic mineral products
NAF_2025|24|C|Métallurgie|Manufacture of basic metals
NAF_2025|25|C|Fabrication de produits métalliques, à l’exception des machines et des équipements|Manufacture of fabricated metal products, except machinery and equipment
NAF_2025|26|C|Fabrication de produits informatiques, électroniques et optiques|Manufacture of computer, electronic and optical products
NAF_2025|27|C|Fabrication d’équipements électriques|Manufacture of electrical equipment
NAF_2025|28|C|Fabrication de machines et équipements n.c.a.|Manufacture of machinery and equipment n.e.c.
NAF_2025|29|C|Industrie automobile|Manufacture of motor vehicles, trailers and semi-trailers
NAF_2025|30|C|Fabrication d’autres matériels de transport|Manufacture of other transport equipment
NAF_2025|31|C|Fabrication de meubles|Manufacture of furniture
NAF_2025|32|C|Autres industries manufacturières|Other manufacturing
NAF_2025|33|C|Réparation, entretien et installation de machines et d’équipements|Repair, maintenance and installation of machinery and equipment
NAF_2025|D|D|Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné|Electricity, gas, steam and air conditioning supply
NAF_2025|35|D|Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné|Electricity, gas, steam and air conditioning supply
NAF_2025|E|E|Production et distribution d’eau ; assainissement, gestion des déchets et dépollution|Water supply; sewerage, waste management and remediation activities
NAF_2025|36|E|Captage, traitement et distribution d’eau|Water collection, treatment and supply
NAF_2025|37|E|Collecte et traitement des eaux usées|Sewerage
NAF_2025|38|E|Collecte, valorisation et élimination des déchets|Waste collection, recovery and disposal activities
NAF_2025|39|E|Activités de dépollution et autres activités de service de gestion des déchets|Remediation activities and other waste management service activities
NAF_2025|F|F|Construction|Construction
NAF_2025|41|F|Construction de bâtiments résidentiels et non résidentiels|Construction of residential and non-residential buildings
NAF_2025|42|F|Génie civil|Civil engineering
NAF_2025|43|F|Travaux de construction spécialisés|Specialised construction activities
NAF_2025|G|G|Commerce|Wholesale and retail trade
NAF_2025|46|G|Commerce de gros|Wholesale trade
NAF_2025|47|G|Commerce de détail|Retail trade
NAF_2025|H|H|Transports et entreposage|Transportation and storage
NAF_2025|49|H|Transports terrestres et transports par conduites|Land transport and transport via pipelines
NAF_2025|50|H|Transport par eau|Water transport
NAF_2025|51|H|Transports aériens|Air transport
NAF_2025|52|H|Entreposage et services auxiliaires des transports|Warehousing, storage and support activities for transportation
NAF_2025|53|H|Activités de poste et de courrier|Postal and courier activities
NAF_2025|I|I|Hébergement et restauration|Accommodation and food service activities
NAF_2025|55|I|Hébergement|Accommodation
NAF_2025|56|I|Activités de service de restauration|Food and beverage service activities
NAF_2025|J|J|Édition, diffusion et activités de production et de distribution de contenu|Publishing, broadcasting, and content production and distribution activities
NAF_2025|58|J|Activités d’édition|Publishing activities
NAF_2025|59|J|Production de films cinématographiques, de vidéos et de programmes de télévision ; enregistrement sonore et édition musicale|Motion picture, video and television programme production, sound recording and music publishing activities
NAF_2025|60|J|Activités de programmation, de diffusion, d’agence de presse et autres activités de distribution de contenu|Programming, broadcasting, news agency and other content distribution activities
NAF_2025|K|K|Télécommunications, programmation informatique, conseil, infrastructure informatique et autres activités de service informatique|Telecommunication, computer programming, consulting, computing infrastructure and other information service activities
NAF_2025|61|K|Télécommunications|Telecommunication
NAF_2025|62|K|Programmation, conseil et autres activités informatiques|Computer programming, consultancy and related activities
NAF_2025|63|K|Infrastructure informatique, traitement de données et autres activités de service d’information|Computing infrastructure, data processing, hosting and other information service activities
NAF_2025|L|L|Activités financières et d’assurance|Financial and insurance activities
NAF_2025|64|L|Activités de services financiers, hors assurance et fonds de pension|Financial service activities, except insurance and pension funding
NAF_2025|65|L|Assurance, réassurance et fonds de pension, à l’exclusion de la sécurité sociale obligatoire|Insurance, reinsurance and pension funding, except compulsory social security
NAF_2025|66|L|Activités auxiliaires d’activités de services financiers et d’assurance|Activities auxiliary to financial services and insurance activities
NAF_2025|M|M|Activités immobilières|Real estate activities
NAF_2025|68|M|Activités immobilières|Real estate activities
NAF_2025|N|N|Activités spécialisées, scientifiques et techniques|Professional, scientific and technical activities
NAF_2025|69|N|Activités juridiques et comptables|Legal and accounting activities
NAF_2025|70|N|Activités des sièges sociaux et conseil de gestion|Activities of head offices and management consultancy
NAF_2025|71|N|Activités d’architecture et d’ingénierie ; activités de contrôle et analyses techniques|Architectural and engineering activities; technical testing and analysis
NAF_2025|72|N|Recherche et développement scientifique|Scientific research and development
NAF_2025|73|N|Activités de publicité, d’études de marché et de relations publiques|Activities of advertising, market research and public relations
NAF_2025|74|N|Autres activités spécialisées, scientifiques et techniques|Other professional, scientific and technical activities
NAF_2025|75|N|Activités vétérinaires|Veterinary activities
NAF_2025|O|O|Activités de service administratif et de soutien|Administrative and support service activities
NAF_2025|77|O|Activités de location et location-bail|Rental and leasing activities
NAF_2025|78|O|Activités liées à l’emploi|Employment activities
NAF_2025|79|O|Activités d’agence de voyage, de voyagiste, de service de réservation et de services connexes|Travel agency, tour operator and other reservation service and related activities
NAF_2025|80|O|Activités d’investigation et de sécurité|Investigation and security activities
NAF_2025|81|O|Activités de services pour les bâtiments et l’aménagement paysager|Services to buildings and landscape activities
NAF_2025|82|O|Activités de service de bureau, de soutien administratif et d’autre soutien aux entreprises|Office administrative, office support and other business support activities
NAF_2025|P|P|Administration publique et défense ; sécurité sociale obligatoire|Public administration and defence; compulsory social security
NAF_2025|84|P|Administration publique et défense ; sécurité sociale obligatoire|Public administration and defence; compulsory social security
NAF_2025|Q|Q|Enseignement|Education
NAF_2025|85|Q|Enseignement|Education
NAF_2025|R|R|Santé humaine et activités d’action sociale|Human health and social work activities
NAF_2025|86|R|Activités pour la santé humaine|Human health activities
NAF_2025|87|R|Activités de soins en établissement résidentiel|Residential care activities
NAF_2025|88|R|Activités d’action sociale sans hébergement|Social work activities without accommodation
NAF_2025|S|S|Arts, sports et activités récréatives|Arts, sports and recreation
NAF_2025|90|S|Activités de création artistique et de spectacle|Arts creation and performing arts activities
NAF_2025|91|S|Bibliothèques, archives, musées et autres activités culturelles|Libraries, archives, museums and other cultural activities
NAF_2025|92|S|Activités de jeux d’argent et de paris|Gambling and betting activities
NAF_2025|93|S|Activités sportives et activités récréatives et de loisirs|Sports activities and amusement and recreation activities
NAF_2025|T|T|Autres activités de services|Other service activities
NAF_2025|94|T|Activités des organisations associatives|Activities of membership organisations
NAF_2025|95|T|Réparation et entretien d’ordinateurs, de biens personnels et domestiques et d’automobiles et motocycles|Repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
NAF_2025|96|T|Activités de services aux personnes|Personal service activities
NAF_2025|U|U|Activités des ménages en tant qu’employeurs ; activités indifférenciées des ménages en tant que producteurs de biens et services pour usage propre|Activities of households as employers and undifferentiated goods- and service-producing activities of households for own use
NAF_2025|97|U|Activités des ménages en tant qu’employeurs de personnel domestique|Activities of households as employers of domestic personnel
NAF_2025|98|U|Activités indifférenciées des ménages en tant que producteurs de biens et services pour usage propre|Undifferentiated goods- and service-producing activities of private households for own use
NAF_2025|V|V|Activités des organisations et organismes extraterritoriaux|Activities of extraterritorial organisations and bodies
NAF_2025|99|V|Activités des organisations et organismes extraterritoriaux|Activities of extraterritorial organisations and bodies
\.

insert into activity as known (nomenclature, code, section_code, name_french, name_english)
select nomenclature, code, section_code, name_french, name_english from activity_read
on conflict (nomenclature, code) do update
set section_code = excluded.section_code, name_french = excluded.name_french, name_english = excluded.name_english
where (known.section_code, known.name_french, known.name_english)
  is distinct from (excluded.section_code, excluded.name_french, excluded.name_english);
