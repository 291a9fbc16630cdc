"""What became of a source since an earlier revision, and how findings stand to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancompare.compare import Job, run
from plancompare.gate.history import changes
from plancompare.settings import RuleSetting, Settings
from plancompare.workspace import Input
from tests.checks.cases import document_of

SENTENCES = [
    "The fee is due within 30 days.",
    "Notices are given in writing.",
    "The term is one year and is renewed unless terminated.",
    "Either party may assign its rights.",
    "The seller bears the risk of loss.",
    "Samples remain the property of the buyer.",
    "Disputes go to the court of the seat.",
    "Prices do not include taxes.",
]
NEW = "A guarantee of two years covers hidden defects."
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6, unique=True)
repeated = st.lists(st.sampled_from(SENTENCES[:3]), min_size=1, max_size=6)


def states(old: list[str], new: list[str]) -> list[str]:
    """The state of each line of the new text."""
    document = document_of("\n".join(new), "en")
    made = changes(document_of("\n".join(old), "en") if old else None, document)
    assert set(made.states) == {sentence.key for sentence in document.sentences}
    assert set(made.earlier) == {key for key, state in made.states.items() if state == "changed"}
    return [made.states[sentence.key] for sentence in document.sentences]


# --- laws ---


@given(texts | repeated)
def test_nothing_changed(text):
    assert states(text, text) == ["same"] * len(text)


@given(texts | repeated)
def test_all_is_new_where_nothing_was(text):
    assert states([], text) == ["new"] * len(text)


@given(texts | repeated, st.integers(0, 6))
def test_an_insertion_is_new_and_nothing_else(text, place):
    at = min(place, len(text))
    assert states(text, [*text[:at], NEW, *text[at:]]) == ["same"] * at + ["new"] + ["same"] * (len(text) - at)


@given(texts, st.integers(0, 5))
def test_a_deletion_changes_no_other_sentence(text, place):
    at = place % len(text)
    rest = text[:at] + text[at + 1 :]
    if rest:
        assert states(text, rest) == ["same"] * len(rest)


@given(texts, st.integers(0, 5))
def test_an_edit_is_a_change_of_that_sentence_alone(text, place):
    at = place % len(text)
    edited = text[at].removesuffix(".") + " at all times."
    expected = ["changed" if n == at else "same" for n in range(len(text))]
    assert states(text, [*text[:at], edited, *text[at + 1 :]]) == expected


@given(texts | repeated, st.randoms())
def test_what_only_moved_is_the_same(text, random):
    assert states(text, random.sample(text, len(text))) == ["same"] * len(text)


@given(texts)
def test_blanks_width_and_letter_case_are_no_change(text):
    assert states(text, ["　".join(line.upper().split()) for line in text]) == ["same"] * len(text)


def test_a_long_text_written_anew_takes_no_longer_than_its_length():
    old = [f"{n} The fee of contract {n} is due." for n in range(3000)]
    new = [f"{n} Whoever signs contract {n} pays." for n in range(3000)]
    assert len(states(old, new)) == 3000


# --- findings ---

BEFORE = {
    "source": ["1. The fee is due within 30 days.", "2. Notices are in writing.", "3. The term is 5 years."],
    "target": [
        "1. Das Entgelt ist binnen 30 Tagen fällig.",
        "2. Anzeigen sind schriftlich.",
        "3. Die Dauer ist 6 Jahre.",
    ],
}
ALL = Settings(rules=(RuleSetting.of("outdated-translation", "on"),))


def told(source: list[str], target: list[str], earlier_target: bool = True) -> dict[str, str]:
    """Rule of each finding -> its age, of two texts of which the earlier ones are `BEFORE`."""

    def of(lines: list[str], name: str, language: str) -> Input:
        return Input(name, language, "text", content="\n\n".join(lines).encode())

    then = of(BEFORE["target"], "b", "de") if earlier_target else None
    job = Job(of(source, "a", "en"), of(target, "b", "de"), "lexical", ALL, of(BEFORE["source"], "a", "en"), then)
    report = run(job)
    return {f"{f.rule.name} {f.primary.key.split('.')[0]}": f.since for f in report.findings}


SOURCE, TARGET = BEFORE["source"], BEFORE["target"]
NUMBER = {"number-mismatch 3": "before"}


def test_what_stood_there_was_there_before():
    assert told(SOURCE, TARGET) == NUMBER
    assert told(SOURCE, TARGET, earlier_target=False) == NUMBER


@pytest.mark.parametrize("earlier_target", [True, False])
def test_new_in_the_source_and_not_translated(earlier_target):
    said = told([*SOURCE, "4. Disputes go to court number 77 in Vienna."], TARGET, earlier_target)
    assert said == {**NUMBER, "omitted-clause 4": "new"}


@pytest.mark.parametrize("earlier_target", [True, False])
def test_changed_in_the_source_while_the_translation_stayed(earlier_target):
    said = told(["1. The fee is due within 14 days.", *SOURCE[1:]], TARGET, earlier_target)
    assert said == {**NUMBER, "number-mismatch 1": "changed", "outdated-translation 1": "changed"}


def test_lost_by_the_translation_alone_was_not_there_before():
    assert told(SOURCE, ["1. Das Entgelt ist binnen 31 Tagen fällig.", *TARGET[1:]]) == {
        **NUMBER,
        "number-mismatch 1": "",
    }


def test_renumbering_makes_nothing_new():
    first = "The buyer signs paper 9.", "Der Käufer unterschreibt Papier 9."
    texts = ([f"1. {words}", *(f"{n + 2}. {line[3:]}" for n, line in enumerate(rest))]
             for words, rest in zip(first, (SOURCE, TARGET), strict=True))  # fmt: skip
    assert told(*texts) == {"number-mismatch 4": "before"}


def test_a_translation_that_was_not_there_did_not_stay():
    job = Job(
        Input("a", "en", "text", content="\n\n".join(SOURCE).encode()),
        Input("b", "de", "text", content="\n\n".join(TARGET).encode()),
        "lexical",
        ALL,
        Input("a", "en", "text", content="\n\n".join(["1. Old.", *SOURCE[1:]]).encode()),
        Input("b", "de", "text", content=b""),
    )
    assert {f.rule.name: f.since for f in run(job).findings} == {"number-mismatch": ""}
