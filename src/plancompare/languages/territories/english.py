"""Names in English, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: United Arab Emirates
country AF: Afghanistan* | afghanist*
country AL: Albania*, Albanian* | alban*
country AM: Armenia*, Armenian* | armen*
country AO: Angola* | ango*
country AR: Argentina* | argenti*
country AT: Austria* | austr*
country AU: Australia* | austral*
country AZ: Azerbaijan* | azerbaij*
country BA: Bosnia & Herzegovina
country BD: Bangladesh* | banglade*
country BE: Belgium* | belgi*
country BG: Bulgaria*, Bulgarian* | bulgar*
country BH: Bahrain* | bahra*
country BI: Burundi* | burun*
country BJ: Benin* | beni*
country BN: Brunei* | brun*
country BO: Bolivia* | boliv*
country BR: Brazil* | braz*
country BT: Bhutan* | bhut*
country BW: Botswana* | botswa*
country BY: Belarus* | belar*
country CA: Canada* | cana*
country CH: Switzerland* | switzerla*
country CL: Chile* | chil*
country CM: Cameroon* | camero*
country CN: China*, Chinese* | chin*
country CO: Colombia* | colomb*
country CR: Costa Rica
country CU: Cuba
country CY: Cyprus* | cypr*
country CZ: Czechia*, Czech* | czech*
country DE: Germany*, German* | germa*
country DK: Denmark*, Danish* | denma*
country DZ: Algeria* | alger*
country EC: Ecuador* | ecuad*
country EE: Estonia*, Estonian* | eston*
country EG: Egypt* | egyp*
country ER: Eritrea* | eritr*
country ES: Spain*, Spanish* | spai*
country ET: Ethiopia* | ethiop*
country FI: Finland*, Finnish* | finla*
country FJ: Fiji
country FR: France*, French* | fran*
country GA: Gabon* | gabo*
country GB: United Kingdom, English*
country GH: Ghana* | ghan*
country GL: Greenland* | greenla*
country GM: Gambia* | gamb*
country GR: Greece*, Greek* | gree*
country GT: Guatemala* | guatema*
country GY: Guyana* | guya*
country HK: Hong Kong SAR China
country HN: Honduras* | hondur*
country HR: Croatia*, Croatian* | croat*
country HT: Haiti* | hait*
country HU: Hungary*, Hungarian* | hunga*
country ID: Indonesia*, Indonesian* | indones*
country IE: Ireland* | irela*
country IL: Israel* | isra*
country IN: India* | indi*
country IQ: Iraq
country IR: Iran
country IS: Iceland*, Icelandic* | icela*
country IT: Italy*, Italian* | ital*
country JM: Jamaica* | jamai*
country JO:  | jord*, Jordan*
country JP: Japan*, Japanese* | japa*
country KE: Kenya* | keny*
country KG: Kyrgyzstan* | kyrgyzst*
country KH: Cambodia*, Khmer* | cambod*
country KP: North Korea
country KR: South Korea, Korean*
country KW: Kuwait* | kuwa*
country KZ: Kazakhstan*, Kazakh* | kazakhst*
country LA: Laos, Lao
country LB: Lebanon* | leban*
country LI: Liechtenstein* | liechtenste*
country LK: Sri Lanka
country LR: Liberia* | liber*
country LT: Lithuania*, Lithuanian* | lithuan*
country LU: Luxembourg* | luxembou*
country LV: Latvia*, Latvian* | latv*
country LY: Libya* | liby*
country MA: Morocco* | moroc*
country MC: Monaco* | mona*
country MD: Moldova* | moldo*
country ME: Montenegro* | monteneg*
country MG: Madagascar* | madagasc*
country MM: Myanmar*, Burmese* | myanm*
country MN: Mongolia*, Mongolian* | mongol*
country MO: Macao SAR China
country MR: Mauritania* | mauritan*
country MT: Malta* | malt*
country MU: Mauritius* | mauriti*
country MV: Maldives* | maldiv*
country MW: Malawi* | mala*
country MX: Mexico* | mexi*
country MY: Malaysia*, Malay* | malays*
country MZ: Mozambique* | mozambiq*
country NA: Namibia* | namib*
country NG: Nigeria* | niger*
country NI: Nicaragua* | nicarag*
country NL: Netherlands*, Dutch* | netherlan*
country NO: Norway*, Norwegian* | norw*
country NP: Nepal*, Nepali* | nepa*
country NZ: New Zealand
country OM: Oman
country PA: Panama* | pana*
country PE: Peru
country PG: Papua New Guinea
country PH: Philippines* | philippin*
country PK: Pakistan* | pakist*
country PL: Poland*, Polish* | pola*
country PS: Palestinian Territories
country PT: Portugal*, Portuguese* | portug*
country PY: Paraguay* | paragu*
country QA: Qatar* | qata*
country RO: Romania*, Romanian* | roman*
country RS: Serbia*, Serbian* | serb*
country RU: Russia*, Russian* | russ*
country RW: Rwanda* | rwan*
country SA: Saudi Arabia
country SD: Sudan* | suda*
country SE: Sweden*, Swedish* | swed*
country SG: Singapore* | singapo*
country SI: Slovenia*, Slovenian* | sloven*
country SK: Slovakia*, Slovak* | slovak*
country SN: Senegal* | seneg*
country SO: Somalia* | somal*
country SY: Syria* | syri*
country TH: Thailand*, Thai* | thaila*
country TJ: Tajikistan* | tajikist*
country TM: Turkmenistan* | turkmenist*
country TN: Tunisia* | tunis*
country TR: Türkiye*, Turkish* | türki*
country TW: Taiwan* | taiw*
country TZ: Tanzania* | tanzan*
country UA: Ukraine*, Ukrainian* | ukrai*
country UG: Uganda* | ugan*
country US: United States
country UY: Uruguay* | urugu*
country UZ: Uzbekistan* | uzbekist*
country VE: Venezuela* | venezue*
country VN: Vietnam*, Vietnamese* | vietn*
country YE: Yemen* | yeme*
country ZA: South Africa
country ZM: Zambia* | zamb*
country ZW: Zimbabwe* | zimbab*
country XK: Kosovo* | koso*
city AddisAbaba: Addis Ababa
city Algiers: Algiers*
city Amsterdam: Amsterdam*
city Athens: Athens*
city Auckland: Auckland*
city Baghdad: Baghdad*
city Baku: Baku
city Bangkok: Bangkok*
city Beirut: Beirut*
city Belgrade: Belgrade*
city Berlin: Berlin*
city Bogota: Bogota*
city Bratislava: Bratislava*
city Brisbane: Brisbane*
city Brussels: Brussels*
city Bucharest: Bucharest*
city Budapest: Budapest*
city BuenosAires: Buenos Aires
city Cairo: Cairo*
city Caracas: Caracas*
city Casablanca: Casablanca*
city Chicago: Chicago*
city Copenhagen: Copenhagen*
city Damascus: Damascus*
city Denver: Denver*
city Detroit: Detroit*
city Dhaka: Dhaka*
city Dubai: Dubai*
city Dublin: Dublin*
city Havana: Havana*
city Helsinki: Helsinki*
city Istanbul: Istanbul*
city Jakarta: Jakarta*
city Jerusalem: Jerusalem*
city Johannesburg: Johannesburg*
city Kabul: Kabul*
city Karachi: Karachi*
city Katmandu: Kathmandu*
city Khartoum: Khartoum*
city Kiev: Kyiv
city Kinshasa: Kinshasa*
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos*
city Lisbon: Lisbon*
city Ljubljana: Ljubljana*
city London: London*
city LosAngeles: Los Angeles
city Madrid: Madrid*
city Manila: Manila*
city Melbourne: Melbourne*
city MexicoCity: Mexico City
city Minsk: Minsk*
city Montevideo: Montevideo*
city Moscow: Moscow*
city Nairobi: Nairobi*
city NewYork: New York
city Novosibirsk: Novosibirsk*
city Oslo: Oslo
city Paris: Paris*
city Perth: Perth*
city PhnomPenh: Phnom Penh
city Prague: Prague*
city Pyongyang: Pyongyang*
city Reykjavik: Reykjavik*
city Riga: Riga
city Riyadh: Riyadh*
city Rome: Rome
city Santiago: Santiago*
city SaoPaulo: Sao Paulo
city Sarajevo: Sarajevo*
city Seoul: Seoul*
city Shanghai: Shanghai*
city Skopje: Skopje*
city Sofia: Sofia*
city Stockholm: Stockholm*
city Sydney: Sydney*
city Taipei: Taipei*
city Tallinn: Tallinn*
city Tashkent: Tashkent*
city Tbilisi: Tbilisi*
city Tehran: Tehran*
city Tokyo: Tokyo*
city Toronto: Toronto*
city Tripoli: Tripoli*
city Tunis: Tunis*
city Ulaanbaatar: Ulaanbaatar*
city Vancouver: Vancouver*
city Vienna: Vienna*
city Vientiane: Vientiane*
city Vilnius: Vilnius*
city Vladivostok: Vladivostok*
city Warsaw: Warsaw*
city Winnipeg: Winnipeg*
city Yerevan: Yerevan*
city Zagreb: Zagreb*
city Zurich: Zurich*
weekday monday: Monday*
weekday tuesday: Tuesday*
weekday wednesday: Wednesday*
weekday thursday: Thursday*
weekday friday: Friday*
weekday saturday: Saturday*
weekday sunday: Sunday*
"""
