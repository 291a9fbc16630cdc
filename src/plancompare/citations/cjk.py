"""Citations in Chinese, Japanese and Korean: 第3条第1項, 第三條至第五條, 前条, 附件一, 제3조제2항, 전항."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plancompare.citations.citation import Direction, Part, bracketed, continued, numeral
from plancompare.citations.grammar import Element, Item, Joints
from plancompare.languages.expressions import expression
from plancompare.numbering.numerals import HAN_NUMERAL

_UNITS = {
    "条": "article",
    "條": "article",
    "項": "paragraph",
    "项": "paragraph",
    "款": "point",
    "号": "letter",
    "號": "letter",
    "目": "sub",
    "章": "chapter",
    "節": "subchapter",
    "节": "subchapter",
    "編": "part",
    "编": "part",
    "篇": "part",
    "部分": "part",
    "部": "part",
    "조": "article",
    "항": "paragraph",
    "호": "point",
    "장": "chapter",
    "절": "subchapter",
    "편": "part",
    "목": "letter",
}
_SURE = frozenset({"article", "paragraph"})
_B = "[ \u3000\u00a0]?"
_N = rf"(?:\d{{1,4}}(?:\.\d{{1,3}})*|[{HAN_NUMERAL}]{{1,7}})"
_BRACKETED = rf"[（(]{_B}(?:{_N}|[a-zA-Z]{{1,4}}){_B}[）)]"
_TOKEN = rf"(?:{_N}(?:{_BRACKETED})*|(?:{_BRACKETED})+)"  # 4, 4.1(a), （二）
_LATIN_NUMBER = r"[A-Z](?![A-Za-z])|[IVX]{1,4}(?![A-Za-z])"
_LIST = r"(?:、|，|,|・|和|及び|及|與|与|或|又は|または|若しくは|と|並びに)"
_RANGE = r"(?:至|到|から|乃至|ないし|~|～|〜|-|－|—|–|―)"
_HAN_UNIT = "部分|[条條項项款号號目章節节編编篇部]"
_NO_UNIT = "|".join(  # 第3条件, 第一项目, 第三部门 and such cite nothing
    (
        "[件約约例]",
        "(?<=[項项])目",
        "(?<=目)[标標的]",
        "(?<=部)[門门隊队長长署]",
        "(?<=款)[项項式]",
        "(?<=[号號])[線线机機楼樓店館馆車车]",
    )
)
_BRANCH = rf"(?:[のノ之]{_N}(?![つ個人件名種点回度日年月割倍]))*"
_SUBS = (
    rf"(?:[（(]{_B}(?:\d{{1,3}}|[{HAN_NUMERAL}]{{1,3}}|[a-zA-Z]{{1,4}}){_B}[）)](?:[項项款目号號点](?!目))?"
    r"|(?<=[条條項项])\d{1,2}[項项号號](?!目))*"
)
_NUMBERED = (
    rf"第{_B}(?P<first>{_N}[-－]\d{{1,2}}(?={_B}[条條])|{_TOKEN})"
    rf"(?P<more>(?:{_B}(?:{_LIST}|{_RANGE}){_B}第?{_TOKEN})*)"
    rf"{_B}(?P<unit>{_HAN_UNIT})(?!{_NO_UNIT})"
    rf"(?P<branch>{_BRANCH})(?P<subs>{_SUBS})(?P<also>(?:{_B}(?:{_LIST}|{_RANGE}){_B}{_BRACKETED})*)"
    rf"(?P<iroha>(?<=[号號])[イロハニホヘト](?![ァ-ヶー]))?"
)
_RELATIVE = (
    r"(?<![目当當以之提面眼生从從年月日天])(?P<dir>本|前|次|同|この|此|上一?|下一|后|後)(?:(?P<all>各)|[二三两兩2-9２-９数數])?"
    r"(?P<runit>[条條項项章節节]|(?<=[前次各])[款号號])(?![件約约例目数標标理链鏈])"
)
_ANNEX = (
    "附件|附錄|附录|附表|附圖|附图|附属書|附屬書|別紙|别纸|別表|别表|別添|別記|別図|付録|付属書|付属文書|付属資料"
    "|添付資料|添付書類|様式|별표|별지|부속서|부록|첨부"
)
_ANNEXED = (
    rf"(?P<annex>{_ANNEX}){_B}第?[（(]?(?P<an>{_N}(?![份同并併起覽览般样樣定致切些])|{_LATIN_NUMBER})[）)]?"
    rf"(?P<anmore>(?:{_B}{_LIST}{_B}\d{{1,2}}(?![\d年月日%％.]))*)"
)
_PICTURED = (
    r"(?:(?<![\u3040-\u30ff\u4e00-\u9fff])|(?<=[如见見在は]))"
    r"(?P<pic>[図圖图表])[ \u3000]?(?P<pn>\d{1,3})(?![\d,人名個个年月日%])"
)
_BARE = r"(?<![\d.第])(?P<bare>\d{1,3}(?:\.\d{1,3})*)[ \u3000]?(?P<bunit>[章節节条條])(?![件約约例目日度])"
_HAN = expression("|".join((_NUMBERED, _BARE, _RELATIVE, _ANNEXED, _PICTURED)))

_KO_UNIT = "조|항|호|장|절|편|목"
_KO_LIST = r"(?:,|·|ㆍ|및|또는|와|과|이나|나)"
_KO_RANGE = r"(?:부터|내지|에서|~|～|-|–)"
_KO_NUMBERED = (
    rf"제\s?(?P<first>\d{{1,4}}(?:\.\d{{1,3}})*)(?P<more>(?:\s?(?:{_KO_LIST}|{_KO_RANGE})\s?제?\d{{1,4}})*)\s?(?P<unit>{_KO_UNIT})"
    r"(?P<branch>(?:의\d{1,3}(?!개))*)(?P<subs>(?:\s?\((?:\d{1,3}|[a-z]{1,4})\))*)"
)
_KO_LETTER = r"(?<![가-힣])(?P<letter>[가나다라마바사아자차카타파하])목"
_KO_RELATIVE = (
    r"(?<![가-힣])(?P<dir>본|이\s|전|앞\s?|다음\s|동|같은\s)(?P<runit>조|항|호)"
    r"(?=$|[^가-힣]|의|에|를|을|은|는|와|과|부터|까지|각|로|제)"
)
_KO_ANNEXED = (
    rf"(?P<annex>{_ANNEX})\s?제?(?P<an>\d{{1,3}}|{_LATIN_NUMBER})"
    rf"(?P<anmore>(?:\s?{_KO_LIST}\s?\d{{1,2}}(?![\d년월일%.]))*)"
)
_KO_PICTURED = r"(?<![가-힣])(?P<pic>그림|표)\s?(?P<pn>\d{1,3})(?![\d,명년월일%])"
_KO_BARE = r"(?<![\d.제])(?P<bare>\d{1,3}(?:\.\d{1,3})+)\s?(?P<bunit>장|절|조|항)"
_KO = expression("|".join((_KO_NUMBERED, _KO_BARE, _KO_LETTER, _KO_RELATIVE, _KO_ANNEXED, _KO_PICTURED)))

_DIRECTIONS: dict[str, Direction] = {
    "本": "this",
    "この": "this",
    "此": "this",
    "본": "this",
    "이": "this",
    "同": "same",
    "동": "same",
    "같은": "same",
    "前": "preceding",
    "上": "preceding",
    "上一": "preceding",
    "전": "preceding",
    "앞": "preceding",
    "次": "following",
    "下一": "following",
    "后": "following",
    "後": "following",
    "다음": "following",
}
_MORE = expression(rf"(?P<sep>{_LIST}|{_RANGE}|{_KO_LIST}|{_KO_RANGE})\s?[第제]?(?P<n>{_TOKEN})")
_THROUGH = expression(rf"{_RANGE}|{_KO_RANGE}")
_SUB = expression(r"[（(]\s?([^）)]+?)\s?[）)]|(\d{1,2})(?=[項项号號])")
_CLASSIFIED = expression(
    r"$|[^\w]|规定|規定|第|[所中至到和及或与與之的下内內项項款为為明将於于以有亦不可应應仅僅均同并並另并]|适用|適用|各|前|后|後|但|载|載|列|述|要求"
)


class Cjk:
    """Implements `Grammar` for one of the three languages, by its tag."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._pattern = _KO if language == "ko" else _HAN
        self.joints = _KO_JOINTS if language == "ko" else _HAN_JOINTS

    def elements(self, text: str) -> Iterator[Element]:
        """The elements in the order of the text."""
        for match in self._pattern.finditer(text):
            element = self._element(text, match)
            if element:
                yield element

    def _element(self, text: str, match: re.Match[str]) -> Element | None:
        found = match.groupdict()
        start, stop = match.span()
        if found["dir"]:
            unit = _UNITS[found["runit"]]
            sure = not found.get("all")  # 前各号 closes many a list, where others say “the above”
            return Element(start, stop, unit, [], _DIRECTIONS[found["dir"].strip()], sure)
        if found["annex"]:
            items = _items(match, "annex", "an", "anmore")
            return Element(start, stop, "annex", items) if items else None
        if found["pic"]:
            unit = "table" if found["pic"] in "表표" else "figure"
            return Element(start, stop, unit, [Item(start, stop, (Part(unit, numeral(found["pn"])),))], "", False)
        if found.get("letter"):
            return Element(start, stop, "letter", [Item(start, stop, (Part("letter", numeral(found["letter"])),))])
        if found["bare"]:  # 6.3節: many numbers are a division's, one alone counts as often as it names
            unit = _UNITS[found["bunit"]]
            return Element(
                start, stop, unit, [Item(start, stop, _parts(unit, found["bare"]))], "", "." in found["bare"]
            )
        unit = _UNITS[found["unit"]]
        items = _items(match, unit, "first", "more")
        if not items:
            return None
        sure = unit in _SURE
        if self.language.startswith("zh"):  # 第三条 is also the third of many things that are long, 第三项 of any
            sure = unit == "article" and bool(found["subs"] or _CLASSIFIED.match(text, stop))
        return Element(start, stop, unit, items, "", sure)


