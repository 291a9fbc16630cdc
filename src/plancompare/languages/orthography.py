"""Which Han characters each East Asian orthography does not write, and what it writes instead.

A character is foreign to an orthography if another one has it as its own form (OpenCC's pairs of traditional and
simplified, and of traditional and Japanese) and the national character set has no place for it: Big5 with the variants
of Taiwan and Hong Kong, GB 2312, JIS X 0208 with its common extensions (code page 932). Rare characters that belong to
no pair are foreign to nobody.
"""

from __future__ import annotations

from functools import cache

from plancompare.fold import dictionary_pairs, is_han, traditional_to_simplified

ORTHOGRAPHIES = ("zh-Hant", "zh-Hans", "ja")

_CHARSETS = {"zh-Hant": ("big5", "cp950"), "zh-Hans": ("gb2312",), "ja": ("cp932",)}
_WRITTEN_TOO = {
    "zh-Hant": frozenset("强腊朴却户吴么裏着為"),  # in print beside the forms of Big5
    "zh-Hans": frozenset("昇蒐劄甦於甯祐乾镕著"),  # readmitted by the table of 2013, or kept in names
    "ja": frozenset(),
}


@cache
def foreign_forms(tag: str) -> dict[str, str]:
    """Each character that the orthography does not write -> the form that it writes; {} for any other language."""
    if tag not in ORTHOGRAPHIES:
        return {}
    to_simplified = {chr(t): chr(s) for t, s in traditional_to_simplified().items()}
    to_traditional: dict[str, str] = {}
    for simplified, traditional in (*dictionary_pairs("STCharacters.txt"), *((s, t) for t, s in to_simplified.items())):
        if simplified != traditional:
            to_traditional.setdefault(simplified, traditional)
    to_japanese = dict(dictionary_pairs("JPVariants.txt"))
    from_japanese: dict[str, str] = {}
    for traditional, japanese in to_japanese.items():
        if traditional != japanese:
            from_japanese.setdefault(japanese, traditional)

    taiwan, hong_kong = dict(dictionary_pairs("TWVariants.txt")), dict(dictionary_pairs("HKVariants.txt"))

    def form(character: str) -> str:
        """What the orthography writes for a character; itself if that is not known."""
        traditional = from_japanese.get(character) or to_traditional.get(character, character)
        if tag == "zh-Hans":
            return to_simplified.get(traditional, traditional)
        return (to_japanese if tag == "ja" else taiwan).get(traditional, traditional)

    known = {*to_simplified, *to_simplified.values(), *to_traditional, *to_japanese, *to_japanese.values()}
    written = _WRITTEN_TOO[tag]
    if tag == "zh-Hant":
        written = written.union(taiwan.values(), hong_kong.values(), to_simplified)
    charsets = _CHARSETS[tag]
    foreign = (c for c in known if is_han(c) and c not in written and not any(_has(charset, c) for charset in charsets))
    forms = ((c, form(c)) for c in foreign)
    return {c: own for c, own in forms if own != c and any(_has(charset, own) for charset in charsets)}


@cache
def old_forms() -> dict[str, str]:
    """Each traditional character that Japanese has simplified, yet may write in names -> its modern form."""
    pairs = dictionary_pairs("JPVariants.txt")
    return {t: j for t, j in pairs if t != j and _has("cp932", t) and _has("cp932", j)}


def writers(words: str) -> tuple[str, ...]:
    """The orthographies that write every Han character of the words."""
    han = [c for c in words if is_han(c)]
    return tuple(tag for tag in ORTHOGRAPHIES if not any(c in foreign_forms(tag) for c in han))


def _has(charset: str, character: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
