"""Names in French, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Émirats arabes unis
country AF: Afghanistan | afghanist*
country AL: Albanie, albanais* | alban*
country AM: Arménie, arménien* | armén*
country AO: Angola | ango*
country AR: Argentine | argenti*
country AT: Autriche | autric*
country AU: Australie | austral*
country AZ: Azerbaïdjan | azerbaïdj*
country BA: Bosnie-Herzégovine | bosnie-herzégovi*
country BD: Bangladesh | banglade*
country BE: Belgique | belgiq*
country BG: Bulgarie, bulgare* | bulgar*
country BH: Bahreïn | bahre*
country BI: Burundi | burun*
country BJ: Bénin | béni*
country BN: Brunei | brun*
country BO: Bolivie | boliv*
country BR: Brésil | brés*
country BT: Bhoutan | bhout*
country BW: Botswana | botswa*
country BY: Biélorussie | biéloruss*
country CA: Canada | cana*
country CH: Suisse | suis*
country CL: Chili | chil*
country CM: Cameroun | camero*
country CN: Chine, chinois* | chin*
country CO: Colombie | colomb*
country CR: Costa Rica
country CU: Cuba
country CY: Chypre | chyp*
country CZ: Tchéquie, tchèque* | tchéqu*
country DE: Allemagne, allemand* | allemag*
country DK: Danemark, danois* | danema*
country DZ: Algérie | algér*
country EC: Équateur | équate*
country EE: Estonie, estonien* | eston*
country EG: Égypte | égyp*
country ER: Érythrée | érythr*
country ES: Espagne, espagnol* | espag*
country ET: Éthiopie | éthiop*
country FI: Finlande, finnois* | finlan*
country FJ: Fidji | fidj*
country FR: France, français* | fran*
country GA: Gabon | gabo*
country GB: Royaume-Uni, anglais* | royaume-u*
country GH: Ghana | ghan*
country GL: Groenland | groenla*
country GM: Gambie | gamb*
country GR: Grèce, grec* | grèc*
country GT: Guatemala | guatema*
country GY: Guyana | guya*
country HK: R.A.S. chinoise de Hong Kong
country HN: Honduras | hondur*
country HR: Croatie, croate* | croat*
country HT: Haïti | haït*
country HU: Hongrie, hongrois* | hongr*
country ID: Indonésie, indonésien* | indonés*
country IE: Irlande | irlan*
country IL: Israël | isra*
country IN: Inde
country IQ: Irak
country IR: Iran
country IS: Islande, islandais* | islan*
country IT: Italie, italien* | ital*
country JM: Jamaïque | jamaïq*
country JO: Jordanie | jordan*
country JP: Japon, japonais* | japo*
country KE: Kenya | keny*
country KG: Kirghizstan | kirghizst*
country KH: Cambodge, khmer* | cambod*
country KP: Corée du Nord
country KR: Corée du Sud, coréen*
country KW: Koweït | kowe*
country KZ: Kazakhstan, kazakh* | kazakhst*
country LA: Laos, lao
country LB: Liban | liba*
country LI: Liechtenstein | liechtenste*
country LK: Sri Lanka
country LR: Liberia | liber*
country LT: Lituanie, lituanien* | lituan*
country LU: Luxembourg | luxembou*
country LV: Lettonie, letton*
country LY: Libye | liby*
country MA: Maroc | maro*
country MC: Monaco | mona*
country MD: Moldavie | moldav*
country ME: Monténégro | monténég*
country MG: Madagascar | madagasc*
country MM: Myanmar, birman* | myanm*
country MN: Mongolie, mongol*
country MO: R.A.S. chinoise de Macao
country MR: Mauritanie | mauritan*
country MT: Malte | malt*
country MU: Maurice | mauri*
country MV: Maldives | maldiv*
country MW: Malawi | mala*
country MX: Mexique | mexiq*
country MY: Malaisie, malais*
country MZ: Mozambique | mozambiq*
country NA: Namibie | namib*
country NG: Nigeria | niger*
country NI: Nicaragua | nicarag*
country NL: Pays-Bas, néerlandais* | pays-b*
country NO: Norvège, norvégien* | norvè*
country NP: Népal, népalais* | népa*
country NZ: Nouvelle-Zélande | nouvelle-zélan*
country OM: Oman
country PA: Panama | pana*
country PE: Pérou | péro*
country PG: Papouasie-Nouvelle-Guinée | papouasie-nouvelle-guin*
country PH: Philippines | philippin*
country PK: Pakistan | pakist*
country PL: Pologne, polonais* | polog*
country PS: Territoires palestiniens
country PT: Portugal, portugais* | portug*
country PY: Paraguay | paragu*
country QA: Qatar | qata*
country RO: Roumanie, roumain* | rouman*
country RS: Serbie, serbe* | serb*
country RU: Russie, russe* | russ*
country RW: Rwanda | rwan*
country SA: Arabie saoudite
country SD: Soudan | soud*
country SE: Suède, suédois* | suèd*
country SG: Singapour | singapo*
country SI: Slovénie, slovène* | slovén*
country SK: Slovaquie, slovaque* | slovaqu*
country SN: Sénégal | sénég*
country SO: Somalie | somal*
country SY: Syrie | syri*
country TH: Thaïlande, thaï* | thaïlan*
country TJ: Tadjikistan | tadjikist*
country TM: Turkménistan | turkménist*
country TN: Tunisie | tunis*
country TR: Turquie, turc* | turqu*
country TW: Taïwan | taïw*
country TZ: Tanzanie | tanzan*
country UA: Ukraine, ukrainien* | ukrai*
country UG: Ouganda | ougan*
country US: États-Unis | états-un*
country UY: Uruguay | urugu*
country UZ: Ouzbékistan | ouzbékist*
country VE: Venezuela | venezue*
country VN: Viêt Nam, vietnamien*
country YE: Yémen | yéme*
country ZA: Afrique du Sud
country ZM: Zambie | zamb*
country ZW: Zimbabwe | zimbab*
country XK: Kosovo | koso*
city AddisAbaba: Addis-Abeba
city Algiers: Alger
city Amsterdam: Amsterdam
city Athens: Athènes
city Auckland: Auckland
city Baghdad: Bagdad
city Baku: Bakou
city Bangkok: Bangkok
city Beirut: Beyrouth
city Belgrade: Belgrade
city Berlin: Berlin
city Bogota: Bogota
city Bratislava: Bratislava
city Brisbane: Brisbane
city Brussels: Bruxelles
city Bucharest: Bucarest
city Budapest: Budapest
city BuenosAires: Buenos Aires
city Cairo: Le Caire
city Caracas: Caracas
city Casablanca: Casablanca
city Chicago: Chicago
city Copenhagen: Copenhague
city Damascus: Damas
city Denver: Denver
city Detroit: Détroit
city Dhaka: Dhaka
city Dubai: Dubaï
city Dublin: Dublin
city Havana: La Havane
city Helsinki: Helsinki
city Istanbul: Istanbul
city Jakarta: Jakarta
city Jerusalem: Jérusalem
city Johannesburg: Johannesburg
city Kabul: Kaboul
city Karachi: Karachi
city Katmandu: Katmandou
city Khartoum: Khartoum
city Kiev: Kiev
city Kinshasa: Kinshasa
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos
city Lisbon: Lisbonne
city Ljubljana: Ljubljana
city London: Londres
city LosAngeles: Los Angeles
city Madrid: Madrid
city Manila: Manille
city Melbourne: Melbourne
city MexicoCity: Mexico
city Minsk: Minsk
city Montevideo: Montevideo
city Moscow: Moscou
city Nairobi: Nairobi
city NewYork: New York
city Novosibirsk: Novossibirsk
city Oslo: Oslo
city Paris: Paris
city Perth: Perth
city PhnomPenh: Phnom Penh
city Prague: Prague
city Pyongyang: Pyongyang
city Reykjavik: Reykjavik
city Riga: Riga
city Riyadh: Riyad
city Rome: Rome
city Santiago: Santiago
city SaoPaulo: São Paulo
city Sarajevo: Sarajevo
city Seoul: Séoul
city Shanghai: Shanghai
city Skopje: Skopje
city Sofia: Sofia
city Stockholm: Stockholm
city Sydney: Sydney
city Taipei: Taipei
city Tallinn: Tallinn
city Tashkent: Tachkent
city Tbilisi: Tbilissi
city Tehran: Téhéran
city Tokyo: Tokyo
city Toronto: Toronto
city Tunis: Tunis
city Ulaanbaatar: Oulan-Bator
city Vancouver: Vancouver
city Vienna: Vienne
city Vientiane: Vientiane
city Vilnius: Vilnius
city Vladivostok: Vladivostok
city Warsaw: Varsovie
city Winnipeg: Winnipeg
city Yerevan: Erevan
city Zagreb: Zagreb
city Zurich: Zurich
weekday monday: lundi
weekday tuesday: mardi
weekday wednesday: mercredi
weekday thursday: jeudi
weekday friday: vendredi
weekday saturday: samedi
weekday sunday: dimanche
"""
