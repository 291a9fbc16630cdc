"""Number words of the languages that the library for number words does not know, in the forms that texts have.

A row is `value forms`, forms separated by blanks; a form that ends in `*` stands for every ending. A word of 1,000 or
more, and one listed in `MULTIPLIERS`, multiplies what stands before it; others add.
"""

from __future__ import annotations

WORDS = {
    "ru": """
        0 ноль ноля нуль нуля|1 один одна одно одного одной одному одним одном одну|2 два две двух двум двумя
        3 три трех трёх трем трём тремя|4 четыре четырех четырёх четырем четырьмя|5 пять пяти пятью
        6 шесть шести шестью|7 семь семи семью|8 восемь восьми восемью|9 девять девяти девятью
        10 десять десяти десятью|11 одиннадцат*|12 двенадцат*|13 тринадцат*|14 четырнадцат*|15 пятнадцат*
        16 шестнадцат*|17 семнадцат*|18 восемнадцат*|19 девятнадцат*|20 двадцат*|30 тридцат*|40 сорок*
        50 пятьдесят пятидесят*|60 шестьдесят шестидесят*|70 семьдесят семидесят*|80 восемьдесят восьмидесят*
        90 девяност*|100 сто ста|200 двести двухсот|300 триста трехсот трёхсот|400 четыреста четырехсот
        500 пятьсот пятисот|600 шестьсот шестисот|700 семьсот семисот|800 восемьсот восьмисот
        900 девятьсот девятисот|1000 тысяча тысячи тысяч тысячу тысячам|1000000 миллион миллиона миллионов
        1000000000 миллиард миллиарда миллиардов|1 перв*|2 второй вторая второе второго вторую
        3 третий третья третье третьего третьей третьем третьему третьим
        4 четвертый четвертая четвертое четвертого четвертой четвёртый четвёртая четвёртое четвёртого четвёртой
        5 пятый пятая пятое пятого пятую|6 шестой шестая шестое шестого|7 седьм*|8 восьмой восьмая восьмого|9 девят*
        10 десят*
    """,
    "pl": """
        0 zero|1 jeden jedna jedno jednego jednej jednym|2 dwa dwie dwóch dwu dwoma dwoje dwaj
        3 trzy trzech trzem troje trzej|4 cztery czterech czterem czworo czterej|5 pięć pięciu pięcioro
        6 sześć sześciu|7 siedem siedmiu|8 osiem ośmiu|9 dziewięć dziewięciu|10 dziesięć dziesięciu
        11 jedenaście jedenastu|12 dwanaście dwunastu|13 trzynaście trzynastu|14 czternaście czternastu
        15 piętnaście piętnastu|16 szesnaście szesnastu|17 siedemnaście siedemnastu|18 osiemnaście osiemnastu
        19 dziewiętnaście dziewiętnastu|20 dwadzieścia dwudziestu|30 trzydzieści trzydziestu
        40 czterdzieści czterdziestu|50 pięćdziesiąt* pięćdziesięciu|60 sześćdziesiąt* sześćdziesięciu
        70 siedemdziesiąt* siedemdziesięciu|80 osiemdziesiąt* osiemdziesięciu
        90 dziewięćdziesiąt* dziewięćdziesięciu|100 sto stu|200 dwieście dwustu|300 trzysta trzystu
        400 czterysta czterystu|500 pięćset pięciuset|600 sześćset|700 siedemset|800 osiemset|900 dziewięćset
        1000 tysiąc tysiąca tysiące tysięcy|1000000 milion miliona miliony milionów
        1000000000 miliard miliarda miliardy miliardów|1 pierwsz*|2 drugi druga drugie drugiego drugiej|3 trzeci*
        4 czwart*|5 piąty piąta piąte piątego piątej|6 szóst*|7 siódm*|8 ósm*|9 dziewiąt*|10 dziesiąt*
    """,
    "tr": """
        0 sıfır|1 bir birinci|2 iki ikinci|3 üç üçüncü|4 dört dördüncü|5 beş beşinci|6 altı altıncı|7 yedi yedinci
        8 sekiz sekizinci|9 dokuz dokuzuncu|10 on onuncu|20 yirmi yirminci|30 otuz otuzuncu|40 kırk kırkıncı
        50 elli ellinci|60 altmış|70 yetmiş|80 seksen|90 doksan|100 yüz|1000 bin|1000000 milyon|1000000000 milyar
    """,
    "ar": """
        0 صفر|1 واحد واحدة حادي الحادي حادية الحادية أول الأول أولى الأولى
        2 اثنان اثنين اثنتان اثنتين ثاني الثاني ثانية الثانية|3 ثلاث ثلاثة الثلاث الثلاثة ثالث الثالث الثالثة
        4 أربع أربعة اربع اربعة الأربع الأربعة رابع الرابع الرابعة|5 خمس خمسة الخمس الخمسة خامس الخامس الخامسة
        6 ست ستة الست الستة سادس السادس السادسة|7 سبع سبعة السبع السبعة سابع السابع السابعة
        8 ثمان ثماني ثمانية الثمانية ثامن الثامن الثامنة|9 تسع تسعة التسعة تاسع التاسع التاسعة
        10 عشر عشرة العشر العشرة عاشر العاشر العاشرة|20 عشرون عشرين العشرين|30 ثلاثون ثلاثين|40 أربعون أربعين
        50 خمسون خمسين|60 ستون ستين|70 سبعون سبعين|80 ثمانون ثمانين|90 تسعون تسعين تسعينيات التسعينيات
        80 ثمانينيات الثمانينيات|70 سبعينيات السبعينيات|60 ستينيات الستينيات|100 مئة مائة
        200 مئتان مئتين مئتي مائتان مائتين|300 ثلاثمئة ثلاثمائة|400 أربعمئة أربعمائة|500 خمسمئة خمسمائة
        600 ستمئة ستمائة|700 سبعمئة سبعمائة|800 ثمانمئة ثمانمائة|900 تسعمئة تسعمائة|2000 ألفان ألفين ألفي
        2000000000 ملياران مليارين ملياري|1000 ألف آلاف ألفا الف|2000000 مليونان مليونين مليوني|1000000 مليون ملايين
        1000000000 مليار مليارات
    """,
    "th": """
        0 ศูนย์|1 หนึ่ง เอ็ด|2 สอง ยี่|3 สาม|4 สี่|5 ห้า|6 หก|7 เจ็ด|8 แปด|9 เก้า|10 สิบ|100 ร้อย|1000 พัน
        10000 หมื่น|100000 แสน|1000000 ล้าน
    """,
}
MULTIPLIERS = {
    "tr": frozenset({100}),
    "ar": frozenset({100}),
    "th": frozenset({10, 100, 1000, 10_000, 100_000}),
}
"""Words below 1,000 (or below a million, in Thai) that multiply what stands before them."""
JOINTS = {"ar": "و", "en": "and", "de": "und", "fr": "et", "es": "y", "pt": "e", "it": "e", "nl": "en"}
"""The word that may stand between two numerals of one number."""
AFFIXES = {"ar": "(?:[وبفلك]|ال|وال|بال)?"}
"""What may be written onto the beginning of a numeral."""
