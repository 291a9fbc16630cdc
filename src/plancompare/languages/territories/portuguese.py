"""Names in Portuguese, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: Emirados Árabes Unidos
country AF: Afeganistão | afeganist*
country AL: Albânia, albanês*, albanes* | albân*
country AM: Armênia, armênio*, Arménia, arménio* | armên*, armén*
country AO: Angola | ango*
country AR: Argentina | argenti*
country AT: Áustria | áustr*
country AU: Austrália | austrál*
country AZ: Azerbaijão | azerbaij*
country BA: Bósnia e Herzegovina
country BD: Bangladesh, Bangladeche | banglade*, bangladec*
country BE: Bélgica | bélgi*
country BG: Bulgária, búlgar* | bulgár*
country BH: Barein, Barém | bare*, baré*
country BI: Burundi | burun*
country BJ: Benin, Benim | beni*
country BN: Brunei | brun*
country BO: Bolívia | bolív*
country BR: Brasil | bras*
country BT: Butão | butã*
country BW: Botsuana | botsua*
country BY: Bielorrússia | bielorrúss*
country CA: Canadá | cana*
country CH: Suíça | suíç*
country CL:  | chil*, Chile
country CM: Camarões | camarõ*
country CN: China, chinês*, chines* | chin*
country CO: Colômbia | colômb*
country CR: Costa Rica
country CU: Cuba
country CY: Chipre | chip*
country CZ: Tchéquia, tchec*, Chéquia, chec* | tchéqu*, chéqu*
country DE: Alemanha, alemão* | aleman*
country DK: Dinamarca, dinamarquês*, dinamarques* | dinamar*
country DZ: Argélia | argél*
country EC: Equador | equad*
country EE: Estônia, estonian*, Estónia, estónio* | estôn*, estón*
country EG: Egito | egit*
country ER: Eritreia | eritre*
country ES: Espanha, espanhol* | espan*
country ET: Etiópia | etióp*
country FI: Finlândia, finlandês*, finlandes* | finlând*
country FJ: Fiji
country FR: França, francês*, frances* | fran*
country GA: Gabão | gabã*
country GB: Reino Unido, inglês*, ingles*
country GH: Gana
country GL: Groenlândia, Gronelândia | groenlând*, gronelând*
country GM: Gâmbia | gâmb*
country GR: Grécia, greg* | gréc*
country GT: Guatemala | guatema*
country GY: Guiana | guia*
country HK: Hong Kong
country HN: Honduras | hondur*
country HR: Croácia, croata* | croác*
country HT: Haiti | hait*
country HU: Hungria, húngar* | hungr*
country ID: Indonésia, indonésio* | indonés*
country IE: Irlanda | irlan*
country IL: Israel | isra*
country IN: Índia | índi*
country IQ: Iraque | iraq*
country IR: Irã, Irão
country IS: Islândia, islandês*, islandes* | islând*
country IT: Itália, italian* | itál*
country JM: Jamaica | jamai*
country JO: Jordânia | jordân*
country JP: Japão, japonês*, japones* | japã*
country KE: Quênia, Quénia | quên*, quén*
country KG: Quirguistão | quirguist*
country KH: Camboja, khmer* | cambo*
country KP: Coreia do Norte
country KR: Coreia do Sul, corean*
country KW: Kuwait, Koweit | kuwa*, kowe*
country KZ: Cazaquistão, cazaque* | cazaquist*
country LA: Laos, laosian*
country LB: Líbano | líba*
country LI: Liechtenstein, Listenstaine | liechtenste*, listenstai*
country LK: Sri Lanka, Sri Lanca
country LR: Libéria | libér*
country LT: Lituânia, lituan* | lituân*
country LU: Luxemburgo | luxembur*
country LV: Letônia, letão*, Letónia | letôn*, letón*
country LY: Líbia | líbi*
country MA: Marrocos | marroc*
country MC: Mônaco, Mónaco | môna*, móna*
country MD: Moldávia | moldáv*
country ME: Montenegro | monteneg*
country MG: Madagascar, Madagáscar | madagasc*, madagásc*
country MM: Mianmar, birmanês*, birmanes* | mianm*
country MN: Mongólia, mongol* | mongól*
country MO: Macau | maca*
country MR: Mauritânia | mauritân*
country MT: Malta | malt*
country MU: Maurício, Maurícia | mauríc*
country MV: Maldivas | maldiv*
country MW: Malaui, Maláui | mala*, malá*
country MX: México | méxi*
country MY: Malásia, malaio* | malás*
country MZ: Moçambique | moçambiq*
country NA: Namíbia | namíb*
country NG: Nigéria | nigér*
country NI: Nicarágua | nicarág*
country NL: Países Baixos, holandês*, holandes*, neerlandês*, neerlandes*
country NO: Noruega, norueguês*, noruegues* | norue*
country NP: Nepal, nepalês*, nepales* | nepa*
country NZ: Nova Zelândia
country OM: Omã
country PA: Panamá | pana*
country PE:  | Peru
country PG: Papua-Nova Guiné
country PH: Filipinas | filipin*
country PK: Paquistão | paquist*
country PL: Polônia, polonês*, polones*, Polónia, polac* | polôn*, polón*
country PS: Territórios palestinos, Territórios palestinianos
country PT: Portugal, português*, portugues* | portug*
country PY: Paraguai | paragu*
country QA: Catar | cata*
country RO: Romênia, romen*, Roménia | romên*, romén*
country RS: Sérvia, sérvio* | sérv*
country RU: Rússia, russ* | rúss*
country RW: Ruanda | ruan*
country SA: Arábia Saudita
country SD: Sudão | sudã*
country SE: Suécia, suec* | suéc*
country SG: Singapura | singapu*
country SI: Eslovênia, esloven*, Eslovénia | eslovên*, eslovén*
country SK: Eslováquia, eslovac* | eslováqu*
country SN: Senegal | seneg*
country SO: Somália | somál*
country SY: Síria | síri*
country TH: Tailândia, tailandês*, tailandes* | tailând*
country TJ: Tadjiquistão, Tajiquistão | tadjiquist*, tajiquist*
country TM: Turcomenistão, Turquemenistão | turcomenist*, turquemenist*
country TN: Tunísia | tunís*
country TR: Turquia, turc* | turqu*
country TW: Taiwan | taiw*
country TZ: Tanzânia | tanzân*
country UA: Ucrânia, ucranian* | ucrân*
country UG: Uganda | ugan*
country US: Estados Unidos
country UY: Uruguai | urugu*
country UZ: Uzbequistão, Usbequistão | uzbequist*, usbequist*
country VE: Venezuela | venezue*
country VN: Vietnã, vietnamita*, Vietname | viet*, vietna*
country YE: Iêmen, Iémen | iême*, iéme*
country ZA: África do Sul
country ZM: Zâmbia | zâmb*
country ZW: Zimbábue, Zimbabué | zimbáb*, zimbab*
country XK: Kosovo | koso*
city AddisAbaba: Adis Abeba, Adis-Abeba
city Algiers: Argel
city Amsterdam: Amsterdã, Amesterdão
city Athens: Atenas
city Auckland: Auckland
city Baghdad: Bagdá, Bagdade
city Baku: Baku
city Bangkok: Bangkok, Banguecoque
city Beirut: Beirute
city Belgrade: Belgrado
city Berlin: Berlim
city Bogota: Bogotá
city Bratislava: Bratislava
city Brisbane: Brisbane
city Brussels: Bruxelas
city Bucharest: Bucareste
city Budapest: Budapeste
city BuenosAires: Buenos Aires
city Cairo: Cairo
city Caracas: Caracas
city Casablanca: Casablanca
city Chicago: Chicago
city Copenhagen: Copenhague, Copenhaga
city Damascus: Damasco
city Denver: Denver
city Detroit: Detroit
city Dhaka: Dacca, Daca
city Dubai: Dubai
city Dublin: Dublin
city Havana: Havana
city Helsinki: Helsinque, Helsínquia
city Istanbul: Istambul
city Jakarta: Jacarta
city Jerusalem: Jerusalém
city Johannesburg: Joanesburgo
city Kabul: Cabul
city Karachi: Karachi, Carachi
city Katmandu: Katmandu, Catmandu
city Khartoum: Cartum
city Kiev: Kiev
city Kinshasa: Kinshasa
city KualaLumpur: Kuala Lumpur
city Lagos: Lagos
city Lisbon: Lisboa
city Ljubljana: Liubliana
city London: Londres
city LosAngeles: Los Angeles
city Madrid: Madri, Madrid
city Manila: Manila
city Melbourne: Melbourne
city MexicoCity: Cidade do México
city Minsk: Minsk
city Montevideo: Montevidéu, Montevideu
city Moscow: Moscou, Moscovo
city Nairobi: Nairóbi, Nairobi
city NewYork: Nova York, Nova Iorque
city Novosibirsk: Novosibirsk
city Oslo: Oslo
city Paris: Paris
city Perth: Perth
city PhnomPenh: Phnom Penh
city Prague: Praga
city Pyongyang: Pyongyang
city Reykjavik: Reykjavík, Reiquiavique
city Riga: Riga
city Riyadh: Riade
city Rome: Roma
city Santiago:  | Santiago
city SaoPaulo: São Paulo
city Sarajevo: Sarajevo
city Seoul: Seul
city Shanghai: Xangai
city Skopje: Skopje
city Sofia: Sófia
city Stockholm: Estocolmo
city Sydney: Sydney
city Taipei: Taipei, Taipé
city Tallinn: Tallinn, Talim
city Tashkent: Tashkent
city Tbilisi: Tbilisi
city Tehran: Teerã, Teerão
city Tokyo: Tóquio
city Toronto: Toronto
city Tripoli: Trípoli, Tripoli
city Tunis: Túnis, Tunes
city Ulaanbaatar: Ulan Bator
city Vancouver: Vancouver
city Vienna: Viena
city Vientiane: Vientiane
city Vilnius: Vilnius
city Vladivostok: Vladivostok
city Warsaw: Varsóvia
city Winnipeg: Winnipeg
city Yerevan: Yerevan, Erevan
city Zagreb: Zagreb
city Zurich: Zurique
weekday monday: segunda-feira
weekday tuesday: terça-feira
weekday wednesday: quarta-feira
weekday thursday: quinta-feira
weekday friday: sexta-feira
weekday saturday: sábado
weekday sunday: domingo
"""
