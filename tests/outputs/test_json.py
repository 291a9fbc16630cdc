import itertools
import json
from dataclasses import replace
from importlib.resources import files

import jsonschema
import pytest
from hypothesis import given, settings
from referencing import Registry, Resource

from plancompare.findings import Finding, Place, Report, Rule, Severity
from plancompare.gate.results import Tally
from plancompare.model import Bead, Comparison, Link, Notice
from plancompare.outputs.aligned_json import AlignedJson
from plancompare.outputs.check_json import CheckJson
from plancompare.outputs.json_text import fact, rounded
from plancompare.outputs.records_json import render_records
from plancompare.outputs.settled import settle
from plancompare.outputs.summary import notices, summarise
from tests.outputs.checked import WAIVER, many, pair, remark
from tests.outputs.generated import reports
from tests.outputs.golden import assert_golden
from tests.outputs.sample import Node, comparison, document, report

SCHEMAS = {
    name: json.loads(files("plancompare").joinpath("schemas", f"{name}-1.json").read_text("utf-8"))
    for name in ("aligned", "findings", "check", "records")
}
REGISTRY = Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in SCHEMAS.values())


def validated(name, text):
    record = json.loads(text)
    assert record["schema"] == SCHEMAS[name]["$id"]
    jsonschema.Draft202012Validator(SCHEMAS[name], registry=REGISTRY).validate(record)
    return record


def test_the_sample_in_its_three_forms():
    made = report()
    for name, text in (
        ("aligned", AlignedJson().render(made)),
        ("findings", CheckJson().render((settle(made),))),
        ("records", render_records(made.comparison.target)),
    ):
        validated(name, text)
        assert_golden(f"json/{name}.json", text)


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_schemas_and_strict(name):
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name])

    def objects(value):
        if isinstance(value, dict):
            if value.get("type") == "object":
                yield value
            for below in value.values():
                yield from objects(below)

    for definition in objects(SCHEMAS[name]):
        assert "additionalProperties" in definition
        assert set(definition.get("required", ())) == set(definition.get("properties", ()))


@pytest.mark.parametrize(
    "break_it",
    [
        lambda r: r.update(extra=1),
        lambda r: r.pop("summary"),
        lambda r: r["links"][0].update(score=1.5),
        lambda r: r["source"]["clauses"][0].update(span=[3]),
        lambda r: r["links"][1]["beads"][0].update(source=[], target=[]),
        lambda r: r["findings"][0].update(severity="fatal"),
    ],
)
def test_the_schema_refuses(break_it):
    record = json.loads(AlignedJson().render(report()))
    break_it(record)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMAS["aligned"]).validate(record)


@given(reports())
@settings(max_examples=40, deadline=None)
def test_laws_of_aligned_json(made):
    text = AlignedJson().render(made)
    record = validated("aligned", text)
    assert text == AlignedJson().render(made)
    assert text.endswith("}\n")
    for side in ("source", "target"):
        document = record[side]
        sentences = [s for clause in document["clauses"] for s in clause["sentences"]]
        in_beads = [key for link in record["links"] for bead in link["beads"] for key in bead[side]]
        assert sorted(in_beads) == sorted(s["key"] for s in sentences)
        spans = [s["span"] for s in sentences]
        assert all(start <= stop for start, stop in spans)
        assert all(before[1] <= behind[0] for before, behind in itertools.pairwise(spans))
        known = {c["key"] for c in document["clauses"]} | {None}
        assert all(c["parent"] in known for c in document["clauses"])
        assert all(link[side] in known for link in record["links"])
    assert all(finding[finding["primary"]] for finding in record["findings"])


def test_spans_count_the_file_and_texts_are_without_label_and_markup():
    clauses = {c["key"]: c for c in json.loads(AlignedJson().render(report()))["target"]["clauses"]}
    file = "<h1>都市図書館協力計画</h1>\n<h2>蔵書の共有</h2>\n<h2>1.</h2>\n<p>双方は蔵書目録を段階的に公開し、"
    start = clauses["1"]["sentences"][0]["span"][0]
    assert file[start:] == "双方は蔵書目録を段階的に公開し、"
    assert clauses["1"]["sentences"][0]["text"].startswith("双方は")
    assert clauses["s1"]["heading"] == "蔵書の共有"


def test_a_gap_is_an_empty_span():
    found = json.loads(CheckJson().render((settle(report()),)))["findings"]
    gap = next(f for f in found if f["rule"] == "omitted-sentence")["target"]
    assert gap["text"] == ""
    assert gap["span"][0] == gap["span"][1]


def test_many_pairs():
    text = CheckJson().render(many())
    record = validated("check", text)
    assert_golden("json/check.json", text)
    assert record["summary"]["pairs"] == len(record["pairs"]) == len(many())
    assert (record["summary"]["compared"], record["summary"]["failed"]) == (4, 1)
    assert [bool(one["failure"]) for one in record["pairs"]] == [False, False, False, True, False, False]


@pytest.mark.parametrize("results", [(), many()[:1], many()[3:4], many()[4:5]], ids=len)
def test_a_project_has_always_the_same_form(results):
    assert len(validated("check", CheckJson(listed=True).render(results))["pairs"]) == len(results)


def test_a_pair_in_the_list_has_the_record_of_a_pair():
    alone = json.loads(CheckJson().render(many()[:1]))
    (listed,) = json.loads(CheckJson(listed=True).render(many()[:1]))["pairs"]
    del alone["schema"]
    assert alone == {name: listed[name] for name in alone}
    assert set(listed) - set(alone) == {"source", "target", "failure"}