def _items(match: re.Match[str], unit: str, first: str, more: str) -> list[Item]:
    """The numbers of an element; only the last has branches and brackets behind it."""
    token = match[first]
    low, dash, high = re.sub("－", "-", token).partition("-")
    tokens = [(token, False), *((m["n"], bool(_THROUGH.fullmatch(m["sep"]))) for m in _MORE.finditer(match[more]))]
    if dash and int(high) > int(low):  # 第3-5條 is a range, 第12-1條 an inserted article
        tokens[:1] = [(low, False), (high, True)]
    found = {name: words or "" for name, words in match.groupdict().items()}
    rows: list[tuple[Part, ...]] = []
    for place, (number, _) in enumerate(tokens):
        parts = list(_parts(unit, number, found.get("branch", "") if place == len(tokens) - 1 else ""))
        if place and parts and number[0] in "（(":  # 第4.1(a)至(c)条
            parts = list(continued(rows[-1], (bracketed(number.strip("（）() ")), *parts[1:])))
        rows.append(tuple(parts))
    rows[-1] += tuple(bracketed(a or b) for a, b in _SUB.findall(found.get("subs", "")))
    if found.get("iroha"):
        rows[-1] += (Part("sub", numeral(found["iroha"])),)
    for also in _MORE.finditer(found.get("also", "")):  # 第4条(a)から(c)まで
        tokens.append((also["n"], bool(_THROUGH.fullmatch(also["sep"]))))
        rows.append(continued(rows[-1], (bracketed(also["n"].strip("（）() ")),)))
    if not all(part.number for parts in rows for part in parts):
        return []
    return [Item(match.start(), match.end(), row, t) for row, (_, t) in zip(rows, tokens, strict=True)]


