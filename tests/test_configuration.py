"""Where a configuration is found, what it becomes, and what is said of a wrong one."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plancompare.checks import RULES, findings
from plancompare.configuration import configured
from plancompare.configuration.lines import line_of
from plancompare.errors import InputError, MissingInput, UsageError
from plancompare.findings import Finding, Place, Rule, Severity
from plancompare.model import Span
from plancompare.settings import DEFAULTS, RuleSetting, Settings
from tests.conftest import ROOT
from tests.outputs.sample import comparison

WHOLE = """\
encoder = "lexical"
source-language = "zh_TW"
target-language = "ja"
glossary = ["terms.csv", "more/terms.tbx"]

[rules]
moved-clause = "off"
added-part = "on"
omitted-heading = "error"
omitted-clause = { threshold = 0.5 }

[rules.added-sentence]
severity = "info"
threshold = 1
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository, which is the current folder."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, content: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return path


# --- what it becomes ---


def test_everything_that_can_be_configured(folder):
    write(folder / "plancompare.toml", WHOLE)
    write(folder / "terms.csv", "")
    write(folder / "more/terms.tbx", "")
    settings = configured()
    assert (settings.encoder, settings.source_language, settings.target_language) == ("lexical", "zh-Hant", "ja")
    assert [os.path.relpath(path) for path in settings.glossary] == ["terms.csv", os.path.join("more", "terms.tbx")]
    assert settings.rules == (
        RuleSetting("moved-clause", False),
        RuleSetting("added-part", True),
        RuleSetting("omitted-heading", True, Severity.error),
        RuleSetting("omitted-clause", threshold=0.5),
        RuleSetting("added-sentence", True, Severity.info, 1),
    )


def test_the_same_in_pyproject(folder):
    within = WHOLE.replace("[rules", "[tool.plancompare.rules")
    write(folder / "terms.csv", "")
    write(folder / "more/terms.tbx", "")
    own = configured(str(write(folder / "plancompare.toml", WHOLE)))
    shared = configured(str(write(folder / "pyproject.toml", f"[project]\nname = 'x'\n\n[tool.plancompare]\n{within}")))
    assert own == shared


def test_paths_start_at_the_file(folder, monkeypatch):
    write(folder / "terms.csv", "")
    (folder / "model").mkdir()
    write(folder / "plancompare.toml", 'glossary = "terms.csv"\nencoder = "model"\n')
    (folder / "below").mkdir()
    monkeypatch.chdir(folder / "below")
    settings = configured()
    assert os.path.samefile(settings.glossary[0], folder / "terms.csv")
    assert os.path.samefile(settings.encoder, folder / "model")


def test_a_byte_order_mark_and_other_line_ends_do_no_harm(folder):
    (folder / "plancompare.toml").write_bytes(b'\xef\xbb\xbfsource-language = "ja"\r\n')
    assert configured().source_language == "ja"


def test_an_empty_file_is_no_change(folder):
    write(folder / "plancompare.toml", "")
    assert configured() == DEFAULTS


# --- where it is found ---


@pytest.mark.parametrize("marker", [".git", ".hg"])
def test_the_search_goes_up_to_the_root_of_the_repository(tmp_path, monkeypatch, marker):
    write(tmp_path / "plancompare.toml", 'source-language = "de"\n')
    (tmp_path / "repository" / marker).mkdir(parents=True)
    (tmp_path / "repository" / "docs" / "ja").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "repository" / "docs" / "ja")
    assert configured() == DEFAULTS
    write(tmp_path / "repository" / "pyproject.toml", '[tool.plancompare]\nsource-language = "fr"\n')
    assert configured().source_language == "fr"
    write(tmp_path / "repository" / "docs" / "plancompare.toml", 'source-language = "ko"\n')
    assert configured().source_language == "ko"


@pytest.mark.parametrize(
    "content", ["", "[project]\nname = 'plancompare-user'\n", "[tool.ruff]\n# not plancompare\n", "]] no TOML at all"]
)
def test_a_file_of_other_tools_does_not_stop_the_search(folder, monkeypatch, content):
    write(folder / "plancompare.toml", 'source-language = "ja"\n')
    write(folder / "below" / "pyproject.toml", content)
    monkeypatch.chdir(folder / "below")
    assert configured().source_language == "ja"


