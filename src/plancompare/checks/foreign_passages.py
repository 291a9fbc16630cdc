"""Passages of a text that are in another language than the text: whole sentences, or long pieces of one.

Where the scripts differ, the script tells, and of Latin letters only running prose counts: names, titles, codes and
addresses have few words in small letters. Between Chinese and Japanese the characters tell
(`plancompare.languages.detection`); where two languages share an alphabet, only a copy of the other text's words does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from plancompare.fold import fold, is_han
from plancompare.languages.brackets import shelters
from plancompare.languages.detection import detect
from plancompare.languages.expressions import expression
from plancompare.languages.orthography import foreign_form, writers
from plancompare.model import Span

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_KANA = "ぁ-ゖァ-ヺー"
_MARKS = "、。，．；：？！「」『』（）《》〈〉・…—“”〇％　"
_LATIN = "A-Za-z\u00c0-\u024f\u1e00-\u1eff"
_LETTERS = {  # what a script's words are made of
    "latin": _LATIN,
    "cyrillic": "\u0400-\u052f",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "arabic": "\u0620-\u06ff",
    "hebrew": "\u05d0-\u05ea",
    "devanagari": "\u0900-\u097f",
    "thai": "\u0e01-\u0e5b",
    "hangul": "\uac00-\ud7a3",
    "zh": _HAN,
    "ja": _HAN + _KANA,
}
_SCRIPT_OF = {
    "ja": "ja", "zh": "zh", "ko": "hangul", "el": "greek", "he": "hebrew", "yi": "hebrew", "th": "thai",
    **dict.fromkeys(("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"), "cyrillic"),
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ug"), "arabic"),
    **dict.fromkeys(("hi", "mr", "ne"), "devanagari"),
    **dict.fromkeys(("am", "bn", "hy", "ka", "km", "lo", "my", "ta", "te", "und", "mul"), ""),
}  # fmt: skip
_ANY_KANA = expression(f"[{_KANA}]")
_UNSPACED = frozenset(("zh", "ja"))
_ADDRESS = expression(r"https?://\S+|www\.\S+|\S+@\S+|`[^`]*`")
_PIECE = expression(
    r"[^、。，,；;：:！？!?（）()「」『』《》“”\s]+(?:[、，,][^、。，,；;：:！？!?（）()「」『』《》“”\s]+)*"
)

_CODE = expression(r"(?<!\S)-\S+|\S*[_=<>\[\]{}|\\@#%/~^*+$]\S*|\S*\w[.:(]\w\S*|\S*\d\S*")
_LISTED = expression(r"[,;:|'\"]")
_PROSE_WORD = expression(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
WORDS, CHARACTERS = 4, 8  # the least text that can be told to be in a language
PASSAGE_WORDS, PASSAGE_CHARACTERS = 7, 12  # the least piece of a sentence
COPIED_WORDS, COPIED_CHARACTERS = 4, 6  # the least piece that the partner has word for word
_COPIED_NAME = 3  # words from which on a copied piece in other letters than Latin is no mere name or unit
_THAI_WORD = 5  # letters: no blanks part Thai words
SMALL = 3  # words in small letters that make prose
_QUOTED = 300  # characters of the longest quotation that may be in another language
_KANA_SHARE = 0.15  # of a Japanese sentence's characters; Chinese with a Japanese name or two has less
_CERTAIN = 0.98  # of `detect`: one character in fifty may be of another orthography


@dataclass(frozen=True, slots=True)
class Foreign:
    """A passage in another language; `whole` says that it is the sentence. `why` names what tells."""

    span: Span
    whole: bool
    why: str


def script_of(tag: str) -> str:
    """The script that a language is written in; "" if it is not among those known here."""
    return _SCRIPT_OF.get(tag.split("-")[0], "latin") if tag else ""


def foreign_passages(text: str, span: Span, language: str, own: str, said: str = "") -> Iterator[Foreign]:
    """The passages in `language` of a sentence that should be in `own`, told by script or by characters.

    `said` is what its partners say, as `plain_letters`: of what stands there word for word, less is enough to tell.
    """
    theirs, ours = script_of(language), script_of(own)
    if not theirs or not ours or own == "zh" or (language == "zh" and ours == "zh"):
        return
    if theirs == ours == "zh":
        yield from _other_orthography(text, span, language, own)
    elif theirs == "zh" and ours == "ja":
        yield from _by_characters(text, span, _is_chinese, "no kana, and characters or words that are Chinese")
    elif theirs == "ja" and ours == "zh":
        yield from _by_characters(text, span, _is_japanese, "kana, which Chinese does not write")
    elif theirs != ours:
        yield from _other_script(text, span, (language, theirs, ours), said)


def plain_letters(words: str) -> str:
    """Words as they are looked for on the other side: folded, with single blanks."""
    return " ".join(fold(words).split())


def _other_orthography(text: str, span: Span, language: str, own: str) -> Iterator[Foreign]:
    """A sentence in traditional characters that should be in simplified ones, or the other way round."""
    words = span.of(text)
    foreign = sum(bool(foreign_form(c, own)) for c in words)
    if foreign >= 3 and sum(map(is_han, words)) >= CHARACTERS and language in writers(words):
        yield Foreign(span, True, f"{foreign} characters that {own} does not write")


def _by_characters(text: str, span: Span, is_foreign: Callable[[str], bool], why: str) -> Iterator[Foreign]:
    """A sentence whose characters are another language's, or a long piece of one; quotations are left alone."""
    quoted = shelters(text, span, _QUOTED)
    bare, at = "", span.start
    for shelter in quoted:
        bare, at = bare + text[at : shelter.start], shelter.stop
    bare += text[at : span.stop]
    if is_foreign(bare if 2 * len(bare) > len(span) else span.of(text)):
        yield Foreign(span, True, why)
        return
    for match in _PIECE.finditer(text, span.start, span.stop):
        if any(s.start < match.start() < s.stop for s in quoted) or len(match[0]) < PASSAGE_CHARACTERS:
            continue
        if is_foreign(match[0]):
            yield Foreign(Span(*match.span()), False, why)


