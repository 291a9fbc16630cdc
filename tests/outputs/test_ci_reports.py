"""The annotations of GitHub and the code quality report of GitLab."""

import json
import re
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings

from plancompare.findings import Severity
from plancompare.outputs.github import GitHub
from plancompare.outputs.gitlab import GitLab
from plancompare.outputs.settled import settle
from tests.outputs.checked import HARD_PATH, many, pair, remark
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden

SCHEMA = json.loads((Path(__file__).parent / "schemas/gitlab-code-quality.json").read_text("utf-8"))
COMMAND = re.compile(r"::(error|warning|notice) ([^:\r\n]+)::([^\r\n]+)\n")
ESCAPES = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


def unescaped(words):
    return re.sub("%..", lambda found: ESCAPES[found[0]], words)


def annotations(*results):
    """As the runner reads them: level, properties, message."""
    text = GitHub().render(results)
    read = [
        (level, {name: unescaped(value) for name, _, value in (p.partition("=") for p in said.split(","))}, message)
        for level, said, message in COMMAND.findall(text)
    ]
    assert "".join(found[0] for found in COMMAND.finditer(text)) == text
    return [(level, said, unescaped(message)) for level, said, message in read]


def entries(*results):
    made = json.loads(GitLab().render(results))
    jsonschema.Draft202012Validator(SCHEMA).validate(made)
    assert len({entry["fingerprint"] for entry in made}) == len(made)
    return made


def test_many_pairs():
    annotations(*many())
    entries(*many())
    assert_golden("github/many.txt", GitHub().render(many()))
    assert_golden("gitlab/many.json", GitLab().render(many()))


def test_nothing_found():
    assert GitHub().render((pair(),)) == ""
    assert entries(pair()) == []


@given(reports())
@settings(max_examples=40, deadline=None)
def test_each_finding_is_one_command_and_one_entry(made):
    assert len(annotations(settle(made))) == len(made.findings)
    assert len(entries(settle(made))) == len(made.findings)


def test_the_gravest_and_surest_come_first():
    levels = [level for level, _, _ in annotations(*many())]
    assert levels == sorted(levels, key=["error", "warning", "notice"].index)
    sure = replace(remark(line=8), confidence=0.99)
    assert [said["line"] for _, said, _ in annotations(pair(remark(line=3), sure))] == ["8", "3"]


def test_places_are_told_as_the_runner_takes_them():
    ((level, said, message),) = annotations(pair(remark(path=HARD_PATH)))
    assert (level, said["file"], said["title"]) == ("error", HARD_PATH, "omitted-sentence")
    assert [said[name] for name in ("line", "endLine", "col", "endColumn")] == ["3", "3", "5", "10"]
    assert message.startswith(f"{HARD_PATH}:3:5: not in the translation")


def test_columns_are_left_out_of_more_than_one_line():
    found = remark()
    long = replace(found, primary=replace(found.primary, end_line=5))
    ((_, said, _),) = annotations(pair(long))
    assert said["endLine"] == "5"
    assert "col" not in said
    assert "endColumn" not in said


def test_no_waived_finding_is_shown():
    assert GitHub().render((pair(waived=(remark(),)),)) == ""
    assert entries(pair(waived=(remark(),))) == []


@pytest.mark.parametrize(("severity", "level"), list(zip(Severity, ("info", "minor", "major"), strict=True)))
def test_levels_of_gitlab(severity, level):
    ((entry),) = entries(pair(replace(remark(), severity=severity)))
    assert entry["severity"] == level


def test_the_same_fault_in_two_files_has_two_fingerprints_that_stay():
    one = pair(remark(), remark(), source="./a.md"), pair(remark(), source="./b.md")
    first, again = entries(*one), entries(*one[::-1])
    assert len(first) == 3
    assert {entry["fingerprint"] for entry in first} == {entry["fingerprint"] for entry in again}


def test_paths_have_no_dot_before_them():
    (entry,) = entries(pair(remark(path="./docs/a.md")))
    assert entry["location"]["path"] == "docs/a.md"
    assert annotations(pair(remark(path="./docs/a.md")))[0][1]["file"] == "docs/a.md"
