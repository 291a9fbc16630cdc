"""Words without their endings, roughly: enough to know a word again in another case or number.

A short list of endings a language, longest first, is cut off where four letters or more remain. For languages that pile
endings up (Turkish, Finnish, Hungarian) the first six letters stand for the word; Korean loses its particles.
"""

from __future__ import annotations

import re
from functools import lru_cache

_ENDINGS = """
    en: ies es s
    de: ern ens en em er es e n s
    nl: en es e s
    fr: aux ales ses es s x e
    es: es os as s o a e
    pt: ões ão es os as s o a e
    it: chi che ghi ghe i e o a
    sv: arna erna orna arnas ernas ens ets ar er or en et na ns s a t n
    da: erne ernes ens ets er en et ne es e s
    ru: иями ями ами ией иях ого его ому ему ыми ими ая яя ое ее ые ие ый ий ой ей ом ем ам ям ах ях ов ев ую юю их ых
    ru: ия ию ии ью а я о е ы и у ю ь й
    uk: іями ями ами ією іях ого його ому ими іми ах ях ів їв ою ею ий ій ої ом ем ам ям ую юю их іх ія ію ії ью
    uk: а я о е и і у ю ь й
    pl: iami ami ach ego emu ych ymi imi iej ów om em ie ia ią ę ą a e i o u y
    ko: 에서는 으로서 에게서 으로써 에서 에게 으로 까지 부터 보다
    ko: 라는 이라 하고 과의 와의 으로의 에의
    ko: 은 는 이 가 을 를 의 에 로 와 과 도 만
"""
_SAME = dict(
    pair.split("=")
    for pair in [
        "no=da",
        "nb=da",
        "nn=da",
        "be=uk",
        "bg=ru",
        "sr=ru",
        "mk=ru",
        "cs=pl",
        "sk=pl",
        "hr=pl",
        "sl=pl",
        "ca=es",
        "gl=pt",
    ]
)
_PILING = frozenset(("tr", "fi", "hu", "et", "az", "kk", "eu", "ka"))
_PILED = 6


@lru_cache(maxsize=64)
def _ending(language: str) -> re.Pattern[str]:
    lines = (line.split(":") for line in _ENDINGS.split("\n") if ":" in line)
    known = _SAME.get(language, language)
    listed = [ending for tag, endings in lines if tag.strip() == known for ending in endings.split()]
    listed.sort(key=len, reverse=True)
    least = 1 if language == "ko" else 4
    return re.compile(rf"(?<=.{{{least}}})(?:{'|'.join(listed)})$") if listed else re.compile(r"(?!)")


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """A folded word without its ending."""
    primary = language.split("-")[0]
    if primary in _PILING:
        return word[:_PILED]
    if primary == "en" and re.search(r"(?:ss|us|is)$", word):
        return word
    if primary == "en" and word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word
    if primary == "en":
        return re.sub(r"(?:(?<=sh)|(?<=ch)|(?<=[sxz]))es$|(?<=[^s]{2})s$", "", word)
    return _ending(primary).sub("", word)
