"""Fingerprints: which edits a waiver survives, and which it does not."""

import re
from collections import Counter
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.checks import RULES
from plancompare.compare import compared, structured
from plancompare.findings import Finding, Report
from plancompare.model import Comparison
from plancompare.readers import reader_named
from plancompare.settings import RuleSetting, Settings
from tests.conftest import SEEDS
from tests.laws.documents import encoder

ALL = Settings(tuple(RuleSetting(rule.name, True, None, 0.0) for rule in RULES))
EN = """\
# I. Payment

1. The fee is due within 30 days.

2. The buyer (and the agent pays in 5 rates.

3. See Article 7 of the law.

# II. Delivery

4. Goods are delivered within 30 days.

5. Samples are free of charge, as agreed in the annex.

6. The contract runs for 5 years.
"""
DE = """\
# I. Zahlung

1. Das Entgelt ist binnen 31 Tagen fällig.

2. Der Käufer und der Vertreter zahlen in 6 Raten.

3. Siehe Artikel 8 des Gesetzes.

# II. Lieferung

4. Waren werden binnen 31 Tagen geliefert.

6. Der Vertrag läuft 6 Jahre.
"""


def of(source: str, target: str) -> Report:
    read = reader_named("markdown").read
    documents = structured(read(source, "a.md"), "en"), structured(read(target, "b.md"), "de")
    return compared(*documents, encoder(), settings=ALL)


def prints(source: str = EN, target: str = DE, *names: str) -> dict[str, str]:
    """Fingerprint -> rule and words."""
    report = of(source, target)
    return {
        f.fingerprint: f"{f.rule.name} {words(report.comparison, f)}"
        for f in report.findings
        if not names or f.rule.name in names
    }


def words(made: Comparison, finding: Finding) -> str:
    return made.document(finding.primary.side).words(finding.primary.span)


def test_findings_are_told_apart():
    found = prints()
    assert len(found) == len(of(EN, DE).findings)
    kinds = Counter(line.split()[0] for line in found.values())
    assert kinds["number-mismatch"] == 4
    assert {"reference-mismatch", "unbalanced-bracket", "omitted-clause"} <= set(kinds)


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: re.sub(r"(?m)^(\d)\. ", lambda m: f"{int(m[1]) + 3}. ", text),
        lambda text: text.replace("I. ", "A) ").replace("IA) ", "B) "),
        lambda text: re.sub(r"(?m)^# I+\. ", "# ", text),
        lambda text: text.replace("\n\n", "\n\n\n"),
        lambda text: text + "\n7. 2024.\n",
    ],
    ids=["renumbered", "other labels of sections", "no labels of sections", "blanks", "a clause at the end"],
)
def test_what_a_waiver_survives(edit):
    # a gap in the numbers is made and closed by numbering anew
    before = {k: v for k, v in prints().items() if not v.startswith("numbering-gap")}
    after = prints(edit(EN), edit(DE))
    assert {after.get(print_, "gone").split()[0] for print_ in before} == {line.split()[0] for line in before.values()}
    assert before.keys() <= after.keys()


@pytest.mark.parametrize(
    ("side", "before", "after", "woken"),
    [
        ("target", "31 Tagen fällig", "32 Tagen fällig", "number-mismatch 30"),
        ("source", "30 days.\n\n2", "29 days.\n\n2", "number-mismatch 30"),
        ("target", "Artikel 8", "Artikel 9", "reference-mismatch Article 7"),
        ("source", "free of charge", "sold at cost", "omitted-clause"),
        ("source", "runs for 5", "stays for 5", "number-mismatch 5"),
    ],
)
def test_what_a_waiver_does_not_survive(side, before, after, woken):
    texts = {"source": EN, "target": DE}
    assert before in texts[side]
    first, second = prints(), prints(**{**texts, side: texts[side].replace(before, after)})
    gone = [line for print_, line in first.items() if print_ not in second]
    assert any(line.startswith(woken) for line in gone)
    assert all(line.split()[0] in (woken.split()[0], "outdated-translation") for line in gone)


