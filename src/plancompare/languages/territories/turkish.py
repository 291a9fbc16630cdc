"""Names in Turkish, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Birleşik Arap Emirlikleri
country AF: Afganistan* | afganist*
country AL: Arnavutluk*, Arnavut* | arnavutl*
country AM: Ermenistan*, Ermeni* | ermenist*
country AO: Angola* | ango*
country AR: Arjantin* | arjant*
country AT: Avusturya* | avustur*
country AU: Avustralya* | avustral*
country AZ: Azerbaycan* | azerbayc*
country BA: Bosna-Hersek* | bosna-hers*
country BD: Bangladeş* | banglad*
country BE: Belçika* | belçi*
country BG: Bulgaristan*, Bulgar* | bulgarist*
country BH: Bahreyn* | bahre*
country BI: Burundi* | burun*
country BJ: Benin* | beni*
country BN: Brunei* | brun*
country BO: Bolivya* | boliv*
country BR: Brezilya* | brezil*
country BT: Butan* | buta*
country BW: Botsvana* | botsva*
country BY: Belarus* | belar*
country CA: Kanada* | kana*
country CH: İsviçre* | i̇sviç*
country CL: Şili
country CM: Kamerun* | kamer*
country CN: Çin, Çince
country CO: Kolombiya* | kolombi*
country CR: Kosta Rika
country CU: Küba
country CY: Kıbrıs* | kıbr*
country CZ: Çekya*, Çekçe | çeky*
country DE: Almanya*, Alman* | alman*
country DK: Danimarka*, Danca | danimar*
country DZ: Cezayir* | cezay*
country EC: Ekvador* | ekvad*
country EE: Estonya*, Eston* | eston*
country EG:  | mısı*, Mısır*
country ER: Eritre* | erit*
country ES: İspanya*, İspanyol* | i̇span*
country ET: Etiyopya* | etiyop*
country FI: Finlandiya*, Fince | finlandi*
country FJ: Fiji
country FR: Fransa*, Fransız* | fran*
country GA: Gabon* | gabo*
country GB: Birleşik Krallık, İngiliz*
country GH: Gana
country GL: Grönland* | grönla*
country GM: Gambiya* | gambi*
country GR: Yunanistan*, Yunan* | yunanist*
country GT: Guatemala* | guatema*
country GY: Guyana* | guya*
country HK: Çin Hong Kong ÖİB
country HN: Honduras* | hondur*
country HR: Hırvatistan*, Hırvat* | hırvatist*
country HT: Haiti* | hait*
country HU: Macaristan*, Macar* | macarist*
country ID: Endonezya*, Endonez* | endonez*
country IE: İrlanda* | i̇rlan*
country IL: İsrail* | i̇sra*
country IN: Hindistan* | hindist*
country IQ: Irak
country IR: İran
country IS: İzlanda* | i̇zlan*
country IT: İtalya*, İtalyan* | i̇tal*
country JM: Jamaika* | jamai*
country JO: Ürdün* | ürdü*
country JP: Japonya*, Japon* | japon*
country KE: Kenya* | keny*
country KG: Kırgızistan* | kırgızist*
country KH: Kamboçya*, Khmer dili | kamboç*
country KP: Kuzey Kore
country KR: Güney Kore, Kore*
country KW: Kuveyt* | kuve*
country KZ: Kazakistan*, Kazak* | kazakist*
country LA: Laos, Lao dili
country LB: Lübnan* | lübn*
country LI: Liechtenstein* | liechtenste*
country LK: Sri Lanka
country LR: Liberya* | liber*
country LT: Litvanya*, Litvan* | litvan*
country LU: Lüksemburg* | lüksembu*
country LV: Letonya*, Leton* | leton*
country LY: Libya* | liby*
country MA:  | Fas
country MC: Monako* | mona*
country MD: Moldova* | moldo*
country ME: Karadağ* | karad*
country MG: Madagaskar* | madagask*
country MM: Myanmar*, Birman dili | myanm*
country MN: Moğolistan*, Moğol* | moğolist*
country MO: Çin Makao ÖİB
country MR: Moritanya* | moritan*
country MT: Malta* | malt*
country MU: Mauritius* | mauriti*
country MV: Maldivler* | maldivl*
country MW: Malavi* | mala*
country MX: Meksika* | meksi*
country MY: Malezya*, Malay* | malez*
country MZ: Mozambik* | mozamb*
country NA: Namibya* | namib*
country NG: Nijerya* | nijer*
country NI: Nikaragua* | nikarag*
country NL: Hollanda*, Felemenk* | hollan*
country NO: Norveç* | norv*
country NP: Nepal* | nepa*
country NZ: Yeni Zelanda
country OM:  | umma*, Umman*
country PA: Panama* | pana*
country PE:  | Peru
country PG: Papua Yeni Gine
country PH: Filipinler* | filipinl*
country PK: Pakistan* | pakist*
country PL: Polonya*, Lehçe | polon*
country PS: Filistin Bölgeleri
country PT: Portekiz* | portek*
country PY: Paraguay* | paragu*
country QA: Katar* | kata*
country RO: Romanya*, Rumen* | roman*
country RS: Sırbistan*, Sırp* | sırbist*
country RU: Rusya*, Rusça | rusy*
country RW: Ruanda* | ruan*
country SA: Suudi Arabistan
country SD: Sudan* | suda*
country SE: İsveç* | i̇sve*
country SG: Singapur* | singap*
country SI: Slovenya*, Sloven* | sloven*
country SK: Slovakya*, Slovak* | slovak*
country SN: Senegal* | seneg*
country SO: Somali* | soma*
country SY: Suriye* | suri*
country TH: Tayland*, Tayca | tayla*
country TJ: Tacikistan* | tacikist*
country TM: Türkmenistan* | türkmenist*
country TN: Tunus* | tunu*
country TR: Türkiye*, Türk* | türki*
country TW: Tayvan* | tayv*
country TZ: Tanzanya* | tanzan*
country UA: Ukrayna* | ukray*
country UG: Uganda* | ugan*
country US: Amerika Birleşik Devletleri
country UY: Uruguay* | urugu*
country UZ: Özbekistan* | özbekist*
country VE: Venezuela* | venezue*
country VN: Vietnam* | vietn*
country YE: Yemen* | yeme*
country ZA: Güney Afrika
country ZM: Zambiya* | zambi*
country ZW: Zimbabve* | zimbab*
country XK: Kosova* | koso*
city AddisAbaba: Addis Ababa
city Algiers: Cezayir*
city Amsterdam: Amsterdam*
city Athens: Atina*
city Auckland: Auckland*
city Baghdad: Bağdat*
city Baku: Bakü
city Bangkok: Bangkok*
city Beirut: Beyrut*
city Belgrade: Belgrad*
city Berlin: Berlin*
city Bogota: Bogota*
city Bratislava: Bratislava*
city Brisbane: Brisbane*
city Brussels: Brüksel*
city Bucharest: Bükreş*
city Budapest: Budapeşte*
city BuenosAires: Buenos Aires
city Cairo: Kahire*
city Caracas: Caracas*
city Casablanca: Kazablanka*
city Chicago: Chicago*
city Copenhagen: Kopenhag*
city Damascus: Şam
city Denver: Denver*
city Detroit: Detroit*
city Dhaka: Dakka*
city Dubai: Dubai*
city Dublin: Dublin*
city Havana: Havana*
city Helsinki: Helsinki*
city Istanbul: İstanbul*
city Jakarta: Cakarta*
city Jerusalem: Kudüs*
city Johannesburg: Johannesburg*
city Kabul: Kabil*
city Karachi: Karaçi*
city Katmandu: Katmandu*
city Khartoum: Hartum*
city Kiev: Kiev
city Kinshasa: Kinşasa*
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos*
city Lisbon: Lizbon*
city Ljubljana: Ljubljana*
city London: Londra*
city LosAngeles: Los Angeles
city Madrid: Madrid*
city Manila: Manila*
city Melbourne: Melbourne*
city MexicoCity: Mexico City
city Minsk: Minsk*
city Montevideo: Montevideo*
city Moscow: Moskova*
city Nairobi: Nairobi*
city NewYork: New York
city Novosibirsk: Novosibirsk*
city Oslo: Oslo
city Paris: Paris*
city Perth: Perth*
city PhnomPenh: Phnom Penh
city Prague: Prag
city Pyongyang: Pyongyang*
city Reykjavik: Reykjavik*
city Riga: Riga
city Riyadh: Riyad*
city Rome:  | Roma
city Santiago: Santiago*
city SaoPaulo: Sao Paulo
city Sarajevo: Saraybosna*
city Seoul: Seul
city Shanghai: Şanghay*
city Skopje: Üsküp*
city Sofia: Sofya*
city Stockholm: Stokholm*
city Sydney: Sidney*
city Taipei: Taipei*
city Tallinn: Tallinn*
city Tashkent: Taşkent*
city Tbilisi: Tiflis*
city Tehran: Tahran*
city Tokyo: Tokyo*
city Toronto: Toronto*
city Tripoli: Trablus*
city Tunis: Tunus*
city Ulaanbaatar: Ulan Batur
city Vancouver: Vancouver*
city Vienna: Viyana*
city Vientiane: Vientiane*
city Vilnius: Vilnius*
city Vladivostok: Vladivostok*
city Warsaw: Varşova*
city Winnipeg: Winnipeg*
city Yerevan: Erivan*
city Zagreb: Zagreb*
city Zurich: Zürih*
weekday monday: pazartesi*
weekday tuesday: salı*
weekday wednesday: çarşamba*
weekday thursday: perşembe*
weekday friday: cuma*
weekday saturday: cumartesi*
weekday sunday: pazar*
"""
