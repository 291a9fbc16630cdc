"""Which language a text is in, found from its characters; no network, no file but the installed dictionaries.

The script decides first. Han without kana is told apart by characters that only one orthography uses: each character
is evidence for the orthographies that have it (OpenCC's pairs of traditional and simplified, GB 2312, Big5, the first
level of JIS X 0208), and the orthography with the least contradiction wins. Languages that share an alphabet are
left to py3langid (a naive Bayes classifier on byte n-grams, Lui and Baldwin 2012); in short texts, of which it is
least sure, the words that carry grammar and the letters count beside it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import cache

from plancompare.fold import traditional_to_simplified
from plancompare.languages.alphabets import strange_letters
from plancompare.languages.glances import at_a_glance
from plancompare.languages.grammar_words import GRAMMAR

SAMPLE = 20_000  # code points looked at, from the beginning, the middle and the end
KANA_SHARE = 0.06  # kana among ideographs from which on a text is Japanese; Chinese quotes less
HAN_WEIGHT = 5.0  # an ideograph says as much as that many letters: names in Latin script stand in Chinese texts
CONTRADICTION = 3.9  # nats: one character in fifty is not of its text's orthography (names, quotations)
NO_KANA = 0.15  # nats against Japanese for each ideograph of a text without kana
NAME_WEIGHT = 0.2  # a letter of a name (Tiffany, iPhone) beside ideographs says less than one of another word
CHINESE_WORD = 2.0  # nats against Japanese for a pronoun or particle that only Chinese writes

_SCRIPTS = {
    "kana": re.compile("[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\uff66-\uff6f\uff71-\uff9d]"),
    "han": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd]"),
    "ko": re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]"),
    "th": re.compile("[\u0e01-\u0e5b]"),
    "ar": re.compile("[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "el": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "hy": re.compile("[\u0531-\u0587]"),
    "ka": re.compile("[\u10a0-\u10ff]"),
    "bn": re.compile("[\u0980-\u09ff]"),
    "ta": re.compile("[\u0b80-\u0bff]"),
    "te": re.compile("[\u0c00-\u0c7f]"),
    "lo": re.compile("[\u0e81-\u0edf]"),
    "my": re.compile("[\u1000-\u109f]"),
    "km": re.compile("[\u1780-\u17ff]"),
    "am": re.compile("[\u1200-\u137f]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
_SHARED = {  # languages that share a script, as py3langid names them
    "latin": "af ca cs cy da de en es et eu fi fr ga gl hr hu id is it lt lv mt nl no pl pt ro sk sl sq sv sw tr vi",
    "cyrillic": "be bg kk ky mk mn ru sr uk",
    "ar": "ar fa ps ug ur",
    "hi": "hi mr ne",
    "he": "he",
}
_USUAL = frozenset(("de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr"))
GRAMMAR_WORD = 3.0  # nats for each different word that carries grammar in the language
STRANGE_LETTER = 4.0  # nats against a language for each letter that it does not write
JAPANESE_WORD = 4.0  # nats against Chinese for a word that is written so in Japanese only
TRADITIONAL_QUOTES = 1.5  # nats against simplified characters for 「
USUAL_LANGUAGE = 4.0  # nats in favour of a language that documents are often in; settles short titles only
_ONLY_CHINESE = frozenset("是了这這们們你您她它吗嗎呢吧很也都把让讓给給还還没沒哪怎么麼于即")
_ONLY_JAPANESE = re.compile(
    "午後|午前|以降|平成|令和|昭和|場合|当該|手続|届出|支払|見積|受注|株式会社|取締役|結局|著書|書類|丁目|番地"
)
_NAME = re.compile(r"\b(?:[A-Z][\w'’-]*|[a-z][A-Z]\w*)")
_WORD = re.compile(r"[^\W\d_]+")
_NO_WORDS: frozenset[str] = frozenset()
_TAG = re.compile(r"<[^<>]{1,200}>")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_MAIL = re.compile(r"(?<![^\s@])[^\s@]{1,64}+@\S+")
_ASCII = re.compile("[\x00-\x7f]+")
_ASCII_LETTERS = bytes(c for c in range(128) if chr(c).isalpha())


def detect(text: str) -> tuple[str, float]:
    """The language tag of a text and how sure that is, from 0 to 1; ("und", 0.0) if nothing tells.

    Chinese is `zh-Hant` or `zh-Hans`, or `zh` if its characters are all common to both.
    """
    sample = _without_addresses(_sample(text))
    counts, ideographs = _scripts(sample)
    east_asian = counts["kana"] + counts["han"]
    weights = {script: float(count) for script, count in counts.items() if script not in ("kana", "han")}
    weights["east asian"] = HAN_WEIGHT * east_asian
    weights["ko"] = HAN_WEIGHT * counts["ko"]
    if east_asian or counts["ko"]:
        names = sum(map(len, _NAME.findall(sample)))
        weights["latin"] = max(weights["latin"] - (1 - NAME_WEIGHT) * names, 0.0)
    script, weight = max(weights.items(), key=lambda item: item[1])
    if weight == 0:
        return "und", 0.0
    share = weight / sum(weights.values())
    if script == "east asian":
        tag, confidence = _east_asian(sample, counts["kana"], ideographs)
    elif script in _SHARED:
        tag, confidence = _by_words(sample, script)
    else:
        tag, confidence = script, 1.0 - 0.5**weight
    return (tag, round(confidence * share, 3)) if tag != "und" else ("und", 0.0)


def _sample(text: str) -> str:
    if len(text) <= SAMPLE:
        return text
    half, quarter, middle = SAMPLE // 2, SAMPLE // 4, len(text) // 2
    return "\n".join((text[:half], text[middle : middle + quarter], text[-quarter:]))


def _without_addresses(sample: str) -> str:
    """The sample without what is in no language: tags, and addresses of pages and of mail."""
    for sign, pattern in (("<", _TAG), ("://", _URL), ("www.", _URL), ("@", _MAIL)):
        if sign in sample:
            sample = pattern.sub(" ", sample)
    return sample


def _scripts(sample: str) -> tuple[dict[str, int], Counter[str]]:
    """How many characters each script has in a sample, and its ideographs. Each character is looked up but once."""
    encoded = sample.encode("utf-8", "surrogatepass")
    counts = dict.fromkeys(_SCRIPTS, 0)
    counts["latin"] = len(encoded) - len(encoded.translate(None, _ASCII_LETTERS))
    ideographs: Counter[str] = Counter()
    if len(encoded) > len(sample):
        others = Counter(_ASCII.sub("", sample))
        different = "".join(others)
        for script, pattern in _SCRIPTS.items():
            found = pattern.findall(different)
            counts[script] += sum(map(others.__getitem__, found))
            if script == "han":
                ideographs.update({character: others[character] for character in found})
    return counts, ideographs


def _east_asian(sample: str, kana: int, ideographs: Counter[str]) -> tuple[str, float]:
    """Japanese, or Chinese in one of its scripts."""
    if kana and kana >= KANA_SHARE * (kana + ideographs.total()):
        return "ja", 1.0 - 0.3**kana
    japanese_words = JAPANESE_WORD * len(_ONLY_JAPANESE.findall(sample))
    return _orthography(ideographs, japanese_words, "「" in sample)


def _orthography(ideographs: Counter[str], japanese_words: float = 0.0, brackets: bool = False) -> tuple[str, float]:
    """The orthography that the ideographs contradict least. The costs are negative log-likelihoods in nats.

    `japanese_words` is what words speak against Chinese, `brackets` whether 「 opens quotations.
    """
    traditional, simplified, japanese, modern = _columns()
    against_hant = against_hans = against_ja = pronouns = 0
    for character, count in ideographs.items():
        is_modern = character in modern
        if character in japanese:
            against_hant += count
            against_hans += count
        elif character in traditional:
            against_hans += count
            against_ja += 0 if is_modern else count
        elif character in simplified:
            against_hant += count
            against_ja += 0 if is_modern else count
        if character in _ONLY_CHINESE:
            pronouns += count
    hant = japanese_words + CONTRADICTION * against_hant
    hans = japanese_words + TRADITIONAL_QUOTES * brackets + CONTRADICTION * against_hans
    ja = NO_KANA * ideographs.total() + CONTRADICTION * against_ja + CHINESE_WORD * pronouns
    costs = {"zh-Hant": hant, "zh-Hans": hans, "ja": ja}
    (tag, least), (_, second) = sorted(costs.items(), key=lambda item: item[1])[:2]
    if hant == hans and tag != "ja":
        return "zh", 0.4
    return tag, 1.0 / (1.0 + math.exp(min(least - second, 0.0)))


@cache
def _columns() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Characters only traditional, only simplified and only Japanese, and those of modern Japanese.

    A form is one orthography's alone if the national character set of the other has no place for it.
    """
    pairs = traditional_to_simplified().items()
    traditional = frozenset(chr(code) for code, _ in pairs if not _in(chr(code), "gb2312"))
    simplified = frozenset(chr(code) for _, code in pairs if not _in(chr(code), "big5"))
    modern = _first_level_of_jis()
    japanese = frozenset(c for c in modern if not _in(c, "gb2312") and not _in(c, "big5"))
    return traditional - simplified, simplified - traditional, japanese, modern


