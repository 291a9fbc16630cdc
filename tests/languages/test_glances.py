"""What is told at a glance is what a closer look tells: sentence ends, blocks of one sentence, languages."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancompare.languages import LANGUAGES, language_of
from plancompare.languages import blocks as looked_at
from plancompare.languages.blocks import block_language, is_one_sentence
from plancompare.languages.grammar_words import GRAMMAR
from plancompare.languages.rules import RuledLanguage

WORDS = [
    "the",
    "Council",
    "decides",
    "on",
    "5.3",
    "and",
    "z.",
    "B.",
    "Dr.",
    "No.",
    "etc.",
    "A.",
    "I.",
    "pp.",
    "Straße",
    "über",
    "die",
    "Förderung",
    "und",
    "für",
    "Art.",
    "§",
    "(a)",
    "1.",
    "本条例",
    "自公布之日起施行",
    "と述べた",
    "第1条",
    "。",
    "；",
    ".",
    "!",
    "?",
    "…",
    "...",
    "」",
    "「",
    "“",
    "”",
    '"',
    "(",
    ")",
    "[1]",
    "of",
    "decisions",
    "Yahoo!",
    "U.S.",
    "Inc.",
    "iPad",
    "и",
    "это",
]
TEXTS = st.lists(
    st.tuples(st.sampled_from(WORDS), st.sampled_from(("", " ", " ", " ", "  ", "\n", "\u3000"))),
    min_size=1,
    max_size=40,
).map(lambda parts: "".join(word + blank for word, blank in parts))
RULED = [page for page in LANGUAGES if isinstance(page, RuledLanguage)]


@given(TEXTS, st.sampled_from(RULED))
def test_a_glance_at_a_mark_tells_what_the_rules_tell(text: str, page: RuledLanguage) -> None:
    glanced = list(page.sentences(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(RuledLanguage, "_plainly", lambda *_: None)
        assert list(page.sentences(text)) == glanced


_PLAIN_WORDS = ("The", "Straße", "plan", "of", "2018", "и", "план", "Żółw", "–", "3/4", "a:b", "5%", "x,", "A")
PLAIN = st.lists(st.sampled_from(_PLAIN_WORDS), min_size=1, max_size=30)
OTHERS = ("cs", "sv", "uk", "vi", "fi", "hu", "bg")


@given(PLAIN, st.booleans(), st.sampled_from([page.tag for page in LANGUAGES]))
def test_what_is_plainly_one_sentence_is_one_in_every_language(words: list[str], ends: bool, usual: str) -> None:
    text = " ".join(words) + "." * ends
    if is_one_sentence(text, usual):
        tags = {usual, block_language(text, usual), *OTHERS, *(page.tag for page in LANGUAGES if page.tag != "th")}
        for tag in tags:
            assert [(span.start, span.stop) for span in language_of(tag).sentences(text)] == [(0, len(text))], tag


def test_some_are_plainly_one_sentence() -> None:
    assert is_one_sentence("The desalination of sea water, and night buses.", "en")
    assert not is_one_sentence("It rains. It pours.", "en")
    assert not is_one_sentence("Night buses", "th")


VOCABULARY = sorted({word for words in GRAMMAR.values() for word in words if word.isalpha()})[::7]


@given(
    st.lists(st.sampled_from([*VOCABULARY, "house", "maison", "Käse"]), max_size=30), st.sampled_from(sorted(GRAMMAR))
)
def test_a_language_has_its_own_words_if_no_other_has_more(found: list[str], primary: str) -> None:
    counts = Counter(tag for word in found for tag, listed in GRAMMAR.items() if word in listed)
    own = counts[primary]
    expected = own >= max(looked_at.OWN_WORDS * len(found), *counts.values(), 1)
    assert looked_at._has_own_words(" ".join(found), primary) == expected


def test_thai_is_told_by_its_letters() -> None:
    said = "ประธานศาลฎีกาจะวางระเบียบราชการฝ่ายตุลาการของศาลยุติธรรมเพื่อให้เกิดความเรียบร้อย"
    assert looked_at._is_thai(said)
    assert not looked_at._is_thai(f"{said} and as many words of English as there are of Thai, or nearly so")
