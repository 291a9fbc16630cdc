"""Names in Polish, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Zjednoczone Emiraty Arabskie
country AF: Afganistan* | afganist*
country AL: Albani*, albańsk* | alban*
country AM: Armeni*, ormiańsk* | armen*
country AO: Angol* | ango*
country AR: Argentyn* | argenty*
country AT: Austri* | austr*
country AU: Australi* | austral*
country AZ: Azerbejdżan* | azerbejdż*
country BA: Bośnia i Hercegowina
country BD: Bangladesz* | banglade*
country BE: Belgi* | belg*
country BG: Bułgari*, bułgarsk* | bułgar*
country BH: Bahrajn* | bahra*
country BI: Burund* | burun*
country BJ: Benin* | beni*
country BN: Brune* | brun*
country BO: Boliwi* | boliw*
country BR: Brazyli* | brazyl*
country BT: Bhutan* | bhut*
country BW: Botswan* | botswa*
country BY: Białoruś* | białor*
country CA: Kanad* | kana*
country CH: Szwajcari* | szwajcar*
country CL: Chil* | chil*
country CM: Kamerun* | kamer*
country CN: Chin*, chińsk* | chin*
country CO: Kolumbi* | kolumb*
country CR: Kostaryk* | kostary*
country CU: Kuba
country CY: Cypr
country CZ: Czech*, czesk* | czec*
country DE: Niemc*, niemieck* | niem*
country DK: Dani*, duńsk* | dani*
country DZ: Algieri* | algier*
country EC: Ekwador* | ekwad*
country EE: Estoni*, estońsk* | eston*
country EG: Egipt* | egip*
country ER: Erytre* | erytr*
country ES: Hiszpani*, hiszpańsk* | hiszpan*
country ET: Etiopi* | etiop*
country FI: Finlandi*, fińsk* | finland*
country FJ: Fidż* | fidż*
country FR: Francj*, francusk* | franc*
country GA: Gabon* | gabo*
country GB: Wielka Brytania, angielsk*
country GH: Ghan* | ghan*
country GL: Grenlandi* | grenland*
country GM: Gambi* | gamb*
country GR: Grecj*, greck* | grec*
country GT: Gwatemal* | gwatema*
country GY: Gujan* | guja*
country HK: SRA Hongkong
country HN: Honduras* | hondur*
country HR: Chorwacj*, chorwack* | chorwac*
country HT: Hait* | hait*
country HU: Węgr*, węgiersk* | węgr*
country ID: Indonezj*, indonezyjsk* | indonez*
country IE: Irlandi* | irland*
country IL: Izrael* | izra*
country IN: Indi* | indi*
country IQ: Irak
country IR: Iran
country IS: Islandi*, islandzk* | island*
country IT: Włoch*, włosk* | włoc*
country JM: Jamajk* | jamaj*
country JO: Jordani* | jordan*
country JP: Japoni*, japońsk* | japon*
country KE: Keni* | keni*
country KG: Kirgistan* | kirgist*
country KH: Kambodż*, khmersk* | kambod*
country KP: Korea Północna
country KR: Korea Południowa, koreańsk*
country KW: Kuwejt* | kuwe*
country KZ: Kazachstan*, kazachsk* | kazachst*
country LA: Laos, laotańsk*
country LB: Liban* | liba*
country LI: Liechtenstein* | liechtenste*
country LK: Sri Lanka
country LR: Liberi* | liber*
country LT: Litw*, litewsk* | litw*
country LU: Luksemburg* | luksembu*
country LV: Łotw*, łotewsk* | łotw*
country LY: Libi* | libi*
country MA: Marok* | maro*
country MC: Monak* | mona*
country MD: Mołdawi* | mołdaw*
country ME: Czarnogór* | czarnogó*
country MG: Madagaskar* | madagask*
country MM: Mjanm*, birmańsk* | mjan*
country MN: Mongoli*, mongolsk* | mongol*
country MO: SRA Makau
country MR: Mauretani* | mauretan*
country MT: Malt* | malt*
country MU: Mauritius* | mauriti*
country MV: Malediw* | maledi*
country MW: Malaw* | mala*
country MX: Meksyk* | meks*
country MY: Malezj*, malajsk* | malez*
country MZ: Mozambik* | mozamb*
country NA: Namibi* | namib*
country NG: Nigeri* | niger*
country NI: Nikaragu* | nikarag*
country NL: Holandi*, niderlandzk* | holand*
country NO: Norwegi*, norwesk* | norweg*
country NP: Nepal*, nepalsk* | nepa*
country NZ: Nowa Zelandia
country OM: Oman
country PA: Panam* | pana*
country PE: Peru
country PG: Papua-Nowa Gwinea
country PH: Filipin* | filipi*
country PK: Pakistan* | pakist*
country PL: Polsk*, polsk* | pols*
country PS: Terytoria Palestyńskie
country PT: Portugali*, portugalsk* | portugal*
country PY: Paragwaj* | paragw*
country QA: Katar* | kata*
country RO: Rumuni*, rumuńsk* | rumun*
country RS: Serbi*, serbsk* | serb*
country RU: Rosj*, rosyjsk* | rosj*
country RW: Rwand* | rwan*
country SA: Arabia Saudyjska
country SD: Sudan* | suda*
country SE: Szwecj*, szwedzk* | szwec*
country SG: Singapur* | singap*
country SI: Słoweni*, słoweńsk* | słowen*
country SK: Słowacj*, słowack* | słowac*
country SN: Senegal* | seneg*
country SO: Somali* | somal*
country SY: Syri* | syri*
country TH: Tajlandi*, tajsk* | tajland*
country TJ: Tadżykistan* | tadżykist*
country TM: Turkmenistan* | turkmenist*
country TN: Tunezj* | tunez*
country TR: Turcj*, tureck* | turc*
country TW: Tajwan* | tajw*
country TZ: Tanzani* | tanzan*
country UA: Ukrain*, ukraińsk* | ukrai*
country UG: Ugand* | ugan*
country US: Stany Zjednoczone
country UY: Urugwaj* | urugw*
country UZ: Uzbekistan* | uzbekist*
country VE: Wenezuel* | wenezue*
country VN: Wietnam*, wietnamsk* | wietn*
country YE: Jemen* | jeme*
country ZA: Republika Południowej Afryki
country ZM: Zambi* | zamb*
country ZW: Zimbabw* | zimbab*
country XK: Kosow* | koso*
city AddisAbaba: Addis Abeba
city Algiers: Algier*
city Amsterdam: Amsterdam*
city Athens: Aten*
city Auckland: Auckland*
city Baghdad: Bagdad*
city Baku: Baku
city Bangkok: Bangkok*
city Beirut: Bejrut*
city Belgrade: Belgrad*
city Berlin: Berlin*
city Bogota: Bogot*
city Bratislava: Bratysław*
city Brisbane: Brisban*
city Brussels: Bruksel*
city Bucharest: Bukareszt*
city Budapest: Budapeszt*
city BuenosAires: Buenos Aires
city Cairo: Kair
city Caracas: Caracas*
city Casablanca: Casablanc*
city Chicago: Chicag*
city Copenhagen: Kopenhag*
city Damascus: Damaszek*
city Denver: Denver*
city Detroit: Detroit*
city Dhaka: Dhak*
city Dubai: Dubaj*
city Dublin: Dublin*
city Havana: Hawan*
city Helsinki: Helsink*
city Istanbul: Stambuł*
city Jakarta: Dżakart*
city Jerusalem: Jerozolim*
city Johannesburg: Johannesburg*
city Kabul: Kabul*
city Karachi: Karacz*
city Katmandu: Katmandu*
city Khartoum: Chartum*
city Kiev: Kijów*
city Kinshasa: Kinszas*
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos*
city Lisbon: Lizbon*
city Ljubljana: Lublan*
city London: Londyn*
city LosAngeles: Los Angeles
city Madrid: Madryt*
city Manila: Manil*
city Melbourne: Melbourn*
city Minsk: Mińsk*
city Montevideo: Montevide*
city Moscow: Moskw*
city Nairobi: Nairob*
city NewYork: Nowy Jork
city Novosibirsk: Nowosybirsk*
city Oslo: Oslo
city Paris: Paryż*
city Perth: Perth*
city PhnomPenh: Phnom Penh
city Prague: Prag*
city Pyongyang: Pjongjang*
city Reykjavik: Reykjavik*
city Riga: Ryga
city Riyadh: Rijad*
city Rome: Rzym
city Santiago: Santiag*
city SaoPaulo: Sao Paulo
city Sarajevo: Sarajew*
city Seoul: Seul
city Shanghai: Szanghaj*
city Skopje: Skopj*
city Sofia: Sofi*
city Stockholm: Sztokholm*
city Sydney: Sydne*
city Taipei: Tajpej*
city Tallinn: Tallin*
city Tashkent: Taszkient*
city Tbilisi: Tbilis*
city Tehran: Teheran*
city Tokyo: Toki*
city Toronto: Toront*
city Tripoli: Trypolis*
city Tunis: Tunis*
city Ulaanbaatar: Ułan Bator
city Vancouver: Vancouver*
city Vienna: Wiedeń*
city Vientiane: Wientian*
city Vilnius: Wiln*
city Vladivostok: Władywostok*
city Warsaw: Warszaw*
city Winnipeg: Winnipeg*
city Yerevan: Erywań*
city Zagreb: Zagrzeb*
city Zurich: Zurych*
weekday monday: poniedziałe*
weekday tuesday: wtore*
weekday wednesday: środ*
weekday thursday: czwarte*
weekday friday: piąte*
weekday saturday: sobot*
weekday sunday: niedziel*
"""
