"""JUnit XML: valid by the schema of the xUnit plugin of Jenkins, and counted rightly."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from plancompare.outputs.junit import COMPARISON, Junit
from plancompare.outputs.settled import settle
from tests.outputs.checked import many, pair, remark, sample
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "schemas/junit-10.xsd"))


def read(*results, **options):
    root = etree.fromstring(Junit(**options).render(results).encode())
    SCHEMA.assertValid(root)
    return root


def test_many_pairs():
    read(*many())
    assert_golden("junit/many.xml", Junit().render(many()))


def test_nothing_is_a_report_too():
    assert read().get("tests") == "0"


@given(reports())
@settings(max_examples=40, deadline=None)
def test_it_is_valid_whatever_the_documents_say(made):
    root = read(settle(made))
    assert int(root.get("tests")) == 1 + len(made.findings)
    names = [case.get("name") for case in root.iter("testcase")]
    assert len(set(names)) == len(names)


def test_a_suite_for_each_pair_and_a_case_for_each_finding():
    root = read(*many())
    assert len(root) == len(many())
    for suite, result in zip(root, many(), strict=True):
        cases = suite.findall("testcase")
        assert cases[0].get("name") == COMPARISON
        assert len(cases) == int(suite.get("tests")) == 1 + len(result.remarks) + len(result.waived)
        assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors")) == bool(result.failure)
    for name in ("tests", "failures", "errors"):
        assert int(root.get(name)) == sum(int(suite.get(name)) for suite in root)


@pytest.mark.parametrize(
    ("trips", "failures"), [(lambda _: False, 0), (lambda _: True, 7), (lambda r: r.confidence > 0.95, 2)]
)
def test_the_gate_says_what_is_a_failure(trips, failures):
    (suite,) = read(sample(), trips=trips)
    assert int(suite.get("failures")) == failures
    assert len(suite.findall("testcase/system-out")) == 7 - failures


def test_a_waived_finding_is_skipped_and_says_why():
    skipped = read(*many()).findall("testsuite/testcase/skipped")
    assert "waived by Ana [Lee] on 2026-11-22, until 2027-01-01: Said in the table, <see> {it}." in [
        case.get("message") for case in skipped
    ]


def test_the_same_fault_twice_has_two_names():
    (suite,) = read(pair(remark(line=3), remark(line=4)))
    names = [case.get("name") for case in suite.findall("testcase")][1:]
    assert names == [
        "omitted-sentence: not in the translation: “Gone.”",
        "omitted-sentence: not in the translation: “Gone.” (2)",
    ]