def test_two_configurations_in_one_folder_contradict_each_other(folder):
    write(folder / "plancompare.toml", "")
    write(folder / "pyproject.toml", "[tool.plancompare]\n")
    with pytest.raises(UsageError, match=r"Both plancompare\.toml and pyproject\.toml"):
        configured()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not delete the current folder")
def test_without_a_current_folder_there_is_no_configuration(folder, monkeypatch):
    (folder / "gone").mkdir()
    monkeypatch.chdir(folder / "gone")
    (folder / "gone").rmdir()
    assert configured() == DEFAULTS
    os.chdir(folder)


def test_a_named_file_must_be_there_and_ours(folder):
    write(folder / "plancompare.toml", "")
    with pytest.raises(MissingInput) as caught:
        configured("plancompar.toml")
    assert "plancompare.toml" in caught.value.hint
    write(folder / "below" / "pyproject.toml", "[project]\n")
    with pytest.raises(UsageError, match=r"no \[tool\.plancompare\]"):
        configured("below/pyproject.toml")
    for path in (".", "below"):
        with pytest.raises(InputError):
            configured(path)


def test_a_configuration_that_is_a_dead_link_is_not_passed_over(folder):
    (folder / "plancompare.toml").symlink_to(folder / "nowhere")
    with pytest.raises(MissingInput):
        configured()


# --- what is said of a wrong one ---

WRONG = [
    ("\nencodr = 'lexical'\n", 2, "setting “encodr”", "Did you mean encoder?"),
    ("source_language = 'ja'\n", 1, "“source_language”", "Did you mean source-language?"),
    ("xyz = 1", 1, "“xyz”", "There are: encoder, source-language"),
    ("encoder = 3", 1, "must be a text, and is a number", "quotes"),
    ("# one\n\nencoder = 'lexicl'\n", 3, "no encoder “lexicl”", "Did you mean lexical?"),
    ("source-language = 'klingon'", 1, "“klingon” is not known", "zh-Hant"),
    ("target-language = ''", 1, "“” is not known", "zh-Hant"),
    ("target-language = ['ja']", 1, "is a list", "quotes"),
    ("glossary = [\n  'none.csv',\n]", 1, "no glossary none.csv", "folder"),
    ("glossary = [1]", 1, "is a number", "quotes"),
    ("rules = 'off'", 1, "[rules] must be a table, and is a text", "line"),
    ("[[rules]]\n", 1, "is a list", "line"),
    ("[rules]\nmoved-clause = 'off'\nomited-sentence = 'off'\n", 3, "rule “omited-sentence”", "mean omitted-sentence?"),
    ("[rules]\nx-y = 'off'\n", 2, "rule “x-y”", "plancompare rules"),
    ("[rules]\n\nmoved-clause = 'warn'\n", 3, "“warn”", "Did you mean warning?"),
    ("[rules]\nmoved-clause = 'loud'\n", 2, "“loud”", "off, on, info, warning, error"),
    ("[rules]\nmoved-clause = false\n", 2, "true or false", '"off"'),
    ("[rules]\nmoved-clause = 1979-05-27\n", 2, "a date or time", '"off"'),
    ("[rules]\nmoved-clause = {level = 'off'}\n", 2, "setting of moved-clause “level”", "severity, threshold"),
    ("[rules.moved-clause]\nseverity = 'off'\ntreshold = 1\n", 3, "“treshold”", "Did you mean threshold?"),
    ("[rules.moved-clause]\n\nthreshold = '0.6'\n", 3, "is a text", "0.6"),
    ("[rules.moved-clause]\nthreshold = true\n", 2, "is true or false", "0.6"),
    ("[rules.moved-clause]\nthreshold = 60\n", 2, "is 60", "from 0 to 1"),
    ("[rules.moved-clause]\nthreshold = nan\n", 2, "is nan", "from 0 to 1"),
    (f"[rules.moved-clause]\nthreshold = 1{'0' * 400}\n", 2, "The threshold", "from 0 to 1"),
    ("[rules.moved-clause]\nseverity = 2\n", 2, "is a number", "quotes"),
    ("[rulez.moved-clause]\n", 1, "“rulez”", "Did you mean rules?"),
    ('x = """\nencodr = 1\n"""\n\n"encodr" = 2', 1, "“x”", "There are"),
    ('encoder = ""\nrules."moved-clause"."treshold" = 1', 2, "“treshold”", "threshold?"),
]


