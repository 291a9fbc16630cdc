"""The file of waivers: written and read, merged, wrong; and which findings a waiver holds for."""

import datetime
import shutil
import subprocess
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plancompare.errors import UsageError
from plancompare.gate.results import Waiver
from plancompare.gate.waivers import LONGEST, Waivers, parse, waiver_for, written
from tests.outputs.checked import pair, remark
from tests.remarks import results, shown, waivers

TODAY = datetime.date(2026, 11, 22)
ENTRY = 'f00d = { file = "ja/a.md", rule = "omitted-sentence", words = "x", why = "y", who = "z", when = 2026-11-22 }'


def plain(waiver: Waiver) -> Waiver:
    """As a file can hold it."""
    kept = {name: shown(getattr(waiver, name)) for name in ("file", "place", "words", "why", "who")}
    return replace(waiver, **kept)


def entry(**fields: str) -> str:
    """A line with some fields written otherwise; None leaves one out."""
    usual = {"file": '"a"', "rule": '"b"', "words": '"c"', "why": '"d"', "who": '"e"', "when": "2026-11-22"}
    said = {name: value for name, value in (usual | fields).items() if value is not None}
    return f"f00d = {{ {', '.join(f'{name} = {value}' for name, value in said.items())} }}"


# --- laws ---

lists = st.lists(waivers(), max_size=2, unique_by=lambda waiver: (waiver.fingerprint, shown(waiver.file)))


@settings(max_examples=60)
@given(lists)
def test_what_is_written_is_read_again(given_ones):
    assert set(parse(written(given_ones), "w")) == set(map(plain, given_ones))


@settings(max_examples=60)
@given(lists)
def test_an_entry_is_one_line_for_every_program(given_ones):
    content = written(given_ones)
    entries = [line for line in content.splitlines() if not line.startswith("#")]
    assert len(entries) == len(given_ones)
    assert all(character == "\n" or character >= " " for character in content)


@settings(max_examples=60)
@given(lists, st.randoms())
def test_the_order_of_entries_and_of_lines_does_not_matter(given_ones, random):
    content = written(given_ones)
    assert written(random.sample(given_ones, len(given_ones))) == content
    lines = content.splitlines(keepends=True)
    assert set(parse("".join(random.sample(lines, len(lines))), "w")) == set(parse(content, "w"))


@settings(max_examples=60)
@given(lists, lists)
def test_the_lines_of_two_files_are_the_waivers_of_both(mine, theirs):
    both = parse(written(mine) + written(theirs), "w")
    assert {(w.fingerprint, w.file) for w in both} == {(w.fingerprint, shown(w.file)) for w in (*mine, *theirs)}
    assert set(map(plain, theirs)) <= set(both)


@settings(max_examples=60)
@given(lists)
def test_line_ends_and_a_mark_of_byte_order_do_not_matter(given_ones):
    content = written(given_ones)
    assert parse("\ufeff" + content.replace("\n", "\r\n"), "w") == parse(content, "w")


@settings(max_examples=60)
@given(lists, st.text(max_size=40), st.integers(0, 5))
def test_any_line_is_an_entry_or_told_with_its_number(given_ones, line, place):
    lines = written(given_ones).split("\n")[:-1]
    line = "".join(line.splitlines()) or "?"
    at = min(place, len(lines))
    try:
        parse("\n".join((*lines[:at], line, *lines[at:])), "some/file")
    except UsageError as fault:
        told = fault
    else:
        return
    assert told.sentence.startswith(f"some/file:{at + 1}: ")
    assert told.hint


@settings(max_examples=60)
@given(results("a"), st.lists(waivers(), max_size=2), st.booleans())
def test_waiving_only_moves_findings(result, accepted, all_of_them):
    if all_of_them:
        accepted = [replace(w, fingerprint=r.fingerprint) for w, r in zip(accepted, result.remarks, strict=False)]
    after = Waivers(accepted, TODAY).applied(result, "ja/a.md")
    assert len(after.remarks) + len(after.waived) == len(result.remarks) + len(result.waived)
    assert set(map(id, after.remarks)) <= set(map(id, result.remarks))
    assert all(one.waiver and one.waiver.fingerprint == one.fingerprint for one in after.waived)
    if after.summary and after is not result:
        assert after.summary.waived == len(after.waived)
        assert after.summary.error + after.summary.warning + after.summary.info == len(after.remarks)


# --- wrong files ---


@pytest.mark.parametrize(
    ("line", "sentence", "hint"),
    [
        ("f00d", "This line is no entry.", "Entries look so"),
        ("[waivers]", "no “file”", "file"),
        ("f00d = 5", "no entry", "braces"),
        ("a = {}  b = {}", "no entry", "Entries look so"),
        (entry(why=None), "no “why”", "Say why"),
        (entry(why='" "'), "no “why”", "Say why"),
        (entry(file='""'), "no “file”", "Add file"),
        (entry(when=None), "no “when”", "Add when"),
        (entry(when='"2026-11-22"'), "“when” of f00d must be a day", "without quotes"),
        (entry(when="2026-11-22T10:00:00"), "must be a day", "2027-06-30"),
        (entry(when="10:00:00"), "must be a day", "2027-06-30"),
        (entry(until="2026-13-01"), "no entry", "Entries look so"),
        (entry(until="true"), "must be a day", "2027-06-30"),
        (entry(rule="3"), "“rule” of f00d must be a text", "quotes"),
        (entry(words="[]"), "“words” of f00d must be a text", "quotes"),
        (entry(wy='"x"'), "no “wy”", "Did you mean why?"),
        (entry(reason='"x"'), "no “reason”", "There are: file, place"),
        ("<<<<<<< HEAD", "A merge was left unfinished", "both sides"),
        ("=======", "A merge was left unfinished", "both sides"),
        (">>>>>>> theirs", "A merge was left unfinished", "both sides"),
        ("a = " + "[" * 5000, "no entry", "Entries look so"),
        ("a.b = {}", "no “b”", "There are"),
        ("'' = {}", "no “file”", "file"),
    ],
)
def test_a_wrong_line(line, sentence, hint):
    with pytest.raises(UsageError) as caught:
        parse(f"# A comment.\n\n{ENTRY}\n{line}\n", "my.waivers")
    assert caught.value.sentence.startswith("my.waivers:4: ")
    assert sentence in caught.value.sentence
    assert hint in caught.value.hint