def _is_chinese(words: str) -> bool:
    if len(words) < CHARACTERS or _ANY_KANA.search(words):
        return False
    han = "".join(filter(is_han, words))
    if len(han) < CHARACTERS:
        return False
    tag, sure = detect(han)
    return tag.startswith("zh-") and sure >= _CERTAIN


def _is_japanese(words: str) -> bool:
    kana = _ANY_KANA.findall(words)
    if len(kana) < SMALL or sum("ぁ" <= c <= "ゖ" for c in kana) < SMALL:
        return False
    size = len(kana) + sum(map(is_han, words))
    return size >= CHARACTERS and len(kana) >= _KANA_SHARE * size


@cache
def _stretches(script: str) -> re.Pattern[str]:
    """Runs of letters of one script, with the digits, blanks and marks between them."""
    letters = _LETTERS[script]
    if script in _UNSPACED:
        return expression(f"[{letters}](?:[{letters}{_MARKS}0-9]*[{letters}])?")
    between = r"0-9 ,.;:'’\"“”()?!%&$€£/–—-"
    return expression(f"[{letters}](?:[{letters}{between}]*[{letters}.?!])?")


def _weight(words: str, script: str) -> int:
    """How much is written in a script, in letters of an alphabet; a syllable or ideograph is worth three."""
    return len(re.findall(f"[{_LETTERS[script]}]", words)) * (3 if script in ("zh", "ja", "hangul") else 1)


def _other_script(text: str, span: Span, scripts: tuple[str, str, str], said: str) -> Iterator[Foreign]:
    """Long passages in a script that the sentence's language is not written in.

    `scripts` are the foreign language, its script, and the sentence's own script.
    """
    language, theirs, ours = scripts
    words = span.of(text)
    if not re.search(f"[{_LETTERS[theirs]}]", words):
        return
    hidden = [(m.start() + span.start, m.end() + span.start) for m in _ADDRESS.finditer(words)]
    quoted = shelters(text, span, _QUOTED)
    for match in _stretches(theirs).finditer(text, span.start, span.stop):
        start, stop = match.span()
        if any(a < stop and start < b for a, b in hidden):
            continue
        copied = bool(said) and _is_copied(match[0], theirs, language, said)
        if not copied and not _is_prose(match[0], theirs, language, WORDS, CHARACTERS):
            continue
        if _weight(match[0], theirs) > 4 * _weight(words, ours):
            yield Foreign(span, True, f"written in {_name(theirs)}")
            return
        if any(s.start < start and stop < s.stop for s in quoted):
            continue
        known = theirs not in ("latin", "cyrillic") or detect(match[0])[0] == language
        if copied or (known and _is_prose(match[0], theirs, language, PASSAGE_WORDS, PASSAGE_CHARACTERS)):
            yield Foreign(Span(start, stop), False, f"written in {_name(theirs)}")


def _is_copied(passage: str, script: str, language: str, said: str) -> bool:
    """Whether the partner has a passage word for word that is more than a name: of letters like ours, running text."""
    if plain_letters(passage).strip(" .?!") not in said:
        return False
    if script == "latin" or script in _UNSPACED:
        return _is_prose(passage, script, language, COPIED_WORDS, COPIED_CHARACTERS)
    return _words_in(passage, script) >= _COPIED_NAME


def _name(script: str) -> str:
    names = {"zh": "Chinese characters", "ja": "kana and kanji", "hangul": "hangul"}
    return names.get(script, f"{script.capitalize()} letters")


def _is_prose(passage: str, script: str, language: str, words: int, characters: int) -> bool:
    """Whether a passage is running text, and long enough to tell."""
    if script in _UNSPACED:
        return len(re.findall(f"[{_LETTERS[script]}]", passage)) >= characters
    if script in ("latin", "cyrillic", "greek"):
        return is_running_text(passage, words, language)
    return _words_in(passage, script) >= words


def _words_in(passage: str, script: str) -> int:
    """How many words there are; Thai has about as many as its letters say."""
    if script == "thai":
        return len(re.findall(f"[{_LETTERS[script]}]", passage)) // _THAI_WORD
    return len(passage.split())


def is_running_text(passage: str, least: int, language: str = "") -> bool:
    """Whether words in an alphabet with two cases are prose: names, titles, lists and code have few small ones.

    `least`: how many words it must have. Codes, options and addresses do not count. German writes its nouns large.
    """
    found = _PROSE_WORD.findall(_CODE.sub(" ", _ADDRESS.sub(" ", passage)))
    small = sum(len(word) > 1 and word.islower() for word in found)
    wanted = max(SMALL - 1, 0.25 * len(found)) if language == "de" else max(SMALL, 0.4 * len(found))
    if len(found) < least or small < wanted:
        return False
    code, listed = len(_CODE.findall(passage)), len(_LISTED.findall(passage))
    if listed >= 0.5 * len(found) or code >= len(found):
        return False
    return not code or len(found) > 2 * least or passage[-1] in ".!?"
