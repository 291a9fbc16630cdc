"""Laws of `align_sentences` on whatever strings somebody hands it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.laws.documents import encoder

from plancompare import align_sentences

ODD = (
    "",
    " ",
    "—",
    "!!!",
    "（）",
    "()()",
    "(((",
    "a",
    "字",
    "1",
    "\u200b",
    "\ud800",
    "。",
    "(a) b",
    "👍👍",
    "x" * 2000,
)
WORDS = ("The fee is due.", "料金は毎月支払う。（注）", "Die Gebühr ist fällig.", "  x  y ", "١٢٣", "สวัสดีชาวโลก")
LISTS = st.lists(st.sampled_from((*ODD, *WORDS)) | st.text(max_size=12), max_size=6)
ENCODERS = {"use-multilingual": encoder(), "lexical": "lexical"}


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@pytest.mark.parametrize("name", ENCODERS)
@given(LISTS, LISTS, st.sampled_from(("en", "ja", "zh-Hant", "th")), st.sampled_from(("en", "ja", "de")))
def test_any_lists_are_aligned_and_the_other_way_round_mirrors(name, source, target, first, second):
    one = align_sentences(source, target, source_language=first, target_language=second, encoder=ENCODERS[name])
    two = align_sentences(target, source, source_language=second, target_language=first, encoder=ENCODERS[name])
    assert sorted(i for bead in one for i in bead.source) == list(range(len(source)))
    assert sorted(j for bead in one for j in bead.target) == list(range(len(target)))
    if (source, first) != (target, second):
        assert {(b.source, b.target) for b in one} == {(b.target, b.source) for b in two}
    for bead in one:
        assert bead.source or bead.target
        for gap in bead.gaps:
            text = (source if gap.side == "source" else target)[gap.text]
            assert 0 <= gap.start < gap.stop <= len(text)