@pytest.mark.parametrize("content", ["", "\n\n", "# nothing\n", "\ufeff"])
def test_an_empty_file_has_no_waivers(content):
    assert parse(content, "w") == ()


def test_by_hand_the_words_may_be_left_out_and_blanks_put_in():
    (found,) = parse(f"  {entry(words=None)}   # for Ana\n", "w")
    assert (found.words, found.why) == ("", "d")


def test_the_same_accepted_twice_is_one_waiver_and_the_later_one_holds():
    found = parse("\n".join((entry(), entry(why='"better"'), entry(why='"better"'))), "w")
    assert [waiver.why for waiver in found] == ["better"]
    assert written(found).count("f00d") == 1


# --- which findings ---


def waiver_of(**more: object) -> Waiver:
    made = waiver_for(remark(), "ja/a.md", "Ana", "It stands in the table.", TODAY)
    return replace(made, **more)


@pytest.mark.parametrize(
    ("file", "present", "holds"),
    [
        ("ja/a.md", ["ja/a.md"], True),
        ("ja/a.md", [], True),
        ("ja/new.md", ["ja/new.md"], True),  # the file has another name now
        ("ja/other.md", ["ja/a.md", "ja/other.md"], False),
    ],
)
def test_a_waiver_is_for_its_file_as_long_as_it_is_there(file, present, holds):
    after = Waivers([waiver_of()], TODAY, present).applied(pair(remark()), file)
    assert bool(after.waived) is holds


@pytest.mark.parametrize(("until", "holds"), [(None, True), ("2026-11-22", True), ("2026-11-21", False)])
def test_a_waiver_holds_to_its_last_day(until, holds):
    last = datetime.date.fromisoformat(until) if until else None
    accepted = Waivers([waiver_of(until=last)], TODAY)
    assert bool(accepted.applied(pair(remark()), "ja/a.md").waived) is holds
    assert bool(accepted.expired) is not holds
    assert bool(accepted.unused) is not holds


def test_a_finding_with_other_words_is_another_finding():
    after = Waivers([waiver_of()], TODAY).applied(pair(replace(remark(), fingerprint="other")), "ja/a.md")
    assert not after.waived


def test_what_no_finding_needed_is_known():
    accepted = Waivers([waiver_of(), waiver_of(fingerprint="beef")], TODAY)
    accepted.applied(pair(remark()), "ja/a.md")
    assert [waiver.fingerprint for waiver in accepted.unused] == ["beef"]


@pytest.mark.parametrize("why", ["", " \n\t", "\u3000"])
def test_a_reason_is_required(why):
    with pytest.raises(UsageError, match="reason"):
        waiver_for(remark(), "ja/a.md", "Ana", why, TODAY)


def test_an_entry_tells_what_was_accepted_and_is_no_page_long():
    made = waiver_for(remark(words="word " * 100), "ja/a.md", "Ana", "Because\nof  this.", TODAY)
    assert len(made.words) == LONGEST
    assert made.words.endswith("…")
    assert made.why == "Because of this."
    (read,) = parse(written([made]), "w")
    assert read == made


def test_a_gap_is_known_by_its_message():
    lost = replace(remark(), primary=replace(remark().primary, words=""))
    assert waiver_for(lost, "ja/a.md", "Ana", "So.", TODAY).words == lost.message


# --- merging ---


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
@pytest.mark.parametrize(("attributes", "near"), [("", False), ("* merge=union\n", True)])
def test_what_two_people_accept_merges(tmp_path, attributes, near):
    """Into one file, entries far from each other merge by themselves, neighbouring ones with what the header says."""

    def git(*arguments: str) -> str:
        identity = ("-c", "user.name=a", "-c", "user.email=a@b", "-c", "core.autocrlf=false")
        made = subprocess.run(["git", "-C", str(tmp_path), *identity, *arguments], capture_output=True, text=True)
        assert made.returncode == 0, made.stdout + made.stderr
        return made.stdout

    def accept(*names: str) -> None:
        more = [waiver_of(fingerprint=f"{n:04}", file=name) for n, name in enumerate(names)]
        file.write_text(written([*before, *more]), "utf-8")
        git("commit", "-qam", "accepted")

    file = tmp_path / "plancompare.waivers"
    before = [] if near else [waiver_of(file=f"ja/{letter}.md") for letter in "bcdefg"]
    shared = ["ja/same.md"] if near else []
    file.write_text(written(before), "utf-8")
    (tmp_path / ".gitattributes").write_text(attributes)
    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "first")
    git("checkout", "-qb", "other")
    accept("ja/a.md", *shared)
    git("checkout", "-q", "main")
    accept("ja/z.md", *shared)
    git("merge", "-q", "other", "-m", "both")
    merged = parse(file.read_text("utf-8"), "w")
    assert {w.file for w in merged} == {w.file for w in before} | {"ja/a.md", "ja/z.md", *shared}
