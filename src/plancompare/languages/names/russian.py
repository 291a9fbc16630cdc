"""Names in Russian that are no data of CLDR; the form of a line stands in `plancompare.languages.groups`."""

WORDS = """
-: латинск* америк*, северн* америк*, южн* америк*, центральн*
    америк*, индийск* океан*, мексиканск* залив*, нов* англи*
country US: США, Соединенные Штаты, Соединенных Штатов,
    Соединенных Штатах, Соединённые Штаты, Соединённых Штатов,
    Америк*, американск*, американц*
country GB: Великобритани*, Соединенное Королевство, Соединенного
    Королевства, британск*, британц*, Британи*, Англи*, английск*,
    англичан* | шотланд*, уэльс*
country KR: Коре*, корейск*, Южн* Коре*, южнокорейск*, Республика
    Корея, Республики Корея
country KP: КНДР, Северн* Коре*, северокорейск* | коре*
country CN: китайск*, Кита*, КНР
country JP: японск*
country DE: немецк*, германск*, Германи*, немц*, ФРГ
country FR: французск*
country NL: нидерландск*, голландск*, Голланди*
country CH: швейцарск*
country TR: турецк*
country GR: греческ*
country EG: Египта, Египту, Египтом, Египте, египетск*
country IT: итальянск*
country ES: испанск*
country PL: польск*
country RU: российск*, русск*, РФ, россиян*
country IN: индийск*, хинди
country arabic: арабск*
country latin: латинск*, латын*
country hebrew: иврит*, еврейск*
continent europe: Европ*, европейск* | ес
continent asia: Ази*, азиатск*
continent africa: Африк*, африканск*
city Beijing: Пекин*
city Guangzhou: Гуанчжоу
city Shenzhen: Шэньчжэнь
city Osaka: Осак*
city Kyoto: Киото
city Busan: Пусан*
city Munich: Мюнхен*
city Hamburg: Гамбург*
city Frankfurt: Франкфурт*
city Cologne: Кельн*, Кёльн*
city Milan: Милан*
city Venice: Венеци*
city Florence: Флоренци*
city Naples: Неапол*
city Barcelona: Барселон*
city Geneva: Женев*
city Lyon: Лион
city Marseille: Марсел*
city Ankara: Анкар*
city Izmir: Измир*
city Delhi: Дели, Нью-Дели
city Mumbai: Мумбаи
city SaintPetersburg: Петербург*
city TheHague: Гааг*
city Krakow: Краков*
city Poznan: Познан*
city Gdansk: Гданьск*
city Boston: Бостон*
city SanFrancisco: Сан-Франциско
city Seattle: Сиэтл*
city Philadelphia: Филадельфи*
city Montreal: Монреал*
"""
