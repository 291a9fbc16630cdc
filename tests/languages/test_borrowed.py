"""Languages whose sentence ends a library finds: what it is given at once is bounded, and nothing is lost."""

from __future__ import annotations

import pytest
import sentencex

from plancompare.languages.borrowed import DENSEST, LONGEST
from plancompare.segment import sentences

PROSE = (
    "Biblioteket är öppet alla dagar utom måndag. "
    "Den som lånar en bok (högst fem åt gången) får behålla den i en månad! "
)


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that the library is given."""
    seen: list[str] = []
    find = sentencex.get_sentence_boundaries

    def found(tag: str, text: str) -> object:
        seen.append(text)
        return find(tag, text)

    monkeypatch.setattr(sentencex, "get_sentence_boundaries", found)
    return seen


@pytest.mark.parametrize("mark", ["?!…", "。", "あ。", "? ", ". . ", "…a"])
@pytest.mark.parametrize("tag", ["sv", "el", "hi"])
def test_a_paragraph_of_marks_is_looked_at_in_small_parts(mark: str, tag: str, given: list[str]) -> None:
    text = (mark * 30_000)[:30_000]
    spans = sentences(text, tag)
    assert "".join("".join(text[span.start : span.stop] for span in spans).split()) == "".join(text.split())
    assert max(sum(part.count(sign) for sign in "?!….。") for part in given) <= DENSEST + 1
    assert sum(map(len, given)) == len(text)


def test_prose_is_looked_at_as_a_whole(given: list[str]) -> None:
    text = PROSE * (LONGEST // len(PROSE))
    assert len(sentences(text, "sv")) == 2 * (LONGEST // len(PROSE))
    assert given == [text]
