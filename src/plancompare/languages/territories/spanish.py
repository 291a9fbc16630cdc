"""Names in Spanish, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Emiratos Árabes Unidos
country AF: Afganistán | afganist*
country AL: Albania, albanés*, albanes* | alban*
country AM: Armenia, armenio* | armen*
country AO: Angola | ango*
country AR: Argentina | argenti*
country AT: Austria | austr*
country AU: Australia | austral*
country AZ: Azerbaiyán | azerbaiy*
country BA: Bosnia y Herzegovina
country BD: Bangladés | banglad*
country BE: Bélgica | bélgi*
country BG: Bulgaria, búlgar* | bulgar*
country BH: Baréin | baré*
country BI: Burundi | burun*
country BJ: Benín | bení*
country BN: Brunéi | brun*
country BO: Bolivia | boliv*
country BR: Brasil | bras*
country BT: Bután | butá*
country BW: Botsuana | botsua*
country BY: Bielorrusia | bielorrus*
country CA: Canadá | cana*
country CH: Suiza | suiz*
country CL:  | chil*, Chile
country CM: Camerún | camer*
country CN: China, chin*
country CO: Colombia | colomb*
country CR: Costa Rica
country CU: Cuba
country CY: Chipre | chip*
country CZ: Chequia, chec* | chequ*
country DE: Alemania, alemán*, aleman*
country DK: Dinamarca, danés*, danes* | dinamar*
country DZ: Argelia | argel*
country EC: Ecuador | ecuad*
country EE: Estonia, estonio* | eston*
country EG: Egipto | egip*
country ER: Eritrea | eritr*
country ES: España, español* | espa*
country ET: Etiopía | etiop*
country FI: Finlandia, finés*, fines* | finland*
country FJ: Fiyi
country FR: Francia, francés*, frances* | franc*
country GA: Gabón | gabó*
country GB: Reino Unido, inglés*, ingles*
country GH: Ghana | ghan*
country GL: Groenlandia | groenland*
country GM: Gambia | gamb*
country GR: Grecia, grieg* | grec*
country GT: Guatemala | guatema*
country GY: Guyana | guya*
country HK: RAE de Hong Kong
country HN: Honduras | hondur*
country HR: Croacia, croata* | croac*
country HT: Haití | hait*
country HU: Hungría, húngar* | hungr*
country ID: Indonesia, indonesio* | indones*
country IE: Irlanda | irlan*
country IL: Israel | isra*
country IN: India | indi*
country IQ: Irak
country IR: Irán
country IS: Islandia, islandés*, islandes* | island*
country IT: Italia, italian* | ital*
country JM: Jamaica | jamai*
country JO: Jordania | jordan*
country JP: Japón, japonés*, japones* | japó*
country KE: Kenia | keni*
country KG: Kirguistán | kirguist*
country KH: Camboya, jemer* | cambo*
country KP: Corea del Norte
country KR: Corea del Sur, corean*
country KW: Kuwait | kuwa*
country KZ: Kazajistán, kazaj* | kazajist*
country LA: Laos, lao
country LB: Líbano | líba*
country LI: Liechtenstein | liechtenste*
country LK: Sri Lanka
country LR: Liberia | liber*
country LT: Lituania, lituan*
country LU: Luxemburgo | luxembur*
country LV: Letonia, letón*, leton*
country LY: Libia | libi*
country MA: Marruecos | marruec*
country MC: Mónaco | móna*
country MD: Moldavia | moldav*
country ME: Montenegro | monteneg*
country MG: Madagascar | madagasc*
country MM: Myanmar, birman* | myanm*
country MN: Mongolia, mongol*
country MO: RAE de Macao
country MR: Mauritania | mauritan*
country MT: Malta | malt*
country MU: Mauricio | mauric*
country MV: Maldivas | maldiv*
country MW: Malaui | mala*
country MX: México | méxi*
country MY: Malasia, malay* | malas*
country MZ: Mozambique | mozambiq*
country NA: Namibia | namib*
country NG: Nigeria | niger*
country NI: Nicaragua | nicarag*
country NL: Países Bajos, neerlandés*, neerlandes*
country NO: Noruega, norueg* | norue*
country NP: Nepal, nepalí* | nepa*
country NZ: Nueva Zelanda
country OM: Omán
country PA: Panamá | pana*
country PE: Perú
country PG: Papúa Nueva Guinea
country PH: Filipinas | filipin*
country PK: Pakistán | pakist*
country PL: Polonia, polac* | polon*
country PS: Territorios Palestinos
country PT: Portugal, portugués*, portugues* | portug*
country PY: Paraguay | paragu*
country QA: Catar | cata*
country RO: Rumanía, ruman*
country RS: Serbia, serbio* | serb*
country RU: Rusia, ruso | rusi*
country RW: Ruanda | ruan*
country SA: Arabia Saudí
country SD: Sudán | sudá*
country SE: Suecia, suec*
country SG: Singapur | singap*
country SI: Eslovenia, esloven*
country SK: Eslovaquia, eslovac* | eslovaqu*
country SN: Senegal | seneg*
country SO: Somalia | somal*
country SY: Siria | siri*
country TH: Tailandia, tailandés*, tailandes* | tailand*
country TJ: Tayikistán | tayikist*
country TM: Turkmenistán | turkmenist*
country TN: Túnez | túne*
country TR: Turquía, turc* | turqu*
country TW: Taiwán | taiw*
country TZ: Tanzania | tanzan*
country UA: Ucrania, ucranian* | ucran*
country UG: Uganda | ugan*
country US: Estados Unidos
country UY: Uruguay | urugu*
country UZ: Uzbekistán | uzbekist*
country VE: Venezuela | venezue*
country VN: Vietnam, vietnamita* | vietn*
country YE: Yemen | yeme*
country ZA: Sudáfrica | sudáfri*
country ZM: Zambia | zamb*
country ZW: Zimbabue | zimbab*
country XK: Kosovo | koso*
city AddisAbaba: Adís Abeba
city Algiers: Argel
city Amsterdam: Ámsterdam
city Athens: Atenas
city Auckland: Auckland
city Baghdad: Bagdad
city Baku: Bakú
city Bangkok: Bangkok
city Beirut: Beirut
city Belgrade: Belgrado
city Berlin: Berlín
city Bogota: Bogotá
city Bratislava: Bratislava
city Brisbane: Brisbane
city Brussels: Bruselas
city Bucharest: Bucarest
city Budapest: Budapest
city BuenosAires: Buenos Aires
city Cairo: El Cairo
city Caracas: Caracas
city Casablanca: Casablanca
city Chicago: Chicago
city Copenhagen: Copenhague
city Damascus: Damasco
city Denver: Denver
city Detroit: Detroit
city Dhaka: Daca
city Dubai: Dubái
city Dublin: Dublín
city Havana: La Habana
city Helsinki: Helsinki
city Istanbul: Estambul
city Jakarta: Yakarta
city Jerusalem: Jerusalén
city Johannesburg: Johannesburgo
city Kabul: Kabul
city Karachi: Karachi
city Katmandu: Katmandú
city Khartoum: Jartum
city Kiev: Kiev
city Kinshasa: Kinshasa
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos
city Lisbon: Lisboa
city Ljubljana: Liubliana
city London: Londres
city LosAngeles: Los Ángeles
city Madrid: Madrid
city Manila: Manila
city Melbourne: Melbourne
city MexicoCity: Ciudad de México
city Minsk: Minsk
city Montevideo: Montevideo
city Moscow: Moscú
city Nairobi: Nairobi
city NewYork: Nueva York
city Novosibirsk: Novosibirsk
city Oslo: Oslo
city Paris: París
city Perth: Perth
city PhnomPenh: Phnom Penh
city Prague: Praga
city Pyongyang: Pyongyang
city Reykjavik: Reikiavik
city Riga: Riga
city Riyadh: Riad
city Rome: Roma
city Santiago: Santiago de Chile
city SaoPaulo: São Paulo
city Sarajevo: Sarajevo
city Seoul: Seúl
city Shanghai: Shanghái
city Skopje: Skopie
city Sofia: Sofía
city Stockholm: Estocolmo
city Sydney: Sídney
city Taipei: Taipéi
city Tallinn: Tallin
city Tashkent: Taskent
city Tbilisi: Tiflis
city Tehran: Teherán
city Tokyo: Tokio
city Toronto: Toronto
city Tripoli: Trípoli
city Tunis: Túnez
city Ulaanbaatar: Ulán Bator
city Vancouver: Vancouver
city Vienna: Viena
city Vientiane: Vientián
city Vilnius: Vilna
city Vladivostok: Vladivostok
city Warsaw: Varsovia
city Winnipeg: Winnipeg
city Yerevan: Ereván
city Zagreb: Zagreb
city Zurich: Zúrich
weekday monday: lunes
weekday tuesday: martes
weekday wednesday: miércoles
weekday thursday: jueves
weekday friday: viernes
weekday saturday: sábado
weekday sunday: domingo
"""
