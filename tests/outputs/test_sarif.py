"""SARIF: valid by its published schema, and true to the files."""

import json
import re
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from sarif_kit.validate import validation_errors

from plancompare.checks import RULES
from plancompare.checks.manual import manual_of
from plancompare.findings import Rule, Severity
from plancompare.gate.results import PairResult, Remark, Spot
from plancompare.outputs import sarif
from plancompare.outputs.sarif import Sarif
from plancompare.outputs.settled import settle
from tests.outputs.checked import HARD_PATH, many, pair, remark, sample
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden


@pytest.fixture(autouse=True)
def version(monkeypatch):
    monkeypatch.setattr(sarif, "__version__", "0.0.0")


def run_of(*results, manual=None):
    log = json.loads((Sarif(manual) if manual else Sarif()).render(results))
    assert not validation_errors(log)
    (run,) = log["runs"]
    return run


def one(**fields):
    return run_of(pair(remark(**fields)))["results"][0]


def test_many_pairs():
    run_of(*many())
    assert_golden("sarif/many.sarif", Sarif().render(many()))


def test_nothing_is_a_run_too():
    assert run_of()["results"] == []


@given(reports())
@settings(max_examples=40, deadline=None)
def test_it_is_valid_whatever_the_documents_say(made):
    text = Sarif().render((settle(made),))
    assert not validation_errors(json.loads(text))
    assert text == Sarif().render((settle(made),))


def test_columns_count_code_points_and_lines_end_as_ours_do():
    run = run_of(sample())
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["newlineSequences"] == ["\r\n", "\n", "\r"]


def test_a_region_goes_to_behind_the_last_character_and_a_gap_is_an_insertion_point():
    found = one(words="Gone.")
    assert found["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": 5,
        "endLine": 3,
        "endColumn": 10,
    }
    gap = found["relatedLocations"][0]["physicalLocation"]["region"]
    assert (gap["startLine"], gap["startColumn"]) == (gap["endLine"], gap["endColumn"])


@pytest.mark.parametrize(
    ("path", "uri", "base"),
    [
        ("docs/a b.md", "docs/a%20b.md", True),
        ("./docs/日.md", "docs/%E6%97%A5.md", True),
        ("a:b#c?.md", "a%3Ab%23c%3F.md", True),
        ("/tmp/a.md", "file:///tmp/a.md", False),
        ("bad\udcff.md", "bad%FF.md", True),
    ],
)
def test_paths_are_uris(path, uri, base):
    made = one(path=path)["locations"][0]["physicalLocation"]["artifactLocation"]
    assert made == {"uri": uri, **({"uriBaseId": "%SRCROOT%"} if base else {})}


def test_a_uri_leads_back_to_the_path():
    uri = one(path=HARD_PATH)["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == HARD_PATH


def test_waived_findings_are_suppressed_and_no_others():
    results = run_of(*many())["results"]
    waived = [found for found in results if found["suppressions"]]
    assert len(waived) == sum(len(result.waived) for result in many())
    (suppression,) = waived[-1]["suppressions"]
    assert suppression["kind"] == "external"
    assert suppression["justification"] == "Said in the table, <see> {it}."


def test_a_pair_that_could_not_be_compared_is_told():
    (invocation,) = run_of(*many())["invocations"]
    assert not invocation["executionSuccessful"]
    levels = [said["level"] for said in invocation["toolExecutionNotifications"]]
    assert levels[0] == "error"
    assert set(levels[1:]) == {"note"}
    assert run_of(sample())["invocations"][0]["executionSuccessful"]


def test_links_of_a_message_lead_to_places_and_words_make_none():
    found = one(message="“[a](1) {0} x](y”", path="[x].md")
    links = re.findall(r"(?<!\\)\]\(([^)]*)\)", found["message"]["text"])
    assert links == [str(place["id"]) for place in found["relatedLocations"]]
    assert "{{0}}" in found["message"]["text"]
    assert not re.search(r"(?<!\{)\{\d+\}(?!\})", found["message"]["text"])


def test_the_first_line_is_the_fault():
    assert one()["message"]["text"].splitlines() == [
        "not in the translation: “Gone.” (gap: [docs/ja/a.md:3:9](1))",
        "The nearest words are “Here.” (0.40). It is 90 % sure.",
    ]


def test_fingerprints_do_not_take_the_name_that_the_upload_to_github_uses():
    assert one()["partialFingerprints"] == {"plancompare/v1": "f-omitted-sentence-3"}


def test_every_rule_has_its_manual_within_the_limits_of_github():
    spot = Spot("source", "a.md", "1#1", "x", 0, 1, 1, 1, 1, 2)
    found = tuple(Remark(rule, "m", "e", rule.severity, 1.0, spot) for rule in RULES)
    run = run_of(PairResult("a.md", "b.md", remarks=found), manual=manual_of)
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == sorted(rule.name for rule in RULES)
    for rule in run["tool"]["driver"]["rules"]:
        assert len(rule["shortDescription"]["text"]) <= 1024
        assert 20 < len(rule["fullDescription"]["text"]) <= 1024
        assert "**What it catches.**" in rule["help"]["markdown"]
        assert "**" not in rule["help"]["text"]
        assert not re.search(r"(?<!\\)<\w", re.sub(r"(`+).+?\1", "", rule["help"]["markdown"]))
        assert len(rule["properties"]["tags"]) <= 10
    index = {found["ruleId"]: found["ruleIndex"] for found in run["results"]}
    assert [index[rule["id"]] for rule in run["tool"]["driver"]["rules"]] == list(range(len(RULES)))


def test_a_rule_outside_the_register_says_what_it_reports():
    assert manual_of(Rule("no-such", "accuracy", Severity.info, "It is so.")) == "It is so."
