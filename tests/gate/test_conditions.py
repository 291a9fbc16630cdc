"""The gate: what trips it, what it never does, and how its conditions are written."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.checks import RULES
from plancompare.errors import UsageError
from plancompare.findings import Severity
from plancompare.gate.conditions import FAILED, PASSED, TRIPPED, USUAL, Condition, Gate, conditions
from plancompare.gate.results import Failure, PairResult
from tests.outputs.checked import pair, remark
from tests.remarks import remarks, results

NAMES = [rule.name for rule in RULES]
said = st.builds(
    lambda severity, rule, confidence: Condition(severity, "" if severity else rule, confidence),
    st.none() | st.sampled_from(Severity),
    st.sampled_from(NAMES),
    st.floats(0, 1),
)
gates = st.builds(Gate, st.lists(said, max_size=3).map(tuple), st.booleans(), st.booleans())
BROKEN = PairResult("en/x.md", "ja/x.md", failure=Failure("It is binary data."))


# --- laws ---


@settings(max_examples=40)
@given(said)
def test_a_condition_is_read_as_it_is_written(condition):
    assert Condition.of(str(condition), NAMES) == condition


@settings(max_examples=40)
@given(gates, st.lists(results(), max_size=2), remarks(), st.integers(0, 2))
def test_one_finding_more_never_lowers_the_status(gate, found, one, place):
    if not found:
        return
    at = place % len(found)
    more = [*found[:at], replace(found[at], remarks=(*found[at].remarks, one)), *found[at + 1 :]]
    assert gate.status(more) >= gate.status(found)


@settings(max_examples=40)
@given(gates, st.lists(results(), max_size=3))
def test_waiving_never_raises_the_status(gate, found):
    fewer = [replace(result, remarks=result.remarks[1:], waived=result.remarks[:1]) for result in found]
    assert gate.status(fewer) <= gate.status(found)


@settings(max_examples=40)
@given(gates, st.lists(results(), max_size=3), st.integers(0, 3))
def test_a_pair_that_could_not_be_compared_outweighs_all(gate, found, place):
    assert gate.status([*found[:place], BROKEN, *found[place:]]) == FAILED


@settings(max_examples=40)
@given(gates, st.lists(results(), max_size=3), st.randoms())
def test_the_order_of_the_pairs_does_not_matter(gate, found, random):
    shuffled = random.sample(found, len(found))
    assert gate.status(shuffled) == gate.status(found)


@settings(max_examples=40)
@given(gates, st.lists(results(), max_size=3))
def test_the_status_is_that_of_single_findings(gate, found):
    whole = [result for result in found if result.failure is None]
    tripped = any(gate.trips(one) for result in whole for one in result.remarks)
    assert gate.status(whole) == (TRIPPED if tripped else PASSED)


@settings(max_examples=40)
@given(gates, remarks())
def test_a_further_condition_trips_no_less(gate, one):
    more = replace(gate, conditions=(*gate.conditions, *USUAL))
    assert more.trips(one) >= gate.trips(one)


# --- cases ---


@pytest.mark.parametrize(
    ("words", "severity", "confidence", "rule", "trips"),
    [
        ("error", Severity.error, 0.1, "omitted-sentence", True),
        ("error", Severity.warning, 1.0, "omitted-sentence", False),
        ("info", Severity.info, 0.0, "omitted-sentence", True),
        ("warning>=0.8", Severity.error, 0.8, "omitted-sentence", True),
        ("warning>=0.8", Severity.error, 0.79, "omitted-sentence", False),
        (" warning >= .8 ", Severity.error, 0.8, "omitted-sentence", True),
        ("omitted-sentence", Severity.info, 0.0, "omitted-sentence", True),
        ("omitted-sentence", Severity.error, 1.0, "omitted-phrase", False),
        ("number-mismatch>=1", Severity.info, 1.0, "number-mismatch", True),
    ],
)
def test_a_condition(words, severity, confidence, rule, trips):
    found = remark(next(r for r in RULES if r.name == rule))
    found = replace(found, severity=severity, confidence=confidence)
    assert Gate(conditions([words], NAMES)).trips(found) is trips


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["eror"], "Did you mean error?"),
        (["omited-sentence"], "Did you mean omitted-sentence?"),
        (["error>0.8"], "warning>=0.8"),
        (["error>=80%"], "warning>=0.8"),
        (["error>=2"], ">=0.8"),
        (["error>=0.8.1"], ">=0.8"),
        (["error>=."], ">=0.8"),
        (["error>="], "warning>=0.8"),
        ([""], "warning>=0.8"),
        (["never", "error"], "never"),
        (["nevr"], "Did you mean never?"),
    ],
)
def test_what_is_no_condition(words, hint):
    with pytest.raises(UsageError) as caught:
        conditions(words, NAMES)
    assert hint in caught.value.hint


def test_never_is_no_condition_at_all():
    assert conditions(["never"], NAMES) == ()
    assert Gate(()).status([pair(remark())]) == PASSED


def test_advisory_reports_and_never_fails_but_for_what_could_not_be_compared():
    gate = Gate(advisory=True)
    assert gate.status([pair(remark())]) == PASSED
    assert gate.status([pair(remark()), BROKEN]) == FAILED


@pytest.mark.parametrize(("since", "status"), [("before", PASSED), ("new", 1), ("changed", 1), ("", 1)])
def test_only_what_is_new(since, status):
    assert Gate(new_only=True).status([pair(remark(since=since))]) == status
    assert Gate().status([pair(remark(since=since))]) == TRIPPED


def test_nothing_at_all_passes():
    assert Gate().status([]) == PASSED
