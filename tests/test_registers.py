"""What every entry of every register must be, and what is drawn in `errors`."""

import inspect
import re
import sys

import pytest

from plancompare import Severity, errors
from plancompare.checks import CHECKS, RULES
from plancompare.encoders import DEFAULT, ENCODERS, encoder_named
from plancompare.errors import PlancompareError
from plancompare.languages import LANGUAGES, language_of
from plancompare.languages.tags import canonical
from plancompare.outputs import CHECK_FORMS, EXPORTS
from plancompare.readers import READERS
from plancompare.seams import Check, Encoder, Language, Listing, Output, Reader

REGISTERS = {
    "readers": (READERS, Reader),
    "languages": (LANGUAGES, Language),
    "encoders": (tuple(make() for _, make in ENCODERS), Encoder),
    "checks": (CHECKS, Check),
    "exports": (EXPORTS, Output),
    "check forms": (CHECK_FORMS, Listing),
}
ENTRIES = [
    pytest.param(entry, seam, id=f"{name}: {getattr(entry, 'name', type(entry).__name__)}")
    for name, (register, seam) in REGISTERS.items()
    for entry in register
]
MANUAL = ("What it catches.", "Why it matters.", "A bad pair.", "A good pair.")
MQM = re.compile(r"(accuracy|terminology|fluency|locale|style|design)(/[a-z]+(-[a-z]+)*)?")


def members(seam: type) -> dict[str, object]:
    """The attributes and methods that a Protocol asks for."""
    own = {name: member for name, member in vars(seam).items() if not name.startswith("_")}
    return dict.fromkeys(inspect.get_annotations(seam)) | own


@pytest.mark.parametrize(("entry", "seam"), ENTRIES)
def test_an_entry_implements_its_seam(entry, seam):
    for name, member in members(seam).items():
        assert hasattr(entry, name), f"it lacks {name}"
        if inspect.isfunction(member):
            wanted = list(inspect.signature(member).parameters)[1:]
            assert list(inspect.signature(getattr(entry, name)).parameters)[: len(wanted)] == wanted


@pytest.mark.parametrize(("entry", "seam"), ENTRIES)
def test_an_entry_is_documented(entry, seam):
    assert inspect.getdoc(type(entry))


@pytest.mark.parametrize("register", ["readers", "encoders", "exports", "check forms"])
def test_names_are_unique(register):
    names = [entry.name for entry in REGISTERS[register][0]]
    assert len(set(names)) == len(names)


# --- languages ---


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_a_language_is_found_by_its_tag(language):
    assert language_of(language.tag) is language
    assert language_of(canonical(language.tag)) in LANGUAGES


# --- encoders ---


def test_the_default_encoder_is_registered():
    assert encoder_named().name == DEFAULT
    for name, _ in ENCODERS:
        assert encoder_named(name).name == name


# --- checks ---


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.rules[0].name)
def test_the_page_of_a_check_is_a_manual(check):
    page = sys.modules[type(check).__module__].__doc__
    places = [page.find(f"**{heading}**") for heading in MANUAL]
    assert -1 not in places
    assert places == sorted(places)
    first = page.splitlines()[0]
    assert 0 < len(first) <= 120


def test_rules_are_unique():
    assert len({rule.name for rule in RULES}) == len(RULES) == sum(len(check.rules) for check in CHECKS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_is_named_after_its_fault(rule):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)+", rule.name)
    assert MQM.fullmatch(rule.mqm)
    assert isinstance(rule.severity, Severity)
    assert rule.summary.endswith(".")


@pytest.mark.parametrize("unit", ["clause", "paragraph", "sentence"])
@pytest.mark.parametrize("verb", ["omitted", "added"])
def test_what_is_missing_is_an_error(verb, unit):
    (rule,) = (rule for rule in RULES if rule.name == f"{verb}-{unit}")
    assert rule.severity is Severity.error


# --- errors ---


def family(kind: type, depth: int = 0) -> list[tuple[int, str]]:
    """A class and all below it, in the order of the file, with their depths."""
    return [(depth, kind.__name__)] + [line for below in kind.__subclasses__() for line in family(below, depth + 1)]


def test_the_family_of_errors_is_as_drawn():
    drawn = re.findall(r"^ {4}((?:[│ ] {3})*)(?:[├└]── )?(\w+)", errors.__doc__, re.MULTILINE)
    depths = [(len(indent) // 4 + (name != "PlancompareError"), name) for indent, name in drawn]
    assert depths == [line for line in family(PlancompareError) if _is_public(line[1])]


def _is_public(name: str) -> bool:
    return hasattr(errors, name)


@pytest.mark.parametrize("name", [name for _, name in family(PlancompareError)])
def test_an_error_has_a_sentence_and_a_hint(name):
    fault = getattr(errors, name)("It is so.", "Do this.")
    assert (str(fault), fault.sentence, fault.hint) == ("It is so.", "It is so.", "Do this.")
