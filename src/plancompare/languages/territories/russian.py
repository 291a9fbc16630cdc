"""Names in Russian, from CLDR by Babel 2.18.0; written by docs/make_names.py.

SPDX-License-Identifier: Unicode-3.0
"""

WORDS = """
country AE: ОАЭ
country AF: Афганистан* | афганист*
country AL: Албани*, албанск* | албан*
country AM: Армени*, армянск* | армен*
country AO: Ангол* | анго*
country AR: Аргентин* | аргенти*
country AT: Австри* | австр*
country AU: Австрали* | австрал*
country AZ: Азербайджан* | азербайдж*
country BA: Босния и Герцеговина
country BD: Бангладеш* | банглад*
country BE: Бельги* | бельг*
country BG: Болгари*, болгарск* | болгар*
country BH: Бахрейн* | бахре*
country BI: Бурунд* | бурун*
country BJ: Бенин* | бени*
country BN: Бруне* | брун*
country BO: Боливи* | болив*
country BR: Бразили* | бразил*
country BT: Бутан* | бута*
country BW: Ботсван* | ботсва*
country BY: Беларус* | белару*
country CA: Канад* | кана*
country CH: Швейцари* | швейцар*
country CL: Чили
country CM: Камерун* | камер*
country CN: Кита*, китайск* | кита*
country CO: Колумби* | колумб*
country CR: Коста-Рик* | коста-ри*
country CU: Куба
country CY: Кипр
country CZ: Чехи*, чешск* | чехи*
country DE: Германи*, немецк* | герман*
country DK: Дани*, датск* | дани*
country DZ: Алжир* | алжи*
country EC: Эквадор* | эквад*
country EE: Эстони*, эстонск* | эстон*
country EG: Египет* | егип*
country ER: Эритре* | эритр*
country ES: Испани*, испанск* | испан*
country ET: Эфиопи* | эфиоп*
country FI: Финлянди*, финск* | финлянд*
country FJ: Фидж* | фидж*
country FR: Франци*, французск* | франц*
country GA: Габон* | габо*
country GB: Великобритани*, английск* | великобритан*
country GH: Гана
country GL: Гренланди* | гренланд*
country GM: Гамби* | гамб*
country GR: Греци*, греческ* | грец*
country GT: Гватемал* | гватема*
country GY: Гайан* | гайа*
country HK: Гонконг* | гонко*
country HN: Гондурас* | гондур*
country HR: Хорвати*, хорватск* | хорват*
country HT: Гаит* | гаит*
country HU: Венгри*, венгерск* | венгр*
country ID: Индонези*, индонезийск* | индонез*
country IE: Ирланди* | ирланд*
country IL: Израил* | израи*
country IN: Инди* | инди*
country IQ: Ирак
country IR: Иран
country IS: Исланди*, исландск* | исланд*
country IT: Итали*, итальянск* | итал*
country JM: Ямайк* | ямай*
country JO: Иордани* | иордан*
country JP: Япони*, японск* | япон*
country KE: Кени* | кени*
country KG: Киргизи* | киргиз*
country KH: Камбодж*, кхмерск* | камбод*
country KP: КНДР
country KR: Республика Корея, корейск*
country KW: Кувейт* | куве*
country KZ: Казахстан*, казахск* | казахст*
country LA: Лаос, лаосск*
country LB: Ливан* | лива*
country LI: Лихтенштейн* | лихтенште*
country LK: Шри-Ланк* | шри-лан*
country LR: Либери* | либер*
country LT: Литв*, литовск* | литв*
country LU: Люксембург* | люксембу*
country LV: Латви*, латышск* | латв*
country LY: Ливи* | ливи*
country MA: Марокк* | марок*
country MC: Монак* | мона*
country MD: Молдов* | молдо*
country ME: Черногори* | черногор*
country MG: Мадагаскар* | мадагаск*
country MM: Мьянм*, бирманск* | мьян*
country MN: Монголи*, монгольск* | монгол*
country MO: Мака* | мака*
country MR: Мавритани* | мавритан*
country MT: Мальт* | маль*
country MU: Маврики* | маврик*
country MV: Мальдив* | мальди*
country MW: Малав* | мала*
country MX: Мексик* | мекси*
country MY: Малайзи*, малайск* | малайз*
country MZ: Мозамбик* | мозамб*
country NA: Намиби* | намиб*
country NG: Нигери* | нигер*
country NI: Никарагу* | никараг*
country NL: Нидерланд*, нидерландск* | нидерлан*
country NO: Норвеги*, норвежск* | норвег*
country NP: Непал*, непальск* | непа*
country NZ: Новая Зеландия
country OM: Оман
country PA: Панам* | пана*
country PE: Перу
country PG: Папуа — Новая Гвинея
country PH: Филиппин* | филиппи*
country PK: Пакистан* | пакист*
country PL: Польш*, польск* | поль*
country PS: Палестинские территории
country PT: Португали*, португальск* | португал*
country PY: Парагва* | парагв*
country QA: Катар* | ката*
country RO: Румыни*, румынск* | румын*
country RS: Серби*, сербск* | серб*
country RU: Росси*, русск* | росс*
country RW: Руанд* | руан*
country SA: Саудовская Аравия
country SD: Судан* | суда*
country SE: Швеци*, шведск* | швец*
country SG: Сингапур* | сингап*
country SI: Словени*, словенск* | словен*
country SK: Словаки*, словацк* | словак*
country SN: Сенегал* | сенег*
country SO: Сомал* | сома*
country SY: Сири* | сири*
country TH: Таиланд*, тайск* | таила*
country TJ: Таджикистан* | таджикист*
country TM: Туркменистан* | туркменист*
country TN: Тунис* | туни*
country TR: Турци*, турецк* | турц*
country TW: Тайван* | тайва*
country TZ: Танзани* | танзан*
country UA: Украин*, украинск* | украи*
country UG: Уганд* | уган*
country US: Соединенные Штаты
country UY: Уругва* | уругв*
country UZ: Узбекистан* | узбекист*
country VE: Венесуэл* | венесуэ*
country VN: Вьетнам*, вьетнамск* | вьетн*
country YE: Йемен* | йеме*
country ZA: Южно-Африканская Республика
country ZM: Замби* | замб*
country ZW: Зимбабв* | зимбаб*
country XK: Косов* | косо*
city AddisAbaba: Аддис-Абеб*
city Algiers: Алжир*
city Amsterdam: Амстердам*
city Athens: Афин*
city Auckland: Окленд*
city Baghdad: Багдад*
city Baku: Баку
city Bangkok: Бангкок*
city Beirut: Бейрут*
city Belgrade: Белград*
city Berlin: Берлин*
city Bogota: Богот*
city Bratislava: Братислав*
city Brisbane: Брисбен*
city Brussels: Брюссел*
city Bucharest: Бухарест*
city Budapest: Будапешт*
city BuenosAires: Буэнос-Айрес*
city Cairo: Каир
city Caracas: Каракас*
city Casablanca: Касабланк*
city Chicago: Чикаг*
city Copenhagen: Копенгаген*
city Damascus: Дамаск*
city Denver: Денвер*
city Detroit: Детройт*
city Dhaka: Дакк*
city Dubai: Дуба*
city Dublin: Дублин*
city Havana: Гаван*
city Helsinki: Хельсинк*
city Istanbul: Стамбул*
city Jakarta: Джакарт*
city Jerusalem: Иерусалим*
city Johannesburg: Йоханнесбург*
city Kabul: Кабул*
city Karachi: Карач*
city Katmandu: Катманду*
city Khartoum: Хартум*
city Kiev: Киев
city Kinshasa: Киншас*
city KualaLumpur: Куала-Лумпур*
city Lagos: Лагос*
city Lisbon: Лиссабон*
city Ljubljana: Люблян*
city London: Лондон*
city LosAngeles: Лос-Анджелес*
city Madrid: Мадрид*
city Manila: Манил*
city Melbourne: Мельбурн*
city MexicoCity: Мехик*
city Minsk: Минск*
city Montevideo: Монтевиде*
city Moscow: Москв*
city Nairobi: Найроб*
city NewYork: Нью-Йорк*
city Novosibirsk: Новосибирск*
city Oslo: Осло
city Paris: Париж*
city Perth: Перт
city PhnomPenh: Пномпен*
city Prague: Праг*
city Pyongyang: Пхеньян*
city Reykjavik: Рейкьявик*
city Riga: Рига
city Riyadh: Эр-Рияд*
city Rome: Рим
city Santiago: Сантьяг*
city SaoPaulo: Сан-Паулу*
city Sarajevo: Сараев*
city Seoul: Сеул
city Shanghai: Шанха*
city Skopje: Скопь*
city Sofia: Софи*
city Stockholm: Стокгольм*
city Sydney: Сидне*
city Taipei: Тайбэ*
city Tallinn: Таллин*
city Tashkent: Ташкент*
city Tbilisi: Тбилис*
city Tehran: Тегеран*
city Tokyo: Токи*
city Toronto: Торонт*
city Tripoli: Трипол*
city Tunis: Тунис*
city Ulaanbaatar: Улан-Батор*
city Vancouver: Ванкувер*
city Vienna: Вена
city Vientiane: Вьентьян*
city Vilnius: Вильнюс*
city Vladivostok: Владивосток*
city Warsaw: Варшав*
city Winnipeg: Виннипег*
city Yerevan: Ереван*
city Zagreb: Загреб*
city Zurich: Цюрих*
weekday monday: понедельни*
weekday tuesday: вторни*
weekday wednesday: сред*
weekday thursday: четвер*
weekday friday: пятниц*
weekday saturday: суббот*
weekday sunday: воскресень*
"""
