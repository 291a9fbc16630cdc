"""Names in Italian, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Emirati Arabi Uniti
country AF: Afghanistan | afghanist*
country AL: Albania, albanes* | alban*
country AM: Armenia, armen*
country AO: Angola | ango*
country AR: Argentina | argenti*
country AT: Austria | austr*
country AU: Australia | austral*
country AZ: Azerbaigian | azerbaigi*
country BA: Bosnia ed Erzegovina
country BD: Bangladesh | banglade*
country BE: Belgio | belg*
country BG: Bulgaria, bulgar*
country BH: Bahrein | bahre*
country BI: Burundi | burun*
country BJ: Benin | beni*
country BN: Brunei | brun*
country BO: Bolivia | boliv*
country BR: Brasile | brasi*
country BT: Bhutan | bhut*
country BW: Botswana | botswa*
country BY: Bielorussia | bieloruss*
country CA: Canada | cana*
country CH: Svizzera | svizze*
country CL: Cile
country CM: Camerun | camer*
country CN: Cina, cines*
country CO: Colombia | colomb*
country CR: Costa Rica
country CU: Cuba
country CY: Cipro | cipr*
country CZ: Cechia, ceco | cech*
country DE: Germania, tedesc* | german*
country DK: Danimarca, danes* | danimar*
country DZ: Algeria | alger*
country EC: Ecuador | ecuad*
country EE: Estonia, eston*
country EG: Egitto | egit*
country ER: Eritrea | eritr*
country ES: Spagna, spagnol* | spag*
country ET: Etiopia | etiop*
country FI: Finlandia, finlandes* | finland*
country FJ: Figi
country FR: Francia, frances* | franc*
country GA: Gabon | gabo*
country GB: Regno Unito, ingles*
country GH: Ghana | ghan*
country GL: Groenlandia | groenland*
country GM: Gambia | gamb*
country GR: Grecia, grec*
country GT: Guatemala | guatema*
country GY: Guyana | guya*
country HK: RAS di Hong Kong
country HN: Honduras | hondur*
country HR: Croazia, croat* | croaz*
country HT: Haiti | hait*
country HU: Ungheria, ungheres* | ungher*
country ID: Indonesia, indonesian* | indones*
country IE: Irlanda | irlan*
country IL: Israele | israe*
country IN: India | indi*
country IQ: Iraq
country IR: Iran
country IS: Islanda, islandes* | islan*
country IT: Italia, italian* | ital*
country JM: Giamaica | giamai*
country JO: Giordania | giordan*
country JP: Giappone, giappones* | giappo*
country KE: Kenya | keny*
country KG: Kirghizistan | kirghizist*
country KH: Cambogia, khmer* | cambog*
country KP: Corea del Nord
country KR: Corea del Sud, corean*
country KW: Kuwait | kuwa*
country KZ: Kazakistan, kazak* | kazakist*
country LA: Laos, lao
country LB: Libano | liba*
country LI: Liechtenstein | liechtenste*
country LK: Sri Lanka
country LR: Liberia | liber*
country LT: Lituania, lituan*
country LU: Lussemburgo | lussembur*
country LV: Lettonia, letton*
country LY: Libia | libi*
country MA: Marocco | maroc*
country MC: Monaco | mona*
country MD: Moldavia | moldav*
country ME: Montenegro | monteneg*
country MG: Madagascar | madagasc*
country MM: Myanmar, birman* | myanm*
country MN: Mongolia, mongol*
country MO: RAS di Macao
country MR: Mauritania | mauritan*
country MT: Malta | malt*
country MU: Mauritius | mauriti*
country MV: Maldive | maldi*
country MW: Malawi | mala*
country MX: Messico | messi*
country MY: Malaysia, males* | malays*
country MZ: Mozambico | mozambi*
country NA: Namibia | namib*
country NG: Nigeria | niger*
country NI: Nicaragua | nicarag*
country NL: Paesi Bassi, olandes*
country NO: Norvegia, norveges* | norveg*
country NP: Nepal, nepales* | nepa*
country NZ: Nuova Zelanda
country OM:  | Oman
country PA: Panama | pana*
country PE: Perù
country PG: Papua Nuova Guinea
country PH: Filippine | filippi*
country PK: Pakistan | pakist*
country PL: Polonia, polacc* | polon*
country PS: Territori Palestinesi
country PT: Portogallo, portoghes* | portogal*
country PY: Paraguay | paragu*
country QA: Qatar | qata*
country RO: Romania, rumen* | roman*
country RS: Serbia, serb*
country RU: Russia, russ*
country RW: Ruanda | ruan*
country SA: Arabia Saudita
country SD: Sudan | suda*
country SE: Svezia, svedes* | svez*
country SG: Singapore | singapo*
country SI: Slovenia, sloven*
country SK: Slovacchia, slovacc* | slovacch*
country SN: Senegal | seneg*
country SO: Somalia | somal*
country SY: Siria | siri*
country TH: Thailandia, thailandes* | thailand*
country TJ: Tagikistan | tagikist*
country TM: Turkmenistan | turkmenist*
country TN: Tunisia | tunis*
country TR: Turchia, turc* | turch*
country TW: Taiwan | taiw*
country TZ: Tanzania | tanzan*
country UA: Ucraina, ucrain* | ucrai*
country UG: Uganda | ugan*
country US: Stati Uniti
country UY: Uruguay | urugu*
country UZ: Uzbekistan | uzbekist*
country VE: Venezuela | venezue*
country VN: Vietnam, vietnamit* | vietn*
country YE: Yemen | yeme*
country ZA: Sudafrica | sudafri*
country ZM: Zambia | zamb*
country ZW: Zimbabwe | zimbab*
country XK: Kosovo | koso*
city AddisAbaba: Addis Abeba
city Algiers: Algeri
city Amsterdam: Amsterdam
city Athens: Atene
city Auckland: Auckland
city Baghdad: Baghdad
city Baku: Baku
city Bangkok: Bangkok
city Beirut: Beirut
city Belgrade: Belgrado
city Berlin: Berlino
city Bogota: Bogotá
city Bratislava: Bratislava
city Brisbane: Brisbane
city Brussels: Bruxelles
city Bucharest: Bucarest
city Budapest: Budapest
city BuenosAires: Buenos Aires
city Cairo: Il Cairo
city Caracas: Caracas
city Casablanca: Casablanca
city Chicago: Chicago
city Copenhagen: Copenaghen
city Damascus: Damasco
city Denver: Denver
city Detroit: Detroit
city Dhaka: Dacca
city Dubai: Dubai
city Dublin: Dublino
city Havana: L’Avana
city Helsinki: Helsinki
city Istanbul: Istanbul
city Jakarta: Giacarta
city Jerusalem: Gerusalemme
city Johannesburg: Johannesburg
city Kabul: Kabul
city Karachi: Karachi
city Katmandu: Kathmandu
city Khartoum: Khartum
city Kiev: Kiev
city Kinshasa: Kinshasa
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos
city Lisbon: Lisbona
city Ljubljana: Lubiana
city London: Londra
city LosAngeles: Los Angeles
city Madrid: Madrid
city Manila: Manila
city Melbourne: Melbourne
city MexicoCity: Città del Messico
city Minsk: Minsk
city Montevideo: Montevideo
city Moscow: Mosca
city Nairobi: Nairobi
city NewYork: New York
city Novosibirsk: Novosibirsk
city Oslo: Oslo
city Paris: Parigi
city Perth: Perth
city PhnomPenh: Phnom Penh
city Prague: Praga
city Pyongyang: Pyongyang
city Reykjavik: Reykjavík
city Riga: Riga
city Riyadh: Riyad
city Rome: Roma
city Santiago: Santiago
city SaoPaulo: San Paolo
city Sarajevo: Sarajevo
city Seoul: Seul
city Shanghai: Shanghai
city Skopje: Skopje
city Sofia: Sofia
city Stockholm: Stoccolma
city Sydney: Sydney
city Taipei: Taipei
city Tallinn: Tallinn
city Tashkent: Tashkent
city Tbilisi: Tbilisi
city Tehran: Teheran
city Tokyo: Tokyo
city Toronto: Toronto
city Tripoli: Tripoli
city Tunis: Tunisi
city Ulaanbaatar: Ulan Bator
city Vancouver: Vancouver
city Vienna: Vienna
city Vientiane: Vientiane
city Vilnius: Vilnius
city Vladivostok: Vladivostok
city Warsaw: Varsavia
city Winnipeg: Winnipeg
city Yerevan: Yerevan
city Zagreb: Zagabria
city Zurich: Zurigo
weekday monday: lunedì*
weekday tuesday: martedì*
weekday wednesday: mercoledì*
weekday thursday: giovedì*
weekday friday: venerdì*
weekday saturday: sabato*
weekday sunday: domenica*
"""