@pytest.mark.parametrize("number", [3, 4])
def test_a_pair_that_was_not_compared_is_told_in_the_list_alone(number):
    validated("check", CheckJson().render(many()[number : number + 1]))


@given(reports())
@settings(max_examples=40, deadline=None)
def test_findings_are_those_of_aligned_json_and_more(made):
    more = validated("findings", CheckJson().render((settle(made),)))["findings"]
    for found, known in zip(more, json.loads(AlignedJson().render(made))["findings"], strict=True):
        extra = {name: found.pop(name) for name in ("since", "waiver")}
        assert extra == {"since": "", "waiver": None}
        for side in ("source", "target"):
            found[side] = found[side] and {name: found[side][name] for name in known[side]}
        found["more_places"] = [
            {name: place[name] for name in there}
            for place, there in zip(found["more_places"], known["more_places"], strict=True)
        ]
        assert found == known


def test_places_have_lines_and_columns_and_a_waiver_its_reason():
    made = pair(waived=(replace(remark(since="changed"), waiver=WAIVER),))
    (found,) = validated("findings", CheckJson().render((made,)))["findings"]
    assert (found["source"]["from"], found["source"]["to"]) == ([3, 5], [3, 10])
    assert found["target"]["anchor"] == "intro"
    assert found["since"] == "changed"
    assert found["waiver"] == {
        "who": "Ana [Lee]",
        "when": "2026-11-22",
        "why": "Said in the table, <see> {it}.",
        "until": "2027-01-01",
    }


def test_line_ends_inside_a_sentence_become_blanks_and_folders_are_left_out():
    wrapped = document("some/folder/a.txt", "en", (Node("1", paragraphs=(("One\n   two\r\nthree.",),)),))
    record = json.loads(render_records(wrapped))["document"]
    assert record["clauses"][0]["sentences"][0]["text"] == "One two three."
    assert record["name"] == "a.txt"


def test_all_places_of_a_finding_are_kept():
    made = comparison()
    rule = Rule("inconsistent-term", "terminology/inconsistent", Severity.info, "")
    places = [
        Place(side, key, made.document(side).clause_of[key].span)
        for side, key in (("source", "annex-1/1"), ("target", "1"), ("target", "2"), ("source", "annex-1/2"))
    ]
    found = Finding(rule, "m", Severity.info, 1 / 3, places[0], tuple(places[1:]))
    record = json.loads(CheckJson().render((settle(Report(made, (found,))),)))["findings"][0]
    assert (record["source"]["key"], record["target"]["key"]) == ("annex-1/1", "1")
    assert [(p["side"], p["key"]) for p in record["more_places"]] == [("target", "2"), ("source", "annex-1/2")]
    assert record["confidence"] == 0.333


def test_numbers_of_an_array_library_are_numbers():
    numpy = pytest.importorskip("numpy")
    assert json.dumps([fact(numpy.int64(3)), fact(numpy.float32(0.5)), rounded(numpy.float32(0.1))]) == "[3, 0.5, 0.1]"
    assert str(rounded(-0.0001)) == "0.0"


def test_summary_of_the_sample():
    summary = summarise(report())
    assert summary.items == Tally(source=4, target=4, paired=4, omitted=0, added=0, moved=1)
    assert summary.sections == Tally(source=4, target=2, paired=2, omitted=2, added=0, moved=0)
    assert summary.sentences == Tally(source=14, target=8, paired=6, omitted=6, added=2, moved=1)
    assert (summary.error, summary.warning, summary.info, summary.waived) == (2, 3, 2, 1)


def test_a_section_that_faces_an_item_is_paired_as_a_clause_only():
    made = comparison()
    pair = next(
        (a, b) for a in made.source.walk() for b in made.target.walk() if a.kind == "section" and b.kind == "item"
    )
    summary = summarise(Report(Comparison(made.source, made.target, (Link(pair[0].key, pair[1].key, 1.0),)), ()))
    assert summary.clauses.paired == 1
    assert (summary.sections.paired, summary.items.paired) == (0, 0)
    assert (summary.sections.omitted, summary.items.added) == (0, 0)


def test_summary_counts_the_compared_scope():
    made = comparison()
    links = tuple(link for link in made.links if not (link.source or "").startswith("main"))
    scoped = Comparison(made.source, made.target, links, source_scope=("annex-1",))
    assert summarise(Report(scoped, ())).sentences == Tally(source=11, target=8, paired=6, omitted=3, added=2, moved=1)


@given(reports())
@settings(max_examples=40, deadline=None)
def test_swapping_the_documents_mirrors_the_summary(made):
    def mirrored(tally):
        return Tally(tally.target, tally.source, tally.paired, tally.added, tally.omitted, tally.moved)

    there = made.comparison
    links = tuple(
        Link(
            ln.target,
            ln.source,
            ln.score,
            tuple(Bead(b.target, b.source, b.score, b.confidence) for b in ln.beads),
            ln.moved,
        )
        for ln in there.links
    )
    one, other = summarise(made), summarise(Report(Comparison(there.target, there.source, links), ()))
    for kind in ("clauses", "sections", "items", "sentences"):
        assert getattr(other, kind) == mirrored(getattr(one, kind))


def test_each_notice_is_said_once():
    notice = Notice("w", "d", "r")
    made = report()
    assert notices(Report(made.comparison, (), (), (notice, notice))) == (notice,)