def _in(character: str, charset: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _first_level_of_jis() -> frozenset[str]:
    """The kanji in daily use: rows 16 to 47 of JIS X 0208."""
    pairs = (bytes((0xA0 + row, 0xA0 + cell)) for row in range(16, 48) for cell in range(1, 95))
    return frozenset("".join(pair.decode("euc_jp", "ignore") for pair in pairs))


def _by_words(sample: str, script: str) -> tuple[str, float]:
    """The language among those of one script, by n-grams; confidence is the posterior against the others."""
    wanted = frozenset(_SHARED[script].split())
    if len(wanted) == 1:
        return _SHARED[script], 1.0
    glanced = at_a_glance(sample, wanted)
    return (glanced, 1.0) if glanced else _at_length(sample, wanted)


def _at_length(sample: str, wanted: frozenset[str]) -> tuple[str, float]:
    """The language by all n-grams of a sample, its words that carry grammar, and its letters."""
    import py3langid

    used = frozenset(_WORD.findall(sample.lower()))
    letters = "".join(frozenset(sample))
    ranked = [
        (
            tag,
            float(score)
            + USUAL_LANGUAGE * (tag in _USUAL)
            + GRAMMAR_WORD * len(used & GRAMMAR.get(tag, _NO_WORDS))
            - STRANGE_LETTER * strange_letters(letters, tag),
        )
        for tag, score in py3langid.rank(sample)
        if tag in wanted
    ]
    if not ranked:
        return "und", 0.0
    ranked.sort(key=lambda item: -item[1])
    best = ranked[0][1]
    posterior = 1.0 / sum(math.exp(max(score - best, -700.0)) for _, score in ranked)
    return ranked[0][0], posterior
