"""What a configuration says of many files, and what is said of a wrong one."""

import os

import pytest

from plancompare.configuration.lines import line_of
from plancompare.errors import UsageError
from plancompare.findings import Severity
from plancompare.gate.conditions import USUAL, Condition, Gate
from plancompare.project.declaration import Project, project

WHOLE = """\
source-language = "en"
waivers = "more/my.waivers"

[[pairs]]
source = "docs/en/**/*.md"
target = "docs/{lang}/**/*.md"
languages = ["ja", "zh-cn"]
ignore = "docs/*/api/**"

[[pairs]]
files = 'src\\{lang}\\*.html'
source-language = "de"
languages = { fr = "fr", cn = "zh-Hans" }
source-scope = "annex-1"

[[pairs]]
source = "./LICENSE.txt"
target = "LIZENZ.txt"
languages = "de"

[gate]
fail-on = ["error", "number-mismatch>=0.7"]
advisory = true
new-only = true
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def of(folder, content: str, name: str = "plancompare.toml") -> Project:
    (folder / name).write_text(content, "utf-8")
    return project()


def test_everything_that_can_be_said(folder):
    made = of(folder, WHOLE)
    first, second, third = made.pairs
    assert (first.source.words, first.target.words) == ("docs/en/**/*.md", "docs/{lang}/**/*.md")
    assert first.languages == (("ja", "ja"), ("zh-cn", "zh-Hans"))
    assert [pattern.words for pattern in first.ignore] == ["docs/*/api/**"]
    assert (first.source_language, second.source_language) == ("en", "de")
    assert second.source.words == second.target.words == "src/{lang}/*.html"
    assert (second.source_name, second.languages) == ("de", (("fr", "fr"), ("cn", "zh-Hans")))
    assert (second.source_scope, second.target_scope) == ("annex-1", "")
    assert (third.source.words, third.languages) == ("LICENSE.txt", (("", "de"),))
    assert made.gate == Gate(
        (Condition(Severity.error), Condition(rule="number-mismatch", confidence=0.7)), advisory=True, new_only=True
    )
    assert made.waivers == os.path.join("more", "my.waivers")
    assert made.settings.source_language == "en"


def test_the_same_in_pyproject(folder):
    within = WHOLE.replace("[[pairs]]", "[[tool.plancompare.pairs]]").replace("[gate]", "[tool.plancompare.gate]")
    own = of(folder, WHOLE)
    (folder / "plancompare.toml").unlink()
    shared = of(folder, f"[project]\nname = 'x'\n[tool.plancompare]\n{within}", "pyproject.toml")
    assert (shared.pairs, shared.gate, shared.waivers) == (own.pairs, own.gate, own.waivers)


def test_without_a_configuration_all_is_as_usual(folder):
    assert project() == Project()
    assert Project().gate == Gate(USUAL)


def test_it_holds_below_its_folder_too(folder, monkeypatch):
    of(folder, WHOLE)
    (folder / "docs/en").mkdir(parents=True)
    monkeypatch.chdir(folder / "docs/en")
    made = project()
    assert made.root == os.path.join("..", "..")
    assert made.pairs[0].root == made.root
    assert made.name_of("../ja/a.md") == "../docs/ja/a.md"  # from the folder of the waivers, which is more/
    (folder / "docs/ja").mkdir()


def test_nobody_fails_where_nothing_is_asked(folder):
    assert of(folder, "[gate]\nfail-on = 'never'\n").gate.conditions == ()
    assert of(folder, "[gate]\nfail-on = []\n").gate.conditions == ()


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        ("pairs = 5", 1, "“pairs” must be a list of tables, and is a number"),
        ("[pairs]\nsource = 'a'", 1, "“pairs” must be a list"),
        ("pairs = [5]", 1, "an entry of pairs must be a table, and is a number"),
        ("[[pairs]]\nsource = 'a/*.md'", 1, "A pair has no “target”"),
        ("[[pairs]]\ntarget = '{lang}/*.md'", 1, "A pair has no “source”"),
        ("[[pairs]]\nsource = 'a'\ntarget = 'b'\n\n[[pairs]]\nsource = 'a'\ntaget = 'b'", 7, "“taget”"),
        ("[[pairs]]\nsource = 'a'\ntarget = 'b'\n[[pairs]]\nsource = 5", 5, "The source must be a text"),
        ("[[pairs]]\nfiles = 'docs/*.md'\nsource-language = 'en'", 1, "no place for the language"),
        ("[[pairs]]\nfiles = 'docs/{lang}.md'", 1, "not said which language"),
        ("[[pairs]]\nfiles = 'docs/{lang}.md'\nsource = 'x'", 1, "both “files” and “source”"),
        ("[[pairs]]\nsource = '../a'\ntarget = 'b'", 1, "leads out of the project"),
        ("[[pairs]]\nsource = '/a'\ntarget = 'b'", 1, "leads out of the project"),
        ("[[pairs]]\nsource = 'C:\\a'\ntarget = 'b'", 1, "leads out of the project"),
        ("[[pairs]]\nsource = 'a/*.md'\ntarget = 'b.md'", 1, "different wildcards"),
        ("[[pairs]]\nsource = 'a'\ntarget = '{lang}'\nlanguages = ['ja', 'klingon']", 4, "“klingon” is not known"),
        ("[[pairs]]\nsource = 'a'\ntarget = '{lang}'\nlanguages = [5]", 4, "a language must be a text"),
        ("[[pairs]]\nsource = 'a'\ntarget = '{lang}'\nlanguages = { x = 5 }", 4, "language of x must be a text"),
        ("[[pairs]]\nsource = 'a'\ntarget = 'b'\nlanguages = ['ja', 'de']", 1, "no place for the 2 languages"),
        ("[[pairs]]\nsource = 'a'\ntarget = 'b'\nsource-language = 'xx'", 4, "“xx” is not known"),
        ("[[pairs]]\nsource = 'a'\ntarget = 'b'\nignore = 5", 4, "what is ignored must be a text"),
        ("[gate]\nfail-on = 'eror'", 2, "“eror” is neither"),
        ("[gate]\nfail-on = ['error', 'never']", 2, "never and something else"),
        ("[gate]\nadvisory = 'yes'", 2, "“advisory” must be true or false, and is a text"),
        ("[gate]\nnew_only = true", 2, "no setting of the gate “new_only”"),
        ("gate = 'error'", 1, "[gate] must be a table"),
        ("waivers = ['a']", 1, "the file of waivers must be a text"),
        ("paris = []", 1, "no setting “paris”"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(folder, content, line, said):
    with pytest.raises(UsageError) as caught:
        of(folder, content)
    assert caught.value.sentence.startswith(f"plancompare.toml:{line}: ")
    assert said.casefold() in caught.value.sentence.casefold()
    assert caught.value.hint


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (("pairs", 0), 2),
        (("pairs", 0, "source"), 3),
        (("pairs", 1), 6),
        (("pairs", 1, "languages"), 8),
        (("pairs", 1, "none"), 6),
        (("pairs", 2), 2),
        (("gate", "fail-on"), 12),
    ],
)
def test_lines_of_tables_in_an_array(keys, line):
    toml = """\
encoder = "lexical"
[[pairs]]
source = "a"

# the second
[[pairs]]
source = "b"
languages = [
  "ja",
]
[gate]
fail-on = "error"
"""
    assert line_of(toml, keys) == line