def test_an_edit_far_off_in_the_same_sentence_is_survived_by_short_words():
    assert prints(EN.replace("The buyer (and", "The first buyer (and")).keys() >= {
        print_ for print_, line in prints().items() if line == "number-mismatch 5"
    }


def test_a_new_fault_with_the_same_short_words_is_not_taken_for_the_old_one():
    """Fixed in one place and made in another of the same section."""
    fixed = DE.replace("in 6 Raten", "in 5 Raten")
    source = EN.replace("3. See", "3. Within 5 weeks, see")
    other = fixed.replace("3. Siehe", "3. Binnen 6 Wochen siehe")
    before, after = prints(EN, DE, "number-mismatch"), prints(source, other, "number-mismatch")
    new = [line for print_, line in after.items() if print_ not in before]
    assert new == ["number-mismatch 5"]


def test_the_same_words_twice_are_two_findings():
    twice = EN.replace("5. Samples", "5. The fee is due within 30 days.\n\n6. Samples")
    assert len(prints(twice)) == len(of(twice, DE).findings)


@settings(max_examples=15)
@given(st.sets(st.sampled_from([rule.name for rule in RULES]), max_size=20), st.floats(0, 1))
def test_fingerprints_do_not_depend_on_what_is_reported(off, threshold):
    wanted = Settings((*ALL.rules, *(RuleSetting(name, False) for name in off)))
    wanted = Settings((*wanted.rules, *(RuleSetting(rule.name, threshold=threshold) for rule in RULES)))
    from plancompare.checks import findings

    made = whole().comparison
    assert {f.fingerprint for f in findings(made, wanted)} <= {f.fingerprint for f in whole().findings}


@cache
def whole() -> Report:
    return of(EN, DE)


# --- the seeds, with the embedded encoder ---

MORE = (
    "雙方每年舉辦一次青年科學家論壇，邀請海外學者參加。",
    "双方は毎年1回、若手科学者フォーラムを開催し、海外の学者を招く。",
)


@cache
def seeds() -> tuple[str, str]:
    return SEEDS[0].read_text("utf-8"), SEEDS[1].read_text("utf-8")


@cache
def against(source: str, target: str) -> Report:
    documents = (
        structured(reader_named("text").read(source, "a"), "zh-Hant"),
        structured(reader_named("table").read(target, "b"), "ja"),
    )
    return compared(*documents, encoder(), settings=ALL)


def renumbered(by: int, start: int = 1) -> tuple[str, str]:
    def later(match: re.Match[str]) -> str:
        number = int(match[2])
        return f"{match[1]}{number + by * (number >= start)}. "

    source, target = seeds()
    return re.sub(r"(?m)^()(\d+)\. ", later, source), re.sub(r"(<p>)(\d+)\. ", later, target)


def inserted(number: int) -> tuple[str, str]:
    """A clause more, and the later ones counted on."""
    source, target = renumbered(1, number)
    after = number + 1
    return (
        re.sub(rf"(?m)^{after}\. ", f"{number}. {MORE[0]}\n\n{after}. ", source),
        target.replace(f"<p>{after}. ", f"<p>{number}. {MORE[1]}</p> <p>{after}. ", 1),
    )


def longer(number: int) -> tuple[str, str]:
    """A sentence more in one clause."""
    source, target = seeds()
    return (
        re.sub(rf"(?m)^({number}\. .*)$", lambda m: m[1] + MORE[0], source),
        re.sub(rf"(<p>{number}\. .*?)</p>", lambda m: f"{m[1]}{MORE[1]}</p>", target, count=1),
    )


@pytest.mark.parametrize("edited", [renumbered(3), inserted(1), inserted(13), longer(2), longer(15)])
def test_edits_elsewhere_leave_the_fingerprints_of_the_seeds(edited):
    before, after = against(*seeds()), against(*edited)
    kept = {f.fingerprint for f in after.findings}
    assert [f.rule.name for f in before.findings if f.fingerprint not in kept] == []