def _parts(unit: str, number: str, branch: str = "") -> tuple[Part, ...]:
    """A number with its dots and brackets: 第6.3節 is section 6, 3; 第4.1(a)条 article 4, 1, a."""
    main, *brackets = [piece for piece in re.split(r"[（()）]", number) if piece.strip()]
    first, *others = main.split(".")
    if others:
        others[-1] += branch
    else:
        first += branch
    return (Part(unit, numeral(first)), *(bracketed(piece) for piece in (*others, *brackets)))


_NEVER = expression(r"(?!)")
_LAW = r"[法律令則则規规例程款約约章書书]|規定|规定|協定|协定|協議|协议|合同|契約|定款|办法|辦法|公報|公报|通知"
_OWN = (  # this law, this contract
    "法|法律|条例|條例|規則|规则|規程|协议|協議|協定|协定|合同|契約|章程|規約|办法|辦法|約款|约定"
)
_HAN_JOINTS = Joints(
    deeper=expression(r"[ \u3000]?|の|之|的"),
    within=_NEVER,
    listed=expression(rf"{_B}(?:{_LIST}|、並びに|および|ならびに|もしくは|以及|並|并|、及び|以及){_B}"),
    through=expression(rf"{_B}{_RANGE}{_B}"),
    own_before=expression(rf"(?:本|この|当該|当|該|此|本附)(?:{_OWN})[のにお之的]?[ \u3000]?$"),
    own_after=_NEVER,
    foreign_before=expression(rf"(?:{_LAW}|[》」』”）)])(?:の|的|之|上の|中)?[ \u3000]?$"),
    foreign_after=_NEVER,
    any_order=True,
)
_KO_JOINTS = Joints(
    deeper=expression(r"\s?|의\s"),
    within=_NEVER,
    listed=expression(rf"\s*{_KO_LIST}\s*"),
    through=expression(rf"\s*{_KO_RANGE}\s*"),
    own_before=expression(r"(?:이|본)\s?(?:법|령|규칙|조례|계약|협정|약관|규정|정관)\s?$"),
    own_after=_NEVER,
    foreign_before=expression(
        r"(?:법|법률|령|규칙|조례|헌법|조약|협약|협정|계약|약관|규정|정관|[」』》”)])(?:의)?\s?$"
    ),
    foreign_after=_NEVER,
    any_order=True,
)
