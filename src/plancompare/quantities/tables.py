"""How each language writes numbers: its scale words, months, signs of per cent, fractions and marks.

Month names and scale words are those of the Unicode CLDR, with the abbreviations that newspapers and laws use. Entries
are separated by blanks, forms of one word by `|`; they are pieces of regular expressions in which `_` is a blank.
Scales are powers of ten.
"""

from __future__ import annotations

SCALES = {
    "en": "hundred=2 thousand=3 million|mn|mln=6 billion|bn=9 trillion|tn=12",
    "de": r"hundert=2 tausend|Tsd\.=3 Million|Millionen|Mio\.?=6 Milliarde|Milliarden|Mrd\.?=9 Billion|Billionen=12",
    "fr": "mille|milliers?=3 millions?=6 milliards?|Mds?=9 billions?=12",
    "es": "mil|miles=3 mill[oó]n|millones=6 millardos?=9 bill[oó]n|billones=12",
    "it": "mila|mille|migliaia=3 milion[ei]|mln=6 miliard[oi]|mld=9 bilion[ei]=12",
    "pt": "mil=3 milh[ãa]o|milhões|mi=6 bilh[ãa]o|bilhões|bi=9 trilh[ãa]o|trilhões|bili[ãa]o|biliões=12",
    "nl": r"honderd=2 duizend=3 miljoen|mln\.?=6 miljard|mld\.?=9 biljoen=12",
    "pl": r"""
        tysiąc|tysiąca|tysiące|tysięcy|tys\.=3 milion|miliona|miliony|milionów|mln=6
        miliard|miliarda|miliardy|miliardów|mld=9 bilion|biliona|biliony|bilionów|bln=12
    """,
    "ru": r"""
        тысяч(?:[аиу]|ам|ами|ах)?|тыс\.?=3 миллион(?:[ауе]|ом|ов|ам|ами|ах)?|млн\.?=6
        миллиард(?:[ауе]|ом|ов|ам|ами|ах)?|млрд\.?=9 триллион(?:[ауе]|ом|ов|ам|ами|ах)?|трлн=12
    """,
    "tr": """
        yüz=2 bin(?:i|ini|e|den|lik)?=3 milyon(?:u|unu|a|dan|luk)?=6 milyar(?:ı|ını|a|dan|lık)?=9 trilyon(?:u|a)?=12
    """,
    "ar": "مئة|مائة=2 ألف|الف|آلاف|ألفا=3 مليون|ملايين|مليونا=6 مليار|مليارات=9 تريليون|تريليونات=12",
    "th": "ร้อย=2 พัน=3 หมื่น=4 แสน=5 ล้าน=6",
}
"""Words that multiply the digits before them."""