@pytest.mark.parametrize(("content", "line", "said", "hint"), WRONG)
@pytest.mark.parametrize("shared", [False, True])
def test_what_is_wrong_is_told_with_its_line(folder, content, line, said, hint, shared):
    if shared:
        content = "[tool.plancompare]\n" + content.replace("[rule", "[tool.plancompare.rule")
        line += 1
    name = "pyproject.toml" if shared else "plancompare.toml"
    write(folder / name, content)
    with pytest.raises(UsageError) as caught:
        configured()
    assert caught.value.sentence.startswith(f"{name}:{line}: ")
    assert said in caught.value.sentence
    assert hint in caught.value.hint
    assert "\n" not in caught.value.sentence


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"[rules]\nmoved-clause = off\n", "plancompare.toml:2:16: This is not TOML: "),
        (b"encoder = 'a'\nencoder = 'b'\n", "plancompare.toml:2:"),
        (b"encoder", "plancompare.toml"),
        (b"encoder = '\xff'", "plancompare.toml is not UTF-8"),
        (b"x = " + b"[" * 20_000, "plancompare.toml"),
        (b"x = 1" + b"0" * 5_000, "plancompare.toml"),
        (b"\0\1\2", "plancompare.toml:1:1: "),
    ],
)
def test_what_is_no_toml(folder, content, place):
    (folder / "plancompare.toml").write_bytes(content)
    with pytest.raises(UsageError) as caught:
        configured()
    assert caught.value.sentence.startswith(place)
    assert caught.value.hint


def test_our_table_must_be_a_table(folder):
    write(folder / "pyproject.toml", "[tool]\nx = 1\nplancompare = 1\n")
    with pytest.raises(UsageError, match=r"^pyproject\.toml:3: \[tool\.plancompare\] must be a table"):
        configured()


def test_a_file_above_is_shown_from_here(folder, monkeypatch):
    write(folder / "plancompare.toml", "x = 1")
    (folder / "a").mkdir()
    monkeypatch.chdir(folder / "a")
    with pytest.raises(UsageError) as caught:
        configured()
    assert caught.value.sentence.startswith(os.path.join("..", "plancompare.toml:1: "))


VALUES = st.sampled_from(["1", '"# a"', "'''\nx = 1\n[k0]\n'''", "[\n  1, # two\n  2,\n]", "{ k9 = 1 }", '"""\n\n"""'])
BETWEEN = st.sampled_from(["", "\n", "# k0 = 1\n", "   \n# [k0]\n"])


@given(st.lists(st.tuples(BETWEEN, st.booleans(), VALUES), min_size=1, max_size=8))
def test_every_statement_is_found_on_its_line(statements):
    toml, header, expected = "", (), {}
    for number, (before, opens, value) in enumerate(statements):
        toml += before
        line = toml.count("\n") + 1
        if opens:
            header = ("t", f"k{number}")
            toml += f'[t."k{number}"]\n'
            expected[header] = line
        else:
            expected[(*header, f"k{number}")] = line
            toml += f"k{number} = {value}\n"
    for keys, line in expected.items():
        assert line_of(toml, keys) == line
        assert line_of(toml, (*keys, "below")) == line


def test_a_long_list_takes_no_time():
    toml = "x = [\n" + '  "package==1.0",\n' * 5_000 + "]\ny = 1\n"
    assert line_of(toml, ("y",)) == 5_003


# --- what a run does with it ---

A = Rule("one-fault", "accuracy", Severity.warning, "One.")
B = Rule("other-fault", "accuracy", Severity.error, "Other.", threshold=0.5)
C = Rule("quiet-fault", "style", Severity.info, "Quiet.", on=False)


class Trial:
    """Reports each of its rules twice, at 0.4 and 0.9, the second time milder if it can be."""

    def __init__(self, *rules: Rule) -> None:
        self.rules = rules
        self.runs = 0

    def findings(self, made):
        self.runs += 1
        place = Place("source", "annex-1/1.1#1", Span(40, 44))
        for rule in self.rules:
            yield Finding(rule, "usual", rule.severity, 0.4, place)
            yield Finding(rule, "mild", Severity.info, 0.9, place)


def said(*rules: RuleSetting, check: Trial | None = None) -> list[tuple[str, str, Severity]]:
    found = findings(comparison(), Settings(rules), (check or Trial(A, B, C),))
    return [(finding.rule.name, finding.message, finding.severity) for finding in found]


