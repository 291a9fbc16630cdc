"""Laws of the whole way from file to findings, on generated pairs of documents (`documents.py`)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.laws.documents import (
    CJK_SCHEMES,
    FORMATS,
    LATIN_SCHEMES,
    PAIRS,
    PLAIN,
    SENTENCES,
    Face,
    Item,
    Outcome,
    Plan,
    Section,
    characters,
    compare,
    fitted,
    outcome,
    pairs,
    plans,
)

from plancompare.compare import structured
from plancompare.outputs.aligned_json import AlignedJson
from plancompare.readers import recognise

LAW = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)


def both(plan: Plan, damaged: Plan, pair: tuple[Face, Face], *, renumber: bool = False) -> Outcome:
    """The plan against a damaged translation; numbers stay as they were unless it was renumbered."""
    source = fitted(plan, pair[0])
    return outcome(source, fitted(damaged, pair[1]) if renumber else damaged, pair)


def complete(plan: Plan) -> frozenset:
    return frozenset(((s,), (s,)) for section in plan.sections for s in section.sentences)


# -- every character, every sentence


@LAW
@given(plans(), pairs())
def test_every_character_is_read_or_reported(plan, pair):
    document = pair[0].document(fitted(plan, pair[0]))
    spans, text = characters(document)
    held = {i for span in spans for i in range(span.start, span.stop)}
    unread = "".join(u.text for u in document.unread)
    assert [c for i, c in enumerate(text) if not c.isspace() and i not in held and c not in unread] == []


@LAW
@given(plans(), pairs())
def test_every_sentence_is_in_one_bead(plan, pair):
    comparison = both(plan, fitted(plan, pair[1]), pair).report.comparison
    for side in ("source", "target"):
        keys = [k for bead in comparison.beads for k in getattr(bead, side)]
        assert sorted(keys) == sorted(s.key for s in comparison.document(side).sentences)


# -- the same, mirrored, again


@LAW
@given(plans(), pairs())
def test_a_faithful_translation_has_no_finding(plan, pair):
    said = both(plan, plan, pair, renumber=True)
    assert said.findings == ()
    assert said.errors == ()
    assert said.beads == complete(plan)


@LAW
@given(plans(), pairs(), st.integers(0, 1))
def test_a_document_against_itself_has_no_finding(plan, pair, side):
    said = outcome(fitted(plan, pair[side]), fitted(plan, pair[side]), (pair[side], pair[side]))
    assert said.findings == ()


def _mirrored(said: Outcome) -> list:
    other = {"omitted": "added", "added": "omitted"}
    verbs = ((rule.partition("-"), ids) for rule, ids in said.findings)
    return sorted((("".join((other.get(verb, verb), dash, rest)), ids) for (verb, dash, rest), ids in verbs), key=str)


@LAW
@given(plans(), pairs(), st.data())
def test_swapping_the_documents_mirrors_the_result(plan, pair, data):
    place = data.draw(st.sampled_from(plan.items))
    damaged = plan.with_item(place) if len(plan.sections[place[0]].items) > 1 else plan
    documents = pair[0].document(fitted(plan, pair[0])), pair[1].document(fitted(damaged, pair[1]))
    one, two = compare(*documents), compare(*reversed(documents))
    assert {(b.source, b.target, b.score, b.confidence) for b in one.comparison.beads} == {
        (b.target, b.source, b.score, b.confidence) for b in two.comparison.beads
    }
    assert {(x.source, x.target, x.score, x.moved) for x in one.comparison.links} == {
        (x.target, x.source, x.score, x.moved) for x in two.comparison.links
    }
    languages = pair[0].language, pair[1].language
    assert list(Outcome.of(one, languages).findings) == _mirrored(Outcome.of(two, languages[::-1]))


@LAW
@given(plans(), pairs())
def test_the_same_input_gives_the_same_bytes(plan, pair):
    def once() -> str:
        return AlignedJson().render(both(plan, plan, pair, renumber=True).report)

    assert once() == once()


# -- one thing missing


def _before(plan: Plan, sentence: int) -> int | None:
    """The sentence in front of this one."""
    order = [s for section in plan.sections for s in section.sentences]
    place = order.index(sentence)
    return order[place - 1] if place else None


def _without(item: Item, sentence: int) -> Item:
    kept = (tuple(s for s in paragraph if s != sentence) for paragraph in item.paragraphs)
    return replace(item, paragraphs=tuple(p for p in kept if p))


@st.composite
def deleted_sentence(draw):
    """A plan, a damaged one, and what is missing: a sentence of a longer item."""
    plan = draw(plans())
    places = [p for p in plan.items if len(plan.item(p).sentences) > 1]
    assume(places)
    place = draw(st.sampled_from(places))
    item = plan.item(place)
    sentence = draw(st.sampled_from(item.sentences))
    alone = (sentence,) in item.paragraphs
    return plan, plan.with_item(place, _without(item, sentence)), "paragraph" if alone else "sentence", sentence


@LAW
@given(deleted_sentence(), pairs())
def test_deleting_a_sentence_or_paragraph_is_that_omission(case, pair):
    plan, damaged, grade, sentence = case
    said = both(plan, damaged, pair, renumber=True)
    assert said.findings == ((f"omitted-{grade}", (sentence,)),)
    assert said.misplaced("target", _before(plan, sentence)) == ""


@LAW
@given(deleted_sentence(), pairs())
def test_inserting_a_sentence_or_paragraph_is_that_addition(case, pair):
    plan, damaged, grade, sentence = case
    said = both(damaged, plan, pair, renumber=True)
    assert said.findings == ((f"added-{grade}", (sentence,)),)
    assert said.misplaced("source", _before(plan, sentence)) == ""


@st.composite
def deleted_item(draw):
    plan = draw(plans())
    place = draw(st.sampled_from([p for p in plan.items if len(plan.sections[p[0]].items) > 1]))
    return plan, plan.with_item(place), plan.item(place)


@LAW
@given(deleted_item(), pairs(), st.booleans())
def test_deleting_a_clause_is_that_omission(case, pair, renumber):
    plan, damaged, item = case
    said = both(plan, damaged, pair, renumber=renumber)
    assert said.findings == (("omitted-clause", item.sentences),)
    assert said.misplaced("target", _before(plan, item.sentences[0])) == ""


@LAW
@given(deleted_item(), pairs(), st.booleans())
def test_inserting_a_clause_is_that_addition(case, pair, renumber):
    plan, damaged, item = case
    said = both(damaged, plan, pair, renumber=renumber)
    assert said.findings == (("added-clause", item.sentences),)
    assert said.misplaced("source", _before(plan, item.sentences[0])) == ""


@LAW
@given(plans(sections=(3, 5)), pairs(), st.data(), st.booleans())
def test_deleting_a_section_is_one_omission(plan, pair, data, renumber):
    index = data.draw(st.integers(0, len(plan.sections) - 1))
    damaged = replace(plan, sections=plan.sections[:index] + plan.sections[index + 1 :])
    said = both(plan, damaged, pair, renumber=renumber)
    assert said.findings == (("omitted-clause", plan.sections[index].sentences),)


# -- another order, other borders


@LAW
@given(plans(), pairs(), st.data(), st.booleans())
def test_two_neighbours_swapped_are_one_move(plan, pair, data, renumber):
    section = data.draw(st.sampled_from([i for i, s in enumerate(plan.sections) if len(s.items) > 1]))
    items = list(plan.sections[section].items)
    at = data.draw(st.integers(0, len(items) - 2))
    first, second = items[at], items[at + 1]
    items[at], items[at + 1] = second, first
    said = both(plan, plan.with_items(section, items), pair, renumber=renumber)
    assert said.coverage == ()
    assert [ids in (first.sentences, second.sentences) for _, ids in said.moved] == [True]
    assert said.beads == complete(plan)


@LAW
@given(plans(sections=(3, 5)), pairs(), st.data())
def test_an_item_moved_far_is_one_move(plan, pair, data):
    far = [
        (a, b) for a in plan.items for b in plan.items if abs(a[0] - b[0]) > 1 and len(plan.sections[a[0]].items) > 1
    ]
    here, there = data.draw(st.sampled_from(far))
    item = plan.item(here)
    damaged = plan.with_item(here)
    damaged = damaged.with_item(there, item, damaged.item(there))
    said = both(plan, damaged, pair, renumber=True)
    assert said.coverage == ()
    assert said.moved == (("moved-clause", item.sentences),)


@LAW
@given(plans(sections=(3, 5)), pairs(), st.data(), st.booleans())
def test_a_section_moved_is_one_move(plan, pair, data, to_the_end):
    index = data.draw(st.integers(0, len(plan.sections) - 2) if to_the_end else st.integers(1, len(plan.sections) - 1))
    rest = plan.sections[:index] + plan.sections[index + 1 :]
    section = plan.sections[index]
    damaged = replace(plan, sections=(*rest, section) if to_the_end else (section, *rest))
    said = both(plan, damaged, pair, renumber=True)
    near = plan.sections[-1 if to_the_end else 0].sentences
    may = [section.sentences] + ([near] if index in (1, len(plan.sections) - 2) else [])
    assert said.coverage == ()
    assert [ids in may for _, ids in said.moved] == [True]
    assert said.beads == complete(plan)


@LAW
@given(deleted_item(), pairs())
def test_numbers_taken_out_change_nothing(case, pair):
    plan, damaged, _ = case
    bare = pair[0], replace(pair[1], scheme=PLAIN)
    assert both(plan, damaged, bare, renumber=True).pairing == both(plan, damaged, pair, renumber=True).pairing


@LAW
@given(plans(), pairs(), st.data(), st.booleans())
def test_a_split_item_is_in_several_links(plan, pair, data, merged):
    places = [p for p in plan.items if len(plan.item(p).sentences) > 1]
    assume(places)
    place = data.draw(st.sampled_from(places))
    sentences = plan.item(place).sentences
    cut = data.draw(st.integers(1, len(sentences) - 1))
    damaged = plan.with_item(place, Item((sentences[:cut],)), Item((sentences[cut:],)))
    said = both(damaged, plan, pair, renumber=True) if merged else both(plan, damaged, pair, renumber=True)
    assert said.findings == ()
    assert said.beads == complete(plan)
    sides = [(x.source, x.target) for x in said.report.comparison.links if x.source and x.target and x.beads]
    assert sum(1 for key in {s[merged] for s in sides} if sum(s[merged] == key for s in sides) == 2) == 1


# -- texts without structure


def flat(order: list[int], language: str, width: int) -> str:
    """Paragraphs of `width` sentences without any label or heading."""
    joint = "" if language[:2] in ("zh", "ja") else " "
    words = [SENTENCES[s][language] for s in order]
    return "\n\n".join(joint.join(words[i : i + width]) for i in range(0, len(words), width)) + "\n"


def compared_flat(one: list[int], two: list[int], pair: tuple[str, str], width: int) -> Outcome:
    documents = [
        structured(recognise(text, "flat").read(text, "flat"), language)
        for text, language in ((flat(one, pair[0], width), pair[0]), (flat(two, pair[1], width), pair[1]))
    ]
    return Outcome.of(compare(*documents), pair)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("width", [1, 4])
def test_forty_sentences_missing_are_one_block(pair, width):
    order = list(range(len(SENTENCES)))
    said = compared_flat(order, order[:12] + order[52:], pair, width)
    assert said.findings == (("omitted-paragraph", tuple(order[12:52])),)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_a_block_moved_in_a_flat_text_is_found(pair):
    order = list(range(32))
    said = compared_flat(order, order[8:24] + order[:8] + order[24:], pair, 4)
    assert said.coverage == ()
    assert said.beads == frozenset(((s,), (s,)) for s in order)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
@pytest.mark.parametrize("format", FORMATS)
def test_all_languages_and_formats(pair, format):
    items = [[Item(((t * 8 + i, t * 8 + i + 1),)) for i in (0, 2, 4)] for t in range(4)]
    plan = Plan(tuple(Section(t, tuple(own)) for t, own in enumerate(items)))
    schemes = [CJK_SCHEMES if tag[:2] in ("zh", "ja") else LATIN_SCHEMES for tag in pair]
    for k in range(3):
        two = Face(pair[0], schemes[0][k], "text"), Face(pair[1], schemes[1][-1 - k], format)
        said = both(plan, plan, two, renumber=True)
        assert (two, said.findings) == (two, ())
