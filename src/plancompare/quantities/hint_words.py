"""Words that are no numerals but may render a number of the other text: "both", Dutzend, moitié, 半.

Entries are separated by blanks, forms of one word by `|`; `_` is a blank inside a word. A share (1/2) also stands
for its number of hundredths.
"""

from __future__ import annotations

HINTS = {
    "en": """
        both|pair|couple|twice|double|doubled|doubling|twin|twins|dual|duo|two-fold|either|neither=2
        triple|tripled|trio|thrice|triplets=3 quadruple|quartet=4 dozen|dozens=12 decade|decades=10 century=100
        fortnight=14 half|halved|halves|half-=1/2 quarter|quarters=1/4 third|thirds=1/3
        once|single|sole|only|an|a|another=1 midnight=0 around_the_clock|round_the_clock|around-the-clock=24
        noon|midday=12 nil|none|no|zero=0 eve=31 biannual|bilateral|biennial=2 trilateral=3 twenties=20 thirties=30
        forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90
        primary|initial|maiden|inaugural|debut=1 runner-up=2 score=20 weekend=2 week=7
        daily|weekly|monthly|yearly|annual|annually|per|each|every=1 quarter-hour|quarter_hour=15
        half-hour|half_hour=30 eleven=11
        hexadecimal=16 octal=8 binary=2 decimal=10 more_than_one|twofold=2 threefold|threesome|threesomes=3
        foursome|foursomes|fourball|fourballs|fourfold=4 fivefold=5 tenfold=10
        bidirectional|two-way=2 three-way=3
    """,
    "de": """
        beide|beiden|beider|beides|Paar|zweimal|doppelt|doppelte|doppelten|verdoppelt|Duo|beidseitig=2
        dreimal|dreifach|Trio=3 Dutzend=12 Jahrzehnt|Jahrzehnte|Jahrzehnten=10 Jahrhundert=100
        zwanziger|zwanzigern=20 dreißiger|dreißigern=30 vierziger|vierzigern=40 fünfziger|fünfzigern=50
        sechziger|sechzigern=60 siebziger|siebzigern=70 achtziger|achtzigern=80 neunziger|neunzigern=90
        Hälfte|halb|halbe|halben|halber|halbes=1/2 Viertel=1/4 Drittel=1/3
        anderthalb|eineinhalb|Anderthalbfache|Anderthalbfachen|Eineinhalbfache|Eineinhalbfachen=3/2
        rund_um_die_Uhr=24 einmal|einzige|einziger|einzigen=1 Mitternacht=0 Mittag=12 kein|keine|keinen|null=0
        hexadezimal|hexadezimale|hexadezimalen=16 oktal|oktale=8 binär|binäre=2 dezimal|dezimale|dezimalen=10
        mehr_als_ein|mehr_als_eine|mehr_als_einen|mehr_als_einem|mehr_als_einer=2
        bidirektional|bidirektionale|bidirektionalen|bilateral|bilaterale|bilateralen|Verdoppelung|Verdopplung|verdoppeln=2
    """,
    "fr": """
        deux|paire|couple|double|doublé|doubler=2 triple|triplé=3 douzaine=12 quinzaine=15 dizaine|décennie=10
        vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine|siècle=100 millier=1000
        moitié|demi|demie=1/2 quart=1/4 tiers=1/3 seul|seule|unique|premier|première=1 minuit=0 midi=12
        hexadécimal|hexadécimale=16 octal|octale=8 binaire=2 décimal|décimale=10
        plus_d'un|plus_d’un|plus_d'une|plus_d’une=2
        bidirectionnel|bidirectionnelle|bidirectionnelles|bilatéral|bilatérale|bilatéraux|doubles|doublement=2
    """,
    "es": """
        ambos|ambas|par|pareja|doble|duplicar=2 triple=3 docena=12 quincena=15 década|decena=10 siglo|centenar=100
        mitad|medio|media=1/2 cuarto=1/4 tercio=1/3 único|única=1 medianoche=0 mediodía=12
        hexadecimal=16 octal=8 binario|binaria=2 decimal=10 más_de_un|más_de_una|más_de_uno=2
        bidireccional|bidireccionales|bilateral|bilaterales|duplica|dobles=2
    """,
    "it": """
        entrambi|entrambe|coppia|paio|doppio|doppia=2 triplo=3 dozzina=12 decina|decennio=10 secolo|centinaio=100
        metà|mezzo|mezza=1/2 quarto=1/4 terzo=1/3 unico|unica=1 mezzanotte=0 mezzogiorno=12
        esadecimale=16 ottale=8 binario|binaria=2 decimale=10 più_di_un|più_di_uno|più_di_una=2
        bidirezionale|bidirezionali|bilaterale|bilaterali|raddoppia|raddoppiare=2
    """,
    "pt": """
        ambos|ambas|par|casal|dobro|duplo=2 triplo=3 dúzia=12 década|dezena=10 século|centena=100
        metade|meio|meia=1/2 quarto=1/4 terço=1/3 único|única=1 meia-noite=0 meio-dia=12
        hexadecimal=16 octal=8 binário|binária=2 decimal=10 mais_de_um|mais_de_uma=2
        bidirecional|bidirecionais|bilateral|bilaterais|duplica|duplicar=2
    """,
    "nl": """
        beide|beiden|paar|dubbel|dubbele|tweemaal=2 driemaal|drievoudig=3 dozijn=12 decennium|tiental=10 eeuw=100
        helft|half|halve=1/2 kwart=1/4 derde=1/3 anderhalf|anderhalve=3/2 enige|eenmaal=1 middernacht=0
        hexadecimaal|hexadecimale=16 octaal|octale=8 binair|binaire=2 decimaal|decimale=10
        meer_dan_één|meer_dan_een=2
        bidirectioneel|bidirectionele|tweerichtings|bilateraal|bilaterale|verdubbelen|verdubbeling=2
    """,
    "pl": """
        oba|obie|oboje|obu|obydwu|obydwa|para|pary|dwukrotnie|podwójny=2 trzykrotnie|potrójny=3 tuzin=12 dekada=10
        wiek|wieku=100 połowa|połowy|połowę|pół=1/2 ćwierć|kwartał=1/4 półtora|półtorej=3/2 jedyny|jedyna=1
        szesnastkowy|szesnastkowo|szesnastkowe=16 ósemkowy=8 binarny|binarnie=2 dziesiętny|dziesiętnie=10
        więcej_niż_jeden=2 parę|paru=2
        dwukierunkowy|dwukierunkowa|dwukierunkowe|dwukierunkowej|dwustronny|dwustronna|dwustronne=2
    """,
    "ru": """
        оба|обе|обоих|обеих|обеим|обоим|пара|пары|вдвое|дважды|двойной=2 трижды|втрое|тройной=3 дюжина|дюжины=12
        десятилетие|десяток=10 век|века|столетие|сотни|сотня=100 половина|половины|половину|пол=1/2 четверть=1/4
        треть|трети=1/3 полтора|полторы=3/2 единственный=1 полночь=0 полдень=12
        шестнадцатеричный|шестнадцатеричное|шестнадцатеричном=16 двоичный|двоичном=2 десятичный|десятичном=10
        больше_одного|более_одного=2 пару|пары|парой|парочку|парочка=2 десятки|десятков=10
        двунаправленный|двунаправленная|двунаправленной|двусторонний|двусторонняя|двусторонней|двусторонних=2
    """,
    "tr": """
        ikisi|çift|iki_kat=2 üçlü=3 düzine=12 on_yıl=10 yüzyıl|asır=100 yarım|yarısı|yarı|buçuk=1/2
        üçte_bir|üçte_biri|üçte_birini=1/3 üçte_iki|üçte_ikisi=2/3 dörtte_bir|dörtte_biri=1/4
        dörtte_üç|dörtte_üçü=3/4 beşte_bir|beşte_biri=1/5 çeyrek=1/4 tek=1
        onaltılık|onaltılı=16 ikilik|ikili=2 onluk=10 birden_fazla|birden_çok=2
    """,
    "ar": """
        كلا|كلتا|زوج|ضعف|مرتين|طرفين|الطرفين|الطرفان|عامين|سنتين|يومين|شهرين=2 عقد=10 قرن=100 نصف=1/2 ربع=1/4
        ثلث=1/3 ثلثي|ثلثا|ثلثين=2/3 وحيد=1
    """,
    "th": "ทั้งสอง|คู่|สองฝ่าย=2 โหล=12 ทศวรรษ=10 ศตวรรษ=100 ครึ่ง=1/2 เดียว=1",
    "ko": """
        양국|양측|쌍방|양쪽|둘|두|쌍|양|부부=2 셋|세=3 넷|네=4 다섯=5 여섯=6 일곱=7 여덟=8 아홉=9 열=10
        한|하나|첫|단일|유일=1 절반|반=1/2 자정=0 정오=12 세기=100 초=1
    """,
    "ja": """
        両|双|ふたつ|ふたり|二人|ペア|倍|ダブル|隔=2 みっつ|トリプル=3 よっつ=4 いつつ=5 ダース=12 十年=10 世紀=100
        半=1/2 ひとつ|ひとり|初|唯一|単|毎|各|片=1 終日=24 深夜|零時|なし|無=0 正午=12 ゼロ=0 次|再=2 元旦=1
        大晦日=31 イレブン=11 ワン=1 ツー=2 スリー=3 フォー=4 ファイブ=5 シックス=6 セブン=7 エイト=8 ナイン=9
        テン=10
    """,
    "zh": """
        双|雙|兩|两|俩|倆|对|對|翻番|对半|倍|番|再|次|亚|亞=2 仨=3 打=12 十年=10 世纪|世紀=100 半=1/2 刻=1/4
        首|初|单|單|独|獨|每|各|唯|冠|元=1 全天候|全天=24 午夜|零|没有|沒有|无|無=0 中午|正午=12 周|週=7 除夕=31
    """,
}
