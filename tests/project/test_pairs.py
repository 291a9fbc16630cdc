"""Which files belong together: patterns, and the pairs that they find in a folder."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.errors import InputError, UsageError
from plancompare.project.pairs import FilePair, PairPattern, Pattern, files_below, pairs

# what means something in a regular expression, a shell, a glob or a terminal, but for what is a wildcard here
NAMES = [
    "a",
    "Z9",
    "b c",
    "計画",
    "l'été",
    "[x]",
    "a+b",
    "(c)",
    "d$",
    "e^",
    "f|g",
    "h\ni",
    "\\j",
    "é",
    "~k",
    "l.m",
    "-n",
    "#o",
]
names = st.sampled_from(NAMES)
folders = st.lists(names, max_size=2).map(lambda parts: "".join(f"{part}/" for part in parts))
pieces = st.lists(names | st.sampled_from(["*", "**/", "?", "{lang}", "/", "."]), min_size=1, max_size=6).map("".join)


def put(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("x")


def found(root: Path, source: str, target: str, *languages: str, **more: object) -> list[FilePair]:
    named = tuple((name, name) for name in languages)
    pattern = PairPattern(Pattern(source), Pattern(target), str(root), languages=named, **more)
    return list(pairs([pattern]))


def shown(root: Path, found_ones: list[FilePair]) -> list[str]:
    """`source > target`, a missing one in brackets."""
    lines = []
    for pair in found_ones:
        here, there = (os.path.relpath(path, root).replace(os.sep, "/") for path in (pair.source, pair.target))
        lines.append(f"{here if pair.has_source else f'({here})'} > {there if pair.has_target else f'({there})'}")
    return lines


# --- laws ---


@given(pieces, st.data())
def test_what_a_pattern_knows_it_fills_in_again(words, data):
    """A path that fits is made anew from what its wildcards stood for, and is then taken apart the same way."""
    pattern = Pattern(words)
    captures = [data.draw(folders if wildcard.startswith("**") else names) for wildcard in pattern.wildcards]
    path = pattern.filled([c[:1] if w == "?" else c for w, c in zip(pattern.wildcards, captures, strict=True)], "ja")
    match = pattern.matcher().fullmatch(path)
    assert match
    place = match.re.groupindex.get("lang", 0)
    groups = [words for number, words in enumerate(match.groups(), 1) if number != place]
    assert pattern.filled(groups, match["lang"] if place else "") == path


@given(folders, names, st.sampled_from(["ja", "zh-cn", "pt_BR"]))
def test_captures_of_the_source_find_the_translation(folder, name, language):
    source, target = Pattern("docs/en/**/*.md"), Pattern("docs/{lang}/**/*.md")
    match = source.matcher().fullmatch(f"docs/en/{folder}{name}.md")
    assert match
    assert match.groups() == (folder, name)
    assert target.filled(match.groups(), language) == f"docs/{language}/{folder}{name}.md"


layouts = st.sampled_from(
    [
        ("docs/en/**/*.md", "docs/{lang}/**/*.md"),
        ("docs/**/*.md", "docs/**/*.{lang}.md"),
        ("en/*.md", "{lang}/*.md"),
        ("**/*.md", "i18n/{lang}/**/*.md"),
        ("*.md", "{lang}/*.{lang}.md"),
    ]
)
trees = st.lists(
    st.tuples(
        st.sampled_from(["", "docs/", "docs/en/", "docs/ja/", "en/", "ja/", "i18n/ja/", "docs/de/x/"]),
        st.sampled_from(["a", "b c", "計", "[x]"]),
        st.sampled_from([".md", ".ja.md", ".pt-BR.md", ".txt"]),
    ).map("".join),
    min_size=1,
    max_size=8,
    unique=True,
)


@settings(max_examples=50)
@given(layouts, trees, st.sampled_from([(), ("ja",), ("ja", "pt-BR"), ("en", "ja")]))
def test_every_file_has_at_most_one_role(tmp_path_factory, layout, tree, languages):
    root = tmp_path_factory.mktemp("tree")
    put(root, *tree)
    try:
        made = found(root, *layout, *languages)
    except InputError:
        return
    sources, targets = {pair.source for pair in made}, {pair.target for pair in made}
    assert not sources & targets
    assert len(targets) == len(made)
    for pair in made:
        assert pair.has_source == os.path.isfile(pair.source)
        assert pair.has_target == os.path.isfile(pair.target)
        assert pair.has_source or pair.has_target
    assert made == found(root, *layout, *languages)


# --- what is found ---


@pytest.mark.parametrize(
    ("source", "target", "languages", "files", "expected"),
    [
        (
            "docs/en/**/*.md",
            "docs/{lang}/**/*.md",
            (),
            ["docs/en/a.md", "docs/en/x/b.md", "docs/ja/a.md", "docs/ja/x/b.md", "docs/zh-cn/a.md", "docs/api/a.md"],
            [
                "docs/en/a.md > docs/ja/a.md",
                "docs/en/x/b.md > docs/ja/x/b.md",
                "docs/en/a.md > docs/zh-cn/a.md",
                "docs/en/x/b.md > (docs/zh-cn/x/b.md)",
            ],
        ),
        (
            "docs/en/*.md",
            "docs/{lang}/*.md",
            ("ja",),
            ["docs/en/a.md", "docs/ja/b.md", "docs/de/a.md"],
            ["docs/en/a.md > (docs/ja/a.md)", "(docs/en/b.md) > docs/ja/b.md"],
        ),
        (
            "docs/*.md",
            "docs/*.{lang}.md",
            (),
            ["docs/plan.md", "docs/plan.ja.md", "docs/plan.v2.md", "docs/lone.de.md"],
            [
                "(docs/lone.md) > docs/lone.de.md",
                "docs/plan.md > (docs/plan.de.md)",
                "docs/plan.md > docs/plan.ja.md",
                "docs/plan.v2.md > (docs/plan.v2.de.md)",
                "docs/plan.v2.md > (docs/plan.v2.ja.md)",
            ],
        ),
        # a translation in a language that nobody asked for is no source
        ("*.md", "*.{lang}.md", ("ja",), ["a.md", "a.ja.md", "a.zh.md"], ["a.md > a.ja.md"]),
        # what the language is called says where the name ends
        ("*.md", "*-{lang}.md", ("pt-BR",), ["a.md", "a-pt-BR.md"], ["a.md > a-pt-BR.md"]),
        ("plan.txt", "plan.{lang}.txt", ("ja", "de"), ["plan.txt", "plan.ja.txt"],
         ["plan.txt > (plan.de.txt)", "plan.txt > plan.ja.txt"]),
        ("en.txt", "ja.txt", (), ["en.txt", "ja.txt"], ["en.txt > ja.txt"]),
        ("src/*.html", "out/*.html", (), ["src/a.html", "out/b.html"],
         ["src/a.html > (out/a.html)", "(src/b.html) > out/b.html"]),
        ("{lang}/{lang}.md", "{lang}/{lang}.md", (), ["en/en.md", "ja/ja.md", "de/ja.md"], ["en/en.md > ja/ja.md"]),
        (".github/*.md", ".github/{lang}/*.md", (), [".github/a.md", ".github/ja/a.md"],
         [".github/a.md > .github/ja/a.md"]),
        ("**/*.md", "{lang}/**/*.md", ("ja",), ["a.md", "node_modules/x/b.md", ".hidden/c.md", "ja/a.md"],
         ["a.md > ja/a.md"]),
        ("?.md", "{lang}/?.md", ("ja",), ["a.md", "bb.md", "ja/a.md"], ["a.md > ja/a.md"]),
        ("[a-z]/*.md", "[a-z]/{lang}/*.md", ("ja",), ["[a-z]/x.md", "b/y.md"], ["[a-z]/x.md > ([a-z]/ja/x.md)"]),
        ("a\nb/*.md", "c d/*.md", (), ["a\nb/é\n.md", "c d/é\n.md"], ["a\nb/é\n.md > c d/é\n.md"]),
    ],
)  # fmt: skip
def test_files_that_belong_together(tmp_path, source, target, languages, files, expected):
    put(tmp_path, *files)
    name = "en" if "{lang}" in source else ""
    assert shown(tmp_path, found(tmp_path, source, target, *languages, source_name=name)) == expected


def test_ignored_files_are_in_no_pair(tmp_path):
    put(tmp_path, "en/a.md", "en/api/b.md", "ja/a.md", "ja/api/c.md")
    made = found(tmp_path, "en/**/*.md", "{lang}/**/*.md", ignore=(Pattern("*/api/**"),))
    assert shown(tmp_path, made) == ["en/a.md > ja/a.md"]


def test_languages_have_tags_of_their_own(tmp_path):
    put(tmp_path, "en/a.md", "cn/a.md", "kr/a.md")
    pattern = PairPattern(
        Pattern("en/*.md"), Pattern("{lang}/*.md"), str(tmp_path), "en", languages=(("cn", "zh-Hans"),)
    )
    (pair,) = pairs([pattern])
    assert (pair.source_language, pair.language) == ("en", "zh-Hans")


def test_two_patterns_find_a_pair_once_and_their_pairs_in_order(tmp_path):
    put(tmp_path, "en/a.md", "ja/a.md", "x.md", "x.ja.md")
    patterns = [
        PairPattern(Pattern("x.md"), Pattern("x.{lang}.md"), str(tmp_path)),
        PairPattern(Pattern("en/*.md"), Pattern("{lang}/*.md"), str(tmp_path)),
        PairPattern(Pattern("en/a.md"), Pattern("{lang}/a.md"), str(tmp_path)),
    ]
    assert [os.path.basename(pair.target) for pair in pairs(patterns)] == ["x.ja.md", "a.md"]


def test_a_pattern_that_finds_nothing_is_a_slip(tmp_path):
    put(tmp_path, "api/a.md")
    with pytest.raises(InputError, match="No file is like “src/"):
        found(tmp_path, "src/*.md", "{lang}/*.md")


def test_paths_are_as_one_would_name_them_here(tmp_path, monkeypatch):
    put(tmp_path, "docs/en/a.md", "docs/ja/a.md")
    monkeypatch.chdir(tmp_path / "docs")
    pattern = PairPattern(Pattern("docs/en/*.md"), Pattern("docs/{lang}/*.md"), "..")
    (pair,) = pairs([pattern])
    assert os.path.samefile(pair.source, "en/a.md")
    assert not os.path.isabs(pair.target)


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("docs/*.md", "docs/ja.md", "different wildcards"),
        ("docs/**/*.md", "docs/*/*.{lang}.md", "different wildcards"),
        ("docs/*.md", "docs/*.md", "its own translation"),
        ("docs/{a,b}/*.md", "{lang}/*.md", "{a,b}, which is no wildcard"),
        ("docs/{language}/*.md", "{lang}/*.md", "no wildcard"),
    ],
)
def test_patterns_that_cannot_belong_together(source, target, said):
    with pytest.raises(UsageError, match=said):
        PairPattern(Pattern(source), Pattern(target))


def test_only_the_folder_that_a_pattern_names_is_looked_through(tmp_path):
    put(tmp_path, "docs/en/a.md", "docs/en/b/c.md", "other/d.md")
    assert list(files_below(str(tmp_path), Pattern("docs/en/*.md"))) == ["docs/en/a.md"]
    assert list(files_below(str(tmp_path), Pattern("docs/**"))) == ["docs/en/a.md", "docs/en/b/c.md"]
    assert list(files_below(str(tmp_path), Pattern("none/*.md"))) == []
