"""Which letters the languages of one script have, beyond those that all have, and which they lack.

Short texts are told apart by them: ß is German, ı Turkish, ы neither Bulgarian nor Serbian. A foreign name may bring a
foreign letter, so that one counts against a language and does not rule it out.
"""

from __future__ import annotations

from functools import cache

_BEYOND = {  # of the Latin languages, what they write beside a to z
    "de": "äöüß", "en": "", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíñóúü", "it": "àèéìíîòóùú", "pt": "áâãàçéêíóôõúü",
    "nl": "áéëèïíóöüê", "pl": "ąćęłńóśźż", "tr": "âçğıîöşüûi̇", "sv": "åäöé", "da": "æøåé", "no": "æøåéòô", "fi": "äöå",
    "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "hu": "áéíóöőúüű", "ro": "ăâîșțşţ", "hr": "čćđšž", "sl": "čšž",
    "et": "äöõüšž", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "ca": "àçèéíïòóúü·", "gl": "áéíñóúü", "eu": "ñ", "id": "é",
    "sw": "", "cy": "âêîôûŵŷ", "ga": "áéíóú", "is": "áæéðíóöþúý", "mt": "ċġħż", "sq": "çë", "af": "áéêëèîïôöû",
    "vi": "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
}  # fmt: skip
_LACKED = {  # of the Cyrillic and Arabic ones, what they do not write though others do
    "ru": "іїєґўјљњђћџѓќѕәғқңөұүһ", "uk": "ыэёъўјљњђћџѓќѕәғқңөұүһ", "be": "ищъїєґјљњђћџѓќѕ", "bg": "ыэёіїєґўјљњђћџѓќѕ",
    "sr": "йщъыьэюяёіїєґўѓќѕ", "mk": "йщъыьэюяёіїєґўђћ", "mn": "іїєґўјљњђћџѓќѕ",
    "kk": "їєґўјљњђћџѓќѕ", "ky": "іїєґўјљњђћџѓќѕ",
    "ar": "پچژگکیےٹڈڑںہۀ", "fa": "ةكيىےٹڈڑںہ", "ur": "ةكيى", "ps": "ےٹںہ", "ug": "ةےٹں",
}  # fmt: skip


@cache
def _letters() -> frozenset[str]:
    return frozenset("".join(_BEYOND.values()))


def strange_letters(text: str, tag: str) -> int:
    """How many different letters of the text the language does not write; 0 for a language not known here."""
    used = frozenset(text.lower())
    if tag in _BEYOND:
        return len((used & _letters()) - frozenset(_BEYOND[tag]))
    return len(used & frozenset(_LACKED.get(tag, "")))
