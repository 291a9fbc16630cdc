"""The first configuration: what is guessed from the files of a folder, and that what is written can be used."""

import tomllib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.project.declaration import project
from plancompare.project.pairs import pairs
from plancompare.project.scaffold import Guess, configuration, guesses


def put(root, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("x")


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (["docs/en/a.md", "docs/ja/a.md", "docs/en/b/c.md"], [("docs/en/**/*.md", "docs/{lang}/**/*.md", "en", "ja")]),
        (["en/a.md", "zh-cn/a.md", "pt_BR/a.md"], [("en/**/*.md", "{lang}/**/*.md", "en", "pt_BR zh-cn")]),
        (["README.md", "README.ja.md", "README.zh-CN.md"], [("*.md", "*.{lang}.md", "en", "ja zh-CN")]),
        (["docs/a/x.md", "docs/a/x-fr.md", "docs/y.md"], [("docs/**/*.md", "docs/**/*-{lang}.md", "en", "fr")]),
        (["de/a.html", "fr/a.html", "de/b.html"], [("de/**/*.html", "{lang}/**/*.html", "de", "fr")]),
        (["docs/a.md", "i18n/fr/docs/a.md"], [("docs/**/*.md", "i18n/{lang}/docs/**/*.md", "en", "fr")]),
        (
            ["docs/b/a.md", "docs/index.md", "i18n/fr/x/current/b/a.md", "i18n/ko/x/current/b/a.md"],
            [("docs/**/*.md", "i18n/{lang}/x/current/**/*.md", "en", "fr ko")],
        ),
        (["docs/a.md", "docs/ko/a.md", "a.md"], [("docs/**/*.md", "docs/{lang}/**/*.md", "en", "ko")]),
        (
            ["web/docs/a.md", "web/i18n/fr/docs/a.md"],
            [("web/docs/**/*.md", "web/i18n/{lang}/docs/**/*.md", "en", "fr")],
        ),
        (["a.md", "i18n/fr/a.md", "x/b.md"], [("*.md", "i18n/{lang}/*.md", "en", "fr")]),
        (["en/a.md", "de/a.md", "a.md"], [("en/**/*.md", "{lang}/**/*.md", "en", "de")]),
        (["docs/README.md", "docs/is/README.md"], []),
        (["src/a.md", "src/b.md", "no/such.md"], []),
        (["docs/en/a.md", "docs/ja/b.md"], []),
        (["a.v2.md", "a.md", "is/it.txt"], []),
        (["i18n/en/a.py", "i18n/ja/a.py"], []),
        ([], []),
    ],
)
def test_what_seems_to_belong_together(tmp_path, files, expected):
    put(tmp_path, *files)
    found = guesses(str(tmp_path))
    assert [(g.source, g.target, g.language, " ".join(g.languages)) for g in found] == expected


def test_the_likeliest_comes_first(tmp_path):
    put(tmp_path, "README.md", "README.ja.md", *(f"docs/{x}/{n}.md" for x in ("en", "de") for n in range(3)))
    assert [guess.pairs for guess in guesses(str(tmp_path))] == [3, 1]


parts = st.sampled_from(["en", "ja", "pt_BR", "docs", "a'b", 'q"q', "\\x", "計", "l m"])
trees = st.lists(
    st.tuples(
        st.lists(parts, max_size=3).map(lambda names: "".join(f"{name}/" for name in names)),
        st.sampled_from(["a", "計", 'b"']),
        st.sampled_from([".md", ".ja.md", "-de.html", ".html", ".txt"]),
    ).map("".join),
    max_size=9,
    unique=True,
)


@settings(max_examples=60)
@given(trees)
def test_what_is_written_is_a_configuration_that_finds_these_files(tmp_path_factory, tree):
    root = tmp_path_factory.mktemp("tree")
    put(root, *tree)
    found = guesses(str(root))
    (root / "plancompare.toml").write_text(configuration(found), "utf-8")
    made = project(str(root / "plancompare.toml"))
    assert len(made.pairs) == len(found)
    assert made.gate.advisory
    for pattern, guess in zip(made.pairs, found, strict=True):
        both = [pair for pair in pairs([pattern]) if pair.has_source and pair.has_target]
        assert len(both) >= guess.pairs


def test_every_setting_that_is_commented_out_can_be_used(tmp_path):
    """Without the marks of comment it is TOML, and all its keys are known."""
    plain = configuration([Guess("en/*.md", "{lang}/*.md", "en", ("ja",), 1)])
    lines = []
    for line in plain.splitlines():
        setting = line.removeprefix("# ")
        lines.append(setting if line.startswith("# ") and " = " in setting and "languages = {" not in setting else line)
    content = "\n".join(lines)
    assert {"encoder", "glossary", "waivers", "pairs", "gate", "rules"} <= set(tomllib.loads(content))
    (tmp_path / "terms.csv").write_text("")
    (tmp_path / "plancompare.toml").write_text(content, "utf-8")
    assert project(str(tmp_path / "plancompare.toml")).settings.rules


def test_without_anything_found_it_says_how(tmp_path):
    (tmp_path / "plancompare.toml").write_text(configuration([]), "utf-8")
    made = project(str(tmp_path / "plancompare.toml"))
    assert made.pairs == ()
    assert "[[pairs]]" in configuration([])