USUAL = [
    ("one-fault", "usual", Severity.warning),
    ("one-fault", "mild", Severity.info),
    ("other-fault", "mild", Severity.info),
]


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ((), USUAL),
        ((RuleSetting.of("other-fault", "off"), RuleSetting.of("unheard-of", "error")), USUAL[:2]),
        (
            (RuleSetting.of("quiet-fault", "on"),),
            [*USUAL, ("quiet-fault", "usual", Severity.info), ("quiet-fault", "mild", Severity.info)],
        ),
        (
            (RuleSetting.of("one-fault", "error"),),
            [("one-fault", "usual", Severity.error), *USUAL[1:]],  # what is milder than its rule stays so
        ),
        ((RuleSetting("one-fault", threshold=0.5),), USUAL[1:]),
        (
            (RuleSetting("other-fault", threshold=0.0),),
            [*USUAL[:2], ("other-fault", "usual", Severity.error), USUAL[2]],
        ),
        ((RuleSetting.of("one-fault", "off"), RuleSetting.of("one-fault", "on")), USUAL),
        ((RuleSetting("one-fault", threshold=0.5), RuleSetting.of("one-fault", "warning")), USUAL[1:]),
    ],
)
def test_rules_are_switched_weighed_and_cut(rules, expected):
    assert said(*rules) == expected


def test_a_check_whose_rules_are_off_is_not_run():
    check = Trial(C)
    assert said(check=check) == []
    assert check.runs == 0
    assert len(said(RuleSetting.of("quiet-fault", "info"), check=check)) == 2


def test_fingerprints_do_not_depend_on_settings():
    check = Trial(A, B)
    every = findings(comparison(), Settings((RuleSetting("other-fault", threshold=0.0),)), (check,))
    few = findings(comparison(), Settings((RuleSetting.of("one-fault", "off"),)), (check,))
    assert {f.fingerprint for f in few} < {f.fingerprint for f in every}
    assert {f.fingerprint for f in few} == {every[3].fingerprint}


def test_settings_on_default_rules_change_nothing():
    assert all(DEFAULTS.of(rule) is rule for rule in RULES)
    assert DEFAULTS.recipe == ""


def test_a_recipe_tells_what_differs():
    settings = Settings(
        (
            RuleSetting.of("moved-clause", "warning"),
            RuleSetting("moved-clause", threshold=0.25),
            RuleSetting.of("added-part", "off"),
        ),
        ("a/b/terms.csv",),
        "ja",
    )
    assert settings.recipe == "glossary:terms.csv rules:added-part=off,moved-clause=warning>=0.25"


@pytest.mark.parametrize("field", ["on", "threshold", "because"])
def test_rules_of_the_register_are_well_formed(field):
    for rule in RULES:
        assert type(getattr(rule, field)) is {"on": bool, "threshold": float, "because": tuple}[field]
        assert 0 <= rule.threshold <= 1


# --- the languages ---


def test_a_language_is_that_of_the_argument_the_configuration_the_file_or_its_words(tmp_path):
    from plancompare.compare import Job, compare, run
    from plancompare.workspace import Input

    page = "<html lang='{}'><p>Die Parteien tauschen Daten aus. Jede von ihnen kann das Abkommen kündigen.</p></html>"
    stated, bare = write(tmp_path / "a.html", page.format("nl")), write(tmp_path / "b.html", page.format(""))

    def languages(settings, source="", target=""):
        job = Job(Input(str(stated), source), Input(str(bare), target), "lexical", settings)
        made = run(job).comparison
        return made.source.language, made.target.language

    configured = Settings(source_language="fr", target_language="pl")
    assert languages(DEFAULTS) == ("nl", "de")
    assert languages(configured) == ("fr", "pl")
    assert languages(configured, "en", "sv") == ("en", "sv")
    report = compare(stated, bare, settings=replace(configured, encoder="lexical"), source_language="en")
    assert (report.comparison.source.language, report.comparison.target.language) == ("en", "pl")
    assert "encoder:lexical" in report.signature


# --- the page about it ---


def test_the_example_of_the_page_is_a_configuration(folder):
    page = (ROOT / "docs/configuration.md").read_text("utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    write(folder / "terms.csv", "")
    write(folder / "plancompare.toml", example)
    assert len(configured().rules) == 3
