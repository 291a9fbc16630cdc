"""Names in German, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Vereinigte Arabische Emirate
country AF: Afghanistan* | afghanist*
country AL: Albanien*, albanisch* | albani*
country AM: Armenien*, armenisch* | armeni*
country AO: Angola* | ango*
country AR: Argentinien* | argentini*
country AT: Österreich* | österrei*
country AU: Australien* | australi*
country AZ: Aserbaidschan* | aserbaidsch*
country BA: Bosnien und Herzegowina
country BD: Bangladesch* | banglades*
country BE: Belgien* | belgi*
country BG: Bulgarien*, bulgarisch* | bulgari*
country BH: Bahrain* | bahra*
country BI: Burundi* | burun*
country BJ: Benin* | beni*
country BN: Brunei Darussalam
country BO: Bolivien* | bolivi*
country BR: Brasilien* | brasili*
country BT: Bhutan* | bhut*
country BW: Botsuana* | botsua*
country BY: Belarus* | belar*
country CA: Kanada* | kana*
country CH: Schweiz* | schwe*
country CL: Chile* | chil*
country CM: Kamerun* | kamer*
country CN: China*, chinesisch* | chin*
country CO: Kolumbien* | kolumbi*
country CR: Costa Rica
country CU: Kuba
country CY: Zypern* | zype*
country CZ: Tschechien*, tschechisch* | tschechi*
country DE: Deutschland*, deutsch* | deutschla*
country DK: Dänemark*, dänisch* | dänema*
country DZ: Algerien* | algeri*
country EC: Ecuador* | ecuad*
country EE: Estland*, estnisch* | estla*
country EG: Ägypten* | ägypt*
country ER: Eritrea* | eritr*
country ES: Spanien*, spanisch* | spani*
country ET: Äthiopien* | äthiopi*
country FI: Finnland*, finnisch* | finnla*
country FJ: Fidschi* | fidsc*
country FR: Frankreich*, französisch* | frankrei*
country GA: Gabun* | gabu*
country GB: Vereinigtes Königreich, englisch*
country GH: Ghana* | ghan*
country GL: Grönland* | grönla*
country GM: Gambia* | gamb*
country GR: Griechenland*, griechisch* | griechenla*
country GT: Guatemala* | guatema*
country GY: Guyana* | guya*
country HK: Sonderverwaltungsregion Hongkong
country HN: Honduras* | hondur*
country HR: Kroatien*, kroatisch* | kroati*
country HT: Haiti* | hait*
country HU: Ungarn*, ungarisch* | unga*
country ID: Indonesien*, indonesisch* | indonesi*
country IE: Irland* | irla*
country IL: Israel* | isra*
country IN: Indien* | indi*
country IQ: Irak
country IR: Iran
country IS: Island*, isländisch* | isla*
country IT: Italien*, italienisch* | itali*
country JM: Jamaika* | jamai*
country JO: Jordanien* | jordani*
country JP: Japan*, japanisch* | japa*
country KE: Kenia* | keni*
country KG: Kirgisistan* | kirgisist*
country KH: Kambodscha*, khmer* | kambodsc*
country KP: Nordkorea* | nordkor*
country KR: Südkorea*, koreanisch* | südkor*
country KW: Kuwait* | kuwa*
country KZ: Kasachstan*, kasachisch* | kasachst*
country LA: Laos, laotisch*
country LB: Libanon* | liban*
country LI: Liechtenstein* | liechtenste*
country LK: Sri Lanka
country LR: Liberia* | liber*
country LT: Litauen*, litauisch* | litau*
country LU: Luxemburg* | luxembu*
country LV: Lettland*, lettisch* | lettla*
country LY: Libyen* | liby*
country MA: Marokko* | marok*
country MC: Monaco* | mona*
country MD: Republik Moldau
country ME: Montenegro* | monteneg*
country MG: Madagaskar* | madagask*
country MM: Myanmar*, birmanisch* | myanm*
country MN: Mongolei*, mongolisch* | mongol*
country MO: Sonderverwaltungsregion Macau
country MR: Mauretanien* | mauretani*
country MT: Malta* | malt*
country MU: Mauritius* | mauriti*
country MV: Malediven* | malediv*
country MW: Malawi* | mala*
country MX: Mexiko* | mexi*
country MY: Malaysia*, malaiisch* | malays*
country MZ: Mosambik* | mosamb*
country NA: Namibia* | namib*
country NG: Nigeria* | niger*
country NI: Nicaragua* | nicarag*
country NL: Niederlande*, niederländisch* | niederlan*
country NO: Norwegen*, norwegisch* | norweg*
country NP: Nepal*, nepalesisch* | nepa*
country NZ: Neuseeland* | neuseela*
country OM: Oman
country PA: Panama* | pana*
country PE: Peru
country PG: Papua-Neuguinea* | papua-neuguin*
country PH: Philippinen* | philippin*
country PK: Pakistan* | pakist*
country PL: Polen*, polnisch* | pole*
country PS: Palästinensische Autonomiegebiete
country PT: Portugal*, portugiesisch* | portug*
country PY: Paraguay* | paragu*
country QA: Katar* | kata*
country RO: Rumänien*, rumänisch* | rumäni*
country RS: Serbien*, serbisch* | serbi*
country RU: Russland*, russisch* | russla*
country RW: Ruanda* | ruan*
country SA: Saudi-Arabien* | saudi-arabi*
country SD: Sudan* | suda*
country SE: Schweden*, schwedisch* | schwed*
country SG: Singapur* | singap*
country SI: Slowenien*, slowenisch* | sloweni*
country SK: Slowakei*, slowakisch* | slowak*
country SN: Senegal* | seneg*
country SO: Somalia* | somal*
country SY: Syrien* | syri*
country TH: Thailand*, thailändisch* | thaila*
country TJ: Tadschikistan* | tadschikist*
country TM: Turkmenistan* | turkmenist*
country TN: Tunesien* | tunesi*
country TR: Türkei*, türkisch* | türk*
country TW: Taiwan* | taiw*
country TZ: Tansania* | tansan*
country UA: Ukraine*, ukrainisch* | ukrai*
country UG: Uganda* | ugan*
country US: Vereinigte Staaten
country UY: Uruguay* | urugu*
country UZ: Usbekistan* | usbekist*
country VE: Venezuela* | venezue*
country VN: Vietnam*, vietnamesisch* | vietn*
country YE: Jemen* | jeme*
country ZA: Südafrika* | südafri*
country ZM: Sambia* | samb*
country ZW: Simbabwe* | simbab*
country XK: Kosovo* | koso*
city AddisAbaba: Addis Abeba
city Algiers: Algier*
city Amsterdam: Amsterdam*
city Athens: Athen*
city Auckland: Auckland*
city Baghdad: Bagdad*
city Baku: Baku
city Bangkok: Bangkok*
city Beirut: Beirut*
city Belgrade: Belgrad*
city Berlin: Berlin*
city Bogota: Bogotá*
city Bratislava: Bratislava*
city Brisbane: Brisbane*
city Brussels: Brüssel*
city Bucharest: Bukarest*
city Budapest: Budapest*
city BuenosAires: Buenos Aires
city Cairo: Kairo*
city Caracas: Caracas*
city Casablanca: Casablanca*
city Chicago: Chicago*
city Copenhagen: Kopenhagen*
city Damascus: Damaskus*
city Denver: Denver*
city Detroit: Detroit*
city Dhaka: Dhaka*
city Dubai: Dubai*
city Dublin: Dublin*
city Havana: Havanna*
city Helsinki: Helsinki*
city Istanbul: Istanbul*
city Jakarta: Jakarta*
city Jerusalem: Jerusalem*
city Johannesburg: Johannesburg*
city Kabul: Kabul*
city Karachi: Karatschi*
city Katmandu: Kathmandu*
city Khartoum: Khartum*
city Kiev: Kiew
city Kinshasa: Kinshasa*
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos*
city Lisbon: Lissabon*
city Ljubljana: Ljubljana*
city London: London*
city LosAngeles: Los Angeles
city Madrid: Madrid*
city Manila: Manila*
city Melbourne: Melbourne*
city MexicoCity: Mexiko-Stadt*
city Minsk: Minsk*
city Montevideo: Montevideo*
city Moscow: Moskau*
city Nairobi: Nairobi*
city NewYork: New York
city Novosibirsk: Nowosibirsk*
city Oslo: Oslo
city Paris: Paris*
city Perth: Perth*
city PhnomPenh: Phnom Penh
city Prague: Prag
city Pyongyang: Pjöngjang*
city Reykjavik: Reyk­ja­vík*
city Riga: Riga
city Riyadh: Riad
city Rome: Rom
city Santiago: Santiago*
city SaoPaulo: São Paulo
city Sarajevo: Sarajevo*
city Seoul: Seoul*
city Shanghai: Shanghai*
city Skopje: Skopje*
city Sofia: Sofia*
city Stockholm: Stockholm*
city Sydney: Sydney*
city Taipei: Taipeh*
city Tallinn: Tallinn*
city Tashkent: Taschkent*
city Tbilisi: Tiflis*
city Tehran: Teheran*
city Tokyo: Tokio*
city Toronto: Toronto*
city Tripoli: Tripolis*
city Tunis: Tunis*
city Ulaanbaatar: Ulaanbaatar*
city Vancouver: Vancouver*
city Vienna: Wien
city Vientiane: Vientiane*
city Vilnius: Vilnius*
city Vladivostok: Wladiwostok*
city Warsaw: Warschau*
city Winnipeg: Winnipeg*
city Yerevan: Eriwan*
city Zagreb: Zagreb*
city Zurich: Zürich*
weekday monday: Montag*
weekday tuesday: Dienstag*
weekday wednesday: Mittwoch*
weekday thursday: Donnerstag*
weekday friday: Freitag*
weekday saturday: Samstag*
weekday sunday: Sonntag*
"""
