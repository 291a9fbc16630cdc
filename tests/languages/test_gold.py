"""How well sentence ends are found, by gold files; the figures stand in docs/languages.md."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.languages.boundaries import GOLD, HELD_OUT, Paragraph, mistakes, paragraph_of, paragraphs, score, score_of

from plancompare.segment import sentences

FILES = sorted((*GOLD.glob("*.txt"), *HELD_OUT.glob("*.txt")))
LEAST = {GOLD: 0.98, HELD_OUT: 0.97}
THAI = 0.85  # no full stops to go by


def segmenter(tag: str):
    return lambda text: [span.of(text) for span in sentences(text, tag)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_sentence_ends_are_found_as_often_as_ever(path: Path) -> None:
    given = list(paragraphs(path))
    least = THAI if path.stem == "th" else LEAST[path.parent]
    wrong = [line for paragraph in given for line in mistakes(paragraph, segmenter(path.stem))]
    assert score_of(given, segmenter(path.stem)).f1 >= least, wrong


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_no_character_is_lost(path: Path) -> None:
    for paragraph in paragraphs(path):
        found = "".join(segmenter(path.stem)(paragraph.text))
        assert "".join(found.split()) == "".join(paragraph.text.split())


def test_enough_boundaries_are_in_the_gold_files() -> None:
    counts = {
        path.stem: sum(len(paragraph.boundaries) for paragraph in paragraphs(path)) for path in GOLD.glob("*.txt")
    }
    assert all(counts[tag] >= 100 for tag in ("zh-Hant", "zh-Hans", "ja", "ko", "en", "de", "fr"))
    assert all(count >= 40 for count in counts.values())


def test_what_is_disputed_counts_neither_way() -> None:
    paragraph = paragraph_of(["甲；", "~乙。", "丙。"], "zh-Hant")
    assert paragraph == Paragraph("甲；乙。丙。", frozenset({4}), frozenset({2}))
    assert score(paragraph, lambda _: ["甲；", "乙。", "丙。"]).f1 == 1
    assert score(paragraph, lambda _: ["甲；乙。", "丙。"]).f1 == 1
    assert score(paragraph, lambda _: ["甲", "；乙。丙。"]) == (0, 1, 1)
