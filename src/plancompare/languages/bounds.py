"""Numbers that are a least or a most: “at least 30 days”, 三十日以内, „höchstens 5“, language by language.

Only what stands right before or behind the number counts, and what begins first: “no fewer than” is a least though
“fewer than” is a most.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from plancompare.model import Span


class _Words(NamedTuple):
    """What says that a number is a least or a most, before it and behind it; regular expressions."""

    least: str
    most: str
    least_behind: str
    most_behind: str


class Bound(NamedTuple):
    """A number with the words that make it a least (`is_least`) or a most, and where they stand.

    `denied` says that other words of the clause deny or forbid something: nobody may hold “more than 5” is a most.
    """

    span: Span
    is_least: bool
    denied: bool = False


_WORDS = {
    "en": _Words(
        r"at (?:the )?(?:very )?least|(?:not?|nothing) (?:less|fewer|lower|earlier|sooner) than|(?:more|greater|higher|"
        r"larger|longer|older|later) than|exceed(?:s|ing|ed)?|a minimum of|in excess of|after",
        r"at (?:the )?(?:very )?most|(?:not?|nothing) (?:more|greater|later|longer|higher|larger|older) than|(?:less|"
        r"fewer|lower|shorter|younger|smaller) than|up to|within|not (?:to )?exceed(?:ing)?|a maximum of|not after",
        r"(?:\s?[\w%]{1,16}){0,2} or (?:more|above|over|longer|older)",
        r"(?:\s?[\w%]{1,16}){0,2} or (?:less|fewer|younger|below|under|shorter)",
    ),
    "fr": _Words(
        r"(?:d['’])?au moins|plus (?:de|d['’])|pas moins de|au minimum|(?:supérieure?s?|égale?s? ou supérieure?s?) à|"
        r"un minimum de|après",
        r"au plus|pas plus de|moins (?:de|d['’])|au maximum|(?:inférieure?s?|égale?s? ou inférieure?s?) à|jusqu['’]à|"
        r"dans un délai de|un maximum de",
        r"(?:\s?[\w%]{1,16}){0,2} (?:au moins|ou plus)",
        r"(?:\s?[\w%]{1,16}){0,2} (?:au plus|ou moins)",
    ),
    "de": _Words(
        "mindestens|mehr als|wenigstens|nicht (?:weniger|unter) als|nicht unter|länger als|minimal|frühestens|nach",
        "höchstens|weniger als|maximal|spätestens|nicht (?:mehr|länger|später) als|bis zu|innerhalb(?: von)?|binnen",
        r"(?:\s?[\w%]{1,16})? (?:oder|und) mehr",
        r"(?:\s?[\w%]{1,16})? oder weniger",
    ),
    "es": _Words(
        "(?:al|por lo) menos|más de|como mínimo|un mínimo de|no menos de|superior(?:es)? a|después de",
        "como máximo|menos de|hasta|un máximo de|no más de|a lo sumo|inferior(?:es)? a|(?:en un plazo|dentro) de",
        r"(?:\s?[\w%]{1,16}){0,2} (?:o más|como mínimo)",
        r"(?:\s?[\w%]{1,16}){0,2} (?:o menos|como máximo)",
    ),
    "pt": _Words(
        "(?:pelo|ao) menos|mais de|no mínimo|um mínimo de|não menos de|superior(?:es)? a|depois de|após",
        "no máximo|menos de|até|um máximo de|não mais de|inferior(?:es)? a|(?:no prazo|dentro) de",
        r"(?:\s?[\w%]{1,16}){0,2} (?:ou mais|no mínimo)",
        r"(?:\s?[\w%]{1,16}){0,2} (?:ou menos|no máximo)",
    ),
    "it": _Words(
        "almeno|più di|come minimo|un minimo di|non meno di|superior[ei] a|dopo",
        "al massimo|meno di|fino a|un massimo di|non più di|inferior[ei] a|entro",
        r"(?:\s?[\w%]{1,16}){0,2} o più",
        r"(?:\s?[\w%]{1,16}){0,2} o meno",
    ),
    "nl": _Words(
        "minstens|ten minste|meer dan|minimaal|langer dan|niet minder dan|na",
        "hoogstens|ten hoogste|minder dan|maximaal|binnen|niet (?:meer|langer|later) dan",
        r"(?:\s?[\w%]{1,16})? of meer",
        r"(?:\s?[\w%]{1,16})? of minder",
    ),
    "ru": _Words(
        "не (?:менее|меньше|ранее)(?: чем)?(?: на)?|более(?: чем)?|больше|свыше|(?:как )?минимум|"
        "по (?:крайней|меньшей) мере",
        "не (?:более|больше|позднее|позже)(?: чем)?(?: на)?|менее(?: чем)?|меньше|максимум|в течение",
        r"(?:\s?[\w%]{1,16})? (?:и|или) более",
        r"(?:\s?[\w%]{1,16})? (?:и|или) менее",
    ),
    "pl": _Words(
        "co najmniej|ponad|więcej niż|przynajmniej|powyżej|nie mniej niż|minimum|po",
        "co najwyżej|mniej niż|maksymalnie|poniżej|nie więcej niż|w ciągu",
        r"(?:\s?[\w%]{1,16})? (?:i|lub) więcej",
        r"(?:\s?[\w%]{1,16})? lub mniej",
    ),
    "tr": _Words(
        "en az|asgari",
        "en (?:fazla|çok)|azami",
        r"\S{0,8} ?\w{0,8} (?:fazla|üzeri\w*|aşan)",
        r"\S{0,8} ?\w{0,8} (?:altı\w*|içinde)",
    ),
    "ja": _Words(
        "少なくとも|最低|最短",
        "最大|最長|最高|高々|多くとも",
        r"\S{0,6}?(?:以上|以降|超(?!え)|を[超越]え(?!ない|ず|ぬ)|を上回|を?経過後)|(?:[かカヶ]月|[日年週]間?|時間|分)後(?!半)",
        r"\S{0,6}?(?:以下|未満|以内|を[超越]え(?:ない|ず|ぬ)|を下回)",
    ),
    "zh": _Words(
        "(?:至少|不(?:得)?少[于於]|不(?:得)?低[于於]|超[过過]|最少|多[于於]|高[于於])(?:提前|提早|每[年月日周週次人])?",
        "(?:至多|最多|不(?:得)?超[过過]|不(?:得)?多[于於]|不(?:得)?高[于於]|少[于於]|低[于於]|未[满滿]|不足)(?:提前|提早|每[年月日周週次人])?",
        r"\S{0,5}?(?:以上|[以之][后後])|\S{0,3}?[日天月年周週時时][后後](?![续續])",
        r"\S{0,5}?(?:以下|以[内內]|之[内內])|\S{0,3}?[日天月年周週時时][内內](?![容部外地])",
    ),
    "ar": _Words(
        r"(?:ما )?لا [يت]قل عن|أكثر من|[يت]زيد (?:على|عن)|[يت]تجاوز|بحد أدنى|بعد",
        r"(?:ما )?(?:لا|ألا) (?:[يت]زيد (?:على|عن)|[يت]تجاوز)|أقل من|حتى|خلال|في غضون|بحد أقصى",
        r"(?:\s\S{1,16}){0,2} (?:على الأقل|فأكثر|فما فوق)",
        r"(?:\s\S{1,16}){0,2} (?:على الأكثر|فأقل|كحد أقصى)",
    ),
    "th": _Words(
        "ไม่(?:น้อยกว่า|ต่ำกว่า)|อย่างน้อย|มากกว่า|เกิน(?:กว่า)?|สูงกว่า",
        "ไม่(?:เกิน(?:กว่า)?|มากกว่า|สูงกว่า)|น้อยกว่า|ต่ำกว่า|อย่างมาก|สูงสุด|ภายใน",
        r" ?\S{0,12}? ?ขึ้นไป",
        r" ?\S{0,12}? ?ลงมา",
    ),
    "ko": _Words(
        "적어도|최소한?",
        "최대|많아야",
        r"\s?\S{0,5} ?(?:이상|초과|이후|[이가] (?:지난|경과한) (?:뒤|후))",
        r"\s?\S{0,5} ?(?:이하|미만|이내|안에)",
    ),
}
_DENIALS = {
    "en": r"\b(?:no|not|never|nobody|none|neither|nor|without|cannot|prohibit\w*|forbid\w*)\b|n['’]t\b",
    "fr": r"\b(?:ne|pas|aucune?|nul|jamais|sans|interdi\w*)\b|\bn['’]",
    "de": r"\b(?:nicht|kein\w*|nie|niemals|niemand\w*|ohne|untersag\w*|verboten)\b",
    "es": r"\b(?:no|ning\w+|nunca|sin|nadie|prohib\w*)\b",
    "pt": r"\b(?:não|nenhum\w*|nunca|sem|ninguém|proib\w*|vedad\w*)\b",
    "it": r"\b(?:non|nessun\w*|mai|senza|viet\w*)\b",
    "nl": r"\b(?:niet|geen|nooit|zonder|niemand|verboden)\b",
    "ru": r"\b(?:не|ни|нельзя|никто|без|запрещ\w*)\b",
    "pl": r"\b(?:nie|nikt|bez|żad\w*|zakaz\w*|zabr\w*)\b",
    "tr": r"\b(?:değil\w*|yok\w*|hiçbir|yasak\w*|\w+m[ae](?:z|malı|meli|y[ae]\w*|mış|miş|d[ıi]\w*)\w*)\b",
    "ja": "ない|なく|なら?ぬ|ず[、に]|ません|禁",
    "zh": "[不没沒未无無勿]|禁止|严禁|嚴禁",
    "ko": "아니|않|못|없|금지",
    "ar": r"\b(?:لا|ألا|لم|لن|ليس\w*|دون|[يت]حظر|[يت]منع)\b",
    "th": "ไม่|มิ|ห้าม",
}
"""Words that deny or forbid: with them a most may be said by what is more than it."""
_TURNED = {
    "en": r"(?:later|earlier|sooner) than\b.*\n\W*(?:\w+\W+){0,2}(?:before|prior|in advance|ahead)\b",
    "de": r"(?:später als|spätestens|frühestens)\b.*\n\W*(?:\w+\W+){0,2}(?:vor(?!läufig)|vorher|zuvor|davor)\b",
    "nl": r"(?:later|eerder) dan\b.*\n\W*(?:\w+\W+){0,2}(?:voor|vóór|vooraf|tevoren)\b",
}
"""A bound, a line end, and what follows: “no later than 30 days before” is a least of days, not a most."""
_CLAUSE_END = re.compile(r"[,;:，；：、。،؛]\s|[，；：。]")
_REACH = 40  # characters behind a bound in which “before” turns it
_DENSE = frozenset(("ja", "zh", "ko", "th"))
_DIGITS = r"(?:[€$£¥]\s?)?[0-9０-９٠-٩๐-๙][0-9０-９٠-٩๐-๙.,，．٬٫]{0,20}"
_IDEOGRAPHIC = (
    "[0-9０-９〇零一二三四五六七八九十百千万萬億亿兩两半][0-9０-９.,，．〇一二三四五六七八九十百千万萬億亿]{0,20}"
)
_NUMBER_WORDS = {
    "en": "one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred a_hundred one_hundred half",
    "fr": "deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante soixante cent",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreißig vierzig fünfzig "
    "sechzig neunzig hundert",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta "
    "sesenta noventa cien",
    "pt": "dois duas três quatro cinco seis sete oito nove dez doze quinze vinte trinta quarenta cinquenta "
    "sessenta noventa cem",
    "it": "due tre quattro cinque sei sette otto nove dieci dodici quindici venti trenta quaranta cinquanta "
    "sessanta novanta cento",
    "nl": "één twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig veertig vijftig "
    "zestig negentig honderd",
    "ru": r"одн\w+ дв[аеу]\w* тр[её]\w* четыр\w* пят\w+ шест\w+ сем[иь] восьм\w+ девят\w+ десят\w+ "
    r"двенадцат\w+ двадцат\w+ тридцат\w+ сорок\w* шестьдесят\w* девяност\w*",
    "pl": r"jed[ne]\w+ dw[aóu]\w* trz\w+ czter\w+ pię\w+ sześ\w+ sied\w+ osi\w+ dziewię\w+ dziesię\w+ "
    r"dwanaś\w+ dwadzie\w+ trzydzie\w+ czterdzie\w+",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on on_iki on_beş yirmi otuz kırk elli altmış doksan yüz",
    "ar": "واحدة? ثلاثة? أربعة? خمسة? ستة? سبعة? ثمانية? تسعة? عشرة? عشر(?:ون|ين) ثلاث(?:ون|ين) "
    "أربع(?:ون|ين) ست(?:ون|ين) تسع(?:ون|ين) يوم(?:ين|ان)? شهر(?:ين|ان)? سن(?:ة|تين|تان) مرة مرتين",
    "th": "หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ยี่สิบ สามสิบ",
    "ko": "(?<![가-힣])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)",
}
"""Small numbers in words, as they stand beside a least or a most, without those that are articles too; expressions."""


def _number(language: str) -> str:
    """A number in digits or words."""
    words = "|".join(word.replace("_", " ") for word in _NUMBER_WORDS.get(language, "").split())
    digits = _IDEOGRAPHIC if language in ("ja", "zh", "ko") else _DIGITS
    edge = "" if language in _DENSE else r"\b"
    return rf"(?:{digits}|(?:{words}){edge})" if words else digits


def bounds(words: str, tag: str) -> list[Bound]:
    """The leasts and mosts among some words, in order; none for a language that has no page here."""
    language = tag.split("-")[0]
    pattern, turned = _pattern(language), _TURNED.get(language)
    matches = list(pattern.finditer(words)) if pattern else []
    bare = words
    for match in matches:  # what one bound denies is nothing to the next
        bare = bare[: match.start()] + " " * len(match[0]) + bare[match.end() :]
    found = []
    for match in matches:
        is_least, place = (match.lastgroup or "").startswith("least"), Span(*match.span())
        if turned and re.search(turned, f"{match[0]}\n{words[place.stop : place.stop + _REACH]}", re.IGNORECASE):
            is_least = not is_least
        found.append(Bound(place, is_least, _denied(bare, place, tag)))
    return found


def _denied(words: str, bound: Span, tag: str) -> bool:
    """Whether words of the clause, other than those of the bound itself, deny something."""
    denial = _DENIALS.get(tag.split("-")[0])
    if denial is None:
        return False
    before = _CLAUSE_END.split(words[: bound.start])[-1]
    behind = _CLAUSE_END.split(words[bound.stop :])[0]
    return any(re.search(denial, part, re.IGNORECASE) for part in (before, behind))


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """What says so with its number; of what begins at one place the most is taken."""
    words = _WORDS.get(language)
    if words is None:
        return None
    edge = "" if language in _DENSE else r"\b"
    number = _number(language)
    before = {"most": words.most, "least": words.least}
    behind = {"most_behind": words.most_behind, "least_behind": words.least_behind}
    made = [rf"(?P<{name}>{edge}(?:{said}){edge}\s{{0,2}}{number})" for name, said in before.items()]
    made += [rf"(?P<{name}>{number}(?:{said}){edge})" for name, said in behind.items()]
    return re.compile("|".join(made).replace(" ", r"\s"), re.IGNORECASE)  # a line may end between two words
