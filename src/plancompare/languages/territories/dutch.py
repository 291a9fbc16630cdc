"""Names in Dutch, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Verenigde Arabische Emiraten
country AF: Afghanistan* | afghanist*
country AL: Albanië*, Albanees* | alban*
country AM: Armenië*, Armeens* | armen*
country AO: Angola* | ango*
country AR: Argentinië* | argentin*
country AT: Oostenrijk* | oostenri*
country AU: Australië* | austral*
country AZ: Azerbeidzjan* | azerbeidzj*
country BA: Bosnië en Herzegovina
country BD: Bangladesh* | banglade*
country BE: België* | belg*
country BG: Bulgarije*, Bulgaars* | bulgari*
country BH: Bahrein* | bahre*
country BI: Burundi* | burun*
country BJ: Benin* | beni*
country BN: Brunei* | brun*
country BO: Bolivia* | boliv*
country BR: Brazilië* | brazil*
country BT: Bhutan* | bhut*
country BW: Botswana* | botswa*
country BY: Belarus* | belar*
country CA: Canada* | cana*
country CH: Zwitserland* | zwitserla*
country CL: Chili* | chil*
country CM: Kameroen* | kamero*
country CN: China*, Chinees* | chin*
country CO: Colombia* | colomb*
country CR: Costa Rica
country CU: Cuba
country CY: Cyprus* | cypr*
country CZ: Tsjechië*, Tsjechisch* | tsjech*
country DE: Duitsland*, Duits* | duitsla*
country DK: Denemarken*, Deens* | denemark*
country DZ: Algerije* | algeri*
country EC: Ecuador* | ecuad*
country EE: Estland*, Estisch* | estla*
country EG: Egypte* | egyp*
country ER: Eritrea* | eritr*
country ES: Spanje*, Spaans* | span*
country ET: Ethiopië* | ethiop*
country FI: Finland*, Fins* | finla*
country FJ: Fiji
country FR: Frankrijk*, Frans* | frankri*
country GA: Gabon* | gabo*
country GB: Verenigd Koninkrijk, Engels*
country GH: Ghana* | ghan*
country GL: Groenland* | groenla*
country GM: Gambia* | gamb*
country GR: Griekenland*, Grieks* | griekenla*
country GT: Guatemala* | guatema*
country GY: Guyana* | guya*
country HK: Hongkong SAR van China
country HN: Honduras* | hondur*
country HR: Kroatië*, Kroatisch* | kroat*
country HT: Haïti* | haït*
country HU: Hongarije*, Hongaars* | hongari*
country ID: Indonesië*, Indonesisch* | indones*
country IE: Ierland* | ierla*
country IL: Israël* | isra*
country IN: India* | indi*
country IQ: Irak
country IR: Iran
country IS: IJsland*, IJslands* | ijsla*
country IT: Italië*, Italiaans* | ital*
country JM: Jamaica* | jamai*
country JO: Jordanië* | jordan*
country JP: Japan*, Japans* | japa*
country KE: Kenia* | keni*
country KG: Kirgizië* | kirgiz*
country KH: Cambodja*, Khmer* | cambod*
country KP: Noord-Korea* | noord-kor*
country KR: Zuid-Korea*, Koreaans* | zuid-kor*
country KW: Koeweit* | koewe*
country KZ: Kazachstan*, Kazachs* | kazachst*
country LA: Laos, Laotiaans*
country LB: Libanon* | liban*
country LI: Liechtenstein* | liechtenste*
country LK: Sri Lanka
country LR: Liberia* | liber*
country LT: Litouwen*, Litouws* | litouw*
country LU: Luxemburg* | luxembu*
country LV: Letland*, Lets* | letla*
country LY: Libië* | libi*
country MA: Marokko* | marok*
country MC: Monaco* | mona*
country MD: Moldavië* | moldav*
country ME: Montenegro* | monteneg*
country MG: Madagaskar* | madagask*
country MM: Myanmar*, Birmaans* | myanm*
country MN: Mongolië*, Mongools* | mongol*
country MO: Macau SAR van China
country MR: Mauritanië* | mauritan*
country MT: Malta* | malt*
country MU: Mauritius* | mauriti*
country MV: Maldiven* | maldiv*
country MW: Malawi* | mala*
country MX: Mexico* | mexi*
country MY: Maleisië*, Maleis* | maleis*
country MZ: Mozambique* | mozambiq*
country NA: Namibië* | namib*
country NG: Nigeria* | niger*
country NI: Nicaragua* | nicarag*
country NL: Nederland*, Nederlands* | nederla*
country NO: Noorwegen*, Noors* | noorweg*
country NP: Nepal*, Nepalees* | nepa*
country NZ: Nieuw-Zeeland* | nieuw-zeela*
country OM: Oman
country PA: Panama* | pana*
country PE: Peru
country PG: Papoea-Nieuw-Guinea* | papoea-nieuw-guin*
country PH: Filipijnen* | filipijn*
country PK: Pakistan* | pakist*
country PL: Polen*, Pools* | pole*
country PS: Palestijnse gebieden
country PT: Portugal*, Portugees* | portug*
country PY: Paraguay* | paragu*
country QA: Qatar* | qata*
country RO: Roemenië*, Roemeens* | roemen*
country RS: Servië*, Servisch* | serv*
country RU: Rusland*, Russisch* | rusla*
country RW: Rwanda* | rwan*
country SA: Saoedi-Arabië* | saoedi-arab*
country SD: Soedan* | soed*
country SE: Zweden*, Zweeds* | zwed*
country SG: Singapore* | singapo*
country SI: Slovenië*, Sloveens* | sloven*
country SK: Slowakije*, Slowaaks* | slowaki*
country SN: Senegal* | seneg*
country SO: Somalië* | somal*
country SY: Syrië* | syri*
country TH: Thailand*, Thai* | thaila*
country TJ: Tadzjikistan* | tadzjikist*
country TM: Turkmenistan* | turkmenist*
country TN: Tunesië* | tunes*
country TR: Turkije*, Turks* | turki*
country TW: Taiwan* | taiw*
country TZ: Tanzania* | tanzan*
country UA: Oekraïne*, Oekraïens* | oekraï*
country UG: Oeganda* | oegan*
country US: Verenigde Staten
country UY: Uruguay* | urugu*
country UZ: Oezbekistan* | oezbekist*
country VE: Venezuela* | venezue*
country VN: Vietnam*, Vietnamees* | vietn*
country YE: Jemen* | jeme*
country ZA: Zuid-Afrika* | zuid-afri*
country ZM: Zambia* | zamb*
country ZW: Zimbabwe* | zimbab*
country XK: Kosovo* | koso*
city AddisAbaba: Addis Abeba
city Algiers: Algiers*
city Amsterdam: Amsterdam*
city Athens: Athene*
city Auckland: Auckland*
city Baghdad: Bagdad*
city Baku: Bakoe*
city Bangkok: Bangkok*
city Beirut: Beiroet*
city Belgrade: Belgrado*
city Berlin: Berlijn*
city Bogota: Bogota*
city Bratislava: Bratislava*
city Brisbane: Brisbane*
city Brussels: Brussel*
city Bucharest: Boekarest*
city Budapest: Boedapest*
city BuenosAires: Buenos Aires
city Cairo: Caïro*
city Caracas: Caracas*
city Casablanca: Casablanca*
city Chicago: Chicago*
city Copenhagen: Kopenhagen*
city Damascus: Damascus*
city Denver: Denver*
city Detroit: Detroit*
city Dhaka: Dhaka*
city Dubai: Dubai*
city Dublin: Dublin*
city Havana: Havana*
city Helsinki: Helsinki*
city Istanbul: Istanboel*
city Jakarta: Jakarta*
city Jerusalem: Jeruzalem*
city Johannesburg: Johannesburg*
city Kabul: Kabul*
city Karachi: Karachi*
city Katmandu: Kathmandu*
city Khartoum: Khartoem*
city Kiev: Kiev
city Kinshasa: Kinshasa*
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos*
city Lisbon: Lissabon*
city Ljubljana: Ljubljana*
city London: Londen*
city LosAngeles: Los Angeles
city Madrid: Madrid*
city Manila: Manilla*
city Melbourne: Melbourne*
city MexicoCity: Mexico-Stad*
city Minsk: Minsk*
city Montevideo: Montevideo*
city Moscow: Moskou*
city Nairobi: Nairobi*
city NewYork: New York
city Novosibirsk: Novosibirsk*
city Oslo: Oslo
city Paris: Parijs*
city Perth: Perth*
city PhnomPenh: Phnom Penh
city Prague: Praag*
city Pyongyang: Pyongyang*
city Reykjavik: Reykjavik*
city Riga: Riga
city Riyadh: Riyad*
city Rome: Rome
city Santiago: Santiago*
city SaoPaulo: São Paulo
city Sarajevo: Sarajevo*
city Seoul: Seoul*
city Shanghai: Sjanghai*
city Skopje: Skopje*
city Sofia: Sofia*
city Stockholm: Stockholm*
city Sydney: Sydney*
city Taipei: Taipei*
city Tallinn: Tallinn*
city Tashkent: Tasjkent*
city Tbilisi: Tbilisi*
city Tehran: Teheran*
city Tokyo: Tokio*
city Toronto: Toronto*
city Tripoli: Tripoli*
city Tunis: Tunis*
city Ulaanbaatar: Ulaanbaatar*
city Vancouver: Vancouver*
city Vienna: Wenen*
city Vientiane: Vientiane*
city Vilnius: Vilnius*
city Vladivostok: Vladivostok*
city Warsaw: Warschau*
city Winnipeg: Winnipeg*
city Yerevan: Jerevan*
city Zagreb: Zagreb*
city Zurich: Zürich*
weekday monday: maandag*
weekday tuesday: dinsdag*
weekday wednesday: woensdag*
weekday thursday: donderdag*
weekday friday: vrijdag*
weekday saturday: zaterdag*
weekday sunday: zondag*
"""