PERCENT = {
    "en": "per_cent percent pct",
    "de": r"Prozent vom_Hundert v\._?H\.",
    "fr": "pour_cent",
    "es": "por_ciento",
    "it": "per_cento",
    "pt": "por_cento porcento",
    "nl": "procent",
    "pl": r"procent(?:a|y|ów)? proc\.",
    "ru": "процент(?:а|ов|ами|ах)?",
    "ar": "في_المئة في_المائة بالمئة بالمائة",
    "th": "เปอร์เซ็นต์",
    "ja": "パーセント",
    "ko": r"퍼센트 프로(?=[\s.,)]|[의가를로도](?:[\s.,)]|$)|$)",
}

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": """
        Januar|Jänner|Jannuar Februar März April Mai Juni|Juno Juli|Julei August September Oktober November Dezember
    """,
    "fr": """
        janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre
    """,
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": """
        stycznia|styczeń|styczniu lutego|luty|lutym marca|marzec|marcu kwietnia|kwiecień|kwietniu maja|maj|maju
        czerwca|czerwiec|czerwcu lipca|lipiec|lipcu sierpnia|sierpień|sierpniu września|wrzesień|wrześniu
        października|październik|październiku listopada|listopad|listopadzie grudnia|grudzień|grudniu
    """,
    "ru": """
        январ[яьею] феврал[яьею] март[ауе]? апрел[яьею] ма[йяею] июн[яьею] июл[яьею] август[ауе]? сентябр[яьею]
        октябр[яьею] ноябр[яьею] декабр[яьею]
    """,
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ar": """
        يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|إبريل|ابريل|نيسان|أفريل مايو|أيار|ماي
        يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|اغسطس|آب|أوت سبتمبر|أيلول أكتوبر|اكتوبر|تشرين_الأول
        نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول
    """,
    "th": r"""
        มกราคม|ม\.ค\. กุมภาพันธ์|ก\.พ\. มีนาคม|มี\.ค\. เมษายน|เม\.ย\. พฤษภาคม|พ\.ค\. มิถุนายน|มิ\.ย\. กรกฎาคม|ก\.ค\.
        สิงหาคม|ส\.ค\. กันยายน|ก\.ย\. ตุลาคม|ต\.ค\. พฤศจิกายน|พ\.ย\. ธันวาคม|ธ\.ค\.
    """,
}

SHORT_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept? Oct Nov Dec",
    "de": "Jan Feb Mrz|Mär Apr Mai Jun Jul Aug Sept? Okt Nov Dez",
    "fr": "janv févr|fév mars avr mai juin juill? août sept oct nov déc",
    "es": "ene feb mar abr may jun jul ago sept? oct nov dic",
    "it": "gen feb mar apr mag giu lug ago set|sett ott nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "pl": "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "ru": "янв фев мар апр мая июн июл авг сент? окт нояб? дек",
    "tr": "Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara",
}
"""Believed only beside a number."""

AMBIGUOUS_MONTHS = frozenset(
    (
        "may",
        "march",
        "mars",
        "mai",
        "maj",
        "ma",
        "mart",
        "ocak",
        "ekim",
        "marco",
        "marzo",
        "maart",
        "август",
        "آب",
        "ماي",
    )
)
"""Names of months that are words of another meaning too."""

DENOMINATORS = {
    "en": """
        half|halves=2 thirds?=3 quarters?|fourths?=4 fifths?=5 sixths?=6 sevenths?=7 eighths?=8 ninths?=9 tenths?=10
    """,
    "de": "halbe=2 Drittel=3 Viertel=4 Fünftel=5 Sechstel=6 Siebtel=7 Achtel=8 Neuntel=9 Zehntel=10",
    "fr": "demis?=2 tiers=3 quarts?=4 cinquièmes?=5 sixièmes?=6 septièmes?=7 huitièmes?=8 neuvièmes?=9 dixièmes?=10",
    "es": """
        medios=2 tercios?|terceras?_partes?=3 cuartos?|cuartas?_partes?=4 quintos?|quintas?_partes?=5 décimos?=10
    """,
    "it": "terz[oi]=3 quart[oi]=4 quint[oi]=5 sest[oi]=6 ottav[oi]=8 decim[oi]=10",
    "pt": "terços?=3 quartos?=4 quintos?=5 sextos?=6 oitavos?=8 décimos?=10",
    "nl": "derden?=3 kwart|vierden?=4 vijfden?=5 zesden?=6 achtsten?=8 tienden?=10",
    "pl": "trzeci(?:e|ch|a)|trzecią=3 czwart(?:e|ych|a|ą)=4 piąt(?:e|ych|a|ą)=5 dziesiąt(?:e|ych|a|ą)=10",
    "ru": "трети|треть|третьих=3 четверти|четверть|четвертых|четвёртых=4 пятых|пятая=5 десятых|десятая=10",
}
"""Behind a numeral: of how many parts."""

THIRD_PARTIES = {
    "fr": r"\s+tiers(?!\s+(?:des?|du)\b|\s+d['’])",
    "it": r"\s+terzo(?!\s+d)",
}
"""Behind “a”: a third party. It is a share where it is said of what."""

MULTIPLES = {
    "en": "decades?=10 dozen=12 centur(?:y|ies)=100 weeks?=7",
    "de": "Jahrzehnten?=10 Dutzend=12 Jahrhunderten?=100 Wochen?=7",
    "fr": "décennies?=10 douzaines?=12 siècles?=100 semaines?=7",
    "es": "décadas?=10 docenas?=12 siglos?=100 semanas?=7",
    "it": "decenn(?:io|i)=10 dozzin[ae]=12 secol[io]=100 settiman[ae]=7",
    "pt": "décadas?=10 dúzias?=12 séculos?=100 semanas?=7",
    "nl": "decennia=10 dozijn=12 eeuwen=100 weken=7",
    "pl": "dekad[ay]?=10 tuzin(?:y|ów)?=12 wiek(?:i|ów)=100 tygodni[ea]?=7",
    "ru": "десятилети[еяй]=10 век(?:а|ов)=100 недел[ьи]=7",
    "zh": "世纪|世紀=100 周|週|星期|礼拜|禮拜=7",
    "ja": "世紀=100 週間?=7",
    "ko": "세기=100 주=7 십년=10",
}
"""Behind a number: units that other languages count in a smaller one (decades in years, weeks in days)."""

DECADES = {"en": "[’']?s\\b", "de": "er[-\\s]?(?:Jahre\\w*)?\\b", "nl": "er\\b", "ru": "-[ехыхгодму]{1,3}\\b"}
"""What makes a decade of a year."""

_COMMA_WORDS = "bg cs da de el es et fi fr hr hu id it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi"
COMMA = frozenset(_COMMA_WORDS.split())
"""Languages with a decimal comma; the others have a point."""

_SPACED_WORDS = "bg cs da de es et fi fr hu it lt lv nb nl nn no pl pt ru sk sv uk"
SPACED = frozenset(_SPACED_WORDS.split())
"""Languages that set a blank between thousands."""
