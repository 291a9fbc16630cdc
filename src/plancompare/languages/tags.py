"""Language tags (BCP 47) to the few that matter for comparing: regions and variants fold, Chinese keeps its script."""

from __future__ import annotations

import re

from plancompare.errors import UsageError

_TWO_LETTERS_WORDS = """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_TWO_LETTERS = frozenset(_TWO_LETTERS_WORDS.split())
_THREE_LETTERS_WORDS = """
    ast ban bho ceb chr ckb csb dsb fil frp fur gsw haw hsb kab lzh mai mni nds sah sat scn szl und vec yue
"""
_THREE_LETTERS = frozenset(_THREE_LETTERS_WORDS.split())
_SAME_PAIRS = """
    afr=af ara=ar aze=az bel=be ben=bn bos=bs bul=bg cat=ca ces=cs cze=cs chi=zh zho=zh cmn=zh zht=zh cym=cy wel=cy
    dan=da deu=de ger=de ell=el gre=el eng=en epo=eo est=et eus=eu baq=eu fas=fa per=fa fin=fi fra=fr fre=fr gle=ga
    glg=gl guj=gu heb=he iw=he hin=hi hrv=hr hun=hu hye=hy arm=hy ind=id in=id isl=is ice=is ita=it jpn=ja jp=ja
    kat=ka geo=ka kaz=kk khm=km kan=kn kor=ko kir=ky lao=lo lat=la lit=lt lav=lv mkd=mk mac=mk mal=ml mon=mn mar=mr
    msa=ms may=ms mlt=mt mya=my bur=my nep=ne nld=nl dut=nl nor=no nob=nb nno=nn pan=pa pol=pl por=pt pus=ps ron=ro
    rum=ro rus=ru sin=si slk=sk slo=sk slv=sl som=so sqi=sq alb=sq srp=sr spa=es swa=sw swe=sv tam=ta tel=te tgk=tg
    tha=th tur=tr ukr=uk urd=ur uzb=uz vie=vi yid=yi ji=yi zul=zu bod=bo tib=bo
"""
_SAME = dict(pair.split("=") for pair in _SAME_PAIRS.split())
_NAMES = {
    "arabic": "ar", "chinese": "zh", "dutch": "nl", "english": "en", "french": "fr", "german": "de", "italian": "it",
    "japanese": "ja", "korean": "ko", "polish": "pl", "portuguese": "pt", "russian": "ru", "spanish": "es",
    "thai": "th",
    "turkish": "tr", "traditional": "zh-Hant", "simplified": "zh-Hans", "kr": "ko", "cn": "zh-Hans", "ua": "uk",
    "cz": "cs", "dk": "da", "gr": "el",
}  # fmt: skip
_CHINESE = frozenset({"zh", "yue", "lzh", "wuu", "nan", "hak", "gan"})
_HANT_REGIONS, _HANS_REGIONS = frozenset({"tw", "hk", "mo"}), frozenset({"cn", "sg", "my"})
_SUBTAG = re.compile(r"[a-z0-9]{1,8}")


def canonical(tag: str) -> str:
    """The tag that languages are known by: `zh-TW` is `zh-Hant`, `de-1996` is `de`, `jpn` is `ja`.

    `zh` without script or region stays undecided. Case, underscores and a locale's codeset do not matter. Raises
    UsageError for a tag that nobody knows.
    """
    subtags = re.split(r"[-_]", re.split(r"[.@]", tag.strip().lower())[0])
    primary = subtags[0]
    language = _SAME.get(primary, primary)
    known = language in _TWO_LETTERS or language in _THREE_LETTERS or language in _CHINESE
    if not known or not all(_SUBTAG.fullmatch(subtag) for subtag in subtags):
        raise UsageError(f"The language “{tag}” is not known.", _hint(tag.strip().lower()))
    return _chinese(primary, subtags[1:]) if language in _CHINESE else language


def _chinese(primary: str, subtags: list[str]) -> str:
    """Chinese by its script, else by its region."""
    if "hant" in subtags or primary == "zht":
        return "zh-Hant"
    if "hans" in subtags:
        return "zh-Hans"
    if _HANT_REGIONS.intersection(subtags):
        return "zh-Hant"
    if _HANS_REGIONS.intersection(subtags):
        return "zh-Hans"
    return "zh-Hant" if primary in ("yue", "lzh") else "zh"


def _hint(tag: str) -> str:
    """The nearest tag, found by name or by likeness."""
    from rapidfuzz.process import extractOne

    primary = re.split(r"[-_ ]", tag)[0]
    name = extractOne(primary, list(_NAMES), score_cutoff=80) if primary else None
    nearest = _NAMES[name[0]] if name else ""
    if not nearest and primary:
        code = extractOne(primary, sorted(_TWO_LETTERS | set(_SAME)), score_cutoff=60) if len(primary) < 4 else None
        nearest = _SAME.get(code[0], code[0]) if code else ""
    examples = "Tags look like zh-Hant, zh-Hans, ja, en or de."
    return f"Did you mean {nearest}? {examples}" if nearest else examples
